// Generated from specs/kibana; do not edit.

//! Detection rules of Elastic Security, the alerts that they raise, and the index of those.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod alerts;
mod bulk_actions;
mod index;
mod migrations;
mod new_rules;
mod previews;
mod privileges;
mod rule_parts;
mod rules;

pub use alerts::*;
pub use bulk_actions::*;
pub use index::*;
pub use migrations::*;
pub use new_rules::*;
pub use previews::*;
pub use privileges::*;
pub use rule_parts::*;
pub use rules::*;
