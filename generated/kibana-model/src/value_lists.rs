// Generated from specs/kibana; do not edit.

//! Lists of values, such as addresses, that exceptions refer to.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod data_streams;
mod items;
mod shared;

pub use data_streams::*;
pub use items::*;
pub use shared::*;
