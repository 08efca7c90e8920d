// Generated from specs/kibana; do not edit.

//! Calls of `Alerting`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.alerting();
        json "getAlertingHealth" get_health();
        json "listRuleTypes" list_rule_types();
    }
}
