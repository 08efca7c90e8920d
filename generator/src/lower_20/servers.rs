//! `host`, `basePath` and `schemes` are the addresses of servers.

use serde_json::{Map, Value, json};

use super::{Lower, texts};
use crate::diagnostic::Severity;

impl Lower {
    /// Writes the addresses of the document.
    pub(super) fn servers(&mut self, root: &mut Map<String, Value>) {
        let mut text = |key: &str| root.shift_remove(key).as_ref().and_then(Value::as_str).map(str::to_owned);
        let (host, base) = (text("host"), text("basePath").unwrap_or_default());
        let base = base.trim_end_matches('/');
        let base = if base.is_empty() || base.starts_with('/') { base.to_owned() } else { format!("/{base}") };
        let Some(host) = host else {
            if !base.is_empty() {
                root.insert("servers".to_owned(), json!([{ "url": base }]));
                self.rewritten.record("/servers", "/basePath");
            }
            return;
        };
        self.rewritten.record("/servers", "/host");
        // It is a name and a port, and documents write whole addresses.
        let host = match host.split_once("://") {
            Some((scheme, address)) => {
                if self.defaults.schemes.is_empty() {
                    self.defaults.schemes.push(scheme.to_owned());
                }
                let message = format!("the host begins with `{scheme}://`, which `schemes` says");
                self.found(Severity::Repair, "/servers", message, "write the host alone, and its scheme in `schemes`");
                address.trim_end_matches('/').to_owned()
            }
            None => host.trim_end_matches('/').to_owned(),
        };
        self.defaults.address = Some(format!("{host}{base}"));
        if self.defaults.schemes.is_empty() {
            let message = "the host has no scheme: calls go to `https`";
            self.found(Severity::Note, "/servers", message, "name the scheme in `schemes`");
        }
        let servers = servers(&self.defaults.schemes, &format!("{host}{base}"));
        root.insert("servers".to_owned(), servers);
    }

    /// Writes the addresses of an operation that names other schemes than the document.
    pub(super) fn servers_of_operation(&mut self, operation: &mut Map<String, Value>) {
        let schemes = texts(operation.shift_remove("schemes"));
        let same = schemes.iter().all(|scheme| self.defaults.schemes.contains(scheme));
        if let Some(address) = &self.defaults.address
            && !schemes.is_empty()
            && !(same && schemes.len() == self.defaults.schemes.len())
        {
            operation.insert("servers".to_owned(), servers(&schemes, address));
        }
    }
}

/// One server per scheme, the encrypted ones first.
fn servers(schemes: &[String], address: &str) -> Value {
    let mut schemes: Vec<&str> = schemes.iter().map(String::as_str).collect();
    if schemes.is_empty() {
        schemes.push("https");
    }
    schemes.sort_by_key(|scheme| !matches!(*scheme, "https" | "wss"));
    schemes.into_iter().map(|scheme| json!({ "url": format!("{scheme}://{address}") })).collect()
}
