//! What no public page states, said once where it is about several properties.

use crate::ir::{Api, Docs, INFERRED, Shape, Struct, listed};
use crate::names::ident;

/// Says at a type which of its properties are inferred, in place of saying it at each of them. One alone says it itself.
pub(super) fn gather(api: &mut Api) {
    for ty in &mut api.types {
        let Shape::Struct(record) = &mut ty.shape else { continue };
        let names: Vec<String> = record
            .fields
            .iter()
            .filter(|field| says_so(&field.docs))
            .map(|field| format!("`{}`", ident::snake(&field.name).to_string().trim_start_matches("r#")))
            .collect();
        let is_inferred = says_so(&ty.docs);
        if names.len() < 2 && !is_inferred {
            continue;
        }
        for field in &mut record.fields {
            field.docs.notes.retain(|note| note != INFERRED);
        }
        if !is_inferred {
            ty.docs.notes.push(sentence(record, &names));
        }
    }
}

fn says_so(docs: &Docs) -> bool {
    docs.notes.iter().any(|note| note == INFERRED)
}

fn sentence(record: &Struct, names: &[String]) -> String {
    let is_all = names.len() == record.fields.len() && record.parts.is_empty();
    let about = if is_all { "any of its properties".to_owned() } else { listed(names, "or") };
    format!("Inferred: the provider's documentation does not state {about}.")
}
