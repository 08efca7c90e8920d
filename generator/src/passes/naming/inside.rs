//! What tells an arm apart that has the same properties as others: what is in these.
//!
//! Of `{labels: [text]}` and `{labels: [{name}]}`, the second one is `WithLabelName`.

use std::collections::{BTreeSet, HashMap};

use crate::ir::{Api, Name, Shape, TypeId};
use crate::names::singular;

/// So far below an arm, something still says what the arm is.
const DEPTH: usize = 4;

/// No arm is asked for more.
const MOST: usize = 500;

/// What is in each arm of a union.
pub(super) struct Inside {
    /// The ways to everything in each arm.
    paths: Vec<Vec<Vec<String>>>,
    /// How many arms have a way.
    having: HashMap<Vec<String>, usize>,
    /// Whether each arm keeps properties that nothing names.
    extras: Vec<bool>,
}

impl Inside {
    pub(super) fn new(api: &Api, arms: &[TypeId]) -> Self {
        let paths: Vec<Vec<Vec<String>>> = arms.iter().map(|arm| paths(api, *arm)).collect();
        let mut having = HashMap::new();
        for own in &paths {
            for path in own.iter().collect::<BTreeSet<_>>() {
                *having.entry(path.clone()).or_default() += 1;
            }
        }
        let has_extra = |arm: &TypeId| matches!(&api[*arm].shape, Shape::Struct(record) if record.extra.is_some());
        Self { paths, having, extras: arms.iter().map(has_extra).collect() }
    }

    /// Names for one of the arms, best first.
    pub(super) fn names(&self, index: usize) -> Vec<Name> {
        let own = self.paths[index].iter().find(|path| self.having.get(*path).is_none_or(|having| *having < 2));
        let with = |words: &[String]| words.iter().fold(Name::new("with"), |name, word| name.join(&Name::new(word)));
        let mut names: Vec<Name> = own.iter().flat_map(|path| [with(&path[path.len() - 1..]), with(path)]).collect();
        if self.extras[index] && self.extras.iter().filter(|has| **has).count() == 1 {
            names.push(Name::new("with others"));
        }
        names
    }
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
