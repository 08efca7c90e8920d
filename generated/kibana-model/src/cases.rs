// Generated from specs/kibana; do not edit.

//! Cases, in which people collect alerts, files and comments about an issue.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod activity;
mod configurations;
mod connectors;
mod shared;

pub use activity::*;
pub use configurations::*;
pub use connectors::*;
pub use shared::*;
