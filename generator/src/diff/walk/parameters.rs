//! Parameters of operations, and of the paths around them.

use std::collections::BTreeMap;

use super::alike::{Thing, pairs, says};
use super::operation::LIFE;
use super::operations::Found;
use super::view::View;
use super::{Said, Side, Walk};
use crate::diff::change::{Directions, Likeness};
use crate::diff::node::{At, essential};
use crate::diff::rules::Rule;
use crate::later::{OTHER_STYLE, WHOLE_QUERY};

/// Whether a parameter may be sent without a value.
const EMPTY: &str = "allowEmptyValue";

const HANDLED: [&str; 13] = [
    "name",
    "in",
    "required",
    "deprecated",
    "schema",
    "content",
    "style",
    "explode",
    "allowReserved",
    EMPTY,
    "$ref",
    OTHER_STYLE,
    WHOLE_QUERY,
];

/// How a style says that each item of a list, or each property, is written by itself.
const EXPLODED: &str = ", exploded";

/// A location and a name.
type Location = (String, String);

/// A parameter by its location and name, with its place at the operation.
type Parameters<'a> = BTreeMap<Location, At<'a>>;

impl<'a> Walk<'a> {
    pub(super) fn parameters(&mut self, old: &Found<'a>, new: &Found<'a>, renamed: &BTreeMap<String, String>) {
        let (before, after) = (self.parameters_of(old, true), self.parameters_of(new, false));
        let mut before: Parameters<'a> = before
            .into_iter()
            .map(|((location, name), at)| {
                let name = renamed.get(&name).filter(|_| location == "path").cloned().unwrap_or(name);
                ((location, name), at)
            })
            .collect();
        let mut after = after;
        let both: Vec<(String, String)> = before.keys().filter(|key| after.contains_key(*key)).cloned().collect();
        for key in both {
            if let (Some(before), Some(after)) = (before.remove(&key), after.remove(&key)) {
                self.parameter(&before, &after);
            }
        }
        self.moved_parameters(&mut before, &mut after);
        // What is left of a path that changed went with it.
        let is_moved = old.path != new.path;
        for ((location, name), at) in before.into_iter().filter(|((location, _), _)| !(is_moved && location == "path"))
        {
            let said = Said::gone(&at.pointer).from(format!("{name} ({location})"));
            self.add(Rule::ParameterRemoved, Directions::REQUEST, said);
        }
        for ((location, name), at) in after.into_iter().filter(|((location, _), _)| !(is_moved && location == "path")) {
            let rule = match at.flag("required") {
                true => Rule::RequiredParameterAdded,
                false => Rule::OptionalParameterAdded,
            };
            self.add(rule, Directions::REQUEST, Said::added(&at.pointer).to(format!("{name} ({location})")));
        }
    }

