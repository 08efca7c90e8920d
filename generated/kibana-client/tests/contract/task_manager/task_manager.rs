// Generated from specs/kibana; do not edit.

//! Calls of `TaskManager`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.task_manager();
        json "getTaskManagerHealth" get_health();
    }
}
