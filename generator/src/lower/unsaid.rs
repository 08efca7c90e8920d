//! What documents say and the crates do not, as notes.

use std::collections::BTreeSet;

use openapi_terms::extension;
use openapiv3::Schema;
use serde_json::Value;

use super::Lower;
use super::facets::{Additional, Facets};
use crate::diagnostic::Severity;
use crate::ir::Name;

impl Lower<'_> {
    /// Notes the title of a property that has a description, and what extensions say of values.
    pub(super) fn note_unsaid(&mut self, schema: &Schema, at: &str) {
        let data = &schema.schema_data;
        let description = data.description.as_deref().unwrap_or_default();
        if let Some(title) = data.title.as_deref().filter(|title| is_lost(title.trim(), description, at)) {
            let message = format!("the title `{}` of a property is not in its documentation", title.trim());
            self.find(Severity::Note, at, message, Some("say it in the description"));
        }
        self.note_values_unsaid(schema, at);
    }

    /// Notes what extensions say of the values of `enum`, where that is not used.
    fn note_values_unsaid(&mut self, schema: &Schema, at: &str) {
        let extensions = &schema.schema_data.extensions;
        let has = |key: &&&str| extensions.contains_key(**key);
        let described = extension::ENUM_DESCRIPTIONS.iter().find(has);
        let named = extension::ENUM_NAMES.iter().find(has);
        let other = ["x-ms-enum"].iter().find(has);
        if described.or(named).or(other).is_none() {
            return;
        }
        let facets = Facets::of(schema);
        let all = |is: &dyn Fn(&Value) -> bool| facets.values.iter().filter(|value| !value.is_null()).all(is);
        let is_described = all(&|value| facets.text_of_value(value).is_some());
        let is_named = all(&|value| facets.name_of_value(value).is_some());
        let mut find = |message: String| {
            self.find(Severity::Note, at, message, Some("describe the values in the description"));
        };
        if let Some(key) = described.filter(|_| !is_described) {
            find(format!("`{key}` does not describe each value"));
        }
        if let Some(key) = named.filter(|_| all(&Value::is_string)).or(other) {
            find(format!("`{key}` is not used: the names of values follow from the values"));
        } else if let Some(key) = named.filter(|_| !is_named) {
            find(format!("`{key}` does not name each value"));
        }
    }

    /// Notes that a part of an `allOf` forbids the properties of the others: those who write that mean the whole.
    pub(super) fn note_closed_parts(&mut self, facets: &Facets<'_>, at: &str) {
        let names = |facets: &Facets<'_>| facets.properties.iter().map(|(name, _)| (*name).to_owned()).collect();
        let is_closed = |facets: &Facets<'_>| matches!(facets.additional, Additional::Forbidden);
        let mut parts: Vec<(BTreeSet<String>, bool)> = vec![(names(facets), is_closed(facets))];
        let others = facets.all_of.iter().filter_map(|part| self.item(part)).map(Facets::of);
        parts.extend(others.map(|facets| (names(&facets), is_closed(&facets))));
        let all: BTreeSet<String> = parts.iter().flat_map(|(names, _)| names).cloned().collect();
        if parts.iter().any(|(names, is_closed)| *is_closed && names.len() < all.len()) {
            let message = "`additionalProperties: false` forbids what other parts of the `allOf` have; it is ignored";
            let help = "write `unevaluatedProperties: false` next to the `allOf`, or remove it";
            self.find(Severity::Note, at, message, Some(help));
        }
    }

    /// Notes the tags that do not decide on the group of an operation.
    pub(super) fn note_other_tags(&mut self, tags: &[String], at: &str) {
        let Some((first, others)) = tags.split_first() else { return };
        let mut others: Vec<&String> = others.iter().filter(|tag| *tag != first).collect();
        others.dedup();
        if !others.is_empty() {
            let others: Vec<String> = others.iter().map(|tag| format!("`{tag}`")).collect();
            let message =
                format!("the operation is in the group of its first tag only, and not in {}", others.join(", "));
            self.find(Severity::Note, at, message, Some("put the tag first whose group it belongs to"));
        }
    }
}

/// Whether a title says what neither the name of the property nor its documentation does.
fn is_lost(title: &str, description: &str, at: &str) -> bool {
    let Some((owner, name)) = at.rsplit_once('/') else { return false };
    // Without a description, a title of several words is one.
    let is_documented = description.trim().is_empty() && title.contains(char::is_whitespace);
    owner.ends_with("/properties")
        && !is_documented
        && Name::new(title).snake() != Name::new(name).snake()
        && !description.to_lowercase().contains(&title.to_lowercase())
}
