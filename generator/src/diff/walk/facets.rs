//! What a schema says of single values: types, formats, values, bounds.

use std::cmp::Ordering;

use openapi_terms::extension;
use serde_json::{Map, Value};

use super::limit::Limit;
use super::schema::Pair;
use super::view::{View, is_null};
use super::{Owner, Said, Walk};
use crate::diff::change::Directions;
use crate::diff::node::shown;
use crate::diff::rules::Rule;

/// A bound: its keyword, the flag that excludes it, the rules for a larger and for a smaller one, and whether it is a lower one.
const BOUNDS: [(&str, &str, Rule, Rule, bool); 8] = [
    ("minimum", "exclusiveMinimum", Rule::MinimumRaised, Rule::MinimumLowered, true),
    ("maximum", "exclusiveMaximum", Rule::MaximumRaised, Rule::MaximumLowered, false),
    ("minLength", "", Rule::MinLengthRaised, Rule::MinLengthLowered, true),
    ("maxLength", "", Rule::MaxLengthRaised, Rule::MaxLengthLowered, false),
    ("minItems", "", Rule::MinItemsRaised, Rule::MinItemsLowered, true),
    ("maxItems", "", Rule::MaxItemsRaised, Rule::MaxItemsLowered, false),
    ("minProperties", "", Rule::MinPropertiesRaised, Rule::MinPropertiesLowered, true),
    ("maxProperties", "", Rule::MaxPropertiesRaised, Rule::MaxPropertiesLowered, false),
];

/// Keywords whose value is there or not: the rules for one that comes, goes and changes.
const KEYWORDS: [(&str, Rule, Rule, Rule); 6] = [
    ("pattern", Rule::PatternAdded, Rule::PatternRemoved, Rule::PatternChanged),
    ("multipleOf", Rule::MultipleOfAdded, Rule::MultipleOfRemoved, Rule::MultipleOfChanged),
    ("default", Rule::DefaultAdded, Rule::DefaultRemoved, Rule::DefaultChanged),
    ("format", Rule::FormatAdded, Rule::FormatRemoved, Rule::FormatChanged),
    ("not", Rule::ExclusionAdded, Rule::ExclusionRemoved, Rule::ExclusionChanged),
    ("xml", Rule::XmlChanged, Rule::XmlChanged, Rule::XmlChanged),
];

/// Formats that tell tools how to show a value, and say nothing about it.
const HINTS: [&str; 1] = ["password"];

/// Keywords by which documents say that a value may be null, where no flag says it.
const NULLS: [&str; 6] = ["type", "anyOf", "oneOf", "enum", "const", "$ref"];

/// Keywords that say a format in OpenAPI 3.1, where `format` does not.
const FORMATS: [&str; 2] = ["contentEncoding", "contentMediaType"];

/// Flags: the rules for one that is set, and for one that is not any more.
const FLAGS: [(&str, Rule, Rule); 3] = [
    ("uniqueItems", Rule::UniqueRequired, Rule::UniqueRelaxed),
    ("readOnly", Rule::BecameReadOnly, Rule::NoLongerReadOnly),
    ("writeOnly", Rule::BecameWriteOnly, Rule::NoLongerWriteOnly),
];

