//! How large a document is, and may be.
//!
//! Files are bounded where they are read. What is made of an operation takes hundreds of times what one is written in, if that is
//! little: a file within its bounds may have hundreds of thousands.

use serde_json::Value;

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, walk};

/// How many operations a document may have. The largest published ones have less than a third of that.
const MOST: usize = 50_000;

/// Refuses a document of too many operations, before anything is made of them.
pub(super) fn check(document: &Document, findings: &mut Findings) -> Option<()> {
    check_with(document, MOST, findings)
}

fn check_with(document: &Document, most: usize, findings: &mut Findings) -> Option<()> {
    let operations = operations(&document.root);
    if operations <= most {
        return Some(());
    }
    let message = format!("there are {operations} operations, and at most {most} are generated at once");
    let help = "generate several APIs: leave paths out of each with an overlay that says `remove: true` of them, or divide \
                the document";
    findings.add(Severity::Error, document.sources.place("/paths"), message, help.to_owned());
    None
}

/// How many schemas a document has. References to them are not counted.
pub(super) fn schemas(root: &Value) -> usize {
    let mut schemas = 0;
    walk(root, Kind::Document, "", &mut |node, kind, _| {
        schemas += usize::from(kind == Kind::Schema && node.get("$ref").is_none());
    });
    schemas
}

fn operations(root: &Value) -> usize {
    let paths = root.get("paths").and_then(Value::as_object).into_iter().flatten();
    let items = paths.filter_map(|(_, item)| item.as_object());
    items.map(|item| item.keys().filter(|key| Kind::PathItem.is_below(key, Kind::Operation)).count()).sum()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::check_with;
    use crate::diagnostic::Findings;
    use crate::document::{Document, Sources};

    #[test]
    fn a_document_of_too_many_operations_is_refused() {
        let root = json!({ "paths": { "/a": { "get": {}, "put": {}, "parameters": [] }, "/b": { "get": {} } } });
        let document = Document { root, sources: Sources::default() };
        for (most, refused) in [(3, 0), (2, 1)] {
            let mut findings = Findings::default();
            let is_refused = check_with(&document, most, &mut findings).is_none();
            assert_eq!(is_refused, refused > 0);
            let told: Vec<String> = findings.into_sorted().iter().map(ToString::to_string).collect();
            assert_eq!(told.len(), refused, "{told:?}");
            assert!(told.iter().all(|told| told.contains("3 operations") && told.contains("overlay")), "{told:?}");
        }
    }
}
