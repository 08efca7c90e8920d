// Generated from specs/kibana; do not edit.

//! Integrations with their settings, as attached to agent policies.
//!
//! [`PackagePolicies`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::FleetError;

/// Integrations with their settings, as attached to agent policies.
#[derive(Clone, Debug)]
pub struct PackagePolicies(pub(crate) Client);

impl PackagePolicies {
    /// Lists package policies.
    ///
    /// `GET /api/fleet/package_policies` returns [`model::PackagePolicyPage`] with status `200`.
    ///
    /// Returns one page of the package policies of the space. The caller needs to read integrations
    /// and agent policies.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Adds an integration to agent policies.
    ///
    /// `POST /api/fleet/package_policies` returns [`model::FoundPackagePolicy`] with status `200`.
    ///
    /// Installs the package where it is missing, and configures it. Agents get the change with
    /// their next check-in. A name that the space has already is refused with 409. Inputs in the
    /// simplified form name only what differs from the defaults of the package. The caller needs
    /// `integrations-all` and `fleet-agent-policies-all`; solutions may write the policies of their
    /// own packages.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    #[inline]
    pub fn create(&self, body: model::NewPackagePolicy) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Reads several package policies by id.
    ///
    /// `POST /api/fleet/package_policies/_bulk_get` returns [`model::PackagePolicyList`] with
    /// status `200`.
    ///
    /// Returns the named policies. One that does not exist fails the whole call, unless
    /// `ignore_missing` is set: then it is left out. The caller needs to read integrations and
    /// agent policies.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): An object that the body names does not exist in
    ///   this space.
    pub fn bulk_get(&self, body: impl Into<model::PackagePolicyIds>) -> BulkGet {
        let body: model::PackagePolicyIds = body.into();
        BulkGet(Request::of::<BulkGet>(&self.0).json("application/json", &body))
    }

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
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn bulk_delete(&self, body: impl Into<model::PackagePolicyDeletion>) -> BulkDelete {
        let body: model::PackagePolicyDeletion = body.into();
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
    /// Required privileges: all of `fleet-agent-policies-all`, `integrations-all`. May take 5
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn bulk_upgrade(&self, body: impl Into<model::PackagePolicyUpgrade>) -> BulkUpgrade {
        let body: model::PackagePolicyUpgrade = body.into();
        BulkUpgrade(Request::of::<BulkUpgrade>(&self.0).json("application/json", &body))
    }

    /// Previews an upgrade of package policies.
    ///
    /// `POST /api/fleet/package_policies/upgrade/dryrun` returns
    /// [`Vec<PackagePolicyUpgradePreview>`](model::PackagePolicyUpgradePreview) with status `200`.
    ///
    /// - `200`: One preview for each package policy that was named.
    ///
    /// Computes what an upgrade would make of each named package policy, and which settings would
    /// conflict, without storing anything.
    ///
    /// Required privileges: all of `fleet-agent-policies-read`, `integrations-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn dry_run_bulk_upgrade(
        &self,
        body: impl Into<model::PackagePolicyUpgradeDryRun>,
    ) -> DryRunBulkUpgrade {
        let body: model::PackagePolicyUpgradeDryRun = body.into();
        DryRunBulkUpgrade(Request::of::<DryRunBulkUpgrade>(&self.0).json("application/json", &body))
    }

    /// Returns a package policy.
    ///
    /// `GET /api/fleet/package_policies/{packagePolicyId}` returns [`model::FoundPackagePolicy`]
    /// with status `200`.
    ///
    /// Reads a policy with all its inputs. Values that are kept as secrets are references. The
    /// caller needs to read integrations and agent policies.
    ///
    /// # Arguments
    ///
    /// - `package_policy_id`: Id of the package policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, package_policy_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("packagePolicyId", package_policy_id.as_ref()))
    }

    /// Changes a package policy.
    ///
    /// `PUT /api/fleet/package_policies/{packagePolicyId}` returns [`model::FoundPackagePolicy`]
    /// with status `200`.
    ///
    /// - `200`: The policy as it is now.
    ///
    /// Replaces what the body gives and keeps what it leaves out; inputs in the full form are
    /// replaced as a whole. Another version of the package upgrades the policy. Agents get the
    /// change with their next check-in. A `version` that is not the stored one is refused with 409.
    /// The caller needs `integrations-all` and `fleet-agent-policies-all`; solutions may write the
    /// policies of their own packages.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.
    ///
    /// # Arguments
    ///
    /// - `package_policy_id`: Id of the package policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`FleetError::Forbidden`], inferred): The credentials lack a privilege or are of a
    ///   kind that the operation refuses.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn update(
        &self,
        package_policy_id: impl AsRef<str>,
        body: model::PackagePolicyUpdate,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("packagePolicyId", package_policy_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a package policy.
    ///
    /// `DELETE /api/fleet/package_policies/{packagePolicyId}` returns [`model::DeletedFleetItem`]
    /// with status `200`.
    ///
    /// Takes the integration away from its agent policies: agents stop collecting its data with
    /// their next check-in. Data, and the package itself, stay. This cannot be undone.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`.
    ///
    /// # Arguments
    ///
    /// - `package_policy_id`: Id of the package policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn delete(&self, package_policy_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("packagePolicyId", package_policy_id.as_ref()))
    }
}

request! {
    List of PackagePolicies::list:
        GET "/api/fleet/package_policies"
        as "listPackagePolicies" scoped refuses(&[400])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "value", "vars"]);
    send_json -> model::PackagePolicyPage, FleetError;
}

