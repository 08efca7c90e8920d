// Generated from specs/kibana; do not edit.

//! Cases, in which people collect alerts, files and comments about an issue.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod alert_to_jira;
mod new_to_user;

pub use alert_to_jira::*;
pub use new_to_user::*;
