// Generated from specs/kibana; do not edit.

//! Types of the Kibana API, version 9.1.0.
//!
//! Kibana is the window into the Elastic Stack, and its HTTP API is how Kibana, Fleet and
//! everything that runs in them is automated.
//!
//! The crate `kibana-client` sends and receives them.
//!
//! # Encoding and decoding
//!
//! Every type implements `Serialize` and `Deserialize` of `serde`. Properties, values and
//! alternatives that a later server adds do no harm: unknown properties are ignored, unknown
//! values are kept and sent back.
//!
//! ```
//! # #[cfg(feature = "connectors")] {
//! use kibana_model::connectors::BedrockConfig;
//!
//! let value = BedrockConfig::new("example").default_model("example");
//! let json = serde_json::to_value(&value)?;
//! assert_eq!(json["apiUrl"], "example");
//! assert_eq!(serde_json::from_value::<BedrockConfig>(json)?, value);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Features
//!
//! One for each part of the API, all of them on by default:
//!
//! - [`apm`]
//! - [`cases`]
//! - [`connectors`]
//! - [`data_views`]
//! - [`detections`]
//! - [`endpoint`]
//! - [`fleet`]
//! - [`roles`]
//! - [`security_ai_assistant`]
//! - [`spaces`]
//! - [`status`]

#![allow(missing_docs, reason = "the document does not describe every property")]
#![allow(
    clippy::large_enum_variant,
    reason = "a payload is boxed only where it contains itself"
)]

#[cfg(feature = "apm")]
pub mod apm;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "connectors")]
pub mod connectors;
#[cfg(feature = "data_views")]
pub mod data_views;
#[cfg(feature = "detections")]
pub mod detections;
#[cfg(feature = "endpoint")]
pub mod endpoint;
#[cfg(feature = "fleet")]
pub mod fleet;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "security_ai_assistant")]
pub mod security_ai_assistant;
#[cfg(feature = "spaces")]
pub mod spaces;
#[cfg(feature = "status")]
pub mod status;

mod shared;

pub use openapi_runtime::{CredentialUrl, DateTime, Field, Json, Secret};
pub use shared::*;
