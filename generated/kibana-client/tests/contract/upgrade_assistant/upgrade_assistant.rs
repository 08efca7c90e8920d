// Generated from specs/kibana; do not edit.

//! Calls of `UpgradeAssistant`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.upgrade_assistant();
        json "getUpgradeStatus" get_status();
    }
}
