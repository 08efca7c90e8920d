//! What was moved or renamed in the documents, by what the lock has seen of it.
//!
//! An operation is the one that had its `operationId`. A component is the one that had its shape and its users: what
//! refers to it, from where. Users are components themselves, which may have been renamed as well, or have another shape now:
//! they are known by either. A component that is no type of its own, but a part of others, a list, or an answer, is the one that had
//! the types that are written in it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::super::super::Tools;
use super::{Keeping, digest, standing};
use crate::diagnostic::Severity;
use crate::ir::{Api, Member, References, Shape, TypeId, Use, Way};
use crate::pointer;

/// What a line begins with that is about a component that types are written in.
const HOLDER: &str = "=";

/// What a key begins with that is about a way to say who calls.
pub(super) const SCHEME: &str = "scheme ";

/// What is seen of each operation, of each way to say who calls, and of each component that is a type, that is called by its name, or
/// that types are written in.
pub(super) fn evidence(api: &Api) -> BTreeMap<String, String> {
    let keeping = Keeping::default();
    let mut seen = BTreeMap::new();
    for operation in api.documented() {
        let id = if has_id(operation) { format!("{} ", operation.id) } else { String::new() };
        let looks = api.looks.get(&operation.origin).map_or("", String::as_str);
        seen.insert(keeping.key(&operation.origin).0, format!("{id}{looks}"));
    }
    let (lines, holders) = rayon::join(|| lines(api, &components(api), &[], &Inner::new()), || holders(api, &keeping));
    for (id, line) in lines {
        seen.insert(api[id].origin.clone(), line);
    }
    for (holder, looks) in holders {
        seen.entry(holder).or_insert(looks);
    }
    for scheme in &api.connection.schemes {
        seen.extend(api.looks.get(&scheme.origin).map(|looks| (format!("{SCHEME}{}", scheme.id), looks.clone())));
    }
    seen
}

/// The components that are types, or that are called by their names.
fn components(api: &Api) -> Vec<TypeId> {
    let arms = arms(api);
    let is_named = |id: &TypeId| api[*id].shape.is_item() || arms.contains(id);
    api.type_ids().filter(|id| api[*id].is_component() && is_named(id)).collect()
}

/// What is seen of types: of components, or of others next to them.
fn lines(api: &Api, components: &[TypeId], others: &[TypeId], inner: &Inner<'_>) -> Vec<(TypeId, String)> {
    let shape = |id: &TypeId| (*id, digest::text(&digest::shape(api, *id)));
    let mut shapes: HashMap<TypeId, String> = components.iter().map(shape).collect();
    let texts: HashMap<String, String> =
        shapes.iter().map(|(id, shape)| (api[*id].origin.clone(), shape.clone())).collect();
    let by_shape: HashMap<&str, &str> = texts.iter().map(|(origin, shape)| (origin.as_str(), shape.as_str())).collect();
    shapes.extend(others.iter().map(shape));
    let inner_by = |way: usize| inner.iter().map(|(origin, texts)| (*origin, texts[way])).collect();
    let (first, second) = rayon::join(
        || users(api, &shapes, &by_shape, &inner_by(0)),
        || users(api, &shapes, &HashMap::new(), &inner_by(1)),
    );
    let users = [first, second];
    let line = |id: &TypeId| {
        let digests = users.each_ref().map(|users| {
            let users: Vec<&str> = users.get(id).into_iter().flatten().map(String::as_str).collect();
            digest::text(&users.join(" "))
        });
        Some((*id, format!("{} {}", shapes.get(id)?, digests.join(" "))))
    };
    let wanted = if others.is_empty() { components } else { others };
    wanted.iter().filter_map(line).collect()
}

/// What types that are written in place were as components, by their origins: what they look like, and what they were called.
type Inner<'a> = HashMap<&'a str, [&'a str; 2]>;

/// Types that are written in place, and were components with their shape and their users. Of some that use them, it is known already.
pub(super) fn in_place(
    api: &Api,
    keeping: &Keeping,
    gone: &[&String],
    fresh: &BTreeMap<&String, TypeId>,
    known: &[(TypeId, &str)],
) -> Vec<(String, String)> {
    let is_component = |key: &str| key.starts_with("/components/schemas/") && pointer::holder(key) == key;
    let gone = gone.iter().filter(|key| is_component(key));
    let gone: BTreeMap<&String, &String> = gone.filter_map(|key| Some((*key, keeping.old.seen.get(*key)?))).collect();
    let others: Vec<TypeId> = fresh.values().copied().filter(|id| !api[*id].is_component()).collect();
    if gone.is_empty() || others.is_empty() {
        return Vec::new();
    }
    let inner = known.iter().filter(|(id, then)| is_component(then) && !api[*id].is_component());
    let inner = inner.filter_map(|(id, then)| {
        let shape = keeping.old.seen.get(*then)?.split(' ').next()?;
        Some((api[*id].origin.as_str(), [shape, *then]))
    });
    let lines = lines(api, &components(api), &others, &inner.collect());
    let lines: HashMap<TypeId, String> = lines.into_iter().collect();
    let fresh = fresh.iter().filter_map(|(key, id)| Some((*key, lines.get(id)?))).collect();
    matched(gone, fresh)
}

/// What was seen of one place that is gone, and of one that is new: what it is called or looks like with its users, and then the
/// other way to know it.
fn matched<'a>(
    mut gone: BTreeMap<&'a String, &'a String>,
    mut fresh: BTreeMap<&'a String, &'a String>,
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for way in 0..2 {
        let was = only_once(&gone, way);
        for (seen, key) in only_once(&fresh, way) {
            let Some(was) = was.get(&seen).filter(|was| is_likely(was, key, &seen)) else { continue };
            gone.remove(was);
            fresh.remove(key);
            found.push((key.clone(), (*was).clone()));
        }
    }
    found
}

