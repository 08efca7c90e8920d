//! How tokens are printed.

use openapi_compiler::stages::format::file;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

#[test]
fn tables_have_an_entry_a_line_however_deep_their_module_is() {
    let table = quote! { record! { Book: new; required title = "title"; optional pages = "pages"; } };
    let text = file(None, quote! { #table mod inner { #table mod innermost { #table } } }).expect("a source file");
    for indent in ["", "    ", "        "] {
        let entries =
            ["record! {", "    Book: new;", "    required title = \"title\";", "    optional pages = \"pages\";", "}"]
                .map(|line| format!("{indent}{line}\n"))
                .concat();
        assert!(text.contains(&entries), "{text}");
    }
}

#[test]
fn texts_are_not_broken() {
    let long = "of a name: that is as long as a name, as documents have them, can be: and secrets(as well)";
    let text = file(
        None,
        quote! {
            fn calls() { calls! { contract, client => a; empty "a" get() with first(query::<String>(#long)), second(query::<String>(#long)); } }
            request! { Get of A::get: GET "/a" as #long accept(#long) security(&[&["key"]]); send_empty -> (), NoError; }
            request! { Put of A::put: PUT #long as #long secrets(#long, #long); send_empty -> (), NoError; }
        },
    );
    let text = text.expect("a source file");
    assert_eq!(text.matches(&format!("\"{long}\"")).count(), 8, "{text}");
}

#[test]
fn types_and_conversions_are_on_one_line_where_they_fit() {
    let code = quote! {
        pub struct Sync {
            pub datafeeds_added: Option<BTreeMap<String, MachineLearningSyncResponseDatafeedsOfAllJobs>>,
        }
        fn ids(ids: &str) {
            let agents_ids: model::elastic_agents::get_fleet_status_data::AgentsIdsOfAll = agents_ids.into();
        }
    };
    let text = file(None, code).expect("a source file");
    assert!(text.contains("pub datafeeds_added: Option<BTreeMap<String, "), "{text}");
    assert!(text.lines().all(|line| line.trim() != ".into();" && line.chars().count() <= 100), "{text}");
}

/// A type with all that ends in a brace or a semicolon.
fn items(index: usize) -> TokenStream {
    let (name, value) = (format_ident!("Thing{index}"), format_ident!("VALUE_{index}"));
    quote! {
        #[doc = " Holds."]
        pub struct #name { pub held: Held<{ 1 }> }
        impl From<Held<{ 1 }>> for #name { fn from(held: Held<{ 1 }>) -> Self { Self { held } } }
        pub const #value: Held<{ 1 }> = Held { one: 1 };
        record! { #name: new; required title = "title"; }
        mod inner { use b::B; use a::A; use std::fmt; }
        pub use inner::{#name as Other, #value as OTHER};
        use b::#name as Late;
        use a::#value as LATE;
    }
}

#[test]
fn items_of_a_long_file_are_printed_like_those_of_a_short_one() {
    let all = (0..40).map(items);
    let code = quote! { #![doc = " Things."] use b::B; use a::{A, C}; use std::fmt; #(#all)* };
    let text = file(Some("Generated."), code).expect("a source file");
    let alone = |index: usize| file(None, items(index)).expect("a source file");
    let bodies: Vec<String> = (0..40).map(alone).collect();
    assert!(bodies[0].contains("    use std::fmt;\n\n    use a::A;\n    use b::B;\n"), "{}", bodies[0]);
    let imports = "//! Things.\n\nuse std::fmt;\n\nuse a::{A, C};\nuse b::B;\n";
    assert_eq!(text, format!("// Generated.\n\n{imports}\n{}", bodies.join("\n")));
}
