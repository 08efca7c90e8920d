// Generated from specs/kibana; do not edit.

//! Calls of `PackagePolicies`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().package_policies();
        json "listPackagePolicies" list() with page(query("page")), per_page(query("perPage")),
            sort_field(query::<String>("sortField")), sort_order(query("sortOrder")),
            show_upgradeable(query("showUpgradeable")), kql(query::<String>("kuery")),
            with_agent_count(query("withAgentCount")), format(query("format"));
        json "createPackagePolicy" create(body()) with format(query("format"));
        json "bulkGetPackagePolicies" bulk_get(body::<model::PackagePolicyIds>()) with
            format(query("format"));
        json "bulkDeletePackagePolicies" bulk_delete(body::<model::PackagePolicyDeletion>());
        json "bulkUpgradePackagePolicies" bulk_upgrade(body::<model::PackagePolicyUpgrade>());
        json "dryRunBulkUpgradePackagePolicies"
            dry_run_bulk_upgrade(body::<model::PackagePolicyUpgradeDryRun>());
        json "getPackagePolicy" get(path::<String>("packagePolicyId")) with format(query("format"));
        json "updatePackagePolicy" update(path::<String>("packagePolicyId"), body()) with
            format(query("format"));
        json "deletePackagePolicy" delete(path::<String>("packagePolicyId")) with
            force(query("force"));
    }
}
