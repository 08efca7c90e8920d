//! Descriptions and constraints as sentences.

use openapiv3::Schema;
use serde_json::Value;

use super::availability;
use super::facets::{Facets, SchemaType};
use crate::ir::{Bound, Bounds, Docs, INFERRED, listed};

mod said;
#[cfg(test)]
mod tests;

pub(crate) use said::leave_out_what_is_said;

/// Documentation from a summary and a description. Without a summary, the description's first sentence is one.
pub(super) fn from_text(summary: Option<&str>, description: Option<&str>) -> Docs {
    let clean = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let summary = summary.and_then(clean);
    let description = description.and_then(clean);
    match (summary, description) {
        (None, Some(description)) => {
            let (first, rest) = split_sentence(&description);
            Docs { summary: Some(first), description: rest, ..Docs::default() }
        }
        (summary, description) => {
            // Documents often repeat one in the other.
            let description = description.and_then(|text| after(text, summary.as_deref().unwrap_or_default()));
            Docs { summary, description, ..Docs::default() }
        }
    }
}

/// What follows the summary in a description that begins with it; the whole description where it does not.
fn after(description: String, summary: &str) -> Option<String> {
    let rest = match description.strip_prefix(summary.trim_end_matches('.')) {
        Some("" | ".") => return None,
        Some(rest) if rest.starts_with(['\n', '\r']) => rest,
        Some(rest) => match rest.strip_prefix('.').filter(|rest| rest.starts_with(char::is_whitespace)) {
            Some(rest) => rest,
            None => return Some(description),
        },
        None => return Some(description),
    };
    Some(rest.trim().to_owned())
}

/// The first sentence, and what follows it. A first line that is more than a sentence stays whole.
fn split_sentence(text: &str) -> (String, Option<String>) {
    let paragraph = first_paragraph(text);
    let sentence = text[..paragraph].match_indices(". ").map(|(at, _)| at + 1).find(|at| {
        let before = &text[..*at];
        before.matches('`').count().is_multiple_of(2)
            && !["e.g.", "i.e.", "etc.", "vs."].iter().any(|short| before.ends_with(short))
    });
    let end = sentence.unwrap_or(paragraph);
    let rest = text[end..].trim();
    (
        text[..end].split_whitespace().collect::<Vec<_>>().join(" "),
        Some(rest.to_owned()).filter(|rest| !rest.is_empty()),
    )
}

/// Where the first paragraph ends: at a blank line, or where a list, a table, code or a heading begins.
fn first_paragraph(text: &str) -> usize {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let code = line.trim_start();
        if start > 0 && (code.trim_end().is_empty() || begins_block(code)) {
            return start;
        }
        start += line.len();
    }
    text.len()
}

/// Whether a line begins a list, a table, code, a heading or a quotation.
fn begins_block(line: &str) -> bool {
    ["- ", "* ", "+ ", "1. ", "1) ", "|", "```", "~~~", "#", "> "].iter().any(|mark| line.starts_with(mark))
}

/// The first paragraph that is a text and no heading, list, table, quotation or markup: what a page begins with.
pub(super) fn first_words(text: &str) -> Option<String> {
    let lines = text.lines().map(str::trim);
    let mut words: Vec<&str> = Vec::new();
    for line in lines {
        let is_underline = !line.is_empty() && ["=", "-"].iter().any(|mark| line.replace(mark, "").is_empty());
        match (line, words.is_empty()) {
            _ if line.starts_with("```") || line.starts_with("~~~") => break,
            ("", false) => break,
            ("", true) => {}
            // What it underlines is a heading.
            _ if is_underline => words.clear(),
            _ if begins_block(line) || line.starts_with(['<', '!']) || line.starts_with("[!") => {
                if !words.is_empty() {
                    break;
                }
            }
            _ => words.push(line),
        }
    }
    Some(words.join(" ")).filter(|text| !text.is_empty())
}

