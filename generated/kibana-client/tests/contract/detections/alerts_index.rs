// Generated from specs/kibana; do not edit.

//! Calls of `AlertsIndex`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.detections().alerts_index();
        json "getDetectionIndex" get();
        json "createDetectionIndex" create();
        json "deleteDetectionIndex" delete();
    }
}
