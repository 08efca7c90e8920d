//! What tells an arm apart that has the same properties as others: what is in these.
//!
//! Of `{labels: [text]}` and `{labels: [{name}]}`, the second one is `WithLabelName`.

use std::collections::BTreeSet;

use crate::ir::{Api, Name, Shape, TypeId};
use crate::names::singular;

/// So far below an arm, something still says what the arm is.
const DEPTH: usize = 4;

/// No arm is asked for more.
const MOST: usize = 500;

/// Names for one of several arms, best first.
pub(super) fn names(api: &Api, arms: &[TypeId], index: usize) -> Vec<Name> {
    let others: BTreeSet<Vec<String>> =
        arms.iter().enumerate().filter(|(other, _)| *other != index).flat_map(|(_, arm)| paths(api, *arm)).collect();
    let own = paths(api, arms[index]).into_iter().find(|path| !others.contains(path));
    let with = |words: &[String]| words.iter().fold(Name::new("with"), |name, word| name.join(&Name::new(word)));
    let mut names: Vec<Name> = own.iter().flat_map(|path| [with(&path[path.len() - 1..]), with(path)]).collect();
    let has_extra = |arm: TypeId| matches!(&api[arm].shape, Shape::Struct(record) if record.extra.is_some());
    if has_extra(arms[index]) && !arms.iter().enumerate().any(|(other, arm)| other != index && has_extra(*arm)) {
        names.push(Name::new("with others"));
    }
    names
}

/// The ways to everything in a type, the shortest first. Of a list, one item is meant.
fn paths(api: &Api, arm: TypeId) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    let mut level = vec![(arm, Vec::new())];
    for _ in 0..DEPTH {
        let mut next = Vec::new();
        for (id, path) in level {
            let Shape::Struct(record) = &api[id].shape else { continue };
            for field in api.properties(record) {
                let (mut inner, mut word) = (field.ty.id, field.wire.clone());
                if let Shape::List(item) = &api[inner].shape {
                    (inner, word) = (item.id, singular(&word));
                }
                let path = [path.as_slice(), &[word]].concat();
                next.push((inner, path.clone()));
                found.push(path);
            }
        }
        if found.len() > MOST {
            break;
        }
        level = next;
    }
    found
}
