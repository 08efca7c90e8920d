//! Types of the intermediate representation as text.

use openapi_compiler::api::{Api, Dispatch, Guard, Shape, TypeRef};

/// All types that are printed, one line for each and for each of their members.
pub fn types(api: &Api) -> String {
    let items = api.type_ids().filter(|id| api[*id].shape.is_item());
    let mut texts: Vec<String> =
        items.map(|id| format!("{} {}", api[id].name.pascal(), shape(api, &api[id].shape))).collect();
    texts.sort();
    texts.join("\n")
}

fn shape(api: &Api, shape: &Shape) -> String {
    match shape {
        Shape::Struct(record) => {
            let fields = record.fields.iter().map(|field| {
                let optional = if field.is_required() { "" } else { "?" };
                format!("\n    {}{optional}: {}", field.name.snake(), reference(api, field.ty))
            });
            let parts = record
                .parts
                .iter()
                .map(|part| format!("\n    {}: {}", part.name.snake(), reference(api, TypeRef::plain(part.ty.ty()))));
            let extra = record.extra.iter().map(|extra| format!("\n    extra: {}", reference(api, *extra)));
            format!("struct{}", fields.chain(parts).chain(extra).collect::<String>())
        }
        Shape::StringEnum(known) => {
            format!("enum {}", known.variants.iter().map(|v| v.name.pascal()).collect::<Vec<_>>().join(" "))
        }
        Shape::IntegerEnum(known) => {
            format!("enum {}", known.variants.iter().map(|v| v.value.to_string()).collect::<Vec<_>>().join(" "))
        }
        Shape::Union(union) => {
            let arms =
                union.variants.iter().map(|arm| format!("\n    {}({})", arm.name.pascal(), reference(api, arm.ty)));
            let names: Vec<String> = union.variants.iter().map(|arm| arm.name.pascal()).collect();
            format!("union{}{}", arms.collect::<String>(), dispatch(&union.dispatch, &names))
        }
        other => format!("{other:?}"),
    }
}

/// A use of a type: `Box<Book>?` is a book on the heap, or null.
pub fn reference(api: &Api, reference: TypeRef) -> String {
    let null = if reference.nullable { "?" } else { "" };
    let ty = &api[reference.id];
    let name = match &ty.shape {
        Shape::List(item) => format!("[{}]", self::reference(api, *item)),
        Shape::Map(value) => format!("{{{}}}", self::reference(api, *value)),
        Shape::Scalar(scalar) => format!("{scalar:?}"),
        Shape::Json => "Json".to_owned(),
        _ => ty.name.pascal(),
    };
    if reference.boxed { format!("Box<{name}>{null}") } else { format!("{name}{null}") }
}

fn dispatch(dispatch: &Dispatch, names: &[String]) -> String {
    match dispatch {
        Dispatch::Discriminator { property, arms, default } => {
            let default = default.map(|index| format!(", otherwise {}", names[index])).unwrap_or_default();
            let arms: Vec<String> = arms.iter().map(|(value, arm)| format!("{value} is {}", names[*arm])).collect();
            format!("\n    by {property}: {}{default}", arms.join(", "))
        }
        Dispatch::Guards(guards) => guards
            .iter()
            .map(|guarded| {
                let arms: Vec<&str> = guarded.variants.iter().map(|arm| names[*arm].as_str()).collect();
                format!("\n    by {}: {}", guard(&guarded.guard), arms.join(" or "))
            })
            .collect(),
    }
}

fn guard(guard: &Guard) -> String {
    match guard {
        Guard::Type(ty) => format!("type {ty:?}"),
        Guard::Constant { property, value } => format!("{property} = {value}"),
        Guard::Key { property, or_null } => format!("key {property}{}", if *or_null { " or null" } else { "" }),
        Guard::Items(ty) => format!("items of type {ty:?}"),
        Guard::Values(values) => format!("values {}", values.join(" ")),
    }
}
