// Generated from specs/kibana; do not edit.

//! Calls of `PackagePolicies`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().package_policies();
        json "bulkDeletePackagePolicies" bulk_delete(body());
        json "upgradePackagePolicies" upgrade(body());
        json "dryRunPackagePolicyUpgrade" dry_run_upgrade(body());
    }
}
