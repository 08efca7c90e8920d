// Generated from specs/kibana; do not edit.

//! Whether a cluster is ready for the next major version.
//!
//! It belongs to the cluster.

mod shared;

pub use shared::*;
