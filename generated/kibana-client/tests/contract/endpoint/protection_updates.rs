// Generated from specs/kibana; do not edit.

//! Calls of `ProtectionUpdates`.

use kibana_model::endpoint as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.endpoint().protection_updates();
        json "getProtectionUpdatesNote" get_note(path::<String>("package_policy_id"));
        json "setProtectionUpdatesNote" set_note(path::<String>("package_policy_id"),
            body::<model::ProtectionUpdatesNote>());
    }
}
