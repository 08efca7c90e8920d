// Generated from specs/kibana; do not edit.

//! Rules that watch data and raise alerts.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod backfills;
mod rule_params;
mod rules;

pub use backfills::*;
pub use rule_params::*;
pub use rules::*;
