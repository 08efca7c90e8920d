//! Requests whose answers tell the state of some work: a method that waits, and what the states mean.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::source_file::SourceFile;
use super::success;
use crate::emit::docs::{DocComment, code};
use crate::emit::ident;
use crate::emit::rust_type::Presence;
use crate::ir::{Field, Operation, Payload, Shape, Success, TypeRef, Waiter, listed};
use crate::settings::Turning;

/// The method of a request that waits.
pub(super) struct WaitMethod<'a> {
    pub file: &'a SourceFile<'a>,
    pub waiter: &'a Waiter,
}

impl ToTokens for WaitMethod<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let wait = self.file.runtime("Wait");
        let docs = DocComment::new()
            .paragraph("Sends the request again and again, until some work is done.")
            .paragraph(&meaning(self.waiter))
            .paragraph(&forgetting(self.waiter))
            .paragraph(self.waiter.note.as_deref().unwrap_or_default());
        tokens.extend(if self.waiter.is_for_one_of_many() {
            quote! {
                #docs
                pub fn wait_for(self, id: impl Into<String>) -> #wait<Self> {
                    self.0.wait_for(id)
                }
            }
        } else {
            quote! {
                #docs
                pub fn wait(self) -> #wait<Self> {
                    self.0.wait()
                }
            }
        });
    }
}

/// What the states mean, in words.
fn meaning(waiter: &Waiter) -> String {
    let Waiter { item, state, done, failed, .. } = waiter;
    let place = |pointer: &str| code(&pointer.trim_start_matches('/').replace('/', "."));
    let (state, done, failed) = (place(state), either(done), (!failed.is_empty()).then(|| either(failed)));
    match item {
        Some((items, None)) => {
            let failing = failed.map(|failed| format!(" It has failed when each is over, and one is at {failed}."));
            format!(
                "The work is done when {state} of every item in {} is {done}.{}",
                place(items),
                failing.unwrap_or_default()
            )
        }
        item => {
            let id = item.as_ref().and_then(|(items, id)| Some((place(items), place(id.as_deref()?))));
            let what = id.as_ref().map(|(items, id)| format!(" of the item in {items} with the given {id}"));
            let returned = if what.is_some() { " It returns that item." } else { "" };
            let failing = failed.map(|failed| format!(" It has failed at {failed}.")).unwrap_or_default();
            format!("The work is done when {state}{} is {done}.{failing}{returned}", what.unwrap_or_default())
        }
    }
}

/// What a server says of work that it has forgotten.
fn forgetting(waiter: &Waiter) -> String {
    let statuses: Vec<String> = waiter.forgotten.iter().map(|status| code(&status.to_string())).collect();
    if statuses.is_empty() {
        return String::new();
    }
    let statuses = listed(&statuses, "or");
    format!(
        "The server forgets work that is over: {statuses} ends the wait with the last answer. Without one, the error is `is_gone`."
    )
}

/// `` `a`, `b` or `c` ``.
fn either(states: &[String]) -> String {
    listed(&states.iter().map(|state| code(state)).collect::<Vec<_>>(), "or")
}

/// What the runtime has to know of the states.
pub(super) struct WaiterImpl<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub waiter: &'a Waiter,
}

impl ToTokens for WaiterImpl<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let WaiterImpl { file, operation, waiter } = self;
        let Success::One(answer) = &operation.success else { return };
        let (request, answer) = (ident::pascal(&operation.found.request), success::payload_type(file, answer));
        let errors = file.errors(operation.found.errors);
        let [waited, waiter_type] = ["Waited", "Waiter"].map(|name| file.runtime(name));
        let (work, body) = self.work().unwrap_or_else(|| (answer.clone(), quote!(Some(answer))));
        let id = if waiter.is_for_one_of_many() { quote!(id: &str) } else { quote!(_: &str) };
        let value = self.value(&waiter_type);
        tokens.extend(quote! {
            impl #waited for #request {
                type Answer = #answer;
                type Work = #work;
                type Errors = #errors;

                const WAITER: #waiter_type = #value;

                fn work(answer: Self::Answer, #id) -> Option<Self::Work> {
                    #body
                }
            }
        });
    }
}

impl WaiterImpl<'_> {
    /// The waiter, with what `api.toml` says of it and nothing else.
    fn value(&self, waiter_type: &TokenStream) -> TokenStream {
        let WaiterImpl { operation, waiter, .. } = self;
        let Waiter { item, state, done, failed, pending, gone, forgotten, .. } = waiter;
        let item = item.as_ref().map(|(items, id)| match id {
            Some(id) => quote!(item: Some((#items, Some(#id)))),
            None => quote!(item: Some((#items, None))),
        });
        let has_pages = waiter.is_for_one_of_many()
            && operation.found.paging.as_ref().is_some_and(|paging| matches!(paging.turning, Turning::Number { .. }));
        let pages = has_pages.then(|| quote!(pages: Some(Self::PAGING.turning)));
        let states = [("failed", failed), ("pending", pending)].into_iter().filter(|(_, states)| !states.is_empty());
        let states = states.map(|(key, states)| {
            let key = format_ident!("{key}");
            quote!(#key: &[#(#states),*])
        });
        let statuses = [("gone", gone), ("forgotten", forgotten)].into_iter().filter(|(_, codes)| !codes.is_empty());
        let statuses = statuses.map(|(key, codes)| {
            let (key, codes) = (format_ident!("{key}"), codes.iter().map(|code| Literal::u16_unsuffixed(*code)));
            quote!(#key: &[#(#codes),*])
        });
        let said: Vec<TokenStream> = item.into_iter().chain(pages).chain(states).chain(statuses).collect();
        let base = quote!(#waiter_type::new(#state, &[#(#done),*]));
        if said.is_empty() { base } else { quote!(#waiter_type { #(#said,)* ..#base }) }
    }

    /// The type of an item that is waited for, and how it is found in the answer.
    fn work(&self) -> Option<(TokenStream, TokenStream)> {
        let (Some((items, Some(id))), Success::One(Payload::Json(answer))) =
            (&self.waiter.item, &self.operation.success)
        else {
            return None;
        };
        let types = self.file.types();
        let (list, items) = self.property(*answer, items)?;
        let Shape::List(item) = types.shape(items.ty) else { return None };
        let (place, id) = self.property(*item, id)?;
        let found = match types.presence(items.ty, items.is_required()) {
            Presence::Required => quote!(answer.#list.into_iter()),
            Presence::Optional | Presence::Nullable => quote!(answer.#list.into_iter().flatten()),
            Presence::Field => quote!(answer.#list.into_option().into_iter().flatten()),
        };
        let is_it = match types.presence(id.ty, id.is_required()) {
            Presence::Required => quote!(work.#place == id),
            _ => quote!(work.#place.as_deref() == Some(id)),
        };
        Some((self.file.ty(*item), quote!(#found.find(|work| #is_it))))
    }

    /// The property that a JSON pointer leads to, and how Rust gets there.
    fn property(&self, from: TypeRef, pointer: &str) -> Option<(TokenStream, &Field)> {
        let way = pointer.trim_start_matches('/').replace('/', ".");
        let properties = self.file.api.properties_on(from, &way).ok()?;
        let (_, last) = properties.last()?;
        let place = properties.iter().flat_map(|(parts, field)| parts.iter().copied().chain([&field.name]));
        let place = place.map(ident::snake);
        Some((quote!(#(#place).*), last))
    }
}
