//! The page of `diff`: a validator reads its markup, and a third-party engine runs its filters.

use std::process::{Command, Stdio};

use super::{Case, Verdict, run_command};

/// What the page is asked.
const SCRIPT: &str = include_str!("page.cjs");

/// The states that are compared, below the tests of the command.
const DOCUMENTS: &str = "generator/cli/tests/diff";

pub(super) fn judge(case: &Case<'_>) -> Verdict {
    // Packages are found from where the script is.
    let script = case.written("tools/page/page.cjs", SCRIPT)?;
    let documents = case.checkout.root().join(DOCUMENTS);
    let mut failed = Vec::new();
    // Forth and back: each direction has kinds of changes that the other one lacks. And a page without changes.
    for (old, new) in [("old", "new"), ("new", "old"), ("new", "new")] {
        let written = |format: &str, end: &str| {
            let file = case.folder.join(format!("page-{old}-{new}.{end}"));
            let mut diff = Command::new(&case.program);
            let states = [old, new].map(|state| documents.join(format!("{state}.yaml")));
            diff.arg("diff").args(states).args(["--format", format, "--out"]).arg(&file).stdout(Stdio::null());
            run_command(&mut diff).map(|()| file)
        };
        let (page, report) = (written("html", "html")?, written("json", "json")?);
        if run_command(Command::new("node").args([&script, &page, &report])).is_err() {
            failed.push(format!("from {old} to {new}"));
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("something is wrong with the page {}", failed.join(", "))) }
}
