// Generated from specs/kibana; do not edit.

//! Calls of `QueryStreams`.

use kibana_model::streams as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.streams().query_streams();
        json "getQueryStream" get(path::<String>("name"));
        json "saveQueryStream" save(path::<String>("name"), body::<model::QueryStreamUpdate>());
    }
}
