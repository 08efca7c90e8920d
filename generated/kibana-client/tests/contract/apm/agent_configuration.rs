// Generated from specs/kibana; do not edit.

//! Calls of `AgentConfiguration`.

use kibana_model::apm as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm().agent_configuration();
        json "listAgentConfigurations" list();
        empty "saveAgentConfiguration" save(body()) with overwrite(query("overwrite"));
        json "deleteAgentConfiguration" delete(body());
        json "getAgentName" get_agent_name(query::<String>("serviceName"));
        json "listEnvironments" list_environments() with
            service_name(query::<String>("serviceName"));
        json "searchAgentConfiguration" search(body::<model::AgentConfigurationSearch>());
        json "getAgentConfiguration" get() with name(query::<String>("name")),
            environment(query::<String>("environment"));
    }
}
