// Generated from specs/kibana; do not edit.

//! Detection rules of Elastic Security, the alerts that they raise, and the index of those.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod alerts;
mod alerts_index;
mod bulk_actions;
mod migrations;
mod new_rules;
mod previews;
mod rule_parts;
mod rules;
mod shared;

pub use alerts::*;
pub use alerts_index::*;
pub use bulk_actions::*;
pub use migrations::*;
pub use new_rules::*;
pub use previews::*;
pub use rule_parts::*;
pub use rules::*;
pub use shared::*;
