//! The HTTP client that generated clients are thin layers over.
//!
//! A generated client wraps a [`Client`], describes each call as an [`Operation`] and collects what
//! a caller sets in a [`Request`]. Everything that is the same for all calls is here: addresses and
//! authentication ([`Builder`]), the ways to write parameters and bodies, answers ([`Response`],
//! [`ByteStream`], [`Lines`], [`Pages`]) and errors ([`CallError`], [`Error`]).
//!
//! ```no_run
//! use openapi_runtime::client::{Builder, CallError, Client, Method, NoError, Operation, Request};
//!
//! static GET_PET: Operation = Operation::new("getPet", "GET", "/pets/{petId}");
//!
//! # async fn example() -> Result<(), openapi_runtime::client::Error> {
//! let client: Client = Builder::new("https://pets.example/api").bearer("token").build()?;
//! let pet = Request::new(&client, &GET_PET)
//!     .path("petId", "7")
//!     .send_json::<openapi_runtime::Json, NoError>()
//!     .await?;
//! println!("{} {}", pet.status(), pet["name"]);
//! # Ok(())
//! # }
//! ```

mod answer_header;
mod arriving;
mod attempt;
mod auth;
mod authorize;
mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod builder;
mod byte_stream;
mod call;
mod connecting;
mod credential;
mod deadline;
mod decode;
mod detect;
mod error;
mod events;
mod failure;
#[cfg(test)]
mod figures;
mod file_name;
mod form;
mod handle;
mod judge;
mod late;
mod line_body;
mod lines;
mod multipart;
mod newer;
#[cfg(feature = "oauth2")]
mod oauth2;
mod operation;
mod outlined;
mod own_builder;
mod pages;
mod parameters;
mod path;
mod prepare;
mod preview;
mod provider;
mod proxies;
mod receive;
mod redaction;
mod request;
mod reqwest_transport;
mod response;
mod retry;
mod retry_after;
mod security;
mod send;
mod sending;
mod servers;
mod style;
mod tls;
mod trace;
mod transport;
mod turns;
mod unexpected;
mod version;
mod waiter;

pub use answer_header::{HasHeaders, HeaderForm, answer_header, required_answer_header};
pub use auth::ApiKey;
pub use base_url::AddressForm;
pub use body::Body;
pub use builder::Builder;
pub use byte_stream::ByteStream;
pub use call::{Answer, Call};
pub use credential::Credential;
pub use decode::{DecodeFailure, ErrorSet, NoError, SuccessSet, decode, is_one_of, json, numbers, text};
pub use detect::{Detect, Reported};
pub use error::{CallError, Error};
pub use events::{Event, Events};
pub use handle::Client;
pub use line_body::LineBody;
pub use lines::Lines;
pub use multipart::FilePart;
#[cfg(feature = "oauth2")]
pub use oauth2::{OAuth2, TokenEndpoint};
pub use operation::{Operation, Scope};
pub use pages::{Count, Extent, Items, PageSize, Paged, Pages, Paging, Turning};
pub use parameters::HeaderText;
pub use provider::{CredentialFuture, CredentialProvider};
pub use request::Request;
pub use reqwest_transport::ReqwestTransport;
pub use response::Response;
pub use retry::Retry;
pub use security::Security;
pub use style::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};
pub use transport::{BoxError, Transport, TransportError, TransportFuture, Waiting};
pub use version::{Tier, Version};
pub use waiter::{Wait, WaitError, WaitResult, Waited, Waiter};
#[cfg(feature = "mock")]
pub(crate) use {
    authorize::Hidden, decode::is_json, preview::is_secret, preview::redact, preview::redact_inside,
    redaction::REDACTED, redaction::Secrets, transport::Origin, unexpected::encoding,
};

pub use crate::wire::{Deviation, DeviationKind};
#[doc(inline)]
pub use crate::{__builder as builder, __request as request};
pub use bytes::Bytes;
pub use futures_util::Stream;
pub use http;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use reqwest;