/// Whether an operation may be one that looked like it: it says much, or its path has a word in common.
fn is_likely(was: &str, is: &str, (_, _, looks): &Seen<'_>) -> bool {
    let words = |key: &str| -> BTreeSet<String> {
        let words = key.split(['/', ' ']).skip(1).filter(|word| !word.is_empty() && !word.starts_with('{'));
        words.map(str::to_owned).collect()
    };
    looks.is_empty() || was.starts_with('/') || looks.starts_with('~') || !words(was).is_disjoint(&words(is))
}

/// The alternatives of all unions, which are called as the components that they are.
fn arms(api: &Api) -> HashSet<TypeId> {
    let unions = api.types.iter().filter_map(|ty| match &ty.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    });
    unions.flat_map(|union| union.variants.iter().map(|variant| variant.ty.id)).collect()
}

/// The components that types are written in, with what these types look like.
fn holders(api: &Api, keeping: &Keeping) -> BTreeMap<String, String> {
    let mut inner: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for id in api.type_ids().filter(|id| api[*id].shape.is_item()) {
        let (head, rest) = keeping.key(&api[id].origin);
        if head.starts_with("/components/") && !rest.is_empty() {
            inner.entry(head).or_default().insert(format!("{rest} {}", digest::shape(api, id)));
        }
    }
    // What another type of its shape stands for is there as well.
    let standing = standing(api);
    for gone in api.shared() {
        let (head, rest) = keeping.key(gone);
        let kept = standing.get(gone.as_str()).filter(|_| head.starts_with("/components/"));
        if let Some(kept) = kept {
            inner.entry(head).or_default().insert(format!("{rest} {}", digest::shape(api, *kept)));
        }
    }
    let looks = |types: BTreeSet<String>| digest::text(&types.into_iter().collect::<Vec<String>>().join(" "));
    let line = |(head, types): (String, BTreeSet<String>)| {
        // Either of the two is enough: another component of the same shape may lend a type, or the node has a part more.
        let own = api.looks.get(&head).map_or("-", String::as_str);
        let line = format!("{HOLDER} {own} {}", looks(types));
        (head, line)
    };
    inner.into_iter().map(line).collect()
}

/// Whether the document gives the operation its id.
fn has_id(operation: &crate::ir::Operation) -> bool {
    operation.id != format!("{} {}", operation.method.as_str(), operation.path)
}

/// What refers to each component: the operation by its id, the component by the text that it has, or else by its place, and the
/// way from there. What was a component is one still.
fn users(
    api: &Api,
    shapes: &HashMap<TypeId, String>,
    texts: &HashMap<&str, &str>,
    inner: &HashMap<&str, &str>,
) -> HashMap<TypeId, BTreeSet<String>> {
    let mut users: HashMap<TypeId, BTreeSet<String>> = HashMap::new();
    let mut add = |used: TypeId, user: String| {
        if shapes.contains_key(&used) {
            users.entry(used).or_default().insert(user);
        }
    };
    let ids: HashMap<&str, &str> =
        api.documented().map(|operation| (operation.origin.as_str(), operation.id.as_str())).collect();
    let place = |origin: &str| {
        let mut ends = origin.rmatch_indices('/').map(|(end, _)| end).filter(|_| !inner.is_empty());
        let was = std::iter::once(origin.len()).chain(&mut ends).map(|end| origin.split_at(end));
        if let Some((was, rest)) = was.filter_map(|(head, rest)| Some((inner.get(head)?, rest))).next() {
            return format!("{was}{rest}");
        }
        let (head, rest) = origin.split_at(pointer::holder(origin).len());
        let head = texts.get(head).or_else(|| ids.get(head)).copied().unwrap_or(head);
        format!("{head}{rest}")
    };
    for ty in &api.types {
        let at = place(&ty.origin);
        match &ty.shape {
            Shape::Struct(record) => record.members().for_each(|member| match member {
                Member::Field(field) => add(field.ty.id, format!("{at}/{}", field.wire)),
                Member::Part(part) => add(part.ty.ty(), format!("{at}+")),
            }),
            shape => shape.each_reference(&mut |used| add(used.id, format!("{at}|"))),
        }
    }
    for operation in api.documented() {
        let at = place(&operation.origin);
        operation.each_way(&mut |way, how, used| {
            let step = match (how, way) {
                (Use::Parameter(_, wire), _) => format!("?{wire}"),
                (Use::Error(status), _) => format!("{status:?}"),
                (Use::Header(_), _) => return,
                (_, Way::Sent) => "<".to_owned(),
                (_, Way::Received) => ">".to_owned(),
            };
            add(used.id, format!("{at}{step}"));
        });
    }
    users
}