impl<'a> Walk<'a> {
    /// The types of two schemas. Where they differ, there is nothing else to compare.
    ///
    /// Where one type became several, or several became one, that one is compared with its alternative, and with what is said
    /// around the alternatives: null, defaults and the like hold for all of them.
    pub(super) fn types(
        &mut self,
        old: &mut View<'a>,
        new: &mut View<'a>,
        directions: Directions,
        owner: Option<&Owner>,
    ) -> bool {
        match (old.arms(), new.arms()) {
            (Some(_), Some(_)) => {
                self.around_unions(old, new, directions, owner);
                self.unions(old, new, directions, owner);
                return true;
            }
            (None, None) => self.lone_discriminators(old, new, directions),
            (Some((key, arms)), None) => {
                let arm = self.became_union((old, new), &arms, directions, owner);
                arm.iter().for_each(|arm| old.choose(self.old.root, key, arm));
                return arm.is_some();
            }
            (None, Some((key, arms))) => {
                let arm = self.became_union((old, new), &arms, directions, owner);
                arm.iter().for_each(|arm| new.choose(self.new.root, key, arm));
                return arm.is_some();
            }
        }
        // Types that parts say besides leave fewer values, or none.
        let more = |view: &View<'a>| view.kinds().len() > 1;
        let rule = match (old.kind(), new.kind()) {
            (before, after) if before == after => match (more(old), more(new)) {
                (false, false) => {
                    self.implied(old, new, directions);
                    return true;
                }
                (false, true) => Rule::TypeNarrowed,
                (true, false) => Rule::TypeWidened,
                (true, true) if old.kinds() == new.kinds() => return true,
                (true, true) => Rule::TypeChanged,
            },
            (Some("integer"), Some("number")) => Rule::TypeWidened,
            (Some("number"), Some("integer")) => Rule::TypeNarrowed,
            (Some(_), None) if is_nothing(new) => Rule::TypeNarrowed,
            (None, Some(_)) if is_nothing(old) => Rule::TypeWidened,
            (Some(_), None) => Rule::TypeWidened,
            (None, Some(_)) => Rule::TypeNarrowed,
            _ => Rule::TypeChanged,
        };
        let said = Said::both(old.top(), new.top()).from(described(old)).to(described(new));
        self.add_of(rule, directions, said, owner.cloned());
        // Integers and numbers have the same bounds; anything and something have nothing in common.
        matches!((old.kind(), new.kind()), (Some("integer"), Some("number")) | (Some("number"), Some("integer")))
    }

    /// The types that are said next to alternatives. What all alternatives say already is only written in another way.
    fn around_unions(&mut self, old: &View<'a>, new: &View<'a>, directions: Directions, owner: Option<&Owner>) {
        let (was, is) = (old.kinds(), new.kinds());
        let is_in_all = |root: &'a Value, view: &View<'a>, kind: &str| {
            let arms = view.arms().map(|(_, arms)| arms).unwrap_or_default();
            arms.iter().filter(|arm| !is_null(arm)).all(|arm| View::of(root, arm).kind() == Some(kind))
        };
        let narrows = is.iter().any(|kind| !was.contains(kind) && !is_in_all(self.new.root, new, kind));
        let widens = was.iter().any(|kind| !is.contains(kind) && !is_in_all(self.old.root, old, kind));
        let rule = match (narrows, widens) {
            _ if was == is => return,
            (true, false) => Rule::TypeNarrowed,
            (false, true) => Rule::TypeWidened,
            (true, true) => Rule::TypeChanged,
            (false, false) => Rule::SpellingChanged,
        };
        let text = |kinds: &[&str]| if kinds.is_empty() { "(none)".to_owned() } else { kinds.join(" and ") };
        let place = Said::both(&old.pointer("type"), &new.pointer("type"));
        self.add_of(rule, directions, place.from(text(&was)).to(text(&is)), owner.cloned());
    }

    /// A type that only one of the two says: in the other one, it follows from properties, items or values. Other values are told as
    /// such.
    fn implied(&mut self, old: &View<'a>, new: &View<'a>, directions: Directions) {
        let said = |view: &View<'a>| view.kinds().first().copied().unwrap_or("(none)");
        let follows = |view: &View<'a>| view.kinds().is_empty() && view.value("enum").is_some();
        let has_others = (follows(old) || follows(new)) && old.all("enum") != new.all("enum");
        if said(old) != said(new) && !has_others {
            let place = Said::both(&old.pointer("type"), &new.pointer("type"));
            self.add(Rule::SpellingChanged, directions, place.from(said(old)).to(said(new)));
        }
    }

