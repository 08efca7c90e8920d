// Generated from specs/kibana; do not edit.

//! Calls of `Actions`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.endpoint().actions();
        json "scanEndpoint" scan(body());
        json "getEndpointActionsState" get_state();
        json "suspendEndpointProcess" suspend_process(body());
        bytes "downloadEndpointActionFile" download_file(path::<String>("action_id"),
            path::<String>("file_id"));
    }
}
