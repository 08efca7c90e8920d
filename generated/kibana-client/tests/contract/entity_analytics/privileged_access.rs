// Generated from specs/kibana; do not edit.

//! Calls of `PrivilegedAccess`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().privileged_access();
        json "installPrivilegedAccessDetection" install_detection();
        json "getPrivilegedAccessDetectionStatus" get_detection_status();
    }
}
