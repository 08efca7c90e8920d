//! What a user types.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::compile::compile;
use crate::mock::Serving;
use crate::report::Report;
use crate::workspace::Workspace;
use crate::{check, generate, mock, test};

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

/// Runs the command of this process's arguments.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let workspace = arguments.root.map_or_else(Workspace::own, Workspace::at);
    let outcome = match arguments.command {
        Command::Test => return test::run(&workspace),
        Command::Generate { api, strict } => run_generate(&workspace, api.as_deref(), strict),
        Command::Check { strict } => run_check(&workspace, strict),
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

/// Checks all APIs.
pub(crate) fn run_check(workspace: &Workspace, strict: bool) -> Result<Report, String> {
    let apis = workspace.apis()?;
    Ok(check::check(workspace, &compile(workspace, &apis), strict))
}
