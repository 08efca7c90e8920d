// Generated from specs/kibana; do not edit.

//! Calls of `AttackDiscovery`.

use kibana_model::attack_discovery as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.attack_discovery();
        json "bulkUpdateAttackDiscoveries" bulk_update(body::<model::AttackBulkUpdate>());
        json "listAttackDiscoveries" list() with search(query::<String>("search")),
            ids(query::<Vec<String>>("ids")), alert_ids(query::<Vec<String>>("alert_ids")),
            connector_names(query::<Vec<String>>("connector_names")),
            status(query::<Vec<model::AttackStatus>>("status")), start(query::<String>("start")),
            end(query::<String>("end")), shared(query("shared")), scheduled(query("scheduled")),
            include_unique_alert_ids(query("include_unique_alert_ids")),
            enable_field_rendering(query("enable_field_rendering")),
            with_replacements(query("with_replacements")), page(query("page")),
            per_page(query("per_page")), sort_field(query("sort_field")),
            sort_order(query("sort_order"));
        json "generateAttackDiscoveries" generate(body());
    }
}
