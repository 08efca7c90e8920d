//! How findings are shown: with their line, by their kind, or not at all.

use openapi_compiler::{Diagnostic, Excerpt, Place, Severity};
use openapi_crates::report::{Presentation, Report, Verbosity};

const TEXT: &str = "paths:\n  /books:\n    get: {}\n";

fn finding(severity: Severity, message: &str, line: usize) -> Diagnostic {
    let start = TEXT.find("/books").unwrap_or_default();
    let place = Place {
        file: "books.yaml".to_owned(),
        line: Some(line),
        column: Some(3),
        pointer: format!("/paths/{line}"),
        excerpt: Excerpt::of(TEXT, start, start + "/books".len()),
    };
    Diagnostic {
        severity,
        place: place.into(),
        message: message.to_owned(),
        help: Some("write it otherwise".to_owned()),
    }
}

/// A report of errors, degradations of one kind, repairs of two, and notes of two.
fn report() -> Report {
    let mut report = Report::default();
    let findings = [
        finding(Severity::Error, "`get` has no answer", 2),
        finding(Severity::Degradation, "parts describe `a` differently", 3),
        finding(Severity::Degradation, "parts describe `b`, `c` differently", 4),
        finding(Severity::Repair, "status 200 has no `description` (x)", 5),
        finding(Severity::Repair, "the path has no slash", 6),
        finding(Severity::Repair, "status 404 has no `description` (y, z)", 7),
        finding(Severity::Note, "2 parts are merged", 8),
        finding(Severity::Note, "the type name `A` is taken by `books.yaml#/a`; this one is `Book`", 9),
        finding(Severity::Note, "the type name `B` is taken by `books.yaml#/b`; this one is `Tome`", 10),
    ];
    report.diagnostics("books", &findings, true);
    report.line("books: 1 operation");
    report.finding("nothing can be written");
    report
}

fn shown(verbosity: Verbosity) -> String {
    report().render(&Presentation { verbosity, is_colored: false })
}

#[test]
fn errors_are_shown_with_their_line_and_the_rest_by_kind() {
    insta::assert_snapshot!("normal", shown(Verbosity::Normal));
}

#[test]
fn every_finding_is_shown_on_demand() {
    let text = shown(Verbosity::Verbose);
    assert_eq!(text.matches(" --> books.yaml:").count(), 9, "{text}");
    assert_eq!(text.matches("= help: write it otherwise").count(), 9, "{text}");
}

#[test]
fn a_quiet_report_says_what_makes_the_command_fail() {
    insta::assert_snapshot!("quiet", shown(Verbosity::Quiet));
}

#[test]
fn colors_add_nothing_but_colors() {
    let colored = report().render(&Presentation { verbosity: Verbosity::Verbose, is_colored: true });
    assert!(colored.contains("\u{1b}["), "{colored}");
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), shown(Verbosity::Verbose));
}
