// Generated from specs/kibana; do not edit.

//! Agents that answer questions with a language model, and what they work with: tools, skills
//! and plugins.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one. All of them
//! need an Enterprise licence.

mod a2a;
mod agents;
mod attachments;
mod chat_events;
mod conversations;
mod json_rpc;
mod plugins;
mod prompts;
mod shared;
mod skills;
mod steps;
mod tool_results;
mod tools;

pub use a2a::*;
pub use agents::*;
pub use attachments::*;
pub use chat_events::*;
pub use conversations::*;
pub use json_rpc::*;
pub use plugins::*;
pub use prompts::*;
pub use shared::*;
pub use skills::*;
pub use steps::*;
pub use tool_results::*;
pub use tools::*;
