//! A program that decodes JSON as types of a model crate and writes it again.
//!
//! The generated crates do not hold it. Tools build it to see whether a document's examples come back as they were: it has a table of
//! types, reads `{"type": 3, "value": ...}` line by line, and answers each line with the value as it comes back, with
//! whether all of it is known to the types and with its first deviations from them, or with what kept it from being decoded.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::manifest::dependencies::{SERDE, SERDE_JSON};
use super::rust_type::{RustTypes, Scope, path_in_model};
use super::{check, source};
use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, TypeId, TypeRef};

/// Writes the program for some uses of types. Its table has them in the given order.
///
/// The crate is called after the model crate, which is next to it.
///
/// # Errors
///
/// The IR holds something that Rust cannot express, such as a list of itself.
pub fn emit(api: &Api, uses: &[TypeRef]) -> Result<CrateFiles, Diagnostic> {
    check::check(api)?;
    let path = "src/main.rs";
    let files = [("Cargo.toml".to_owned(), manifest(api)), (path.to_owned(), source(api, path, program(api, uses))?)];
    Ok(CrateFiles { name: name(api), files: BTreeMap::from(files) })
}

fn name(api: &Api) -> String {
    format!("{}-round-trip", api.settings.api)
}

fn manifest(api: &Api) -> String {
    let (name, model, runtime) = (name(api), &api.settings.crates.model, api.options.runtime.dependency());
    let (serde, serde_json) = (SERDE.item(), SERDE_JSON.item());
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         openapi-runtime = {runtime}\n{model} = {{ path = \"../{model}\" }}\n\
         serde = {serde}\nserde_json = {serde_json}\n"
    )
}

fn program(api: &Api, uses: &[TypeRef]) -> TokenStream {
    let scope = ProgramScope::new(api);
    let types = RustTypes::new(api, &scope);
    let count = proc_macro2::Literal::usize_unsuffixed(uses.len());
    let entries: Vec<TokenStream> = uses.iter().map(|ty| entry(types, *ty)).collect();
    let (imports, helpers, main) = (&scope.imports, helpers(), main());
    quote! {
        use std::io::{BufRead, Write};

        use openapi_runtime::{DeviationKind, Json};
        use openapi_runtime::wire::{Numbers, Numeric, deviations};
        use serde::Serialize;
        use serde::de::DeserializeOwned;
        #imports

        type Probe = fn(&str) -> Result<Answer, serde_json::Error>;

        const PROBES: [Probe; #count] = [#(#entries),*];

        #helpers
        #main
    }
}

/// How the program decodes and encodes a value.
fn helpers() -> TokenStream {
    quote! {
        struct Answer {
            text: String,
            is_known: bool,
            deviations: Option<String>,
        }

        fn plain<T: DeserializeOwned + Serialize>(text: &str) -> Result<Answer, serde_json::Error> {
            answer(&serde_json::from_str::<T>(text)?)
        }

        fn numbers<T: Numbers + Serialize>(text: &str) -> Result<Answer, serde_json::Error> {
            answer(&serde_json::from_str::<Numeric<T>>(text)?.0)
        }

        fn answer<T: Serialize>(value: &T) -> Result<Answer, serde_json::Error> {
            let raw = [DeviationKind::UnknownValue, DeviationKind::UnknownArm];
            let (kept_raw, others): (Vec<_>, Vec<_>) =
                deviations(value).into_iter().partition(|deviation| raw.contains(&deviation.kind()));
            let named: Vec<String> = others.iter().take(10).map(ToString::to_string).collect();
            Ok(Answer {
                text: serde_json::to_string(value)?,
                is_known: kept_raw.is_empty(),
                deviations: (!named.is_empty()).then(|| named.join("; ")),
            })
        }
    }
}

/// How the program answers each line.
fn main() -> TokenStream {
    quote! {
        fn main() -> std::io::Result<()> {
            let mut output = std::io::stdout().lock();
            for line in std::io::stdin().lock().lines() {
                let line: Json = serde_json::from_str(&line?)?;
                let probe = line["type"].as_u64().and_then(|index| PROBES.get(usize::try_from(index).ok()?));
                let answer = match probe.map(|probe| probe(&line["value"].to_string())) {
                    Some(Ok(Answer { text, is_known, deviations })) => {
                        let deviations = Json::from(deviations);
                        format!("{{\"value\":{text},\"known\":{is_known},\"deviations\":{deviations}}}")
                    }
                    Some(Err(error)) => serde_json::json!({ "error": error.to_string() }).to_string(),
                    None => serde_json::json!({ "error": "there is no such type" }).to_string(),
                };
                writeln!(output, "{answer}")?;
            }
            Ok(())
        }
    }
}

/// The function that decodes a type as the client does.
fn entry(types: RustTypes<'_>, ty: TypeRef) -> TokenStream {
    let ty = TypeRef { boxed: false, ..ty };
    let value = types.value(ty);
    if types.holds_numbers(ty) { quote!(numbers::<#value>) } else { quote!(plain::<#value>) }
}

/// The program's one file, which writes types of the model in full.
struct ProgramScope<'a> {
    api: &'a Api,
    imports: Imports,
}

impl<'a> ProgramScope<'a> {
    fn new(api: &'a Api) -> Self {
        let own = [
            "Probe",
            "Answer",
            "BufRead",
            "Write",
            "DeviationKind",
            "Json",
            "Numbers",
            "Numeric",
            "Serialize",
            "DeserializeOwned",
        ];
        Self { api, imports: Imports::new(own.map(str::to_owned)) }
    }
}

impl Scope for ProgramScope<'_> {
    fn item(&self, id: TypeId) -> TokenStream {
        path_in_model(self.api, id)
    }

    fn imports(&self) -> &Imports {
        &self.imports
    }
}
