//! A server that plays an OpenAPI document: it validates requests, and answers with examples.
//!
//! ```
//! use openapi_mock::{Document, Mock};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let document = Document::from_json(json!({
//!     "openapi": "3.0.3",
//!     "info": { "title": "Pets", "version": "1" },
//!     "paths": { "/pets": { "get": {
//!         "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer" } }],
//!         "responses": { "200": { "description": "Pets.", "content": { "application/json": {
//!             "schema": { "type": "array", "items": { "type": "string" } }, "example": ["Bella"],
//!         } } } },
//!     } } },
//! }))?;
//! let mock = Mock::new(document).start().await?;
//!
//! let pets = reqwest::get(format!("{}/pets?limit=1", mock.url())).await?;
//! assert_eq!(pets.text().await?, r#"["Bella"]"#);
//! let refused = reqwest::get(format!("{}/pets?limit=many", mock.url())).await?;
//! assert_eq!(refused.status(), 400);
//! # Ok(())
//! # }
//! ```
//!
//! # What it answers
//!
//! | Request | Answer |
//! |---|---|
//! | the header `Host` is not a name of the server | 421 |
//! | unknown path | 404 |
//! | known path, unknown method | 405 with `Allow` |
//! | required credentials are missing | 401 |
//! | does not match the document in path, query, headers, cookies, media type or body | 400 with every finding |
//! | `If-Match` of another version | 412 |
//! | anything else | the example of the lowest success status, else a value that follows from its schema |
//! | anything else, for a page after the first | the same without items |
//!
//! `Prefer: code=409` asks for another documented status, `Prefer: example=name` for an example. `x-mock-fault` causes
//! a fault, see [`Fault`].
//!
//! A rejected request gets a status that the operation documents, with the documented body. The message is in the body, and
//! so are the `findings` if the schema allows further properties. If the operation documents no such status, the body is
//! JSON with `status`, `message` and `findings`. Missing credentials may be answered with 403 and a stale `If-Match` with
//! 409, if that is what the operation documents.
//!
//! # Layers
//!
//! [`document`] looks operations up, [`schema`] validates values, [`sample`] makes valid values, and
//! [`Mock`] serves them. With the feature `open`, `Document::open` also takes OpenAPI 3.1, documents of several files,
//! and documents with mistakes.

#![warn(missing_docs)]

#[cfg(feature = "contract")]
pub mod contract;
mod credentials;
mod decode;
pub mod document;
mod encode;
mod fault;
mod finding;
mod host;
mod paging;
mod prefer;
mod refusal;
mod route;
pub mod sample;
pub mod schema;
mod server;
mod validate;
mod version;

pub use document::{Document, DocumentError};
pub use fault::Fault;
pub use finding::Finding;
pub use route::Router;
pub use server::{Mock, Running};

/// Its example is compiled with those of this crate.
#[cfg(all(doctest, feature = "open"))]
#[doc = include_str!("../README.md")]
struct Readme;
