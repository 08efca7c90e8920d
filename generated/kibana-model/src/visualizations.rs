// Generated from specs/kibana; do not edit.

//! Charts of the visualization library, on servers since 9.4.
//!
//! They belong to a space, that of `Kibana::space` or the default one.

mod shared;

pub use shared::*;
