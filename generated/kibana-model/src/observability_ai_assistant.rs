// Generated from specs/kibana; do not edit.

//! The assistant of Elastic Observability.
//!
//! It acts within a space, that of `Kibana::space` or the default one. The published document
//! of 9.1 leaves it out: it is known from Kibana's routes.

mod shared;

pub use shared::*;
