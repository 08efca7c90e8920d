//! What every name keeps, whatever a document writes.

mod claims;
mod properties;
mod published;
mod text;