    /// The parameters of an operation, those of its path included.
    fn parameters_of(&mut self, found: &Found<'a>, is_old: bool) -> Parameters<'a> {
        let mut parameters = Parameters::new();
        for at in found.item.items("parameters").into_iter().chain(found.at.items("parameters")) {
            let at = if is_old { self.in_old(&at) } else { self.in_new(&at) };
            let text = |key: &str| at.text(key).unwrap_or_default().to_owned();
            let name = if text("in") == "header" { text("name").to_ascii_lowercase() } else { text("name") };
            parameters.insert((text("in"), name), at);
        }
        parameters
    }

    /// Parameters that are sent in another place, or under another name.
    fn moved_parameters(&mut self, before: &mut Parameters<'a>, after: &mut Parameters<'a>) {
        let keys: Vec<(String, String)> = before.keys().cloned().collect();
        for key in &keys {
            // Of headers, letters of both cases are the same.
            let is_same = |other: &&(String, String)| match key.0 == "header" || other.0 == "header" {
                true => other.1.eq_ignore_ascii_case(&key.1),
                false => other.1 == key.1,
            };
            let Some(target) = after.keys().find(is_same).cloned() else { continue };
            if let (Some(old), Some(new)) = (before.remove(key), after.remove(&target)) {
                let said = Said::both(&old.pointer, &new.pointer).from(key.0.as_str()).to(target.0.as_str());
                self.add(Rule::ParameterMoved, Directions::REQUEST, said);
                self.parameter(&old, &new);
            }
        }
        for (from, to, likeness) in renamed(before, after) {
            if let (Some(old), Some(new)) = (before.remove(&from), after.remove(&to)) {
                let said = Said::both(&old.pointer, &new.pointer).from(from.1.as_str()).to(to.1.as_str());
                self.add(Rule::ParameterRenamed, Directions::REQUEST, said.since(likeness));
                self.parameter(&old, &new);
            }
        }
    }

    fn parameter(&mut self, old: &At<'a>, new: &At<'a>) {
        let said = || Said::both(&old.pointer, &new.pointer);
        match (old.flag("required"), new.flag("required")) {
            (false, true) => {
                self.add(Rule::ParameterRequired, Directions::REQUEST, said().from("optional").to("required"))
            }
            (true, false) => {
                self.add(Rule::ParameterOptional, Directions::REQUEST, said().from("required").to("optional"))
            }
            _ => {}
        }
        match (old.flag(EMPTY), new.flag(EMPTY)) {
            (false, true) => self.add(Rule::EmptyAllowed, Directions::REQUEST, said()),
            (true, false) => self.add(Rule::EmptyDenied, Directions::REQUEST, said()),
            _ => {}
        }
        self.deprecation(old, new, Directions::REQUEST, (Rule::ParameterDeprecated, Rule::ParameterRestored));
        self.life(old, new, Directions::REQUEST);
        let (was, is) = (self.style_of(self.old, old), self.style_of(self.new, new));
        // Each place has a usual style of its own, and so has what is written as a media type says.
        let is_same_form = old.child("content").is_some() == new.child("content").is_some();
        if was != is && is_same_form && old.text("in") == new.text("in") {
            self.add(Rule::ParameterStyleChanged, Directions::REQUEST, said().from(was).to(is));
        }
        self.schema_or_content(old, new, Directions::REQUEST);
        self.rest(old, new, &[&HANDLED[..], &LIFE].concat(), Directions::REQUEST);
    }

    /// How a parameter is written. `explode` says nothing about what is neither a list nor an object.
    fn style_of(&self, side: Side<'a>, at: &At<'a>) -> String {
        let kind = at.child("schema").and_then(|schema| View::of(side.root, &schema).kind());
        let text = style(at, side.later.other_styles.get(&at.pointer).map(String::as_str));
        match kind {
            Some("string" | "integer" | "number" | "boolean") => text.replace(EXPLODED, ""),
            _ => text,
        }
    }

    /// What a parameter or a header holds.
    pub(super) fn schema_or_content(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions) {
        let media = |at: &At<'a>| at.children("content").into_iter().next();
        if let (Some(before), Some(after)) = (old.child("schema"), new.child("schema")) {
            self.push(before, after, directions, None);
        } else if let (Some(schema), Some((name, media))) = (old.child("schema"), media(new)) {
            return self.other_form((old, new), (Some(schema), media.child("schema")), (None, Some(name)), directions);
        } else if let (Some((name, media)), Some(schema)) = (media(old), new.child("schema")) {
            return self.other_form((old, new), (media.child("schema"), Some(schema)), (Some(name), None), directions);
        } else if old.node.get("schema").is_some() != new.node.get("schema").is_some() {
            let said = Said::both(&old.pointer, &new.pointer);
            let said = said.values(old.node.get("schema"), new.node.get("schema"));
            self.add(Rule::TypeChanged, directions, said);
        }
        self.content(old, new, directions);
    }

    /// What was written as its style says, and is written as a media type says, or the other way around.
    fn other_form(
        &mut self,
        (old, new): (&At<'a>, &At<'a>),
        schemas: (Option<At<'a>>, Option<At<'a>>),
        (was, is): (Option<String>, Option<String>),
        directions: Directions,
    ) {
        let said = Said::both(&old.pointer, &new.pointer);
        let was = was.unwrap_or_else(|| self.style_of(self.old, old));
        let is = is.unwrap_or_else(|| self.style_of(self.new, new));
        self.add(Rule::ParameterStyleChanged, directions, said.from(was).to(is));
        if let (Some(before), Some(after)) = schemas {
            self.push(before, after, directions, None);
        }
    }
}

/// How a parameter is written, with what is meant where nothing is said. `other` is a style that 3.0 does not have.
pub(super) fn style(parameter: &At<'_>, other: Option<&str>) -> String {
    let location = parameter.text("in").unwrap_or_default();
    let usual = if matches!(location, "query" | "cookie") { "form" } else { "simple" };
    let style = other.or_else(|| parameter.text("style")).unwrap_or(usual);
    let is_exploded = matches!(style, "form" | "cookie");
    let explode = parameter.node.get("explode").and_then(serde_json::Value::as_bool).unwrap_or(is_exploded);
    let mut text = format!("{style}{}", if explode { EXPLODED } else { "" });
    if parameter.flag("allowReserved") {
        text.push_str(", reserved characters");
    }
    text
}

/// Pairs of parameters that are the same but for their names.
fn renamed(before: &Parameters<'_>, after: &Parameters<'_>) -> Vec<(Location, Location, Likeness)> {
    let things = |parameters: &Parameters<'_>| -> Vec<Thing<Location>> {
        // What is left of a path is no place of its own.
        let things = parameters.iter().filter(|((location, _), _)| location != "path");
        let thing = |(key, at): (&Location, &At<'_>)| {
            let parts = ["schema", "content"].map(|key| at.node.get(key).map(essential));
            let says = parts.iter().flatten().map(says).max().unwrap_or_default();
            let flags = (at.flag("required"), at.flag(EMPTY));
            let looks = format!("{} {flags:?} {} {parts:?}", key.0, style(at, None));
            Thing { key: key.clone(), name: key.1.clone(), says, looks }
        };
        things.map(thing).collect()
    };
    pairs(&things(before), &things(after), true)
}
