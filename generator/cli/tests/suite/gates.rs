//! What other repositories run: the steps of the action, and the hooks of pre-commit.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const SHOP: &str = include_str!("../diff/old.yaml");

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn yaml(file: &str) -> Value {
    let text = fs::read_to_string(repository().join(file)).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// Another repository: a document, its crates, and a commit of both.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        fs::write(project.path("shop.yaml"), SHOP).unwrap();
        project.succeed("openapi-crates", &["generate", "shop.yaml", "--out", "crates"]);
        for arguments in [
            vec!["init", "--quiet"],
            vec!["add", "shop.yaml"],
            vec!["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "The shop"],
        ] {
            project.succeed("git", &arguments);
        }
        project
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A program that finds the command, as one that is installed.
    fn program(&self, name: &str) -> Command {
        let command = Path::new(env!("CARGO_BIN_EXE_openapi-crates"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = command.parent().map(Path::to_owned).into_iter().chain(std::env::split_paths(&path));
        let mut program = Command::new(name);
        program.current_dir(self.0.path()).env("PATH", std::env::join_paths(folders).unwrap());
        program
    }

    fn succeed(&self, name: &str, arguments: &[&str]) {
        let output = self.program(name).args(arguments).output().unwrap();
        assert!(output.status.success(), "{name} {arguments:?}: {}", said(&output));
    }

    /// Runs the steps of the action until one fails, as GitHub does, with these inputs.
    fn action(&self, inputs: &[(&str, &str)]) -> Result<String, String> {
        let action = yaml(".github/actions/openapi-crates/action.yml");
        let mut text = String::new();
        for step in action["runs"]["steps"].as_array().unwrap() {
            assert_eq!(step["shell"], "bash");
            let mut bash = self.program("bash");
            bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].as_str().unwrap()]);
            bash.env("GITHUB_STEP_SUMMARY", self.path("summary")).env("GITHUB_OUTPUT", self.path("output"));
            for (name, value) in step["env"].as_object().unwrap() {
                bash.env(name, self.value(value.as_str().unwrap(), &action, inputs));
            }
            let output = bash.output().unwrap();
            text.push_str(&said(&output));
            if !output.status.success() {
                return Err(text);
            }
        }
        Ok(text)
    }

    /// The value of an expression: the first of its alternatives that is not empty.
    fn value(&self, expression: &str, action: &Value, inputs: &[(&str, &str)]) -> String {
        let inner = expression.strip_prefix("${{ ").and_then(|rest| rest.strip_suffix(" }}")).unwrap();
        let values = inner.split(" || ").map(|alternative| match alternative {
            "github.action_path" => repository().join(".github/actions/openapi-crates").display().to_string(),
            "github.event.pull_request.base.sha" => String::new(),
            "runner.temp" => self.0.path().display().to_string(),
            text if text.starts_with('\'') => text.trim_matches('\'').to_owned(),
            input => {
                let name = input.strip_prefix("inputs.").unwrap_or_else(|| panic!("{input}"));
                let given = inputs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
                given.unwrap_or_else(|| action["inputs"][name]["default"].as_str().unwrap().to_owned())
            }
        });
        values.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn the_action_checks_and_compares() {
    let project = Project::new();
    let inputs = [("source", "shop.yaml"), ("out", "crates"), ("base", "HEAD"), ("fail-on", "compile")];
    let text = project.action(&inputs).unwrap_or_else(|text| panic!("{text}"));
    assert!(text.contains("check passed"), "{text}");
    // The document changes, and the crates do not.
    fs::write(project.path("shop.yaml"), include_str!("../diff/new.yaml")).unwrap();
    let text = project.action(&inputs).expect_err("the crates are old");
    assert!(text.contains("check failed"), "{text}");
    // With new crates, what breaks is what fails.
    project.succeed("openapi-crates", &["generate", "shop.yaml", "--out", "crates"]);
    let text = project.action(&inputs).expect_err("callers do not compile");
    assert!(text.contains("check passed") && text.contains("::error"), "{text}");
    let summary = fs::read_to_string(project.path("summary")).unwrap();
    assert!(summary.contains("#"), "{summary}");
    let output = fs::read_to_string(project.path("output")).unwrap();
    let report = output.lines().last().and_then(|line| line.strip_prefix("report=")).unwrap();
    assert!(summary.ends_with(&fs::read_to_string(report).unwrap()));
    // Nobody has to fail.
    let lenient = [inputs[0], inputs[1], inputs[2]];
    project.action(&lenient).unwrap_or_else(|text| panic!("{text}"));
}

#[test]
fn the_action_reads_documents_as_generate_does() {
    let project = Project::new();
    fs::create_dir(project.path("fixes")).unwrap();
    for (name, value) in [("one", "A first"), ("other", "Another")] {
        let overlay = format!(
            "overlay: 1.0.0\ninfo: {{title: A, version: '1'}}\nactions: [{{target: $.info, update: {{description: {value} text.}}}}]\n"
        );
        fs::write(project.path(&format!("fixes/{name} fix.yaml")), overlay).unwrap();
    }
    let (shared, url) = ("components: {schemas: {Note: {type: string}}}\n", "https://example.com/shared.yaml");
    fs::write(project.path("fixes/shared.yaml"), shared).unwrap();
    let document = SHOP
        .replace("note: {type: string, maxLength: 500}", &format!("note: {{$ref: '{url}#/components/schemas/Note'}}"));
    fs::write(project.path("shop.yaml"), document).unwrap();
    let map = format!("{url}=fixes/shared.yaml");
    let reading =
        ["--overlay", "fixes/one fix.yaml", "--overlay", "fixes/other fix.yaml", "--within", ".", "--map", &map];
    let generate = [&["generate", "shop.yaml", "--out", "crates", "--name", "store"][..], &reading].concat();
    project.succeed("openapi-crates", &generate);
    project.succeed("git", &["add", "--all"]);
    project
        .succeed("git", &["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "Fixes"]);
    let overlays = "fixes/one fix.yaml\nfixes/other fix.yaml\n";
    let inputs = [("name", "store"), ("overlay", overlays), ("within", "."), ("map", map.as_str())];
    let inputs = [&[("source", "shop.yaml"), ("out", "crates"), ("base", "HEAD")][..], &inputs].concat();
    let text = project.action(&inputs).unwrap_or_else(|text| panic!("{text}"));
    assert!(text.contains("check passed"), "{text}");
    let summary = fs::read_to_string(project.path("summary")).unwrap();
    assert!(summary.contains("no change") && summary.contains("`store-client`"), "{summary}");
}

#[test]
fn the_guide_has_all_inputs_of_the_action() {
    let guide = fs::read_to_string(repository().join("generator/docs/diff.md")).unwrap();
    let action = yaml(".github/actions/openapi-crates/action.yml");
    for (name, _) in action["inputs"].as_object().unwrap() {
        assert!(guide.lines().any(|line| line.starts_with('|') && line.contains(&format!("`{name}`"))), "{name}");
    }
}

#[test]
fn the_hooks_run_in_another_repository() {
    let project = Project::new();
    let hooks = yaml(".pre-commit-hooks.yaml");
    let run = |id: &str, arguments: &[&str]| {
        let hook = hooks.as_array().unwrap().iter().find(|hook| hook["id"] == id).unwrap();
        assert_eq!((&hook["language"], &hook["pass_filenames"]), (&"script".into(), &false.into()));
        let mut words = hook["entry"].as_str().unwrap().split(' ');
        let script = repository().join(words.next().unwrap());
        project.program(script.to_str().unwrap()).args(words).args(arguments).output().unwrap()
    };
    let check = || run("openapi-crates-check", &["shop.yaml", "--out", "crates"]);
    let diff = || run("openapi-crates-diff", &["--source", "shop.yaml", "--crates", "crates"]);
    assert!(check().status.success() && diff().status.success(), "{}{}", said(&check()), said(&diff()));
    fs::write(project.path("shop.yaml"), include_str!("../diff/new.yaml")).unwrap();
    assert_eq!((check().status.code(), diff().status.code()), (Some(1), Some(1)), "{}", said(&diff()));
}
