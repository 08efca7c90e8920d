//! Writes the JSON Schema of `api.toml`.

use openapi_compiler::settings_schema;

use crate::report::Report;

/// Prints the JSON Schema of api.toml, for completion in editors.
#[derive(clap::Args, Clone, Copy, Debug)]
pub struct Arguments {}

impl Arguments {
    pub(super) fn run(self) -> Result<Report, String> {
        Ok(Report::of_output(text()))
    }
}

/// The schema as a file.
pub fn text() -> String {
    format!("{:#}\n", settings_schema())
}
