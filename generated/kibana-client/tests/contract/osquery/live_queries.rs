// Generated from specs/kibana; do not edit.

//! Calls of `LiveQueries`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.osquery().live_queries();
        json "listLiveQueries" list() with kql(query::<String>("kuery")), page(query("page")),
            page_size(query("pageSize")), sort(query::<String>("sort")),
            sort_order(query("sortOrder"));
        json "createLiveQuery" create(body());
        json "getLiveQuery" get(path::<String>("id"));
        json "listLiveQueryResults" list_results(path::<String>("id"), path::<String>("actionId"))
            with kql(query::<String>("kuery")), page(query("page")), page_size(query("pageSize")),
            sort(query::<String>("sort")), sort_order(query("sortOrder"));
    }
}
