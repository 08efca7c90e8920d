// Generated from specs/kibana; do not edit.

//! Integrations with their settings, as attached to agent policies.
//!
//! [`PackagePolicies`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Integrations with their settings, as attached to agent policies.
#[derive(Clone, Debug)]
pub struct PackagePolicies(pub(crate) Client);

impl PackagePolicies {
    /// Deletes several package policies.
    ///
    /// `POST /api/fleet/package_policies/delete` returns
    /// [`Vec<DeletedPackagePolicy>`](model::DeletedPackagePolicy) with status `200`.
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
        BulkDelete(Request::of::<BulkDelete>(&self.0).json("application/json", &body))
    }

    /// Upgrades package policies to the installed package version.
    ///
    /// `POST /api/fleet/package_policies/upgrade` returns
    /// [`Vec<UpgradedPackagePolicy>`](model::UpgradedPackagePolicy) with status `200`.
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
        Upgrade(Request::of::<Upgrade>(&self.0).json("application/json", &body))
    }

    /// Previews an upgrade of package policies.
    ///
    /// `POST /api/fleet/package_policies/upgrade/dryrun` returns
    /// [`Vec<PackagePolicyUpgradePreview>`](model::PackagePolicyUpgradePreview) with status `200`.
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
        DryRunUpgrade(Request::of::<DryRunUpgrade>(&self.0).json("application/json", &body))
    }
}

request! {
    BulkDelete of PackagePolicies::bulk_delete:
        POST "/api/fleet/package_policies/delete" as "bulkDeletePackagePolicies" scoped;
    send_json -> Vec<model::DeletedPackagePolicy>, FleetError;
}

request! {
    Upgrade of PackagePolicies::upgrade:
        POST "/api/fleet/package_policies/upgrade" as "upgradePackagePolicies" scoped;
    send_json -> Vec<model::UpgradedPackagePolicy>, FleetError;
}

request! {
    DryRunUpgrade of PackagePolicies::dry_run_upgrade:
        POST "/api/fleet/package_policies/upgrade/dryrun"
        as "dryRunPackagePolicyUpgrade" scoped
        secrets(&["agent_diff", "compiled_input", "compiled_stream", "overrides.inputs",
            "agent_diff.streams", "value", "vars"]);
    send_json -> Vec<model::PackagePolicyUpgradePreview>, FleetError;
}
