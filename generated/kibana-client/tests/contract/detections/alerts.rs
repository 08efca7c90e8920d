// Generated from specs/kibana; do not edit.

//! Calls of `Alerts`.

use kibana_model::detections as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.detections().alerts();
        json "updateAlertAssignees" update_assignees(body());
        json "searchAlerts" search(body());
        json "updateAlertStatus" update_status(body::<model::AlertStatusUpdate>());
        json "updateAlertTags" update_tags(body());
    }
}
