// Generated from specs/kibana; do not edit.

//! Calls the operations on agent configuration.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "getAgentName",
            |client, values| Ok(
                client
                    .apm()
                    .agent_configuration()
                    .get_agent_name(values.query::<String>("serviceName")?),
            ),
        )
        .json(|request| request.send());
}
