//! Addresses of the API: constants, and types for those with variables.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::emit::docs::{DocComment, code, link};
use crate::emit::ident;
use crate::ir::{Api, Name, Operation, Server, ServerVariable};

/// The constants of the client.
pub(super) fn constants(api: &Api) -> TokenStream {
    let connection = &api.connection;
    let main = connection.server().map(|server| {
        let address = &server.address;
        let all = connection.servers.iter().map(|server| &server.address);
        quote! {
            /// The address of the API, as its document gives it.
            pub const SERVER: &str = #address;

            /// All addresses that the document gives, each with the defaults of its variables.
            pub const SERVERS: &[&str] = &[#(#all),*];
        }
    });
    let own = own(api).map(|(index, server)| {
        let (name, address) = (ident::shouty(&server.name), &server.address);
        let docs = own_docs(api, index, server);
        quote! {
            #docs
            pub const #name: &str = #address;
        }
    });
    quote!(#main #(#own)*)
}

/// What a server is that operations have of their own: one that they call, or one that they can call instead.
fn own_docs(api: &Api, index: usize, server: &Server) -> DocComment {
    let own = &api.connection.own_servers;
    let calling = |index: usize| api.operations.iter().filter(move |operation| operation.server == Some(index));
    let listed = |operations: Vec<&Operation>| {
        operations.into_iter().take(3).map(|operation| code(&operation.id)).collect::<Vec<_>>().join(", ")
    };
    let callers: Vec<_> = calling(index).collect();
    let docs = DocComment::new();
    if callers.is_empty() {
        let callers = own.iter().enumerate().filter(|(_, first)| first.others.contains(&index));
        let callers = callers.flat_map(|(first, _)| calling(first)).collect();
        return docs.paragraph(&format!("Another server of operations such as {}.", listed(callers)));
    }
    let docs = docs.paragraph(&format!("A server of its own, of operations such as {}.", listed(callers)));
    let others = server.others.iter().filter_map(|other| own.get(*other));
    let others: Vec<String> = others
        .map(|other| match other.variables.is_empty() {
            true => format!("[`{0}`](Self::{0})", ident::shouty(&other.name)),
            false => link(ident::pascal(&other.name)),
        })
        .collect();
    match others.is_empty() {
        true => docs,
        false => docs.paragraph(&format!(
            "They can call others instead, with [`operation_server`](Builder::operation_server): {}.",
            others.join(", ")
        )),
    }
}

/// The call that tells a builder which servers there are. It makes a difference where operations have their own.
pub(super) fn documented(api: &Api) -> Option<TokenStream> {
    let called = |index: usize| api.operations.iter().any(|operation| operation.server == Some(index));
    let own = own(api).filter(|(index, _)| called(*index));
    let mut own: Vec<Ident> = own.map(|(_, server)| ident::shouty(&server.name)).collect();
    // The client's address stands for it.
    let is_usual = |(index, server): (usize, &Server)| called(index) && is_usual(api, server);
    if api.connection.own_servers.iter().enumerate().any(is_usual) {
        own.push(format_ident!("SERVER"));
    }
    // A variable may be more than a host or a part of one: what it is by default is known, too.
    let servers = &api.connection.servers;
    let is_more = |server: &&Server| server.variables.iter().any(|variable| variable.default.contains('/'));
    let filled = servers.iter().filter(is_more).map(|server| &server.address);
    let templates = servers.iter().map(|server| &server.template).chain(filled);
    let usual = match api.connection.server() {
        Some(_) => quote!(Self::SERVER),
        None => quote!(""),
    };
    (!own.is_empty()).then(|| quote!(.documented_servers(&[#(#templates),*], #usual, &[#(Self::#own),*])))
}

/// The servers that operations have of their own, with their indices, but for paths on the API's server that leave no
/// choice.
pub(super) fn own(api: &Api) -> impl Iterator<Item = (usize, &Server)> {
    let own = &api.connection.own_servers;
    let is_other = |index: usize| own.iter().any(|server| server.others.contains(&index));
    own.iter().enumerate().filter(move |(index, server)| {
        let is_choice = !server.others.is_empty() || is_other(*index);
        !is_usual(api, server) && (!server.address.starts_with('/') || is_choice)
    })
}

/// Whether a server that operations have of their own is the one that the client calls anyway, next to others.
fn is_usual(api: &Api, server: &Server) -> bool {
    api.connection.server().is_some_and(|usual| usual.template == server.template)
}

/// The servers that are types.
pub(super) fn variable(api: &Api) -> impl Iterator<Item = &Server> {
    let own = api.connection.own_servers.iter().filter(|server| !is_usual(api, server));
    api.connection.servers.iter().chain(own).filter(|server| !server.variables.is_empty())
}

/// The names of the types of a server.
pub(super) fn type_names(server: &Server) -> Vec<String> {
    let values = server.variables.iter().filter(|variable| !variable.values.is_empty());
    let values = values.map(|variable| values_type(server, variable));
    [ident::pascal(&server.name)].into_iter().chain(values).map(|name| name.to_string()).collect()
}

fn values_type(server: &Server, variable: &ServerVariable) -> Ident {
    ident::pascal(&server.name.join(&variable.name))
}

/// An address with variables.
pub(super) struct ServerType<'a>(pub &'a Server);

impl ToTokens for ServerType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let server = self.0;
        let name = ident::pascal(&server.name);
        let docs = DocComment::new()
            .paragraph(&format!("The address {}, whose variables can be set.", code(&server.template)));
        let fields: Vec<Ident> = server.variables.iter().map(|variable| ident::snake(&variable.name)).collect();
        let types: Vec<TokenStream> = server.variables.iter().map(|variable| self.ty(variable)).collect();
        let defaults = server.variables.iter().map(|variable| match variable.values.is_empty() {
            true => {
                let default = &variable.default;
                quote!(#default.to_owned())
            }
            false => {
                let (ty, value) = (values_type(server, variable), default_variant(variable));
                quote!(#ty::#value)
            }
        });
        let setters = server.variables.iter().map(|variable| self.setter(variable));
        let address = self.address();
        let enums = server.variables.iter().filter(|variable| !variable.values.is_empty());
        let enums = enums.map(|variable| ValuesType { server, variable });
        tokens.extend(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq)]
            #[must_use]
            pub struct #name {
                #(#fields: #types,)*
            }

            impl Default for #name {
                fn default() -> Self {
                    Self { #(#fields: #defaults),* }
                }
            }

            impl #name {
                /// The address with the default of each variable.
                pub fn new() -> Self {
                    Self::default()
                }

                #(#setters)*
            }

            impl From<#name> for String {
                fn from(server: #name) -> Self {
                    let #name { #(#fields),* } = server;
                    #address
                }
            }

            #(#enums)*
        });
    }
}

