//! Lists whose items are described one by one.
//!
//! The rewritten schemas have one type for all items: an alternative for each description that is not there yet, in order.

use serde_json::Value;

use super::schema::Pair;
use super::view::View;
use super::{Owner, Said, Side, Walk};
use crate::diff::node::At;
use crate::diff::rules::Rule;
use crate::pointer;

/// What an item may be.
#[derive(Clone)]
enum Item<'a> {
    Any,
    Nothing,
    /// A schema of the rewritten document.
    Of(At<'a>),
}

impl<'a> Item<'a> {
    /// A schema of the rewritten document. An empty one admits anything.
    fn of(at: At<'a>) -> Self {
        match at.map() {
            Some(map) if map.is_empty() => Item::Any,
            _ => Item::Of(at),
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Item::Of(own), Item::Of(other)) => own.node == other.node,
            (Item::Any, Item::Any) | (Item::Nothing, Item::Nothing) => true,
            _ => false,
        }
    }
}

/// The keyword that describes the first items.
const KEY: &str = "prefixItems";

/// What the first items of a list may be, and all others.
struct Tuple<'a> {
    first: Vec<Item<'a>>,
    others: Item<'a>,
}

impl<'a> Walk<'a> {
    /// Compares the items of two lists one by one, if one of the lists describes them so.
    pub(super) fn tuples(&mut self, pair: &Pair<'_, 'a>, owner: Option<&Owner>) -> bool {
        let (old, new) = (prefix(self.old, pair.old), prefix(self.new, pair.new));
        if old.is_none() && new.is_none() {
            return false;
        }
        let places = (old.as_ref().map(|(part, _)| part.below(KEY)), new.as_ref().map(|(part, _)| part.below(KEY)));
        let (old, new) = (tuple(self.old, pair.old, old), tuple(self.new, pair.new, new));
        let count = old.first.len().max(new.first.len());
        let items = |tuple: &Tuple<'a>| -> Vec<Item<'a>> {
            let first = (0..count).map(|index| tuple.first.get(index).unwrap_or(&tuple.others).clone());
            first.chain([tuple.others.clone()]).collect()
        };
        let pairs: Vec<(Item<'a>, Item<'a>)> = items(&old).into_iter().zip(items(&new)).collect();
        if places.0.is_some() != places.1.is_some() && pairs.iter().all(|(old, new)| old.is_same(new)) {
            let top = |view: &View<'a>| view.top().to_owned();
            let (old, new) = (places.0.unwrap_or_else(|| top(pair.old)), places.1.unwrap_or_else(|| top(pair.new)));
            self.add(Rule::SpellingChanged, pair.directions, Said::both(&old, &new));
            return true;
        }
        let items = (pair.old.pointer("items"), pair.new.pointer("items"));
        let first = (places.0.unwrap_or_else(|| items.0.clone()), places.1.unwrap_or_else(|| items.1.clone()));
        for (index, item) in pairs.into_iter().enumerate() {
            let (name, places) = match index == count {
                true => ("other items".to_owned(), &items),
                false => (format!("item {}", index + 1), &first),
            };
            self.item((pair, places), name, item, owner);
        }
        true
    }

    fn item(
        &mut self,
        (pair, places): (&Pair<'_, 'a>, &(String, String)),
        name: String,
        items: (Item<'a>, Item<'a>),
        owner: Option<&Owner>,
    ) {
        let rule = match items {
            (Item::Of(before), Item::Of(after)) => return self.push(before, after, pair.directions, owner.cloned()),
            (Item::Any, Item::Any) | (Item::Nothing, Item::Nothing) => return,
            (Item::Any, _) | (_, Item::Nothing) => Rule::TypeNarrowed,
            (Item::Nothing, _) | (_, Item::Any) => Rule::TypeWidened,
        };
        let said = Said::both(&places.0, &places.1);
        self.add_of(rule, pair.directions, said.from(name.as_str()).to(name), owner.cloned());
    }
}

/// The descriptions of the first items, as they were written.
fn prefix<'a>(side: Side<'a>, view: &View<'a>) -> Option<(At<'a>, At<'a>)> {
    let mut tuples = view.written(side).filter(|(_, written)| written.node.get(KEY).is_some_and(Value::is_array));
    tuples.next().map(|(part, written)| (part.clone(), written.clone()))
}

fn tuple<'a>(side: Side<'a>, view: &View<'a>, prefix: Option<(At<'a>, At<'a>)>) -> Tuple<'a> {
    let Some((part, written)) = prefix else {
        let is_closed = view.written(side).any(|(_, written)| has_no_others(written));
        let others = view.child("items").map_or(Item::Any, Item::of);
        return Tuple { first: Vec::new(), others: if is_closed { Item::Nothing } else { others } };
    };
    let all: Vec<At<'a>> = written.items(KEY).into_iter().chain(written.child("items")).collect();
    let mut different: Vec<&Value> = Vec::new();
    all.iter().filter(|at| at.node.is_object()).for_each(|at| {
        if !different.contains(&at.node) {
            different.push(at.node);
        }
    });
    let rewritten = |at: &At<'a>| {
        let position = different.iter().position(|known| *known == at.node)?;
        let place = part.below("items");
        let place = if different.len() == 1 { place } else { pointer::join(&place, &["anyOf", &position.to_string()]) };
        At::of(side.root, &place)
    };
    let item = |at: &At<'a>| match at.node {
        Value::Bool(false) => Item::Nothing,
        _ => rewritten(at).map_or(Item::Any, Item::of),
    };
    let first = written.items(KEY).iter().map(item).collect();
    let others = written.child("items").map_or(Item::Any, |at| item(&at));
    Tuple { first, others }
}

fn has_no_others(written: &At<'_>) -> bool {
    written.node.get("items") == Some(&Value::Bool(false))
}
