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
        let (was, is) = (by_address(old, outer), by_address(new, others));
        self.default_server(&was, &is);
        let mut added: Vec<(String, At<'a>)> = Vec::new();
        let mut gone: Vec<(String, At<'a>)> = Vec::new();
        for (name, server) in closely(was, is, &[&is_equal, &same_text]) {
            match server {
                Named::Both(before, after) => self.server(&before, &after),
                Named::Gone(one) => gone.push((name, one)),
                Named::Added(one) => added.push((name, one)),
            }
        }
        for (name, one) in gone {
            // A part of the address may be a variable now, whose default is what was there.
            if let Some(index) = added.iter().position(|(_, other)| filled(other) == filled(&one)) {
                let (_, other) = added.remove(index);
                self.server(&one, &other);
            } else {
                let said = Said::gone(&one.pointer).from(shown_address(name));
                self.add(Rule::ServerRemoved, Directions::BOTH, said);
            }
        }
        for (name, one) in added {
            self.add(Rule::ServerAdded, Directions::BOTH, Said::added(&one.pointer).to(shown_address(name)));
        }
    }

    /// Of several servers, the first one is called where callers name none.
    fn default_server(&mut self, was: &[(String, At<'a>)], is: &[(String, At<'a>)]) {
        let (Some((before, old)), Some((after, new))) = (was.first(), is.first()) else { return };
        let is_there = is.iter().any(|(name, other)| name == before || filled(other) == filled(old));
        // One that is gone is told as such.
        if is_there && filled(old) != filled(new) && before != after {
            let said = Said::both(&old.pointer, &new.pointer);
            let said = said.from(shown_address(before.clone())).to(shown_address(after.clone()));
            self.add(Rule::DefaultServerChanged, Directions::BOTH, said);
        }
    }

    fn server(&mut self, old: &At<'a>, new: &At<'a>) {
        for (name, variable) in paired(old.children("variables"), new.children("variables")) {
            self.variable(&name, variable.sides());
        }
        self.rest(old, new, &["url", "variables"], Directions::NONE);
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

/// The address of a server with the defaults of its variables.
fn filled(server: &At<'_>) -> String {
    let mut address = server.text("url").unwrap_or_default().trim_end_matches('/').to_owned();
    for (name, variable) in server.children("variables") {
        address = address.replace(&format!("{{{name}}}"), variable.text("default").unwrap_or_default());
    }
    address
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
