// Generated from specs/kibana; do not edit.

//! Calls of `EntityEngines`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().entity_engines();
        json "listEntityEngines" list();
        json "applyDataViewIndices" apply_data_view_indices();
        json "getEntityEngine" get(path("entityType"));
        json "deleteEntityEngine" delete(path("entityType")) with data(query("data"));
        json "initializeEntityEngine" initialize(path("entityType"), body());
        json "startEntityEngine" start(path("entityType"));
        json "stopEntityEngine" stop(path("entityType"));
    }
}
