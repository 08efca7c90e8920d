//! What a schema says of single values: types, formats, values, bounds.

use serde_json::Value;

use super::view::View;
use super::{Owner, Said, Walk};
use crate::diff::change::Directions;
use crate::diff::node::shown;
use crate::diff::rules::Rule;

/// A bound: its keyword, the rules for a larger and for a smaller one, and whether it is a lower one.
const BOUNDS: [(&str, Rule, Rule, bool); 10] = [
    ("minimum", Rule::MinimumRaised, Rule::MinimumLowered, true),
    ("maximum", Rule::MaximumRaised, Rule::MaximumLowered, false),
    ("minLength", Rule::MinLengthRaised, Rule::MinLengthLowered, true),
    ("maxLength", Rule::MaxLengthRaised, Rule::MaxLengthLowered, false),
    ("minItems", Rule::MinItemsRaised, Rule::MinItemsLowered, true),
    ("maxItems", Rule::MaxItemsRaised, Rule::MaxItemsLowered, false),
    ("minProperties", Rule::MinPropertiesRaised, Rule::MinPropertiesLowered, true),
    ("maxProperties", Rule::MaxPropertiesRaised, Rule::MaxPropertiesLowered, false),
    ("exclusiveMinimum", Rule::MinimumRaised, Rule::MinimumLowered, true),
    ("exclusiveMaximum", Rule::MaximumLowered, Rule::MaximumRaised, true),
];

/// Keywords whose value is there or not: the rules for one that comes, goes and changes.
const KEYWORDS: [(&str, Rule, Rule, Rule); 6] = [
    ("pattern", Rule::PatternAdded, Rule::PatternRemoved, Rule::PatternChanged),
    ("multipleOf", Rule::MultipleOfAdded, Rule::MultipleOfRemoved, Rule::MultipleOfChanged),
    ("default", Rule::DefaultAdded, Rule::DefaultRemoved, Rule::DefaultChanged),
    ("format", Rule::FormatChanged, Rule::FormatChanged, Rule::FormatChanged),
    ("not", Rule::ExclusionChanged, Rule::ExclusionChanged, Rule::ExclusionChanged),
    ("xml", Rule::XmlChanged, Rule::XmlChanged, Rule::XmlChanged),
];

/// Flags: the rules for one that is set, and for one that is not any more.
const FLAGS: [(&str, Rule, Rule); 4] = [
    ("nullable", Rule::BecameNullable, Rule::NoLongerNullable),
    ("uniqueItems", Rule::UniqueRequired, Rule::UniqueRelaxed),
    ("readOnly", Rule::BecameReadOnly, Rule::NoLongerReadOnly),
    ("writeOnly", Rule::BecameWriteOnly, Rule::NoLongerWriteOnly),
];

impl<'a> Walk<'a> {
    /// The types of two schemas. Where they differ, there is nothing else to compare.
    pub(super) fn types(
        &mut self,
        old: &View<'a>,
        new: &View<'a>,
        directions: Directions,
        owner: Option<&Owner>,
    ) -> bool {
        match (old.arms(), new.arms()) {
            (Some((was, before)), Some((is, after))) => {
                self.union((old, was, &before), (new, is, &after), directions);
                return true;
            }
            (None, None) => {}
            (before, after) => {
                let arms = before.or(after).map(|(_, arms)| arms).unwrap_or_default();
                self.became_union((old, new), &arms, directions, owner);
                return false;
            }
        }
        let rule = match (old.kind(), new.kind()) {
            (before, after) if before == after => return true,
            (Some("integer"), Some("number")) | (Some(_), None) => Rule::TypeWidened,
            (Some("number"), Some("integer")) | (None, Some(_)) => Rule::TypeNarrowed,
            _ => Rule::TypeChanged,
        };
        let said = Said::both(old.top(), new.top()).from(described(old)).to(described(new));
        self.add_of(rule, directions, said, owner.cloned());
        // Integers and numbers have the same bounds; anything and something have nothing in common.
        matches!((old.kind(), new.kind()), (Some("integer"), Some("number")) | (Some("number"), Some("integer")))
    }

