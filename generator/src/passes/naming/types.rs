use super::super::Tools;
use super::scope::Scope;
use crate::emit::ident::PRELUDE;
use crate::ir::{Api, FamilyId, Name, Shape, TypeId};
use crate::pointer;

/// Names every type that is printed as an item; components first, since theirs are the document's own.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for family in api.family_ids() {
        let mut scope = Scope::new("type", Name::pascal, &reserved());
        let (components, mut others): (Vec<TypeId>, Vec<TypeId>) = api
            .type_ids()
            .filter(|id| api[*id].family == family && api[*id].shape.is_item())
            .partition(|id| api[*id].is_component());
        // Where two want one name, their places decide, and not the order in which a document lists its operations.
        others.sort_by(|a, b| api[*a].origin.cmp(&api[*b].origin));
        for id in components.into_iter().chain(others) {
            name_one(api, id, family, &mut scope, tools);
        }
    }
}

/// Names that would hide what generated code relies on; single letters are its type parameters.
fn reserved() -> Vec<&'static str> {
    PRELUDE.into_iter().chain(["A", "D", "M", "S"]).collect()
}

fn name_one(api: &mut Api, id: TypeId, family: FamilyId, scope: &mut Scope, tools: &mut Tools<'_>) {
    let origin = api[id].origin.clone();
    if let Some(chosen) = tools.name_of(&origin) {
        api[id].name = scope.claim([Name::new(&chosen)], &origin, true, tools);
        return;
    }
    let own = api[id].name.clone();
    let group = api[id].group.map(|group| api[group].name.clone()).unwrap_or_default();
    let candidates = [
        own.clone(),
        own.join(&Name::new(kind(&api[id].shape))),
        group.join(&own),
        api[family].name.join(&own),
        group.join(&own).join(&Name::new(kind(&api[id].shape))),
        qualified(&origin),
    ];
    let is_curated = api.settings.is_curated;
    api[id].name = scope.claim(candidates, &origin, is_curated, tools);
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "object",
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => "kind",
        _ => "choice",
    }
}

/// A name from the whole pointer.
fn qualified(origin: &str) -> Name {
    const STRUCTURE: [&str; 11] = [
        "components",
        "schemas",
        "properties",
        "content",
        "schema",
        "paths",
        "allOf",
        "oneOf",
        "anyOf",
        "items",
        "application/json",
    ];
    pointer::segments(origin)
        // Positions and statuses are no words of the document.
        .filter(|segment| !STRUCTURE.contains(&segment.as_str()) && segment.parse::<usize>().is_err())
        .fold(Name::default(), |name, segment| name.join(&Name::new(&segment)))
}
