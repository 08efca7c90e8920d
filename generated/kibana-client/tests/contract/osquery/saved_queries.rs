// Generated from specs/kibana; do not edit.

//! Calls of `SavedQueries`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.osquery().saved_queries();
        json "listSavedQueries" list() with page(query("page")), page_size(query("pageSize")),
            sort(query::<String>("sort")), sort_order(query("sortOrder"));
        json "createSavedQuery" create(body());
        json "getSavedQuery" get(path::<String>("id"));
        json "updateSavedQuery" update(path::<String>("id"), body());
        empty "deleteSavedQuery" delete(path::<String>("id"));
    }
}
