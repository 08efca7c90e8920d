use super::super::Tools;
use super::{chosen, report};
use crate::ir::{Api, Name, Shape, TypeId};
use crate::names::reserved::{PRELUDE, TYPE_PARAMETERS};
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::spelling;
use crate::pointer;

/// Names every type that is printed as an item.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for family in api.family_ids() {
        // These would hide what generated code relies on.
        let mut scope = Scope::new(Kind::Type, PRELUDE.into_iter().chain(TYPE_PARAMETERS));
        let items: Vec<TypeId> =
            api.type_ids().filter(|id| api[*id].family == family && api[*id].shape.is_item()).collect();
        let claims: Vec<Claim> = items.iter().map(|id| claim(api, *id, tools)).collect();
        let names = scope.claim(&claims);
        items.into_iter().zip(names).for_each(|(id, name)| api[id].name = name);
        report(api, Kind::Type, scope, tools);
    }
}

fn claim(api: &mut Api, id: TypeId, tools: &mut Tools<'_>) -> Claim {
    let origin = api[id].origin.clone();
    if let Some(name) = tools.name_of(&origin) {
        return chosen(&origin, &name);
    }
    let own = api[id].name.clone();
    let suffix = Some(kind(&api[id].shape));
    let kind = Name::new(kind(&api[id].shape));
    let group = api[id].group.map(|group| api[group].name.clone()).unwrap_or_default();
    let mut qualified = vec![
        own.join(&kind),
        group.join(&own),
        api[api[id].family].name.join(&own),
        group.join(&own).join(&kind),
        whole(&origin),
    ];
    let last = pointer::segments(&origin).last().unwrap_or_default();
    // `foo_bar` next to `FooBar`, which is how a type is written.
    let is_exact = api[id].is_component() && own.pascal() == last;
    qualified.extend(spelling::qualified(&last, "type"));
    Claim { origin, rank: if is_exact { 1 } else { 2 }, names: vec![own], qualified, suffix }
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "object",
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => "kind",
        _ => "choice",
    }
}

/// A name from the whole pointer.
fn whole(origin: &str) -> Name {
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
        // Positions and statuses are not words of the document.
        .filter(|segment| !STRUCTURE.contains(&segment.as_str()) && segment.parse::<usize>().is_err())
        .fold(Name::default(), |name, segment| name.join(&Name::new(&segment)))
}
