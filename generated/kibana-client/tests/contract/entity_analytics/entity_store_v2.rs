// Generated from specs/kibana; do not edit.

//! Calls of `EntityStoreV2`.

use kibana_model::entity_analytics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().entity_store_v2();
        json "updateEntityStore" update(body::<model::LogExtractionUpdate>());
        json "listStoredEntities" list_entities() with kql(query::<String>("filter")),
            entity_types(query::<Vec<model::EntityType>>("entity_types")),
            sort_field(query::<String>("sort_field")), sort_order(query("sort_order")),
            page(query("page")), per_page(query("per_page")), size(query("size")),
            search_after(query::<String>("searchAfter"));
        json "deleteStoredEntity" delete_entity(body::<model::EntityId>());
        json "bulkUpdateEntities" bulk_update_entities(body::<model::EntityBatch>()) with
            force(query("force"));
        json "updateStoredEntity" update_entity(path("entity_type"), body()) with
            force(query("force"));
        json "createStoredEntity" create_entity(path("entity_type"), body());
        json "installEntityStore" install(body());
        json "getResolutionGroup" get_resolution_group(query::<String>("entity_id"));
        json "linkEntities" link_entities(body());
        json "unlinkEntities" unlink_entities(body::<model::EntityIds>());
        json "startEntityStore" start(body());
        json "getEntityStoreV2Status" get_status() with
            include_components(query("include_components"));
        json "stopEntityStore" stop(body());
        json "uninstallEntityStore" uninstall(body());
    }
}
