//! Media types, methods, statuses and pointers, as OpenAPI documents write them, and how their texts are shown.
//!
//! The compiler and the mock both depend on them. Both have to read a document in the same way, so both use this crate.

#![warn(missing_docs)]

mod characters;
mod media_type;
mod method;
pub mod pointer;
mod status;

pub use characters::{is_invisible, visible, visible_json};
pub use media_type::{Codec, FORM, codec, essence, is_json_sequence, matches};
pub use method::{ADDITIONAL_OPERATIONS, Method, operations};
pub use status::Status;
