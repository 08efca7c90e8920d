//! One line per stage, in order.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::output::CrateFiles;

/// What a run over one API gives.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The model crate, then the client crate.
    pub crates: Vec<CrateFiles>,
    /// Repairs, degradations and notes, in document order.
    pub diagnostics: Vec<Diagnostic>,
    pub counts: Counts,
}

/// How much came out of the documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations in the documents.
    pub documented: usize,
    /// Operations in the client crate.
    pub operations: usize,
    /// Structs, enums and unions in the model crate.
    pub types: usize,
    pub repairs: usize,
    pub degradations: usize,
}

/// Compiles the API that a folder describes: its `api.toml` and the documents beside it.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn compile_folder(_folder: &Path) -> Result<Generated, Vec<Diagnostic>> {
    Err(Vec::new())
}
