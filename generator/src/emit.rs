//! IR to source files.
//!
//! One struct with [`ToTokens`](quote::ToTokens) per kind of item; what both crates need (identifiers, docs, types,
//! manifests) is here.

mod check;
pub mod client;
pub mod docs;
mod former;
pub use crate::names::ident;
pub mod imports;
mod inline;
pub mod manifest;
pub mod model;
pub mod round_trip;
pub mod rust_type;
mod split;

use proc_macro2::TokenStream;

use crate::crate_files::HEADER;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::format;
use crate::ir::Api;
use crate::options::Options;
use crate::settings::Settings;

/// The comment at the top of every generated file.
pub fn header(settings: &Settings) -> String {
    format!("{HEADER}{}; do not edit.", settings.source)
}

/// The name of the API within a sentence, with or without the word "API" in the title.
fn title(api: &Api) -> String {
    let title = api.title.trim();
    let name = [" APIs", " API"].iter().find_map(|suffix| title.strip_suffix(suffix)).unwrap_or(title);
    format!("{name} API")
}

/// Prints a generated source file.
///
/// # Errors
///
/// The tokens are not Rust, which is a defect of an emitter.
pub fn source(api: &Api, path: &str, tokens: TokenStream) -> Result<String, Diagnostic> {
    format::file(Some(&header(&api.settings)), tokens)
        .map_err(|error| defect(path, format!("the code emitted for this file is not Rust: {error}")))
}

/// Prints items of a file that its other parts are put around.
///
/// # Errors
///
/// The tokens are not Rust, which is a defect of an emitter.
pub fn fragment(path: &str, tokens: TokenStream) -> Result<String, Diagnostic> {
    format::file(None, tokens).map_err(|error| defect(path, format!("an item of this file is not Rust: {error}")))
}

/// A finding about a generated file, which an earlier stage should have prevented.
pub fn defect(file: &str, message: String) -> Diagnostic {
    let place = Place { file: file.to_owned(), ..Place::default() };
    Diagnostic { severity: Severity::Error, place: place.into(), message, help: None }
}

/// The place of a node of the documents. An emitter does not know which of them it is in.
fn place(api: &Api, pointer: &str) -> Place {
    Place { file: api.settings.api.clone(), pointer: pointer.to_owned(), ..Place::default() }
}

/// Whether the client crate carries the document of its contract test: there is no folder to open, or it is elsewhere.
pub fn carries_document(settings: &Settings, options: &Options) -> bool {
    !settings.is_curated || options.carries_document
}

/// The API's folder, as seen from a generated crate.
fn folder(api: &Api) -> String {
    api.options.folder.clone().unwrap_or_else(|| format!("../../specs/{}", api.settings.api))
}
