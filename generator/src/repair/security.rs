//! Who may call: requirements and schemes.

use openapiv3::{ReferenceOr, SecurityScheme};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Log;
use crate::diagnostic::Severity;
use crate::pointer;

/// Keeps the requirements of a document or an operation that are maps of scheme names to lists of scopes.
pub(super) fn repair_requirements(holder: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(security) = holder.get_mut("security") else { return };
    let at = pointer::push(at, "security");
    let help = Some("write a list such as `- apiKey: []`");
    let Value::Array(alternatives) = security else {
        holder.shift_remove("security");
        log(Severity::Repair, &at, "`security` is not a list and is ignored".into(), help);
        return;
    };
    let (had_any, count) = (!alternatives.is_empty(), alternatives.len());
    for schemes in alternatives.iter_mut().filter_map(Value::as_object_mut) {
        // Scopes say nothing about what is sent.
        schemes.values_mut().filter(|scopes| scopes.is_null()).for_each(|scopes| *scopes = Value::Array(Vec::new()));
    }
    let is_scopes = |scopes: &Value| scopes.as_array().is_some_and(|scopes| scopes.iter().all(Value::is_string));
    alternatives.retain(|requirement| requirement.as_object().is_some_and(|schemes| schemes.values().all(is_scopes)));
    if alternatives.len() < count {
        log(Severity::Degradation, &at, "a requirement that cannot be read is left out".into(), help);
    }
    // An empty list means that no credentials are needed, which is not what broken entries mean.
    if had_any && alternatives.is_empty() {
        holder.shift_remove("security");
    }
}

/// Keeps the schemes that can be read.
pub(super) fn repair_schemes(components: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let at = pointer::push(at, "securitySchemes");
    match components.get_mut("securitySchemes") {
        Some(Value::Object(schemes)) => schemes.retain(|name, scheme| {
            let cause = match ReferenceOr::<SecurityScheme>::deserialize(&*scheme) {
                Ok(_) => return true,
                Err(cause) => cause,
            };
            let message = format!("the security scheme `{name}` cannot be read and is left out: {cause}");
            log(Severity::Degradation, &pointer::push(&at, name), message, Some("correct it"));
            false
        }),
        Some(_) => {
            components.shift_remove("securitySchemes");
            let message = "`securitySchemes` is not an object and is ignored";
            log(Severity::Degradation, &at, message.into(), Some("map names to schemes"));
        }
        None => {}
    }
}
