// Generated from specs/kibana; do not edit.

//! What Kibana keeps about jobs and models of machine learning.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod shared;

pub use shared::*;
