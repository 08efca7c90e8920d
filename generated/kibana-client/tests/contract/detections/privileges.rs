// Generated from specs/kibana; do not edit.

//! Calls of `Privileges`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.detections().privileges();
        json "getDetectionPrivileges" get();
    }
}
