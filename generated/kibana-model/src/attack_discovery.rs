// Generated from specs/kibana; do not edit.

//! Attacks that a language model finds in the alerts of Elastic Security, the runs in which it
//! looks for them, and schedules of these.
//!
//! Servers have them since 9.2, where they are a technical preview; since 9.3 they are
//! generally available. They are known from Kibana's public route definitions and from the
//! behaviour of servers that open-source clients record. Every operation acts within a space,
//! that of `Kibana::space` or the default one.

mod generations;
mod schedules;
mod shared;

pub use generations::*;
pub use schedules::*;
pub use shared::*;
