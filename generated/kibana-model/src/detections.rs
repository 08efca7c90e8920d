// Generated from specs/kibana; do not edit.

//! Detection rules of Elastic Security, the alerts that they raise, and the index of those.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod alert_to_process;
mod alerts;
mod index;
mod migrations;
mod privileges;
mod query_to_risk;
mod rule_to_run;
mod saved_to_timeline;
mod shared;

pub use alert_to_process::*;
pub use alerts::*;
pub use index::*;
pub use migrations::*;
pub use privileges::*;
pub use query_to_risk::*;
pub use rule_to_run::*;
pub use saved_to_timeline::*;
pub use shared::*;
