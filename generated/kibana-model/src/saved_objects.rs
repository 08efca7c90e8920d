// Generated from specs/kibana; do not edit.

//! Dashboards, data views and everything else that Kibana keeps, and their exports and imports.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod shared;

pub use shared::*;
