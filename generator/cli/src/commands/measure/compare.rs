//! Runs this compiler and others on one document, in turn and several times, and sets their figures side by side.
//!
//! The others are those on PATH. They are handed the repaired document: what is compared is the work, not the patience with
//! broken documents. `cargo check` and `cargo build --release` of what they write are measured with all dependencies built.

mod table;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;

use self::table::Medians;
use super::folder;
use super::process::{Usage, run};
use super::{command_of, itself};
use crate::commands::repair::repair;
use crate::libraries::is_library;
use crate::report::Report;
use crate::source::{self, ReadingArguments};
use crate::workspace::{Workspace, cargo};

/// Runs this compiler and others that are on PATH on one document, several times, and compares what they need.
#[derive(Args, Clone, Debug)]
pub struct Compare {
    /// The document.
    file: PathBuf,
    /// Measures `cargo check` of what is generated as well.
    #[arg(long)]
    compile: bool,
    /// Measures `cargo build --release` of what is generated as well.
    #[arg(long)]
    release: bool,
    /// Another build of this command, which runs as well: cargo xtask uses target/debug/openapi-crates.
    #[arg(long, value_name = "PROGRAM")]
    also: Option<PathBuf>,
    /// How often each one runs.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
}

/// A third-party compiler.
struct Peer {
    program: &'static str,
    /// The arguments that generate; `{in}` is the document and `{out}` the folder.
    arguments: &'static [&'static str],
    /// The folder of the package to check below `{out}`.
    package: &'static str,
}

/// The peers that are known. Each runs if it is on PATH.
const PEERS: [Peer; 3] = [
    Peer {
        program: "openapi-to-rust",
        arguments: &["generate", "{in}", "--output-dir", "{out}/src/api", "--quiet"],
        package: "",
    },
    Peer {
        program: "cargo-progenitor",
        arguments: &["progenitor", "-i", "{in}", "-o", "{out}", "-n", "compared", "-v", "0.1.0"],
        package: "",
    },
    Peer {
        program: "openapi-generator",
        arguments: &["generate", "-g", "rust", "-i", "{in}", "-o", "{out}", "--skip-validate-spec"],
        package: "",
    },
];

/// What runs.
enum Program {
    /// This command, or another build of it.
    Own(Option<PathBuf>),
    Peer(&'static Peer),
}

/// One compiler's figures.
struct Figures {
    program: Program,
    name: String,
    version: String,
    out: PathBuf,
    generate: Vec<Usage>,
    /// A second run without a change.
    again: Vec<Usage>,
    check: Vec<Usage>,
    release: Vec<Usage>,
    lines: usize,
    failure: Option<String>,
}

impl Compare {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let into = folder(workspace).join("compared");
        if into.exists() {
            fs::remove_dir_all(&into).map_err(|error| format!("cannot remove {}: {error}", into.display()))?;
        }
        fs::create_dir_all(&into).map_err(|error| format!("cannot create {}: {error}", into.display()))?;
        let document = into.join("document.json");
        let source = source::find(workspace, &self.file)?;
        let repaired = repair(&source, Some(&document), &ReadingArguments::default())?;
        if !repaired.passed() {
            return Ok(repaired);
        }
        let own = env!("CARGO_PKG_VERSION");
        let mut all = vec![Figures::new(Program::Own(None), "openapi-crates", own, into.join("openapi-crates"))];
        if let Some(also) = &self.also {
            let failed = |error| format!("cannot run {}: {error}", also.display());
            let program = also.canonicalize().map_err(failed)?;
            let version = format!("{} ({})", version(&program).map_err(failed)?, also.display());
            all.push(Figures::new(Program::Own(Some(program)), "openapi-crates", &version, into.join("also")));
        }
        let mut report = Report::default();
        for peer in &PEERS {
            match version(Path::new(peer.program)) {
                Ok(version) => {
                    all.push(Figures::new(Program::Peer(peer), peer.program, &version, into.join(peer.program)));
                }
                Err(_) => report.line(format!("{}: not on PATH", peer.program)),
            }
        }
        for _ in 0..self.runs {
            for figures in all.iter_mut().filter(|figures| figures.failure.is_none()) {
                // Whoever waits sees what is at hand.
                eprintln!("running {} {}", figures.name, figures.version);
                if let Err(failure) = figures.add_run(workspace, &document, &self) {
                    figures.failure = Some(failure);
                }
            }
        }
        for figures in &all {
            // What cannot be deleted is with all that the next comparison begins with deleting.
            (1..=figures.generate.len()).for_each(|run| _ = fs::remove_dir_all(figures.aside(run)));
        }
        let ours = Medians::of(&all[0]);
        all.iter().for_each(|figures| figures.describe(&ours, &mut report));
        table::lines(&all, self.runs).into_iter().for_each(|line| report.line(line));
        Ok(report)
    }
}

