// Generated from specs/kibana; do not edit.

//! Rules that watch data and raise alerts.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod backfills;
mod rule_params;
mod rules;

pub use backfills::*;
pub use rule_params::*;
pub use rules::*;
