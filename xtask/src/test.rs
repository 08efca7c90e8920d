//! Runs all checks, step by step, and stops at the first one that fails.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::checkout::Checkout;

/// A step of the test.
pub struct Step {
    pub name: &'static str,
    pub work: Work,
    /// Variables that Cargo gets next to its own.
    pub environment: &'static [(&'static str, &'static str)],
}

/// What a step does.
pub enum Work {
    /// Checks the generated crates against the documents.
    Check,
    /// Measures the compiler on the small published documents next to the checkout, where that folder is there.
    Measure,
    /// Runs Cargo.
    Cargo(&'static [&'static str]),
    /// Runs Cargo for every library that has features: once without any, then with each one alone.
    CargoPerFeature { command: &'static [&'static str], after: &'static [&'static str] },
    /// Runs the examples of the generated crates.
    Examples,
}

/// Documents that others publish, next to the checkout. They are not part of it.
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
        name: "surfaces of the generated crates",
        work: Work::Cargo(&["test", "--locked", "--offline", "--workspace", "--all-features", "--test", "surface"]),
        environment: &[("INSTA_UPDATE", "no"), ("INSTA_FORCE_PASS", "0")],
    },
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
    Step { name: "published documents", work: Work::Measure, environment: &[] },
    Step {
        name: "tests",
        work: Work::Cargo(&["test", "--locked", "--offline", "--workspace", "--all-features"]),
        environment: &[("INSTA_UPDATE", "no"), ("INSTA_FORCE_PASS", "0")],
    },
    Step { name: "examples", work: Work::Examples, environment: &[] },
];

/// Variables that send examples to a real server, which a test must not do.
const SERVERS: [&str; 2] = ["CLOUD_URL", "KIBANA_URL"];

/// Runs all steps. The exit code is that of the step that failed.
pub fn run(checkout: &Checkout) -> ExitCode {
    let start = Instant::now();
    for (index, step) in STEPS.iter().enumerate() {
        let position = format!("step {} of {}, {}", index + 1, STEPS.len(), step.name);
        println!("\n== {position}");
        let step_start = Instant::now();
        match run_step(checkout, step) {
            Ok(()) => println!("== passed after {}", seconds(step_start.elapsed())),
            Err(Failure { reason, code }) => {
                let time = seconds(step_start.elapsed());
                eprintln!("\ntest failed: {position}: {reason} after {time} (exit code {code})");
                return ExitCode::from(code);
            }
        }
    }
    println!("\ntest passed: {} steps in {}", STEPS.len(), seconds(start.elapsed()));
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

fn run_step(checkout: &Checkout, step: &Step) -> Result<(), Failure> {
    match &step.work {
        Work::Check => run_command(checkout.openapi_crates().arg("check"), "check"),
        Work::Measure => measure(checkout),
        Work::Cargo(arguments) => {
            let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
            run_cargo(checkout, &arguments, step.environment)
        }
        Work::CargoPerFeature { command, after } => {
            for choice in feature_choices(checkout)? {
                let [command, after] = [command, after].map(|part| part.iter().map(|&word| word.to_owned()));
                let arguments: Vec<String> = command.chain(choice).chain(after).collect();
                run_cargo(checkout, &arguments, step.environment)?;
            }
            Ok(())
        }
        Work::Examples => {
            for example in examples(checkout)? {
                run_cargo(checkout, &example, step.environment)?;
            }
            Ok(())
        }
    }
}

/// Measures all small documents, and compiles one of them.
fn measure(checkout: &Checkout) -> Result<(), Failure> {
    let folder = checkout.root().join(PUBLISHED);
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
        let mut command = checkout.openapi_crates();
        command.arg("measure").arg(&folder).arg("--round-trip");
        command.args(only.iter().flat_map(|name| ["--only", name]));
        if compile {
            command.arg("--compile");
        }
        run_command(&mut command, "measure")?;
    }
    Ok(())
}

/// A package of the checkout.
struct Package {
    /// Its manifest, relative to the checkout.
    manifest: String,
    name: String,
    features: Vec<String>,
    examples: Vec<String>,
}

/// The packages in the folders of a folder of the checkout, by name.
fn packages(checkout: &Checkout, folder: &str) -> Result<Vec<Package>, Failure> {
    let metadata = ["metadata", "--locked", "--offline", "--no-deps", "--format-version", "1"];
    let output = checkout.cargo().args(metadata).output();
    let output = output.map_err(|error| Failure::new(format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        return Err(Failure::new(String::from_utf8_lossy(&output.stderr)));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| Failure::new(error.to_string()))?;
    let root = metadata["workspace_root"].as_str().unwrap_or_default();
    let listed = metadata["packages"].as_array().into_iter().flatten();
    let mut packages: Vec<Package> = listed.filter_map(|package| read_package(package, root)).collect();
    packages.retain(|package| Path::new(&package.manifest).ancestors().nth(2) == Some(Path::new(folder)));
    packages.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(packages)
}

fn read_package(package: &Value, root: &str) -> Option<Package> {
    let manifest = Path::new(package["manifest_path"].as_str()?).strip_prefix(root).ok()?;
    let targets = package["targets"].as_array()?.iter();
    let examples = targets.filter(|target| target["kind"][0] == "example");
    Some(Package {
        manifest: manifest.to_string_lossy().replace('\\', "/"),
        name: package["name"].as_str()?.to_owned(),
        features: package["features"].as_object()?.keys().cloned().collect(),
        examples: examples.filter_map(|target| Some(target["name"].as_str()?.to_owned())).collect(),
    })
}

/// The arguments that run each example.
fn examples(checkout: &Checkout) -> Result<Vec<Vec<String>>, Failure> {
    let mut runs = Vec::new();
    for package in packages(checkout, "generated")? {
        for example in &package.examples {
            let run = ["run", "--locked", "--offline", "--package", &package.name, "--example", example];
            runs.push(run.map(str::to_owned).to_vec());
        }
    }
    Ok(runs)
}

/// The arguments that choose a package and its features: for each package none, then each one.
fn feature_choices(checkout: &Checkout) -> Result<Vec<Vec<String>>, Failure> {
    let mut choices = Vec::new();
    // The generated crates, and the libraries that they use.
    for folder in ["generated", "generator"] {
        for package in packages(checkout, folder)? {
            let none = ["--manifest-path".to_owned(), package.manifest, "--no-default-features".to_owned()];
            choices.push(none.to_vec());
            for feature in package.features.into_iter().filter(|feature| feature != "default") {
                choices.push([&none[..], &["--features".to_owned(), feature]].concat());
            }
        }
    }
    Ok(choices)
}

fn run_cargo(checkout: &Checkout, arguments: &[String], environment: &[(&str, &str)]) -> Result<(), Failure> {
    println!("cargo {}", arguments.join(" "));
    let mut command = checkout.cargo();
    for variable in SERVERS {
        command.env_remove(variable);
    }
    let name = format!("cargo {}", arguments.join(" "));
    run_command(command.args(arguments).envs(environment.iter().copied()), &name)
}

/// Runs a command that prints its own errors.
fn run_command(command: &mut Command, name: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| Failure::new(format!("cannot run `{name}`: {error}")))?;
    match status.code() {
        Some(0) => Ok(()),
        code => {
            let code = code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
            Err(Failure { reason: format!("`{name}` failed"), code })
        }
    }
}

/// `12.3 s`.
fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
