// Generated from specs/kibana; do not edit.

//! Calls of `Uptime`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.uptime();
        json "getUptimeSettings" get_settings();
        json "updateUptimeSettings" update_settings(body());
    }
}
