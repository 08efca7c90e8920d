// Generated from specs/kibana; do not edit.

//! Calls of `Proxies`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().proxies();
        json "listProxies" list();
        json "createProxy" create(body());
        json "getProxy" get(path::<String>("itemId"));
        json "updateProxy" update(path::<String>("itemId"), body());
        json "deleteProxy" delete(path::<String>("itemId"));
    }
}
