//! What has to hold of a run, whatever it was given.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use openapi_compiler::{Diagnostic, Generated, Severity, compile_document, compile_folder};

/// Far more than any of the inputs needs, on a slow machine as well.
const PATIENCE: Duration = Duration::from_secs(20);

/// Bytes of output per byte of input, beyond what every crate has.
const GROWTH: usize = 2_000;

/// Bytes that crates of empty documents have, generously.
const BASE: usize = 200_000;

/// What is wrong with a run.
#[derive(Debug)]
pub struct Failure {
    message: String,
    input: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}\nof this input:\n{}", self.message, self.input)
    }
}

/// What a run came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Compiled,
    Refused,
}

pub type Outcome = Result<Verdict, Failure>;

/// Compiles a document.
pub fn compile_text(text: &[u8]) -> Outcome {
    let folder = tempfile::tempdir().map_err(|error| failure(text, error))?;
    let file = folder.path().join("document.yaml");
    fs::write(&file, text).map_err(|error| failure(text, error))?;
    watch(text, move || {
        let outcome = compile_document(&file, "fuzzed");
        drop(folder);
        outcome
    })
}

/// Compiles a folder with settings and one document.
pub fn compile_api(settings: &str, document: &str) -> Outcome {
    let parent = tempfile::tempdir().map_err(|error| failure(settings.as_bytes(), error))?;
    let folder = parent.path().join("fuzzed");
    let write = |name: &str, text: &str| fs::write(folder.join(name), text);
    fs::create_dir(&folder)
        .and_then(|()| write("api.toml", settings))
        .and_then(|()| write("cloud-connected.yaml", document))
        .and_then(|()| write("common.yaml", "{}"))
        .map_err(|error| failure(settings.as_bytes(), error))?;
    watch(settings.as_bytes(), move || {
        let outcome = compile_folder(&folder);
        drop(parent);
        outcome
    })
}

/// Runs the compiler in a thread of its own, so that a hang is a failure and not a wait. An overflow of the stack ends the
/// whole process silently: `ROBUSTNESS_INPUT` names a file that has the last input then.
fn watch(input: &[u8], run: impl FnOnce() -> Result<Generated, Vec<Diagnostic>> + Send + 'static) -> Outcome {
    if let Some(file) = std::env::var_os("ROBUSTNESS_INPUT") {
        fs::write(file, input).map_err(|error| failure(input, error))?;
    }
    let (sender, receiver) = channel();
    thread::spawn(move || {
        // Nobody waits any more after a hang.
        let _ = sender.send(run());
    });
    match receiver.recv_timeout(PATIENCE) {
        Ok(Ok(generated)) => {
            check(input, &generated).map(|()| Verdict::Compiled).map_err(|message| failure(input, message))
        }
        Ok(Err(findings)) => {
            check_findings(&findings).map(|()| Verdict::Refused).map_err(|message| failure(input, message))
        }
        Err(RecvTimeoutError::Disconnected) => Err(failure(input, "the compiler panicked")),
        Err(RecvTimeoutError::Timeout) => Err(failure(input, "the compiler hangs")),
    }
}

/// Code parses, and there is no more of it than the input accounts for.
fn check(input: &[u8], generated: &Generated) -> Result<(), String> {
    let mut bytes = 0;
    for files in &generated.crates {
        for (path, text) in &files.files {
            bytes += text.len();
            match Path::new(path).extension().and_then(|extension| extension.to_str()) {
                Some("rs") => syn::parse_file(text).map(drop).map_err(|error| format!("{path}: {error}")),
                Some("toml") => {
                    toml::from_str::<toml::Table>(text).map(drop).map_err(|error| format!("{path}: {error}"))
                }
                _ => Ok(()),
            }?;
        }
    }
    let limit = BASE + GROWTH * input.len();
    if bytes > limit { Err(format!("{bytes} bytes of output, more than {limit}")) } else { Ok(()) }
}

/// There is an error, and each finding says where and what.
fn check_findings(findings: &[Diagnostic]) -> Result<(), String> {
    if !findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(format!("refused without an error: {findings:?}"));
    }
    match findings.iter().find(|finding| finding.place.file.is_empty() || finding.message.is_empty()) {
        Some(finding) => Err(format!("this says not where or not what: {finding:?}")),
        None => Ok(()),
    }
}

fn failure(input: &[u8], message: impl ToString) -> Failure {
    Failure { message: message.to_string(), input: String::from_utf8_lossy(input).into_owned() }
}
