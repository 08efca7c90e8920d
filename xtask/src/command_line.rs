//! What a user types.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::compile::compile;
use crate::corpus::{self, CorpusOptions, DocumentStep, GenerateStep};
use crate::mock::Serving;
use crate::report::Report;
use crate::workspace::Workspace;
use crate::{check, document, explain, generate, mock, repair, test};

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
    /// Writes generated/ from specs/, or crates from any document.
    Generate {
        /// The folder in specs/; all of them if left out.
        #[arg(conflicts_with = "document")]
        api: Option<String>,
        /// Fails where a part of a document can only become raw JSON.
        #[arg(long)]
        strict: bool,
        #[command(flatten)]
        document: DocumentArguments,
    },
    /// Writes the valid OpenAPI 3.0 document that the compiler works from; what it repaired goes to the standard error.
    Repair {
        /// The document, or a folder with an api.toml.
        file: PathBuf,
        /// The file to write, YAML by its ending and JSON otherwise; the standard output if left out.
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
        #[command(flatten)]
        reading: ReadingArguments,
    },
    /// Tells what became of a node of a document: type, name and why, or the call of an operation.
    Explain {
        /// The document, or a folder in specs/.
        file: PathBuf,
        /// A JSON pointer, such as `#/components/schemas/Output`, or one into a file, `fleet.yaml#/paths`.
        pointer: String,
        #[command(flatten)]
        reading: ReadingArguments,
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
    /// Serves a document: validates requests, and answers with examples.
    Mock {
        /// The folder in specs/.
        #[arg(required_unless_present = "document", conflicts_with = "document")]
        api: Option<String>,
        /// Any OpenAPI document, or a folder with an api.toml, instead.
        #[arg(long, value_name = "FILE")]
        document: Option<PathBuf>,
        /// The port; a free one if left out.
        #[arg(long, default_value_t = 0, hide_default_value = true)]
        port: u16,
        /// The address to listen on. Whoever reaches it reaches the server.
        #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
        host: IpAddr,
    },
    /// Runs everything that has to hold: formatting, check, lints, documentation, features, tests.
    Test,
}

/// A document without an api.toml.
#[derive(Args)]
struct DocumentArguments {
    /// Generates from this document: OpenAPI 3.0 or 3.1, JSON or YAML.
    #[arg(long, value_name = "FILE", requires = "out")]
    document: Option<PathBuf>,
    /// The folder in which the folders of the crates are made.
    #[arg(long, value_name = "DIR", requires = "document")]
    out: Option<PathBuf>,
    /// What the crates are called after; derived from the document if left out.
    #[arg(long, requires = "document")]
    name: Option<String>,
    /// The folder of openapi-runtime, or the version of it that the crates depend on; this checkout's if left out.
    #[arg(long, value_name = "PATH|VERSION", requires = "document")]
    runtime: Option<String>,
    /// Prints the report as JSON.
    #[arg(long, requires = "document")]
    json: bool,
    #[command(flatten)]
    reading: ReadingArguments,
}

/// How a document is read.
#[derive(Args)]
struct ReadingArguments {
    /// An OpenAPI Overlay that is applied to the document; several are applied in order.
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// The folder that references may reach; the document's own if left out.
    #[arg(long, value_name = "DIR")]
    within: Option<PathBuf>,
}

impl ReadingArguments {
    fn is_given(&self) -> bool {
        !self.overlays.is_empty() || self.within.is_some()
    }
}

/// Runs the command of this process's arguments.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let workspace = arguments.root.map_or_else(Workspace::own, Workspace::at);
    let outcome = match arguments.command {
        Command::Test => return test::run(&workspace),
        Command::Generate { api, strict, document: arguments } => match arguments.document {
            Some(_) => run_document(&workspace, arguments, strict),
            None if arguments.reading.is_given() => {
                Err("--overlay and --within go with --document; api.toml lists the overlays of an API".to_owned())
            }
            None => run_generate(&workspace, api.as_deref(), strict),
        },
        Command::Explain { file, pointer, reading } => {
            explain::explain(&workspace, &file, &pointer, &reading.overlays, reading.within.as_deref())
        }
        Command::Repair { file, out, reading } => run_repair(file, out, reading),
        Command::Check { strict } => run_check(&workspace, strict),
        Command::Corpus(options) => corpus::run(&workspace, &options),
        Command::CorpusDocument(step) => corpus::measure_document(&workspace, &step).and_then(|row| as_json(&row)),
        Command::CorpusGenerate(step) => {
            corpus::generate_document(&workspace, &step).and_then(|figures| as_json(&figures))
        }
        Command::Mock { api, document, port, host } => {
            mock::serve(&workspace, &Serving { api, document, host, port }).map(|never| match never {})
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

fn run_document(workspace: &Workspace, arguments: DocumentArguments, strict: bool) -> Result<Report, String> {
    let DocumentArguments { document, out, name, runtime, json, reading } = arguments;
    let ReadingArguments { overlays, within } = reading;
    // The command line has seen to it that both are there.
    let (document, out) = document.zip(out).ok_or("--document and --out are given together")?;
    document::generate(workspace, &document::Request { document, out, name, overlays, within, runtime, strict, json })
}

/// What is asked for goes to the standard output, what is said about it does not.
fn run_repair(document: PathBuf, out: Option<PathBuf>, reading: ReadingArguments) -> Result<Report, String> {
    let ReadingArguments { overlays, within } = reading;
    let repaired = repair::repair(&repair::Request { document, out, overlays, within })?;
    repaired.report.print_aside();
    Ok(Report { text: repaired.text.unwrap_or_default(), ..repaired.report })
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
