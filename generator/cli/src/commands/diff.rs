//! Says what changes between two states of an API, and what that breaks.

mod calls;
mod failing;
mod github;
mod html;
mod items;
mod junit;
mod markdown;
mod revision;
mod terminal;
mod today;

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use openapi_compiler::diff::{self, Break, Diff, Exceptions, State};
use openapi_compiler::{Diagnostic, Place, Project, Severity};

use self::revision::{Files, Finder, Side};
use crate::report::{Report, counted};
use crate::source::{NameArguments, ReadingArguments, project_to_read, with_names};
use crate::workspace::Workspace;

use self::calls::find as find_calls;
pub use self::{github::github, html::html, junit::junit, markdown::markdown, terminal::terminal};

/// Shows what changes between two states of an API, and what breaks: documents, Rust items, versions.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The old state: a document, a folder with an api.toml, the name of a folder in specs/, or any of these at a commit,
    /// `REV:PATH`.
    #[arg(conflicts_with = "base", requires = "new")]
    old: Option<String>,
    /// The new state.
    new: Option<String>,
    /// Compares with a commit: everything in specs/, or what --source names.
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// What to compare with the commit.
    #[arg(long, requires = "base")]
    source: Option<String>,
    /// The format of the report.
    #[arg(long, value_name = "FORM", default_value = "text", hide_default_value = true)]
    format: Form,
    /// The file to write; standard output if omitted.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Fails if a change breaks this much or more: compile most, then wire, then behaviour.
    #[arg(long, value_name = "BREAK")]
    fail_on: Option<Limit>,
    /// Also fails for changes of technical previews, betas and experiments.
    #[arg(long, requires = "fail_on")]
    previews: bool,
    /// A TOML file of accepted changes, each with a reason and a last day.
    #[arg(long, value_name = "FILE")]
    ignore: Option<PathBuf>,
    /// A folder of Rust sources in which to find lines that use what changes.
    #[arg(long, value_name = "DIR")]
    calls: Option<PathBuf>,
    #[command(flatten)]
    named: NameArguments,
    #[command(flatten)]
    reading: ReadingArguments,
}

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For a terminal.
    Text,
    /// For a comment on a pull request.
    Markdown,
    /// For programs.
    Json,
    /// The JSON Schema of the format `json`.
    JsonSchema,
    /// One self-contained page.
    Html,
    /// For systems that show test results.
    Junit,
    /// GitHub annotations.
    Github,
    /// Draft entries for the crates' changelogs.
    Changelog,
}

/// What makes the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Limit {
    /// Programs no longer compile.
    Compile,
    /// The above, or requests and answers change.
    Wire,
    /// The above, or calls do something else, or the effect is unknown.
    Behaviour,
}

impl Limit {
    /// Whether a change breaks that much.
    pub fn covers(self, of: Break) -> bool {
        match self {
            Limit::Compile => of == Break::Compile,
            Limit::Wire => matches!(of, Break::Compile | Break::Wire),
            Limit::Behaviour => of != Break::Docs,
        }
    }
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        if self.format == Form::JsonSchema {
            return Ok(Report::of_output(format!("{:#}\n", diff::schema())));
        }
        let exceptions = self.ignore.as_deref().map(read_exceptions).transpose()?.unwrap_or_default();
        let mut report = Report::default();
        let mut diffs = Vec::new();
        for (old, new) in self.pairs(workspace)? {
            match compare(&old, &new, self.named.name.as_deref()) {
                Ok(diff) => diffs.push(diff),
                Err((label, findings)) => {
                    report.diagnostics(&label, &findings, false);
                    report.finding(format!("{label} cannot be compared"));
                    return Ok(report);
                }
            }
        }
        for complaint in exceptions.apply(&mut diffs, &today::today()) {
            report.finding(complaint);
        }
        if let Some(folder) = &self.calls {
            let looked = find_calls(&mut diffs, folder)?;
            self.show(&diffs, &mut report)?;
            self.tell_looked(folder, looked, &mut report);
        } else {
            self.show(&diffs, &mut report)?;
        }
        if let Some(limit) = self.fail_on {
            failing::report(&diffs, limit, self.previews, &mut report);
        }
        Ok(report)
    }

    /// Says where lines were looked for, and what cannot be seen there, unless the standard output is for programs.
    fn tell_looked(&self, folder: &Path, (read, unread): (usize, usize), report: &mut Report) {
        if self.format != Form::Text && self.out.is_none() {
            return;
        }
        let unread = if unread > 0 { format!(", and not in {unread} that cannot be read") } else { String::new() };
        let (files, folder) = (counted(read, "file"), folder.display());
        report.line(format!(
            "lines that use what changes were looked for in {files} of {folder}{unread}; what macros make, and what \
             traits and closures hand on, is not seen"
        ));
    }

    /// The states that are compared.
    fn pairs(&self, workspace: &Workspace) -> Result<Vec<(Side, Side)>, String> {
        let finder = Finder { workspace, reading: &self.reading, crates: self.named.crates.as_deref() };
        if let (Some(old), Some(new)) = (&self.old, &self.new) {
            return Ok(vec![(finder.state(old)?, finder.state(new)?)]);
        }
        let base = self.base.as_deref().unwrap_or("HEAD");
        if let Some(source) = &self.source {
            let (old, new) = (finder.at(base, source)?, finder.now(source));
            // The same words as of any other command, where there is nothing to compare.
            let new = if old.files.is_none() && new.files.is_none() { finder.state(source)? } else { new };
            return Ok(vec![(old, new)]);
        }
        let mut names = finder.apis_at(base)?;
        match workspace.apis() {
            Ok(apis) => names.extend(apis),
            Err(error) if names.is_empty() => return Err(format!("{error}; --source names what to compare")),
            // All of them are gone.
            Err(_) => {}
        }
        names.iter().map(|name| Ok((finder.at(base, name)?, finder.now(name)))).collect()
    }

    fn show(&self, diffs: &[Diff], report: &mut Report) -> Result<(), String> {
        let all = |show: fn(&Diff) -> String| diffs.iter().map(show).collect::<Vec<_>>().join("\n");
        let text = match self.format {
            Form::Text if self.out.is_none() => {
                diffs.iter().for_each(|diff| report.styled(terminal(diff)));
                return Ok(());
            }
            Form::Text => anstream::adapter::strip_str(&all(terminal)).to_string(),
            Form::Markdown => markdown(diffs),
            // A list, also of one: whoever reads it need not know how many APIs there are.
            Form::Json | Form::JsonSchema => serde_json::to_string_pretty(diffs)
                .map(|text| format!("{text}\n"))
                .map_err(|error| format!("cannot write JSON: {error}"))?,
            Form::Html => html(diffs),
            Form::Junit => junit(diffs),
            Form::Github => all(github),
            Form::Changelog => all(diff::changelog),
        };
        match &self.out {
            Some(file) => {
                fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
                report.line(format!("written: {}", file.display()));
            }
            None => report.output = Some(text),
        }
        Ok(())
    }
}

