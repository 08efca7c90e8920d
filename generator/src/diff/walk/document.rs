//! Documents as a whole.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Called, Named, Said, Walk, paired};
use crate::diff::change::Directions;
use crate::diff::node::{At, essential, shown};
use crate::diff::rules::Rule;
use crate::document::Kind;
use crate::later::{Certificate, DeviceFlow, Later, OtherOperation, Webhook};
use crate::pointer;

impl<'a> Walk<'a> {
    pub(super) fn documents(&mut self) {
        let (old, new) = (self.old.document(), self.new.document());
        self.info(&old, &new);
        self.servers((&old, &new), None);
        self.schemes(&old, &new);
        self.security_of_all(&old, &new);
        self.tags(&old, &new);
        self.find_renamed();
        self.paths(&old, &new);
        self.later();
        self.drain();
        self.components(&old, &new);
        self.drain();
        self.calls();
        self.losses();
        // The version of OpenAPI says nothing about the API.
        let handled = ["openapi", "$self", "info", "servers", "security", "tags", "paths", "components", "webhooks"];
        self.rest(&old, &new, &handled, Directions::NONE);
    }

    fn info(&mut self, old: &At<'a>, new: &At<'a>) {
        let (Some(old), Some(new)) = (old.child("info"), new.child("info")) else { return };
        for (key, rule) in [("title", Rule::TitleChanged), ("version", Rule::VersionChanged)] {
            if old.node.get(key) != new.node.get(key) {
                let said = Said::both(&old.below(key), &new.below(key)).values(old.node.get(key), new.node.get(key));
                self.add(rule, Directions::NONE, said);
            }
        }
        let (was, is) = (self.old.written_at(&old), self.new.written_at(&new));
        for key in ["contact", "license", "termsOfService"] {
            let values = [&was, &is].map(|written| written.as_ref().and_then(|at| at.node.get(key)));
            if values[0] != values[1] {
                let said = Said::both(&old.pointer, &new.pointer).values(values[0], values[1]);
                self.add(Rule::InfoChanged, Directions::NONE, said);
            }
        }
        self.rest(&old, &new, &["title", "version", "contact", "license", "termsOfService"], Directions::NONE);
    }