/// Documentation of a schema: title, description, constraints, default.
pub(super) fn schema(schema: &Schema) -> Docs {
    let data = &schema.schema_data;
    // A title of one word is a name, which the type or the property has already.
    let title = data.title.as_deref().filter(|title| title.trim().contains(char::is_whitespace));
    let mut docs = from_text(None, data.description.as_deref().or(title));
    docs.deprecated = data.deprecated;
    let facets = Facets::of(schema);
    docs.notes.extend(only_value(&facets.values).and_then(always));
    if let Some(default) = data.default.as_ref().filter(|default| facets.values != [(*default).clone()]) {
        docs.notes.push(format!("Default: {}.", code(default)));
    }
    constraints(&facets, &mut docs);
    if data.read_only {
        docs.notes.push("Set by the server.".to_owned());
    }
    if data.write_only {
        docs.notes.push("Sent only; the server does not return it.".to_owned());
    }
    availability::describe(&mut docs, &availability::of(&data.extensions));
    docs.notes.extend(inferred(&data.extensions));
    leave_out_what_is_said(&mut docs);
    docs
}

/// Says of a property that it has one value, unless the text does.
pub(crate) fn say_always(docs: &mut Docs, only: &Value) {
    docs.notes.extend(always(only));
    leave_out_what_is_said(docs);
}

/// The only value of an `enum`, apart from null.
fn only_value(values: &[Value]) -> Option<&Value> {
    let mut known = values.iter().filter(|value| !value.is_null());
    match (known.next(), known.next()) {
        (Some(only), None) => Some(only),
        (None, _) => values.first(),
        _ => None,
    }
}

fn always(only: &Value) -> Option<String> {
    match only {
        Value::Array(_) | Value::Object(_) => None,
        Value::String(text) if text.is_empty() => Some("Always empty.".to_owned()),
        other => Some(format!("Always {}.", code(&plain(other)))),
    }
}

/// Which values there are, where the type holds others, too: fractions, and numbers next to values of other types.
fn one_of(values: &[Value]) -> Option<String> {
    let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
    let has_type = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    let is_integer = |value: &Value| value.as_f64().and_then(openapi_terms::whole).is_some();
    let is_typed = has_type(Value::is_string) || has_type(Value::is_boolean) || has_type(is_integer);
    let is_raw = values.iter().any(|value| value.is_array() || value.is_object());
    let codes: Vec<String> = values.iter().map(|value| code(&plain(value))).collect();
    (values.len() > 1 && !is_raw && !is_typed).then(|| format!("One of {}.", listed(&codes, "and")))
}

/// A number without a fraction, however it is written.
fn plain(value: &Value) -> Value {
    let whole = value.as_f64().filter(|_| value.is_f64()).and_then(openapi_terms::whole);
    whole.map_or_else(|| value.clone(), Value::from)
}

/// A sentence that marks inferred facts.
pub(super) fn inferred<'e>(extensions: impl IntoIterator<Item = (&'e String, &'e Value)>) -> Option<String> {
    extensions.into_iter().any(|(key, value)| key == "x-fact" && value == "inferred").then(|| INFERRED.to_owned())
}

/// A value in code style.
pub(super) fn code(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "the empty string".to_owned(),
        Value::String(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

fn constraints(facets: &Facets<'_>, docs: &mut Docs) {
    let (above, below) = facets.exclusive;
    let bound = |value: Option<f64>, is_exclusive| value.map(|value| Bound { value, is_exclusive });
    let bounds = Bounds {
        minimum: bound(facets.minimum, above),
        maximum: bound(facets.maximum, below),
        is_integer: facets.kind == Some(SchemaType::Integer),
        length: facets.length,
        items: facets.count,
        entries: facets.entries,
    };
    docs.notes.extend(bounds.sentences());
    // Integers are multiples of 1.
    if let Some(of) = facets.multiple.filter(|of| *of > 0.0 && (*of != 1.0 || !bounds.is_integer)) {
        let of = openapi_terms::whole(of).map_or_else(|| of.to_string(), |whole| whole.to_string());
        docs.notes.push(format!("A multiple of {of}."));
    }
    docs.notes.extend(bounds.sentences_of_counts());
    if facets.unique {
        docs.notes.push("Items are unique.".to_owned());
    }
    if let Some(pattern) = facets.pattern {
        docs.notes.push(format!("Pattern: `{pattern}`."));
    }
    docs.notes.extend(one_of(&facets.values));
    let is_bounded = bounds != Bounds { is_integer: bounds.is_integer, ..Bounds::default() };
    docs.bounds = is_bounded.then(|| Box::new(bounds));
}
