// Generated from specs/kibana; do not edit.

//! Calls of `Queries`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.streams().queries();
        json "listStreamQueries" list(path::<String>("name"));
        json "bulkUpdateStreamQueries" bulk_update(path::<String>("name"), body());
        json "saveStreamQuery" save(path::<String>("name"), path::<String>("queryId"), body());
        json "deleteStreamQuery" delete(path::<String>("name"), path::<String>("queryId"));
    }
}
