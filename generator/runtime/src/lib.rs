//! The runtime of generated crates.
//!
//! Without features this crate holds what a generated *model* crate needs: value types that keep
//! what the server sent ([`DateTime`], [`Base64`], [`Secret`], [`Field`], [`Json`] ...) and, in [`wire`], the
//! support that keeps generated `serde` implementations short.
//!
//! ```
//! use openapi_runtime::{DateTime, Field, Secret};
//!
//! let created = DateTime::from("2026-03-01T12:00:00.000Z");
//! assert_eq!(created.as_str(), "2026-03-01T12:00:00.000Z");
//!
//! let password = Secret::from("hunter2");
//! assert_eq!(format!("{password:?}"), "Secret(..)");
//!
//! // A field that may be absent, null or a value.
//! let description: Field<String> = Field::from("laptops");
//! assert_eq!(description.as_option().map(String::as_str), Some("laptops"));
//! assert!(Field::<String>::default().is_absent());
//! ```
//!
//! # Features
//!
//! - `client`: the HTTP client that generated *client* crates are thin layers over.
//! - `blocking`: calls that wait for their answers without a runtime of the caller.
//! - `gzip`, `zstd`: answers that are compressed.
//! - `tracing`: a span for each call and an event for each attempt.
//! - `oauth2`: clients that ask for tokens of OAuth 2 themselves, with the crate `oauth2`.
//! - `mock`: a transport with canned replies that records requests, for tests of code that uses a
//!   client. It needs no server.
//! - `jiff`: conversions of [`DateTime`] and [`Date`] to the types of the crate `jiff`.

#![warn(missing_docs)]
#![forbid(unsafe_code)]

#[cfg(feature = "client")]
pub mod client;
pub mod json;
#[cfg(feature = "mock")]
pub mod mock;
mod values;
pub mod wire;

pub use json::Json;
pub use values::{
    Base64, Base64Url, CredentialUrl, Date, DateTime, Field, InvalidBase64, Secret, UnknownInteger, UnknownValue,
    is_secret_name,
};
