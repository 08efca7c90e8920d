//! What is there, is missing, or is different.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::differences::Difference;
use super::facts::{Area, Fact, Facts, OPERATION};

/// How a fact of the published document is in ours.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It is not there.
    Lacks,
    /// It is there, and something else is said of it.
    Contradicts,
}

/// A fact that is missing or different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The operation as the published document writes it.
    pub operation: String,
    /// The place in it.
    pub at: String,
    pub area: Area,
    pub kind: Kind,
    /// What the two say: `required: true, ours false`.
    pub detail: String,
    /// Why that is right, where somebody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// How many facts of an area there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// In the published document.
    pub published: usize,
    /// In ours, and the same.
    pub same: usize,
    /// Different or missing, with a reason.
    pub corrected: usize,
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    pub operation: String,
    pub counts: BTreeMap<Area, Count>,
}

/// The whole comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Operations that both have.
    pub rows: Vec<Row>,
    /// Operations that only the published document has.
    pub lacking: Vec<String>,
    /// Operations that ours leaves out on purpose, each with the reason.
    pub left_out: Vec<Gap>,
    /// Operations that only ours has.
    pub beyond: Vec<String>,
    /// What is missing or different in the operations that both have.
    pub gaps: Vec<Gap>,
    /// Entries of `differences.toml` that cover no gap.
    pub stale: Vec<String>,
}

/// Facts by operation.
type Documents = BTreeMap<String, (String, Facts)>;

/// Compares ours with what is published.
pub fn compare(published: &Documents, ours: &Documents, differences: &[Difference]) -> Coverage {
    let mut coverage = Coverage::default();
    let mut used = vec![false; differences.len()];
    for (route, (operation, facts)) in published {
        match ours.get(route) {
            None => {
                let gap = explained(whole(operation), differences, &mut used);
                match gap.reason {
                    Some(_) => coverage.left_out.push(gap),
                    None => coverage.lacking.push(gap.operation),
                }
            }
            Some((_, own)) => {
                let mut row = Row { operation: operation.clone(), counts: BTreeMap::new() };
                for (at, fact) in facts {
                    let gap = gap(operation, at, fact, own);
                    let gap = gap.map(|gap| explained(gap, differences, &mut used));
                    let count = row.counts.entry(fact.area).or_default();
                    count.published += 1;
                    count.same += usize::from(gap.is_none());
                    count.corrected += usize::from(gap.as_ref().is_some_and(|gap| gap.reason.is_some()));
                    coverage.gaps.extend(gap);
                }
                coverage.rows.push(row);
            }
        }
    }
    coverage.beyond =
        ours.iter().filter(|(route, _)| !published.contains_key(*route)).map(|(_, (name, _))| name.clone()).collect();
    let unused = differences.iter().zip(used).filter(|(_, used)| !used).map(|(difference, _)| difference.to_string());
    coverage.stale = unused.collect();
    coverage
}

/// An operation that is not in ours at all.
fn whole(operation: &str) -> Gap {
    Gap {
        operation: operation.to_owned(),
        at: OPERATION.to_owned(),
        area: Area::Operation,
        kind: Kind::Lacks,
        detail: String::new(),
        reason: None,
    }
}

fn explained(gap: Gap, differences: &[Difference], used: &mut [bool]) -> Gap {
    let mut reason = None;
    for (difference, used) in differences.iter().zip(used).filter(|(difference, _)| difference.covers(&gap)) {
        *used = true;
        reason.get_or_insert_with(|| difference.reason.clone());
    }
    Gap { reason, ..gap }
}

fn gap(operation: &str, at: &str, fact: &Fact, own: &Facts) -> Option<Gap> {
    let gap = |kind, detail| {
        Some(Gap { operation: operation.to_owned(), at: at.to_owned(), area: fact.area, kind, detail, reason: None })
    };
    let Some(ours) = own.get(at) else { return gap(Kind::Lacks, String::new()) };
    let mut details = Vec::new();
    for (key, said) in &fact.said {
        match ours.said.get(key) {
            Some(own) if is_same(key, said, own) => {}
            Some(own) => details.push(format!("{key}: {said}, ours {own}")),
            // What has no type may be null.
            None if *key == "null" && !ours.said.contains_key("type") => {}
            None => details.push(format!("{key}: {said}, ours does not say")),
        }
    }
    // A published type that says nothing is contradicted by nothing.
    for key in ["required", "null"].into_iter().filter(|key| !fact.said.contains_key(key)) {
        let is_any = !fact.said.contains_key("type") && key == "null";
        if ours.said.contains_key(key) && !is_any {
            details.push(format!("{key}: no, ours yes"));
        }
    }
    if details.is_empty() { None } else { gap(Kind::Contradicts, details.join("; ")) }
}

fn is_same(key: &str, said: &str, own: &str) -> bool {
    let parts = |text: &str| text.split(", ").map(str::to_owned).collect::<Vec<_>>();
    match key {
        // More media types than published are not less.
        "media types" => parts(said).iter().all(|media| parts(own).contains(media)),
        _ => said == own,
    }
}
