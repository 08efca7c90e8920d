//! Runs of the command, with what it says.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use libtest_mimic::{Arguments, Failed, Trial};

use crate::tools::{BEHAVIOUR, link};

/// Runs the tests.
pub fn run() -> ExitCode {
    let test = |name: &str, run: fn()| {
        Trial::test(name, move || {
            run();
            Ok::<(), Failed>(())
        })
    };
    let trials = vec![
        test("without_tools_each_is_named_and_nothing_fails", without_tools),
        test("what_can_be_installed_judges", what_can_be_installed),
        test("an_installation_that_fails_is_named_with_its_reason", failed_installations),
        test("a_tool_that_cannot_be_installed_takes_no_other_with_it", one_failed_installation),
        test("all_tools_that_find_nothing_pass", nothing_found),
        test("tools_are_installed_once", installed_once),
        test("findings_fail_the_run_and_keep_no_judge_from_judging", findings),
        test("tools_that_crash_fail_the_run", crashes),
        test("a_published_document_may_have_five_findings", published),
        test("what_a_page_is_blamed_for_fails_the_run", pages),
        test("what_semver_checks_find_has_to_be_in_diff", semver_checks),
        test("what_cannot_be_installed_fails_the_run", not_installed),
        test("a_compiler_that_does_not_build_fails_the_run", no_compiler),
    ];
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// A checkout with one API, and the tools that are on `PATH`.
struct Run {
    folder: tempfile::TempDir,
    behaviour: &'static str,
    is_ci: bool,
}

/// How a run ended.
struct Ended {
    code: Option<i32>,
    output: String,
    errors: String,
}

impl Run {
    fn with(tools: &[&str]) -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        let run = Self { folder, behaviour: "", is_ci: true };
        let root = run.folder.path();
        write(&root.join("checkout/specs/kibana/api.toml"), "title = 'Pets'\n");
        write(&root.join("checkout/specs/kibana/pets.yaml"), "openapi: 3.1.0\n");
        link(&root.join("path"), tools);
        // The command looks for the compiler's next to itself.
        link(&root.join("bin"), &["openapi-crates", "cargo"]);
        // Not a copy: a program cannot start as long as any process has it open for writing, and what other tests start
        // meanwhile inherits the open file.
        fs::hard_link(env!("CARGO_BIN_EXE_xtask"), root.join("bin/xtask")).expect("a link can be made");
        run
    }

    fn does(mut self, behaviour: &'static str) -> Self {
        self.behaviour = behaviour;
        self
    }

    fn judge(&self) -> Ended {
        self.judge_with(&[])
    }

    /// Runs the judges with some names alone.
    fn judge_with(&self, names: &[&str]) -> Ended {
        let root = self.folder.path();
        let mut command = Command::new(root.join("bin/xtask"));
        command.arg("judge").args(names).arg("--root").arg(root.join("checkout")).env("PATH", root.join("path"));
        command.env("CARGO", root.join("bin/cargo")).env(BEHAVIOUR, self.behaviour);
        match self.is_ci {
            true => command.env("CI", "1"),
            false => command.env_remove("CI"),
        };
        let output = command.output().expect("the command runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ended { code: output.status.code(), output: text(&output.stdout), errors: text(&output.stderr) }
    }
}

impl Ended {
    /// The lines that say why the run failed.
    fn failures(&self) -> Vec<&str> {
        let lines = self.errors.lines();
        lines.filter_map(|line| line.strip_prefix("judge failed: ")).collect()
    }

    fn says(&self, text: &str) {
        assert!(self.output.contains(text), "`{text}` is not in:\n{}\n{}", self.output, self.errors);
    }

    fn fails_with(&self, failures: &[&str]) {
        assert_eq!(self.code, Some(1), "{}\n{}", self.output, self.errors);
        let found = self.failures();
        assert_eq!(found.len(), failures.len(), "{found:?}");
        for (found, expected) in found.iter().zip(failures) {
            assert!(found.starts_with(expected), "`{found}` does not begin with `{expected}`");
        }
    }
}

const ALL: [&str; 3] = ["node", "npm", "python3"];

fn without_tools() {
    let ended = Run::with(&[]).judge();
    ended.says("skipped: @stoplight/prism-cli cannot be installed: cannot run node: ");
    ended.says("skipped: jsdom, html-validate cannot be installed: cannot run node: ");
    ended.says("skipped: openapi-spec-validator, jsonschema[format] cannot be installed: cannot run python3: ");
    ended.says("skipped: schemathesis cannot be installed: cannot run python3: ");
    ended.says("judge passed: 1 judges in ");
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
}

fn what_can_be_installed() {
    let ended = Run::with(&["python3"]).judge();
    ended.says("skipped: @stoplight/prism-cli cannot be installed: cannot run node: ");
    ended.says("skipped: jsdom, html-validate cannot be installed: cannot run node: ");
    ended.says("installed schemathesis==");
    ended.says("kibana: 10 requests, 0 findings; see ");
    ended.says("judge passed: 3 judges in ");
    assert_eq!(ended.code, Some(0), "{}", ended.errors);

    let ended = Run::with(&["node", "npm"]).judge();
    ended.says("skipped: openapi-spec-validator, jsonschema[format] cannot be installed");
    ended.says("skipped: schemathesis cannot be installed");
    ended.says("installed @stoplight/prism-cli@");
    ended.says("== the page of changes\n== passed after ");
    ended.says("judge passed: 3 judges in ");
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
}

fn failed_installations() {
    let ended = Run::with(&ALL).does("pip-fails npm-fails").judge();
    for tools in ["@stoplight/prism-cli", "jsdom, html-validate"] {
        ended.says(&format!(
            "skipped: {tools} cannot be installed: npm ended with exit status: 1: npm error: no route to the registry\n"
        ));
    }
    ended.says("bin/python ended with exit status: 1: ERROR: no matching distribution\n");
    ended.says("judge passed: 1 judges in ");
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
}

fn one_failed_installation() {
    let ended = Run::with(&["python3"]).does("schemathesis-is-gone").judge();
    ended.says("skipped: schemathesis cannot be installed: ");
    ended.says("installed openapi-spec-validator==");
    ended.says("== documents and examples\n== passed after ");
    ended.says("judge passed: 2 judges in ");
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
}

fn nothing_found() {
    let ended = Run::with(&ALL).judge();
    ended.says("== documents and examples\n== passed after ");
    ended.says("skipped: getPackageFile, since the path of the file has several segments");
    ended.says("tested at http://127.0.0.1:");
    let skipped = "--exact --skip getPackageFile\n";
    ended.says(&format!("--package kibana-client --test contract -- {skipped}"));
    ended.says("judge passed: 5 judges in ");
    assert_eq!((ended.code, ended.failures()), (Some(0), Vec::new()), "{}", ended.errors);
}

fn installed_once() {
    let run = Run::with(&ALL);
    run.judge().says("installed @stoplight/prism-cli@");
    let again = run.judge();
    assert!(!again.output.contains("\ninstalled "), "{}", again.output);
    again.says("judge passed: 5 judges in ");
}

fn findings() {
    let validator = "documents and examples: a validator found something";
    let requests = "requests to the mock: kibana has 2 findings";
    let contract = "contract tests at another server: Prism and kibana-client disagree";
    let run = Run::with(&ALL).does("validator-finds schemathesis-finds contract-fails");
    let ended = run.judge();
    ended.fails_with(&[validator, requests, contract]);
    ended.says("kibana: 10 requests, 2 findings; see ");
    ended.says("❌ ST101 Server error: 2");
    assert!(ended.errors.contains("pets.yaml: /paths: is not valid"), "{}", ended.errors);
    assert!(!ended.output.contains("judge passed"), "{}", ended.output);
    for (behaviour, failure) in
        [("validator-finds", validator), ("schemathesis-finds", requests), ("contract-fails", contract)]
    {
        let ended = Run::with(&ALL).does(behaviour).judge();
        ended.fails_with(&[failure]);
        assert_eq!(ended.output.matches("== passed after").count(), 4, "{}", ended.output);
    }
}

fn crashes() {
    for (behaviour, failure) in [
        ("schemathesis-crashes", "requests to the mock: schemathesis ended with exit status: 2; see "),
        ("schemathesis-errs", "requests to the mock: schemathesis ended with exit status: 1; see "),
        ("schemathesis-sends-nothing", "requests to the mock: schemathesis ended with exit status: 0; see "),
        ("mock-crashes", "requests to the mock: "),
        ("prism-crashes", "contract tests at another server: "),
    ] {
        let ended = Run::with(&ALL).does(behaviour).judge();
        ended.fails_with(&[failure]);
        assert_eq!(ended.output.matches("== passed after").count(), 4, "{behaviour}: {}", ended.output);
    }
    let ended = Run::with(&ALL).does("mock-crashes").judge();
    assert!(ended.errors.contains("openapi-crates ended with exit status: 1; see "), "{}", ended.errors);
    let ended = Run::with(&ALL).does("prism-crashes").judge();
    assert!(ended.errors.contains("prism ended with exit status: 1; see "), "{}", ended.errors);
}

fn pages() {
    let ended = Run::with(&ALL).does("page-fails").judge();
    ended.fails_with(&[
        "the page of changes: something is wrong with the page from old to new, from new to old, from new to new",
    ]);
    assert!(ended.errors.contains("Unclosed element"), "{}", ended.errors);
}

fn semver_checks() {
    let judge = |behaviour| Run::with(&["cargo-semver-checks"]).does(behaviour).judge();
    for (behaviour, found, says) in [("", 0, 0), ("semver-finds diff-says", 1, 1), ("diff-says", 0, 1)] {
        let ended = judge(behaviour);
        let line = |of: &str, found: i32, says: i32| {
            format!("{of}: cargo-semver-checks finds {found} items, and diff {says}, without 0 of them\n")
        };
        ended.says(&line("shop-model from old to new", found, says));
        ended.says(&line("shop-model from new to old", 0, says));
        ended.says(&line("shop-client from old to new", 0, 0));
        ended.says("judge passed: 2 judges in ");
        assert_eq!(ended.code, Some(0), "{}", ended.errors);
    }
    // What it finds has to be said of the same item of the same crate.
    for behaviour in ["semver-finds", "semver-finds diff-says-another", "semver-finds diff-says-of-else"] {
        let ended = judge(behaviour);
        ended.fails_with(&["breaking changes of crates: diff does not see what breaks:"]);
        let missing = "shop-model from old to new: variant State::Paid, previously in file";
        assert!(ended.errors.contains(missing), "{}", ended.errors);
    }
    judge("semver-crashes")
        .fails_with(&["breaking changes of crates: cargo-semver-checks failed: error: failed to build rustdoc"]);
    judge("rustdoc-fails").fails_with(&["breaking changes of crates: "]);
    Run::with(&[]).judge().says("skipped: cargo-semver-checks is not on PATH\n");
    // Whoever asks for this judge needs no tool of another one.
    let ended = Run::with(&["cargo-semver-checks"]).judge_with(&["crates"]);
    ended.says("judge passed: 1 judges in ");
    assert!(!ended.output.contains("skipped: "), "{}", ended.output);
}

fn published() {
    let run = |behaviour, is_ci| {
        let run = Run { is_ci, ..Run::with(&ALL).does(behaviour) };
        write(&run.folder.path().join("shared/specs/kibana-9.1.json"), "{}");
        run.judge()
    };
    let ended = run("", false);
    ended.says("published: 10 requests, 5 findings; see ");
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
    run("published-has-6", false).fails_with(&["requests to the mock: kibana-9.1.json has 6 findings, and may have 5"]);
    let ended = run("published-has-6", true);
    assert!(!ended.output.contains("published: "), "{}", ended.output);
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
}

fn not_installed() {
    for behaviour in ["install-fails", "installed-fails"] {
        let ended = Run::with(&[]).does(behaviour).judge();
        ended.fails_with(&["the installed command: "]);
        assert!(!ended.output.contains("judge passed"), "{}", ended.output);
    }
}

fn no_compiler() {
    let ended = Run::with(&ALL).does("build-fails").judge();
    assert_eq!((ended.code, ended.failures().len()), (Some(1), 1), "{}", ended.errors);
    assert!(ended.failures()[0].contains("cargo ended with exit status: 1"), "{}", ended.errors);
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
