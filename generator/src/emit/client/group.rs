//! The file of a group: its handle, and the requests of its operations.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::family::{about_group, accessor_docs};
use super::input::Input;
use super::names;
use super::operation::OperationMethod;
use super::parts::{Declarations, Part};
use super::request::RequestStruct;
use super::source_file::SourceFile;
use crate::emit::docs::{DocComment, link};
use crate::emit::former::{self, former};
use crate::emit::ident;
use crate::ir::{Api, Group, Operation, Success};

/// A group's file.
pub(super) struct GroupFile<'a> {
    pub api: &'a Api,
    pub group: &'a Group,
    /// The files of its operations; none where this file has them.
    pub parts: &'a [Part<'a>],
}

impl ToTokens for GroupFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let file = SourceFile::new(self.api, self.group.family, &type_names(self.api, self.group));
        let operations = Operations::of_group(&file, self.group, self.parts);
        let declarations = Declarations(self.parts);
        let handle = names::ty(&self.group.handle);
        let about = about_group(self.group);
        let module_docs = accessor_docs(self.group.docs.summary.as_deref(), &about)
            .paragraph(&format!("{} starts the requests of this module.", link(&handle)))
            .inner();
        let handle_docs = DocComment::of(&self.group.docs, &about);
        let client = file.runtime("Client");
        let (methods, requests) = (operations.methods(), operations.requests());
        let methods = (!methods.is_empty()).then(|| quote!(impl #handle { #methods }));
        let former = former::types(&self.api.lock, &handle, || format!("{}.{handle}", self.api.way(self.group)));
        let items = quote! {
            #declarations

            #handle_docs
            #[derive(Clone, Debug)]
            pub struct #handle(pub(crate) #client);

            #former

            #methods

            #requests
        };
        let imports = file.uses();
        tokens.extend(quote!(#module_docs #imports #items));
    }
}

/// The operations of a group as they are printed into a file.
pub(super) struct Operations<'a> {
    file: &'a SourceFile<'a>,
    operations: Vec<(&'a Operation, Vec<Input>)>,
}

impl<'a> Operations<'a> {
    pub fn of(file: &'a SourceFile<'a>, operations: impl IntoIterator<Item = &'a Operation>) -> Self {
        let operations = operations.into_iter().map(|operation| (operation, Input::all(file, operation)));
        Self { file, operations: operations.collect() }
    }

    /// The operations of a group, unless they have files of their own.
    pub fn of_group(file: &'a SourceFile<'a>, group: &'a Group, parts: &[Part<'_>]) -> Self {
        let operations = group.operations.iter().filter(|_| parts.is_empty());
        Self::of(file, operations.map(|id| &file.api[*id]))
    }

    /// The methods of the handle.
    pub fn methods(&self) -> TokenStream {
        let methods =
            self.operations.iter().map(|(operation, inputs)| OperationMethod { file: self.file, operation, inputs });
        quote!(#(#methods)*)
    }

    /// The requests, which follow the handle.
    pub fn requests(&self) -> TokenStream {
        let requests =
            self.operations.iter().map(|(operation, inputs)| RequestStruct { file: self.file, operation, inputs });
        quote!(#(#requests)*)
    }
}

/// The types that a group's file defines, in order.
pub(super) fn type_names(api: &Api, group: &Group) -> Vec<String> {
    let requests = request_names(api, group.operations.iter().map(|id| &api[*id]));
    let handle = names::ty(&group.handle);
    let former = former(&api.lock, || format!("{}.{handle}", api.way(group))).into_iter().map(|old| old.to_string());
    [handle.to_string()].into_iter().chain(former).chain(requests).collect()
}

/// The types that are defined next to some operations, in order.
pub(super) fn request_names<'a>(api: &'a Api, operations: impl Iterator<Item = &'a Operation>) -> Vec<String> {
    let types = operations.flat_map(move |operation| {
        let success = match &operation.success {
            Success::ByStatus { name, .. } => Some(ident::pascal(name)),
            Success::One(_) => None,
        };
        let success = success.filter(|_| operation.found.first.is_none());
        let errors = Some(&api[operation.found.errors]).filter(|_| operation.found.first.is_none());
        let errors = errors.filter(|set| set.operation.is_some() && !set.variants.is_empty());
        let names = [ident::pascal(&operation.found.request)].into_iter().chain(success);
        names.chain(errors.map(|set| ident::pascal(&set.name))).flat_map(move |name| {
            let former = former(&api.lock, || format!("{}.{name}", api.call(operation)));
            [name].into_iter().chain(former)
        })
    });
    types.map(|name| name.to_string()).collect()
}
