//! What the rewritten documents lack, and no rule has seen in the documents as they were written.

mod keywords;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Draft, Named, Said, Side, Walk, differing, paired};
use crate::diff::change::Directions;
use crate::diff::node::{At, EXAMPLES, PROSE, essential, references, shortened, shown, unordered};
use crate::diff::rules::Rule;
use crate::document;
use crate::pointer::{join, segments};

/// Keys whose content is elsewhere in the rewritten documents.
const MOVED: [&str; 3] = ["$defs", "definitions", "callbacks"];

/// Components that the rewritten documents have where they are used.
const KEPT_ELSEWHERE: [&str; 3] = ["links", "callbacks", "pathItems"];

/// Kinds of changes that say nothing of what else is at their places.
const ASIDE: [Rule; 8] = [
    Rule::TypeRenamed,
    Rule::OperationMoved,
    Rule::ParameterMoved,
    Rule::ParameterRenamed,
    Rule::PropertyRenamed,
    Rule::TextChanged,
    Rule::ExampleChanged,
    Rule::ExtensionChanged,
];

/// The places of which something was said, in both documents.
#[derive(Default)]
struct Told {
    /// What says something of all that is at the place.
    whole: (BTreeSet<String>, BTreeSet<String>),
    /// What says something of the place at least.
    any: (BTreeSet<String>, BTreeSet<String>),
}

impl Told {
    fn of<'d>(drafts: impl Iterator<Item = &'d Draft>) -> Self {
        let mut told = Self::default();
        for draft in drafts {
            let sets = [Some(&mut told.any), Some(&mut told.whole).filter(|_| !ASIDE.contains(&draft.rule))];
            for set in sets.into_iter().flatten() {
                set.0.extend(draft.old.clone());
                set.1.extend(draft.new.clone());
            }
        }
        told
    }

    /// Whether all of a node was compared there.
    fn at(&self, old: &str, new: &str) -> bool {
        self.whole.0.contains(old) || self.whole.1.contains(new)
    }

    /// Whether something was said of just this place.
    fn exactly(&self, old: &str, new: &str) -> bool {
        self.any.0.contains(old) || self.any.1.contains(new)
    }

    /// Whether something was said of what is below a key.
    fn of_key(&self, old: &str, new: &str) -> bool {
        let is_below = |places: &BTreeSet<String>, at: &str| {
            let below = format!("{at}/");
            places.range(below.clone()..).next().is_some_and(|place| place.starts_with(&below))
        };
        self.exactly(old, new) || is_below(&self.whole.0, old) || is_below(&self.whole.1, new)
    }
}

/// A part that is the same where it was rewritten, and was not before.
struct Lost {
    old: String,
    new: String,
    /// The keywords of a schema that it is about, if only some of them are.
    keys: Option<Vec<String>>,
}

impl Lost {
    fn whole(old: String, new: String) -> Self {
        Self { old, new, keys: None }
    }
}

impl<'a> Walk<'a> {
    /// Says that it is unknown what operations and components mean that are the same where they were rewritten, and were not
    /// before.
    pub(super) fn losses(&mut self) {
        let told = Told::of(self.drafts.values());
        let components = self.old.written.get("components").and_then(Value::as_object).into_iter().flatten();
        let components = components.flat_map(|(section, map)| {
            let names = map.as_object().into_iter().flatten();
            names.map(move |(name, _)| join("/components", &[section, name]))
        });
        // Path items that are used are where they are used.
        let used = path_items(self.old.written);
        let is_there = |at: &String| !used.contains(at);
        let now = |at: &String| self.renamed.get(at).unwrap_or(at).clone();
        let components: Vec<(String, String)> = components.filter(is_there).map(|at| (at.clone(), now(&at))).collect();
        self.unused();
        let mut lost = Vec::new();
        let pairs = self.operations.clone().into_iter().chain(components);
        pairs.for_each(|(old, new)| self.lost(old, new, &mut lost));
        lost.into_iter().for_each(|lost| self.say_lost(lost, &told));
    }

    /// Says that it is unknown what a part means, unless something was said of it.
    fn say_lost(&mut self, Lost { old, new, keys }: Lost, told: &Told) {
        let (Some(written), Some(others)) = (At::of(self.old.written, &old), At::of(self.new.written, &new)) else {
            return;
        };
        let (mut before, mut after) = (kept(written.node), kept(others.node));
        renamed(&mut before, &self.renamed);
        // Of what rules compare, nothing was said: it is the same to them.
        let nothing = Told::default();
        if let Some(keys) = &keys {
            for map in [&mut before, &mut after].into_iter().filter_map(Value::as_object_mut) {
                let is_said = |key: &String| told.exactly(&join(&old, &[key]), &join(&new, &[key]));
                map.retain(|key, _| keys.contains(key) && !is_said(key));
            }
        }
        if unordered(&before) == unordered(&after) {
            return;
        }
        if old.starts_with("/components/links/") && !told.of_key(&old, &new) {
            let said = Said::both(&old, &new).from(shown(&before)).to(shown(&after));
            return self.add(Rule::LinkChanged, Directions::RESPONSE, said);
        }
        let (before, after) = (At { pointer: old, node: &before }, At { pointer: new, node: &after });
        let mut parts = Vec::new();
        let told = if keys.is_some() { &nothing } else { told };
        differences(&before, &after, told, &mut parts);
        parts.into_iter().for_each(|(rule, said)| self.add(rule, Directions::BOTH, said));
    }

