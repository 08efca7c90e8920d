// Generated from specs/cloud-connected; do not edit.

//! Types of the Elastic Cloud Connected API, version 0.1.0.
//!
//! Elastic Cloud Connected links self-managed clusters to services of Elastic Cloud, such as
//! AutoOps and the Elastic Inference Service.
//!
//! The crate `cloud-connected-client` sends and receives them.
//!
//! # Encoding and decoding
//!
//! Every type implements `Serialize` and `Deserialize` of `serde`. Properties, values and
//! alternatives that a later server adds do no harm: what an answer has and its type does not
//! know is kept, and written when the value is sent back.
//!
//! # Features
//!
//! - `jiff`: dates and times become types of the crate `jiff`, by `timestamp` and `date`.

#![allow(missing_docs, reason = "names say what the document does not describe")]

mod api_keys;
mod clusters;
mod organizations;
mod shared;

pub use openapi_runtime::{DateTime, Secret};
pub use api_keys::*;
pub use clusters::*;
pub use organizations::*;
pub use shared::*;