    pub(super) fn facets(&mut self, old: &View<'a>, new: &View<'a>, directions: Directions, owner: Option<&Owner>) {
        let owner = || owner.cloned();
        for (key, flag, raised, lowered, is_lower) in BOUNDS {
            let (was, is) = (Limit::of(old, key, flag, is_lower), Limit::of(new, key, flag, is_lower));
            let rule = match is.compare(&was, is_lower) {
                Ordering::Equal => continue,
                Ordering::Greater => raised,
                Ordering::Less => lowered,
            };
            let said = Said::both(&old.pointer(was.keyword(&is, key, flag)), &new.pointer(is.keyword(&was, key, flag)));
            self.add_of(rule, directions, Said { before: was.text(), after: is.text(), ..said }, owner());
        }
        for (key, added, removed, changed) in KEYWORDS {
            // Integers and numbers have formats of their own: the type says it.
            if key == "format" && old.kind() != new.kind() {
                continue;
            }
            // What all parts of a schema say is true of its values.
            let (was, is) = (old.all(key), new.all(key));
            let lacks = |some: &[&Value], others: &[&Value]| some.iter().any(|value| !others.contains(value));
            let rule = match (lacks(&was, &is), lacks(&is, &was)) {
                (false, false) if key == "not" && !self.means_the_same(&was) => changed,
                (false, false) => continue,
                (false, true) => added,
                (true, false) => removed,
                (true, true) => changed,
            };
            let other = |own: &[&'a Value], others: &[&'a Value]| {
                own.iter().copied().find(|value| !others.contains(value)).or(own.first().copied())
            };
            let (before, after) = (other(&was, &is), other(&is, &was));
            let rule = closer(key, rule, (was.as_slice(), is.as_slice()));
            let written = if key == "format" { self.otherwise(old, new, key, &FORMATS) } else { None };
            let said =
                written.unwrap_or_else(|| Said::both(&old.pointer(key), &new.pointer(key)).values(before, after));
            self.add_of(rule, directions, said, owner());
        }
        for (key, set, unset) in FLAGS {
            let flags = (old.flag(key), new.flag(key));
            self.flag((old, new), key, flags, (set, unset), directions, owner());
        }
        let rules = (Rule::BecameNullable, Rule::NoLongerNullable);
        self.flag((old, new), "nullable", (old.is_nullable(), new.is_nullable()), rules, directions, owner());
        for key in ["enum", extension::EXTENSIBLE_ENUM] {
            self.values(old, new, key, directions, owner());
        }
    }

    /// What the documents say with other keywords, where neither has the one that the rewritten documents have.
    fn otherwise(&self, old: &View<'a>, new: &View<'a>, key: &str, others: &[&str]) -> Option<Said> {
        let has =
            |view: &View<'a>, root: &Value| view.parts.iter().any(|part| root.pointer(&part.below(key)).is_some());
        let is_written = has(old, self.old.written) || has(new, self.new.written);
        if is_written { None } else { self.first_written(old, new, others) }
    }

    /// A flag that may be set, or not any more. Of null, readers are told what the documents say: 3.1 has no flag for it.
    fn flag(
        &mut self,
        (old, new): (&View<'a>, &View<'a>),
        key: &str,
        (was, is): (bool, bool),
        (set, unset): (Rule, Rule),
        directions: Directions,
        owner: Option<Owner>,
    ) {
        if was == is {
            return;
        }
        let written = if key == "nullable" { self.otherwise(old, new, key, &NULLS) } else { None };
        let said = written.unwrap_or_else(|| {
            let text = |value: bool| format!("{key}: {value}");
            Said::both(&old.pointer(key), &new.pointer(key)).from(text(was)).to(text(is))
        });
        self.add_of(if is { set } else { unset }, directions, said, owner);
    }

    /// Whether items are described at all.
    pub(super) fn has_items(&mut self, pair: &Pair<'_, 'a>, owner: Option<&Owner>) {
        let Pair { old, new, directions, .. } = pair;
        match (old.child("items"), new.child("items")) {
            (Some(_), None) => self.add_of(Rule::TypeWidened, *directions, of(old, new, "items"), owner.cloned()),
            (None, Some(_)) => self.add_of(Rule::TypeNarrowed, *directions, of(old, new, "items"), owner.cloned()),
            _ => {}
        }
    }

