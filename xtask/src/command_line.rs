//! What a user types.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::compile::compile;
use crate::corpus::{self, CorpusOptions, DocumentStep, GenerateStep};
use crate::report::Report;
use crate::workspace::Workspace;
use crate::{check, generate, test};

/// The commands of this repository.
#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Works on another checkout.
    #[arg(long, global = true, hide = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Writes generated/ from specs/.
    Generate {
        /// The folder in specs/; all of them if left out.
        api: Option<String>,
        /// Fails where a part of a document can only become raw JSON.
        #[arg(long)]
        strict: bool,
    },
    /// Says whether generated/ is what specs/ gives, and what differs.
    Check {
        /// Fails where a part of a document can only become raw JSON.
        #[arg(long)]
        strict: bool,
    },
    /// Measures the compiler on a folder of documents: what is generated, what it costs, what becomes of the examples.
    Corpus(CorpusOptions),
    #[command(hide = true)]
    CorpusDocument(DocumentStep),
    #[command(hide = true)]
    CorpusGenerate(GenerateStep),
    /// Runs everything that has to hold: formatting, check, lints, documentation, features, tests.
    Test,
}

/// Runs the command of this process's arguments.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let workspace = arguments.root.map_or_else(Workspace::own, Workspace::at);
    let outcome = match arguments.command {
        Command::Test => return test::run(&workspace),
        Command::Generate { api, strict } => run_generate(&workspace, api.as_deref(), strict),
        Command::Check { strict } => run_check(&workspace, strict),
        Command::Corpus(options) => corpus::run(&workspace, &options),
        Command::CorpusDocument(step) => corpus::measure_document(&workspace, &step).and_then(|row| as_json(&row)),
        Command::CorpusGenerate(step) => {
            corpus::generate_document(&workspace, &step).and_then(|figures| as_json(&figures))
        }
    };
    match outcome {
        Ok(report) => {
            report.print();
            if report.passed() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run_generate(workspace: &Workspace, api: Option<&str>, strict: bool) -> Result<Report, String> {
    let apis = workspace.chosen_apis(api)?;
    let report = generate::generate(workspace, &compile(workspace, &apis), api.is_none(), strict);
    if report.passed() {
        workspace.refresh_lock_file();
    }
    Ok(report)
}

/// The result of a step for the process that started it.
fn as_json(result: &impl serde::Serialize) -> Result<Report, String> {
    let mut report = Report::default();
    report.line(serde_json::to_string(result).map_err(|error| error.to_string())?);
    Ok(report)
}

/// Checks all APIs.
pub(crate) fn run_check(workspace: &Workspace, strict: bool) -> Result<Report, String> {
    let apis = workspace.apis()?;
    Ok(check::check(workspace, &compile(workspace, &apis), strict))
}