impl Figures {
    fn new(program: Program, name: &str, version: &str, out: PathBuf) -> Self {
        let (name, version) = (name.to_owned(), version.to_owned());
        let (generate, again, check, release) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { program, name, version, out, generate, again, check, release, lines: 0, failure: None }
    }

    fn add_run(&mut self, workspace: &Workspace, document: &Path, wanted: &Compare) -> Result<(), String> {
        self.put_aside()?;
        self.generate.push(self.generate(workspace, document)?);
        self.again.push(self.generate(workspace, document)?);
        self.lines = lines(&self.out);
        if wanted.compile {
            self.check.push(self.build(workspace, &["check"])?);
        }
        if wanted.release {
            self.release.push(self.build(workspace, &["build", "--release"])?);
        }
        Ok(())
    }

    /// Moves what the last run wrote. It is deleted when all have run: a file system may take long to make files where many were
    /// just deleted.
    fn put_aside(&self) -> Result<(), String> {
        if !self.out.exists() {
            return Ok(());
        }
        let aside = self.aside(self.generate.len());
        fs::rename(&self.out, aside).map_err(|error| format!("cannot move {}: {error}", self.out.display()))
    }

    /// Where the output of a run goes.
    fn aside(&self, run: usize) -> PathBuf {
        self.out.with_extension(run.to_string())
    }

    fn generate(&self, workspace: &Workspace, document: &Path) -> Result<Usage, String> {
        let mut command = match &self.program {
            Program::Peer(peer) => {
                let fill = |part: &&str| {
                    let out = self.out.display().to_string();
                    part.replace("{in}", &document.display().to_string()).replace("{out}", &out)
                };
                let mut command = Command::new(peer.program);
                command.args(peer.arguments.iter().map(fill)).stdin(Stdio::null());
                command
            }
            Program::Own(other) => {
                let mut command = match other {
                    Some(program) => command_of(program, workspace),
                    None => itself(workspace)?,
                };
                command.arg("generate").arg(document).arg("--out").arg(&self.out).args(["--name", "compared"]);
                command
            }
        };
        let ended = run(&mut command).map_err(|error| format!("does not run: {error}"))?;
        match ended.status.success() {
            true => Ok(ended.usage),
            false => Err(format!("generating ended with {}: {}", ended.status, text(&ended.stderr))),
        }
    }

    /// Measures a command of Cargo: the first run builds the dependencies.
    fn build(&self, workspace: &Workspace, arguments: &[&str]) -> Result<Usage, String> {
        let package = self.out.join(match &self.program {
            Program::Own(_) => "compared-client",
            Program::Peer(peer) => peer.package,
        });
        make_package(&package)?;
        // Only what was generated is built again: it has a folder of its own, and so does its output.
        let target = folder(workspace).join("compared-build").join(self.out.file_name().unwrap_or_default());
        let build = || {
            let mut command = cargo();
            command.args(arguments).arg("--quiet").current_dir(&package).env("CARGO_TARGET_DIR", &target);
            command.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS").stdin(Stdio::null());
            let ended = run(&mut command).map_err(|error| format!("cargo does not run: {error}"))?;
            match ended.status.success() {
                true => Ok(ended.usage),
                false => Err(format!("what is generated does not compile: {}", text(&ended.stderr))),
            }
        };
        build()?;
        touch(&self.out)?;
        build()
    }