impl List {
    /// Number of the page, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of policies on a page.
    ///
    /// Fleet's default is 20.
    ///
    /// At least 1. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Property to sort by, such as `updated_at`.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sortField", sort_field.as_ref()))
    }

    /// Direction in which to sort.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Returns only policies whose package has a newer version installed.
    ///
    /// Sent as the query parameter `showUpgradeable`.
    pub fn show_upgradeable(self, show_upgradeable: bool) -> Self {
        Self(self.0.query("showUpgradeable", &show_upgradeable))
    }

    /// Filter in the Kibana Query Language over stored policies, such as
    /// `ingest-package-policies.package.name: nginx`.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Adds the number of agents of each policy.
    ///
    /// Since 9.0.0. Sent as the query parameter `withAgentCount`.
    pub fn with_agent_count(self, with_agent_count: bool) -> Self {
        Self(self.0.query("withAgentCount", &with_agent_count).since("withAgentCount", "9.0.0"))
    }

    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for List {
    type Page = model::PackagePolicyPage;
    type Item = model::PackagePolicy;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    Create of PackagePolicies::create:
        POST "/api/fleet/package_policies"
        as "createPackagePolicy" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "value", "vars"])
            body_since(&[("/cloud_connector_id", "9.2.0"), ("/cloud_connector_name", "9.2.0"),
            ("/condition", "9.5.0"), ("/global_data_tags", "9.2.0"), ("/inputs/*/condition",
            "9.5.0"), ("/inputs/*/deprecated", "9.2.0"), ("/inputs/*/migrate_from", "9.2.0"),
            ("/inputs/*/name", "9.2.0"), ("/inputs/*/streams/*/condition", "9.5.0"),
            ("/inputs/*/streams/*/deprecated", "9.2.0"), ("/inputs/*/streams/*/migrate_from",
            "9.2.0"), ("/inputs/*/streams/*/var_group_selections", "9.2.0"),
            ("/inputs/*/var_group_selections", "9.2.0"), ("/output_id", "8.16.0"),
            ("/package/fips_compatible", "9.2.0"), ("/package_agent_version_condition", "9.2.0"),
            ("/policy_ids", "8.15.0"), ("/supports_cloud_connector", "9.2.0"),
            ("/var_group_selections", "9.2.0")]);
    send_json -> model::FoundPackagePolicy, FleetError;
}

impl Create {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    BulkGet of PackagePolicies::bulk_get:
        POST "/api/fleet/package_policies/_bulk_get"
        as "bulkGetPackagePolicies" scoped refuses(&[400, 404]) idempotent(true)
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "value", "vars"]);
    send_json -> model::PackagePolicyList, FleetError;
}

impl BulkGet {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    BulkDelete of PackagePolicies::bulk_delete:
        POST "/api/fleet/package_policies/delete"
        as "bulkDeletePackagePolicies" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> Vec<model::DeletedPackagePolicy>, FleetError;
}

request! {
    BulkUpgrade of PackagePolicies::bulk_upgrade:
        POST "/api/fleet/package_policies/upgrade"
        as "bulkUpgradePackagePolicies" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"]) timeout_secs(300);
    send_json -> Vec<model::UpgradedPackagePolicy>, FleetError;
}

request! {
    DryRunBulkUpgrade of PackagePolicies::dry_run_bulk_upgrade:
        POST "/api/fleet/package_policies/upgrade/dryrun"
        as "dryRunBulkUpgradePackagePolicies" scoped refuses(&[400]) idempotent(true)
        secrets(&["agent_diff", "compiled_input", "compiled_stream", "overrides.inputs",
            "agent_diff.streams", "value", "vars"]);
    send_json -> Vec<model::PackagePolicyUpgradePreview>, FleetError;
}

request! {
    Get of PackagePolicies::get:
        GET "/api/fleet/package_policies/{packagePolicyId}"
        as "getPackagePolicy" scoped refuses(&[400, 404])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "value", "vars"]);
    send_json -> model::FoundPackagePolicy, FleetError;
}

impl Get {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    Update of PackagePolicies::update:
        PUT "/api/fleet/package_policies/{packagePolicyId}"
        as "updatePackagePolicy" scoped refuses(&[400, 403, 404, 409]) retried(&[409]) unless(&["already exist", "[ingest-package-policies", "[fleet-package-policies"])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "value", "vars"])
            body_since(&[("/cloud_connector_id", "9.2.0"), ("/cloud_connector_name", "9.2.0"),
            ("/condition", "9.5.0"), ("/global_data_tags", "9.2.0"), ("/inputs/*/condition",
            "9.5.0"), ("/inputs/*/deprecated", "9.2.0"), ("/inputs/*/migrate_from", "9.2.0"),
            ("/inputs/*/name", "9.2.0"), ("/inputs/*/streams/*/condition", "9.5.0"),
            ("/inputs/*/streams/*/deprecated", "9.2.0"), ("/inputs/*/streams/*/migrate_from",
            "9.2.0"), ("/inputs/*/streams/*/var_group_selections", "9.2.0"),
            ("/inputs/*/var_group_selections", "9.2.0"), ("/output_id", "8.16.0"),
            ("/package/fips_compatible", "9.2.0"), ("/package_agent_version_condition", "9.2.0"),
            ("/policy_ids", "8.15.0"), ("/supports_cloud_connector", "9.2.0"),
            ("/var_group_selections", "9.2.0")]);
    send_json -> model::FoundPackagePolicy, FleetError;
}

impl Update {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    Delete of PackagePolicies::delete:
        DELETE "/api/fleet/package_policies/{packagePolicyId}"
        as "deletePackagePolicy" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> model::DeletedFleetItem, FleetError;
}

impl Delete {
    /// Deletes a policy of a managed agent policy as well.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }
}
