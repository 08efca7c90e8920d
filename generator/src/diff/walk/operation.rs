//! One operation of both documents.

use std::collections::BTreeMap;

use serde_json::Value;

use super::operations::Found;
use super::{Said, Walk};
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
        self.servers(before, after);
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
        let (before, after) = (old.children("callbacks"), new.children("callbacks"));
        for name in super::names_of(&before, &after) {
            match (super::named(&before, &name), super::named(&after, &name)) {
                (Some(before), Some(after)) => {
                    let (before, after) = (self.in_old(before), self.in_new(after));
                    self.callback(&before, &after);
                }
                (Some(gone), None) => {
                    self.add(Rule::CallbackRemoved, Directions::RESPONSE, Said::gone(&gone.pointer).from(name));
                }
                (None, Some(added)) => {
                    self.add(Rule::CallbackAdded, Directions::RESPONSE, Said::added(&added.pointer).to(name));
                }
                (None, None) => {}
            }
        }
    }

    fn callback(&mut self, old: &At<'a>, new: &At<'a>) {
        let keys = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            at.members().filter(|(key, _)| !key.starts_with("x-")).map(|(key, at)| (key.clone(), at)).collect()
        };
        let (before, after) = (keys(old), keys(new));
        let expressions = super::names_of(&before, &after);
        for expression in &expressions {
            let (Some(before), Some(after)) = (super::named(&before, expression), super::named(&after, expression))
            else {
                let said = Said::both(&old.pointer, &new.pointer);
                let known = super::named(&before, expression).is_some();
                let said = if known { said.from(expression.as_str()) } else { said.to(expression.as_str()) };
                let rule = if known { Rule::CallbackRemoved } else { Rule::CallbackAdded };
                self.add(rule, Directions::RESPONSE, said);
                continue;
            };
            let methods: Vec<(String, At<'a>)> = keys(before);
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
            self.rest(before, after, &both, Directions::RESPONSE);
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
