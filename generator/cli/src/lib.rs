//! The command of the OpenAPI compiler.
//!
//! ```text
//! openapi-crates init DOCUMENT                writes an api.toml to begin with
//! openapi-crates generate SOURCE --out DIR    writes the crates of a document, or of a folder with an api.toml
//! openapi-crates check SOURCE --out DIR       says whether the crates are what the source gives, and what differs
//! openapi-crates repair SOURCE                writes the valid document that the compiler works from
//! openapi-crates import API --from FILE       takes the structure of a published document into the folder of an API
//! openapi-crates coverage API                 says which facts of a published document the documents of an API have
//! openapi-crates learn RECORDING --of SOURCE  prints what recorded answers contradict, as an overlay
//! openapi-crates explain SOURCE POINTER       shows the Rust type or call for a node of a document
//! openapi-crates diff OLD NEW                 shows what changes between two states of an API, and what breaks
//! openapi-crates rename OLD NEW               gives a public name another one, and keeps the old one as an alias
//! openapi-crates mock SOURCE                  serves a document: validates requests, answers with examples
//! openapi-crates measure FOLDER               measures the compiler on a folder of documents
//! openapi-crates schema                       writes the JSON Schema of api.toml
//! openapi-crates completions SHELL            writes completions for a shell
//! ```
//!
//! A folder with `specs/<api>/api.toml` is a workspace: `generate` and `check` without a source are about all of its APIs,
//! whose crates are in `generated/`.
//!
//! Each command is a file in [`commands`]. It gathers a [`report::Report`] that is printed at the end, so that tests read
//! what a user reads.

pub mod command_line;
pub mod commands;
pub mod compile;
pub mod coverage;
pub mod learn;
pub mod libraries;
pub mod published;
pub mod report;
pub mod source;
pub mod surroundings;
pub mod workspace;
