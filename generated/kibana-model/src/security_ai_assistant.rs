// Generated from specs/kibana; do not edit.

//! What the assistant of Elastic Security may tell a language model, and what it knows.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod anonymization_fields;
mod knowledge_base;
mod shared;

pub use anonymization_fields::*;
pub use knowledge_base::*;
pub use shared::*;
