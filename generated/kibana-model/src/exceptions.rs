// Generated from specs/kibana; do not edit.

//! Exceptions of detection rules and of Elastic Defend, and the lists that they are in.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod endpoint_list;
mod items;
mod lists;

pub use endpoint_list::*;
pub use items::*;
pub use lists::*;
