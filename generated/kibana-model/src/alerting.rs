// Generated from specs/kibana; do not edit.

//! Rules that watch data and raise alerts.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod backfills;
mod new_rules;
mod rule_params;
mod rules;

pub use backfills::*;
pub use new_rules::*;
pub use rule_params::*;
pub use rules::*;
