//! From contradictions to the actions of an overlay.

use std::collections::BTreeSet;

use openapi_terms::{Codec, codec};
use serde_json::{Map, Value, json};

use super::evidence::{Evidence, Found, Kind};
use super::json_path;
use super::shape::MOST_PROPERTIES;
use super::shown::is_word;
use super::view::{View, below};

/// The actions that correct a document, and what they cannot correct.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actions {
    /// The actions, as an overlay has them.
    pub list: Vec<Value>,
    /// What is contradicted and has to be corrected by hand.
    pub left: Vec<String>,
}

/// The actions for what was found in a document.
pub fn actions(root: &Value, found: &Found) -> Actions {
    let mut writer = Writer {
        view: View::new(root),
        found,
        actions: Actions::default(),
        replaced: Vec::new(),
        names: BTreeSet::new(),
    };
    // What is below a schema that is replaced is looked at again after that.
    for ((place, kind), evidence) in &found.all {
        match kind {
            Kind::Type => writer.other_type(place, evidence),
            Kind::Null => writer.null(place, evidence),
            _ => {}
        }
    }
    for ((place, kind), evidence) in &found.all {
        if writer.is_replaced(place) {
            continue;
        }
        match kind {
            Kind::Type | Kind::Null => {}
            Kind::Missing(name) => writer.missing(place, name, evidence),
            Kind::Unknown(name) => writer.unknown(place, name, evidence),
            Kind::Value => writer.value(place, evidence),
            Kind::Range => writer.range(place, evidence),
            Kind::Arm(tag) => writer.arm(place, tag.as_deref(), evidence),
            Kind::Status(status, media_type) => writer.status(place, *status, media_type.as_deref(), evidence),
            Kind::Media(media_type) => writer.media(place, media_type, evidence),
        }
    }
    writer.actions
}

pub(super) struct Writer<'d> {
    pub(super) view: View<'d>,
    found: &'d Found,
    actions: Actions,
    /// The places of schemas that are replaced as a whole.
    replaced: Vec<String>,
    /// Components that were added.
    names: BTreeSet<String>,
}

