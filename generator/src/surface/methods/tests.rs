//! The places that values are put in.

use std::fs;
use std::path::Path;

use super::place_of;

/// A new way to put a value into a request must show in the surface of the clients that use it.
#[test]
fn every_function_of_a_request_that_takes_a_value_has_a_place() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/client/request.rs");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let methods = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
        _ => None,
    });
    let mut placed = 0;
    for method in methods.flatten() {
        let syn::ImplItem::Fn(method) = method else { continue };
        let takes = |name: &str| {
            method.sig.inputs.iter().any(|input| match input {
                syn::FnArg::Typed(typed) => matches!(&*typed.pat, syn::Pat::Ident(ident) if ident.ident == name),
                syn::FnArg::Receiver(_) => false,
            })
        };
        let is_public = matches!(method.vis, syn::Visibility::Public(_));
        if is_public && ["name", "media_type", "body"].iter().any(|argument| takes(argument)) {
            let name = method.sig.ident.to_string();
            assert!(place_of(&name).is_some(), "say in the surface where `{name}` puts its value");
            placed += 1;
        }
    }
    assert!(placed > 10, "only {placed} functions were found");
}
