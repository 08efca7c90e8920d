//! What a command has to say.

use std::fmt::Display;
use std::io::Write;

use openapi_compiler::output::Installed;

/// Lines for a reader, and how many of them are findings that make the command fail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub text: String,
    pub findings: usize,
}

impl Report {
    /// Adds a line that informs.
    pub fn line(&mut self, line: impl Display) {
        self.text.push_str(&format!("{line}\n"));
    }

    /// Adds a line that makes the command fail.
    pub fn finding(&mut self, line: impl Display) {
        self.findings += 1;
        self.line(line);
    }

    /// Adds lines that belong to the one before, further in.
    pub fn details(&mut self, text: &str) {
        for line in text.lines() {
            self.line(format!("    {line}").trim_end());
        }
    }

    /// Adds at most so many lines that belong to the one before, and says how many there are more.
    pub fn details_up_to(&mut self, text: &str, limit: usize) {
        let lines: Vec<&str> = text.lines().collect();
        let shown = lines.len().min(limit);
        self.details(&lines[..shown].join("\n"));
        if shown < lines.len() {
            self.line(format!("    ... and {} lines more", lines.len() - shown));
        }
    }

    /// Says which crates were written, and which were as they should be.
    pub fn installed(&mut self, installed: &Installed) {
        for (names, outcome) in [(&installed.written, "written"), (&installed.untouched, "unchanged")] {
            if !names.is_empty() {
                self.line(format!("{outcome}: {}", names.join(", ")));
            }
        }
    }

    /// Adds another report.
    pub fn append(&mut self, other: Report) {
        self.text.push_str(&other.text);
        self.findings += other.findings;
    }

    /// Prints the report. A reader who has seen enough and closes the pipe is no failure.
    pub fn print(&self) {
        let _ = std::io::stdout().write_all(self.text.as_bytes());
    }

    /// Prints the report where it does not mix with what the command is for.
    pub fn print_aside(&self) {
        let _ = std::io::stderr().write_all(self.text.as_bytes());
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
