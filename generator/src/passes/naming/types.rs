use std::collections::BTreeMap;

use super::super::Tools;
use super::super::places::{Place, Places};
use super::{chosen, report};
use crate::ir::{Api, FamilyId, Name, Shape, TypeId};
use crate::names::ident;
use crate::names::reserved::{PRELUDE, TYPE_PARAMETERS};
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::spelling;
use crate::pointer;

/// Names every type that is printed as an item, once in each module.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    let places = Places::new(api);
    let placed: Vec<(TypeId, Place)> =
        api.type_ids().filter(|id| api[*id].shape.is_item()).map(|id| (id, places.of(id))).collect();
    let mut modules: BTreeMap<(FamilyId, Vec<String>), Vec<(TypeId, Claim)>> = BTreeMap::new();
    for (id, place) in placed {
        let (module, claim) = claim(api, id, place, tools);
        let path = module.iter().map(|name| ident::module(name).to_string()).collect();
        modules.entry((api[id].family, path)).or_default().push((id, claim));
        api[id].module = module;
    }
    for claims in modules.into_values() {
        // These would hide what generated code relies on.
        let mut scope = Scope::new(Kind::Type, PRELUDE.into_iter().chain(TYPE_PARAMETERS));
        let (ids, claims): (Vec<TypeId>, Vec<Claim>) = claims.into_iter().unzip();
        let names = scope.claim(&claims);
        ids.into_iter().zip(names).for_each(|(id, name)| api[id].name = name);
        report(api, Kind::Type, scope, tools);
    }
}

/// The module of a type, and its claim there.
fn claim(api: &Api, id: TypeId, place: Place, tools: &mut Tools<'_>) -> (Vec<Name>, Claim) {
    let origin = api[id].origin.clone();
    if let Some(name) = tools.name_of(&origin) {
        // What has a name by choice is a part of the family as a component is.
        let module = if api[id].is_component() { place.module } else { Vec::new() };
        return (module, chosen(&origin, &name));
    }
    let suffix = kind(&api[id].shape);
    let mut names = place.names.into_iter();
    let own = names.next().unwrap_or_default();
    let mut qualified: Vec<Name> = names.collect();
    qualified.push(qualified.last().unwrap_or(&own).join(&Name::new(suffix)));
    let last = pointer::segments(&origin).last().unwrap_or_default();
    // `foo_bar` next to `FooBar`, which is how a type is written.
    let is_exact = api[id].is_component() && own.pascal() == last;
    qualified.extend(spelling::qualified(&last, "type"));
    let claim = Claim { origin, rank: if is_exact { 1 } else { 2 }, names: vec![own], qualified, suffix: Some(suffix) };
    (place.module, claim)
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "object",
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => "kind",
        _ => "choice",
    }
}
