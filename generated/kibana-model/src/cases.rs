// Generated from specs/kibana; do not edit.

//! Cases, in which people collect alerts, files and comments about an issue.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod activity;
mod connectors;
mod shared;

pub use activity::*;
pub use connectors::*;
pub use shared::*;
