//! What a command has to say.

mod findings;
mod presentation;

pub(crate) use self::presentation::PresentationArguments;
pub use self::presentation::{Presentation, Verbosity};

use std::fmt::Display;
use std::io::Write;

use anstream::{stderr, stdout};
use openapi_compiler::output::Installed;
use openapi_compiler::{Diagnostic, Severity};
use openapi_terms::{visible, visible_json};

/// The result of a command, and what a reader is told about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What the command is for, such as a document: it goes to the standard output by itself.
    pub output: Option<String>,
    /// How many findings make the command fail.
    pub findings: usize,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A line that informs.
    Line(String),
    /// A line that belongs to the part before.
    Detail(String),
    /// A line that makes the command fail.
    Finding(String),
    /// A line that belongs to the part before, for those who want to know everything.
    Extra(String),
    /// How many lines of that kind there are.
    Extras(String),
    /// The same as a part of what the command is for.
    Gap(String),
    /// Lines with styles. What they say of documents is visible already.
    Styled(String),
    /// Findings of the compiler about what the label names.
    Diagnostics { label: String, list: Vec<Diagnostic> },
}

impl Report {
    /// A report that is nothing but the result of a command.
    pub(crate) fn of_output(output: String) -> Self {
        Self { output: Some(output), ..Self::default() }
    }

    /// A report that is nothing but a value, as JSON.
    pub fn of_json(value: &serde_json::Value) -> Self {
        Self::of_output(visible_json(&format!("{value:#}\n")))
    }

    /// The report next to the result of a command.
    pub(crate) fn with_output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// The report of a command that fails because of this many findings.
    pub(crate) fn with_findings(mut self, findings: usize) -> Self {
        self.findings = findings;
        self
    }

    /// Adds a line that informs.
    pub fn line(&mut self, line: impl Display) {
        self.parts.push(Part::Line(line.to_string()));
    }

    /// Adds lines with styles, in which nothing of a document is invisible.
    pub fn styled(&mut self, text: String) {
        self.parts.push(Part::Styled(text));
    }

    /// Adds a line that makes the command fail.
    pub fn finding(&mut self, line: impl Display) {
        self.findings += 1;
        self.parts.push(Part::Finding(line.to_string()));
    }

    /// Adds a line that makes the command fail, and that a reader asked for: what a comparison or a measurement found.
    pub fn gap(&mut self, line: impl Display) {
        self.findings += 1;
        self.parts.push(Part::Gap(line.to_string()));
    }

    /// Adds a finding of the compiler that makes the command fail.
    pub fn failure(&mut self, diagnostic: Diagnostic) {
        self.findings += 1;
        self.parts.push(Part::Diagnostics { label: String::new(), list: vec![diagnostic] });
    }

    /// Adds findings of the compiler, which do not make the command fail by themselves. `with_notes` says whether decisions
    /// that lose nothing are among them.
    pub fn diagnostics(&mut self, label: &str, findings: &[Diagnostic], with_notes: bool) {
        let mut list = findings.to_vec();
        list.retain(|finding| with_notes || finding.severity != Severity::Note);
        self.parts.push(Part::Diagnostics { label: label.to_owned(), list });
    }

    /// Adds lines that belong to the one before, further in.
    pub fn details(&mut self, text: &str) {
        for line in text.lines() {
            self.detail(line);
        }
    }

    /// Adds at most so many lines that belong to the one before, and says how many more there are, which `--verbose` shows.
    pub(crate) fn details_up_to(&mut self, text: &str, limit: usize) {
        let lines: Vec<&str> = text.lines().collect();
        let (shown, hidden) = lines.split_at(lines.len().min(limit));
        self.details(&shown.join("\n"));
        if !hidden.is_empty() {
            let more = counted(hidden.len(), "more line");
            self.parts.push(Part::Extras(format!("    ... and {more}; -v lists them")));
            hidden.iter().for_each(|line| self.extra(&format!("    {line}")));
        }
    }

    /// Adds a line that `--verbose` shows.
    pub(crate) fn extra(&mut self, line: &str) {
        self.parts.push(Part::Extra(line.trim_end().to_owned()));
    }

    /// Says what `--verbose` would show.
    pub(crate) fn extras(&mut self, line: impl Display) {
        self.parts.push(Part::Extras(line.to_string()));
    }

    fn detail(&mut self, line: &str) {
        self.parts.push(Part::Detail(format!("    {line}").trim_end().to_owned()));
    }

    /// Says which crates were written, and which were up to date.
    pub fn installed(&mut self, installed: &Installed) {
        for (names, outcome) in [(&installed.written, "written"), (&installed.untouched, "unchanged")] {
            if !names.is_empty() {
                self.line(format!("{outcome}: {}", names.join(", ")));
            }
        }
    }

    /// Adds another report.
    pub fn append(&mut self, other: Report) {
        self.parts.extend(other.parts);
        self.findings += other.findings;
        self.output = other.output.or(self.output.take());
    }

    /// The report as a reader without options and colors sees it.
    pub fn text(&self) -> String {
        self.render(&Presentation::default())
    }

    /// The report as a reader sees it.
    pub fn render(&self, presentation: &Presentation) -> String {
        self.rendered(presentation).map(|(_, text)| text).collect()
    }

    /// The parts as a reader sees them, and whether each is about what is wrong, and not the result.
    fn rendered<'r>(&'r self, presentation: &'r Presentation) -> impl Iterator<Item = (bool, String)> + 'r {
        let is_quiet = presentation.verbosity == Verbosity::Quiet;
        let is_verbose = presentation.verbosity == Verbosity::Verbose;
        let mut is_finding = false;
        self.parts.iter().map(move |part| {
            is_finding = match part {
                Part::Finding(_) | Part::Diagnostics { .. } => true,
                Part::Line(_) | Part::Gap(_) | Part::Styled(_) => false,
                Part::Detail(_) | Part::Extra(_) | Part::Extras(_) => is_finding,
            };
            let text = match part {
                Part::Line(_) | Part::Detail(_) | Part::Styled(_) if is_quiet => String::new(),
                Part::Extra(_) if !is_verbose => String::new(),
                Part::Extras(_) if is_quiet || is_verbose => String::new(),
                Part::Styled(lines) if presentation.is_colored => lines.clone(),
                Part::Styled(lines) => anstream::adapter::strip_str(lines).to_string(),
                Part::Line(line)
                | Part::Detail(line)
                | Part::Extra(line)
                | Part::Extras(line)
                | Part::Finding(line)
                | Part::Gap(line) => format!("{}\n", visible(line)),
                Part::Diagnostics { label, list } => {
                    let mut text = String::new();
                    findings::render(&visible(label), list, presentation, &mut text);
                    text
                }
            };
            (is_finding, text)
        })
    }

    /// Prints the report: findings go to the standard error, as does all that is next to an output. A reader who has seen enough
    /// and closes the pipe is not a failure.
    pub fn print(&self, presentation: &Presentation) {
        for (is_finding, text) in self.rendered(presentation).filter(|(_, text)| !text.is_empty()) {
            let _ = match is_finding || self.output.is_some() {
                true => stderr().write_all(text.as_bytes()),
                false => stdout().write_all(text.as_bytes()),
            };
        }
        if let Some(output) = &self.output {
            let _ = std::io::stdout().write_all(output.as_bytes());
        }
    }

    /// Whether nothing makes the command fail.
    pub fn passed(&self) -> bool {
        self.findings == 0
    }
}

/// `1 finding`, `2 findings`.
pub fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
