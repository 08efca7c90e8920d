// Generated from specs/kibana; do not edit.

//! Short addresses that lead to places in Kibana, such as a dashboard with its filters.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one. They are a
//! technical preview.

mod shared;

pub use shared::*;
