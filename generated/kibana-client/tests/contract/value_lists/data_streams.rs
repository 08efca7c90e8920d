// Generated from specs/kibana; do not edit.

//! Calls of `DataStreams`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.value_lists().data_streams();
        json "getListDataStreams" get();
        json "createListDataStreams" create();
        json "deleteListDataStreams" delete();
    }
}
