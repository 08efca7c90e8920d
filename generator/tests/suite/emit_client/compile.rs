//! The emitted crates, compiled and run as a user's crates would be.

use std::path::{Path, PathBuf};

use openapi_compiler::api::Api;
use openapi_compiler::output::CrateFiles;
use openapi_compiler::stages::emit;

use super::fixture;
use crate::built;

/// A workspace of an emitted model crate and an emitted client crate.
struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    fn new(mut api: Api) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emit_client");
        api.options.runtime = built::runtime();
        let workspace = Self { folder };
        workspace.write("Cargo.toml", "[workspace]\nmembers = [\"example-*\"]\nresolver = \"3\"\n");
        workspace.write("Cargo.lock", include_str!("../../../../Cargo.lock"));
        workspace.write_crate(emit::model::emit(&api).expect("a model crate"));
        let mut client = emit::client::emit(&api).expect("a client crate");
        // `compiled/` runs contract tests; here they would only add the build of the server.
        client.files.retain(|path, _| !path.starts_with("tests/"));
        let manifest = client.files.entry("Cargo.toml".to_owned()).or_default();
        manifest.truncate(manifest.find("[dev-dependencies]").expect("the contract test's dependencies"));
        manifest.push_str("[dev-dependencies]\ntokio = { version = \"1.54\", features = [\"macros\", \"rt\"] }\n");
        client.files.insert("tests/calls.rs".to_owned(), include_str!("calls.rs").to_owned());
        workspace.write_crate(client);
        workspace
    }

    fn write_crate(&self, crate_files: CrateFiles) {
        for (path, text) in &crate_files.files {
            self.write(&format!("{}/{path}", crate_files.name), text);
        }
    }

    /// Writes a file that is new or different, so that Cargo has no more to do than it must.
    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        if std::fs::read_to_string(&path).is_ok_and(|present| present == text) {
            return;
        }
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }

    fn cargo(&self, arguments: &[&str]) {
        let mut cargo = built::cargo(&self.folder);
        let output = cargo.args(arguments).env("RUSTDOCFLAGS", "--deny warnings").output().expect("cargo runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "cargo {}\n{text}\n{errors}", arguments.join(" "));
    }
}

#[test]
fn emitted_crates_compile_without_warnings_and_work() {
    let workspace = Workspace::new(fixture::complete());
    // Without TLS of the system, whose library may not be there.
    let features = "blocking,gzip,mock,tracing,zstd";
    workspace.cargo(&["clippy", "--workspace", "--features", features, "--all-targets", "--", "--deny", "warnings"]);
    workspace.cargo(&["check", "--package", "example-client", "--no-default-features"]);
    workspace.cargo(&["doc", "--no-deps", "--package", "example-model", "--package", "example-client"]);
    workspace.cargo(&["test", "--workspace", "--features", "mock"]);
}
