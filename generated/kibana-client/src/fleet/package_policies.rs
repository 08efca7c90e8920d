// Generated from specs/kibana; do not edit.

//! The operations of [`PackagePolicies`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::FleetError;

/// Integrations with their settings, as attached to agent policies.
#[derive(Clone, Debug)]
pub struct PackagePolicies {
    pub(crate) client: Client,
}

impl PackagePolicies {
    /// Deletes several package policies.
    ///
    /// `POST /api/fleet/package_policies/delete`
    ///
    /// Removes the named package policies from their agent policies for good, and agents stop
    /// running those integrations. The answer has one entry per id: a 200 can contain failures, so
    /// check `success` of each.
    ///
    /// Required privileges: all of `fleet-agent-policies-all`, `integrations-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 409 ([`FleetError::Conflict`]): The id or name is taken, the object changed in between, or
    ///   another write holds the lock of Fleet. A held lock passes; the same request may then
    ///   succeed.
    pub fn bulk_delete(&self, body: model::PackagePolicyDeletion) -> BulkDelete {
        let request = Request::new(&self.client, &BULK_DELETE)
            .json("application/json", &body);
        BulkDelete { request }
    }

    /// Upgrades package policies to the installed package version.
    ///
    /// `POST /api/fleet/package_policies/upgrade`
    ///
    /// Moves each named package policy to the installed version of its package and rolls the new
    /// configuration out to its agents. No call moves a single policy back. The answer has one
    /// entry per id: a 200 can contain failures, so check `success` of each.
    ///
    /// Required privileges: all of `fleet-agent-policies-all`, `integrations-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 409 ([`FleetError::Conflict`]): The id or name is taken, the object changed in between, or
    ///   another write holds the lock of Fleet. A held lock passes; the same request may then
    ///   succeed.
    pub fn upgrade(&self, body: model::PackagePolicyUpgrade) -> Upgrade {
        let request = Request::new(&self.client, &UPGRADE)
            .json("application/json", &body);
        Upgrade { request }
    }

    /// Previews an upgrade of package policies.
    ///
    /// `POST /api/fleet/package_policies/upgrade/dryrun`
    ///
    /// Computes what an upgrade would make of each named package policy, and which settings would
    /// conflict, without storing anything.
    ///
    /// Required privileges: all of `fleet-agent-policies-read`, `integrations-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn dry_run_upgrade(&self, body: model::PackagePolicyUpgradeDryRun) -> DryRunUpgrade {
        let request = Request::new(&self.client, &DRY_RUN_UPGRADE)
            .json("application/json", &body);
        DryRunUpgrade { request }
    }
}

const BULK_DELETE: Operation = Operation {
    id: "bulkDeletePackagePolicies",
    method: Method::POST,
    path: "/api/fleet/package_policies/delete",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`PackagePolicies::bulk_delete`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkDelete {
    request: Request,
}

impl BulkDelete {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<model::DeletedPackagePolicy>>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

const UPGRADE: Operation = Operation {
    id: "upgradePackagePolicies",
    method: Method::POST,
    path: "/api/fleet/package_policies/upgrade",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`PackagePolicies::upgrade`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Upgrade {
    request: Request,
}

impl Upgrade {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<model::UpgradedPackagePolicy>>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

const DRY_RUN_UPGRADE: Operation = Operation {
    id: "dryRunPackagePolicyUpgrade",
    method: Method::POST,
    path: "/api/fleet/package_policies/upgrade/dryrun",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`PackagePolicies::dry_run_upgrade`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DryRunUpgrade {
    request: Request,
}

impl DryRunUpgrade {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<
        Response<Vec<model::PackagePolicyUpgradePreview>>,
        CallError<FleetError>,
    > {
        self.request.send_json().await
    }
}
