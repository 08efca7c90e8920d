// Generated from specs/kibana; do not edit.

//! Calls of `Status`.

use openapi_mock::contract::{Contract, calls};

#[expect(deprecated, reason = "what is deprecated has to work until it is gone")]
pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.status();
        json "getStats" get_stats() with extended(query("extended")),
            exclude_usage(query("exclude_usage"));
        json "getStatus" get() with v8format(query("v8format"));
    }
}