impl Writer<'_> {
    pub(super) fn update(&mut self, place: &str, reason: &str, update: Value) {
        let target = json_path::of(self.view.root, place);
        self.actions.list.push(json!({ "target": target, "description": reason, "update": update }));
    }

    /// Removes what a path selects below a place: a member, an item, or all members.
    pub(super) fn remove(&mut self, place: &str, below: &str, reason: &str) {
        let target = format!("{}{below}", json_path::of(self.view.root, place));
        self.actions.list.push(json!({ "target": target, "description": reason, "remove": true }));
    }

    pub(super) fn replaces(&mut self, place: &str) {
        self.replaced.push(place.to_owned());
    }

    pub(super) fn is_replaced(&self, place: &str) -> bool {
        let is_within = |outer: &String| {
            place.strip_prefix(outer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.replaced.iter().any(is_within)
    }

    /// `what`, how often, and in the answers of which operations.
    pub(super) fn reason(&self, place: &str, what: &str, noun: &str, evidence: &Evidence) -> String {
        let seen = self.found.seen.get(place).copied().unwrap_or_default().max(evidence.count);
        format!("{what} in {} of {seen} recorded {noun} ({})", evidence.count, evidence.operations())
    }

    fn missing(&mut self, place: &str, name: &str, evidence: &Evidence) {
        let required = self.view.node(place)["required"].as_array().map_or(&[][..], Vec::as_slice);
        let is_missing = |name: &Value| {
            let key = |name: &str| (place.to_owned(), Kind::Missing(name.to_owned()));
            name.as_str().is_some_and(|name| self.found.all.contains_key(&key(name)))
        };
        let reason = self.reason(place, &format!("`{name}` is missing"), "values", evidence);
        if !required.iter().all(is_missing) {
            return self.remove(place, &format!(".required[?@ == {}]", json_path::quoted(name)), &reason);
        }
        // A list of names must not be empty.
        if required.first().and_then(Value::as_str) == Some(name) {
            let more = required.len() - 1;
            let others = if more > 0 { format!("; the {more} others are also missing in some") } else { String::new() };
            self.remove(place, ".required", &format!("{reason}{others}"));
        }
    }

    fn unknown(&mut self, place: &str, name: &str, evidence: &Evidence) {
        let is_31 = self.view.is_31;
        let is_unknown = |kind: &Kind| matches!(kind, Kind::Unknown(_));
        let others = self.found.all.range((place.to_owned(), Kind::Missing(String::new()))..);
        let others: Vec<(&Kind, &Evidence)> = others
            .take_while(|((at, _), _)| at == place)
            .filter(|((_, kind), _)| is_unknown(kind))
            .map(|((_, kind), evidence)| (kind, evidence))
            .collect();
        let has_data = others.iter().any(|(kind, _)| **kind == Kind::Unknown(String::new()));
        if !has_data && others.len() <= MOST_PROPERTIES {
            let reason = self.reason(place, &format!("`{name}` is not documented, and is"), "values", evidence);
            let schema = evidence.shape.schema(is_31);
            return self.update(place, &reason, json!({ "properties": { name: schema } }));
        }
        // Once for all of them.
        if others.first().map(|(kind, _)| *kind) == Some(&Kind::Unknown(name.to_owned())) {
            let mut all = Evidence::default();
            others.iter().for_each(|(_, evidence)| all.merge(evidence));
            let seen = self.found.seen.get(place).copied().unwrap_or_default();
            let reason = format!(
                "{} properties in {seen} recorded values are not documented, and their names look like data ({})",
                all.count,
                all.operations()
            );
            self.update(place, &reason, json!({ "additionalProperties": all.shape.schema(is_31) }));
        }
    }

    fn value(&mut self, place: &str, evidence: &Evidence) {
        let schema = self.view.node(place);
        let known = schema.get("const").cloned();
        let reason = self.reason(place, "a value that is not listed is", "values", evidence);
        if evidence.hidden > 0 {
            let reason =
                format!("{reason}; it is not shown, because it does not look like a word, and the list is removed");
            return self.remove(place, if known.is_some() { ".const" } else { ".enum" }, &reason);
        }
        if known.is_some() {
            self.remove(place, ".const", &reason);
        }
        let values: Vec<Value> = known.into_iter().chain(evidence.words.values().cloned()).collect();
        self.update(place, &reason, json!({ "enum": values }));
    }

    fn range(&mut self, place: &str, evidence: &Evidence) {
        let reason = self.reason(place, "a number that does not fit into 32 bits is", "values", evidence);
        self.update(place, &reason, json!({ "format": "int64" }));
    }

    fn arm(&mut self, list: &str, tag: Option<&str>, evidence: &Evidence) {
        let (node, _) = list.rsplit_once('/').unwrap_or_default();
        let discriminator = &self.view.node(node)["discriminator"];
        let reason = self.reason(node, "a value that is none of the alternatives is", "values", evidence);
        let Some(property) = discriminator["propertyName"].as_str() else {
            for schema in evidence.shape.schemas(self.view.is_31) {
                self.update(list, &reason, schema);
            }
            return;
        };
        let tag = tag.filter(|tag| is_word(property, &json!(tag)));
        let Some(tag) = tag else {
            let place = json_path::of(self.view.root, node);
            return self.actions.left.push(format!("{place}: {reason}, and has no `{property}` that can be shown"));
        };
        let mut schema = evidence.shape.schema(self.view.is_31);
        schema["properties"][property] = json!({ "type": "string", "enum": [tag] });
        schema["required"] = json!([property]);
        let name = self.component(node, tag);
        let reference = format!("#/components/schemas/{name}");
        let mut components = Map::new();
        components.insert(name, schema);
        self.update("/components/schemas", &reason, Value::Object(components));
        self.update(node, &reason, json!({ "discriminator": { "mapping": { tag: reference } } }));
        self.update(list, &reason, json!({ "$ref": reference }));
    }

    /// A name for a component that nobody has.
    fn component(&mut self, node: &str, tag: &str) -> String {
        let holder = node.strip_prefix("/components/schemas/").filter(|name| !name.contains('/')).unwrap_or("Recorded");
        let words = tag.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let capital = |word: &str| {
            word.chars()
                .next()
                .map_or(String::new(), |first| first.to_uppercase().collect::<String>() + &word[first.len_utf8()..])
        };
        let name = format!("{holder}{}", words.map(capital).collect::<String>());
        let mut free = name.clone();
        for number in 2.. {
            let known = self.view.node("/components/schemas").get(&free).is_some();
            if !known && self.names.insert(free.clone()) {
                break;
            }
            free = format!("{name}{number}");
        }
        free
    }

    fn status(&mut self, place: &str, status: u16, media_type: Option<&str>, evidence: &Evidence) {
        let what = format!("the status {status} is not documented, and is");
        let reason = self.reason(place, &what, "answers", evidence);
        let mut response = json!({ "description": "Recorded, and not documented before." });
        if let Some(media_type) = media_type {
            response["content"] = self.content(media_type, evidence);
        }
        let responses = below(place, &["responses"]);
        self.update(&responses, &reason, json!({ status.to_string(): response }));
    }

    fn media(&mut self, place: &str, media_type: &str, evidence: &Evidence) {
        let reason = self.reason(place, &format!("{media_type} is not documented, and is"), "answers", evidence);
        let content = self.content(media_type, evidence);
        self.update(place, &reason, json!({ "content": content }));
    }

    fn content(&self, media_type: &str, evidence: &Evidence) -> Value {
        let schema = match codec(media_type) {
            Codec::Json => evidence.shape.schema(self.view.is_31),
            Codec::Binary => json!({ "type": "string", "format": "binary" }),
            _ => json!({ "type": "string" }),
        };
        json!({ media_type: { "schema": schema } })
    }
}
