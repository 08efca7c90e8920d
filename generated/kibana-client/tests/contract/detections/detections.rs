// Generated from specs/kibana; do not edit.

//! Calls of `Detections`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.detections();
        json "getDetectionPrivileges" get_privileges();
    }
}
