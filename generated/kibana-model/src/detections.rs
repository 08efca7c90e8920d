// Generated from specs/kibana; do not edit.

//! Detection rules of Elastic Security, the alerts that they raise, and the index of those.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod alerts;
mod bulk_actions;
mod index;
mod migrations;
mod new_rules;
mod previews;
mod privileges;
mod rule_parts;
mod rules;
mod shared;

pub use alerts::*;
pub use bulk_actions::*;
pub use index::*;
pub use migrations::*;
pub use new_rules::*;
pub use previews::*;
pub use privileges::*;
pub use rule_parts::*;
pub use rules::*;
pub use shared::*;
