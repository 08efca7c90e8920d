// Generated from specs/kibana; do not edit.

//! Rules that watch data and raise alerts.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod action_to_log;
mod metric_to_uptime;

pub use action_to_log::*;
pub use metric_to_uptime::*;
