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
