//! The builder of the client: a method for each way in which callers say who they are.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::servers;
use super::source_file::SourceFile;
use super::version;
use crate::emit::docs::{DocComment, code};
use crate::emit::former::{former, head};
use crate::emit::ident;
use crate::ir::{Api, KeyPlace, Requirement, Scheme, SchemeKind};
use crate::lock;

/// The builder's type. No API is called like it.
pub(super) const BUILDER: &str = "Builder";

/// The builder with its methods.
pub(super) struct ClientBuilder<'a> {
    pub api: &'a Api,
    pub file: &'a SourceFile<'a>,
}

impl ToTokens for ClientBuilder<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (builder, name) = (self.file.runtime("builder"), format_ident!("{BUILDER}"));
        let client = format_ident!("{}", self.api.settings.crates.client_type);
        tokens.extend(quote!(#builder! { #name of #client }));
        let connection = &self.api.connection;
        let methods = connection.schemes.iter().map(|scheme| self.method(scheme));
        let servers = servers::documented(self.api).map(|_| {
            quote! {
                /// Lets the operations that have the server `document` of their own call `url`: another one of theirs, or any
                /// other address. Credentials go there, too.
                pub fn operation_server(self, document: &str, url: impl Into<String>) -> Self {
                    Self(self.0.operation_server(document, url.into()))
                }
            }
        });
        let version = version::of_builder(self.api);
        if !connection.schemes.is_empty() || servers.is_some() || version.is_some() {
            tokens.extend(quote!(impl #name { #(#methods)* #servers #version }));
        }
    }
}

impl ClientBuilder<'_> {
    fn method(&self, scheme: &Scheme) -> TokenStream {
        let name = ident::snake(&scheme.name);
        let (method, credential) = (name.to_string(), quote!(Credential));
        // The arguments, the credential that is made of them, and their names alone.
        let (arguments, value, given) = match &scheme.kind {
            SchemeKind::Key { place, name } => {
                let secret = quote!(key: impl Into<Secret>);
                let constructor = match place {
                    KeyPlace::Query => quote!(query),
                    KeyPlace::Cookie => quote!(cookie),
                    KeyPlace::Header => quote!(header),
                };
                (secret, quote!(#constructor(#name, key)), quote!(key))
            }
            SchemeKind::Basic => {
                let given = quote!(user, password);
                (quote!(user: impl AsRef<str>, password: impl Into<Secret>), quote!(basic(#given)), given)
            }
            SchemeKind::Bearer => (quote!(token: impl Into<Secret>), quote!(bearer(token)), quote!(token)),
            SchemeKind::Http { word } if word == "ApiKey" => {
                (quote!(key: impl Into<ApiKey>), quote!(api_key(key)), quote!(key))
            }
            SchemeKind::Http { word } => {
                (quote!(credential: impl Into<Secret>), quote!(scheme(#word, credential)), quote!(credential))
            }
            SchemeKind::OAuth2 { token_url, refresh_url } => {
                let endpoint = self.file.runtime("TokenEndpoint");
                let (token_url, refresh_url) = (optional(token_url), optional(refresh_url));
                let endpoint = quote!(#endpoint { token_url: #token_url, refresh_url: #refresh_url });
                (quote!(token: impl Into<OAuth2>), quote!(oauth2(#endpoint, token)), quote!(token))
            }
            SchemeKind::Certificate => (quote!(pem: impl Into<Vec<u8>>), quote!(certificate(pem)), quote!(pem)),
        };
        let docs = docs(scheme);
        let former = former(&self.api.lock, || format!("{}{name}", lock::BUILDER)).into_iter().map(|old| {
            let head = head(&name, &format!("Self::{name}"));
            quote!(#head pub fn #old(self, #arguments) -> Self { self.#name(#given) })
        });
        quote! {
            #docs
            pub fn #name(self, #arguments) -> Self {
                self.credential(#method, #credential::#value)
            }
            #(#former)*
        }
    }
}

/// A requirement as the runtime takes it.
pub(super) fn security(api: &Api, requirement: &Requirement) -> TokenStream {
    if *requirement == Requirement::Unmeetable {
        // No method has this name.
        return quote!(&[&[""]]);
    }
    let alternatives = requirement.alternatives().iter().map(|alternative| {
        let schemes = alternative.iter().filter_map(|index| api.connection.schemes.get(*index));
        let methods = schemes.map(|scheme| ident::snake(&scheme.name).to_string());
        quote!(&[#(#methods),*])
    });
    quote!(&[#(#alternatives),*])
}

/// The names of the runtime that callers of the builder use.
pub(super) fn exports(api: &Api) -> impl Iterator<Item = &'static str> {
    api.connection.schemes.iter().filter_map(|scheme| match &scheme.kind {
        SchemeKind::Http { word } if word == "ApiKey" => Some("ApiKey"),
        SchemeKind::OAuth2 { .. } => Some("OAuth2"),
        _ => None,
    })
}

/// What a caller would write after the address to give the first credentials that will do.
pub(super) fn example(api: &Api) -> String {
    let first = api.connection.security.as_ref().and_then(|wanted| wanted.alternatives().first());
    let schemes = first.into_iter().flatten().filter_map(|index| api.connection.schemes.get(*index));
    let call = |scheme: &Scheme| {
        let arguments = match scheme.kind {
            SchemeKind::Basic => "\"user\", \"...\"",
            _ => "\"...\"",
        };
        format!(".{}({arguments})", ident::snake(&scheme.name))
    };
    schemes.map(call).collect()
}

/// The calls by which a contract test gives all credentials.
pub(super) fn contract(api: &Api) -> TokenStream {
    // Of several alternatives, the credential given last counts. The server of the test is not one of TLS, so that what it
    // sees comes after certificates.
    let (certificates, others): (Vec<&Scheme>, Vec<&Scheme>) =
        api.connection.schemes.iter().partition(|scheme| matches!(scheme.kind, SchemeKind::Certificate));
    let calls = certificates.into_iter().chain(others).map(|scheme| {
        let name = ident::snake(&scheme.name);
        match scheme.kind {
            SchemeKind::Certificate => quote!(.#name("")),
            SchemeKind::Basic => quote!(.#name(server.user(), server.secret())),
            _ => quote!(.#name(server.secret())),
        }
    });
    let own = api.connection.own_servers.iter().enumerate().filter(|(index, server)| {
        !server.address.starts_with('/') && api.operations.iter().any(|operation| operation.server == Some(*index))
    });
    let own = own.map(|(_, server)| {
        let address = &server.address;
        quote!(.operation_server(#address, server.url()))
    });
    quote!(#(#calls)* #(#own)*)
}

fn docs(scheme: &Scheme) -> DocComment {
    let (otherwise, place) = match &scheme.kind {
        SchemeKind::Key { place, name } => {
            let place = match place {
                KeyPlace::Query => format!("the query parameter {}", code(name)),
                KeyPlace::Cookie => format!("the cookie {}", code(name)),
                KeyPlace::Header => format!("the header {}", code(name)),
            };
            ("Authenticates with a key.", format!("It is sent as {place}."))
        }
        SchemeKind::Basic => ("Authenticates with a user name and a password.", String::new()),
        SchemeKind::Bearer => ("Authenticates with a bearer token.", String::new()),
        SchemeKind::Http { word } if word == "ApiKey" => (
            "Authenticates with an API key.",
            "The key is in its encoded form, or a pair of its id and its key.".to_owned(),
        ),
        SchemeKind::Http { word } => (
            "Authenticates with the given value.",
            format!("It is sent as {}.", code(&format!("Authorization: {word} ..."))),
        ),
        SchemeKind::OAuth2 { .. } => (
            "Authenticates with a token of OAuth 2.",
            "A string is used as the token. [`OAuth2`] has ways to let the client ask for one, and renew it."
                .to_owned(),
        ),
        SchemeKind::Certificate => (
            "Authenticates with a certificate of the client.",
            "The text is PEM: the certificate with its chain, and its key. A transport of your own needs its own."
                .to_owned(),
        ),
    };
    let comment = DocComment::of(&scheme.docs, otherwise);
    if place.is_empty() { comment } else { comment.paragraph(&place) }
}

fn optional(text: &Option<String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
