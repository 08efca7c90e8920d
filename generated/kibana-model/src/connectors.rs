// Generated from specs/kibana; do not edit.

//! Connectors to services outside Kibana, through which rules and cases send messages and open
//! tickets.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod agent_to_index;
mod issue_to_x;

pub use agent_to_index::*;
pub use issue_to_x::*;
