//! The schemas that hold for a value: parts of compositions, and the alternative that it is.

use serde_json::Value;

use super::evidence::Kind;
use super::view::{View, below, is_of};
use super::walk::{Walk, is_same};

/// Compositions are followed this deep.
const DEPTH: usize = 24;

/// Trials within trials take the first alternative that can be meant.
const TRIALS: usize = 2;

/// Which alternative a value is.
enum Choice {
    Arm(String),
    /// None of them, with the tag that it has where a property tells alternatives apart.
    None(Option<String>),
    /// There is nothing to choose from.
    Any,
}

impl Walk<'_> {
    /// Gathers the places of the schemas that hold for a value, none of which is a composition. `false` where the value is none
    /// of some alternatives, which then is noted.
    pub(super) fn parts(
        &mut self,
        pointer: &str,
        name: &str,
        value: &Value,
        parts: &mut Vec<String>,
        depth: usize,
    ) -> bool {
        let pointer = self.view.resolve(pointer);
        if depth > DEPTH || parts.contains(&pointer) {
            return true;
        }
        parts.push(pointer.clone());
        let schema = self.view.node(&pointer);
        for index in 0..schema["allOf"].as_array().map_or(0, Vec::len) {
            if !self.parts(&format!("{pointer}/allOf/{index}"), name, value, parts, depth + 1) {
                return false;
            }
        }
        for key in ["oneOf", "anyOf"].into_iter().filter(|key| schema[*key].is_array()) {
            let list = below(&pointer, &[key]);
            match self.choose(&pointer, key, value) {
                Choice::Any => {}
                Choice::Arm(arm) => {
                    if !self.parts(&arm, name, value, parts, depth + 1) {
                        return false;
                    }
                }
                Choice::None(tag) => {
                    self.note(list, Kind::Arm(tag), name, Some(value));
                    return false;
                }
            }
        }
        true
    }

    fn choose(&mut self, pointer: &str, key: &str, value: &Value) -> Choice {
        let view = self.view;
        let arms = view.node(pointer)[key].as_array().map_or(0, Vec::len);
        let arms = (0..arms).map(|index| format!("{pointer}/{key}/{index}"));
        let arms: Vec<String> = arms.filter(|arm| !is_null(view, arm)).collect();
        if arms.is_empty() {
            return Choice::Any;
        }
        if let Some(property) = view.node(pointer)["discriminator"]["propertyName"].as_str()
            && let Some(tag) = value.get(property).and_then(Value::as_str)
        {
            let chosen = arms.iter().find(|arm| is_tagged(view, pointer, arm, property, tag));
            return chosen.map_or_else(|| Choice::None(Some(tag.to_owned())), |arm| Choice::Arm(arm.clone()));
        }
        let mut close: Vec<&String> = arms.iter().filter(|arm| could_be(view, arm, value, 0)).collect();
        if close.len() > 1 && self.trials < TRIALS {
            close.sort_by_cached_key(|arm| {
                let mut trial = Walk::within(view, self.trials + 1);
                trial.check(arm, "", value);
                trial.found.weight()
            });
        }
        close.first().map_or(Choice::None(None), |arm| Choice::Arm((*arm).clone()))
    }
}

fn is_null(view: View<'_>, arm: &str) -> bool {
    let schema = view.node(&view.resolve(arm));
    view.types(schema) == ["null"] || schema["enum"].as_array().is_some_and(|all| all.iter().all(Value::is_null))
}

/// Whether a tag names an alternative: by the mapping, by the name of its component, or by the values of its property.
fn is_tagged(view: View<'_>, pointer: &str, arm: &str, property: &str, tag: &str) -> bool {
    let mapped = view.node(pointer)["discriminator"]["mapping"][tag].as_str();
    let target = view.resolve(arm);
    let component = target.rsplit('/').next().unwrap_or_default();
    match mapped {
        Some(mapped) => mapped.strip_prefix('#') == Some(target.as_str()) || mapped == component,
        None => {
            let is_named = target.starts_with("/components/schemas/") && component == tag;
            is_named || constants(view, &target, property, 0).is_some_and(|all| all.iter().any(|known| *known == tag))
        }
    }
}

/// The values that a property of a schema can have, where they are listed.
fn constants<'d>(view: View<'d>, pointer: &str, property: &str, depth: usize) -> Option<Vec<&'d Value>> {
    let pointer = view.resolve(pointer);
    let schema = view.node(&pointer);
    let site = below(&pointer, &["properties", property]);
    let node = view.node(&view.resolve(&site));
    if let Some(only) = node.get("const") {
        return Some(vec![only]);
    }
    if let Some(values) = node["enum"].as_array() {
        return Some(values.iter().collect());
    }
    let parts = schema["allOf"].as_array().map_or(0, Vec::len);
    (0..parts)
        .filter(|_| depth < DEPTH)
        .find_map(|index| constants(view, &format!("{pointer}/allOf/{index}"), property, depth + 1))
}

/// Whether a value may be meant as an alternative: it has its type, does not have another one's tag, and shares properties.
fn could_be(view: View<'_>, arm: &str, value: &Value, depth: usize) -> bool {
    let pointer = view.resolve(arm);
    let schema = view.node(&pointer);
    let types = view.types(schema);
    if depth > DEPTH || (!types.is_empty() && !is_of(&types, value)) {
        return depth > DEPTH;
    }
    if let Some(only) = schema.get("const") {
        return is_same(only, value);
    }
    for key in ["oneOf", "anyOf"] {
        let arms = schema[key].as_array().map_or(0, Vec::len);
        if arms > 0 && !(0..arms).any(|index| could_be(view, &format!("{pointer}/{key}/{index}"), value, depth + 1)) {
            return false;
        }
    }
    let Some(object) = value.as_object() else { return true };
    let mut known = Vec::new();
    names(view, &pointer, &mut known, 0);
    let is_other = |name: &&str| {
        let Some(value) = object.get(*name) else { return false };
        constants(view, &pointer, name, 0)
            .is_some_and(|all| all.len() == 1 && all.iter().all(|only| !is_same(only, value)))
    };
    if known.iter().any(is_other) {
        return false;
    }
    let shared = known.iter().filter(|name| object.contains_key(**name)).count();
    known.is_empty() || object.is_empty() || shared * 2 >= object.len()
}

/// The names of all properties of a schema.
fn names<'d>(view: View<'d>, pointer: &str, known: &mut Vec<&'d str>, depth: usize) {
    let pointer = view.resolve(pointer);
    let schema = view.node(&pointer);
    known.extend(schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()));
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = schema[key].as_array().map_or(0, Vec::len);
        (0..parts).filter(|_| depth < DEPTH).for_each(|index| {
            names(view, &format!("{pointer}/{key}/{index}"), known, depth + 1);
        });
    }
    known.sort_unstable();
    known.dedup();
}
