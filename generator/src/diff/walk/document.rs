//! Documents as a whole.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Said, Walk, differing, named, names_of};
use crate::diff::change::Directions;
use crate::diff::node::{At, essential, shown};
use crate::diff::rules::Rule;
use crate::document::Kind;
use crate::later::{Certificate, DeviceFlow, Later, OtherOperation, Webhook};
use crate::pointer;

impl<'a> Walk<'a> {
    pub(super) fn documents(&mut self) {
        let old = At { pointer: String::new(), node: self.old.root };
        let new = At { pointer: String::new(), node: self.new.root };
        self.info(&old, &new);
        self.servers(&old, &new);
        self.schemes(&old, &new);
        self.security_of_all(&old, &new);
        self.tags(&old, &new);
        self.find_renamed();
        self.paths(&old, &new);
        self.later();
        self.drain();
        self.components(&old, &new);
        self.drain();
        // The version of OpenAPI is none of the API's.
        let handled = ["openapi", "info", "servers", "security", "tags", "paths", "components"];
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
        for key in ["contact", "license", "termsOfService"] {
            if old.node.get(key) != new.node.get(key) {
                let said = Said::both(&old.pointer, &new.pointer).values(old.node.get(key), new.node.get(key));
                self.add(Rule::InfoChanged, Directions::NONE, said);
            }
        }
        self.rest(&old, &new, &["title", "version", "contact", "license", "termsOfService"], Directions::NONE);
    }

