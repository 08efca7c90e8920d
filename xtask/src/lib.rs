//! This repository's own work.
//!
//! ```text
//! cargo xtask generate    writes generated/ from specs/
//! cargo xtask test        all checks: formatting, check, lints, documentation, features, tests
//! cargo xtask soak        many calls at once for a minute, against a mock with faults
//! cargo xtask judge       checks of documents, mock and clients with third-party tools
//! ```
//!
//! Every command of `openapi-crates` also runs as `cargo xtask COMMAND`, with the same options: it is built and
//! started when it is needed, so that this program builds in seconds.

pub mod checkout;
pub mod command_line;
pub mod features;
pub mod judge;
pub mod packages;
pub mod skipped;
pub mod test;
