// Generated from specs/cloud-connected; do not edit.

//! Calls every operation of the Elastic Cloud Connected API with values from its document, and
//! compares what was sent and answered.
//!
//! A server that plays the document answers. With `CONTRACT_BASE_URL` it is the server at that
//! address.

use std::process::ExitCode;

use openapi_mock::contract::groups;

groups! {
    GROUPS of cloud_connected_client::CloudConnected;
    api_keys, clusters, organizations;
}

fn main() -> ExitCode {
    openapi_mock::contract::run(
        "cloud-connected",
        openapi_mock::contract::open(
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/cloud-connected"),
        ),
        client,
        GROUPS,
    )
}

fn client(
    server: &openapi_mock::contract::Server,
) -> Result<cloud_connected_client::CloudConnected, cloud_connected_client::Error> {
    cloud_connected_client::CloudConnected::builder(server.url())
        .api_key(server.secret())
        .transport(server.transport())
        .retry(cloud_connected_client::Retry::none())
        .build()
}
