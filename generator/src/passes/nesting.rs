//! Types that are nested deeper than `rustc` can follow.
//!
//! Whether a value may be sent to another thread depends on everything that it is made of, and `rustc` gives up after 128 steps,
//! of which a list in an optional property takes several. A crate with more levels does not compile, and neither does a
//! program that uses it. No document that a person wrote comes near.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::lowered::{Api, Type};
use crate::ir::merged::{Shape, Unmerged};
use crate::ir::{ReferencesMut, TypeId, TypeRef, ids};

/// How many types may be nested.
const LEVELS: usize = 60;

/// Replaces what has too many levels below it by raw JSON, where it is used.
pub(super) fn cut(api: &mut Api, tools: &mut Tools<'_>) {
    let levels = levels(api);
    let is_deep = |id: TypeId| levels.get(&id).is_some_and(|levels| *levels >= LEVELS);
    for id in api.type_ids() {
        // Another name for a type adds no level, and the use of that name is cut.
        if matches!(api[id].shape.alone(), Ok(Shape::Alias(_))) {
            continue;
        }
        let deep: BTreeMap<TypeId, TypeId> = ids(&api[id].shape)
            .into_iter()
            .filter(|used| is_deep(api.resolve(*used)))
            .map(|used| (used, api.resolve(used)))
            .collect();
        for (used, target) in deep {
            let json = api.add_type(Type { shape: Shape::Json.into(), ..api[target].clone() });
            api[id].shape.each_reference_mut(&mut |reference| {
                if reference.id == used {
                    *reference = TypeRef { id: json, ..*reference };
                }
            });
            let message = format!(
                "this is nested {LEVELS} levels deep, and `rustc` cannot follow more; where it is used it is raw JSON"
            );
            let origin = api[target].origin.clone();
            tools.find(Severity::Degradation, &origin, message, Some("make one object of several levels"));
        }
    }
}

/// How many levels each type has, counted from what is made of nothing else. What is cut is one level.
fn levels(api: &Api) -> BTreeMap<TypeId, usize> {
    // Nothing while a type is being looked at: a type that leads back to itself adds no level there.
    let mut levels: BTreeMap<TypeId, Option<usize>> = BTreeMap::new();
    for start in api.type_ids() {
        let mut open = vec![(api.resolve(start), false)];
        while let Some((id, is_done)) = open.pop() {
            let inner = ids(&api[id].shape).into_iter().map(|inner| api.resolve(inner));
            if is_done {
                let known = inner.filter_map(|inner| levels.get(&inner).copied().flatten());
                let most = known.map(|levels| if levels >= LEVELS { 1 } else { levels }).max().unwrap_or_default();
                levels.insert(id, Some(most + 1));
            } else if let Entry::Vacant(entry) = levels.entry(id) {
                entry.insert(None);
                open.push((id, true));
                open.extend(inner.map(|inner| (inner, false)));
            }
        }
    }
    levels.into_iter().filter_map(|(id, levels)| Some((id, levels?))).collect()
}
