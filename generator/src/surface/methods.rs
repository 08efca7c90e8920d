//! Writes down signatures, and where arguments go on the wire.

use openapi_terms::FORM;
use quote::ToTokens;
use syn::{FnArg, ImplItemFn, ReceiverKind, ReturnType, Signature};

use super::bodies::{calls, initial_values_of};
use super::items::prefix;
use crate::format::text;

#[cfg(test)]
mod tests;

/// What reports call the place that a function of the runtime's request puts a value in. The name of the function says it.
fn place_of(function: &str) -> Option<&'static str> {
    let (first, last) = (function.split('_').next().unwrap_or_default(), function.rsplit('_').next());
    match first {
        _ if first == "part" || last == Some("part") => Some("part"),
        "path" => Some("path"),
        "query" => Some("query"),
        "header" => Some("header"),
        "cookie" => Some("cookie"),
        "json" | "ndjson" | "lines" | "text" | "bytes" | "form" | "parts" => Some("body"),
        _ => None,
    }
}

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

/// What a function puts a value in where its arguments do not say it.
fn implied(function: &str) -> Option<String> {
    (function == "form").then(|| FORM.to_owned())
}

/// Where a method's arguments go: `path agentId`, `query perPage`, `body application/json`.
fn places(method: &ImplItemFn) -> Vec<String> {
    let mut found = Vec::new();
    for call in calls(&method.block.to_token_stream()) {
        let Some(place) = place_of(&call.function) else { continue };
        let Some(name) = call.string(0).or_else(|| implied(&call.function)) else { continue };
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
