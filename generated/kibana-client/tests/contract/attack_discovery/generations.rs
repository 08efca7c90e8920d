// Generated from specs/kibana; do not edit.

//! Calls of `Generations`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.attack_discovery().generations();
        json "listAttackGenerations" list() with size(query("size")),
            start(query::<String>("start")), end(query::<String>("end"));
        json "getAttackGeneration" get(path::<String>("execution_uuid")) with
            enable_field_rendering(query("enable_field_rendering")),
            with_replacements(query("with_replacements"));
        json "dismissAttackGeneration" dismiss(path::<String>("execution_uuid"));
    }
}
