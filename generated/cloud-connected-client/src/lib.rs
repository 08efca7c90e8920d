// Generated from specs/cloud-connected; do not edit.

//! # Elastic Cloud Connected
//!
//! Elastic Cloud Connected links self-managed clusters to services of Elastic Cloud, such as
//! AutoOps and the Elastic Inference Service.
//!
//! ```no_run
//! use cloud_connected_client::CloudConnected;
//!
//! # async fn example() -> Result<(), cloud_connected_client::Error> {
//! let cloud_connected = CloudConnected::builder(CloudConnected::SERVER).api_key("...").build()?;
//! let response = cloud_connected.clusters().list().await?;
//! println!("{}: {:?}", response.status(), *response);
//! # Ok(())
//! # }
//! ```
//!
//! A method of a group starts a request, and the methods of the request set what is optional.
//! The request is sent when it is awaited; `send` does the same. A [`Response`] dereferences to
//! the answer, and keeps its status and headers. A [`CallError`] says what went wrong, and
//! holds the error body that the API documents for the status. The types of bodies are in
//! [`model`].
//!
//! # Calls that this crate does not have
//!
//! ```no_run
//! use cloud_connected_client::{CloudConnected, Error, Json, Method, NoError};
//!
//! # async fn example(cloud_connected: CloudConnected) -> Result<(), Error> {
//! let request = cloud_connected.request(Method::GET, "/path/to/{name}").path("name", "disk one");
//! let answer = request.send_json::<Json, NoError>().await?;
//! println!("{}", *answer);
//! # Ok(())
//! # }
//! ```
//!
//! # Tests of code that calls
//!
//! With the feature `mock`, a client answers with what a test gives it, and records what was
//! sent. `Reply::example` is the answer that the document shows.
//!
//! ```no_run
//! # #[cfg(feature = "mock")]
//! # mod tests {
//! use cloud_connected_client::mock::{Mock, Reply};
//! use cloud_connected_client::{CloudConnected, Error};
//!
//! async fn is_there(cloud_connected: &CloudConnected) -> Result<bool, Error> {
//!     match cloud_connected.clusters().list().await {
//!         Ok(_) => Ok(true),
//!         Err(error) if error.is_not_found() => Ok(false),
//!         Err(error) => Err(error.into()),
//!     }
//! }
//!
//! // #[tokio::test]
//! async fn what_is_there_is_told_from_what_is_not() -> Result<(), Error> {
//!     let replies = [Reply::example("listClusters"), Reply::empty(404)];
//!     let mock = Mock::new().when("listClusters", replies);
//!     let cloud_connected = CloudConnected::builder("https://server.test").transport(mock.clone()).build()?;
//!     assert!(is_there(&cloud_connected).await?);
//!     assert!(!is_there(&cloud_connected).await?);
//!     assert_eq!(mock.requests_of("listClusters").len(), 2);
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # Features
//!
//! - `mock`: a transport with canned replies, for tests of code that uses this crate.
//! - `blocking`: calls that wait for their answers, in programs without a runtime.
//! - `tracing`: a span for each call and an event for each attempt.
//! - `gzip`, `zstd`: answers that are compressed.
//! - `native-tls`: TLS of the system instead of rustls, which is OpenSSL on Linux.
//! - `jiff`: dates and times become types of the crate `jiff`, by `timestamp` and `date`.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

use std::time::Duration;

use openapi_runtime::client::builder;

mod errors;

pub mod api_keys;
pub mod clusters;
pub mod organizations;

pub use openapi_runtime::{
    Base64, Base64Url, Constant, CredentialUrl, Date, DateTime, Field, Json, Secret,
    convert, without_unknown,
};
pub use openapi_runtime::client::{
    ApiKey, Body, Bytes, CallError, Client, Credential, CredentialFuture,
    CredentialProvider, Deviation, DeviationKind, Error, HeaderMap, Method, NoError,
    Operation, Request, ReqwestTransport, Response, Retry, StatusCode, Transport,
    TransportError, TransportFuture,
};
/// The types of other crates that signatures of this crate mention, `http` and `reqwest` included.
pub use openapi_runtime::client as runtime;
#[cfg(feature = "blocking")]
pub use openapi_runtime::client::blocking;
#[cfg(feature = "mock")]
pub use openapi_runtime::mock;
#[doc(inline)]
pub use cloud_connected_model as model;
pub use errors::CloudConnectedError;

/// The client. Cloning it is cheap: clones share their connections.
#[derive(Clone, Debug)]
pub struct CloudConnected(Client);

impl CloudConnected {
    /// The address of the API, as its document gives it.
    pub const SERVER: &str = "https://api.elastic-cloud.com";

    /// All addresses that the document gives, each with the defaults of its variables.
    pub const SERVERS: &[&str] = &["https://api.elastic-cloud.com"];

    /// Starts to set up a client for the server at an address.
    pub fn builder(url: impl Into<String>) -> Builder {
        let builder = Builder::new(url)
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
            .security(&[&["api_key"]]);
        #[cfg(feature = "mock")]
        let builder = builder.examples(include_str!("examples.json"));
        builder
    }

    /// The same client with a different time limit for its calls.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self(self.0.with_timeout(timeout))
    }

    /// The same client, which makes calls that fail again as `retry` says.
    #[must_use]
    pub fn with_retry(&self, retry: Retry) -> Self {
        Self(self.0.with_retry(retry))
    }

    /// Starts a call that this crate does not have, by its method and path.
    pub fn request(&self, method: Method, path: impl Into<String>) -> Request {
        self.0.request(method, path)
    }

    /// The connection, for calls that this crate does not have.
    pub fn client(&self) -> &Client {
        &self.0
    }

    /// Replacement of the API keys of a connected cluster, and early revocation of the replaced
    /// ones.
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys(self.0.clone())
    }

    /// Self-managed clusters that are connected to Elastic Cloud, and the cloud services they use.
    pub fn clusters(&self) -> clusters::Clusters {
        clusters::Clusters(self.0.clone())
    }

    /// Subscription of an organization, and its consent to the terms and conditions.
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations(self.0.clone())
    }
}

impl From<Client> for CloudConnected {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

builder! {
    Builder of CloudConnected
}

impl Builder {
    /// An Elastic Cloud API key.
    ///
    /// The header value is the word `ApiKey`, one space and the key itself.
    ///
    /// The key is in its encoded form, or a pair of its id and its key.
    pub fn api_key(self, key: impl Into<ApiKey>) -> Self {
        self.credential("api_key", Credential::api_key(key))
    }
}
