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
        .subcommand(
            Command::new("test")
                .about("Runs all checks: formatting, check, lints, documentation, features, tests, examples"),
        )
        .subcommand(
            Command::new("judge")
                .about("Checks documents, mock and clients with tools of others: Prism, Schemathesis, validators"),
        )
}

/// Runs the command of this process's arguments.
pub fn run() -> ExitCode {
    let matches = command().get_matches();
    let checkout = matches.get_one::<PathBuf>("root").map_or_else(Checkout::own, Checkout::at);
    match matches.subcommand() {
        Some(("test", _)) => test::run(&checkout),
        Some(("judge", _)) => judge::run(&checkout),
        Some((name, arguments)) => hand_on(&checkout, name, arguments),
        None => ExitCode::FAILURE,
    }
}

/// Runs a command of `openapi-crates` in the folder that the user is in.
fn hand_on(checkout: &Checkout, name: &str, arguments: &ArgMatches) -> ExitCode {
    let rest = arguments.get_many::<OsString>("").into_iter().flatten();
    let status = checkout.openapi_crates().arg(name).args(rest).status();
    match status.map(|status| status.code()) {
        Ok(code) => ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("error: cannot run cargo: {error}");
            ExitCode::FAILURE
        }
    }
}
