//! How tokens are printed.

use openapi_compiler::stages::format::file;
use quote::quote;

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
