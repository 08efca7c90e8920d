// Generated from specs/kibana; do not edit.

//! Streams of documents: what comes in, what is done to it, how it branches, and how long it is
//! kept.
//!
//! They apply to the whole cluster; dashboards belong to a space. The published document has no
//! answers: they are known from Kibana's routes and the behaviour of servers.

mod attachments;
mod content;
mod dashboards;
mod queries;
mod query_streams;
mod shared;
mod significant_events;

pub use attachments::*;
pub use content::*;
pub use dashboards::*;
pub use queries::*;
pub use query_streams::*;
pub use shared::*;
pub use significant_events::*;
