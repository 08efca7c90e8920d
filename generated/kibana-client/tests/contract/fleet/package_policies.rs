// Generated from specs/kibana; do not edit.

//! Calls the operations on package policies.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "bulkDeletePackagePolicies",
            |client, values| Ok(
                client.fleet().package_policies().bulk_delete(values.body()?),
            ),
        )
        .json(|request| request.send());
    contract
        .operation(
            "upgradePackagePolicies",
            |client, values| Ok(
                client.fleet().package_policies().upgrade(values.body()?),
            ),
        )
        .json(|request| request.send());
    contract
        .operation(
            "dryRunPackagePolicyUpgrade",
            |client, values| Ok(
                client.fleet().package_policies().dry_run_upgrade(values.body()?),
            ),
        )
        .json(|request| request.send());
}
