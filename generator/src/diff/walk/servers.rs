//! Where an API is.

use serde_json::Value;

use super::{Named, Said, Walk, closely, paired};
use crate::diff::change::Directions;
use crate::diff::node::{At, shown};
use crate::diff::rules::Rule;

impl<'a> Walk<'a> {
    /// The servers of a document, of a path or of an operation.
    ///
    /// Where only one of the two has servers, the other one has those of what is around it: the document, or the address that it
    /// came from.
    pub(super) fn servers(&mut self, (old, new): (&At<'a>, &At<'a>), around: Option<(&At<'a>, &At<'a>)>) {
        let has_own = |at: &At<'a>| at.child("servers").is_some_and(|list| list.node != &Value::Array(Vec::new()));
        if !has_own(old) && !has_own(new) {
            return;
        }
        let (outer, others) = around.map_or((None, None), |(old, new)| (Some(old), Some(new)));
        let is_equal = |old: &At<'a>, new: &At<'a>| old.node == new.node;
        let same_text = |old: &At<'a>, new: &At<'a>| old.text("url") == new.text("url");
        for (name, server) in closely(by_address(old, outer), by_address(new, others), &[&is_equal, &same_text]) {
            match server {
                Named::Both(before, after) => {
                    for (name, variable) in paired(before.children("variables"), after.children("variables")) {
                        self.variable(&name, variable.sides());
                    }
                    self.rest(&before, &after, &["url", "variables"], Directions::NONE);
                }
                Named::Gone(gone) => {
                    self.add(
                        Rule::ServerRemoved,
                        Directions::BOTH,
                        Said::gone(&gone.pointer).from(shown_address(name)),
                    );
                }
                Named::Added(added) => {
                    self.add(Rule::ServerAdded, Directions::BOTH, Said::added(&added.pointer).to(shown_address(name)));
                }
            }
        }
    }

    /// A part of an address that callers choose.
    fn variable(&mut self, name: &str, sides: (Option<At<'a>>, Option<At<'a>>)) {
        let (Some(old), Some(new)) = sides else {
            let (old, new) = sides;
            let said = Said { old: old.map(|at| at.pointer), new: new.map(|at| at.pointer), ..Said::default() };
            return self.add(Rule::ServerChanged, Directions::BOTH, said.from(name));
        };
        let said = || Said::both(&old.pointer, &new.pointer);
        if old.node.get("default") != new.node.get("default") {
            let said = said().values(old.node.get("default"), new.node.get("default"));
            self.add(Rule::ServerChanged, Directions::BOTH, said);
        }
        let values = |at: &At<'a>| at.node.get("enum").and_then(Value::as_array).filter(|list| !list.is_empty());
        let any = || format!("{name}: any value");
        let text = |value: &Value| format!("{name}: {}", shown(value));
        match (values(&old), values(&new)) {
            (Some(before), Some(after)) => {
                for value in before.iter().filter(|value| !after.contains(value)) {
                    self.add(Rule::ServerRemoved, Directions::BOTH, said().from(text(value)));
                }
                for value in after.iter().filter(|value| !before.contains(value)) {
                    self.add(Rule::ServerAdded, Directions::BOTH, said().to(text(value)));
                }
            }
            (None, Some(_)) => self.add(Rule::ServerRemoved, Directions::BOTH, said().from(any())),
            (Some(_), None) => self.add(Rule::ServerAdded, Directions::BOTH, said().to(any())),
            (None, None) => {}
        }
        self.rest(&old, &new, &["default", "enum"], Directions::NONE);
    }
}

/// An address as it is usually written.
fn shown_address(address: String) -> String {
    if address.is_empty() { "/".to_owned() } else { address }
}

/// The servers of a document, of a path or of an operation by their addresses.
fn by_address<'a>(at: &At<'a>, around: Option<&At<'a>>) -> Vec<(String, At<'a>)> {
    let address = |server: &At<'a>| server.text("url").unwrap_or_default().trim_end_matches('/').to_owned();
    let own = at.items("servers");
    let here = |server: At<'a>| At { pointer: at.below("servers"), ..server };
    let outer = || around.map(|at| at.items("servers").into_iter().map(here).collect()).unwrap_or_default();
    let servers: Vec<At<'a>> = if own.is_empty() { outer() } else { own };
    if servers.is_empty() {
        return vec![(String::new(), here(at.clone()))];
    }
    servers.into_iter().map(|server| (address(&server), server)).collect()
}
