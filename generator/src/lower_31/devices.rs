//! OAuth 2 for devices: 3.0 does not have the flow.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Log;
use crate::diagnostic::Severity;
use crate::later::DeviceFlow;
use crate::pointer;

/// Reads the flows of security schemes, and says what is not done.
pub(super) fn read(root: &mut Value, log: &mut Log<'_>) -> Vec<DeviceFlow> {
    let mut flows = Vec::new();
    let Some(Value::Object(schemes)) = root.pointer_mut("/components/securitySchemes") else { return flows };
    for (name, scheme) in schemes.iter_mut() {
        let at = pointer::join("/components/securitySchemes", &[name]);
        let Some(scheme) = scheme.as_object_mut() else { continue };
        if scheme.shift_remove("oauth2MetadataUrl").is_some() {
            let message = "`oauth2MetadataUrl` is not asked for addresses; those of `flows` count";
            log(Severity::Note, &at, message, None);
        }
        if scheme.shift_remove("deprecated").is_some_and(|deprecated| deprecated == true) {
            let said = scheme.get("description").and_then(Value::as_str).unwrap_or_default();
            let said = format!("{}\n\nDeprecated.", said.trim());
            scheme.insert("description".to_owned(), Value::from(said.trim()));
        }
        let flow = scheme.get_mut("flows").and_then(Value::as_object_mut);
        let Some(flow) = flow.and_then(|flows| flows.shift_remove("deviceAuthorization")) else { continue };
        let text = |key: &str| flow.get(key).and_then(Value::as_str).map(str::to_owned);
        flows.push(DeviceFlow {
            scheme: name.clone(),
            device_authorization_url: text("deviceAuthorizationUrl"),
            token_url: text("tokenUrl"),
            refresh_url: text("refreshUrl"),
            scopes: scopes(flow.get("scopes")),
        });
        let message = "`deviceAuthorization` asks a person to agree: the client takes a token, or a refresh token";
        log(Severity::Note, &at, message, None);
    }
    flows
}

fn scopes(written: Option<&Value>) -> BTreeMap<String, String> {
    let written = written.and_then(Value::as_object).into_iter().flatten();
    written.map(|(name, text)| (name.clone(), text.as_str().unwrap_or_default().to_owned())).collect()
}
