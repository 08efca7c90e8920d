//! The request of an operation: its route, its setters, and what it answers.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::builder;
use super::errors::ErrorEnum;
use super::input::{Input, Setter};
use super::names;
use super::paging::{PagingImpl, PagingMethods};
use super::source_file::SourceFile;
use super::success::{self, SuccessEnum};
use super::version;
use super::waiter::{WaitMethod, WaiterImpl};
use crate::emit::docs::{DocComment, link};
use crate::emit::former;
use crate::emit::ident;
use crate::ir::{Found, Method, Operation, Payload, Status, Success};

/// A request with its implementation.
pub(super) struct RequestStruct<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub inputs: &'a [Input],
}

impl ToTokens for RequestStruct<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident::pascal(&self.operation.found.request);
        let (file, operation) = (self.file, self.operation);
        let (lock, call) = (&file.api.lock, || file.api.call(operation));
        let setters = self.inputs.iter().filter(|input| !input.required).map(|input| {
            let former = former::former(lock, || format!("{}.{}", call(), input.name));
            Setter { input, former }
        });
        let paging = operation.found.paging.as_ref();
        let paging_methods = paging.map(|paging| PagingMethods { file, operation, paging });
        let paging_impl = paging.map(|paging| PagingImpl { file, operation, paging });
        let waiter = operation.found.waiter.as_ref();
        let wait_method = waiter.map(|waiter| WaitMethod { file, waiter });
        let waiter_impl = waiter.map(|waiter| WaiterImpl { file, operation, waiter });
        let allowing = version::allowing(operation);
        let mut methods = quote!(#(#setters)* #paging_methods #wait_method #allowing);
        if !methods.is_empty() {
            methods = quote!(impl #name { #methods });
        }
        let definition = self.definition();
        let former = |name: &Ident| former::types(lock, name, || format!("{}.{name}", call()));
        let former_request = former(&name);
        tokens.extend(quote!(#definition #former_request #methods #paging_impl #waiter_impl));
        if operation.found.first.is_some() {
            return;
        }
        if let Success::ByStatus { name, variants } = &self.operation.success {
            SuccessEnum { file: self.file, operation: self.operation, name, variants }.to_tokens(tokens);
            tokens.extend(former(&ident::pascal(name)));
        }
        let set = &file.api[operation.found.errors];
        if set.operation.is_some() && !set.variants.is_empty() {
            let docs = DocComment::new().paragraph(&format!("The bodies of errors of {}, by status.", link(name)));
            ErrorEnum { file, set, docs }.to_tokens(tokens);
            tokens.extend(former(&ident::pascal(&set.name)));
        }
    }
}

impl RequestStruct<'_> {
    /// The type, with its route and its answer.
    fn definition(&self) -> TokenStream {
        let (file, operation) = (self.file, self.operation);
        let Operation { id, path, scoped, method, headers, security, server, .. } = operation;
        let (macro_name, name) = (file.runtime("request"), ident::pascal(&operation.found.request));
        let (handle, start) = (names::ty(&file.api[operation.group].handle), ident::snake(&operation.name));
        let method = match method {
            Method::Other(name) if name != "QUERY" => quote!(OTHER(#name)),
            method => format_ident!("{}", method.as_str()).into_token_stream(),
        };
        let scoped = scoped.then(|| quote!(scoped));
        let headers = (!headers.is_empty()).then(|| {
            let headers = headers.iter().map(|(name, value)| quote!((#name, #value)));
            quote!(headers(&[#(#headers),*]))
        });
        let accept = self.accept().map(|types| quote!(accept(#types)));
        let is_part = |status: &Status| matches!(status, Status::Code(206) | Status::Class(_) | Status::Default);
        let partial = operation.success_statuses.iter().any(is_part).then(|| quote!(partial));
        let end = operation.end.as_ref().map(|data| quote!(ends_at(#data)));
        let whole = operation.found.whole_events.then(|| quote!(whole_events));
        let security = security.as_ref().map(|wanted| {
            let wanted = builder::security(file.api, wanted);
            quote!(security(#wanted))
        });
        let server = server.and_then(|index| file.api.connection.own_servers.get(index)).map(|server| {
            let address = &server.address;
            quote!(server(#address))
        });
        let secrets = &operation.found.secrets;
        let secrets = (!secrets.is_empty()).then(|| quote!(secrets(&[#(#secrets),*])));
        let (answers, refuses, repeated) = (self.statuses(), self.error_statuses(), self.repeated());
        let availability = version::modifiers(&operation.availability);
        let body_since = version::of_body(operation);
        let (send, answer) = (format_ident!("{}", self.send_method()), self.answer());
        let errors = file.errors(operation.found.errors);
        let notations = (!operation.notations.is_empty()).then(|| {
            let notations = operation.notations.join(", ");
            quote!(send_as #notations;)
        });
        quote! {
            #macro_name! {
                #name of #handle::#start: #method #path as #id #scoped #headers #accept #answers #refuses #partial #end #whole
                    #security #server #repeated #secrets #availability #body_since;
                #send -> #answer, #errors;
                #notations
            }
        }
    }

    /// The statuses of success, unless it is 200 alone.
    fn statuses(&self) -> Option<TokenStream> {
        let codes = codes(self.operation.success_statuses.iter());
        let codes = (codes != [200]).then(|| codes.into_iter().map(Literal::u16_unsuffixed));
        codes.map(|codes| quote!(answers(&[#(#codes),*])))
    }

    /// The statuses of errors.
    fn error_statuses(&self) -> Option<TokenStream> {
        let codes = codes(self.operation.error_statuses.iter().map(|error| &error.status));
        let codes = (!codes.is_empty()).then(|| codes.into_iter().map(Literal::u16_unsuffixed));
        codes.map(|codes| quote!(refuses(&[#(#codes),*])))
    }

    /// When a call is made again, and how long it may take, where its method does not say it.
    fn repeated(&self) -> TokenStream {
        let Found { retry, timeout, .. } = &self.operation.found;
        let idempotent = retry.idempotent.map(|idempotent| quote!(idempotent(#idempotent)));
        let retried = (!retry.statuses.is_empty()).then(|| {
            let statuses = retry.statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
            let texts = &retry.unless;
            let unless = (!texts.is_empty()).then(|| quote!(unless(&[#(#texts),*])));
            let waits = retry.wait.as_ref().map(|text| quote!(waits(#text)));
            quote!(retried(&[#(#statuses),*]) #unless #waits)
        });
        let timeout = timeout.map(|seconds| {
            let seconds = Literal::u64_unsuffixed(seconds);
            quote!(timeout_secs(#seconds))
        });
        quote!(#idempotent #retried #timeout)
    }

    /// The media types that are asked for, unless the runtime asks for them by itself.
    fn accept(&self) -> Option<String> {
        let types = &self.operation.accept;
        let is_json = types.iter().all(|media_type| media_type == "application/json");
        let by_itself = !matches!(
            self.operation.success,
            Success::One(Payload::Text | Payload::Binary | Payload::NdJson(_) | Payload::Events(_))
        );
        let is_default = types.is_empty() || (is_json && by_itself);
        (!is_default).then(|| types.join(", "))
    }

    /// What the answer is decoded as.
    fn answer(&self) -> TokenStream {
        match &self.operation.success {
            Success::One(payload) => success::payload_type(self.file, payload),
            Success::ByStatus { name, .. } => ident::pascal(name).into_token_stream(),
        }
    }

    /// The runtime's method that sends a request and decodes its answer.
    fn send_method(&self) -> &'static str {
        match &self.operation.success {
            Success::One(Payload::Empty) => "send_empty",
            Success::One(Payload::Json(ty)) if self.file.holds_numbers(*ty) => "send_numbers",
            Success::One(Payload::Json(_)) => "send_json",
            Success::One(Payload::NdJson(item)) if self.file.holds_numbers(*item) => "send_number_lines",
            Success::One(Payload::NdJson(_)) => "send_lines",
            Success::One(Payload::Events(item)) if self.file.holds_numbers(*item) => "send_number_events",
            Success::One(Payload::Events(_)) => "send_events",
            Success::One(Payload::Text) => "send_text",
            Success::One(Payload::Binary) => "send_bytes",
            Success::ByStatus { .. } => "send_by_status",
        }
    }
}

/// Statuses one by one. None are named where any of a range may come.
fn codes<'s>(statuses: impl Iterator<Item = &'s Status>) -> Vec<u16> {
    let codes = statuses.map(|status| match status {
        Status::Code(code) => Some(*code),
        Status::Class(_) | Status::Default => None,
    });
    codes.collect::<Option<_>>().unwrap_or_default()
}
