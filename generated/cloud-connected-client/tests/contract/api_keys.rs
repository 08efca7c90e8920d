// Generated from specs/cloud-connected; do not edit.

//! Calls of `ApiKeys`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<cloud_connected_client::CloudConnected>) {
    calls! {
        contract, client => client.api_keys();
        empty "revokePendingClusterApiKeys" revoke_pending_cluster(path::<String>("id")) with
            if_match(header::<String>("If-Match"));
        json "rotateClusterApiKey" rotate_cluster(path::<String>("id")) with
            if_match(header::<String>("If-Match"));
        empty "revokePendingServiceApiKeys" revoke_pending_service(path::<String>("id"),
            path("service")) with if_match(header::<String>("If-Match"));
        json "rotateServiceApiKey" rotate_service(path::<String>("id"), path("service")) with
            if_match(header::<String>("If-Match"));
    }
}
