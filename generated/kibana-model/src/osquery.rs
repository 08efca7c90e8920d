// Generated from specs/kibana; do not edit.

//! SQL queries against hosts with Elastic Agents: at once as live queries, on a schedule as
//! packs, and kept for later as saved queries.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod live_queries;
mod packs;
mod saved_queries;
mod shared;

pub use live_queries::*;
pub use packs::*;
pub use saved_queries::*;
pub use shared::*;
