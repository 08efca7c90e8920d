//! Clients over a transport that records.

use cloud_connected_client::CloudConnected;
use kibana_client::{Kibana, Retry};
use openapi_runtime::mock::Mock;

/// The API key of the clients: what must never be seen.
pub const API_KEY: &str = "dGhlLWlkOnRoZS1zZWNyZXQ=";

/// A client of Kibana.
pub fn kibana(mock: &Mock) -> Kibana {
    let builder = Kibana::builder("https://kibana.example:5601").api_key(API_KEY);
    builder.transport(mock.clone()).retry(Retry::none()).build().expect("the settings are valid")
}

/// A client of Elastic Cloud Connected.
pub fn cloud_connected(mock: &Mock) -> CloudConnected {
    let builder = CloudConnected::builder(CloudConnected::SERVER).api_key(API_KEY);
    builder.transport(mock.clone()).retry(Retry::none()).build().expect("the settings are valid")
}