    /// Says that components came or went that nothing uses, and that the rewritten documents do not have.
    fn unused(&mut self) {
        let of = |side: Side<'a>| -> Vec<(String, At<'a>)> {
            let components =
                At { pointer: "/components".to_owned(), node: side.written.get("components").unwrap_or(&Value::Null) };
            let all = KEPT_ELSEWHERE.iter().flat_map(|section| components.children(section));
            all.map(|(_, at)| (at.pointer.clone(), at)).collect()
        };
        let is_used = |side: Side<'a>, at: &At<'a>| {
            let mut used = path_items(side.written);
            references(side.written, &mut used);
            used.contains(&at.pointer)
        };
        for (_, component) in paired(of(self.old), of(self.new)) {
            let said = match component {
                Named::Gone(gone) if !is_used(self.old, &gone) => Said::gone(&gone.pointer).from(shown(gone.node)),
                Named::Added(added) if !is_used(self.new, &added) => Said::added(&added.pointer).to(shown(added.node)),
                // What is used is told where it is used.
                _ => continue,
            };
            self.add(Rule::UnusedChanged, Directions::NONE, said);
        }
    }

    /// Finds the parts of an operation or a component that are the same where they were rewritten, and were not before.
    fn lost(&self, old: String, new: String, found: &mut Vec<Lost>) {
        let (Some(written), Some(others)) = (At::of(self.old.written, &old), At::of(self.new.written, &new)) else {
            return;
        };
        if written.node == others.node {
            return;
        }
        // The order of a list may have been lost as well, and says nothing of what else was.
        let plain = |root: &'a Value, at: &str| root.pointer(at).map(unordered);
        if plain(self.old.root, &old) == plain(self.new.root, &new) {
            found.push(Lost::whole(old, new));
            return;
        }
        // What else changed was seen there, and says nothing of the other parts.
        let is_component = old.starts_with("/components/schemas/");
        if is_component || is_schema(&old) {
            let paired = self.pairs.get(&old).and_then(|new| At::of(self.new.written, new));
            return self.lost_keywords(&written, &paired.filter(|_| !is_component).unwrap_or(others), found);
        }
        let keys = |at: &At<'a>| -> Vec<String> {
            let map = at.map().into_iter().flatten().map(|(key, _)| key.clone());
            let list = at.node.as_array().map(|list| (0..list.len()).map(|index| index.to_string()));
            let is_part = |key: &String| {
                let key = key.as_str();
                !MOVED.contains(&key) && !PROSE.contains(&key) && !EXAMPLES.contains(&key) && !key.starts_with("x-")
            };
            map.chain(list.into_iter().flatten()).filter(is_part).collect()
        };
        let known = keys(&others);
        for key in keys(&written).into_iter().filter(|key| known.contains(key)) {
            self.lost(written.below(&key), others.below(&key), found);
        }
    }
}

