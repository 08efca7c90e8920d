//! The figures of a document.

use serde::{Deserialize, Serialize};

use super::build::Check;
use super::contract::Contract;
use super::examples::Example;
use super::generate::Generated;
use super::judge::Verdict;
use super::names::Names;
use super::places::Place;
use super::process::Usage;

/// What was measured on a document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Row {
    /// The name of the file.
    pub document: String,
    pub generated: Generated,
    /// What generating needed.
    pub usage: Usage,
    /// What `cargo check` needed and said, where that was asked for.
    pub check: Option<Check>,
    /// What the contract test of the client says, where that was asked for.
    pub contract: Option<Contract>,
    /// What the types are called and how many lines there are, where that was asked for.
    pub names: Option<Names>,
    /// How many examples of media types there are of each kind, where that was asked for.
    pub counts: Option<Counts>,
    /// The same of parameters and schemas.
    pub other_counts: Option<Counts>,
    /// The examples that did not come back whole, and those that are counted apart.
    pub examples: Vec<Example>,
    /// What kept the rest from being measured.
    pub obstacles: Vec<String>,
}

/// How many examples there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Examples of JSON.
    pub found: usize,
    /// Those that their own schema accepts, and what became of them.
    pub accepted: Fate,
    /// Examples of successes and errors that lack only what is required.
    pub lacking_replies: Fate,
    /// The same in requests.
    pub lacking_requests: Fate,
    /// Examples that fit more than one of the arms of a `oneOf`.
    pub fitting_several: Fate,
    pub json_in_text: usize,
    pub wrong: usize,
    pub without_schema: usize,
    pub unjudged: usize,
    /// Examples of other media types, which are not among those found.
    pub not_json: usize,
    /// Examples that no operation has, which are not among those found.
    pub unreached: usize,
    /// Examples of schemas that are part of another type, or of none, which are not among those found.
    pub untyped: usize,
}

/// What became of some examples.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fate {
    pub all: usize,
    pub decoded: usize,
    /// Came back as they were, those that are kept raw among them.
    pub lossless: usize,
    /// Decoded, but with parts that are kept raw because no arm of a union or value of an enum is for them.
    pub kept_raw: usize,
}

impl Fate {
    fn add(&mut self, example: &Example) {
        self.all += 1;
        self.decoded += usize::from(example.decoded == Some(true));
        self.lossless += usize::from(example.is_lossless());
        self.kept_raw += usize::from(example.kept_raw);
    }

    fn join(&mut self, other: Fate) {
        self.all += other.all;
        self.decoded += other.decoded;
        self.lossless += other.lossless;
        self.kept_raw += other.kept_raw;
    }
}

impl Counts {
    /// Counts examples.
    pub fn of<'e>(examples: impl Iterator<Item = &'e Example>) -> Self {
        let mut counts = Self::default();
        let is_apart = |verdict| matches!(verdict, Verdict::NotJson | Verdict::Unreached | Verdict::Untyped);
        for example in examples {
            counts.found += usize::from(!is_apart(example.verdict));
            match (example.verdict, example.place) {
                (Verdict::Accepted, _) => counts.accepted.add(example),
                (Verdict::LacksRequired, Place::Request) => counts.lacking_requests.add(example),
                (Verdict::LacksRequired, _) => counts.lacking_replies.add(example),
                (Verdict::FitsSeveral, _) => counts.fitting_several.add(example),
                (Verdict::JsonInText, _) => counts.json_in_text += 1,
                (Verdict::Wrong, _) => counts.wrong += 1,
                (Verdict::WithoutSchema, _) => counts.without_schema += 1,
                (Verdict::Unjudged, _) => counts.unjudged += 1,
                (Verdict::NotJson, _) => counts.not_json += 1,
                (Verdict::Unreached, _) => counts.unreached += 1,
                (Verdict::Untyped, _) => counts.untyped += 1,
            }
        }
        counts
    }

    fn join(&mut self, other: &Counts) {
        self.found += other.found;
        self.accepted.join(other.accepted);
        self.lacking_replies.join(other.lacking_replies);
        self.lacking_requests.join(other.lacking_requests);
        self.fitting_several.join(other.fitting_several);
        self.json_in_text += other.json_in_text;
        self.wrong += other.wrong;
        self.without_schema += other.without_schema;
        self.unjudged += other.unjudged;
        self.not_json += other.not_json;
        self.unreached += other.unreached;
        self.untyped += other.untyped;
    }
}

impl Row {
    /// Adds the examples of the document. Those that came back whole are only counted.
    pub(crate) fn add_examples(&mut self, examples: Vec<Example>) {
        let (others, bodies): (Vec<&Example>, Vec<&Example>) =
            examples.iter().partition(|example| matches!(example.place, Place::Parameter | Place::Schema));
        self.counts = Some(Counts::of(bodies.into_iter()));
        self.other_counts = Some(Counts::of(others.into_iter()));
        let is_listed =
            |example: &Example| example.verdict != Verdict::Accepted || !example.is_lossless() || example.kept_raw;
        self.examples = examples.into_iter().filter(is_listed).collect();
    }

    /// What makes the command fail.
    pub fn failures(&self) -> Vec<String> {
        let mut failures = Vec::new();
        if let Some(error) = self.generated.errors.first() {
            failures.push(format!("nothing is generated: {error}"));
        }
        failures.extend(self.obstacles.iter().cloned());
        if let Some(check) = &self.check
            && check.errors + check.warnings > 0
        {
            let first = check.messages.first().map_or("", String::as_str);
            failures.push(format!("the compiler has {} errors and {} warnings: {first}", check.errors, check.warnings));
        }
        if let Some(contract) = self.contract.as_ref().filter(|contract| contract.is_failure()) {
            failures.push(contract.summary());
        }
        for example in &self.examples {
            let has_failed = match example.verdict {
                Verdict::Accepted => !example.is_lossless(),
                Verdict::Unjudged => true,
                _ => false,
            };
            if has_failed {
                let nothing = "no type is for it".to_owned();
                let why = example.loss.clone().or_else(|| example.reason.clone()).unwrap_or(nothing);
                failures.push(format!("{}: {why}", example.pointer));
            }
        }
        failures
    }
}

/// The sum of all rows, and the most memory of any.
pub fn total(rows: &[Row]) -> Row {
    let mut total = Row::default();
    for row in rows {
        let (sum, one) = (&mut total.generated, &row.generated);
        sum.documented += one.documented;
        sum.operations += one.operations;
        sum.repairs += one.repairs;
        sum.degraded += one.degraded;
        sum.schemas += one.schemas;
        sum.types += one.types;
        sum.lines += one.lines;
        add_usage(&mut total.usage, &row.usage);
        if let Some(check) = &row.check {
            let sum = total.check.get_or_insert_default();
            add_usage(&mut sum.usage, &check.usage);
            sum.errors += check.errors;
            sum.warnings += check.warnings;
        }
        if let Some(contract) = &row.contract {
            let sum = total.contract.get_or_insert_default();
            sum.operations += contract.operations;
            sum.passed += contract.passed;
        }
        if let Some(counts) = &row.counts {
            total.counts.get_or_insert_default().join(counts);
        }
        if let Some(counts) = &row.other_counts {
            total.other_counts.get_or_insert_default().join(counts);
        }
    }
    total
}

fn add_usage(sum: &mut Usage, usage: &Usage) {
    sum.seconds += usage.seconds;
    sum.user_seconds += usage.user_seconds;
    sum.peak = sum.peak.max(usage.peak);
}