    /// The servers of a document, of a path or of an operation.
    pub(super) fn servers(&mut self, old: &At<'a>, new: &At<'a>) {
        let by_address = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            let address = |server: &At<'a>| server.text("url").unwrap_or_default().trim_end_matches('/').to_owned();
            at.items("servers").into_iter().map(|server| (address(&server), server)).collect()
        };
        let (before, after) = (by_address(old), by_address(new));
        for name in names_of(&before, &after) {
            match (named(&before, &name), named(&after, &name)) {
                (Some(before), Some(after)) => {
                    if before.node.get("variables") != after.node.get("variables") {
                        let said = Said::both(&before.pointer, &after.pointer)
                            .values(before.node.get("variables"), after.node.get("variables"));
                        self.add(Rule::ServerChanged, Directions::BOTH, said);
                    }
                    self.rest(before, after, &["url", "variables"], Directions::NONE);
                }
                (Some(gone), None) => {
                    // Where no server is left, a slash is the server.
                    self.add(Rule::ServerRemoved, Directions::BOTH, Said::gone(&gone.pointer).from(name));
                }
                (None, Some(added)) => {
                    self.add(Rule::ServerAdded, Directions::BOTH, Said::added(&added.pointer).to(name));
                }
                (None, None) => {}
            }
        }
    }

    fn tags(&mut self, old: &At<'a>, new: &At<'a>) {
        let by_name = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            let tags = at.items("tags").into_iter();
            tags.map(|tag| (tag.text("name").unwrap_or_default().to_owned(), tag)).collect()
        };
        let (before, after) = (by_name(old), by_name(new));
        for name in names_of(&before, &after) {
            match (named(&before, &name), named(&after, &name)) {
                (Some(before), Some(after)) => self.rest(before, after, &["name"], Directions::NONE),
                (Some(gone), None) => {
                    self.add(Rule::TagsChanged, Directions::NONE, Said::gone(&gone.pointer).from(name))
                }
                (None, Some(added)) => {
                    self.add(Rule::TagsChanged, Directions::NONE, Said::added(&added.pointer).to(name));
                }
                (None, None) => {}
            }
        }
    }

    /// What later versions of OpenAPI say, and the tree does not.
    fn later(&mut self) {
        let (before, after) = (self.old.later, self.new.later);
        let Later { webhooks, certificates, devices, operations, address, queries } = before;
        self.webhooks(webhooks, &after.webhooks);
        let name = |certificate: &Certificate| (certificate.name.clone(), format!("{certificate:?}"));
        self.schemes_of(
            &certificates.iter().map(name).collect::<Vec<_>>(),
            &after.certificates.iter().map(name).collect::<Vec<_>>(),
        );
        let flow = |flow: &DeviceFlow| (flow.scheme.clone(), format!("{flow:?}"));
        self.schemes_of(
            &devices.iter().map(flow).collect::<Vec<_>>(),
            &after.devices.iter().map(flow).collect::<Vec<_>>(),
        );
        // The operations are in the tree as well, as extensions of their paths.
        let _: (&Vec<OtherOperation>, &Vec<OtherOperation>) = (operations, &after.operations);
        if *address != after.address {
            let said = Said { before: address.clone(), after: after.address.clone(), ..Said::both("", "") };
            self.add(Rule::AddressChanged, Directions::BOTH, said);
        }
        let (queries, others): (BTreeSet<&String>, BTreeSet<&String>) =
            (queries.iter().collect(), after.queries.iter().collect());
        for name in queries.symmetric_difference(&others) {
            self.add(Rule::ParameterStyleChanged, Directions::REQUEST, Said::both("", "").from(name.as_str()));
        }
    }

    fn schemes_of(&mut self, before: &[(String, String)], after: &[(String, String)]) {
        for name in names_of(before, after) {
            let (old, new) = (named(before, &name), named(after, &name));
            if old != new {
                let said = Said { before: old.cloned(), after: new.cloned(), ..Said::both("", "") };
                self.add(Rule::SchemeChanged, Directions::BOTH, said);
            }
        }
    }

    fn webhooks(&mut self, before: &[Webhook], after: &[Webhook]) {
        let (before, after) = (by_name(before), by_name(after));
        let component = |webhook: &Webhook| pointer::join("/components/schemas", &[&webhook.component]);
        for name in names_of(&before, &after) {
            match (named(&before, &name), named(&after, &name)) {
                (Some(old), Some(new)) => {
                    let (old, new) = (component(old), component(new));
                    if old != new && self.renamed.get(&old) != Some(&new) {
                        let said = Said::both(&old, &new).from(name.as_str()).to(name.as_str());
                        self.add(Rule::CallbackBodyChanged, Directions::RESPONSE, said);
                    }
                    self.schemas_at(&old, &new, Directions::RESPONSE);
                }
                (Some(old), None) => {
                    let said = Said::gone(&component(old)).from(name.as_str());
                    self.add(Rule::CallbackRemoved, Directions::RESPONSE, said);
                }
                (None, Some(new)) => {
                    let said = Said::added(&component(new)).to(name.as_str());
                    self.add(Rule::CallbackAdded, Directions::RESPONSE, said);
                }
                (None, None) => {}
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
        let (before, after) = (old.children("schemas"), new.children("schemas"));
        let renamed: BTreeSet<String> = self.renamed.values().cloned().collect();
        for (name, at) in &before {
            match (self.renamed.get(&at.pointer).cloned(), named(&after, name)) {
                (Some(target), _) => self.schemas_at(&at.pointer, &target, Directions::NONE),
                (None, Some(other)) if !renamed.contains(&other.pointer) => {
                    self.schemas_at(&at.pointer, &other.pointer, Directions::NONE);
                }
                (None, _) => self.add(Rule::TypeRemoved, Directions::NONE, Said::gone(&at.pointer).from(name.as_str())),
            }
        }
        for (name, at) in &after {
            if named(&before, name).is_none() && !renamed.contains(&at.pointer) {
                // Nothing that existed uses it: what does is new itself.
                self.add(Rule::TypeAdded, Directions::NONE, Said::added(&at.pointer).to(name.as_str()));
            }
        }
    }

    /// Components of other kinds. Where something uses them, they are compared there.
    fn other_components(&mut self, section: &str, old: &At<'a>, new: &At<'a>) {
        let (before, after) = (old.children(section), new.children(section));
        for name in names_of(&before, &after) {
            let (old, new) = (named(&before, &name), named(&after, &name));
            let is_used = old.is_some_and(|old| self.visited.0.contains(&old.pointer))
                || new.is_some_and(|new| self.visited.1.contains(&new.pointer));
            if is_used || old.map(|old| old.node) == new.map(|new| new.node) {
                continue;
            }
            let same = match (old, new) {
                (Some(old), Some(new)) => essential(old.node) == essential(new.node),
                _ => false,
            };
            let rule = if same { Rule::TextChanged } else { Rule::UnusedChanged };
            let said = Said {
                old: old.map(|old| old.pointer.clone()),
                new: new.map(|new| new.pointer.clone()),
                before: old.map(|old| shown(old.node)),
                after: new.map(|new| shown(new.node)),
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

    /// Compares security schemes by name.
    fn schemes(&mut self, old: &At<'a>, new: &At<'a>) {
        let of = |at: &At<'a>| at.child("components").map(|at| at.children("securitySchemes")).unwrap_or_default();
        let (before, after) = (of(old), of(new));
        for name in names_of(&before, &after) {
            match (named(&before, &name), named(&after, &name)) {
                (Some(old), Some(new)) => {
                    let (old, new) = (self.in_old(old), self.in_new(new));
                    self.rest(
                        &old,
                        &new,
                        &["type", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
                        Directions::NONE,
                    );
                    let (Some(before), Some(after)) = (old.map(), new.map()) else { continue };
                    for (key, before, after) in differing(before, after, &["description"]) {
                        if !key.starts_with("x-") {
                            let said = Said::both(&old.pointer, &new.pointer).values(before, after);
                            let rule = if key == "bearerFormat" { Rule::TextChanged } else { Rule::SchemeChanged };
                            self.add(rule, Directions::BOTH, said);
                        }
                    }
                }
                (Some(old), None) => {
                    self.add(Rule::SchemeRemoved, Directions::BOTH, Said::gone(&old.pointer).from(name));
                }
                (None, Some(new)) => {
                    self.add(Rule::SchemeAdded, Directions::BOTH, Said::added(&new.pointer).to(name));
                }
                (None, None) => {}
            }
        }
    }
}

/// The components of a document; nothing where there are none.
fn components<'a>(document: &At<'a>) -> At<'a> {
    let none = || At { pointer: "/components".to_owned(), node: &Value::Null };
    document.child("components").unwrap_or_else(none)
}

/// Calls of the server by what they are called.
fn by_name(list: &[Webhook]) -> Vec<(String, &Webhook)> {
    list.iter().map(|one| (format!("{} {}", one.noun(), one.name), one)).collect()
}
