// Generated from specs/kibana; do not edit.

//! Calls of `Cases`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.cases();
        json "listCaseAlerts" list_alerts(path::<String>("caseId"));
    }
}
