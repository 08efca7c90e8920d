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
//! # Answers as they are
//!
//! Servers send what their documents do not describe: properties of later versions, and `null` or nothing where a value is
//! required. A decoded value is written as it came, so that a caller who reads, changes and writes it loses nothing, and can
//! ask what was different:
//!
//! - A struct that an answer can hold has a private field of the size of a pointer, [`wire::Kept`], for what its public fields
//!   cannot say. It keeps properties that the document lacks; [`without_unknown`] drops them at any depth.
//! - A required property that is missing or `null` has the zero value of its type ([`wire::Blank`]), and stays missing or
//!   `null` when written for as long as the field has that value. What the caller changed is written.
//! - `null` in a list or a map, and a value of another JSON type, are errors with their path.
//! - [`wire::deviations`] lists all of it, with a JSON pointer and a [`DeviationKind`].
//! - Values are equal if their fields and their unknown properties are. `Debug` shows the names of what is kept, not the
//!   values: what nobody knows may be a secret.
//! - Types that only requests hold have no such field. They are built with `new` and setters, and stay strict. A struct that
//!   travels both ways is built the same way; `#[non_exhaustive]` or the private field asks for that.
//!
//! Numbers keep their digits: `25`, `25.0` or `1.10` where the type is any number, `7.0` where it is an integer, and more digits
//! than an `f64` holds. A number that the caller changed is written as its type is, with or without a point as before.
//!
//! "As it came" leaves out what JSON does not mean: the order of properties, the exponent of an integer, and all values but the
//! last of a property that is there more than once. A list or a map that is a whole answer has no struct that could keep
//! the digits of its numbers, which are the closest ones to these. In a map of unions whose names are not in order, forms of
//! numbers (`25`, `25.0`) may change places.
//!
//! # Features
//!
//! - `client`: the HTTP client that generated *client* crates are thin layers over.
//! - `blocking`: calls that wait for their answers without a runtime of the caller.
//! - `gzip`, `zstd`: answers that are compressed.
//! - `native-tls`: TLS of the system instead of rustls: OpenSSL on Linux, where it has to be installed.
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
    Base64, Base64Url, Constant, CredentialUrl, Date, DateTime, Field, InvalidBase64, Secret, UnknownInteger,
    UnknownValue, is_secret_name,
};
pub use wire::{Deviation, DeviationKind, convert, without_unknown};
