//! Who may call.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Said, Walk};
use crate::diff::change::Directions;
use crate::diff::node::{At, shown};
use crate::diff::rules::Rule;

/// Alternatives: the scopes by scheme, each of which is all that is needed.
type Alternatives = BTreeSet<BTreeMap<String, BTreeSet<String>>>;

impl<'a> Walk<'a> {
    /// What all operations want that say nothing else.
    pub(super) fn security_of_all(&mut self, old: &At<'a>, new: &At<'a>) {
        self.security((old, old.node.get("security")), (new, new.node.get("security")));
    }

    /// What an operation wants, where it says so itself in one of the documents.
    pub(super) fn security_of_one(&mut self, old: &At<'a>, new: &At<'a>) {
        let (own, other) = (old.node.get("security"), new.node.get("security"));
        if own.is_none() && other.is_none() {
            return;
        }
        let before = own.or_else(|| self.old.root.get("security"));
        let after = other.or_else(|| self.new.root.get("security"));
        self.security((old, before), (new, after));
    }

    fn security(&mut self, (old, before): (&At<'a>, Option<&Value>), (new, after): (&At<'a>, Option<&Value>)) {
        let (was, is) = (alternatives(before), alternatives(after));
        if was == is {
            return;
        }
        let schemes = |set: &Alternatives| -> BTreeSet<Vec<String>> {
            set.iter().map(|alternative| alternative.keys().cloned().collect()).collect()
        };
        let (names_before, names_after) = (schemes(&was), schemes(&is));
        // Without any alternative, or with an empty one, nobody has to say who calls.
        let is_open = |names: &BTreeSet<Vec<String>>| names.is_empty() || names.iter().any(Vec::is_empty);
        let said = Said::both(&old.below("security"), &new.below("security"));
        let text = |value: Option<&Value>| value.map_or_else(|| "(none)".to_owned(), shown);
        let said = said.from(text(before)).to(text(after));
        let rule = match () {
            () if names_before == names_after => Rule::ScopesChanged,
            () if is_open(&names_after) => Rule::SecurityRelaxed,
            () if is_open(&names_before) => Rule::SecurityTightened,
            // Whoever could call before still can: with what was enough, or with less of it.
            () if names_before
                .iter()
                .all(|old| names_after.iter().any(|new| new.iter().all(|name| old.contains(name)))) =>
            {
                Rule::SecurityRelaxed
            }
            () => Rule::SecurityTightened,
        };
        self.add(rule, Directions::REQUEST, said);
    }
}

fn alternatives(security: Option<&Value>) -> Alternatives {
    let scopes = |value: &Value| -> BTreeSet<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let one = |alternative: &Value| -> BTreeMap<String, BTreeSet<String>> {
        let schemes = alternative.as_object().into_iter().flatten();
        schemes.map(|(name, value)| (name.clone(), scopes(value))).collect()
    };
    security.and_then(Value::as_array).into_iter().flatten().map(one).collect()
}