    fn tags(&mut self, old: &At<'a>, new: &At<'a>) {
        let by_name = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            let tags = at.items("tags").into_iter();
            tags.map(|tag| (tag.text("name").unwrap_or_default().to_owned(), tag)).collect()
        };
        for (name, tag) in paired(by_name(old), by_name(new)) {
            match tag {
                Named::Both(before, after) => self.rest(&before, &after, &["name", "kind"], Directions::NONE),
                Named::Gone(gone) => {
                    self.add(Rule::TagsChanged, Directions::NONE, Said::gone(&gone.pointer).from(name))
                }
                Named::Added(added) => {
                    self.add(Rule::TagsChanged, Directions::NONE, Said::added(&added.pointer).to(name));
                }
            }
        }
    }

    /// What later versions of OpenAPI say, and the tree does not.
    fn later(&mut self) {
        let (before, after) = (self.old.later, self.new.later);
        // What is said of other nodes is compared with these.
        let Later {
            webhooks,
            certificates,
            devices,
            operations,
            address,
            kinds,
            queries,
            ordered: _,
            whole: _,
            styled: _,
            other_styles: _,
            exploded: _,
            form_queries: _,
            default_arms: _,
            held: _,
            secrets: _,
            marks: _,
            sequences: _,
        } = before;
        self.webhooks(webhooks, &after.webhooks);
        let name = |certificate: &Certificate| (certificate.name.clone(), format!("{certificate:?}"));
        self.schemes_of(certificates.iter().map(name).collect(), after.certificates.iter().map(name).collect());
        let flow = |flow: &DeviceFlow| (flow.scheme.clone(), format!("{flow:?}"));
        self.schemes_of(devices.iter().map(flow).collect(), after.devices.iter().map(flow).collect());
        // The operations are in the tree as well, as extensions of paths.
        let _: (&Vec<OtherOperation>, &Vec<OtherOperation>) = (operations, &after.operations);
        if *address != after.address {
            let said = Said { before: address.clone(), after: after.address.clone(), ..Said::both("", "") };
            self.add(Rule::AddressChanged, Directions::BOTH, said);
        }
        let (queries, others): (BTreeSet<&String>, BTreeSet<&String>) =
            (queries.values().collect(), after.queries.values().collect());
        for name in queries.symmetric_difference(&others) {
            self.add(Rule::ParameterStyleChanged, Directions::REQUEST, Said::both("", "").from(name.as_str()));
        }
        for tag in kinds.keys().filter(|tag| after.kinds.contains_key(*tag)) {
            let (was, is) = (&kinds[tag], &after.kinds[tag]);
            if was != is {
                self.add(Rule::TagsChanged, Directions::NONE, Said::both("", "").from(was.as_str()).to(is.as_str()));
            }
        }
    }

    fn schemes_of(&mut self, old: Vec<(String, String)>, new: Vec<(String, String)>) {
        for (_, scheme) in paired(old, new) {
            let (before, after) = scheme.sides();
            if before != after {
                let said = Said { before, after, ..Said::both("", "") };
                self.add(Rule::SchemeChanged, Directions::BOTH, said);
            }
        }
    }

    fn webhooks(&mut self, before: &[Webhook], after: &[Webhook]) {
        // Callers send what they answer.
        let directions = |webhook: &Webhook| match webhook.answer {
            None => Directions::RESPONSE,
            Some(_) => Directions::REQUEST,
        };
        // The body is a component that readers do not know as a call.
        let called = |old: Option<&Webhook>, new: Option<&Webhook>| {
            let name = |webhook: &Webhook| {
                let answer = webhook.answer.as_ref().map_or_else(String::new, |status| format!(", {status} answer"));
                format!("{} {}{answer}", webhook.noun(), webhook.name)
            };
            let at = |webhook: Option<&Webhook>| webhook.map(|webhook| webhook.at.clone());
            Called { name: new.or(old).map(name).unwrap_or_default(), old: at(old), new: at(new) }
        };
        let component = |webhook: &Webhook| pointer::join("/components/schemas", &[&webhook.component]);
        for (name, webhook) in paired(by_name(before), by_name(after)) {
            match webhook {
                Named::Both(old, new) => {
                    let (directions, called) = (directions(new), called(Some(old), Some(new)));
                    let (old, new) = (component(old), component(new));
                    if old != new && !self.is_renamed(&old, &new) {
                        let said = Said::both(&old, &new).from(name.as_str()).to(name.as_str()).called(called);
                        self.add(Rule::CallbackBodyChanged, directions, said);
                    }
                    self.schemas_at(&old, &new, directions);
                }
                Named::Gone(old) => {
                    let said = Said::gone(&component(old)).from(name).called(called(Some(old), None));
                    self.add(Rule::CallbackRemoved, directions(old), said);
                }
                Named::Added(new) => {
                    let said = Said::added(&component(new)).to(name).called(called(None, Some(new)));
                    self.add(Rule::CallbackAdded, directions(new), said);
                }
            }
        }
    }

    /// Components that were not met on the way from the operations.
    fn components(&mut self, old: &At<'a>, new: &At<'a>) {
        let (old, new) = (components(old), components(new));
        let sections: BTreeSet<String> =
            [&old, &new].iter().filter_map(|at| at.map()).flat_map(|map| map.keys().cloned()).collect();
        for section in sections {
            match Kind::of_section(&section) {
                Some(Kind::Schema) => self.schema_components(&old, &new),
                // Compared by name before.
                Some(Kind::SecurityScheme) => {}
                Some(_) => self.other_components(&section, &old, &new),
                // Path items are where they are used, and `unused` tells of the others.
                None if section == "pathItems" => {}
                None => {
                    let (before, after) = (old.node.get(&section), new.node.get(&section));
                    if before != after {
                        let is_extension = section.starts_with("x-");
                        let rule = if is_extension { Rule::ExtensionChanged } else { Rule::Unhandled };
                        let said = Said::both(&old.below(&section), &new.below(&section)).values(before, after);
                        self.add(rule, Directions::NONE, said);
                    }
                }
            }
        }
    }

    fn schema_components(&mut self, old: &At<'a>, new: &At<'a>) {
        let renamed: BTreeSet<String> = self.renamed.values().cloned().collect();
        for (name, schema) in paired(old.children("schemas"), new.children("schemas")) {
            let (before, after) = schema.sides();
            let after = after.map(|at| at.pointer).filter(|at| !renamed.contains(at));
            match before.map(|at| at.pointer) {
                Some(before) => match self.renamed.get(&before).cloned().or(after) {
                    Some(after) => self.schemas_at(&before, &after, Directions::NONE),
                    // What was written in place, and made a component here, is not one for a reader.
                    None if self.old.written.pointer(&before).is_none() => {}
                    None => self.add(Rule::TypeRemoved, Directions::NONE, Said::gone(&before).from(name)),
                },
                // Nothing that existed uses it: what does is new itself.
                None => {
                    if let Some(after) = after.filter(|at| self.new.written.pointer(at).is_some()) {
                        self.add(Rule::TypeAdded, Directions::NONE, Said::added(&after).to(name));
                    }
                }
            }
        }
    }

    /// Components of other kinds. Where something uses them, they are compared there.
    fn other_components(&mut self, section: &str, old: &At<'a>, new: &At<'a>) {
        for (_, component) in paired(old.children(section), new.children(section)) {
            let (old, new) = component.sides();
            let is_used = old.as_ref().is_some_and(|old| self.visited.0.contains(&old.pointer))
                || new.as_ref().is_some_and(|new| self.visited.1.contains(&new.pointer));
            if is_used || old.as_ref().map(|old| old.node) == new.as_ref().map(|new| new.node) {
                continue;
            }
            let same = match (&old, &new) {
                (Some(old), Some(new)) => essential(old.node) == essential(new.node),
                _ => false,
            };
            let rule = if same { Rule::TextChanged } else { Rule::UnusedChanged };
            let said = Said {
                before: old.as_ref().map(|old| shown(old.node)),
                after: new.as_ref().map(|new| shown(new.node)),
                old: old.map(|old| old.pointer),
                new: new.map(|new| new.pointer),
                ..Said::default()
            };
            self.add(rule, Directions::NONE, said);
        }
    }

    /// Components with other names and the same content.
    fn find_renamed(&mut self) {
        let of = |root: &'a Value| At::of(root, "/components").map(|at| at.children("schemas")).unwrap_or_default();
        let (before, after) = (of(self.old.root), of(self.new.root));
        let (olds, news): (BTreeSet<&String>, BTreeSet<&String>) =
            (before.iter().map(|(name, _)| name).collect(), after.iter().map(|(name, _)| name).collect());
        let gone: Vec<_> = before.iter().filter(|(name, _)| !news.contains(name)).collect();
        let added: Vec<_> = after.iter().filter(|(name, _)| !olds.contains(name)).collect();
        if gone.is_empty() || added.is_empty() {
            return;
        }
        let text = |at: &At<'a>, name: &str| {
            essential(at.node).to_string().replace(&format!("\"#/components/schemas/{name}\""), "\"#\"")
        };
        let added: Vec<(String, &At<'a>)> = added.into_iter().map(|(name, at)| (text(at, name), at)).collect();
        for (name, at) in gone {
            let wanted = text(at, name);
            let mut same = added.iter().filter(|(text, _)| *text == wanted).map(|(_, at)| *at);
            let (Some(target), None) = (same.next(), same.next()) else { continue };
            let is_taken = self.renamed.values().any(|taken| *taken == target.pointer);
            if !is_taken {
                self.rename(&at.pointer, &target.pointer);
            }
        }
    }

    /// Says that a component has another name.
    pub(super) fn rename(&mut self, old: &str, new: &str) {
        self.renamed.insert(old.to_owned(), new.to_owned());
        let name = |at: &str| pointer::segments(at).last().unwrap_or_default();
        let said = Said::both(old, new).from(name(old)).to(name(new));
        self.add(Rule::TypeRenamed, Directions::NONE, said);
    }
}

/// The components of a document; nothing where there are none.
fn components<'a>(document: &At<'a>) -> At<'a> {
    let none = || At { pointer: "/components".to_owned(), node: &Value::Null };
    document.child("components").unwrap_or_else(none)
}

/// Calls of the server by what they are called.
fn by_name(list: &[Webhook]) -> Vec<(String, &Webhook)> {
    let called = |one: &Webhook| match &one.answer {
        None => format!("{} {}", one.noun(), one.name),
        Some(status) => format!("{} {}, answer {status}", one.noun(), one.name),
    };
    list.iter().map(|one| (called(one), one)).collect()
}
