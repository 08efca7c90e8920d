//! The commands of this repository.
//!
//! ```text
//! cargo xtask generate [api]   writes generated/ from specs/
//! cargo xtask generate --document FILE --out DIR   writes crates from any document
//! cargo xtask repair FILE      writes the valid document that the compiler works from
//! cargo xtask check            says whether generated/ is what specs/ gives, and what differs
//! cargo xtask corpus <folder>  measures the compiler on a folder of documents
//! cargo xtask test             everything that has to hold: formatting, check, lints, documentation, features, tests
//! ```
//!
//! Each command gathers a [`report::Report`] and prints it at the end, so that tests read what a user reads.

pub mod check;
pub mod command_line;
pub mod compile;
pub mod corpus;
pub mod document;
pub mod generate;
pub mod repair;
pub mod report;
pub mod surroundings;
pub mod test;
pub mod workspace;
