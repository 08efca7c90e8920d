//! Runs everything that has to hold, step by step, and stops where something does not.

use std::fs;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use openapi_compiler::output::read_crates;

use crate::command_line::run_check;
use crate::corpus::{self, CorpusOptions};
use crate::report::counted;
use crate::workspace::{Workspace, cargo};

/// A step by what it shows.
pub struct Step {
    pub name: &'static str,
    pub work: Work,
    /// Variables that Cargo gets beside its own.
    pub environment: &'static [(&'static str, &'static str)],
}

/// What a step does.
pub enum Work {
    /// Checks the generated crates against the documents.
    Check,
    /// Measures the compiler on the small published documents beside the checkout, where that folder is there.
    Corpus,
    /// Runs Cargo.
    Cargo(&'static [&'static str]),
    /// Runs Cargo for every library that has features: once without any, then with each one alone.
    CargoPerFeature { command: &'static [&'static str], after: &'static [&'static str] },
    /// Runs the examples of the generated crates.
    Examples,
}

/// Documents that others publish, beside the checkout. They are not part of it.
const PUBLISHED: &str = "../shared/specs";

/// How the names of the small ones begin.
const SMALL: &str = "oai-";

/// All steps, the quick ones first.
///
/// `--locked` keeps `Cargo.lock` as it is, and tests neither write snapshots nor use the network for packages: a run
/// leaves the checkout as it was.
pub const STEPS: &[Step] = &[
    Step { name: "formatting", work: Work::Cargo(&["fmt", "--all", "--check"]), environment: &[] },
    Step { name: "generated crates are what the documents give", work: Work::Check, environment: &[] },
    Step {
        name: "lints",
        work: Work::Cargo(&[
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "--deny",
            "warnings",
        ]),
        environment: &[],
    },
    Step {
        name: "documentation",
        work: Work::Cargo(&["doc", "--locked", "--workspace", "--no-deps", "--all-features"]),
        environment: &[("RUSTDOCFLAGS", "--deny warnings")],
    },
    Step {
        name: "features one by one",
        work: Work::CargoPerFeature { command: &["clippy", "--locked"], after: &["--", "--deny", "warnings"] },
        environment: &[],
    },
    Step { name: "published documents", work: Work::Corpus, environment: &[] },
    Step {
        name: "tests",
        work: Work::Cargo(&["test", "--locked", "--offline", "--workspace", "--all-features"]),
        environment: &[("INSTA_UPDATE", "no"), ("INSTA_FORCE_PASS", "0")],
    },
    Step { name: "examples", work: Work::Examples, environment: &[] },
];

/// Variables that send examples to a real server, which a test has no business with.
const SERVERS: [&str; 2] = ["CLOUD_URL", "KIBANA_URL"];

/// Runs all steps. The exit code is that of the step that failed.
pub fn run(workspace: &Workspace) -> ExitCode {
    let start = Instant::now();
    for (index, step) in STEPS.iter().enumerate() {
        let position = format!("step {} of {}, {}", index + 1, STEPS.len(), step.name);
        println!("\n== {position}");
        let step_start = Instant::now();
        match run_step(workspace, step) {
            Ok(()) => println!("== passed after {}", seconds(step_start.elapsed())),
            Err(Failure { reason, code }) => {
                let time = seconds(step_start.elapsed());
                eprintln!("\ntest failed: {position}: {reason} after {time} (exit code {code})");
                return ExitCode::from(code);
            }
        }
    }
    println!("\ntest passed: {} in {}", counted(STEPS.len(), "step"), seconds(start.elapsed()));
    ExitCode::SUCCESS
}

/// Why a step failed.
struct Failure {
    reason: String,
    code: u8,
}

impl Failure {
    fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), code: 1 }
    }
}

fn run_step(workspace: &Workspace, step: &Step) -> Result<(), Failure> {
    match &step.work {
        Work::Check => {
            let report = run_check(workspace, false).map_err(Failure::new)?;
            report.print();
            if report.passed() { Ok(()) } else { Err(Failure::new(counted(report.findings, "finding"))) }
        }
        Work::Corpus => run_corpus(workspace).map_err(Failure::new),
        Work::Cargo(arguments) => {
            let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
            run_cargo(workspace, &arguments, step.environment)
        }
        Work::CargoPerFeature { command, after } => {
            for choice in feature_choices(workspace).map_err(Failure::new)? {
                let [command, after] = [command, after].map(|part| part.iter().map(|&word| word.to_owned()));
                let arguments: Vec<String> = command.chain(choice).chain(after).collect();
                run_cargo(workspace, &arguments, step.environment)?;
            }
            Ok(())
        }
        Work::Examples => {
            for example in examples(workspace).map_err(Failure::new)? {
                run_cargo(workspace, &example, step.environment)?;
            }
            Ok(())
        }
    }
}

/// The arguments that run each example.
fn examples(workspace: &Workspace) -> Result<Vec<Vec<String>>, String> {
    let mut runs = Vec::new();
    for files in read_crates(&workspace.generated()).map_err(|finding| finding.to_string())? {
        for example in files.examples() {
            let run = ["run", "--locked", "--offline", "--package", &files.name, "--example", &example];
            runs.push(run.map(str::to_owned).to_vec());
        }
    }
    Ok(runs)
}

/// Measures all small documents, and compiles one of them.
fn run_corpus(workspace: &Workspace) -> Result<(), String> {
    let folder = workspace.root().join(PUBLISHED);
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: there is no {PUBLISHED}");
        return Ok(());
    };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(SMALL)).collect();
    names.sort();
    let Some(last) = names.pop() else {
        println!("skipped: no document in {PUBLISHED} is called {SMALL}*");
        return Ok(());
    };
    for (only, compile) in [(names, false), (vec![last], true)].into_iter().filter(|(only, _)| !only.is_empty()) {
        let folder = folder.clone();
        let options = CorpusOptions { folder, only, compile, round_trip: true, json: false, list: false };
        let report = corpus::run(workspace, &options)?;
        report.print();
        if !report.passed() {
            return Err(counted(report.findings, "finding"));
        }
    }
    Ok(())
}

/// The arguments that choose a package and its features: for each package none, then each one.
fn feature_choices(workspace: &Workspace) -> Result<Vec<Vec<String>>, String> {
    let mut choices = Vec::new();
    // The generated crates, and the libraries that they stand on.
    for folder in ["generated", "generator"] {
        for files in read_crates(&workspace.root().join(folder)).map_err(|finding| finding.to_string())? {
            let manifest = format!("{folder}/{}/Cargo.toml", files.name);
            let package = ["--manifest-path".to_owned(), manifest, "--no-default-features".to_owned()];
            choices.push(package.to_vec());
            for feature in files.features().into_keys().filter(|feature| feature != "default") {
                choices.push([&package[..], &["--features".to_owned(), feature]].concat());
            }
        }
    }
    Ok(choices)
}

fn run_cargo(workspace: &Workspace, arguments: &[String], environment: &[(&str, &str)]) -> Result<(), Failure> {
    println!("cargo {}", arguments.join(" "));
    let mut command = cargo();
    for variable in SERVERS {
        command.env_remove(variable);
    }
    let status = command
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(workspace.root())
        .status()
        .map_err(|error| Failure::new(format!("cannot run cargo: {error}")))?;
    match status.code() {
        Some(0) => Ok(()),
        code => {
            let code = code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
            Err(Failure { reason: format!("`cargo {}` failed", arguments.join(" ")), code })
        }
    }
}

/// `12.3 s`.
fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
