//! What a client does about the version of its server.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::names;
use super::source_file::SourceFile;
use crate::emit::docs::DocComment;
use crate::emit::{ident, manifest};
use crate::ir::{Api, Availability, Detection, Operation, Tier};

/// Whether something of an API needs a certain version of the server.
pub(super) fn matters(api: &Api) -> bool {
    api.operations.iter().any(Operation::needs_version)
}

/// The names of the runtime that callers need for it.
pub(super) fn exports(api: &Api) -> &'static [&'static str] {
    let is_said = |operation: &Operation| operation.availability.tier.is_some() || operation.needs_version();
    match api.connection.detection.is_some() || api.operations.iter().any(is_said) {
        true => &["Tier", "Version"],
        false => &[],
    }
}

/// What is known of an operation, as the runtime takes it.
pub(super) fn modifiers(availability: &Availability) -> TokenStream {
    let since = availability.since.as_ref().map(|since| quote!(since(#since)));
    let until = availability.until.as_ref().map(|until| quote!(until(#until)));
    let tier = availability.tier.map(|tier| match tier {
        Tier::Experimental => quote!(experimental),
        Tier::TechnicalPreview => quote!(technical_preview),
        Tier::Beta => quote!(beta),
        Tier::GenerallyAvailable => quote!(generally_available),
    });
    quote!(#since #until #tier)
}

/// What only newer servers know of a body, as the runtime takes it.
pub(super) fn of_body(operation: &Operation) -> Option<TokenStream> {
    let (places, versions): (Vec<_>, Vec<_>) = operation.found.body_since.iter().cloned().unzip();
    (!places.is_empty()).then(|| quote!(body_since(&[#((#places, #versions)),*])))
}

/// The method of a request that may be sent to servers that do not have it.
pub(super) fn allowing(operation: &Operation) -> Option<TokenStream> {
    operation.needs_version().then(|| {
        quote! {
            /// Whether the request is sent even if the version of the server does not have it.
            pub fn allow_newer(self, allow: bool) -> Self {
                Self(self.0.allow_newer(allow))
            }
        }
    })
}

/// The methods of the builder.
pub(super) fn of_builder(api: &Api) -> Option<TokenStream> {
    matters(api).then(|| {
        quote! {
            /// Says which version the server has. Calls that need another one then fail unsent.
            pub fn server_version(self, version: impl AsRef<str>) -> Self {
                Self(self.0.server_version(version))
            }

            /// Whether calls that need another version of the server are sent all the same.
            pub fn allow_newer(self, allow: bool) -> Self {
                Self(self.0.allow_newer(allow))
            }
        }
    })
}

/// The method of the client that asks for the version.
pub(super) struct DetectMethod<'a> {
    pub api: &'a Api,
    pub file: &'a SourceFile<'a>,
    pub detection: &'a Detection,
}

impl ToTokens for DetectMethod<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let DetectMethod { api, file, detection } = self;
        let operation = &api[detection.operation];
        let group = &api[operation.group];
        let family = (group.family != Api::ROOT).then(|| names::module(&api[group.family].handle));
        let own = (!api.is_own(group) || family.is_none()).then(|| names::module(&group.handle));
        let path = family.iter().chain(&own);
        let request = ident::pascal(&operation.found.request);
        let condition = family.is_some().then(|| {
            let feature = manifest::feature(api, group.family);
            quote!(#[cfg(feature = #feature)])
        });
        let [detect, reported] = match condition {
            // An import would be superfluous without the feature.
            Some(_) => [quote!(openapi_runtime::client::Detect), quote!(openapi_runtime::client::Reported)],
            None => ["Detect", "Reported"].map(|name| file.runtime(name)),
        };
        let number = &detection.number;
        let (kind, without) = match &detection.kind {
            None => (quote!(None), ""),
            Some((pointer, kinds)) => {
                (quote!(Some((#pointer, &[#(#kinds),*]))), ", and for one whose version does not say what it knows")
            }
        };
        let docs = DocComment::new()
            .paragraph(
                "Asks the server for its version, unless it is known. The client, its clones and those of other scopes \
                 keep it, and then refuse calls that need another one.",
            )
            .paragraph(&format!("The answer is `None` for a server that does not tell its version{without}."));
        tokens.extend(quote! {
            #docs
            #condition
            pub fn detect(&self) -> #detect {
                const REPORTED: #reported = #reported { number: #number, kind: #kind };
                self.0.detect::<#(#path::)*#request>(&REPORTED)
            }
        });
    }
}
