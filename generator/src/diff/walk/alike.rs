//! Things that have another name, as far as one can tell.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diff::change::Likeness;
use crate::diff::node::essential;
use crate::names::Name;

/// How long the text of a schema is that says much: one that refers to another, or describes an object.
const MUCH: usize = 40;

/// How much of two names has to be the same.
const ENOUGH: f64 = 0.6;

/// Something that went or came, with what it looks like.
pub(super) struct Thing<K> {
    pub key: K,
    pub name: String,
    pub looks: String,
    pub says: Says,
}

/// How much a schema says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Says {
    /// It lets everything in.
    #[default]
    Nothing,
    /// It is a plain text or number, as many others are.
    Little,
    /// Few others are the same by chance.
    Much,
}

pub(super) fn says(schema: &Value) -> Says {
    match essential(schema) {
        Value::Object(map) if map.is_empty() => Says::Nothing,
        node @ Value::Object(_) if node.to_string().len() > MUCH => Says::Much,
        Value::Object(_) => Says::Little,
        _ => Says::Nothing,
    }
}

/// Pairs of what went and what came: those that look the same, and have names that are much alike, or say much, or are the only ones
/// on both sides that look so. The last counts where both are in one thing, and not in one that has taken the place of another.
pub(super) fn pairs<K: Clone + Ord>(gone: &[Thing<K>], added: &[Thing<K>], is_same: bool) -> Vec<(K, K, Likeness)> {
    let mut taken: (BTreeSet<&K>, BTreeSet<&K>) = Default::default();
    let mut found = Vec::new();
    for old in gone {
        let is_it = |new: &&Thing<K>| {
            let is_telling = old.says == Says::Much || is_alike(&old.name, &new.name);
            new.looks == old.looks && is_telling && !taken.1.contains(&new.key)
        };
        let mut candidates = added.iter().filter(is_it);
        if let (Some(only), None) = (candidates.next(), candidates.next()) {
            taken.0.insert(&old.key);
            taken.1.insert(&only.key);
            let likeness = if is_alike(&old.name, &only.name) { Likeness::Name } else { Likeness::Type };
            found.push((old.key.clone(), only.key.clone(), likeness));
        }
    }
    if !is_same {
        return found;
    }
    let old = alone(gone, &taken.0);
    let new = alone(added, &taken.1);
    let pairs = old.into_iter().filter_map(|(looks, old)| Some((old, *new.get(looks)?)));
    found.extend(pairs.map(|(old, new)| (old.clone(), new.clone(), Likeness::Alone)));
    found
}

/// The things that are the only ones that look as they do.
fn alone<'t, K: Ord>(things: &'t [Thing<K>], taken: &BTreeSet<&K>) -> BTreeMap<&'t str, &'t K> {
    let mut looks: BTreeMap<&str, Option<&K>> = BTreeMap::new();
    for thing in things.iter().filter(|thing| thing.says > Says::Nothing && !taken.contains(&thing.key)) {
        looks.entry(&thing.looks).and_modify(|other| *other = None).or_insert(Some(&thing.key));
    }
    looks.into_iter().filter_map(|(looks, key)| Some((looks, key?))).collect()
}

/// Whether two names are likely to be names of one thing: the same words, or nearly the same letters.
pub(super) fn is_alike(old: &str, new: &str) -> bool {
    let words = |text: &str| Name::new(text).snake();
    words(old) == words(new) || strsim::normalized_damerau_levenshtein(&words(old), &words(new)) >= ENOUGH
}
