//! The operations of a group in several files, where one would be too long to read.
//!
//! The files are private modules, whose requests show in the module of the group.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::contract::Calls;
use super::group::{self, Operations};
use super::source_file::SourceFile;
use crate::emit::docs::{DocComment, of_file};
use crate::emit::ident;
use crate::emit::split::{self, Entry, LIMIT, common_words, path_words};
use crate::ir::{Api, Group, Name, Operation};

/// Some of the operations of a group.
pub(super) struct Part<'a> {
    /// The private module.
    pub module: Ident,
    /// How the paths of its operations begin, below what the paths of the whole group begin with.
    pub about: Vec<String>,
    pub operations: Vec<&'a Operation>,
}

/// An operation with its other forms, and the words of its path.
struct Listed<'a> {
    forms: Vec<&'a Operation>,
    words: Vec<String>,
}

impl Entry for Listed<'_> {
    fn words(&self) -> &[String] {
        &self.words
    }
}

/// Divides the operations of a group by their paths, if they take more lines than a file should have. The names of modules
/// that are there already are `taken`.
pub(super) fn parts<'a>(api: &'a Api, group: &'a Group, lines: usize, taken: &[Ident]) -> Vec<Part<'a>> {
    let mut operations: Vec<Vec<&Operation>> = Vec::new();
    for operation in group.operations.iter().map(|id| &api[*id]) {
        match operations.last_mut().filter(|_| operation.found.first.is_some()) {
            Some(forms) => forms.push(operation),
            None => operations.push(vec![operation]),
        }
    }
    if lines <= LIMIT || operations.len() < 2 {
        return Vec::new();
    }
    // How long an operation is follows from its tokens well enough.
    let weights: Vec<usize> = operations.iter().map(|forms| weight(api, group, forms)).collect();
    let all = weights.iter().sum::<usize>().max(1);
    let first = |forms: &[&'a Operation]| forms.first().map(|first| (path_words(&first.path), first.name.snake()));
    let (paths, names): (Vec<Vec<String>>, Vec<String>) = operations.iter().filter_map(|forms| first(forms)).unzip();
    let common = common_words(&paths);
    let entries = operations.into_iter().zip(paths).zip(names).zip(weights).map(|(((forms, words), name), weight)| {
        let words = words.into_iter().skip(common).chain([name]).collect();
        (Listed { forms, words }, lines * weight / all)
    });
    let mut taken = taken.to_vec();
    let mut parts = Vec::new();
    for part in split::split(entries.collect()) {
        let mut module = ident::module(&Name::new(&part.name));
        while taken.contains(&module) {
            module = format_ident!("{module}_operations");
        }
        taken.push(module.clone());
        let operations = part.entries.into_iter().flat_map(|listed| listed.forms).collect();
        parts.push(Part { module, about: part.about, operations });
    }
    if parts.len() < 2 { Vec::new() } else { parts }
}

fn weight(api: &Api, group: &Group, forms: &[&Operation]) -> usize {
    let file = SourceFile::new(api, group.family, &[]);
    let operations = Operations::of(&file, forms.iter().copied());
    let tokens = [operations.methods(), operations.requests()];
    tokens.iter().map(|tokens| tokens.to_string().len()).sum()
}

/// The declarations of the files in the file of their group.
pub(super) struct Declarations<'a>(pub &'a [Part<'a>]);

impl ToTokens for Declarations<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut modules: Vec<&Ident> = self.0.iter().map(|part| &part.module).collect();
        modules.sort();
        tokens.extend(quote!(#(mod #modules;)* #(pub use #modules::*;)*));
    }
}

/// A file with some of the operations of a group.
pub(super) struct PartFile<'a> {
    pub api: &'a Api,
    pub group: &'a Group,
    /// The type that starts the requests, and is in the module above.
    pub handle: Ident,
    /// Whether that module is the family's, which has its errors.
    pub is_family: bool,
    pub part: &'a Part<'a>,
}

impl ToTokens for PartFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let defined = group::request_names(self.api, self.part.operations.iter().copied());
        let file = SourceFile::of_part(self.api, self.group.family, &defined, self.is_family);
        let operations = Operations::of(&file, self.part.operations.iter().copied());
        let (methods, requests) = (operations.methods(), operations.requests());
        let handle = file.above(&self.handle);
        let docs = part_docs(self.group, self.part).inner();
        let imports = file.uses();
        tokens.extend(quote! {
            #docs
            #imports

            impl #handle {
                #methods
            }

            #requests
        });
    }
}

/// Says which operations a file has.
pub(super) fn part_docs(group: &Group, part: &Part<'_>) -> DocComment {
    let subject = group.name.words().join(" ");
    of_file(&format!("Operations on {subject}"), ":", &part.about)
}

/// A file of the contract test that calls some of the operations of a group.
pub(super) struct CallsFile<'a> {
    pub api: &'a Api,
    pub group: &'a Group,
    pub part: &'a Part<'a>,
}

impl ToTokens for CallsFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = part_docs(self.group, self.part).inner();
        let calls = Calls { api: self.api, group: self.group, operations: &self.part.operations };
        tokens.extend(quote!(#docs #calls));
    }
}
