//! Names: from any text to words, from words to identifiers, and one claim per scope.
//!
//! Documents write `listSLOs`, `kbn-xsrf`, `≥ 10` and `type`. What they become is decided here and nowhere else: how a text
//! is split into words ([`Name`]), how signs are spelled ([`spelling`]), which identifiers are taken by Rust, Cargo and the
//! runtime ([`reserved`]), how words are printed ([`ident`]), and who keeps a name that two things want ([`scope`]).
//!
//! This is a common room: it knows no other part of the compiler.

pub mod ident;
mod name;
pub mod reserved;
pub mod scope;
pub mod spelling;
mod symbols;
#[cfg(test)]
mod tests;
mod words;

pub use name::{Name, Word};
pub use words::singular;
