// Generated from specs/kibana; do not edit.

//! Calls of `DataStreams`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().data_streams();
        json "listDataStreams" list();
        json "listDataStreamNames" list_names() with type_(query("type")),
            dataset_query(query::<String>("datasetQuery")), sort_order(query("sortOrder")),
            uncategorized_only(query("uncategorisedOnly"));
    }
}
