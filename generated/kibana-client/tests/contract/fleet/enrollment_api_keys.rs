// Generated from specs/kibana; do not edit.

//! Calls of `EnrollmentApiKeys`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().enrollment_api_keys();
        json "createEnrollmentApiKey" create(body());
    }
}
