// Generated from specs/kibana; do not edit.

//! Calls of `AnonymizationFields`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.security_ai_assistant().anonymization_fields();
        json "bulkChangeAnonymizationFields" bulk_change(body());
        json "listAnonymizationFields" list() with fields(query::<Vec<String>>("fields")),
            kql(query::<String>("filter")), sort_field(query("sort_field")),
            sort_order(query("sort_order")), page(query("page")), per_page(query("per_page")),
            all_data(query("all_data"));
    }
}
