// Generated from specs/kibana; do not edit.

//! Calls of `Skills`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().skills();
        json "listAgentSkills" list() with include_plugins(query("include_plugins"));
        json "createAgentSkill" create(body());
        json "getAgentSkill" get(path::<String>("skillId"));
        json "updateAgentSkill" update(path::<String>("skillId"), body());
        json "deleteAgentSkill" delete(path::<String>("skillId")) with force(query("force"));
    }
}
