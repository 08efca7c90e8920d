// Generated from specs/kibana; do not edit.

//! Calls the operations on agent policies.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "createAgentPolicy",
            |client, values| Ok(client.fleet().agent_policies().create(values.body()?)),
        )
        .optional(|request, values| Ok(
            request.sys_monitoring(values.query("sys_monitoring")?),
        ))
        .json(|request| request.send());
}
