//! Runs all checks, step by step, and stops at the first one that fails.

use std::env;
use std::fs;
use std::io;
use std::panic::resume_unwind;
use std::path::Path;
use std::process::{Command, ExitCode, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use crate::checkout::Checkout;
use crate::features;
use crate::packages::Metadata;
use crate::skipped::{self, Skipped};

/// A step of the test.
pub struct Step {
    pub name: &'static str,
    pub work: Work,
    /// Variables that Cargo gets next to its own.
    pub environment: &'static [(&'static str, &'static str)],
}

/// What a step does.
pub enum Work {
    /// Builds the command as tests need it, and checks the generated crates against the documents with it.
    Check(&'static [&'static str]),
    /// Runs Cargo. `--all-features` stands for the features that need nothing of the system.
    Cargo(&'static [&'static str]),
    /// Runs Cargo for the features of every library: once without any, then with each one alone. One package waits for the other
    /// there, so the compiler is measured on documents that others publish at the same time.
    CargoPerFeature { command: &'static [&'static str], after: &'static [&'static str] },
    /// Runs Cargo for what TLS of the system concerns, where its library is there.
    SystemTls(&'static [&'static [&'static str]]),
    /// Runs the examples of the generated crates, which the tests have built.
    Examples,
}

/// How the names of the small ones begin.
const SMALL: &str = "oai-";

/// All steps, the quick ones first.
///
/// `--locked` keeps `Cargo.lock` as it is, and tests do not write snapshots: a run leaves the checkout as it was. The first build gets
/// the packages that are not there yet, and tests use no network for them.
pub const STEPS: &[Step] = &[
    Step { name: "formatting", work: Work::Cargo(&["fmt", "--all", "--check"]), environment: &[] },
    Step {
        name: "generated crates are what the documents give",
        // Features are those of all tests, so that nothing is compiled twice: `--test` counts those of tests.
        work: Work::Check(&[
            "build",
            "--locked",
            "--workspace",
            "--all-features",
            "--bin",
            "openapi-crates",
            "--test",
            "surface",
        ]),
        environment: &[],
    },
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
        // Libraries are all that has documentation. The example makes features those of all tests, as above.
        work: Work::Cargo(&[
            "doc",
            "--locked",
            "--workspace",
            "--no-deps",
            "--all-features",
            "--lib",
            "--example",
            "soak",
        ]),
        environment: &[("RUSTDOCFLAGS", "--deny warnings")],
    },
    Step {
        name: "features one by one, and published documents",
        work: Work::CargoPerFeature { command: &["clippy", "--locked"], after: &["--", "--deny", "warnings"] },
        environment: &[],
    },
    // What registries would get, put together as they would; that it builds there, too, takes minutes: CONTRIBUTING.md says how.
    Step {
        name: "packages",
        work: Work::Cargo(&[
            "package",
            "--locked",
            "--offline",
            "--workspace",
            "--exclude",
            "call-sites",
            "--exclude",
            "compiled-fixtures",
            "--exclude",
            "openapi-crates",
            "--exclude",
            "xtask",
            "--no-verify",
            "--allow-dirty",
        ]),
        environment: &[],
    },
    Step {
        name: "tests",
        work: Work::Cargo(&["test", "--locked", "--offline", "--workspace", "--all-features"]),
        environment: &[("INSTA_UPDATE", "no"), ("INSTA_FORCE_PASS", "0")],
    },
    Step {
        name: "TLS of the system",
        work: Work::SystemTls(&[
            &["check", "--locked", "--package", "cloud-connected-client", "--features", "native-tls"],
            &["test", "--locked", "--package", "openapi-runtime", "--features", "mock,native-tls", "--test", "network"],
        ]),
        environment: &[],
    },
    Step { name: "examples", work: Work::Examples, environment: &[] },
];

/// Variables that send examples to a real server, which a test must not do.
const SERVERS: [&str; 2] = ["CLOUD_URL", "KIBANA_URL"];

/// Runs all steps. The exit code is that of the step that failed.
pub fn run(checkout: &Checkout) -> ExitCode {
    let start = Instant::now();
    let metadata = match Metadata::of(checkout) {
        Ok(metadata) => metadata,
        Err(reason) => {
            eprintln!("test failed: {reason}");
            return ExitCode::FAILURE;
        }
    };
    let run = Run { checkout, skipped: Skipped::new(&metadata.target), metadata };
    for (index, step) in STEPS.iter().enumerate() {
        let position = format!("step {} of {}, {}", index + 1, STEPS.len(), step.name);
        println!("\n== {position}");
        let step_start = Instant::now();
        match run.step(step) {
            Ok(()) => println!("== passed after {}", seconds(step_start.elapsed())),
            Err(Failure { reason, code }) => {
                let time = seconds(step_start.elapsed());
                eprintln!("\ntest failed: {position}: {reason} after {time} (exit code {code})");
                return ExitCode::from(code);
            }
        }
    }
    println!("\ntest passed: {} steps in {}", STEPS.len(), seconds(start.elapsed()));
    if let Some(skipped) = run.skipped.summary() {
        eprintln!("{skipped}");
    }
    ExitCode::SUCCESS
}

