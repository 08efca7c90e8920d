// Generated from specs/kibana; do not edit.

//! Calls of `Tools`.

use kibana_model::agent_builder as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().tools();
        json "listAgentTools" list();
        json "createAgentTool" create(body::<model::NewAgentTool>());
        json "executeAgentTool" execute(body());
        json "getAgentTool" get(path::<String>("toolId"));
        json "updateAgentTool" update(path::<String>("toolId"), body());
        json "deleteAgentTool" delete(path::<String>("toolId")) with force(query("force"));
    }
}
