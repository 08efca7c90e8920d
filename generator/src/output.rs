//! Crates as files: compared with what is there, and put in its place as a whole.

use std::collections::BTreeMap;

/// A generated crate, before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateFiles {
    /// The package's name, and its folder's.
    pub name: String,
    /// File contents by path relative to the crate, with forward slashes: `Cargo.toml`, `src/lib.rs`.
    pub files: BTreeMap<String, String>,
}
