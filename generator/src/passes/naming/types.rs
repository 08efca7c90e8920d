use std::collections::BTreeMap;

use rayon::prelude::*;

use super::super::Tools;
use super::super::places::{Place, Places};
use super::groups::named_by_user;
use super::{chosen, crates, report};
use crate::ir::{Api, FamilyId, Name, OtherName, Shape, TypeId};
use crate::names::ident;
use crate::names::reserved::{CONSTRUCTORS, PRELUDE, TYPE_PARAMETERS};
use crate::names::scope::{Claim, Kind, Scope};
use crate::pointer;

/// A module by its family and its path below it.
type Module = (FamilyId, Vec<String>);

/// Names every type that is printed as an item, once in each module.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    let (places, crates) = (Places::new(api), crates(api));
    let items: Vec<TypeId> = api.type_ids().filter(|id| api[*id].shape.is_item()).collect();
    let place = |id: TypeId| {
        let Place { module, names } = places.of(id);
        (id, module, claim(api, id, names))
    };
    let placed: Vec<(TypeId, Vec<Name>, Claim)> = items.into_par_iter().map(place).collect();
    let mut modules: BTreeMap<Module, Vec<(TypeId, Claim)>> = BTreeMap::new();
    for (id, mut module, claim) in placed {
        for name in module.iter_mut().filter(|name| crates.contains(&ident::module(name).to_string())) {
            *name = name.join(&Name::new("types"));
        }
        let origin = api[id].origin.clone();
        // What has a name by choice is a part of the family, and not of a group.
        let (claim, module) = match tools.name_of(&origin) {
            Some(name) => (chosen(&origin, &name), Vec::new()),
            None => kept(api, id, claim, module, tools),
        };
        let path = module.iter().map(|name| ident::module(name).to_string()).collect();
        modules.entry((api[id].family, path)).or_default().push((id, claim));
        api[id].module = module;
    }
    let claimed = |claims: Vec<(TypeId, Claim)>| {
        // These would hide what generated code relies on.
        let mut scope = Scope::new(Kind::Type, PRELUDE.into_iter().chain(TYPE_PARAMETERS).chain(CONSTRUCTORS));
        let (ids, claims): (Vec<TypeId>, Vec<Claim>) = claims.into_iter().unzip();
        let names = scope.claim(&claims);
        let named = ids.into_iter().zip(claims).zip(names);
        (named.map(|((id, claim), name)| (id, other_name(&claim, &name), name)).collect::<Vec<_>>(), scope)
    };
    // No name of a module depends on those of another one.
    let modules: Vec<_> = modules.into_values().collect();
    let modules: Vec<_> = modules.into_par_iter().map(claimed).collect();
    for (named, scope) in modules {
        for (id, why, name) in named {
            api.other_names.extend(why.map(|why| (id, why)));
            api[id].name = name;
        }
        report(api, Kind::Type, scope, tools);
    }
}

/// Why a type did not get the name that it wants most.
fn other_name(claim: &Claim, name: &Name) -> Option<OtherName> {
    let wanted = claim.names.first().filter(|wanted| *wanted != name)?;
    let kept = claim.kept.as_ref().and_then(|kept| kept.identifier.as_deref());
    let is_kept = kept.is_some_and(|kept| kept == Kind::Type.print(name));
    Some(if is_kept { OtherName::Kept } else { OtherName::Taken(wanted.clone()) })
}

/// The claim and the module of a type, which stay what they were.
fn kept(api: &Api, id: TypeId, claim: Claim, module: Vec<Name>, tools: &Tools<'_>) -> (Claim, Vec<Name>) {
    let Some((mut modules, kept)) = tools.keeping.path(api, id) else { return (claim, module) };
    follow_group(api, id, &module, &mut modules, tools);
    let name = |printed: String| {
        let known = module.iter().find(|name| ident::module(name) == printed.as_str());
        known.cloned().unwrap_or_else(|| Kind::Module.parse(&printed))
    };
    (Claim { kept: Some(kept), ..claim }, modules.into_iter().map(name).collect())
}

/// Lets the module of a group that has another name in `api.toml` have it as well.
fn follow_group(api: &Api, id: TypeId, module: &[Name], modules: &mut [String], tools: &Tools<'_>) {
    let (Some(name), Some(was)) = (module.first(), modules.first_mut()) else { return };
    let Some(group) = named_by_user(api, api[id].family, name) else { return };
    if tools.keeping.group(api, group).is_some_and(|kept| kept.identifier.as_ref() == Some(was)) {
        *was = ident::module(name).to_string();
    }
}

/// A claim of the names that follow from a place, best first.
fn claim(api: &Api, id: TypeId, names: Vec<Name>) -> Claim {
    let origin = api[id].origin.clone();
    let mut names = names.into_iter();
    let own = names.next().unwrap_or_default();
    let suffix = Some(kind(&api[id].shape));
    let kind = Name::new(kind(&api[id].shape));
    let mut qualified: Vec<Name> = names.collect();
    qualified.extend(qualified.last().map(|longest| longest.join(&kind).without_repetition()));
    qualified.push(own.join(&kind).without_repetition());
    let last = pointer::segments(&origin).last().unwrap_or_default();
    // `foo_bar` next to `FooBar`, which is how a type is written.
    let is_exact = api[id].is_component() && own.pascal() == last;
    let spelled = api[id].is_component().then_some((last, "type"));
    // What is written in place gives way to components.
    let rank = if is_exact { 1 } else { 2 + u32::from(!api[id].is_component()) };
    Claim { origin, rank, names: vec![own], qualified, spelled, suffix, ..Claim::default() }
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "object",
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => "kind",
        _ => "choice",
    }
}
