//! What the passes promise, checked before anything is printed.
//!
//! A list of itself has no Rust type, and a struct that requires itself has no value: printing either would not end, or
//! give code that does not. Either crate is printed alone, so both emitters ask.

use super::place;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::ir::{Api, Cycles, Shape, TypeId, TypeRef};

/// Finds what cannot be printed.
pub(super) fn check(api: &Api) -> Result<(), Diagnostic> {
    for (name, format) in &api.settings.formats {
        if syn::parse_str::<syn::Type>(&format.path).is_err() {
            let message = format!("the type `{}` for the format {name} is not a Rust type", format.path);
            return Err(Diagnostic {
                severity: Severity::Error,
                place: Place { pointer: "/formats".to_owned(), ..api.settings.file() }.into(),
                message,
                help: Some("write a path such as `uuid::Uuid`".to_owned()),
            });
        }
    }
    ends(api, in_place, "contains itself without a named type between", "put an object between the two")?;
    let problem = "requires a value of its own type and so has no value";
    ends(api, required, problem, "make a property in between optional")
}

/// Fails where edges lead back to where they began.
fn ends(api: &Api, edges: fn(&Api, TypeId) -> Vec<TypeId>, problem: &str, help: &str) -> Result<(), Diagnostic> {
    match Cycles::of(api, |id| edges(api, id)).types().first().copied() {
        Some(id) => Err(cycle(api, id, problem, help)),
        None => Ok(()),
    }
}

fn cycle(api: &Api, id: TypeId, problem: &str, help: &str) -> Diagnostic {
    let ty = &api[id];
    let schema = if ty.name.is_empty() { "a schema".to_owned() } else { format!("the schema {}", ty.name.pascal()) };
    Diagnostic {
        severity: Severity::Error,
        place: place(api, &ty.origin).into(),
        message: format!("{schema} {problem}"),
        help: Some(help.to_owned()),
    }
}

fn in_place(api: &Api, id: TypeId) -> Vec<TypeId> {
    match &api[id].shape {
        Shape::List(inner) | Shape::Map(inner) => vec![inner.id],
        _ => Vec::new(),
    }
}

fn required(api: &Api, id: TypeId) -> Vec<TypeId> {
    let is_required = |ty: TypeRef| (!ty.nullable).then_some(ty.id);
    match &api[id].shape {
        Shape::Struct(shape) => {
            let fields =
                shape.fields.iter().filter(|field| field.is_required()).filter_map(|field| is_required(field.ty));
            fields.chain(shape.parts.iter().map(|part| part.ty.ty())).collect()
        }
        _ => Vec::new(),
    }
}
