//! What both emitters use: identifiers, types, manifests, formatting.

use crate::model_api::{Builder, nullable};
use openapi_compiler::api::{Api, FamilyId, Name, Scalar, Shape};
use openapi_compiler::stages::emit::imports::Imports;
use openapi_compiler::stages::emit::rust_type::{ClientScope, Presence, RustTypes, Scope};
use openapi_compiler::stages::emit::{ident, manifest};
use openapi_compiler::stages::format;
use quote::quote;

#[test]
fn names_become_identifiers() {
    let snake = |text: &str| ident::snake(&Name::new(text)).to_string();
    assert_eq!(snake("nbAgents"), "nb_agents");
    assert_eq!(snake("type"), "type_");
    assert_eq!(snake("async"), "async_");
    assert_eq!(snake("gen"), "gen_");
    assert_eq!(snake("24h"), "value_24h");
    assert_eq!(snake(""), "empty");
    let pascal = |text: &str| ident::pascal(&Name::new(text)).to_string();
    assert_eq!(pascal("self"), "Self_");
    assert_eq!(pascal("24h"), "Value24h");
    assert_eq!(ident::setter(&Name::new("new")), "with_new");
    assert_eq!(ident::module(&Name::new("main")), "main_");
    assert_eq!(ident::shouty(&Name::new("get all")), "GET_ALL");
    assert_eq!(ident::package("kibana-model"), "kibana_model");
}

#[test]
fn a_client_calls_types_by_their_family() {
    let mut builder = Builder::new();
    let (text, date_time) = (builder.text(), builder.scalar(Scalar::DateTime));
    let root = builder.record("Space", Vec::new());
    builder.family = FamilyId(1);
    let output = builder.record("Output", Vec::new());
    let outputs = builder.list(nullable(output));
    let fleet = ClientScope::new(&builder.api, FamilyId(1), Imports::new(["Field".to_owned()]));
    let types = RustTypes::new(&builder.api, &fleet);
    let print = |tokens: proc_macro2::TokenStream| tokens.to_string().replace(' ', "");
    assert_eq!(print(types.value(outputs)), "Vec<Option<model::Output>>");
    assert_eq!(print(types.value(root)), "sample_model::Space");
    assert_eq!(print(types.property(nullable(text), false)), "openapi_runtime::Field<String>");
    assert_eq!(print(types.value(date_time)), "DateTime");
    assert_eq!(print(types.argument(text, Presence::Required).ty), "implInto<String>");
    let imports = fleet.imports();
    assert_eq!(print(quote!(#imports)), "useopenapi_runtime::DateTime;");
    let top = ClientScope::new(&builder.api, Api::ROOT, Imports::default());
    assert_eq!(print(top.item(output.id)), "sample_model::fleet::Output");
}

#[test]
fn cycles_of_types_end() {
    let mut builder = Builder::new();
    let text = builder.text();
    let (list, map) = (builder.list(text), builder.map(text));
    builder.change(list, |ty| ty.shape = Shape::List(map));
    builder.change(map, |ty| ty.shape = Shape::Map(list));
    let scope = ClientScope::new(&builder.api, Api::ROOT, Imports::default());
    let types = RustTypes::new(&builder.api, &scope);
    for ty in [list, map] {
        assert!(types.value(ty).to_string().contains("Json"));
        assert!(!types.holds_numbers(ty) && !types.is_nullable(ty));
        types.argument(ty, Presence::Required);
    }
}

#[test]
fn the_client_forwards_features() {
    let mut api = crate::model_api::api();
    api.families[1].uses = vec![Api::ROOT];
    let text = manifest::client(&api, &["serde_json".to_owned()].into());
    insta::assert_snapshot!(text);
}

#[test]
fn files_are_printed_as_a_person_would() {
    let tokens = quote! {
        //! About the file.
        #![warn(missing_docs)]
        use super::Thing;
        use serde::Serialize;
        use std::fmt;
        mod a;
        mod b;
        pub use a::*;
        const ONE: u32 = 1;
        const TWO: u32 = 2;
        /// A struct.
        pub struct Pair {
            /// Left.
            pub left: u32,
            /// Right.
            pub right: u32,
            /// Both,
            ///
            /// at once.
            pub both: u32,
        }
        impl Pair {
            /// Adds.
            #[must_use]
            pub fn add(&self, some_long_argument: u32, another_long_argument: u32, last: u32) -> u32 {
                let sum = self.left + self.right;
                if sum > 1 { return sum; }
                sum
            }
            fn next(&self) {}
            fn start_a_request_with_a_long_name(&self) -> StartARequestWithALongName {
                StartARequestWithALongName { request }
            }
        }
        record!(Pair);
        #[derive(Debug)]
        enum Kind { A, B }
    };
    insta::assert_snapshot!(format::file(Some("Generated; do not edit."), tokens).unwrap());
}

#[test]
fn tokens_that_are_no_file_are_an_error() {
    assert!(format::file(None, quote!(struct)).is_err());
}
