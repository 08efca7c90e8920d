// Generated from specs/kibana; do not edit.

//! Calls of `ShortUrls`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.short_urls();
        json "createShortUrl" create(body());
        json "resolveShortUrl" resolve(path::<String>("slug"));
        json "getShortUrl" get(path::<String>("id"));
        empty "deleteShortUrl" delete(path::<String>("id"));
    }
}
