//! Figures for a reader.

use super::contract::Contract;
use super::examples::Example;
use super::judge::Verdict;
use super::names;
use super::process::Usage;
use super::row::{Counts, Row};
use crate::report::{Report, counted};

/// How many examples of each kind are shown without being asked for.
const SHOWN: usize = 3;

/// Adds the line of a document, and what is to be said of its examples.
pub(super) fn document(row: &Row, list: bool, report: &mut Report) {
    report.line(format!("{}: {}", row.document, summary(row)));
    if let Some(names) = &row.names {
        report.details(&names::table(names, list));
    }
    if let Some(contract) = &row.contract {
        for (operation, said) in &contract.failures {
            report.details(&format!("{operation}: {said}"));
        }
    }
    let limit = if list { usize::MAX } else { SHOWN };
    for (verdict, name) in KINDS {
        let examples: Vec<&Example> = row.examples.iter().filter(|example| example.verdict == verdict).collect();
        if examples.is_empty() || (verdict == Verdict::Accepted && !list) {
            continue;
        }
        report.details(&format!("{}, {name}:", counted(examples.len(), "example")));
        for example in examples.iter().take(limit) {
            report.details(&format!("    {}{}", example.pointer, because(example)));
        }
        if examples.len() > limit {
            report.details(&format!("    ... and {} more, see --list", examples.len() - limit));
        }
    }
    if list {
        row.generated.degradations.iter().for_each(|degradation| report.details(degradation));
    }
}

const KINDS: [(Verdict, &str); 10] = [
    (Verdict::Accepted, "accepted by their schema, not whole"),
    (Verdict::LacksRequired, "without something required"),
    (Verdict::FitsSeveral, "of more than one arm of a `oneOf`"),
    (Verdict::JsonInText, "JSON inside a text"),
    (Verdict::Wrong, "rejected by their schema"),
    (Verdict::WithoutSchema, "without a schema"),
    (Verdict::Unjudged, "with a schema that is not a JSON Schema"),
    (Verdict::Untyped, "of schemas that are part of other types"),
    (Verdict::NotJson, "of other media types"),
    (Verdict::Unreached, "of no operation"),
];

fn because(example: &Example) -> String {
    let parts = [&example.reason, &example.loss].into_iter().flatten();
    parts.map(|part| format!("\n        {part}")).collect()
}

/// The figures in one line.
pub(super) fn summary(row: &Row) -> String {
    let generated = &row.generated;
    if !generated.errors.is_empty() {
        return format!("nothing is generated because of {}", counted(generated.errors.len(), "error"));
    }
    let share = 100.0 * generated.degraded as f64 / generated.schemas.max(1) as f64;
    let mut parts = vec![
        format!("{} of {}", generated.operations, counted(generated.documented, "operation")),
        counted(generated.repairs, "repair"),
        format!("{} of {} degraded ({share:.2} %)", generated.degraded, counted(generated.schemas, "schema")),
        counted(generated.types, "type"),
        counted(generated.lines, "line"),
        format!("generated in {}", usage(row.usage.seconds, &row.usage)),
    ];
    if let Some(check) = &row.check {
        let errors = if check.errors > 0 { format!(", {}", counted(check.errors, "error")) } else { String::new() };
        let warnings = counted(check.warnings, "warning");
        parts.push(format!("checked in {}, {warnings}{errors}", usage(check.usage.user_seconds, &check.usage)));
    }
    parts.extend(row.contract.as_ref().map(Contract::summary));
    parts.extend(row.counts.as_ref().map(|counts| examples("", counts)));
    let others = row.other_counts.as_ref().filter(|counts| **counts != Counts::default());
    parts.extend(others.map(|counts| examples(" of parameters and schemas", counts)));
    parts.join("; ")
}

/// `2.1 s, 210 MB`.
fn usage(seconds: f64, usage: &Usage) -> String {
    let peak = usage.peak.map_or_else(|| "-".to_owned(), |peak| format!("{} MB", peak / 1_000_000));
    format!("{seconds:.1} s, {peak}")
}

fn examples(of: &str, counts: &Counts) -> String {
    let (accepted, replies, requests) = (counts.accepted, counts.lacking_replies, counts.lacking_requests);
    let mut parts = vec![format!(
        "{}{of}, {} accepted by their schema: {} decoded, {} lossless",
        counted(counts.found, "example"),
        accepted.all,
        accepted.decoded,
        accepted.lossless
    )];
    if accepted.kept_raw > 0 {
        parts.push(format!("{} of them with raw parts", accepted.kept_raw));
    }
    for (fate, of) in [(replies, "answers"), (requests, "requests")] {
        if fate.all > 0 {
            parts.push(format!("without something required {} of {} {of} lossless", fate.lossless, fate.all));
        }
    }
    let several = counts.fitting_several;
    if several.all > 0 {
        parts.push(format!("of more than one arm {} of {} lossless", several.lossless, several.all));
    }
    let apart = [
        (counts.json_in_text, "JSON inside a text"),
        (counts.wrong, "rejected"),
        (counts.without_schema, "without schema"),
        (counts.unjudged, "unjudged"),
        (counts.not_json, "of other media types not counted"),
        (counts.unreached, "of no operation not counted"),
        (counts.untyped, "within other types not counted"),
    ];
    parts.extend(apart.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")));
    parts.join(", ")
}
