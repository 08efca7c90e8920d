// Generated from specs/kibana; do not edit.

//! Data views, which tell Kibana's apps what indices to look at and what their fields are.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod shared;

pub use shared::*;
