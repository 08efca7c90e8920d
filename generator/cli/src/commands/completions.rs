//! Writes completions for a shell.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::command_line::CommandLine;
use crate::report::Report;

/// Prints completions for a shell.
#[derive(clap::Args, Clone, Copy, Debug)]
pub struct Arguments {
    /// The shell.
    shell: Shell,
}

impl Arguments {
    pub(super) fn run(self) -> Result<Report, String> {
        let mut bytes = Vec::new();
        clap_complete::generate(self.shell, &mut CommandLine::command(), "openapi-crates", &mut bytes);
        let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
        Ok(Report::of_output(text))
    }
}
