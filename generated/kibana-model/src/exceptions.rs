// Generated from specs/kibana; do not edit.

//! Exceptions of detection rules and of Elastic Defend, and the lists that they are in.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod endpoint_list;
mod items;
mod lists;
mod shared;

pub use endpoint_list::*;
pub use items::*;
pub use lists::*;
pub use shared::*;
