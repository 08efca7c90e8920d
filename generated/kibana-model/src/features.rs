// Generated from specs/kibana; do not edit.

//! What a Kibana offers, as privileges of roles and switches of spaces name it.

mod shared;

pub use shared::*;