/// A state of which there are files.
struct Read<'s> {
    files: &'s Files,
    project: Project,
    state: State,
}

/// Compares two states. Each is compiled by a thread of its own.
fn compare(old: &Side, new: &Side, name: Option<&str>) -> Result<Diff, (String, Vec<Diagnostic>)> {
    let (before, after) = std::thread::scope(|scope| {
        let before = scope.spawn(|| read(old, name));
        let after = read(new, name);
        (before.join(), after)
    });
    // A panic of the compiler stays one.
    let before = before.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
    let after = after?;
    let without = |other: Option<&Read<'_>>, label: &str| other.map(|other| other.state.without(&other.project, label));
    let nothing = (without(after.as_ref(), &old.label), without(before.as_ref(), &new.label));
    let states = (before.as_ref().map(|read| &read.state), after.as_ref().map(|read| &read.state));
    let (Some(from), Some(to)) = (states.0.or(nothing.0.as_ref()), states.1.or(nothing.1.as_ref())) else {
        let place = Place { file: new.label.clone(), ..Place::default() };
        let message = "the API is neither there, nor in the commit".to_owned();
        let finding = Diagnostic { severity: Severity::Error, place: place.into(), message, help: None };
        return Err((new.label.clone(), vec![finding]));
    };
    let mut diff = diff::compare(from, to);
    for change in &mut diff.changes {
        for (spot, read) in [(&mut change.old, &before), (&mut change.new, &after)] {
            if let (Some(spot), Some(read)) = (spot, read) {
                spot.file = read.files.shown_file(&read.project, &spot.file);
            }
        }
    }
    Ok(diff)
}

/// Reads a state, if it is there.
fn read<'s>(side: &'s Side, name: Option<&str>) -> Result<Option<Read<'s>>, (String, Vec<Diagnostic>)> {
    let Some(files) = &side.files else { return Ok(None) };
    let fail = |findings| (side.label.clone(), findings);
    let project = project_to_read(&files.path, name, &files.reading).map_err(fail)?;
    let project = with_names(project, &files.crates).map_err(fail)?;
    let state = State::of(&project, side.label.clone()).map_err(fail)?;
    Ok(Some(Read { files, project, state }))
}

fn read_exceptions(file: &Path) -> Result<Exceptions, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    Exceptions::read(&text).map_err(|error| format!("{}: {error}", file.display()))
}

/// How many changes break what, in a sentence: each counts once, for the worst that it does, as in the headings.
fn summary(diff: &Diff) -> String {
    let breaking = Break::ALL.into_iter().filter(|one| *one != Break::Docs).map(Some);
    let parts = breaking.chain([None, Some(Break::Docs)]).filter_map(|worst| {
        let count = diff.changes.iter().filter(|change| change.worst() == worst).count();
        (count > 0).then(|| format!("{} {count}", worst.map_or("additions", Break::as_str)))
    });
    let parts: Vec<String> = parts.collect();
    match parts.is_empty() {
        true => "no change".to_owned(),
        false => format!("{}: {}", counted(diff.changes.len(), "change"), parts.join(", ")),
    }
}
