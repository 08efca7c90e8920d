//! One operation of both documents.

use std::collections::BTreeMap;

use serde_json::Value;

use super::operations::Found;
use super::{Named, Said, Walk, paired};
use crate::diff::change::{Directions, Tier};
use crate::diff::node::At;
use crate::diff::rules::Rule;

/// What is compared by functions of its own.
const HANDLED: [&str; 12] = [
    "operationId",
    "tags",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "callbacks",
    "x-state",
    "x-stability-level",
    "x-technical-preview",
];

impl<'a> Walk<'a> {
    pub(super) fn operation(&mut self, old: &Found<'a>, new: &Found<'a>, renamed: &BTreeMap<String, String>) {
        let (before, after) = (&old.at, &new.at);
        for (key, rule) in [("operationId", Rule::OperationIdChanged), ("tags", Rule::OperationTagsChanged)] {
            if before.node.get(key) != after.node.get(key) {
                let said = Said::both(&before.below(key), &after.below(key));
                self.add(rule, Directions::NONE, said.values(before.node.get(key), after.node.get(key)));
            }
        }
        self.deprecation(before, after, Directions::REQUEST, (Rule::OperationDeprecated, Rule::OperationRestored));
        self.tier(before, after);
        self.security_of_one(before, after);
        let around =
            |item: &At<'a>, document: At<'a>| if item.child("servers").is_some() { item.clone() } else { document };
        let outer = (around(&old.item, self.old.document()), around(&new.item, self.new.document()));
        self.servers((before, after), Some((&outer.0, &outer.1)));
        self.parameters(old, new, renamed);
        self.request_body(before, after);
        self.responses(before, after);
        self.callbacks(before, after);
        self.rest(before, after, &HANDLED, Directions::REQUEST);
    }

    /// Whether something is deprecated now, or not any more.
    pub(super) fn deprecation(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions, rules: (Rule, Rule)) {
        let (was, is) = (old.flag("deprecated"), new.flag("deprecated"));
        if was != is {
            let rule = if is { rules.0 } else { rules.1 };
            let said = Said::both(&old.below("deprecated"), &new.below("deprecated"));
            self.add(rule, directions, said.from(was.to_string()).to(is.to_string()));
        }
    }

    fn tier(&mut self, old: &At<'a>, new: &At<'a>) {
        let (was, is) = (tier(old.node), tier(new.node));
        let said = || {
            let of = |at: &At<'a>| at.text("x-state").or_else(|| at.text("x-stability-level")).unwrap_or("(not said)");
            Said::both(&old.pointer, &new.pointer).from(of(old)).to(of(new))
        };
        match was.cmp(&is) {
            std::cmp::Ordering::Greater => self.add(Rule::TierLowered, Directions::REQUEST, said()),
            std::cmp::Ordering::Less => self.add(Rule::TierRaised, Directions::REQUEST, said()),
            std::cmp::Ordering::Equal => {
                for key in ["x-state", "x-stability-level", "x-technical-preview"] {
                    if old.node.get(key) != new.node.get(key) {
                        let said = Said::both(&old.pointer, &new.pointer);
                        self.add(
                            Rule::TextChanged,
                            Directions::NONE,
                            said.values(old.node.get(key), new.node.get(key)),
                        );
                    }
                }
            }
        }
    }

    /// Calls that the server makes: what it sends to others, they receive.
    fn callbacks(&mut self, old: &At<'a>, new: &At<'a>) {
        for (name, callback) in paired(old.children("callbacks"), new.children("callbacks")) {
            match callback {
                Named::Both(before, after) => {
                    let (before, after) = (self.in_old(&before), self.in_new(&after));
                    self.callback(&before, &after);
                }
                Named::Gone(gone) => {
                    self.add(Rule::CallbackRemoved, Directions::RESPONSE, Said::gone(&gone.pointer).from(name));
                }
                Named::Added(added) => {
                    self.add(Rule::CallbackAdded, Directions::RESPONSE, Said::added(&added.pointer).to(name));
                }
            }
        }
    }

    fn callback(&mut self, old: &At<'a>, new: &At<'a>) {
        let keys = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            at.members().filter(|(key, _)| !key.starts_with("x-")).map(|(key, at)| (key.clone(), at)).collect()
        };
        let items = paired(keys(old), keys(new));
        let expressions: Vec<String> = items.iter().map(|(expression, _)| expression.clone()).collect();
        for (expression, item) in items {
            let said = || Said::both(&old.pointer, &new.pointer);
            let (before, after) = match item {
                Named::Both(before, after) => (before, after),
                Named::Gone(_) => {
                    self.add(Rule::CallbackRemoved, Directions::RESPONSE, said().from(expression));
                    continue;
                }
                Named::Added(_) => {
                    self.add(Rule::CallbackAdded, Directions::RESPONSE, said().to(expression));
                    continue;
                }
            };
            let methods: Vec<(String, At<'a>)> = keys(&before);
            for (method, call) in &methods {
                let Some(other) = after.child(method) else { continue };
                if crate::ir::Method::of_key(method).is_some() {
                    self.body_in(call, &other, Directions::RESPONSE);
                    self.rest(call, &other, &["requestBody", "operationId", "tags"], Directions::RESPONSE);
                }
            }
            let both: Vec<&str> = methods
                .iter()
                .map(|(name, _)| name.as_str())
                .filter(|name| crate::ir::Method::of_key(name).is_some() && after.node.get(name).is_some())
                .collect();
            self.rest(&before, &after, &both, Directions::RESPONSE);
        }
        let handled: Vec<&str> = expressions.iter().map(String::as_str).collect();
        self.rest(old, new, &handled, Directions::NONE);
    }
}

/// How stable an operation is, as Elastic's documents and those that follow oasdiff say it.
pub(in crate::diff) fn tier(operation: &Value) -> Tier {
    let said = ["x-state", "x-stability-level"].iter().filter_map(|key| operation.get(key)?.as_str());
    let of_text = |text: &str| {
        let text = text.to_ascii_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        match () {
            () if has(&["experimental", "alpha", "draft"]) => Tier::Experimental,
            () if has(&["preview", "beta"]) => Tier::Preview,
            () => Tier::Stable,
        }
    };
    let is_preview = operation.get("x-technical-preview").and_then(Value::as_bool).unwrap_or_default();
    let least = said.map(of_text).min().unwrap_or_default();
    if is_preview { least.min(Tier::Preview) } else { least }
}
