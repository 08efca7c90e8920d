// Generated from specs/kibana; do not edit.

//! Calls of `Settings`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().settings();
        json "getFleetSettings" get();
        json "updateFleetSettings" update(body());
        json "getFleetSpaceSettings" get_space();
        json "updateFleetSpaceSettings" update_space(body());
    }
}
