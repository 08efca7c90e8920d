use super::super::Tools;
use super::scope::Scope;
use super::{parts, values};
use crate::emit::ident::UNKNOWN;
use crate::ir::{Api, Name, Shape, TypeId};
use crate::pointer;

/// Names fields and enum variants.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        match api[id].shape.clone() {
            Shape::Struct(record) => {
                let wires: Vec<String> = record.fields.iter().map(|field| field.wire.clone()).collect();
                let names = claimed(api, id, "field", Name::snake, &[], "properties", &wires, tools);
                if let Shape::Struct(record) = &mut api[id].shape {
                    record.fields.iter_mut().zip(names).for_each(|(field, name)| field.name = name);
                }
                parts::name(api, id, tools);
            }
            Shape::StringEnum(known) => {
                let wires: Vec<String> = known.variants.iter().map(|variant| variant.wire.clone()).collect();
                let names = claimed(api, id, "value", Name::pascal, &[UNKNOWN], "enum", &wires, tools);
                if let Shape::StringEnum(known) = &mut api[id].shape {
                    known.variants.iter_mut().zip(names).for_each(|(variant, name)| variant.name = name);
                }
            }
            Shape::IntegerEnum(known) => {
                let names: Vec<String> = known.variants.iter().map(|variant| variant.value.to_string()).collect();
                for (index, wire) in names.iter().enumerate() {
                    let key = tools.sources.key(&pointer::join(&api[id].origin, &["enum", wire]));
                    if let Some(chosen) = tools.entries.name_of(&key)
                        && let Shape::IntegerEnum(known) = &mut api[id].shape
                    {
                        known.variants[index].name = Name::new(&chosen);
                    }
                }
            }
            _ => {}
        }
    }
}

/// One name per member. The key in `api.toml` is the type's place, `properties` or `enum`, and the name in JSON.
#[expect(clippy::too_many_arguments, reason = "fields and values differ in these and in nothing else")]
fn claimed(
    api: &mut Api,
    id: TypeId,
    what: &'static str,
    print: fn(&Name) -> String,
    reserved: &[&str],
    section: &str,
    wires: &[String],
    tools: &mut Tools<'_>,
) -> Vec<Name> {
    let mut scope = Scope::new(what, print, reserved);
    let is_curated = api.settings.is_curated;
    wires
        .iter()
        .map(|wire| {
            let origin = pointer::join(&api[id].origin, &[section, wire]);
            let key = tools.sources.key(&origin);
            let chosen =
                if section == "properties" { tools.entries.field_name_of(&key) } else { tools.entries.name_of(&key) };
            match chosen {
                Some(chosen) => scope.claim([Name::new(&chosen)], &origin, true, tools),
                None => {
                    let mut candidates = values::candidates(wire, what);
                    if reserved.contains(&print(&candidates[0]).as_str()) {
                        candidates[0] = candidates[0].join(&Name::new(what));
                    }
                    scope.claim(candidates, &origin, is_curated, tools)
                }
            }
        })
        .collect()
}
