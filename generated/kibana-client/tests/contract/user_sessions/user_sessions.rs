// Generated from specs/kibana; do not edit.

//! Calls of `UserSessions`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.user_sessions();
        json "invalidateUserSessions" invalidate(body());
    }
}
