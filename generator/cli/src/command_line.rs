//! What a user types.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use crate::commands::Command;
use openapi_terms::visible;

use crate::report::PresentationArguments;
use crate::workspace::Workspace;

/// Writes a model crate and a client crate from OpenAPI documents.
#[derive(Parser)]
#[command(name = "openapi-crates", version, propagate_version = true, disable_help_subcommand = true, term_width = 0)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    command: Command,
    /// The folder with specs/ and generated/; the current folder if omitted.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
    #[command(flatten)]
    presentation: PresentationArguments,
}

/// Runs the command of this process's arguments.
pub fn run() -> ExitCode {
    let CommandLine { command, root, presentation } = CommandLine::parse();
    let presentation = presentation.presentation();
    let root = std::path::absolute(root.unwrap_or_else(|| PathBuf::from(".")));
    let outcome = root.map_err(|error| format!("--root cannot be used: {error}"));
    match outcome.and_then(|root| command.run(&Workspace::at(root))) {
        Ok(report) => {
            report.print(&presentation);
            if report.passed() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("error: {}", visible(&message));
            ExitCode::FAILURE
        }
    }
}
