//! Bounds that several parts have at once.

use serde_json::Value;

use super::Merger;
use super::intersection::Asker;
use crate::ir::merged::Shape;
use crate::ir::{Bounds, Docs, Field, JsonType, TypeId, TypeRef};
use crate::lower::leave_out_what_is_said;
use crate::passes::unions::json_types;

/// What two parts say of a property: the last word on what it is, and the bounds of both.
pub(super) fn both(known: &Docs, new: &Docs) -> Docs {
    // Of two defaults, the last one counts, and of two sentences that begin alike. Two patterns hold both.
    let kind = |note: &String| match note.split(' ').next() {
        Some(word @ ("Default:" | "Always")) => word.to_owned(),
        Some("Pattern:") => note.clone(),
        _ => note.split(' ').take(2).collect::<Vec<_>>().join(" "),
    };
    let bounds = of(&[known, new]);
    let mut notes = known.notes.clone();
    notes.retain(|note| new.notes.iter().all(|other| kind(other) != kind(note)));
    notes.extend(new.notes.iter().cloned());
    if let (Some(bounds), Some(one), Some(other)) = (&bounds, &known.bounds, &new.bounds) {
        let said: Vec<String> = [one, other].into_iter().flat_map(|bounds| sentences(bounds)).collect();
        notes.retain(|note| !said.contains(note));
        notes.extend(sentences(bounds));
    }
    let said = if new.summary.is_some() { new } else { known }.clone();
    let deprecated = known.deprecated || new.deprecated;
    let since = new.since.clone().or_else(|| known.since.clone());
    let mut docs = Docs { notes, since, deprecated, bounds: bounds.map(Box::new), ..said };
    leave_out_what_is_said(&mut docs);
    docs
}

/// Leaves out what a documentation says of values.
pub(super) fn forget(docs: &mut Docs) {
    let bounds: Vec<String> = docs.bounds.take().iter().flat_map(|bounds| sentences(bounds)).collect();
    let words = ["Always ", "Default: ", "Pattern: ", "A multiple ", "Items are unique.", "One of `"];
    docs.notes.retain(|note| !bounds.contains(note) && !words.iter().any(|word| note.starts_with(word)));
}

fn sentences(bounds: &Bounds) -> Vec<String> {
    [bounds.sentences(), bounds.sentences_of_counts()].concat()
}

/// The bounds that some documentations say together.
pub(super) fn of(docs: &[&Docs]) -> Option<Bounds> {
    docs.iter().filter_map(|docs| docs.bounds.as_deref().copied()).reduce(|one, other| one.and(&other))
}

/// Whether a value is not within bounds.
pub(super) fn is_beyond(value: &Value, bounds: &Bounds) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|number| !bounds.admits(number)),
        Value::String(text) => !bounds.admits_text(text),
        _ => false,
    }
}

impl Merger<'_, '_> {
    pub(super) fn docs(&self, id: TypeId) -> &Docs {
        &self.api[id].docs
    }

    /// Whether no value is within the bounds of a property that two parts describe.
    pub(super) fn is_out_of_bounds(&mut self, known: &Field, new: &Field) -> bool {
        let ids = [known, new].map(|field| self.settle(field.ty.id));
        let bounds = of(&[&known.docs, &new.docs, self.docs(ids[0]), self.docs(ids[1])]);
        bounds.is_some_and(|bounds| self.is_beyond(known.ty, new.ty, &bounds))
    }

    /// Whether no value of two types at once is within bounds. Where only types that are not bounded are left, or null, one is.
    pub(super) fn is_beyond(&self, a: TypeRef, b: TypeRef, bounds: &Bounds) -> bool {
        if self.admits_null(a) && self.admits_null(b) {
            return false;
        }
        let types = |side: TypeRef| json_types(self.api, side.id);
        let (one, other) = (types(a), types(b));
        let is_number = |ty: &JsonType| matches!(ty, JsonType::Integer | JsonType::Number);
        let are_both = |ty: &JsonType| other.contains(ty) || (is_number(ty) && other.iter().any(is_number));
        let common: Vec<JsonType> = match (one.is_empty(), other.is_empty()) {
            (true, _) => other.clone(),
            (_, true) => one,
            _ => one.iter().copied().filter(are_both).collect(),
        };
        let crosses = |(least, most): (Option<usize>, Option<usize>)| least > most && most.is_some();
        !common.is_empty()
            && common.iter().all(|ty| match ty {
                JsonType::Integer | JsonType::Number => !bounds.admits_numbers(),
                JsonType::String => crosses(bounds.length),
                JsonType::Array => crosses(bounds.items),
                JsonType::Object => crosses(bounds.entries),
                JsonType::Boolean => false,
            })
    }

    /// The values of an enum that are within bounds, if some are; another type as it is.
    pub(super) fn within(&mut self, ty: TypeRef, bounds: &Bounds, asker: &Asker<'_>) -> Option<TypeRef> {
        let Some(mut shape) = self.shape(ty.id) else { return Some(ty) };
        let (was, is) = match &mut shape {
            Shape::StringEnum(known) => retain(&mut known.variants, |variant| bounds.admits_text(&variant.wire)),
            Shape::IntegerEnum(known) => retain(&mut known.variants, |variant| bounds.admits(variant.value as f64)),
            _ => return Some(ty),
        };
        match is {
            _ if is == was => Some(ty),
            0 => None,
            _ => Some(self.made(shape, ty, asker)),
        }
    }
}

/// How many values there were, and how many are left.
fn retain<T>(values: &mut Vec<T>, is_kept: impl Fn(&T) -> bool) -> (usize, usize) {
    let was = values.len();
    values.retain(is_kept);
    (was, values.len())
}
