//! Judges that are not ours: Cargo installs the command for programs outside of the checkout, and tools from other registries
//! look at documents, at the mock, and at the clients.
//!
//! A tool that cannot be installed is named, and the run goes on without it. Where it ran, its findings fail the run.

mod contract;
mod documents;
mod installed;
mod page;
mod playable;
mod requests;
mod semver;
mod server;
mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use crate::checkout::Checkout;
use tools::Toolbox;

/// What one judge says: nothing, or why the run fails.
type Verdict = Result<(), String>;

/// The judges, as the command line names them.
pub const NAMES: [&str; 6] = ["installed", "documents", "requests", "contract", "page", "crates"];

/// Runs the judges with some names, or all of them. The exit code says whether one of them found something.
pub fn run(checkout: &Checkout, names: &[&str]) -> ExitCode {
    let start = Instant::now();
    let mut failures = Vec::new();
    match judge(checkout, names, &mut failures) {
        Ok(judges) if failures.is_empty() => {
            println!("\njudge passed: {judges} judges in {:.1} s", start.elapsed().as_secs_f64());
            return ExitCode::SUCCESS;
        }
        Ok(_) => {}
        Err(failure) => failures.push(failure),
    }
    failures.iter().for_each(|failure| eprintln!("\njudge failed: {failure}"));
    ExitCode::FAILURE
}

/// The number of judges that ran.
fn judge(checkout: &Checkout, names: &[&str], failures: &mut Vec<String>) -> Result<usize, String> {
    let folder = checkout.root().join("target/judge");
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    println!("== tools");
    let toolbox = Toolbox::install(&folder, names);
    toolbox.missing.iter().for_each(|missing| println!("skipped: {missing}"));
    let has_semver = semver::is_there();
    if !has_semver {
        println!("skipped: cargo-semver-checks is not on PATH");
    }
    let reads_published = names.is_empty() || names.iter().any(|name| ["documents", "requests"].contains(name));
    let published = if reads_published { published(checkout)? } else { Vec::new() };
    let case = Case { published, ..Case::prepare(checkout, folder)? };
    let mut judges = 0;
    let mut hear = |judge: &str, name: &str, verdict: &dyn Fn() -> Verdict| {
        if !names.is_empty() && !names.contains(&judge) {
            return;
        }
        println!("\n== {name}");
        let start = Instant::now();
        judges += 1;
        match verdict() {
            Ok(()) => println!("== passed after {:.1} s", start.elapsed().as_secs_f64()),
            Err(failure) => failures.push(format!("{name}: {failure}")),
        }
    };
    hear("installed", "the installed command", &|| installed::judge(&case));
    if let Some(python) = toolbox.of("documents") {
        hear("documents", "documents and examples", &|| documents::judge(&case, python));
    }
    if let Some(python) = toolbox.of("requests") {
        hear("requests", "requests to the mock", &|| requests::judge(&case, python));
    }
    if let Some(node) = toolbox.of("contract") {
        hear("contract", "contract tests at another server", &|| contract::judge(&case, node));
    }
    if toolbox.of("page").is_some() {
        hear("page", "the page of changes", &|| page::judge(&case));
    }
    if has_semver {
        hear("crates", "breaking changes of crates", &|| semver::judge(&case));
    }
    Ok(judges)
}

/// Third-party documents next to the checkout.
const PUBLISHED: &str = "../shared/specs";

/// What is judged.
struct Case<'c> {
    checkout: &'c Checkout,
    /// Where everything is written.
    folder: PathBuf,
    /// The command of this repository's compiler.
    program: PathBuf,
    /// The APIs of `specs/`, by name, with their repaired documents.
    apis: Vec<(String, PathBuf)>,
    /// The third-party documents, where they are.
    published: Vec<PathBuf>,
}

impl<'c> Case<'c> {
    fn prepare(checkout: &'c Checkout, folder: PathBuf) -> Result<Self, String> {
        let mut build = checkout.cargo();
        build.args(["build", "--quiet", "--locked", "--package", "openapi-crates"]);
        run_command(&mut build)?;
        let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
        let program = program.with_file_name(format!("openapi-crates{}", std::env::consts::EXE_SUFFIX));
        let mut case = Self { checkout, folder, program, apis: Vec::new(), published: Vec::new() };
        for api in entries(&checkout.root().join("specs"))? {
            if api.join("api.toml").exists() {
                let name = file_name(&api);
                let repaired = case.repaired(&api, "specs")?;
                case.apis.push((name, repaired));
            }
        }
        Ok(case)
    }

    /// Writes a file to the folder.
    fn written(&self, name: &str, text: &str) -> Result<PathBuf, String> {
        let file = self.folder.join(name);
        fs::write(&file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
        Ok(file)
    }

    /// What `repair` writes of a document or a folder.
    fn repaired(&self, source: &Path, group: &str) -> Result<PathBuf, String> {
        let folder = self.folder.join("repaired").join(group);
        fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
        let stem = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let file = folder.join(format!("{stem}.json"));
        let mut repair = Command::new(&self.program);
        repair.args(["repair", "--quiet"]).arg(source).arg("--out").arg(&file).stdout(Stdio::null());
        run_command(&mut repair)?;
        Ok(file)
    }
}

/// The third-party documents, where they are: on the machines of developers.
fn published(checkout: &Checkout) -> Result<Vec<PathBuf>, String> {
    let folder = checkout.root().join(PUBLISHED);
    if std::env::var_os("CI").is_some() || !folder.is_dir() {
        println!("skipped: the documents in {PUBLISHED}, which are on the machines of developers only");
        return Ok(Vec::new());
    }
    let is_document = |file: &PathBuf| {
        file.extension().is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known))
    };
    Ok(entries(&folder)?.into_iter().filter(is_document).collect())
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut entries: Vec<PathBuf> = read.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    Ok(entries)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Runs a command that says itself what is wrong.
fn run_command(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.stdin(Stdio::null()).status().map_err(|error| format!("cannot run {name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}")) }
}
