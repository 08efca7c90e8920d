use super::super::Tools;
use super::{chosen, parts, report};
use crate::ir::{Api, Name, Shape, TypeId};
use crate::names::reserved::UNKNOWN;
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::spelling;
use crate::pointer;

/// Names fields and enum variants.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        match &api[id].shape {
            Shape::Struct(record) => {
                let wires = record.fields.iter().map(|field| (field.wire.clone(), None)).collect();
                let mut scope = Scope::new(Kind::Field, []);
                let names = claim(api, id, &mut scope, wires, tools);
                if let Shape::Struct(record) = &mut api[id].shape {
                    record.fields.iter_mut().zip(names).for_each(|(field, name)| field.name = name);
                }
                // What is not a property gives way to them.
                parts::name(api, id, &mut scope, tools);
                report(api, Kind::Field, scope, tools);
            }
            Shape::StringEnum(known) => {
                let wires = known.variants.iter().map(|variant| (variant.wire.clone(), None));
                let names = values(api, id, wires.collect(), tools);
                if let Shape::StringEnum(known) = &mut api[id].shape {
                    known.variants.iter_mut().zip(names).for_each(|(variant, name)| variant.name = name);
                }
            }
            Shape::IntegerEnum(known) => {
                let named = |name: &Name| Some(name.snake()).filter(|_| !name.is_empty());
                let wires = known.variants.iter().map(|variant| (variant.value.to_string(), named(&variant.name)));
                let names = values(api, id, wires.collect(), tools);
                if let Shape::IntegerEnum(known) = &mut api[id].shape {
                    known.variants.iter_mut().zip(names).for_each(|(variant, name)| variant.name = name);
                }
            }
            _ => {}
        }
    }
}

fn values(api: &Api, id: TypeId, wires: Vec<Said>, tools: &mut Tools<'_>) -> Vec<Name> {
    let mut scope = Scope::new(Kind::Value, [UNKNOWN]);
    let names = claim(api, id, &mut scope, wires, tools);
    report(api, Kind::Value, scope, tools);
    names
}

/// A member's name in JSON, and what the document calls it in code.
type Said = (String, Option<String>);

/// One name per member. The key in `api.toml` is the type's place, `properties` or `enum`, and the name in JSON.
fn claim(api: &Api, id: TypeId, scope: &mut Scope, wires: Vec<Said>, tools: &mut Tools<'_>) -> Vec<Name> {
    let kind = scope.kind();
    let is_field = kind == Kind::Field;
    let section = if is_field { "properties" } else { "enum" };
    let (origin, keys) = (api[id].origin.clone(), tools.keeping.of_type(id));
    let claims: Vec<Claim> = wires
        .iter()
        .map(|(wire, said)| {
            let origin = pointer::join(&origin, &[section, wire]);
            let key = || tools.sources.key(&origin);
            let name = if is_field { tools.entries.field_name_of(key) } else { tools.entries.name_of(key) };
            let own = spelling::name(wire, kind.word());
            let usual = usual(wire, &own).map(|_| kind.print(&Name::new(wire)));
            let claim = match (name, said) {
                (Some(name), _) => chosen(&origin, &name),
                (None, Some(said)) => derived(origin.clone(), kind, said),
                (None, None) => called(origin.clone(), kind, wire, own),
            };
            Claim { kept: tools.keeping.member(keys.child(&[section, wire]), usual), ..claim }
        })
        .collect();
    if is_field {
        scope.hold(&parts::claims(api, id, tools));
    }
    scope.claim(&claims)
}

/// The name of what is called exactly like its name in JSON, which needs no record.
pub(super) fn usual(wire: &str, name: &Name) -> Option<String> {
    (name.snake() == wire).then(|| wire.to_owned())
}

/// The claim of what is called like its name in JSON: `id` is `id`, and `_id` gives way to it.
pub(super) fn derived(origin: String, kind: Kind, wire: &str) -> Claim {
    called(origin, kind, wire, spelling::name(wire, kind.word()))
}

fn called(origin: String, kind: Kind, wire: &str, name: Name) -> Claim {
    let is_exact = kind.print(&name) == wire || name.snake() == wire;
    let spelled = Some((wire.to_owned(), kind.word()));
    Claim { origin, rank: if is_exact { 1 } else { 2 }, names: vec![name], spelled, ..Claim::default() }
}