/// Why a step failed.
struct Failure {
    reason: String,
    code: u8,
}

/// A run over all steps.
struct Run<'c> {
    checkout: &'c Checkout,
    metadata: Metadata,
    skipped: Skipped,
}

impl Run<'_> {
    fn step(&self, step: &Step) -> Result<(), Failure> {
        match &step.work {
            Work::Check(build) => {
                self.cargo(&owned(build), step.environment)?;
                run_command(self.openapi_crates().arg("check"), "check")
            }
            Work::Cargo(arguments) => self.cargo(&owned(arguments), step.environment),
            Work::CargoPerFeature { command, after } => thread::scope(|scope| {
                let measured = scope.spawn(|| self.measure());
                for choice in features::choices(&self.metadata) {
                    self.cargo(&[owned(command), choice, owned(after)].concat(), step.environment)?;
                }
                measured.join().unwrap_or_else(|panic| resume_unwind(panic))
            }),
            Work::SystemTls(commands) => self.system_tls(commands, step.environment),
            Work::Examples => self.examples(),
        }
    }

    /// The command of the compiler, as the tests have it.
    fn openapi_crates(&self) -> Command {
        let mut command = Command::new(self.metadata.program("openapi-crates"));
        command.current_dir(self.checkout.root()).arg("--root").arg(self.checkout.root());
        command
    }

    /// Measures all documents, and compiles the crates of each, where a warning is a failure. Something else prints at the same
    /// time, so what is said about them is kept, and printed in one piece.
    fn measure(&self) -> Result<(), Failure> {
        let folder = skipped::documents(self.checkout.root());
        let Ok(entries) = fs::read_dir(&folder) else {
            println!("skipped: {} is not a folder", folder.display());
            return Ok(());
        };
        let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        if names.is_empty() {
            println!("skipped: {} has no documents", folder.display());
        }
        let (small, large): (Vec<String>, Vec<String>) = names.into_iter().partition(|name| name.starts_with(SMALL));
        // Large ones are compiled, and nothing more.
        for (only, ways) in [(small, &["--compile", "--round-trip"][..]), (large, &["--compile"])] {
            if only.is_empty() {
                continue;
            }
            let mut command = self.openapi_crates();
            command.arg("measure").arg(&folder).args(ways);
            command.args(only.iter().flat_map(|name| ["--only", name]));
            let output = command.output().map_err(|error| cannot_run("measure", &error))?;
            let said = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat();
            println!("published documents\n{}", said.trim_end());
            outcome(output.status, "measure")?;
        }
        Ok(())
    }

    fn system_tls(&self, commands: &[&[&str]], environment: &[(&str, &str)]) -> Result<(), Failure> {
        if !has_system_tls() {
            println!("skipped: OpenSSL is not found: neither `OPENSSL_DIR` nor pkg-config names it");
            return Ok(());
        }
        commands.iter().try_for_each(|command| self.cargo(&owned(command), environment))
    }

    fn examples(&self) -> Result<(), Failure> {
        for package in self.metadata.packages_in("generated") {
            for example in &package.examples {
                println!("example {example} of {}", package.name);
                let program = self.metadata.program(&Path::new("examples").join(example).to_string_lossy());
                let mut command = Command::new(program);
                command.current_dir(self.checkout.root());
                for variable in SERVERS {
                    command.env_remove(variable);
                }
                run_command(&mut command, example)?;
            }
        }
        Ok(())
    }

    fn cargo(&self, arguments: &[String], environment: &[(&str, &str)]) -> Result<(), Failure> {
        let name = format!("cargo {}", arguments.join(" "));
        println!("{name}");
        let arguments = arguments.iter().flat_map(|argument| match argument.as_str() {
            "--all-features" => features::all(&self.metadata),
            _ => vec![argument.clone()],
        });
        let mut command = self.checkout.cargo();
        for variable in SERVERS {
            command.env_remove(variable);
        }
        command.args(arguments).env(skipped::VARIABLE, self.skipped.file());
        run_command(command.envs(environment.iter().copied()), &name)
    }
}

/// Whether TLS of the system can be linked. Windows and the systems of Apple have it built in.
fn has_system_tls() -> bool {
    let is_known =
        || Command::new("pkg-config").args(["--exists", "openssl"]).status().is_ok_and(|status| status.success());
    cfg!(any(windows, target_vendor = "apple")) || env::var_os("OPENSSL_DIR").is_some() || is_known()
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

/// Runs a command that prints its own errors.
fn run_command(command: &mut Command, name: &str) -> Result<(), Failure> {
    outcome(command.status().map_err(|error| cannot_run(name, &error))?, name)
}

fn cannot_run(name: &str, error: &io::Error) -> Failure {
    Failure { reason: format!("cannot run `{name}`: {error}"), code: 1 }
}

fn outcome(status: ExitStatus, name: &str) -> Result<(), Failure> {
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
