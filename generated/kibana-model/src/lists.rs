// Generated from specs/kibana; do not edit.

//! Lists of values, such as addresses, that exceptions refer to.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod index;
mod items;
mod privileges;
mod shared;

pub use index::*;
pub use items::*;
pub use privileges::*;
pub use shared::*;
