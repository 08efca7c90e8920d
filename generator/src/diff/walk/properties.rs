//! Properties of objects.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::alike::{Thing, pairs, says};
use super::schema::Pair;
use super::view::View;
use super::{Owner, Said, Walk};
use crate::diff::change::{Directions, Likeness};
use crate::diff::node::{At, essential, is_anything, shown};
use crate::diff::rules::Rule;
use crate::pointer;

impl<'a> Walk<'a> {
    pub(super) fn properties(&mut self, pair: &Pair<'_, 'a>) {
        let (mut gone, mut added) = (pair.old.properties(), pair.new.properties());
        let both: Vec<String> = gone.keys().filter(|name| added.contains_key(*name)).cloned().collect();
        for name in both {
            if let (Some(before), Some(after)) = (gone.remove(&name), added.remove(&name)) {
                self.property(pair, (&name, &name), before, after);
            }
        }
        for (from, to, likeness) in renamed(pair, &gone, &added, self.is_same_component(pair)) {
            let (Some(before), Some(after)) = (gone.remove(&from), added.remove(&to)) else { continue };
            if let (Some(old), Some(new)) = (before.first(), after.first()) {
                let said = Said::both(&old.pointer, &new.pointer).from(from.as_str()).to(to.as_str()).since(likeness);
                self.add_of(Rule::PropertyRenamed, pair.directions, said, Some(owner(pair, &from)));
            }
            self.property(pair, (&from, &to), before, after);
        }
        self.undescribed(pair);
        for (name, places) in &gone {
            let Some(at) = places.first() else { continue };
            let is_required = pair.required.0.contains(name.as_str());
            let rule = if is_required { Rule::RequiredPropertyRemoved } else { Rule::OptionalPropertyRemoved };
            let said = || Said::gone(&at.pointer).from(shown(at.node));
            let mut directions = self.travels(pair.directions, places, places);
            if directions.request && self.refuses(pair.new, at) {
                self.add_of(Rule::PropertyRefused, Directions::REQUEST, said(), Some(owner(pair, name)));
                directions.request = false;
            }
            if directions != Directions::NONE || pair.directions == Directions::NONE {
                self.add_of(rule, directions, said(), Some(owner(pair, name)));
            }
        }
        for (name, places) in &added {
            let Some(at) = places.first() else { continue };
            let is_required = pair.required.1.contains(name.as_str());
            let rule = if is_required { Rule::RequiredPropertyAdded } else { Rule::OptionalPropertyAdded };
            let said = Said::added(&at.pointer).to(shown(at.node));
            let directions = self.travels(pair.directions, places, places);
            self.add_of(rule, directions, said, Some(owner(pair, name)));
        }
    }

    /// Whether two objects are one component, or are written in place.
    fn is_same_component(&self, pair: &Pair<'_, 'a>) -> bool {
        let component =
            |top: &str| (pointer::holder(top) == top && top.starts_with("/components/")).then(|| top.to_owned());
        let old = component(pair.old.top());
        let renamed = old.as_ref().and_then(|old| self.renamed.get(old)).cloned();
        renamed.or(old) == component(pair.new.top())
    }

