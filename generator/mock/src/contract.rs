//! What generated contract tests call.
//!
//! A client crate's contract test says how each of its operations is called; this module calls them, with values out of
//! the document, and compares. The server is an in-process [`Mock`](crate::Mock), or the one that `CONTRACT_BASE_URL`
//! names, with the credentials in `CONTRACT_API_KEY`. For each call it checks:
//!
//! - the server accepts it, and what was sent is what the document's value says, parameter by parameter;
//! - the client logged in with the credentials that its builder was given, in the place that the document names, and sent
//!   none where the document wants none;
//! - it asked for the media type that it was answered with;
//! - the answer decodes, and what is encoded again is what was answered: numbers by value, properties in any order;
//! - no enum and no union had to keep a value that it does not know;
//! - an answer that is not as documented decodes, and comes back as it was: without properties, with `null` in their places, with
//!   properties and values that nobody knows, and with numbers in their other form;
//! - nothing is printed of what the document marks as a secret, nor of the credentials: in what `Debug` and `Display` show of
//!   requests, bodies, answers and errors, in recorded requests, and in cassettes;
//! - a documented error has the body that the document describes for its status, or none.
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use openapi_runtime::client::{Builder, Client, Error};
//! use openapi_mock::contract::{self, Server};
//!
//! fn main() -> ExitCode {
//!     contract::run("pets", contract::parse("{}"), client, &[])
//! }
//!
//! fn client(server: &Server) -> Result<Client, Error> {
//!     Builder::new(server.url()).transport(server.transport()).build()
//! }
//! ```

mod answer;
mod calls;
mod check;
mod compare;
mod deviate;
mod lenient;
mod login;
mod operation;
mod report;
mod run;
mod secrets;
mod server;
mod transport;
mod values;
mod wire;

use crate::{Document, DocumentError};

#[doc(inline)]
pub use crate::{__calls as calls, __groups as groups};
pub use operation::{Contract, Operation};
pub use report::Report;
pub use run::{check, check_at, run};
pub use server::Server;
pub use transport::Recorder;
pub use values::{Mistake, Values};

/// Opens the documents of an API: the folder with its `api.toml`.
///
/// # Errors
///
/// The documents cannot be read, or are too broken to be repaired.
#[cfg(feature = "open")]
pub fn open(path: &str) -> Result<Document, DocumentError> {
    Document::open(std::path::Path::new(path))
}

/// Reads a document that the generator has repaired.
///
/// # Errors
///
/// It is not JSON, is not OpenAPI 3.0, or describes no operation.
pub fn parse(json: &str) -> Result<Document, DocumentError> {
    let root = serde_json::from_str(json).map_err(|cause| DocumentError::new(format!("this is not JSON: {cause}")))?;
    Document::from_json(root)
}
