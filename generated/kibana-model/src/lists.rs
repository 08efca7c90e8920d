// Generated from specs/kibana; do not edit.

//! Lists of values, such as addresses, that exceptions refer to.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod index;
mod items;
mod privileges;
mod shared;

pub use index::*;
pub use items::*;
pub use privileges::*;
pub use shared::*;