    pub(super) fn facets(&mut self, old: &View<'a>, new: &View<'a>, directions: Directions, owner: Option<&Owner>) {
        let owner = || owner.cloned();
        for (key, raised, lowered, is_lower) in BOUNDS {
            let (was, is) = (bound(old, key, is_lower), bound(new, key, is_lower));
            if was != is {
                let rule = if is > was { raised } else { lowered };
                self.add_of(rule, directions, of(old, new, key), owner());
            }
        }
        for (key, added, removed, changed) in KEYWORDS {
            let (was, is) = (old.value(key), new.value(key));
            let rule = match (was, is) {
                (before, after) if before == after => continue,
                (None, _) => added,
                (_, None) => removed,
                _ => changed,
            };
            self.add_of(rule, directions, of(old, new, key), owner());
        }
        for (key, set, unset) in FLAGS {
            let (was, is) = (old.flag(key), new.flag(key));
            if was != is {
                let said = Said::both(&old.pointer(key), &new.pointer(key));
                let rule = if is { set } else { unset };
                self.add_of(rule, directions, said.from(was.to_string()).to(is.to_string()), owner());
            }
        }
        self.values(old, new, directions, owner());
        match (old.child("items"), new.child("items")) {
            (Some(_), None) => self.add_of(Rule::TypeWidened, directions, of(old, new, "items"), owner()),
            (None, Some(_)) => self.add_of(Rule::TypeNarrowed, directions, of(old, new, "items"), owner()),
            _ => {}
        }
    }

    fn values(&mut self, old: &View<'a>, new: &View<'a>, directions: Directions, owner: Option<Owner>) {
        let list = |view: &View<'a>| view.value("enum").and_then(Value::as_array).filter(|list| !list.is_empty());
        let (before, after) = match (list(old), list(new)) {
            (None, None) => return,
            (None, Some(_)) => return self.add_of(Rule::ValuesClosed, directions, of(old, new, "enum"), owner),
            (Some(_), None) => return self.add_of(Rule::ValuesOpened, directions, of(old, new, "enum"), owner),
            (Some(before), Some(after)) => (before, after),
        };
        for value in before.iter().filter(|value| !after.contains(value)) {
            let said = Said::both(&old.pointer("enum"), &new.pointer("enum")).from(shown(value));
            self.add_of(Rule::ValueRemoved, directions, said, owner.clone());
        }
        for value in after.iter().filter(|value| !before.contains(value)) {
            let said = Said::both(&old.pointer("enum"), &new.pointer("enum")).to(shown(value));
            self.add_of(Rule::ValueAdded, directions, said, owner.clone());
        }
    }
}

/// What both schemas say under a keyword.
fn of(old: &View<'_>, new: &View<'_>, key: &str) -> Said {
    Said::both(&old.pointer(key), &new.pointer(key)).values(old.value(key), new.value(key))
}

/// A bound as a number that can be compared; `None` stands for no bound. A flag is one or zero.
fn bound(view: &View<'_>, key: &str, is_lower: bool) -> f64 {
    let none = if is_lower { f64::NEG_INFINITY } else { f64::INFINITY };
    match view.value(key) {
        Some(Value::Number(number)) => number.as_f64().unwrap_or(none),
        Some(Value::Bool(true)) => 1.0,
        // Without a flag, and with one that is not set, the bound itself belongs to what is allowed.
        Some(Value::Bool(false)) => none,
        // Nothing is shorter than nothing.
        _ if key.ends_with("Length") || key.ends_with("Items") || key.ends_with("Properties") => {
            if is_lower {
                0.0
            } else {
                none
            }
        }
        _ => none,
    }
}

/// A type in a few words.
pub(super) fn described(view: &View<'_>) -> String {
    if let Some((key, arms)) = view.arms() {
        return format!("{key} of {} alternatives", arms.len());
    }
    let kind = view.kind().unwrap_or("any value");
    match view.value("format").and_then(Value::as_str) {
        Some(format) => format!("{kind} ({format})"),
        None => kind.to_owned(),
    }
}