    fn values(&mut self, old: &View<'a>, new: &View<'a>, key: &str, directions: Directions, owner: Option<Owner>) {
        let (was, is) = (listed(old, key), listed(new, key));
        let (before, after) = match (&was, &is) {
            (None, None) => return,
            (None, Some(_)) => return self.add_of(Rule::ValuesClosed, directions, of(old, new, key), owner),
            (Some(_), None) => return self.add_of(Rule::ValuesOpened, directions, of(old, new, key), owner),
            (Some(before), Some(after)) => (before, after),
        };
        if !after.is_empty() && before.iter().all(|value| !after.contains(value)) {
            return self.add_of(Rule::ValuesReplaced, directions, of(old, new, key), owner);
        }
        for value in before.iter().filter(|value| !after.contains(value)) {
            let said = Said::both(&old.pointer(key), &new.pointer(key)).from(shown(value));
            self.add_of(Rule::ValueRemoved, directions, said, owner.clone());
        }
        for value in after.iter().filter(|value| !before.contains(value)) {
            let said = Said::both(&old.pointer(key), &new.pointer(key)).to(shown(value));
            self.add_of(Rule::ValueAdded, directions, said, owner.clone());
        }
    }
}

/// The kind of a change that is more than one value for another: of a number that values are multiples of, and of a format.
fn closer(key: &str, rule: Rule, (was, is): (&[&Value], &[&Value])) -> Rule {
    match (key, was, is) {
        ("multipleOf", [was], [is]) => match (is_multiple(is, was), is_multiple(was, is)) {
            (true, _) => Rule::MultipleOfNarrowed,
            (_, true) => Rule::MultipleOfWidened,
            _ => rule,
        },
        ("format", was, is)
            if was.iter().chain(is).all(|format| HINTS.contains(&format.as_str().unwrap_or_default())) =>
        {
            Rule::FormatHinted
        }
        ("format", [was], [is]) => match (was.as_str(), is.as_str()) {
            (Some("int32"), Some("int64")) | (Some("float"), Some("double")) => Rule::TypeWidened,
            (Some("int64"), Some("int32")) | (Some("double"), Some("float")) => Rule::TypeNarrowed,
            _ => rule,
        },
        _ => rule,
    }
}

/// Whether all multiples of a number are multiples of another one.
fn is_multiple(of: &Value, other: &Value) -> bool {
    let numbers = of.as_f64().zip(other.as_f64());
    numbers.is_some_and(|(of, other)| other != 0.0 && of % other == 0.0)
}

/// What both schemas say under a keyword.
fn of(old: &View<'_>, new: &View<'_>, key: &str) -> Said {
    Said::both(&old.pointer(key), &new.pointer(key)).values(old.value(key), new.value(key))
}

/// Whether no value at all is allowed.
fn is_nothing(view: &View<'_>) -> bool {
    view.value("not").and_then(Value::as_object).is_some_and(Map::is_empty)
}

/// The values that all lists of a schema have. Nothing where there is no list.
fn listed<'a>(view: &View<'a>, key: &str) -> Option<Vec<&'a Value>> {
    let mut lists = view.all(key).into_iter().filter_map(Value::as_array).filter(|list| !list.is_empty());
    let first = lists.next()?.iter().collect();
    Some(lists.fold(first, |known: Vec<&Value>, list| known.into_iter().filter(|value| list.contains(value)).collect()))
}

/// A type in a few words.
pub(super) fn described(view: &View<'_>) -> String {
    if let Some((key, arms)) = view.arms() {
        return format!("{key} of {} alternatives", arms.len());
    }
    let kinds = view.kinds();
    let any = if is_nothing(view) { "no value" } else { "any value" };
    let kind = if kinds.len() > 1 { kinds.join(" and ") } else { view.kind().unwrap_or(any).to_owned() };
    match view.value("format").and_then(Value::as_str) {
        Some(format) => format!("{kind} ({format})"),
        None => kind,
    }
}
