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
//! alternatives that a later server adds do no harm: what an answer has and its type does not
//! know is kept, and written when the value is sent back.
//!
//! ```
//! # #[cfg(feature = "fleet")] {
//! use kibana_model::fleet::AgentPolicyCopy;
//!
//! let value = AgentPolicyCopy::new("example").description("example");
//! let json = serde_json::to_value(&value)?;
//! assert_eq!(json["name"], "example");
//! assert_eq!(serde_json::from_value::<AgentPolicyCopy>(json)?, value);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Features
//!
//! One for each part of the API, all of them on by default:
//!
//! - [`agent_builder`]
//! - [`alerting`]
//! - [`apm`]
//! - [`attack_discovery`]
//! - [`cases`]
//! - [`connectors`]
//! - [`dashboards`]
//! - [`data_views`]
//! - [`detections`]
//! - [`endpoint`]
//! - [`entity_analytics`]
//! - [`exceptions`]
//! - [`features`]
//! - [`fleet`]
//! - [`logstash`]
//! - [`machine_learning`]
//! - [`maintenance_windows`]
//! - [`observability_ai_assistant`]
//! - [`osquery`]
//! - [`roles`]
//! - [`saved_objects`]
//! - [`security_ai_assistant`]
//! - [`short_urls`]
//! - [`slos`]
//! - [`spaces`]
//! - [`status`]
//! - [`streams`]
//! - [`synthetics`]
//! - [`task_manager`]
//! - [`timelines`]
//! - [`upgrade_assistant`]
//! - [`uptime`]
//! - [`user_sessions`]
//! - [`value_lists`]
//! - [`visualizations`]
//! - [`workflows`]
//!
//! One that is off by default:
//!
//! - `jiff`: dates and times become types of the crate `jiff`, by `timestamp` and `date`.

#![allow(missing_docs, reason = "names say what the document does not describe")]
#![allow(
    clippy::large_enum_variant,
    reason = "a payload is boxed only where it contains itself"
)]
#![allow(deprecated, reason = "types read and write their deprecated properties, too")]

#[cfg(feature = "agent_builder")]
pub mod agent_builder;
#[cfg(feature = "alerting")]
pub mod alerting;
#[cfg(feature = "apm")]
pub mod apm;
#[cfg(feature = "attack_discovery")]
pub mod attack_discovery;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "connectors")]
pub mod connectors;
#[cfg(feature = "dashboards")]
pub mod dashboards;
#[cfg(feature = "data_views")]
pub mod data_views;
#[cfg(feature = "detections")]
pub mod detections;
#[cfg(feature = "endpoint")]
pub mod endpoint;
#[cfg(feature = "entity_analytics")]
pub mod entity_analytics;
#[cfg(feature = "exceptions")]
pub mod exceptions;
#[cfg(feature = "features")]
pub mod features;
#[cfg(feature = "fleet")]
pub mod fleet;
#[cfg(feature = "logstash")]
pub mod logstash;
#[cfg(feature = "machine_learning")]
pub mod machine_learning;
#[cfg(feature = "maintenance_windows")]
pub mod maintenance_windows;
#[cfg(feature = "observability_ai_assistant")]
pub mod observability_ai_assistant;
#[cfg(feature = "osquery")]
pub mod osquery;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "saved_objects")]
pub mod saved_objects;
#[cfg(feature = "security_ai_assistant")]
pub mod security_ai_assistant;
#[cfg(feature = "short_urls")]
pub mod short_urls;
#[cfg(feature = "slos")]
pub mod slos;
#[cfg(feature = "spaces")]
pub mod spaces;
#[cfg(feature = "status")]
pub mod status;
#[cfg(feature = "streams")]
pub mod streams;
#[cfg(feature = "synthetics")]
pub mod synthetics;
#[cfg(feature = "task_manager")]
pub mod task_manager;
#[cfg(feature = "timelines")]
pub mod timelines;
#[cfg(feature = "upgrade_assistant")]
pub mod upgrade_assistant;
#[cfg(feature = "uptime")]
pub mod uptime;
#[cfg(feature = "user_sessions")]
pub mod user_sessions;
#[cfg(feature = "value_lists")]
pub mod value_lists;
#[cfg(feature = "visualizations")]
pub mod visualizations;
#[cfg(feature = "workflows")]
pub mod workflows;

mod shared;

pub use openapi_runtime::{Constant, CredentialUrl, DateTime, Field, Json, Secret};
pub use shared::*;
