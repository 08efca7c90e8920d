// Generated from specs/kibana; do not edit.

//! Calls of `Alerts`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.detections().alerts();
        json "updateAlertAssignees" update_assignees(body());
    }
}
