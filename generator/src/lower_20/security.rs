//! Security schemes.

use serde_json::{Map, Value, json};

use super::Lower;
use crate::diagnostic::Severity;

/// The names of OAuth flows: in 2.0, then in 3.0.
const FLOWS: [(&str, &str); 4] = [
    ("implicit", "implicit"),
    ("password", "password"),
    ("application", "clientCredentials"),
    ("accessCode", "authorizationCode"),
];

impl Lower {
    pub(super) fn security_scheme(&mut self, scheme: &mut Map<String, Value>, now: &str) {
        match scheme.get("type").and_then(Value::as_str) {
            Some("basic") => {
                scheme.insert("type".to_owned(), json!("http"));
                scheme.insert("scheme".to_owned(), json!("basic"));
            }
            Some("oauth2") => self.flows(scheme, now),
            _ => {}
        }
    }

    fn flows(&mut self, scheme: &mut Map<String, Value>, now: &str) {
        let flow = scheme.shift_remove("flow");
        let flow = flow.as_ref().and_then(Value::as_str).unwrap_or_default();
        let Some((_, name)) = FLOWS.iter().find(|(known, _)| *known == flow) else {
            let message = format!("`{flow}` is not a flow of OAuth 2.0; callers bring a token");
            let help = "write `implicit`, `password`, `application` or `accessCode`";
            return self.found(Severity::Repair, now, message, help);
        };
        let mut described = Map::new();
        for key in ["authorizationUrl", "tokenUrl", "scopes"] {
            described.extend(scheme.shift_remove(key).map(|value| (key.to_owned(), value)));
        }
        described.entry("scopes").or_insert_with(|| json!({}));
        scheme.insert("flows".to_owned(), json!({ *name: described }));
    }
}