impl ServerType<'_> {
    fn ty(&self, variable: &ServerVariable) -> TokenStream {
        match variable.values.is_empty() {
            true => quote!(String),
            false => values_type(self.0, variable).into_token_stream(),
        }
    }

    fn setter(&self, variable: &ServerVariable) -> TokenStream {
        let (name, field) = (ident::setter(&variable.name), ident::snake(&variable.name));
        let docs = DocComment::of(&variable.docs, &format!("Sets {}.", code(&variable.wire)));
        let docs = docs.paragraph(&format!("Default: {}.", code(&variable.default)));
        let (ty, value) = match variable.values.is_empty() {
            true => (quote!(impl Into<String>), quote!(#field.into())),
            false => (self.ty(variable), quote!(#field)),
        };
        quote! {
            #docs
            pub fn #name(mut self, #field: #ty) -> Self {
                self.#field = #value;
                self
            }
        }
    }

    /// The address with the values of the variables in their places.
    fn address(&self) -> TokenStream {
        let (format, arguments) = self.format();
        // The whole address is one variable.
        if let ("{}", [variable], [argument]) = (format.as_str(), self.0.variables.as_slice(), arguments.as_slice()) {
            return if variable.values.is_empty() { quote!(#argument) } else { quote!(#argument.to_owned()) };
        }
        quote!(format!(#format, #(#arguments),*))
    }

    /// The address as a format string, with what goes into its places.
    fn format(&self) -> (String, Vec<TokenStream>) {
        let (mut format, mut arguments) = (String::new(), Vec::new());
        let mut rest = self.0.template.as_str();
        while let Some((literal, after)) = rest.split_once('{') {
            let Some((wire, after)) = after.split_once('}') else { break };
            format.push_str(literal);
            if let Some(variable) = self.0.variables.iter().find(|variable| variable.wire == wire) {
                let field = ident::snake(&variable.name);
                arguments.push(match variable.values.is_empty() {
                    true => field.into_token_stream(),
                    false => quote!(#field.as_str()),
                });
                format.push_str("{}");
            }
            rest = after;
        }
        format.push_str(&rest.replace('{', "{{").replace('}', "}}"));
        (format, arguments)
    }
}

fn default_variant(variable: &ServerVariable) -> Ident {
    let named = |(_, name): &(String, Name)| ident::pascal(name);
    let default = variable.values.iter().find(|(value, _)| *value == variable.default).or(variable.values.first());
    default.map_or_else(|| format_ident!("Default"), named)
}

/// The values of a variable.
struct ValuesType<'a> {
    server: &'a Server,
    variable: &'a ServerVariable,
}

impl ToTokens for ValuesType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = values_type(self.server, self.variable);
        let docs = DocComment::of(&self.variable.docs, &format!("Values of {}.", code(&self.variable.wire)));
        let (values, variants): (Vec<&String>, Vec<Ident>) =
            self.variable.values.iter().map(|(value, name)| (value, ident::pascal(name))).unzip();
        let variant_docs = values.iter().map(|value| DocComment::new().paragraph(&format!("{}.", code(value))));
        tokens.extend(quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
            }

            impl #name {
                /// The value in the address.
                pub fn as_str(self) -> &'static str {
                    match self {
                        #(Self::#variants => #values,)*
                    }
                }
            }
        });
    }
}
