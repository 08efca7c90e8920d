//! `lib.rs`: the client, the ways into its families, and what callers need from elsewhere.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::builder::{self, BUILDER, ClientBuilder};
use super::family::{self, GroupAccessor, Modules, about_family, accessor_docs, groups, named_families};
use super::names;
use super::servers::{self, ServerType};
use super::source_file::SourceFile;
use super::version::{self, DetectMethod};
use super::{example, examples};
use crate::emit::docs::{DocComment, code, sentence};
use crate::emit::{ident, manifest};
use crate::ir::{Api, Content, ErrorSet, Family, FamilyId, Part, PartContent, Payload, Success};
use crate::names::reserved::{EXPORTS, VALUES};
use crate::settings;

/// The root of the client crate.
pub(super) struct Library<'a> {
    pub api: &'a Api,
}

impl ToTokens for Library<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let api = self.api;
        let file = SourceFile::new(api, Api::ROOT, &defined(api));
        let docs = self.docs().inner();
        let client = ClientType { api, file: &file }.into_token_stream();
        let builder = ClientBuilder { api, file: &file }.into_token_stream();
        let servers = servers::variable(api).map(ServerType);
        let (uses, exports) = (file.uses(), self.exports());
        let root = &api[Api::ROOT];
        let (modules, of_root) = (Modules { api, family: root }, family::exports(api, root));
        let allow = has_uneven_enums(api).then(|| {
            quote!(#![allow(clippy::large_enum_variant, reason = "answers are not boxed, so that they can be matched")])
        });
        let address_form = api.settings.address.as_ref().map(|_| {
            quote!(
                mod address_form;
            )
        });
        let families = named_families(api).map(|(id, family)| {
            let (feature, module) = (manifest::feature(api, id), names::module(&family.handle));
            quote!(#[cfg(feature = #feature)] pub mod #module;)
        });
        tokens.extend(quote! {
            #docs
            #![forbid(unsafe_code)]
            #![warn(missing_docs)]
            #allow
            #uses
            #address_form
            #modules
            #(#families)*
            #exports
            #of_root
            #client
            #builder
            #(#servers)*
        });
    }
}

/// The types that the file defines.
fn defined(api: &Api) -> Vec<String> {
    let servers = servers::variable(api).flat_map(servers::type_names);
    [api.settings.crates.client_type.clone(), BUILDER.to_owned()].into_iter().chain(servers).collect()
}

impl Library<'_> {
    fn docs(&self) -> DocComment {
        let api = self.api;
        let title = if api.title.trim().is_empty() { &api.settings.crates.client_type } else { &api.title };
        let title = DocComment::new().markdown(title).lines().join(" ");
        let mut docs = DocComment::new()
            .block(vec![format!("# {title}")])
            .markdown(&sentence(&api.settings.about))
            .block(example::lines(api))
            .paragraph(
                "A method of a group starts a request, and the methods of the request set what is optional. The request \
                 is sent when it is awaited; `send` does the same. A [`Response`] dereferences to the answer, and keeps \
                 its status and headers. A [`CallError`] says what went wrong, and holds the error body that the API \
                 documents for the status. The types of bodies are in [`model`].",
            );
        docs = docs.heading("Calls that this crate does not have").block(example::raw_call(api));
        if let Some(mocked) = example::mocked(api) {
            docs = docs.heading("Tests of code that calls").paragraph(
                "With the feature `mock`, a client answers with what a test gives it, and records what was sent. \
                 `Reply::example` is the answer that the document shows.",
            );
            docs = docs.block(mocked);
        }
        docs = docs.heading("Features");
        let families = named_families(api).map(|(id, family)| {
            let about = accessor_docs(family.docs.summary.as_deref(), &about_family(family)).lines().join(" ");
            format!("- `{}` (default): {about}", manifest::feature(api, id))
        });
        let mock = "- `mock`: a transport with canned replies, for tests of code that uses this crate.".to_owned();
        let tracing = "- `tracing`: a span for each call and an event for each attempt.".to_owned();
        let blocking = "- `blocking`: calls that wait for their answers, in programs without a runtime.".to_owned();
        let encodings = "- `gzip`, `zstd`: answers that are compressed.".to_owned();
        let tls = "- `native-tls`: TLS of the system instead of rustls, which is OpenSSL on Linux.".to_owned();
        let dates = manifest::has_dates(api).then(|| manifest::DATES.to_owned());
        let features: Vec<String> = families.chain([mock, blocking, tracing, encodings, tls]).chain(dates).collect();
        docs.markdown(&features.join("\n"))
    }

    /// What a caller needs in addition to the client.
    fn exports(&self) -> TokenStream {
        let names = client_exports(self.api).into_iter().map(|name| format_ident!("{name}"));
        let values = VALUES.map(|name| format_ident!("{name}"));
        let model = ident::package(&self.api.settings.crates.model);
        quote! {
            pub use openapi_runtime::{#(#values,)* convert, without_unknown};
            pub use openapi_runtime::client::{#(#names),*};
            #[doc = " The types of other crates that signatures of this crate mention, `http` and `reqwest` included."]
            pub use openapi_runtime::client as runtime;
            #[cfg(feature = "blocking")]
            pub use openapi_runtime::client::blocking;
            #[cfg(feature = "mock")]
            pub use openapi_runtime::mock;
            #[doc(inline)]
            pub use #model as model;
        }
    }
}

/// Whether an enum of answers or errors has variants of different types.
fn has_uneven_enums(api: &Api) -> bool {
    let is_uneven = |set: &ErrorSet| set.variants.windows(2).any(|pair| pair[0].ty != pair[1].ty);
    api.operations.iter().any(|operation| matches!(operation.success, Success::ByStatus { .. }))
        || api.error_sets.iter().any(is_uneven)
}

fn client_exports(api: &Api) -> BTreeSet<&'static str> {
    // An API's client may be called `Client`.
    EXPORTS
        .into_iter()
        .filter(|name| *name != BUILDER && *name != api.settings.crates.client_type)
        .chain(exports_by_use(api))
        .chain(builder::exports(api))
        .chain(version::exports(api).iter().copied())
        .collect()
}

