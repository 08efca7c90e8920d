// Generated from specs/kibana; do not edit.

//! Calls of `Backfills`.

use kibana_model::alerting as model;
use openapi_mock::contract::{Contract, calls};
use openapi_runtime::DateTime;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.alerting().backfills();
        json "listBackfills" list() with end(query::<DateTime>("end")), page(query("page")),
            per_page(query("per_page")), rule_ids(query::<Vec<String>>("rule_ids")),
            initiator(query("initiator")), start(query::<DateTime>("start")),
            sort_field(query("sort_field")), sort_order(query("sort_order"));
        json "scheduleBackfills" schedule(body::<Vec<model::NewBackfill>>());
        json "getBackfill" get(path::<String>("id"));
        empty "deleteBackfill" delete(path::<String>("id"));
    }
}
