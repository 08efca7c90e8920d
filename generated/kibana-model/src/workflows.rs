// Generated from specs/kibana; do not edit.

//! Workflows, which are steps that run one after another when something triggers them, and
//! their executions.
//!
//! Servers have them since 9.4: they are known from Kibana's routes and from the behaviour of
//! servers that open-source clients record. Every operation acts within a space, that of
//! `Kibana::space` or the default one.

mod executions;
mod shared;

pub use executions::*;
pub use shared::*;
