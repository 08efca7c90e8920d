// Generated from specs/cloud-connected; do not edit.

//! Calls of `Clusters`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<cloud_connected_client::CloudConnected>) {
    calls! {
        contract, client => client.clusters();
        json "listClusters" list();
        json "createCluster" create(body()) with create_api_key(query("create_api_key"));
        json "getCluster" get(path::<String>("id"));
        empty "deleteCluster" delete(path::<String>("id")) with
            if_match(header::<String>("If-Match"));
        json "updateCluster" update(path::<String>("id"), body()) with
            if_match(header::<String>("If-Match"));
    }
}
