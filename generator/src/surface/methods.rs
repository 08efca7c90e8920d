//! Writes down signatures, and what a request does on the wire.

use quote::ToTokens;
use syn::{Expr, FnArg, ImplItemFn, Item, Lit, ReceiverKind, ReturnType, Signature};

use super::bodies::{calls, initial_values_of, mentions};
use super::items::{Impls, prefix};
use crate::format::text;

/// Functions of the runtime's request that place a value, and what reports call the place.
const PLACES: &[(&str, &str)] = &[
    ("path", "path"),
    ("path_with", "path"),
    ("query", "query"),
    ("query_with", "query"),
    ("header", "header"),
    ("header_text", "header"),
    ("header_with", "header"),
    ("cookie", "cookie"),
    ("cookie_with", "cookie"),
    ("json", "body"),
    ("ndjson", "body"),
    ("text", "body"),
    ("bytes", "body"),
    ("file_part", "part"),
    ("text_part", "part"),
    ("json_part", "part"),
];

/// A public method: attributes, signature, and where its arguments go.
pub(super) fn method_line(method: &ImplItemFn) -> String {
    let line = format!("{}{}", prefix(&method.attrs), signature(&method.sig));
    let places = places(method);
    if places.is_empty() { line } else { format!("{line} // {}", places.join("; ")) }
}

/// `async fn send(self) -> Result<Response<()>, CallError<NoError>>`.
pub(super) fn signature(signature: &Signature) -> String {
    let arguments: Vec<String> = signature.inputs.iter().map(argument).collect();
    let keywords = [signature.constness.as_ref().map(|_| "const "), signature.asyncness.as_ref().map(|_| "async ")];
    let keywords: String = keywords.into_iter().flatten().collect();
    let output = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", text(ty)),
    };
    let clause = signature.generics.where_clause.as_ref().map(|clause| format!(" {}", text(clause)));
    let (name, generics) = (&signature.ident, text(&signature.generics));
    format!("{keywords}fn {name}{generics}({}){output}{}", arguments.join(", "), clause.unwrap_or_default())
}

/// An argument without what only the body needs: `self` of `mut self`.
fn argument(argument: &FnArg) -> String {
    match argument {
        FnArg::Receiver(receiver) if matches!(receiver.kind, ReceiverKind::Value) => "self".to_owned(),
        FnArg::Receiver(receiver) => text(receiver),
        FnArg::Typed(typed) => format!("{}: {}", text(&typed.pat).trim_start_matches("mut "), text(&typed.ty)),
    }
}

/// What a field's setter takes, if the method is that: `impl Into<String>`, or `with_new(impl Into<String>)` where the
/// field's own name is taken.
pub(super) fn setter_of(method: &ImplItemFn, field: &str) -> Option<String> {
    let inputs: Vec<&FnArg> = method.sig.inputs.iter().collect();
    let [FnArg::Receiver(receiver), FnArg::Typed(value)] = inputs[..] else { return None };
    let returns_self = matches!(&method.sig.output, ReturnType::Type(_, ty) if text(ty) == "Self");
    let is_setter =
        matches!(receiver.kind, ReceiverKind::Value) && returns_self && super::items::is_public(&method.vis);
    if !is_setter {
        return None;
    }
    let (name, ty) = (method.sig.ident.to_string(), text(&value.ty));
    if name == field { Some(ty) } else { (name == format!("with_{field}")).then(|| format!("{name}({ty})")) }
}

/// Where a method's arguments go: `path agentId`, `query perPage`, `body application/json`.
fn places(method: &ImplItemFn) -> Vec<String> {
    let mut found = Vec::new();
    for call in calls(&method.block.to_token_stream()) {
        if call.function == "form" {
            found.push("body application/x-www-form-urlencoded".to_owned());
        }
        let Some((_, place)) = PLACES.iter().find(|(function, _)| *function == call.function) else { continue };
        let Some(name) = call.string(0) else { continue };
        let style = call.arguments.get(1).filter(|_| call.function.ends_with("_with"));
        let style =
            style.map(|style| format!(" ({})", text(style).replace("PathStyle::", "").replace("QueryStyle::", "")));
        // What a caller cannot change is worth more than its name: `header kbn-xsrf: true`.
        let value = call.string(1).map(|value| format!(": {value}"));
        found.push(format!("{place} {name}{}{}", style.unwrap_or_default(), value.unwrap_or_default()));
    }
    let scope = initial_values_of(&method.block.to_token_stream(), "Scope");
    found.extend(scope.into_iter().map(|(name, value)| format!("{name} {}", text(&value))));
    // Chained calls are found in the order in which they are written, a nested one after its parent.
    found.dedup();
    found
}

/// The operations of a client file and the requests that they belong to.
pub(super) struct Routes(Vec<Route>);

struct Route {
    constant: String,
    /// `POST /api/fleet/setup // setupAgents; scoped`.
    line: String,
    /// The type of the request.
    request: Option<String>,
}

impl Routes {
    pub(super) fn of(items: &[Item]) -> Self {
        let mut routes: Vec<Route> = items.iter().filter_map(route).collect();
        let methods: Vec<&ImplItemFn> = Impls::of(items).methods().collect();
        for route in &mut routes {
            let used = methods.iter().find(|method| mentions(&method.block.to_token_stream(), &route.constant));
            route.request = used.and_then(|method| match &method.sig.output {
                ReturnType::Type(_, ty) => Some(text(ty)),
                ReturnType::Default => None,
            });
        }
        Self(routes)
    }

    /// The lines of a request type.
    pub(super) fn of_request(&self, name: &str) -> Vec<String> {
        let own = self.0.iter().filter(|route| route.request.as_deref() == Some(name));
        own.map(|route| route.line.clone()).collect()
    }

    /// Operations that no request is made for, so that none is missed.
    pub(super) fn unused(&self) -> String {
        let unused = self.0.iter().filter(|route| route.request.is_none());
        unused.map(|route| format!("operation {}: {}\n", route.constant, route.line)).collect()
    }
}

/// Reads `const CREATE: Operation = Operation { ... }`.
fn route(item: &Item) -> Option<Route> {
    let Item::Const(item) = item else { return None };
    if text(&item.ty).rsplit("::").next() != Some("Operation") {
        return None;
    }
    let Expr::Struct(value) = &*item.expr else { return None };
    let (mut id, mut method, mut path) = (String::new(), String::new(), String::new());
    let mut notes = Vec::new();
    for field in &value.fields {
        let name = text(&field.member);
        match (name.as_str(), &field.expr) {
            ("id", Expr::Lit(literal)) => id = plain(&literal.lit),
            ("path", Expr::Lit(literal)) => path = plain(&literal.lit),
            ("method", expression) => method = text(expression).rsplit("::").next().unwrap_or_default().to_owned(),
            ("headers", expression) if text(expression) == "&[]" => {}
            (_, Expr::Lit(literal)) if plain(&literal.lit) == "true" => notes.push(name),
            (_, Expr::Lit(literal)) if plain(&literal.lit) == "false" => {}
            (_, expression) => notes.push(format!("{name}: {}", text(expression))),
        }
    }
    notes.insert(0, id);
    let line = format!("{method} {path} // {}", notes.join("; "));
    Some(Route { constant: item.ident.to_string(), line, request: None })
}

/// A literal's value as a reader says it.
fn plain(literal: &Lit) -> String {
    match literal {
        Lit::Str(literal) => literal.value(),
        other => text(other),
    }
}
