//! Reads the requests of a client file: what `request!` says of each.

use syn::parse::{Parse, ParseStream};
use syn::{Expr, ExprPath, Ident, Item, ItemMacro, LitStr, Token, Type, parenthesized};

use super::items::TypeImpls;
use super::types::{block, methods, paging};
use crate::format::text;

/// The definition of a request.
pub(super) struct Request {
    /// The type.
    name: Ident,
    /// The method that starts it: `Outputs::create`.
    start: ExprPath,
    /// `POST /api/fleet/setup // setupAgents; scoped`.
    route: String,
    /// `send_json`.
    send: Ident,
    answer: Type,
    errors: Type,
    /// The media types of other notations of the answer.
    notations: Option<LitStr>,
}

impl Request {
    /// The request that an item defines, if it defines one.
    pub(super) fn of(item: &Item) -> Option<syn::Result<Self>> {
        match item {
            Item::Macro(ItemMacro { mac, .. }) if mac.path.is_ident("request") => Some(mac.parse_body()),
            _ => None,
        }
    }

    pub(super) fn name(&self) -> String {
        self.name.to_string()
    }

    /// The request with its route, its answer and its setters.
    pub(super) fn lines(&self, impls: &TypeImpls<'_>) -> String {
        let Self { name, start, route, send, answer, errors, notations } = self;
        let mut lines = vec![format!("request {name} of {}", text(start)), route.clone()];
        lines.extend(methods(impls, &[]));
        lines.push(format!("{send}: Result<Response<{}>, CallError<{}>>", text(answer), text(errors)));
        lines.extend(notations.as_ref().map(|notations| format!("send_as // {}", notations.value())));
        lines.extend(paging(impls));
        block(&lines)
    }
}

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Ident>()?;
        let start = input.parse()?;
        input.parse::<Token![:]>()?;
        let route = route(input)?;
        let send = input.parse()?;
        input.parse::<Token![->]>()?;
        let answer = input.parse()?;
        input.parse::<Token![,]>()?;
        let errors = input.parse()?;
        input.parse::<Token![;]>()?;
        let mut notations = None;
        if !input.is_empty() {
            input.parse::<Ident>()?;
            notations = Some(input.parse()?);
            input.parse::<Token![;]>()?;
        }
        Ok(Self { name, start, route, send, answer, errors, notations })
    }
}

/// Reads `POST "/api/fleet/setup" as "setupAgents" scoped;`.
fn route(input: ParseStream<'_>) -> syn::Result<String> {
    let mut method = input.parse::<Ident>()?.to_string();
    if input.peek(syn::token::Paren) {
        // `OTHER("COPY")`
        let name;
        parenthesized!(name in input);
        method = name.parse::<LitStr>()?.value();
    }
    let path: LitStr = input.parse()?;
    input.parse::<Token![as]>()?;
    let mut notes = vec![input.parse::<LitStr>()?.value()];
    while !input.peek(Token![;]) {
        let modifier: Ident = input.parse()?;
        let argument = match input.peek(syn::token::Paren) {
            true => format!(": {}", text(&argument(input)?)),
            false => String::new(),
        };
        notes.push(format!("{modifier}{argument}"));
    }
    input.parse::<Token![;]>()?;
    Ok(format!("{method} {} // {}", path.value(), notes.join("; ")))
}

fn argument(input: ParseStream<'_>) -> syn::Result<Expr> {
    let content;
    parenthesized!(content in input);
    content.parse()
}
