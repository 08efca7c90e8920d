//! Whether changes make the command fail.

use openapi_compiler::diff::{Change, Diff, Tier};

use super::Limit;
use crate::report::{Report, counted};

/// How many changes the finding names.
const NAMED: usize = 3;

/// Adds a finding if changes break too much.
pub(super) fn report(diffs: &[Diff], limit: Limit, with_previews: bool, report: &mut Report) {
    let breaks = |change: &&Change| change.breaks.iter().any(|one| limit.covers(*one));
    let all: Vec<&Change> = diffs.iter().flat_map(|diff| &diff.changes).filter(breaks).collect();
    let (ignored, others): (Vec<&Change>, Vec<&Change>) = all.into_iter().partition(|change| change.ignored.is_some());
    let is_preview = |change: &&Change| change.tier < Tier::Stable && !with_previews;
    let (previews, failing): (Vec<&Change>, Vec<&Change>) = others.into_iter().partition(is_preview);
    let spared = [(ignored, "accepted by the file of exceptions"), (previews, "in previews, which may change")];
    for (changes, why) in spared.iter().filter(|(changes, _)| !changes.is_empty()) {
        report.line(format!("{} that would fail: {why}", counted(changes.len(), "change")));
    }
    if !failing.is_empty() {
        let limit = format!("{limit:?}").to_lowercase();
        let named = failing.iter().take(NAMED).map(|change| format!("{} at {}", change.rule, change.place));
        let mut named: Vec<String> = named.collect();
        named.extend((failing.len() > NAMED).then(|| format!("and {} more", failing.len() - NAMED)));
        let changes = counted(failing.len(), "change");
        report.finding(format!("{changes} not accepted with --fail-on {limit}: {}", named.join("; ")));
    }
}
