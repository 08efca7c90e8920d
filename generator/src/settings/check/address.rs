use std::path::Path;

use super::super::AddressForm;
use super::Problems;
use crate::read::{read_bytes, utf8};

/// The function that the client asks.
const SIGNATURE: &str = "pub(crate) fn address(text: &str) -> Option<Result<String, String>>";

/// Reads the function to ask. There has to be one, and something has to be said about it.
pub(super) fn read(address: &AddressForm, folder: &Path, problems: &mut Problems) -> Option<String> {
    let code = code(address, folder).map_err(|(message, help)| {
        problems.add(&["address", "file"], format!("`{}` {message}", address.file), &help);
    });
    if address.about.trim().is_empty() {
        problems.add(&["address", "about"], "`about` is empty", "write a sentence that says what is taken");
    }
    code.ok()
}

/// The code that reads what stands for an address, or what is wrong with it and what to do.
fn code(address: &AddressForm, folder: &Path) -> Result<String, (String, String)> {
    let bytes = read_bytes(folder, &address.file)?;
    let not_utf8 = |(line, message)| (format!("is not text: line {line}: {message}"), "save it as UTF-8".to_owned());
    let text = utf8(&bytes).map_err(not_utf8)?;
    let not_rust = |error: syn::Error| (format!("is not Rust: {error}"), "correct the file".to_owned());
    let file = syn::parse_file(text).map_err(not_rust)?;
    let is_asked = |item: &syn::Item| matches!(item, syn::Item::Fn(function) if function.sig.ident == "address");
    match file.items.iter().any(is_asked) {
        true => Ok(text.to_owned()),
        false => Err(("has no function `address`".to_owned(), format!("write `{SIGNATURE}`"))),
    }
}
