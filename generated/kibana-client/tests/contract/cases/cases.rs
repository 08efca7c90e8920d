// Generated from specs/kibana; do not edit.

//! Calls the operations on cases.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.cases();
        json "listCaseAlerts" list_alerts(path::<String>("caseId"));
    }
}
