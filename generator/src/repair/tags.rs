//! The values of discriminators.
//!
//! `discriminator: {propertyName: kind}` without a mapping says that `kind` is the name of the arm's component. Documents
//! write it next to arms that say otherwise: `kind: {enum: [cat]}`. Validators then take the names of components for
//! values, and refuse what the server sends. The values that the arms list go into the mapping.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, local_reference, walk, walk_mut};
use crate::pointer;

/// Schemas that are looked at for the values of one arm. Whoever nests deeper writes the mapping.
const MOST_SCHEMAS: usize = 512;

/// Completes the mappings of discriminators with the values that their arms list.
pub(super) fn complete(document: &mut Document, findings: &mut Findings) {
    let plan = plan(&document.root);
    if plan.is_empty() {
        return;
    }
    let sources = &document.sources;
    walk_mut(&mut document.root, Kind::Document, "", &mut |node, _, at| {
        let Some(missing) = plan.get(at) else { return };
        let Some(discriminator) = node.get_mut("discriminator").and_then(Value::as_object_mut) else { return };
        let Some(mapping) = discriminator.entry("mapping").or_insert_with(|| json!({})).as_object_mut() else { return };
        mapping.extend(missing.iter().map(|(value, target)| (value.clone(), json!(target))));
        let values: Vec<String> = missing.iter().take(5).map(|(value, _)| format!("`{value}`")).collect();
        let more = if missing.len() > 5 { " and others" } else { "" };
        let message = format!("`discriminator` does not map {}{more}, which its arms list", values.join(", "));
        let help = "write the `mapping`: values, and references to their schemas".to_owned();
        findings.add(Severity::Repair, sources.place(at), message, help);
    });
}

/// What lacks, by schema: values with references to their arms.
fn plan(root: &Value) -> BTreeMap<String, Vec<(String, String)>> {
    let mut plan = BTreeMap::new();
    walk(root, Kind::Document, "", &mut |node, kind, at| {
        let missing = node.as_object().filter(|_| kind == Kind::Schema).and_then(|schema| missing(root, schema));
        if let Some(missing) = missing.filter(|missing| !missing.is_empty()) {
            plan.insert(at.to_owned(), missing);
        }
    });
    plan
}

/// The values that arms list and the mapping does not have. None where two arms list one value: then the property does not
/// tell them apart.
fn missing(root: &Value, schema: &Map<String, Value>) -> Option<Vec<(String, String)>> {
    let discriminator = schema.get("discriminator")?.as_object()?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let arms = ["oneOf", "anyOf"].into_iter().filter_map(|keyword| schema.get(keyword)?.as_array()).flatten();
    let mut missing: Vec<(String, String)> = Vec::new();
    let mut known: BTreeSet<String> = mapping.into_iter().flat_map(Map::keys).cloned().collect();
    for arm in arms {
        // The mapping has references, and no other arm can be in it.
        let Some(reference) = arm.get("$ref").and_then(Value::as_str) else { continue };
        for value in values(root, arm, property).unwrap_or_default() {
            let is_mapped = mapping.is_some_and(|mapping| mapping.contains_key(&value));
            if known.insert(value.clone()) {
                missing.push((value, reference.to_owned()));
            } else if !is_mapped {
                return None;
            }
        }
    }
    // Every arm lists the name of its component: that is what the document says without a mapping.
    let is_name = |(value, reference): &(String, String)| {
        pointer::component(reference, "schemas").map(pointer::unescape).is_some_and(|name| name == *value)
    };
    (mapping.is_some() || !missing.iter().all(is_name)).then_some(missing)
}

/// The texts that a property of a schema may be, in the order in which they are listed. `None` where they are not listed.
pub(super) fn values<'r>(root: &'r Value, schema: &'r Value, property: &str) -> Option<Vec<String>> {
    Reading { root, budget: MOST_SCHEMAS }.of_schema(schema, property)
}

/// Reading the values of one arm.
struct Reading<'r> {
    root: &'r Value,
    /// How many schemas may still be looked at: references may lead in cycles.
    budget: usize,
}

impl<'r> Reading<'r> {
    /// The values of a property of a schema.
    fn of_schema(&mut self, schema: &'r Value, property: &str) -> Option<Vec<String>> {
        let schema = self.behind(schema)?;
        let own = schema.get("properties").and_then(|properties| properties.get(property));
        let mut found = own.and_then(|own| self.of_property(own));
        for part in list(schema, "allOf") {
            let part = self.of_schema(part, property);
            found = both(found, part);
        }
        for keyword in ["oneOf", "anyOf"] {
            let arms = self.of_arms(schema, keyword, |reading, arm| reading.of_schema(arm, property));
            found = both(found, arms);
        }
        found
    }

    /// The values of a property's own schema.
    fn of_property(&mut self, schema: &'r Value) -> Option<Vec<String>> {
        let schema = self.behind(schema)?;
        let texts =
            |values: &Vec<Value>| values.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
        let mut found = schema.get("enum").and_then(Value::as_array).map(texts).filter(|texts| !texts.is_empty());
        for part in list(schema, "allOf") {
            let part = self.of_property(part);
            found = both(found, part);
        }
        for keyword in ["oneOf", "anyOf"] {
            let arms = self.of_arms(schema, keyword, Self::of_property);
            found = both(found, arms);
        }
        found
    }

    /// The values of all arms. `None` where there are no arms, or where one of them lists none.
    fn of_arms(
        &mut self,
        schema: &'r Value,
        keyword: &str,
        mut of_arm: impl FnMut(&mut Self, &'r Value) -> Option<Vec<String>>,
    ) -> Option<Vec<String>> {
        let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
        for arm in list(schema, keyword) {
            found.extend(of_arm(self, arm)?.into_iter().filter(|value| seen.insert(value.clone())));
        }
        (!found.is_empty()).then_some(found)
    }

    /// What a schema refers to in the end.
    fn behind(&mut self, mut schema: &'r Value) -> Option<&'r Value> {
        loop {
            self.budget = self.budget.checked_sub(1)?;
            if schema.get("$ref").is_none() {
                return Some(schema);
            }
            schema = self.root.pointer(local_reference(schema)?)?;
        }
    }
}

fn list<'s>(schema: &'s Value, keyword: &str) -> impl Iterator<Item = &'s Value> {
    schema.get(keyword).and_then(Value::as_array).into_iter().flatten()
}

/// What two parts of an `allOf` admit.
fn both(known: Option<Vec<String>>, more: Option<Vec<String>>) -> Option<Vec<String>> {
    match (known, more) {
        (Some(known), Some(more)) => {
            let more: BTreeSet<String> = more.into_iter().collect();
            Some(known.into_iter().filter(|value| more.contains(value)).collect())
        }
        (known, more) => known.or(more),
    }
}
