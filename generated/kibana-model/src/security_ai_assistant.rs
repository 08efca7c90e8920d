// Generated from specs/kibana; do not edit.

//! The assistant of Elastic Security: its conversations and prompts, what it may tell a
//! language model, and what it knows.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

pub mod chat;
pub mod knowledge_base;

mod anonymization_fields;
mod conversations;
mod knowledge_base_types;
mod prompts;
mod shared;

pub use anonymization_fields::*;
pub use conversations::*;
pub use knowledge_base_types::*;
pub use prompts::*;
pub use shared::*;
