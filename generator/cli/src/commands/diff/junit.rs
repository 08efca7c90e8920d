//! Changes for systems that show tests: a change that breaks is a test that fails.

use std::fmt::Write as _;

use openapi_compiler::diff::Diff;

use super::html::escape;
use super::items::{items_text, values};
use super::terminal::{bump_text, call_text, concerned_text, place_text};

/// The changes as a report of JUnit.
pub fn junit(diffs: &[Diff]) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for diff in diffs {
        let is_failing = |change: &&openapi_compiler::diff::Change| change.is_breaking() && change.ignored.is_none();
        let failures = diff.changes.iter().filter(is_failing).count();
        let skipped = diff.changes.iter().filter(|change| change.ignored.is_some()).count();
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" skipped=\"{skipped}\">",
            xml(&diff.new.title),
            diff.changes.len()
        );
        for change in &diff.changes {
            let _ = write!(text, "    <testcase classname=\"{}\" name=\"{}\"", change.rule, xml(&change.place));
            let said = change.meaning();
            if let Some(reason) = &change.ignored {
                let _ = writeln!(text, "><skipped message=\"{}\"/></testcase>", xml(reason));
            } else if is_failing(&change) {
                let breaks: Vec<&str> = change.breaks.iter().map(|one| one.as_str()).collect();
                let (before, after) = values(change);
                let values = [("before", before), ("after", after)].into_iter();
                let values: String = values.filter_map(|(word, value)| Some(format!("{word}: {}\n", value?))).collect();
                let mut about = format!("tier: {}\n", change.tier.as_str());
                about.extend(concerned_text(change, str::to_owned).map(|concerned| format!("about: {concerned}\n")));
                about.extend(bump_text(change.bump).map(|bump| format!("version: {bump}\n")));
                about.extend(change.calls.iter().map(|call| format!("used: {}\n", call_text(call))));
                let at = |(is_there, spot)| format!("{} {spot}\n", if is_there { "at:" } else { "was at:" });
                about.extend(place_text(change).map(at));
                let items: String = items_text(change).iter().map(|item| format!("{}\n", item.plain())).collect();
                let _ = writeln!(
                    text,
                    "><failure type=\"{}\" message=\"{}\">{}</failure></testcase>",
                    breaks.join(" "),
                    xml(&said),
                    xml(&format!("{values}{items}{about}"))
                );
            } else {
                text.push_str("/>\n");
            }
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

/// A text in XML, which has no control characters.
fn xml(text: &str) -> String {
    escape(&text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect::<String>())
}
