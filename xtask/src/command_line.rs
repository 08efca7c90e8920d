//! What a user types.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command, value_parser};

use crate::checkout::Checkout;
use crate::{judge, test};

/// The commands of `openapi-crates`, which help lists. Others are handed on as well.
const HANDED_ON: &str = concat!(
    "Commands of openapi-crates, with the same options:\n",
    // A test of openapi-crates compares this with what it has. To ask it, it would have to be built.
    include_str!("../../generator/cli/commands.txt"),
    "\n`cargo xtask COMMAND --help` lists the options of a command."
);

fn command() -> Command {
    let steps: Vec<&str> = test::STEPS.iter().map(|step| step.name).collect();
    Command::new("xtask")
        .bin_name("cargo xtask")
        .about("This repository's own work")
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .allow_external_subcommands(true)
        .after_help(HANDED_ON)
        .arg(
            Arg::new("root")
                .long("root")
                .global(true)
                .hide(true)
                .value_name("FOLDER")
                .value_parser(value_parser!(PathBuf))
                .help("Works on another checkout"),
        )
        .subcommand(Command::new("test").about(format!("Runs all checks: {}", steps.join(", "))))
        .subcommand(
            Command::new("soak")
                .about("Makes 1,000 calls at once for a minute against a mock with faults: no write is lost or doubled")
                .arg(
                    Arg::new("seconds")
                        .value_name("SECONDS")
                        .default_value("60")
                        .value_parser(value_parser!(u32))
                        .help("How long calls are made"),
                )
                .arg(
                    Arg::new("calls")
                        .value_name("CALLS")
                        .default_value("1000")
                        .value_parser(value_parser!(u32))
                        .help("How many are made at once"),
                ),
        )
        .subcommand(
            Command::new("judge")
                .about("Checks documents, mock and clients with third-party tools: Prism, Schemathesis, validators")
                .arg(
                    Arg::new("judges")
                        .value_name("JUDGE")
                        .num_args(0..)
                        .value_parser(judge::NAMES)
                        .help("Runs some of the judges; all without it"),
                ),
        )
}

/// Whether options come first that only `openapi-crates` knows, as in `-q generate`: it takes them before a command, too.
fn begins_with_options_of_others(arguments: &[OsString]) -> bool {
    let first = arguments.first().and_then(|first| first.to_str()).unwrap_or_default();
    let is_own = arguments.iter().any(|argument| ["test", "soak", "judge"].iter().any(|own| argument == own));
    first.starts_with('-') && !is_own && !["-h", "--help"].contains(&first) && !first.starts_with("--root")
}

/// Runs the command of this process's arguments.
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if begins_with_options_of_others(&arguments) {
        return finished(Checkout::own().openapi_crates().args(arguments).status());
    }
    let matches = command().get_matches();
    let checkout = matches.get_one::<PathBuf>("root").map_or_else(Checkout::own, Checkout::at);
    match matches.subcommand() {
        Some(("test", _)) => test::run(&checkout),
        Some(("judge", arguments)) => {
            let judges = arguments.get_many::<String>("judges").into_iter().flatten();
            judge::run(&checkout, &judges.map(String::as_str).collect::<Vec<_>>())
        }
        Some(("soak", arguments)) => soak(&checkout, arguments),
        Some((name, arguments)) => hand_on(&checkout, name, arguments),
        None => ExitCode::FAILURE,
    }
}

/// Runs the program that makes many calls at once.
fn soak(checkout: &Checkout, arguments: &ArgMatches) -> ExitCode {
    let number = |name: &str| arguments.get_one::<u32>(name).map(ToString::to_string).unwrap_or_default();
    let mut cargo = checkout.cargo();
    cargo.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "openapi-mock",
        "--features",
        "contract",
        "--example",
        "soak",
        "--",
    ]);
    finished(cargo.args([number("seconds"), number("calls")]).status())
}

/// Runs a command of `openapi-crates` in the folder that the user is in.
fn hand_on(checkout: &Checkout, name: &str, arguments: &ArgMatches) -> ExitCode {
    let rest = arguments.get_many::<OsString>("").into_iter().flatten();
    finished(checkout.openapi_crates().arg(name).args(rest).status())
}

/// The exit code of a program that has run.
fn finished(status: std::io::Result<std::process::ExitStatus>) -> ExitCode {
    match status.map(|status| status.code()) {
        Ok(code) => ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("error: cannot run cargo: {error}");
            ExitCode::FAILURE
        }
    }
}
