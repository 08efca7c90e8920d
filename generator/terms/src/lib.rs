//! Media types, extensions, headers, methods, statuses, numbers, pointers and files, as OpenAPI documents write them, and how their texts are shown.
//!
//! The compiler and the mock both depend on them. Both have to read a document in the same way, so both use this crate.

#![warn(missing_docs)]

mod characters;
pub mod extension;
mod file_format;
mod header;
mod media_type;
mod method;
mod number;
pub mod pointer;
mod status;

pub use characters::{is_invisible, visible, visible_json};
pub use file_format::FileFormat;
pub use header::{is_condition, is_cookie_name, is_ignored_header, is_transport_header};
pub use media_type::{Codec, EVENT_FIELDS, FORM, NOTATION_WEIGHT, codec, essence, is_json_sequence, matches, meant};
pub use method::{ADDITIONAL_OPERATIONS, Method, operations};
pub use number::{EXACT_INTEGERS, whole};
pub use status::Status;
