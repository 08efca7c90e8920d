//! Whether changes make the command fail.

use openapi_compiler::diff::{Change, Diff, Tier};

use super::Limit;
use crate::report::{Report, counted};

/// Adds a finding if changes break too much.
pub(super) fn report(diffs: &[Diff], limit: Limit, with_previews: bool, report: &mut Report) {
    let breaks = |change: &&Change| change.breaks.iter().any(|one| limit.covers(*one));
    let all: Vec<&Change> = diffs.iter().flat_map(|diff| &diff.changes).filter(breaks).collect();
    let ignored = all.iter().filter(|change| change.ignored.is_some()).count();
    let is_preview = |change: &&&Change| change.tier < Tier::Stable && !with_previews && change.ignored.is_none();
    let previews = all.iter().filter(is_preview).count();
    let failing = all.len() - ignored - previews;
    for (count, why) in [(ignored, "accepted by the file of exceptions"), (previews, "in previews, which may change")] {
        if count > 0 {
            report.line(format!("{} that would fail: {why}", counted(count, "change")));
        }
    }
    if failing > 0 {
        let limit = format!("{limit:?}").to_lowercase();
        report.finding(format!("{} not accepted with --fail-on {limit}", counted(failing, "change")));
    }
}
