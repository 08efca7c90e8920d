// Generated from specs/kibana; do not edit.

//! The assistant of Elastic Security: its conversations and prompts, what it may tell a
//! language model, and what it knows.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod anonymization_fields;
mod chat;
mod conversations;
mod knowledge_base;
mod prompts;
mod shared;

pub use anonymization_fields::*;
pub use chat::*;
pub use conversations::*;
pub use knowledge_base::*;
pub use prompts::*;
pub use shared::*;
