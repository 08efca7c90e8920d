//! Every text that published documents could name something after.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::names::scope::{Claim, Kind, Scope};
use crate::names::{Name, ident, spelling};

#[path = "../../../tests/fixtures/published.rs"]
mod published_documents;

/// Published documents, if there are any.
fn documents() -> Vec<PathBuf> {
    let Some(folder) = published_documents::folder("specs") else { return Vec::new() };
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.flatten().map(|entry| entry.path()).collect()
}

/// The keys of all objects of one node, and the values of its enum: what shares a scope.
fn collect(value: &Value, scopes: &mut BTreeSet<BTreeSet<String>>) {
    match value {
        Value::Object(object) => {
            scopes.insert(object.keys().cloned().collect());
            object.values().for_each(|value| collect(value, scopes));
        }
        Value::Array(items) => {
            scopes.insert(items.iter().filter_map(Value::as_str).map(str::to_owned).collect());
            items.iter().for_each(|value| collect(value, scopes));
        }
        _ => {}
    }
}

#[test]
fn texts_of_published_documents_have_names() {
    for path in documents() {
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (document, _) = crate::load::parse(&path.to_string_lossy(), &bytes)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut scopes = BTreeSet::new();
        collect(&document, &mut scopes);
        scopes.iter().for_each(check);
    }
}

fn check(wires: &BTreeSet<String>) {
    for wire in wires {
        let name = Name::new(wire);
        assert_eq!(Name::new(&name.snake()), name, "the words of {wire:?}");
        assert!(syn::parse_str::<syn::Ident>(&ident::pascal(&name).to_string()).is_ok(), "{wire:?}");
    }
    let claims: Vec<Claim> = wires
        .iter()
        .map(|wire| Claim {
            origin: format!("/{wire}"),
            rank: 1,
            names: vec![spelling::name(wire, "value")],
            qualified: spelling::qualified(wire, "value"),
            ..Claim::default()
        })
        .collect();
    let names = Scope::new(Kind::Value, []).claim(&claims);
    let printed: BTreeSet<String> = names.iter().map(|name| Kind::Value.print(name)).collect();
    assert_eq!(printed.len(), wires.len(), "{wires:?}");
}
