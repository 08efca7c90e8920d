// Generated from specs/kibana; do not edit.

//! Calls of `SignificantEvents`.

use kibana_model::streams as model;
use openapi_mock::contract::{Contract, calls};
use openapi_runtime::DateTime;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.streams().significant_events();
        json "getSignificantEvents" get(path::<String>("name"), query::<DateTime>("from"),
            query::<DateTime>("to"), query::<String>("bucketSize"));
        whole_events "generateSignificantEventQueries" generate_queries(path::<String>("name"),
            query::<DateTime>("from"), query::<DateTime>("to")) with
            connector_id(query::<String>("connectorId")), sample_docs_size(query("sampleDocsSize"));
        json "previewSignificantEvents" preview(path::<String>("name"), query::<DateTime>("from"),
            query::<DateTime>("to"), query::<String>("bucketSize"),
            body::<model::EventPreviewRequest>());
    }
}