    fn describe(&self, ours: &Medians, report: &mut Report) {
        let name = format!("{} {}", self.name, self.version);
        if let Some(failure) = &self.failure {
            return report.line(format!("{name}: {failure}"));
        }
        let own = Medians::of(self);
        let mut parts = vec![
            format!("generated in {:.2} s, {:.0} MiB", own.seconds, own.generate_peak),
            format!("{} lines of Rust", self.lines),
        ];
        if !self.check.is_empty() {
            parts.push(format!("checked in {:.2} s of user time, {:.0} MiB", own.user_seconds, own.check_peak));
        }
        if !self.release.is_empty() {
            parts.push(format!("built for release in {:.2} s of user time", own.release_user_seconds));
        }
        if !matches!(self.program, Program::Own(None)) {
            let mut ratios =
                vec![("time", ours.seconds / own.seconds), ("memory", ours.generate_peak / own.generate_peak)];
            if !self.check.is_empty() && ours.user_seconds > 0.0 {
                ratios.push(("check time", ours.user_seconds / own.user_seconds));
                ratios.push(("check memory", ours.check_peak / own.check_peak));
            }
            if !self.release.is_empty() && ours.release_user_seconds > 0.0 {
                ratios.push(("release time", ours.release_user_seconds / own.release_user_seconds));
            }
            let ratios: Vec<String> = ratios.iter().map(|(what, ratio)| format!("{what} {ratio:.3}")).collect();
            parts.push(format!("openapi-crates needs of it: {}", ratios.join(", ")));
        }
        report.line(format!("{name}: {} (medians of {})", parts.join("; "), self.generate.len()));
    }
}

/// A package around modules that come without one: the dependencies are those that the peer asks for.
fn make_package(package: &Path) -> Result<(), String> {
    let fragment = package.join("src/api/REQUIRED_DEPS.toml");
    if !package.join("Cargo.toml").exists() && fragment.exists() {
        let dependencies =
            fs::read_to_string(&fragment).map_err(|error| format!("cannot read its packages: {error}"))?;
        let manifest = format!(
            "[package]\nname = \"compared\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n{dependencies}"
        );
        let written = fs::write(package.join("Cargo.toml"), manifest)
            .and_then(|()| fs::write(package.join("src/lib.rs"), "pub mod api;\n"));
        written.map_err(|error| format!("cannot write a package: {error}"))?;
    }
    Ok(())
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            // The libraries that are written next to the crates are not generated.
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name != "target" && !is_library(&name) {
                files(&path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn lines(folder: &Path) -> usize {
    let mut found = Vec::new();
    files(folder, &mut found);
    found.iter().filter_map(|path| fs::read_to_string(path).ok()).map(|text| text.lines().count()).sum()
}

/// Makes what was generated look changed, so that Cargo compiles it.
fn touch(folder: &Path) -> Result<(), String> {
    let mut found = Vec::new();
    files(folder, &mut found);
    found.iter().try_for_each(|path| {
        let text = fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
    })
}

/// The last word of what a program says of its version.
fn version(program: &Path) -> io::Result<String> {
    let said = Command::new(program).arg("--version").stdin(Stdio::null()).output()?;
    Ok(text(&said.stdout).split_whitespace().last().unwrap_or("of an unknown version").to_owned())
}

/// The last lines of what a program says.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text.trim().lines().collect();
    lines[lines.len().saturating_sub(10)..].join("\n")
}
