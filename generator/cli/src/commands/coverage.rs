//! Says which facts of a published document the documents of an API have.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{Diagnostic, DocumentOptions, Prepared, Project, Scope, prepare};

use crate::coverage::compare::{Coverage, compare};
use crate::coverage::facts::facts;
use crate::coverage::{differences, table};
use crate::published::sentences::{each_text, sentences, split};
use crate::published::{documents_in, kept, parse};
use crate::report::{Report, counted};
use crate::source;
use crate::workspace::Workspace;

/// Shows which operations, parameters, fields, values and statuses of a published document ours cover, and which sentences are the same.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// A folder with an api.toml, or the name of a folder in specs/.
    api: PathBuf,
    /// The published document; the one that `import` kept if omitted.
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
    /// Prints everything as JSON.
    #[arg(long)]
    json: bool,
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let (folder, api) = source::find_folder(workspace, &self.api)?;
        let against = self.against.unwrap_or_else(|| kept(workspace, &api));
        if !against.is_file() {
            return Err(format!(
                "there is no {}: name the published document with `--against FILE`",
                against.display()
            ));
        }
        let mut report = Report::default();
        let Some(coverage) = coverage(&folder, &against, &mut report)? else { return Ok(report) };
        let same = same_sentences(&folder, &against)?;
        if self.json {
            let text = serde_json::json!({ "coverage": coverage, "sentences": same });
            let open = coverage.gaps.iter().filter(|gap| gap.reason.is_none()).count();
            let findings = open + coverage.stale.len() + same.len();
            return Ok(Report::of_json(&text).with_findings(findings));
        }
        print(&coverage, &mut report);
        for (place, sentence) in same {
            report.gap(format!("{place}: a sentence of the published document: {sentence}"));
        }
        Ok(report)
    }
}

/// How many operations are named that are not described. `--json` has all.
const NAMED: usize = 20;

fn print(coverage: &Coverage, report: &mut Report) {
    report.line(table::table(coverage).trim_end());
    let lacking = counted(coverage.lacking.len(), "operation");
    let are = if coverage.lacking.len() == 1 { "is" } else { "are" };
    report
        .line(format!("{lacking} of the published document {are} not described; {} only here", coverage.beyond.len()));
    report.details_up_to(&coverage.lacking.join("\n"), NAMED);
    for gap in &coverage.left_out {
        report.line(format!("{}: left out: {}", gap.operation, gap.reason.as_deref().unwrap_or_default()));
    }
    for line in table::open(coverage) {
        report.gap(line);
    }
    for stale in &coverage.stale {
        report.gap(format!("differences.toml: {stale} is not a difference any more; remove the entry"));
    }
}

/// Compares the documents of a folder with a published one; nothing where one of them is not valid, which the report says.
///
/// # Errors
///
/// `differences.toml` cannot be read.
pub fn coverage(folder: &Path, against: &Path, report: &mut Report) -> Result<Option<Coverage>, String> {
    let ours = match Project::of_folder(folder).and_then(prepare) {
        Ok(prepared) => prepared,
        Err(findings) => {
            report.diagnostics(&folder.display().to_string(), &findings, false);
            report.finding("the documents are not valid");
            return Ok(None);
        }
    };
    let published = match published(against, ours.scope.as_ref()) {
        Ok(prepared) => prepared,
        Err(findings) => {
            report.diagnostics(&against.display().to_string(), &findings, false);
            report.finding("the published document is not valid");
            return Ok(None);
        }
    };
    let constant: Vec<String> = ours.headers.iter().map(|(name, _)| name.clone()).collect();
    let differences = differences::read(folder)?;
    let [published, ours] = [published, ours].map(|prepared| facts(&prepared.document.root, &constant));
    Ok(Some(compare(&published, &ours, &differences)))
}

/// The published document. Where its paths have the prefix of our scope, they are compared without it, as ours are.
fn published(file: &Path, scope: Option<&Scope>) -> Result<Prepared, Vec<Diagnostic>> {
    let options = DocumentOptions { name: Some("published".to_owned()), ..DocumentOptions::default() };
    let mut project = Project::of_document(file, &options)?;
    project.settings.scope = scope.cloned();
    prepare(project)
}

/// Sentences of a folder that are those of a published document: their places, and the sentences.
///
/// # Errors
///
/// A file cannot be read.
pub fn same_sentences(folder: &Path, against: &Path) -> Result<Vec<(String, String)>, String> {
    let bytes = fs::read(against).map_err(|error| format!("cannot read {}: {error}", against.display()))?;
    let published = parse(&bytes).map_err(|error| format!("{} {error}", against.display()))?;
    let published = sentences(&published);
    let mut same = Vec::new();
    for (name, document) in documents_in(folder)? {
        each_text(&document, "", &mut |at, text| {
            let known = split(text).into_iter().filter(|sentence| published.contains(sentence));
            same.extend(known.map(|sentence| (format!("{name}#{at}"), sentence)));
        });
    }
    Ok(same)
}
