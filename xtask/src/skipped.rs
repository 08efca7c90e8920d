//! Tests that had to do without documents that others publish, counted over a run.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The variable that tells tests the file to write to. `generator/tests/fixtures/published.rs` reads it.
pub const VARIABLE: &str = "TEST_SKIPPED";

/// The variable with the folder of published documents.
const DOCUMENTS: &str = "TEST_DOCUMENTS";

/// Where published documents are without the variable, next to the checkout.
const DEFAULT: &str = "../shared";

/// The folder of published documents, which may not exist.
pub fn documents(root: &Path) -> PathBuf {
    root.join(env::var_os(DOCUMENTS).unwrap_or_else(|| DEFAULT.into())).join("specs")
}

/// What tests say about themselves in one run.
pub struct Skipped {
    file: PathBuf,
}

impl Skipped {
    /// Begins to count, in a file of the folder that Cargo builds in.
    pub fn new(target: &Path) -> Self {
        let file = target.join("skipped-tests.txt");
        // Lines of an earlier run; there may have been none.
        let _ = fs::remove_file(&file);
        Self { file }
    }

    /// The file that tests write to.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The last words of a run: what was not shown, if anything.
    pub fn summary(&self) -> Option<String> {
        let text = fs::read_to_string(&self.file).ok()?;
        let lines: Vec<&str> = text.lines().collect();
        let tests = if lines.len() == 1 { "1 test was" } else { &format!("{} tests were", lines.len()) };
        let list: String = lines.iter().map(|line| format!("\n  {line}")).collect();
        (!lines.is_empty()).then(|| format!("{tests} skipped for lack of published documents:{list}"))
    }
}