/// Operations and components that are where nothing was, with what they were.
pub(super) fn find(api: &Api, keeping: &Keeping, tools: &mut Tools<'_>) -> HashMap<String, String> {
    let (old, new) = (&keeping.old.seen, &keeping.new.seen);
    if old.is_empty() {
        return HashMap::new();
    }
    let mut there: HashSet<String> = api.documented().map(|operation| keeping.key(&operation.origin).0).collect();
    there.extend(api.schemas.keys().chain(new.keys()).cloned());
    let gone: BTreeMap<&String, &String> = old.iter().filter(|(key, _)| !there.contains(*key)).collect();
    let fresh: BTreeMap<&String, &String> = new.iter().filter(|(key, _)| !is_known(keeping, key)).collect();
    let moved: HashMap<String, String> = matched(gone, fresh).into_iter().collect();
    report(api, keeping, &moved, tools);
    moved
}

fn is_known(keeping: &Keeping, key: &str) -> bool {
    let old = &keeping.old;
    // Locks of earlier versions saw fewer components.
    let below = format!("{key}/");
    let has_types = || old.types.range(below.clone()..).next().is_some_and(|(place, _)| place.starts_with(&below));
    old.seen.contains_key(key)
        || old.members.contains_key(key)
        || old.operations.contains_key(key)
        || old.types.contains_key(key)
        || has_types()
}

/// Whether a place is that of a component or in one, what it is or is called, and what uses it or what it looks like.
type Seen<'s> = (bool, &'s str, &'s str);

/// What is seen of one place, and of no other: the id of an operation, or else its looks; the shape of a component and one of the
/// digests of its users. Locks of earlier versions have the first of each alone.
fn only_once<'s>(seen: &BTreeMap<&'s String, &'s String>, way: usize) -> HashMap<Seen<'s>, &'s String> {
    let mut places: HashMap<Seen<'s>, Option<&String>> = HashMap::new();
    for (key, seen) in seen {
        let is_type = key.starts_with('/') || key.contains("#/");
        let evidence = match seen.split_once(' ').filter(|_| is_type) {
            Some((HOLDER, looks)) => looks.split(' ').nth(way).map(|looks| (is_type, HOLDER, looks)),
            Some((shape, digests)) => digests.split(' ').nth(way).map(|users| (is_type, shape, users)),
            None => of_operation(key, seen, way).map(|(id, looks)| (is_type, id, looks)),
        };
        if let Some(evidence) = evidence {
            places.entry(evidence).and_modify(|place| *place = None).or_insert(Some(key));
        }
    }
    places.into_iter().filter_map(|(seen, place)| Some((seen, place?))).collect()
}

/// The id of an operation, or its method and what it looks like.
fn of_operation<'s>(key: &'s str, seen: &'s str, way: usize) -> Option<(&'s str, &'s str)> {
    let is_looks = |looks: &str| {
        let digits = looks.strip_prefix(['~', '-']);
        digits.is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let (id, looks) = match seen.rsplit_once(' ') {
        Some((id, looks)) if is_looks(looks) => (id, looks),
        None if is_looks(seen) => ("", seen),
        _ => (seen, ""),
    };
    match way {
        0 => (!id.is_empty()).then_some((id, "")),
        _ => key.split_once(' ').filter(|_| !looks.is_empty()).map(|(method, _)| (method, looks)),
    }
}

fn report(api: &Api, keeping: &Keeping, moved: &HashMap<String, String>, tools: &mut Tools<'_>) {
    for operation in api.documented() {
        let key = keeping.key(&operation.origin).0;
        if let Some(was) = moved.get(&key) {
            let name = keeping.old.operations.get(was).cloned().unwrap_or_default();
            let message = format!("`{key}` was `{was}`: it keeps the name `{name}`");
            tools.find(Severity::Note, &operation.origin, message, None);
        }
    }
    for scheme in &api.connection.schemes {
        let key = format!("{SCHEME}{}", scheme.id);
        if let Some(was) = moved.get(&key) {
            let name = keeping.old.members.get(was).cloned().unwrap_or_default();
            let message = format!("`{key}` was `{was}`: it keeps the name `{name}`");
            tools.find(Severity::Note, &scheme.origin, message, Some("`rename` gives it another name"));
        }
    }
    for (key, was) in moved.iter().filter(|(key, _)| key.starts_with('/')) {
        let last = |key: &str| pointer::segments(key).last().unwrap_or_default();
        let message = match keeping.old.types.get(was) {
            Some(name) => format!("`{}` was `{}`: it keeps the name `{name}`", last(key), last(was)),
            None => format!("`{}` was `{}`: what is written in it keeps its names", last(key), last(was)),
        };
        let help = "`rename` gives it another name";
        tools.find(Severity::Note, key, message, Some(help));
    }
}
