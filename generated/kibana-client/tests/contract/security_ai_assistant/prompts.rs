// Generated from specs/kibana; do not edit.

//! Calls of `Prompts`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.security_ai_assistant().prompts();
        json "bulkChangePrompts" bulk_change(body());
        json "listPrompts" list() with fields(query::<Vec<String>>("fields")),
            kql(query::<String>("filter")), sort_field(query("sort_field")),
            sort_order(query("sort_order")), page(query("page")), per_page(query("per_page"));
    }
}
