//! Schemathesis sends our mock requests that a document allows, and requests that it does not.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::server::Server;
use super::{Case, Verdict};

/// What is checked of each answer: that the document describes it, and that the right requests are refused.
const ALL: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,\
    response_schema_conformance,negative_data_rejection,positive_data_acceptance,missing_required_header,\
    unsupported_method";

/// The same of a third-party document that does not say how it refuses.
const ACCEPTANCE: &str = "not_a_server_error,negative_data_rejection,positive_data_acceptance";

/// A third-party document, and the findings that it may have.
const PUBLISHED: (&str, usize) = ("kibana-9.1.json", 5);

/// A right request may meet a resource of another version, or one that is gone.
const CONFIGURATION: &str = "[checks.positive_data_acceptance]\n\
    expected-statuses = [\"2xx\", \"3xx\", 401, 403, 404, 409, 412, 429, \"5xx\"]\n";

/// What it cannot know of its requests and of our answers.
const HOOKS: &str = include_str!("hooks.py");

pub(super) fn judge(case: &Case<'_>, python: &Path) -> Verdict {
    let configuration = case.written("schemathesis.toml", CONFIGURATION)?;
    let hooks = case.written("hooks.py", HOOKS)?;
    let run = |name: &str, source: &Path, document: &Path, checks: &str| {
        Run { case, python, configuration: &configuration, hooks: &hooks, name, checks }.findings(source, document)
    };
    let mut failed = Vec::new();
    for (api, document) in &case.apis {
        let found = run(api, &case.checkout.root().join("specs").join(api), document, ALL)?;
        if found > 0 {
            failed.push(format!("{api} has {found} findings"));
        }
    }
    let (name, most) = PUBLISHED;
    for source in case.published.iter().filter(|file| file.ends_with(name)) {
        let document = case.repaired(source, "published")?;
        let found = run("published", source, &document, ACCEPTANCE)?;
        if found > most {
            failed.push(format!("{name} has {found} findings, and may have {most}"));
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(failed.join("; ")) }
}

/// One run of Schemathesis.
struct Run<'r> {
    case: &'r Case<'r>,
    python: &'r Path,
    configuration: &'r Path,
    hooks: &'r Path,
    name: &'r str,
    checks: &'r str,
}

impl Run<'_> {
    /// The number of findings. They are printed.
    fn findings(&self, source: &Path, document: &Path) -> Result<usize, String> {
        let mock = |port: u16| {
            let mut command = Command::new(&self.case.program);
            command.arg("mock").arg(source).args(["--port", &port.to_string()]);
            command
        };
        let server = Server::start(mock, &self.case.folder.join(format!("mock-{}.log", self.name)))?;
        let mut command = Command::new(self.python.join("schemathesis"));
        command.args(["--no-color", "--config-file"]).arg(self.configuration).arg("run").arg(document);
        command.args(["--url", &server.url, "--header", "Authorization: ApiKey a2V5", "--checks", self.checks]);
        command.args(["--phases", "examples,coverage,fuzzing", "--max-examples", "4", "--seed", "1", "--no-shrink"]);
        command.args(["--continue-on-failure", "--warnings", "off"]);
        command.env("SCHEMATHESIS_HOOKS", self.hooks);
        command.env("NO_PROXY", "127.0.0.1").current_dir(&self.case.folder).stdin(Stdio::null());
        let output = command.output().map_err(|error| format!("cannot run schemathesis: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let log = self.case.folder.join(format!("schemathesis-{}.txt", self.name));
        fs::write(&log, text.as_bytes()).map_err(|error| format!("cannot write {}: {error}", log.display()))?;
        let summary = Summary::of(&text)
            // An error of its own is not a finding, and means that not everything was judged.
            .filter(|summary| output.status.success() || summary.findings > 0)
            .ok_or_else(|| format!("schemathesis ended with {}; see {}", output.status, log.display()))?;
        println!("{}: {} requests, {} findings; see {}", self.name, summary.requests, summary.findings, log.display());
        if summary.findings > 0 {
            println!("{}", summary.kinds.join("\n"));
        }
        Ok(summary.findings)
    }
}

/// The end of what Schemathesis says.
struct Summary {
    requests: usize,
    findings: usize,
    /// Its kinds of findings with their numbers.
    kinds: Vec<String>,
}

impl Summary {
    /// Reads `1974 generated, 6 found 6 unique failures`. Nothing where no request was sent.
    fn of(text: &str) -> Option<Self> {
        let line = text.lines().find(|line| line.contains(" generated"))?.trim();
        let number = |text: &str| text.split_whitespace().next()?.parse::<usize>().ok();
        let requests = number(line).filter(|requests| *requests > 0)?;
        let findings = match line.split_once(" found ") {
            Some((_, found)) => number(found)?,
            None => 0,
        };
        let kinds = text.lines().filter(|line| line.trim_start().starts_with("❌ ST")).map(str::to_owned).collect();
        Some(Self { requests, findings, kinds })
    }
}
