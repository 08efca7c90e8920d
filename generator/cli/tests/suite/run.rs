//! Runs the command, and reads what it says.

use std::path::Path;
use std::process::{Command, Output};

/// The command that was built with the tests.
pub(crate) fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_openapi-crates"))
}

/// Runs the command in a folder.
pub(crate) fn openapi_crates(folder: &Path, arguments: &[&str]) -> Output {
    command().args(arguments).current_dir(folder).output().unwrap()
}

/// What it says on standard output.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it says on standard error.
pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