/// Names of the runtime that callers need for certain kinds of operations.
fn exports_by_use(api: &Api) -> impl Iterator<Item = &'static str> {
    api.operations.iter().flat_map(|operation| {
        let body: &[&str] = match operation.body.as_ref().map(|body| &body.content) {
            Some(Content::NdJson { .. }) => &["LineBody"],
            Some(Content::Multipart { parts, .. }) if parts.iter().any(is_file) => &["FilePart"],
            _ => &[],
        };
        let payloads: Vec<&Payload> = match &operation.success {
            Success::One(payload) => vec![payload],
            Success::ByStatus { variants, .. } => variants.iter().map(|variant| &variant.payload).collect(),
        };
        let answer = payloads.into_iter().flat_map(|payload| match payload {
            Payload::Binary => &["ByteStream"][..],
            Payload::NdJson(_) => &["Lines"],
            Payload::Events(_) => &["Event", "Events"],
            _ => &[],
        });
        let streams: &[&str] = if operation.found.paging.is_some() { &["Items", "Pages"] } else { &[] };
        let waits: &[&str] = if operation.found.waiter.is_some() { &["Wait", "WaitError"] } else { &[] };
        body.iter()
            .copied()
            .chain(answer.copied().collect::<Vec<_>>())
            .chain(streams.iter().copied())
            .chain(waits.iter().copied())
    })
}

fn is_file(part: &Part) -> bool {
    matches!(part.content, PartContent::File { .. } | PartContent::Files { .. } | PartContent::Unnamed)
}

/// The client type with its methods.
struct ClientType<'a> {
    api: &'a Api,
    file: &'a SourceFile<'a>,
}

