//! Findings of the compiler for a reader: errors and degradations with the line that they are about, repairs and notes by
//! their kind.
//!
//! Kibana's document gives 1,452 findings, 305 of which say that an `allOf` is merged. Nobody reads such a list; a user who
//! wants it asks for it.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use anstream::adapter::strip_str;
use openapi_compiler::{Diagnostic, Severity};
use openapi_terms::visible;

use super::{Presentation, Verbosity, counted};

/// Adds findings to a text, most severe first.
pub(super) fn render(label: &str, findings: &[Diagnostic], presentation: &Presentation, text: &mut String) {
    for severity in Severity::ALL {
        let group: Vec<&Diagnostic> = findings.iter().filter(|finding| finding.severity == severity).collect();
        if group.is_empty() || (presentation.verbosity == Verbosity::Quiet && severity != Severity::Error) {
            continue;
        }
        let is_summed_up = matches!(severity, Severity::Repair | Severity::Note);
        match presentation.verbosity {
            Verbosity::Normal if is_summed_up => sum_up(label, severity, &group, text),
            Verbosity::Normal if severity == Severity::Degradation => {
                for kind in kinds(&group) {
                    show(&kind, presentation, text);
                }
            }
            _ => group.iter().for_each(|finding| show(&[finding], presentation, text)),
        }
    }
}

/// A finding for a terminal, whatever its document holds.
fn shown(finding: &Diagnostic) -> Diagnostic {
    let mut finding = finding.clone();
    finding.message = visible(&finding.message);
    finding.help = finding.help.as_deref().map(visible);
    finding.place.file = visible(&finding.place.file);
    finding.place.pointer = visible(&finding.place.pointer);
    if let Some(excerpt) = &mut finding.place.excerpt {
        // The renderer escapes most; these it would print. Both characters have two bytes, so that the span stays.
        excerpt.text = excerpt.text.chars().map(|c| if ('\u{80}'..='\u{9f}').contains(&c) { '·' } else { c }).collect();
    }
    finding
}

/// One line for each kind of finding.
fn sum_up(label: &str, severity: Severity, findings: &[&Diagnostic], text: &mut String) {
    let count = counted(findings.len(), severity.as_str());
    let list = if findings.len() == 1 { "-v shows it" } else { "-v lists them" };
    text.push_str(&format!("{label}: {count}; {list}:\n"));
    for kind in kinds(findings) {
        let Some(first) = kind.first().map(|first| shown(first)) else { continue };
        let times = match kind.len() {
            1 => String::new(),
            count => format!("{count} times, first "),
        };
        text.push_str(&format!("    {} ({times}at {})\n", first.message, first.place));
    }
}

/// Findings by their kind: those whose messages differ in numbers and quoted words only. The most frequent kind is first.
fn kinds<'f>(findings: &[&'f Diagnostic]) -> Vec<Vec<&'f Diagnostic>> {
    let mut order: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for finding in findings {
        let index = *known.entry(kind(&finding.message)).or_insert_with(|| {
            order.push(Vec::new());
            order.len() - 1
        });
        if let Some(kind) = order.get_mut(index) {
            kind.push(finding);
        }
    }
    order.sort_by_key(|kind| std::cmp::Reverse(kind.len()));
    order
}

/// A message without what differs from place to place: quoted words, numbers, lists of them, and what is in parentheses.
fn kind(message: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    for (index, text) in message.split('`').enumerate() {
        if index % 2 == 1 {
            words.push("`");
            continue;
        }
        let text = text.split_once('(').map_or(text, |(before, _)| before);
        words
            .extend(text.split_whitespace().filter(|word| !word.starts_with(|c: char| c == ',' || c.is_ascii_digit())));
    }
    words.dedup();
    words.join(" ")
}

/// The first of some findings of a kind, with the line that it is about and the number of the others.
fn show(kind: &[&Diagnostic], presentation: &Presentation, text: &mut String) {
    let Some(finding) = kind.first().map(|first| shown(first)) else { return };
    let renderer = if presentation.is_colored { Renderer::styled() } else { Renderer::plain() };
    let rendered = renderer.render(&[group(&finding, kind.len() - 1)]);
    // The place is that of the line in the file; the renderer takes the cut line for one of another file.
    for line in rendered.lines().filter(|line| strip_str(line).to_string().trim() != ":::") {
        text.push_str(&format!("{line}\n"));
    }
    text.push('\n');
}

fn group(finding: &Diagnostic, others: usize) -> Group<'_> {
    let place = &finding.place;
    let title = level(finding.severity).primary_title(&finding.message);
    // What an option says has no place.
    let mut group = if place.file.is_empty() { Group::with_title(title) } else { title.element(origin(finding)) };
    if let Some((excerpt, line)) = place.excerpt.as_ref().zip(place.line) {
        let span = AnnotationKind::Primary.span(excerpt.start..excerpt.end);
        group = group.element(Snippet::source(&excerpt.text).line_start(line).annotation(span));
    }
    if !place.pointer.is_empty() {
        group = group.element(Level::NOTE.with_name("at").message(&place.pointer));
    }
    if others > 0 {
        group = group.element(Level::NOTE.message(format!("{others} more of this kind; -v lists them")));
    }
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(help)),
        None => group,
    }
}

fn origin(finding: &Diagnostic) -> Origin<'_> {
    let place = &finding.place;
    let mut origin = Origin::path(&place.file);
    if let Some(line) = place.line {
        origin = origin.line(line);
        if let Some(column) = place.column {
            origin = origin.char_column(column);
        }
    }
    origin
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Degradation => Level::WARNING.with_name(severity.as_str()),
        Severity::Repair => Level::INFO.with_name(severity.as_str()),
        Severity::Note => Level::NOTE,
    }
}
