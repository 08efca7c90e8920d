//! A server that plays an OpenAPI document.

pub mod document;
pub mod media_type;
pub mod sample;
pub mod schema;

pub use document::{Document, DocumentError};
