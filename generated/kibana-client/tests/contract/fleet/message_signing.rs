// Generated from specs/kibana; do not edit.

//! Calls of `MessageSigning`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().message_signing();
        json "rotateKeyPair" rotate_key_pair() with acknowledge(query("acknowledge"));
    }
}
