//! The tools, and how they are installed below `target/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where a tool comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registry {
    Npm,
    PyPi,
}

/// A third-party tool.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// The judge that needs it. Tools of one judge are installed together, and without those of others.
    pub judge: &'static str,
    pub registry: Registry,
    pub package: &'static str,
    pub version: &'static str,
}

/// All tools.
pub const TOOLS: [Tool; 6] = [
    // A server that plays documents.
    Tool { judge: "contract", registry: Registry::Npm, package: "@stoplight/prism-cli", version: "5.14.2" },
    // An engine of pages without a screen, and a validator of their markup.
    Tool { judge: "page", registry: Registry::Npm, package: "jsdom", version: "29.1.1" },
    Tool { judge: "page", registry: Registry::Npm, package: "html-validate", version: "10.17.0" },
    // A validator of OpenAPI documents.
    Tool { judge: "documents", registry: Registry::PyPi, package: "openapi-spec-validator", version: "0.9.0" },
    // A validator of JSON Schema, with all formats.
    Tool { judge: "documents", registry: Registry::PyPi, package: "jsonschema[format]", version: "4.26.0" },
    // Sends requests that a document allows, and requests that it does not.
    Tool { judge: "requests", registry: Registry::PyPi, package: "schemathesis", version: "4.32.5" },
];

/// What could be installed.
#[derive(Default)]
pub struct Toolbox {
    /// The folder with the programs of a judge's tools, by the judge's name.
    programs: BTreeMap<&'static str, PathBuf>,
    /// What could not, and why.
    pub missing: Vec<String>,
}

impl Toolbox {
    /// Installs the tools of the judges with some names, or of all, that are not installed yet.
    pub fn install(folder: &Path, names: &[&str]) -> Self {
        let mut toolbox = Self::default();
        let mut judges: BTreeMap<&str, Vec<Tool>> = BTreeMap::new();
        let wanted_by = |tool: &&Tool| names.is_empty() || names.contains(&tool.judge);
        TOOLS.iter().filter(wanted_by).for_each(|tool| judges.entry(tool.judge).or_default().push(*tool));
        for (judge, tools) in judges {
            let home = folder.join("tools").join(judge);
            let wanted: Vec<String> = tools.iter().map(|tool| wanted(*tool)).collect();
            let is_node = tools.iter().any(|tool| tool.registry == Registry::Npm);
            let (install, programs): (Install, &str) = match is_node {
                true => (npm, "node_modules/.bin"),
                false => (pip, if cfg!(windows) { "Scripts" } else { "bin" }),
            };
            match installed(&home, &wanted, install) {
                Ok(()) => {
                    toolbox.programs.insert(judge, home.join(programs));
                }
                Err(cause) => {
                    let names: Vec<&str> = tools.iter().map(|tool| tool.package).collect();
                    toolbox.missing.push(format!("{} cannot be installed: {cause}", names.join(", ")));
                }
            }
        }
        toolbox
    }

    /// The folder with the programs of a judge, if they could be installed.
    pub fn of(&self, judge: &str) -> Option<&Path> {
        self.programs.get(judge).map(PathBuf::as_path)
    }
}

/// Installs packages into a folder.
type Install = fn(&Path, &[String]) -> Result<(), String>;

/// A tool with its version, as its registry's client takes it.
fn wanted(tool: Tool) -> String {
    let separator = if tool.registry == Registry::Npm { "@" } else { "==" };
    format!("{}{separator}{}", tool.package, tool.version)
}

/// Installs, unless the same versions are there.
fn installed(home: &Path, wanted: &[String], install: Install) -> Result<(), String> {
    let (stamp, list) = (home.join("installed.txt"), wanted.join("\n"));
    if fs::read_to_string(&stamp).is_ok_and(|known| known == list) {
        return Ok(());
    }
    let _ = fs::remove_dir_all(home);
    fs::create_dir_all(home).map_err(|error| error.to_string())?;
    install(home, wanted)?;
    wanted.iter().for_each(|tool| println!("installed {tool}"));
    fs::write(&stamp, list).map_err(|error| error.to_string())
}

fn npm(home: &Path, wanted: &[String]) -> Result<(), String> {
    let options = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--prefix"];
    quietly(Command::new("node").arg("--version"))?;
    quietly(Command::new("npm").args(options).arg(home).args(wanted))
}

fn pip(home: &Path, wanted: &[String]) -> Result<(), String> {
    quietly(Command::new("python3").args(["-m", "venv"]).arg(home))?;
    let python = home.join(if cfg!(windows) { "Scripts/python" } else { "bin/python" });
    let options = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    quietly(Command::new(python).args(options).args(wanted))
}

/// Runs a command. Its last line is the reason where it fails.
fn quietly(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("cannot run {name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let last = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    Err(format!("{name} ended with {}: {last}", output.status))
}
