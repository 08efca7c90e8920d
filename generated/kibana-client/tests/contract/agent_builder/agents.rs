// Generated from specs/kibana; do not edit.

//! Calls of `Agents`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().agents();
        json "listAgentBuilderAgents" list();
        json "createAgentBuilderAgent" create(body());
        json "listAgentBuilderAgentConsumption" list_consumption(path::<String>("agent_id"),
            body());
        json "getAgentBuilderAgent" get(path::<String>("id"));
        json "updateAgentBuilderAgent" update(path::<String>("id"), body());
        json "deleteAgentBuilderAgent" delete(path::<String>("id"));
    }
}
