//! Types that are nested deeper than `rustc` can follow.
//!
//! Whether a value may be sent to another thread depends on everything that it is made of, and `rustc` gives up after 128 steps,
//! of which a list in an optional property takes several. A crate with more levels does not compile, and neither does a
//! program that uses it. No document that a person wrote comes near.

use std::collections::BTreeMap;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::lowered::{Api, Type};
use crate::ir::merged::{Shape, Unmerged};
use crate::ir::{References, ReferencesMut, TypeId, TypeRef, ids};

/// How many types may be nested.
const LEVELS: usize = 60;

/// Replaces what has too many levels below it by raw JSON, where it is used.
pub(super) fn cut(api: &mut Api, tools: &mut Tools<'_>) {
    let levels = levels(api);
    if levels.iter().all(|levels| *levels < LEVELS) {
        return;
    }
    let is_deep = |id: TypeId| levels.get(id.0 as usize).is_some_and(|levels| *levels >= LEVELS);
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
fn levels(api: &Api) -> Vec<usize> {
    // Zero while a type is not known, or is being looked at: a type that leads back to itself adds no level there.
    let mut levels: Vec<usize> = vec![0; api.types.len()];
    let mut is_seen = vec![false; api.types.len()];
    let mut open = Vec::new();
    for start in api.type_ids() {
        open.push((api.resolve(start), false));
        while let Some((id, is_done)) = open.pop() {
            if is_done {
                let mut most = 0;
                api[id].shape.each_reference(&mut |inner| {
                    let levels = levels[api.resolve(inner.id).0 as usize];
                    most = most.max(if levels >= LEVELS { 1 } else { levels });
                });
                levels[id.0 as usize] = most + 1;
            } else if !std::mem::replace(&mut is_seen[id.0 as usize], true) {
                open.push((id, true));
                api[id].shape.each_reference(&mut |inner| open.push((api.resolve(inner.id), false)));
            }
        }
    }
    levels
}
