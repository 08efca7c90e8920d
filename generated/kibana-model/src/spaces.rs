// Generated from specs/kibana; do not edit.

//! Separate rooms of a Kibana for dashboards, rules and everything else that is saved, and the
//! ways of saved objects from one to another.
//!
//! Operations on spaces themselves are the same from every space. Those on saved objects also
//! answer under `/s/{space_id}`, and then take the objects from that space.

mod shared;

pub use shared::*;
