// Generated from specs/kibana; do not edit.

//! Whether a Kibana server is up, which version it has, and how it is doing.
//!
//! The answer is about the server, and is the same from every space.

mod shared;

pub use shared::*;
