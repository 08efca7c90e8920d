//! Security schemes that are certificates of the client: 3.0 does not have them.

use serde_json::Value;

use crate::later::Certificate;

/// Takes the schemes out of a document.
pub(super) fn take(root: &mut Value) -> Vec<Certificate> {
    let mut certificates = Vec::new();
    if let Some(Value::Object(schemes)) = root.pointer_mut("/components/securitySchemes") {
        schemes.retain(|name, scheme| {
            let is_certificate = scheme.get("type").and_then(Value::as_str) == Some("mutualTLS");
            if is_certificate {
                let description = scheme.get("description").and_then(Value::as_str).map(str::to_owned);
                certificates.push(Certificate { name: name.clone(), description });
            }
            !is_certificate
        });
    }
    certificates
}
