//! Crates that a test writes next to programs that use them, and checks together: as modules of one crate.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use openapi_compiler::Generated;

use crate::built;

#[path = "../../fixtures/modules.rs"]
pub(super) mod modules;

/// Writes crates, and returns the lines that declare them.
pub(super) fn write(generated: &Generated, at: &str, folder: &Path) -> String {
    let others = ["model", "client"].map(|module| (format!("shop_{module}"), format!("crate::{at}::{module}")));
    let mut lines = String::new();
    for (files, module) in generated.crates.iter().zip(["model", "client"]) {
        let root = folder.join("src").join(at.replace("::", "/")).join(module);
        for (path, text) in &files.files {
            let Some(path) = path.strip_prefix("src/") else { continue };
            let path = root.join(if path == "lib.rs" { "mod.rs" } else { path });
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, modules::as_module(text, &format!("crate::{at}::{module}"), &others)).unwrap();
        }
        let _ = writeln!(lines, "#[path = {:?}] pub mod {module};", root.join("mod.rs"));
    }
    lines
}

/// The files with errors, if the crate does not compile.
pub(super) fn errors(folder: &Path) -> (BTreeSet<String>, String) {
    let output = built::cargo(folder).args(["check", "--quiet", "--message-format=json"]).output().unwrap();
    let (text, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let mut files = BTreeSet::new();
    let messages = text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let messages = messages.map(|one| one["message"].clone()).filter(|message| message["level"] == "error");
    let mut told = errors.into_owned();
    for message in messages {
        told.push_str(message["rendered"].as_str().unwrap_or_default());
        let spans = message["spans"].as_array().into_iter().flatten();
        files.extend(spans.filter_map(|span| Some(span["file_name"].as_str()?.to_owned())));
    }
    assert!(output.status.success() || !files.is_empty(), "{told}");
    (files, told)
}

/// The folder of a crate, without its sources.
pub(super) fn prepared(name: &str) -> PathBuf {
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("src")).unwrap();
    let base = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         openapi-runtime = {{ path = {:?}, features = [\"blocking\", \"mock\"] }}\nserde = \"1\"\nserde_json = \"1\"\n\
         jiff = {{ version = \"0.2\", default-features = false, features = [\"serde\", \"std\"] }}\n",
        base.join("runtime")
    );
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    std::fs::copy(base.join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}
