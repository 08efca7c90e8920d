// Generated from specs/kibana; do not edit.

//! Calls of `AssetCriticality`.

use kibana_model::entity_analytics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().asset_criticality();
        json "getAssetCriticality" get(query::<String>("id_value"), query("id_field"));
        json "saveAssetCriticality" save(body());
        json "deleteAssetCriticality" delete(query::<String>("id_value"), query("id_field")) with
            refresh(query("refresh"));
        json "bulkSaveAssetCriticality" bulk_save(body::<model::CriticalityBatch>());
        json "listAssetCriticality" list() with sort_field(query("sort_field")),
            sort_direction(query("sort_direction")), page(query("page")),
            per_page(query("per_page")), kql(query::<String>("kuery"));
    }
}
