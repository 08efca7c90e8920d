//! Prints what recorded answers contradict in a document.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{corrected, prepare};
use openapi_mock::Document;
use openapi_terms::{is_invisible, visible_json};
use serde_json::Value;

use crate::learn::answers::{Matched, matched};
use crate::learn::recording::{self, Named};
use crate::learn::rounds;
use crate::report::{Report, counted};
use crate::source::{self, ReadingArguments, any_name, project_to_read};
use crate::workspace::Workspace;

/// As many requests as the report names.
const NAMED: usize = 10;

/// Prints what recorded answers contradict in a document, as an OpenAPI Overlay to be reviewed.
///
/// A recording is an HTTP archive (HAR), one JSON object per line with `method`, `path`, `status` and `body`, or one body in a
/// file that is called after its operation: `getPet.json`, `getPet.404.json`. A folder stands for the files in it.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// Files with recorded answers, or folders with such files.
    #[arg(required = true, value_name = "RECORDING")]
    recordings: Vec<PathBuf>,
    /// A document, a folder with an api.toml, or the name of a folder in specs/.
    #[arg(long = "of", value_name = "SOURCE")]
    source: PathBuf,
    /// The operation that answered, for files with a single body.
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
    /// The status of the answers in files with a single body; a success if omitted.
    #[arg(long, value_name = "STATUS")]
    status: Option<u16>,
    /// The file to write; standard output if omitted.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    reading: ReadingArguments,
}

impl Arguments {
    /// The overlay goes to the standard output, what is said about it does not.
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let source = source::find(workspace, &self.source)?;
        let label = source.display().to_string();
        let named = Named { operation: self.operation, status: self.status };
        let mut recordings = Vec::new();
        for file in files(&self.recordings)? {
            recordings.extend(recording::read(&file, &named)?);
        }
        let mut report = Report::default().with_output("");
        let read = project_to_read(&source, any_name(&source), &self.reading);
        let (document, prepared) = match read.and_then(|project| Ok((corrected(&project)?, prepare(project)?))) {
            Ok(read) => read,
            Err(findings) => {
                report.diagnostics(&label, &findings, true);
                report.finding("nothing was learned");
                return Ok(report);
            }
        };
        let played = Document::of(prepared).map_err(|error| error.to_string())?;
        let matched = matched(recordings, &document.root, &played);
        say(&mut report, &matched);
        if matched.answers.is_empty() {
            report.finding(format!("none of the recordings is an answer of an operation of {label}"));
            return Ok(report);
        }
        let learned = rounds::learn(&document.root, &matched.answers)?;
        for left in &learned.left {
            report.line(format!("to be corrected by hand: {left}"));
        }
        if learned.list.is_empty() {
            report.line("the recorded answers contradict nothing");
            return Ok(report);
        }
        report.line(format!("the overlay has {}", counted(learned.list.len(), "action")));
        let title = document.root["info"]["title"].as_str().unwrap_or(&label);
        let overlay = rounds::overlay(title, matched.answers.len(), learned.list);
        let text = text(&overlay)?;
        let Some(out) = self.out else { return Ok(report.with_output(text)) };
        fs::write(&out, &text).map_err(|error| format!("cannot write {}: {error}", out.display()))?;
        report.line(format!("written: {}", out.display()));
        Ok(report)
    }
}

/// The overlay as YAML. What nobody sees is escaped, as JSON can, which is YAML, too.
fn text(overlay: &Value) -> Result<String, String> {
    let text = serde_yaml::to_string(overlay).map_err(|error| format!("cannot write YAML: {error}"))?;
    let is_seen = !text.chars().any(is_invisible);
    Ok(if is_seen { text } else { visible_json(&format!("{overlay:#}\n")) })
}

/// Says what the recordings are.
fn say(report: &mut Report, matched: &Matched) {
    report.line(format!("{} of operations", counted(matched.answers.len(), "recorded answer")));
    if matched.pages > 0 {
        let pages = counted(matched.pages, "answer");
        report.line(format!("{pages} in HTML, which a proxy may have sent, left out"));
    }
    let strangers: usize = matched.unmatched.values().sum();
    if strangers > 0 {
        report.line(format!("{} of no operation, left out:", counted(strangers, "recorded answer")));
        let lines: Vec<String> =
            matched.unmatched.iter().map(|(request, count)| format!("{count} x {request}")).collect();
        report.details_up_to(&lines.join("\n"), NAMED);
    }
}

/// The files that were named, and those in folders, by name.
fn files(named: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in named {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let mut inside = folder(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        inside.sort();
        files.extend(inside);
    }
    Ok(files)
}

fn folder(path: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let paths = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    Ok(paths.into_iter().filter(|path| path.is_file()).collect())
}
