//! Which types look the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use rayon::prelude::*;

use crate::ir::merged::{Api, Shape};
use crate::ir::{TypeId, TypeRef};

/// The class of every type: two types are in one class when no finite look into them tells them apart. Starts with what types are
/// by themselves, and splits classes by what is seen until nothing changes, so that recursion needs no special case. Only what refers to
/// a type that moved is looked at again: a chain of thousands of types is as long as it has types.
pub(in super::super) fn classes(api: &Api) -> Vec<u32> {
    let looks = looks(api);
    let mut classes: Vec<u32> = looks.iter().map(|look| look.own).collect();
    let mut members = vec![BTreeSet::new(); classes.iter().max().map_or(0, |most| *most as usize + 1)];
    for id in api.type_ids() {
        members[classes[id.0 as usize] as usize].insert(id);
    }
    let users = users(&looks);
    let mut open: BTreeSet<TypeId> = api.type_ids().collect();
    while !open.is_empty() {
        let mut by_class: BTreeMap<u32, Vec<TypeId>> = BTreeMap::new();
        for id in std::mem::take(&mut open) {
            by_class.entry(classes[id.0 as usize]).or_default().push(id);
        }
        for (class, looked_at) in by_class {
            let signature = |id: TypeId| looks[id.0 as usize].signature(&classes);
            let mut groups: BTreeMap<Vec<u32>, Vec<TypeId>> = BTreeMap::new();
            for id in &looked_at {
                groups.entry(signature(*id)).or_default().push(*id);
            }
            // Those that are not looked at again keep the class, or else the largest group.
            let looked_at: BTreeSet<TypeId> = looked_at.into_iter().collect();
            let stays = match members[class as usize].difference(&looked_at).next() {
                Some(other) => Some(signature(*other)),
                None => groups.iter().max_by_key(|(_, group)| group.len()).map(|(signature, _)| signature.clone()),
            };
            for (_, group) in groups.into_iter().filter(|(signature, _)| stays.as_ref() != Some(signature)) {
                let fresh = members.len() as u32;
                for id in &group {
                    classes[id.0 as usize] = fresh;
                    members[class as usize].remove(id);
                    open.extend(&users[id.0 as usize]);
                }
                members.push(group.into_iter().collect());
            }
        }
    }
    classes
}

/// What is seen of a type: a number for what it is by itself, and what it refers to, each with whether it may be null.
struct Look {
    own: u32,
    used: Vec<(TypeId, bool)>,
}

impl Look {
    /// What tells a type from others of its class.
    fn signature(&self, classes: &[u32]) -> Vec<u32> {
        let used = self.used.iter().map(|(id, nullable)| classes[id.0 as usize] * 2 + u32::from(*nullable));
        [self.own].into_iter().chain(used).collect()
    }
}

/// What is seen of each type. What a type is by itself is written once, however often the type is looked at.
fn looks(api: &Api) -> Vec<Look> {
    let seen: Vec<_> = (0..api.types.len()).into_par_iter().map(|index| look(api, TypeId::at(index))).collect();
    let mut known: HashMap<String, u32> = HashMap::new();
    let looks = seen.into_iter().map(|(text, used)| {
        let next = known.len() as u32;
        let used = used.into_iter().map(|used| (api.resolve(used.id), used.nullable));
        Look { own: *known.entry(text).or_insert(next), used: used.collect() }
    });
    looks.collect()
}

/// The types that refer to each type.
fn users(looks: &[Look]) -> Vec<BTreeSet<TypeId>> {
    let mut users = vec![BTreeSet::new(); looks.len()];
    for (index, look) in looks.iter().enumerate() {
        for (used, _) in &look.used {
            users[used.0 as usize].insert(TypeId::at(index));
        }
    }
    users
}

/// What a type is by itself, and what it refers to.
fn look(api: &Api, id: TypeId) -> (String, Vec<TypeRef>) {
    let mut text = String::new();
    let mut used = Vec::new();
    let _ = match &api[api.resolve(id)].shape {
        Shape::Struct(record) => {
            for field in &record.fields {
                let (required, constant, access) = (field.is_required(), &field.constant, field.access);
                let _ = write!(text, "{:?}:{required}{constant:?}{access:?},", field.wire);
                used.push(field.ty);
            }
            used.extend(record.extra);
            write!(text, "struct {}", record.extra.is_some())
        }
        Shape::Union(union) => {
            used.extend(union.variants.iter().map(|variant| variant.ty));
            write!(text, "union {} {:?}", union.variants.len(), union.discriminator)
        }
        Shape::List(item) => {
            used.push(*item);
            write!(text, "list")
        }
        Shape::Map(value) => {
            used.push(*value);
            write!(text, "map")
        }
        Shape::StringEnum(known) => {
            write!(text, "enum {:?}", known.variants.iter().map(|v| &v.wire).collect::<Vec<_>>())
        }
        Shape::IntegerEnum(known) => {
            write!(text, "integers {:?}", known.variants.iter().map(|v| v.value).collect::<Vec<_>>())
        }
        Shape::Scalar(scalar) => write!(text, "{scalar:?}"),
        Shape::Json => write!(text, "json"),
        Shape::Alias(_) => write!(text, "cycle {}", id.0),
    };
    (text, used)
}
