//! Who may call: requirements and schemes.
//!
//! No code is generated from either, so what typed parsing would refuse is dropped without a finding. The rest stays for
//! those who play the document.

use openapiv3::{ReferenceOr, SecurityScheme};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Keeps the requirements of a document or an operation that are maps of scheme names to lists of scopes.
pub(super) fn repair_requirements(holder: &mut Map<String, Value>) {
    let Some(security) = holder.get_mut("security") else { return };
    let Value::Array(alternatives) = security else {
        holder.shift_remove("security");
        return;
    };
    let is_scopes = |scopes: &Value| scopes.as_array().is_some_and(|scopes| scopes.iter().all(Value::is_string));
    let had_any = !alternatives.is_empty();
    alternatives.retain(|requirement| requirement.as_object().is_some_and(|schemes| schemes.values().all(is_scopes)));
    // An empty list means that no credentials are needed, which is not what broken entries mean.
    if had_any && alternatives.is_empty() {
        holder.shift_remove("security");
    }
}

/// Keeps the schemes that can be read.
pub(super) fn repair_schemes(components: &mut Map<String, Value>) {
    match components.get_mut("securitySchemes") {
        Some(Value::Object(schemes)) => {
            schemes.retain(|_, scheme| ReferenceOr::<SecurityScheme>::deserialize(&*scheme).is_ok());
        }
        Some(_) => {
            components.shift_remove("securitySchemes");
        }
        None => {}
    }
}
