use std::collections::BTreeMap;

use super::super::Tools;
use super::super::places::{Place, Places};
use super::scope::Scope;
use crate::emit::ident::{self, PRELUDE};
use crate::ir::{Api, FamilyId, Name, Shape, TypeId};

/// Names every type that is printed as an item, once in each module; components first, since theirs are the document's own.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    let places = Places::new(api);
    let mut placed: Vec<(TypeId, Place)> =
        api.type_ids().filter(|id| api[*id].shape.is_item()).map(|id| (id, places.of(id))).collect();
    let keys: BTreeMap<TypeId, String> =
        placed.iter().map(|(id, _)| (*id, tools.sources.key(&api[*id].origin))).collect();
    let is_chosen = |id: TypeId| keys.get(&id).is_some_and(|key| api.settings.names.contains_key(key));
    // Where two want one name, their places decide, and not the order in which a document lists its operations.
    placed.sort_by_cached_key(|(id, _)| {
        let origin = api[*id].origin.clone();
        (!is_chosen(*id), !api[*id].is_component(), origin.matches('/').count(), origin)
    });
    let mut scopes: BTreeMap<(FamilyId, Vec<String>), Scope> = BTreeMap::new();
    for (id, place) in placed {
        name_one(api, id, place, &mut scopes, tools);
    }
}

fn name_one(
    api: &mut Api,
    id: TypeId,
    place: Place,
    scopes: &mut BTreeMap<(FamilyId, Vec<String>), Scope>,
    tools: &mut Tools<'_>,
) {
    let Place { module, names } = place;
    let (family, origin) = (api[id].family, api[id].origin.clone());
    let chosen = tools.name_of(&origin);
    // What has a name by choice is a part of the family as a component is.
    let module = if chosen.is_some() && !api[id].is_component() { Vec::new() } else { module };
    let path = module.iter().map(|name| ident::module(name).to_string()).collect();
    let scope = scopes.entry((family, path)).or_insert_with(|| Scope::new("type", Name::pascal, &reserved()));
    api[id].module = module;
    api[id].name = match chosen {
        Some(chosen) => scope.claim([Name::new(&chosen)], &origin, true, tools),
        None => {
            let kind = Name::new(kind(&api[id].shape));
            let longest = names.last().map(|name| name.join(&kind));
            let candidates: Vec<Name> = names.into_iter().chain(longest).collect();
            let is_curated = api.settings.is_curated;
            scope.claim(candidates, &origin, is_curated, tools)
        }
    };
}

/// Names that would hide what generated code relies on; single letters are its type parameters.
fn reserved() -> Vec<&'static str> {
    PRELUDE.into_iter().chain(["A", "D", "M", "S"]).collect()
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "object",
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => "kind",
        _ => "choice",
    }
}