/// Finds the innermost objects that differ, with the keys in which they do: of a whole operation, readers see the beginning only.
/// What was said already is left out.
fn differences(old: &At<'_>, new: &At<'_>, told: &Told, found: &mut Vec<(Rule, Said)>) {
    let (Some(before), Some(after)) = (old.map(), new.map()) else {
        if !told.of_key(&old.pointer, &new.pointer) {
            let said = Said::both(&old.pointer, &new.pointer).values(Some(old.node), Some(new.node));
            found.push((Rule::Unhandled, said));
        }
        return;
    };
    let (mut was, mut is) = (Vec::new(), Vec::new());
    for (key, before, after) in differing(before, after, &[]) {
        if before.map(unordered) == after.map(unordered) {
            continue;
        }
        let children = (old.child(key), new.child(key));
        let (before_items, after_items) = (old.items(key), new.items(key));
        let are_objects = |items: &[At<'_>]| !items.is_empty() && items.iter().all(|item| item.node.is_object());
        match children {
            // All links of an answer are compared as one.
            (Some(old), Some(new)) if key == "links" && told.at(&old.pointer, &new.pointer) => {}
            (Some(old), Some(new)) if old.node.is_object() && new.node.is_object() => {
                differences(&old, &new, told, found);
            }
            _ if before_items.len() == after_items.len() && are_objects(&before_items) && are_objects(&after_items) => {
                let pairs = before_items.iter().zip(&after_items);
                pairs.for_each(|(old, new)| differences(old, new, told, found));
            }
            _ if told.at(&old.pointer, &new.pointer) || told.of_key(&old.below(key), &new.below(key)) => {}
            // What is deprecated means the same, whatever became of the schema that says so.
            _ if key == "deprecated" && [before, after].into_iter().flatten().all(Value::is_boolean) => {
                let is_now = after.and_then(Value::as_bool).unwrap_or_default();
                let rule = if is_now { Rule::TypeDeprecated } else { Rule::TypeRestored };
                found.push((rule, Said::both(&old.pointer, &new.pointer)));
            }
            _ => {
                was.extend(before.map(|value| format!("{key}: {}", shown(value))));
                is.extend(after.map(|value| format!("{key}: {}", shown(value))));
            }
        }
    }
    if !was.is_empty() || !is.is_empty() {
        let text = |keys: &[String]| if keys.is_empty() { "(none)".to_owned() } else { shortened(keys.join(", ")) };
        let said = Said::both(&old.pointer, &new.pointer).from(text(&was)).to(text(&is));
        found.push((Rule::Unhandled, said));
    }
}

/// The path items among the components that paths and calls of the server are, of which each has a copy.
fn path_items(written: &Value) -> Vec<String> {
    let items = At::of(written, "/components").map(|at| at.children("pathItems")).unwrap_or_default();
    let holders = ["paths", "webhooks"].into_iter().filter_map(|key| written.get(key)?.as_object());
    let copies: Vec<&Value> = holders.flat_map(|holder| holder.values()).collect();
    let mut used = Vec::new();
    if !items.is_empty() {
        references(written, &mut used);
    }
    let items = items.into_iter().filter(|(_, at)| used.contains(&at.pointer) || copies.contains(&at.node));
    items.map(|(_, at)| at.pointer).collect()
}

/// Whether a part of an operation is a schema, and not something that is called so.
fn is_schema(at: &str) -> bool {
    let holder = at.strip_suffix("/schema").or_else(|| at.strip_suffix("/itemSchema"));
    let is_named = |holder: &str| {
        ["headers", "parameters", "responses", "requestBodies", "content"]
            .iter()
            .any(|key| holder.rsplit('/').next() == Some(key))
    };
    holder.is_some_and(|holder| !is_named(holder))
}

/// Calls components as they are called now, wherever something refers to them.
fn renamed(node: &mut Value, names: &BTreeMap<String, String>) {
    if names.is_empty() {
        return;
    }
    if let Some(target) = document::local_reference(node).and_then(|target| names.get(target)) {
        let target = json!(format!("#{target}"));
        if let Some(reference) = node.get_mut("$ref") {
            *reference = target;
        }
    }
    let mapping = node.get_mut("mapping").and_then(Value::as_object_mut);
    for value in mapping.into_iter().flat_map(|mapping| mapping.values_mut()) {
        let Some(text) = value.as_str() else { continue };
        let by_name = join("/components/schemas", &[text]);
        let by_place = text.strip_prefix('#').and_then(|at| names.get(at)).map(|now| format!("#{now}"));
        let last = |at: &String| segments(at).last();
        if let Some(now) = by_place.or_else(|| names.get(&by_name).and_then(last)) {
            *value = json!(now);
        }
    }
    match node {
        Value::Object(map) => map.values_mut().for_each(|value| renamed(value, names)),
        Value::Array(list) => list.iter_mut().for_each(|value| renamed(value, names)),
        _ => {}
    }
}

/// A node without words, and without what was moved.
fn kept(node: &Value) -> Value {
    fn without(node: &mut Value) {
        match node {
            Value::Object(map) => {
                MOVED.iter().for_each(|key| drop(map.shift_remove(*key)));
                map.values_mut().for_each(without);
            }
            Value::Array(list) => list.iter_mut().for_each(without),
            _ => {}
        }
    }
    let mut node = essential(node);
    without(&mut node);
    normalize(&mut node);
    node
}

fn opened(schema: &mut Value) {
    if *schema == true {
        *schema = json!({});
    }
}

/// Writes schemas in one way, that of OpenAPI 3.1: what 3.0 says in another way is in the rewritten documents, and not lost.
pub(in crate::diff) fn normalize(node: &mut Value) {
    match node {
        Value::Object(map) => {
            document::modernize(map);
            // `true` says as much as an empty schema.
            let alone = ["items", "additionalProperties"];
            alone.into_iter().for_each(|key| map.get_mut(key).into_iter().for_each(opened));
            let named = map.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten();
            named.for_each(|(_, schema)| opened(schema));
            // Null is not a value where the values are listed, and null is not one of them.
            let lacks_null = |values: &Vec<Value>| !values.contains(&Value::Null);
            let is_listed = map.get("enum").and_then(Value::as_array).is_some_and(lacks_null);
            if let Some(types) = map.get_mut("type").and_then(Value::as_array_mut).filter(|_| is_listed) {
                types.retain(|ty| ty != "null");
            }
            // A list of one type is that type.
            if let Some([only]) = map.get("type").and_then(Value::as_array).map(Vec::as_slice) {
                let only = only.clone();
                map.insert("type".to_owned(), only);
            }
            map.values_mut().for_each(normalize);
        }
        Value::Array(list) => list.iter_mut().for_each(normalize),
        _ => {}
    }
}
