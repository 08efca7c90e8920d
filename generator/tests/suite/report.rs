//! What the compiler has to say about the checked-in documents, one snapshot an API: repairs, merges, degradations.

use std::fmt::Write as _;

use crate::ours;

#[test]
fn every_api_has_the_findings_of_its_snapshot() {
    for name in ours::apis() {
        let generated = ours::generated(name);
        let counts = generated.counts;
        let mut text = format!(
            "{} of {} operations, {} types, {} repairs, {} degradations\n",
            counts.operations, counts.documented, counts.types, counts.repairs, counts.degradations
        );
        for mut finding in generated.diagnostics.clone() {
            // Lines move with every edit of a document.
            finding.place.line = None;
            let _ = write!(text, "\n{finding}\n");
        }
        insta::assert_snapshot!(name, text);
    }
}
