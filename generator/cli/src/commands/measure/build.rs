//! Builds what was generated.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_compiler::output::CrateFiles;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::folder;
use super::process::{Ended, Usage, run};
use crate::workspace::{Workspace, cargo};

/// How many messages of the compiler are kept.
const KEPT: usize = 20;

/// What the compiler says of the generated crates, and what it needs for them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Check {
    pub usage: Usage,
    pub warnings: usize,
    pub errors: usize,
    /// The first messages.
    pub messages: Vec<String>,
}

/// Writes a crate into a folder, instead of the one that is there.
///
/// # Errors
///
/// A file cannot be written.
pub(super) fn write_crate(into: &Path, files: &CrateFiles) -> Result<(), String> {
    let folder = into.join(&files.name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("cannot remove {}: {error}", folder.display()))?;
    }
    for (path, text) in &files.files {
        write(&folder.join(path), text)?;
    }
    Ok(())
}

/// The generated crates of a document as a workspace of Cargo.
pub(super) struct Build<'w> {
    workspace: &'w Workspace,
    folder: PathBuf,
}

impl<'w> Build<'w> {
    /// Makes a workspace of crates in a folder.
    pub(super) fn new(workspace: &'w Workspace, folder: &Path, crates: &[String]) -> Result<Self, String> {
        let manifest = format!(
            "[workspace]\nmembers = {crates:?}\nresolver = \"3\"\n\n[profile.dev]\ndebug = false\nincremental = false\n"
        );
        write(&folder.join("Cargo.toml"), &manifest)?;
        // The same versions of dependencies as everywhere, without asking for others.
        let lock = workspace.root().join("Cargo.lock");
        if lock.is_file() {
            fs::copy(&lock, folder.join("Cargo.lock")).map_err(|error| format!("cannot copy Cargo.lock: {error}"))?;
        }
        Ok(Self { workspace, folder: folder.to_owned() })
    }

    /// Measures `cargo check` of some crates, whose dependencies are built before.
    ///
    /// # Errors
    ///
    /// Cargo does not run, or the dependencies do not build.
    pub(super) fn check(&self, crates: &[String]) -> Result<Check, String> {
        let sources = self.set_aside(crates)?;
        let warmed = self.cargo("check", crates);
        for (hidden, path) in sources {
            fs::remove_dir_all(&path)
                .and_then(|()| fs::rename(&hidden, &path))
                .map_err(|error| format!("cannot put back {}: {error}", path.display()))?;
            touch(&path.join("lib.rs"))?;
        }
        let warmed = warmed?;
        if !warmed.status.success() {
            return Err(format!("the dependencies do not build: {}", String::from_utf8_lossy(&warmed.stderr)));
        }
        let ended = self.cargo("check", crates)?;
        let mut check = Check { usage: ended.usage, ..Check::default() };
        for message in messages(&ended.stdout) {
            let count = if message.is_error { &mut check.errors } else { &mut check.warnings };
            *count += 1;
            if check.messages.len() < KEPT {
                check.messages.push(message.text);
            }
        }
        if !ended.status.success() && check.errors == 0 {
            check.errors = 1;
            check.messages.push(String::from_utf8_lossy(&ended.stderr).trim().to_owned());
        }
        Ok(check)
    }

    /// Builds a program, and says where it is.
    ///
    /// # Errors
    ///
    /// Cargo does not run, or the program does not compile.
    pub(super) fn program(&self, name: &str) -> Result<PathBuf, String> {
        let ended = self.cargo("build", &[name.to_owned()])?;
        if !ended.status.success() {
            let errors: Vec<String> = messages(&ended.stdout)
                .filter(|message| message.is_error)
                .take(3)
                .map(|message| message.text)
                .collect();
            return Err(format!(
                "{name} does not compile: {}\n{}",
                errors.join("\n"),
                String::from_utf8_lossy(&ended.stderr).trim()
            ));
        }
        let lines = ended.stdout.split(|byte| *byte == b'\n');
        let artifacts = lines.filter_map(|line| serde_json::from_slice::<Value>(line).ok());
        let mut programs = artifacts.filter_map(|artifact| artifact.get("executable")?.as_str().map(PathBuf::from));
        programs.next().ok_or_else(|| format!("Cargo does not say where the program {name} is"))
    }

    /// Runs a test of a crate with all its families.
    ///
    /// # Errors
    ///
    /// Cargo does not run.
    pub(super) fn test(&self, package: &str, test: &str) -> Result<Ended, String> {
        let mut cargo = cargo();
        cargo.args(["test", "--offline", "--package", package, "--test", test]);
        // The mock answers, and not another server.
        cargo.env_remove("CONTRACT_BASE_URL");
        self.run(&mut cargo)
    }

    /// Puts an empty library in the place of each one's sources. Gives the hidden and the proper folder of each.
    fn set_aside(&self, crates: &[String]) -> Result<Vec<(PathBuf, PathBuf)>, String> {
        let mut moved = Vec::new();
        for name in crates {
            let (path, hidden) = (self.folder.join(name).join("src"), self.folder.join(name).join("src-aside"));
            fs::rename(&path, &hidden).map_err(|error| format!("cannot move {}: {error}", path.display()))?;
            write(&path.join("lib.rs"), "")?;
            moved.push((hidden, path));
        }
        Ok(moved)
    }

    fn cargo(&self, command: &str, crates: &[String]) -> Result<Ended, String> {
        let mut cargo = cargo();
        cargo
            .args([command, "--offline", "--message-format=json"])
            .args(crates.iter().flat_map(|name| ["--package", name]));
        self.run(&mut cargo)
    }

    fn run(&self, cargo: &mut Command) -> Result<Ended, String> {
        cargo.env("CARGO_TARGET_DIR", folder(self.workspace).join("build")).env_remove("RUSTFLAGS");
        run(cargo.current_dir(&self.folder)).map_err(|error| format!("cannot run cargo: {error}"))
    }
}

/// Something that the compiler says.
struct Message {
    is_error: bool,
    text: String,
}

/// The warnings and errors among what Cargo prints, without the line that counts them.
fn messages(stdout: &[u8]) -> impl Iterator<Item = Message> + '_ {
    let lines = stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    lines.filter_map(|line| {
        let message = line.get("message")?;
        let is_error = match message.get("level")?.as_str()? {
            "warning" => false,
            "error" => true,
            _ => return None,
        };
        message.get("spans")?.as_array()?.first()?;
        Some(Message { is_error, text: message.get("rendered")?.as_str()?.trim_end().to_owned() })
    })
}

/// Makes a file look changed, so that Cargo compiles it.
fn touch(path: &Path) -> Result<(), String> {
    let text = fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Writes a file and the folders that it is in.
pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}