impl ToTokens for ClientType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let settings = &self.api.settings;
        let name = format_ident!("{}", settings.crates.client_type);
        let docs = DocComment::new().paragraph("The client. Cloning it is cheap: clones share their connections.");
        // What the crate exports is in scope.
        let client = match name == "Client" {
            true => self.file.runtime("Client"),
            false => quote!(Client),
        };
        let duration = self.file.duration();
        let server = servers::constants(self.api);
        let builder = self.builder();
        let scope = settings.scope.as_ref().map(|scope| self.scope(scope));
        let detect = self.detect();
        let families = named_families(self.api).map(|(id, family)| FamilyAccessor { api: self.api, id, family });
        let groups = groups(self.api, &self.api[Api::ROOT]).map(|group| GroupAccessor { api: self.api, group });
        tokens.extend(quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #name(#client);

            impl #name {
                #server
                #builder
                #scope
                #detect

                /// The same client with a different time limit for its calls.
                #[must_use]
                pub fn with_timeout(&self, timeout: #duration) -> Self {
                    Self(self.0.with_timeout(timeout))
                }

                /// The same client, which makes calls that fail again as `retry` says.
                #[must_use]
                pub fn with_retry(&self, retry: Retry) -> Self {
                    Self(self.0.with_retry(retry))
                }

                /// Starts a call that this crate does not have, by its method and path.
                pub fn request(&self, method: Method, path: impl Into<String>) -> Request {
                    self.0.request(method, path)
                }

                /// The connection, for calls that this crate does not have.
                pub fn client(&self) -> &#client {
                    &self.0
                }

                #(#families)*
                #(#groups)*
            }

            impl From<#client> for #name {
                fn from(client: #client) -> Self {
                    Self(client)
                }
            }
        });
    }
}

impl<'a> ClientType<'a> {
    fn detect(&self) -> Option<DetectMethod<'a>> {
        let detection = self.api.connection.detection.as_ref()?;
        Some(DetectMethod { api: self.api, file: self.file, detection })
    }

    fn builder(&self) -> TokenStream {
        let headers = self.api.settings.sent_headers().map(|(name, value)| quote!(.header(#name, #value)));
        let name = format_ident!("{BUILDER}");
        let security = self.api.connection.security.as_ref().map(|usual| {
            let usual = builder::security(self.api, usual);
            quote!(.security(#usual))
        });
        let servers = servers::documented(self.api);
        let form = self.api.settings.address.as_ref();
        let address_form = form.map(|_| quote!(.address_form(address_form::address)));
        // What follows `+` in a version says what the client is for, and not which one it is.
        let version = match self.api.crate_version().contains('+') {
            true => self.api.crate_requirement().to_token_stream(),
            false => quote!(env!("CARGO_PKG_VERSION")),
        };
        let builder = quote! {
            #name::new(url)
                .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", #version))
                #address_form
                #(#headers)*
                #security
                #servers
        };
        let body = match examples::has_examples(self.api) {
            true => quote! {
                let builder = #builder;
                #[cfg(feature = "mock")]
                let builder = builder.examples(include_str!("examples.json"));
                builder
            },
            false => builder,
        };
        let docs = DocComment::new().paragraph("Starts to set up a client for the server at an address.");
        let docs = match form {
            Some(form) => docs.markdown(&form.about),
            None => docs,
        };
        quote! {
            #docs
            pub fn builder(url: impl Into<String>) -> #name {
                #body
            }
        }
    }

    fn scope(&self, scope: &settings::Scope) -> TokenStream {
        let method = format_ident!("{}", scope.method);
        let constant = format_ident!("{}", scope.method.to_uppercase());
        let settings::Scope { method: name, prefix, default, characters, .. } = scope;
        let ty = self.file.runtime("Scope");
        let docs = DocComment::new()
            .paragraph(&format!("The same client in another {name}. A new client is in {}.", code(default)))
            .block(vec!["# Errors".to_owned()])
            .paragraph(&format!("The id is empty or has characters other than {}.", code(characters)));
        quote! {
            #docs
            pub fn #method(&self, id: &str) -> Result<Self, Error> {
                const #constant: #ty = #ty {
                    name: #name,
                    prefix: #prefix,
                    default: #default,
                    characters: #characters,
                };
                Ok(Self(self.0.with_scope(&#constant, id)?))
            }
        }
    }
}

/// The method that leads to a family.
struct FamilyAccessor<'a> {
    api: &'a Api,
    id: FamilyId,
    family: &'a Family,
}

impl ToTokens for FamilyAccessor<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let FamilyAccessor { api, id, family } = self;
        let docs = accessor_docs(family.docs.summary.as_deref(), &about_family(family));
        let (feature, method) = (manifest::feature(api, *id), names::method(&family.handle));
        let (module, handle) = (names::module(&family.handle), names::ty(&family.handle));
        tokens.extend(quote! {
            #docs
            #[cfg(feature = #feature)]
            pub fn #method(&self) -> #module::#handle {
                #module::#handle(self.0.clone())
            }
        });
    }
}
