//! What documents say and the crates do not, as notes.

use openapiv3::Schema;

use super::Lower;
use crate::diagnostic::Severity;
use crate::ir::Name;

/// Extensions that describe or name the values of `enum`.
const OF_VALUES: [&str; 5] =
    ["x-enum-descriptions", "x-enumDescriptions", "x-enum-varnames", "x-enumNames", "x-ms-enum"];

impl Lower<'_> {
    /// Notes the title of a property that has a description, and what extensions say of values.
    pub(super) fn note_unsaid(&mut self, schema: &Schema, at: &str) {
        let data = &schema.schema_data;
        let description = data.description.as_deref().unwrap_or_default();
        if let Some(title) = data.title.as_deref().filter(|title| is_lost(title.trim(), description, at)) {
            let message = format!("the title `{}` of a property is not in its documentation", title.trim());
            self.find(Severity::Note, at, message, Some("say it in the description"));
        }
        for key in OF_VALUES.iter().filter(|key| data.extensions.contains_key(**key)) {
            let message = format!("`{key}` is not used: the names of values follow from the values");
            self.find(Severity::Note, at, message, Some("describe the values in the description"));
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
