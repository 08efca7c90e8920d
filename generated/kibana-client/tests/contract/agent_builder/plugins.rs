// Generated from specs/kibana; do not edit.

//! Calls of `Plugins`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().plugins();
        json "listAgentPlugins" list();
        json "installAgentPlugin" install(body());
        json "getAgentPlugin" get(path::<String>("pluginId"));
        json "deleteAgentPlugin" delete(path::<String>("pluginId")) with force(query("force"));
    }
}