    /// Whether an object does not let in what a property was that it does not describe any more.
    fn refuses(&self, object: &View<'a>, property: &At<'a>) -> bool {
        let is_closed =
            |(_, written): (&At<'a>, &At<'a>)| written.node.get("unevaluatedProperties") == Some(&Value::Bool(false));
        let was = View::of(self.old.root, property);
        let is_another = |others: At<'a>| {
            let is = View::of(self.new.root, &others);
            was.kind().zip(is.kind()).is_some_and(|(was, is)| was != is && (was, is) != ("integer", "number"))
        };
        denials(object) > 0
            || object.written(self.new).any(is_closed)
            || object.children("additionalProperties").into_iter().any(is_another)
    }

    /// Properties that have to be there, and that nothing describes.
    fn undescribed(&mut self, pair: &Pair<'_, 'a>) {
        let described = [pair.old.properties(), pair.new.properties()];
        let is_described = |name: &str| described.iter().any(|properties| properties.contains_key(name));
        let (was, is) = (&pair.required.0, &pair.required.1);
        for name in was.symmetric_difference(is).filter(|name| !is_described(name)) {
            let said = Said::both(&pair.old.pointer("required"), &pair.new.pointer("required"));
            match is.contains(name) {
                true => self.add(Rule::PropertyRequired, pair.directions, said.to(*name)),
                false => self.add(Rule::PropertyOptional, pair.directions, said.from(*name)),
            }
        }
    }

    /// A property of both objects, with all places that describe it.
    fn property(&mut self, pair: &Pair<'_, 'a>, names: (&str, &str), before: Vec<At<'a>>, after: Vec<At<'a>>) {
        let (Some(old), Some(new)) = (before.first().cloned(), after.first().cloned()) else { return };
        let directions = self.travels(pair.directions, &before, &after);
        let owner = owner(pair, names.0);
        let (was, is) = (pair.required.0.contains(names.0), pair.required.1.contains(names.1));
        let said = || Said::both(&old.pointer, &new.pointer);
        match (was, is) {
            (false, true) => {
                let said = said().from("optional").to("required");
                self.add_of(Rule::PropertyRequired, directions, said, Some(owner.clone()));
            }
            (true, false) => {
                let said = said().from("required").to("optional");
                self.add_of(Rule::PropertyOptional, directions, said, Some(owner.clone()));
            }
            _ => {}
        }
        let is_sent_now = is_set(self.old.root, &before, "readOnly") && !is_set(self.new.root, &after, "readOnly");
        if was && is && is_sent_now && directions.request {
            let said = said().from("not sent").to("required");
            self.add_of(Rule::PropertyRequired, Directions::REQUEST, said, Some(owner.clone()));
        }
        // Several parts of an object may describe one property.
        self.push_all(before, after, directions, Some(&owner));
    }

    /// The ways in which a property travels: what is only received is not sent.
    fn travels(&self, directions: Directions, old: &[At<'a>], new: &[At<'a>]) -> Directions {
        let both = |key: &str| is_set(self.old.root, old, key) && is_set(self.new.root, new, key);
        let request = directions.request && !both("readOnly");
        let response = directions.response && !both("writeOnly");
        Directions { request, response }
    }

    /// Properties that are not described one by one.
    pub(super) fn others(&mut self, pair: &Pair<'_, 'a>) {
        let key = "additionalProperties";
        let schemas = |view: &View<'a>| -> Vec<At<'a>> {
            view.children(key).into_iter().filter(|at| at.node.is_object()).collect()
        };
        let (before, after) = (schemas(pair.old), schemas(pair.new));
        // Each part refuses what it does not describe itself.
        let order = denials(pair.new).cmp(&denials(pair.old));
        let said = || {
            let (was, is) = (others_of(pair.old, order.is_lt()), others_of(pair.new, order.is_gt()));
            let place =
                |view: &View<'a>, at: &Option<At<'a>>| at.as_ref().map_or(view.pointer(key), |at| at.pointer.clone());
            let said = Said::both(&place(pair.old, &was), &place(pair.new, &is));
            said.values(was.map(|at| at.node), is.map(|at| at.node))
        };
        // `true` says as much as nothing, and so does a schema with words alone.
        let is_open = |schemas: &[At<'a>]| schemas.iter().all(|at| is_anything(at.node));
        match (order, is_open(&before), is_open(&after)) {
            (Ordering::Greater, ..) => self.add(Rule::OthersDenied, pair.directions, said()),
            (Ordering::Less, ..) => self.add(Rule::OthersAllowed, pair.directions, said()),
            (Ordering::Equal, false, true) => self.add(Rule::TypeWidened, pair.directions, said()),
            (Ordering::Equal, true, false) => self.add(Rule::TypeNarrowed, pair.directions, said()),
            (Ordering::Equal, ..) => {}
        }
        self.push_all(before, after, pair.directions, None);
    }
}

fn owner(pair: &Pair<'_, '_>, wire: &str) -> Owner {
    Owner { old: pair.old.top().to_owned(), new: pair.new.top().to_owned(), wire: wire.to_owned() }
}

/// How many parts of a schema refuse properties that they do not describe.
fn denials(view: &View<'_>) -> usize {
    view.all("additionalProperties").into_iter().filter(|value| **value == false).count()
}

/// What is said of properties that are not described: by a part that refuses them, or by one that does not.
fn others_of<'a>(view: &View<'a>, is_denied: bool) -> Option<At<'a>> {
    let all = view.children("additionalProperties");
    let found = all.iter().position(|at| (at.node == false) == is_denied).unwrap_or_default();
    all.into_iter().nth(found)
}

/// Whether a flag of a property is set, by whichever schema describes it.
fn is_set<'a>(root: &'a Value, places: &[At<'a>], key: &str) -> bool {
    let is_more = |at: &At<'a>| at.node.get("$ref").or(at.node.get("allOf")).is_some();
    places.iter().any(|at| at.flag(key) || is_more(at) && View::of(root, at).flag(key))
}

/// Properties that are the same but for their names, with the reason to believe so.
fn renamed(
    pair: &Pair<'_, '_>,
    gone: &BTreeMap<String, Vec<At<'_>>>,
    added: &BTreeMap<String, Vec<At<'_>>>,
    is_same: bool,
) -> Vec<(String, String, Likeness)> {
    if gone.is_empty() || added.is_empty() {
        return Vec::new();
    }
    let things = |properties: &BTreeMap<String, Vec<At<'_>>>, required: &BTreeSet<&str>| -> Vec<Thing<String>> {
        let thing = |(name, places): (&String, &Vec<At<'_>>)| {
            let at = places.first()?;
            let looks = format!("{} {}", required.contains(name.as_str()), essential(at.node));
            Some(Thing { key: name.clone(), name: name.clone(), says: says(at.node), looks })
        };
        properties.iter().filter_map(thing).collect()
    };
    let (was, is) = &pair.required;
    pairs(&things(gone, was), &things(added, is), is_same)
}
