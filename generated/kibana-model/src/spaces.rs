// Generated from specs/kibana; do not edit.

//! Separate places in a Kibana for dashboards, rules and everything else that is saved, and
//! copies of saved objects from one to another.
//!
//! Operations on spaces themselves are the same from every space. Those on saved objects take
//! the objects from a space, that of `Kibana::space` or the default one.

mod shared;

pub use shared::*;
