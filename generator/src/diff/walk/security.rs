//! Who may call.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Named, Said, Walk, differing, paired};
use crate::diff::change::Directions;
use crate::diff::join::SCHEMES;
use crate::diff::node::{At, essential, shown};
use crate::diff::rules::Rule;
use crate::document;
use crate::pointer;

/// The scopes by scheme, all of which are needed.
type Alternative = BTreeMap<String, BTreeSet<String>>;

/// Alternatives, each of which is enough.
type Alternatives = BTreeSet<Alternative>;

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

    /// Security schemes by name.
    pub(super) fn schemes(&mut self, old: &At<'a>, new: &At<'a>) {
        let of = |at: &At<'a>| at.child("components").map(|at| at.children("securitySchemes")).unwrap_or_default();
        let (old, new) = (of(old), of(new));
        self.find_renamed_schemes(&old, &new);
        for (name, scheme) in paired(old, new) {
            match scheme {
                Named::Both(old, new) => {
                    let (old, new) = (self.in_old(&old), self.in_new(&new));
                    self.scheme(&old, &new);
                }
                Named::Gone(old) if self.schemes.contains_key(&name) => {
                    let after = self.schemes.get(&name).cloned().unwrap_or_default();
                    let said = Said::both(&old.pointer, &pointer::join(SCHEMES, &[&after])).from(name).to(after);
                    self.add(Rule::SchemeRenamed, Directions::BOTH, said);
                }
                Named::Added(_) if self.schemes.values().any(|taken| *taken == name) => {}
                Named::Gone(old) if is_unasked(self.old.root, &name) => {
                    self.add(Rule::UnusedChanged, Directions::NONE, Said::gone(&old.pointer).from(name));
                }
                Named::Gone(old) => {
                    self.add(Rule::SchemeRemoved, Directions::BOTH, Said::gone(&old.pointer).from(name));
                }
                Named::Added(new) => {
                    self.add(Rule::SchemeAdded, Directions::BOTH, Said::added(&new.pointer).to(name));
                }
            }
        }
    }

    /// Schemes with other names that are the same otherwise, of which there is one on either side.
    fn find_renamed_schemes(&mut self, old: &[(String, At<'a>)], new: &[(String, At<'a>)]) {
        let lacks = |list: &[(String, At<'a>)], name: &String| list.iter().all(|(known, _)| known != name);
        let gone: Vec<_> = old.iter().filter(|(name, _)| lacks(new, name)).collect();
        let added: Vec<_> = new.iter().filter(|(name, _)| lacks(old, name)).collect();
        let same = |list: &[&'_ (String, At<'a>)], node: &Value| -> Vec<String> {
            list.iter().filter(|(_, at)| essential(at.node) == *node).map(|(name, _)| name.clone()).collect()
        };
        for (name, at) in &gone {
            let node = essential(at.node);
            if let ([_], [other]) = (same(&gone, &node).as_slice(), same(&added, &node).as_slice()) {
                self.pairs.insert(at.pointer.clone(), pointer::join(SCHEMES, &[other]));
                self.schemes.insert(name.clone(), other.clone());
            }
        }
    }

    fn scheme(&mut self, old: &At<'a>, new: &At<'a>) {
        let handled = ["type", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"];
        self.rest(old, new, &handled, Directions::NONE);
        let (Some(before), Some(after)) = (old.map(), new.map()) else { return };
        let mut keys = differing(before, after, &["flows"]);
        keys.retain(|(key, ..)| handled.contains(key));
        // Schemes of two types have nothing else in common.
        let is_other = keys.iter().any(|(key, ..)| *key == "type");
        keys.retain(|(key, ..)| !is_other || *key == "type");
        for (key, before, after) in keys {
            let said = Said::both(&old.pointer, &new.pointer).values(before, after);
            let rule = if key == "bearerFormat" { Rule::TextChanged } else { Rule::SchemeChanged };
            self.add(rule, Directions::BOTH, said);
        }
        let flows = |at: &At<'a>| if is_other { Vec::new() } else { at.children("flows") };
        for (name, flow) in paired(flows(old), flows(new)) {
            match flow {
                Named::Both(before, after) => self.flow(&before, &after),
                Named::Gone(gone) => {
                    self.add(Rule::SchemeRemoved, Directions::BOTH, Said::both(&gone.pointer, &new.pointer).from(name));
                }
                Named::Added(added) => {
                    self.add(Rule::SchemeAdded, Directions::BOTH, Said::both(&old.pointer, &added.pointer).to(name));
                }
            }
        }
    }

    /// One way to get tokens.
    fn flow(&mut self, old: &At<'a>, new: &At<'a>) {
        let (Some(before), Some(after)) = (old.map(), new.map()) else { return };
        let scheme = pointer::segments(&old.pointer).nth(2).unwrap_or_default();
        let asked: BTreeSet<String> =
            requirements(self.old.root).into_iter().filter_map(|mut asked| asked.remove(&scheme)).flatten().collect();
        for (key, before, after) in differing(before, after, &[]) {
            // Nobody asks for a scope that was not there, and the words for one are for readers.
            let is_less = key != "scopes" || !keys(before).is_subset(&keys(after));
            let gone: Vec<String> = match key {
                "scopes" => keys(before).difference(&keys(after)).cloned().collect(),
                _ => Vec::new(),
            };
            let is_unasked = !gone.is_empty() && gone.iter().all(|scope| !asked.contains(scope));
            let rule = match key {
                _ if key.starts_with("x-") => Rule::ExtensionChanged,
                _ if is_unasked => Rule::UnusedChanged,
                // Tokens are fetched as before, and may be fetched in another way.
                "refreshUrl" if before.is_none() => Rule::TextChanged,
                _ if is_less => Rule::SchemeChanged,
                _ => Rule::TextChanged,
            };
            self.add(rule, Directions::BOTH, Said::both(&old.pointer, &new.pointer).values(before, after));
        }
    }

    fn security(&mut self, (old, before): (&At<'a>, Option<&Value>), (new, after): (&At<'a>, Option<&Value>)) {
        let called = |alternative: Alternative| -> Alternative {
            let schemes = alternative.into_iter();
            schemes.map(|(name, scopes)| (self.schemes.get(&name).cloned().unwrap_or(name), scopes)).collect()
        };
        let (was, is): (Alternatives, _) =
            (alternatives(before).into_iter().map(called).collect(), alternatives(after));
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
        // Whoever could call before still can: with what was enough, or with less of it.
        let is_enough = |old: &Alternative, new: &Alternative| {
            new.iter().all(|(name, scopes)| old.get(name).is_some_and(|own| scopes.is_subset(own)))
        };
        let rule = match () {
            () if is_open(&names_after) => Rule::SecurityRelaxed,
            () if is_open(&names_before) => Rule::SecurityTightened,
            () if was.iter().all(|old| is.iter().any(|new| is_enough(old, new))) => Rule::SecurityRelaxed,
            () if names_before == names_after => Rule::ScopesChanged,
            () => Rule::SecurityTightened,
        };
        // A crate has the schemes that something asks for.
        let used = |names: &BTreeSet<Vec<String>>| -> BTreeSet<String> { names.iter().flatten().cloned().collect() };
        for name in used(&names_before).symmetric_difference(&used(&names_after)) {
            self.scheme_caused_by(name, old.below("security"));
        }
        self.add(rule, Directions::REQUEST, said);
    }

    /// The schemes that an operation of one document asks for, which may come and go with it.
    pub(super) fn schemes_of_one(&mut self, root: &Value, operation: &At<'a>) {
        let asked = alternatives(operation.node.get("security").or_else(|| root.get("security")));
        for name in asked.iter().flat_map(BTreeMap::keys) {
            self.scheme_caused_by(name, operation.pointer.clone());
        }
    }

    /// Says what a scheme depends on, unless something else is known.
    fn scheme_caused_by(&mut self, name: &str, cause: String) {
        let scheme = pointer::join(SCHEMES, &[name]);
        if !self.causes.iter().any(|(known, _)| *known == scheme) {
            self.causes.insert((scheme, cause));
        }
    }
}

fn keys(value: Option<&Value>) -> BTreeSet<String> {
    value.and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

/// What a document and its operations ask for, wherever.
fn requirements(root: &Value) -> Vec<Alternative> {
    let items = root.get("paths").and_then(Value::as_object).into_iter().flatten();
    let items = items.filter_map(|(_, item)| document::resolved(root, item).1.as_object());
    let own = items.flat_map(|item| item.values().filter_map(|operation| operation.get("security")));
    root.get("security").into_iter().chain(own).flat_map(|security| alternatives(Some(security))).collect()
}

/// Whether nothing asks for a scheme, while other schemes are asked for. Where nothing is asked for at all, callers may use any.
fn is_unasked(root: &Value, name: &str) -> bool {
    let asked = requirements(root);
    let is_any = asked.iter().any(|alternative| !alternative.is_empty());
    is_any && !asked.iter().any(|alternative| alternative.contains_key(name))
}

fn alternatives(security: Option<&Value>) -> Alternatives {
    let scopes = |value: &Value| -> BTreeSet<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let one = |alternative: &Value| -> Alternative {
        let schemes = alternative.as_object().into_iter().flatten();
        schemes.map(|(name, value)| (name.clone(), scopes(value))).collect()
    };
    security.and_then(Value::as_array).into_iter().flatten().map(one).collect()
}
