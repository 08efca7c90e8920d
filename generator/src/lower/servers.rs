//! Where an API is: the servers of the document, of paths and of operations.

use openapiv3::{PathItem, Server as Written};

use super::{Lower, docs};
use crate::address::without_dots;
use crate::diagnostic::Severity;
use crate::ir::{Name, Server, ServerVariable};
use crate::pointer;

impl Lower<'_> {
    /// Lowers the servers of the document.
    pub(super) fn servers(&mut self) {
        let document = self.document;
        for (index, server) in document.servers.iter().enumerate() {
            let at = pointer::join("", &["servers", &index.to_string()]);
            let Some(server) = self.server(server, &at) else { continue };
            if server.template.starts_with('/') {
                let message =
                    format!("`{}` is relative to where the document is; it is not an address", server.template);
                let help = "say where the document is: `--document-url`, or `document_url` in api.toml";
                self.find(Severity::Note, &at, message, Some(help));
            } else if !self.api.connection.servers.iter().any(|known| known.template == server.template) {
                self.api.connection.servers.push(server);
            }
        }
    }

    /// The server that an operation has of its own, as an index: the first of its own list, which counts before that of
    /// its path. The others are known as its alternatives.
    pub(super) fn operation_server(
        &mut self,
        item: &PathItem,
        operation: &openapiv3::Operation,
        at: &str,
    ) -> Option<usize> {
        let shared = at.rsplit_once('/').map_or("", |(parent, _)| parent);
        let (list, at) = match operation.servers.is_empty() {
            true => (&item.servers, shared),
            false => (&operation.servers, at),
        };
        let trimmed = |server: &Written| server.url.trim_end_matches('/').to_owned();
        let document = self.document;
        let is_usual = match (list.first(), document.servers.first()) {
            (None, _) => true,
            (Some(own), Some(usual)) => trimmed(own) == trimmed(usual),
            // Without servers, it is the root of where the document is.
            (Some(own), None) => trimmed(own).is_empty(),
        };
        let is_documents = |own: &Written| document.servers.iter().any(|server| trimmed(server) == trimmed(own));
        if is_usual && (document.servers.is_empty() || list.iter().all(is_documents)) {
            return None;
        }
        let at = pointer::push(at, "servers");
        let mut servers = Vec::new();
        for (index, server) in list.iter().enumerate() {
            servers.extend(self.server(server, &pointer::push(&at, index.to_string())));
        }
        let mut servers = servers.into_iter();
        let first = servers.next().map(|first| self.own_server(first))?;
        // What the document has as well is a constant or a type already.
        let is_known = |server: &Server, lower: &Self| {
            lower.api.connection.servers.iter().any(|known| known.template == server.template)
        };
        for other in servers {
            if is_known(&other, self) {
                continue;
            }
            let other = self.own_server(other);
            let others = &mut self.api.connection.own_servers[first].others;
            if other != first && !others.contains(&other) {
                others.push(other);
            }
        }
        Some(first)
    }

    /// The index of a server that operations have of their own.
    fn own_server(&mut self, server: Server) -> usize {
        let known = &mut self.api.connection.own_servers;
        known.iter().position(|known| known.template == server.template).unwrap_or_else(|| {
            known.push(server);
            known.len() - 1
        })
    }

    /// Where the document is: as the caller says, or else as it says itself.
    pub(super) fn document_url(&self) -> Option<&str> {
        let own = self.later.address.as_deref().filter(|address| has_scheme(address));
        self.api.settings.document_url.as_deref().or(own)
    }

    /// An address, resolved against that of the document; nothing where it cannot be called.
    fn server(&mut self, written: &Written, at: &str) -> Option<Server> {
        let is_used = |name: &str| written.url.contains(&format!("{{{name}}}"));
        for name in written.variables.iter().flatten().map(|(name, _)| name).filter(|name| !is_used(name)) {
            let message = format!("`{}` has no `{{{name}}}`; the variable is not used", written.url);
            let at = pointer::join(at, &["variables", name]);
            self.find(Severity::Note, &at, message, Some("write it into the address, or remove it"));
        }
        let variables: Vec<ServerVariable> = written
            .variables
            .iter()
            .flatten()
            .filter(|(name, _)| is_used(name))
            .map(|(name, variable)| ServerVariable {
                wire: name.clone(),
                name: Name::new(name),
                values: variable.enumeration.iter().map(|value| (value.clone(), Name::new(value))).collect(),
                default: variable.default.clone(),
                docs: docs::from_text(None, variable.description.as_deref()),
            })
            .collect();
        let fill = |template: &str| {
            variables.iter().fold(template.to_owned(), |url, variable| {
                url.replace(&format!("{{{}}}", variable.wire), &variable.default)
            })
        };
        let filled = fill(&written.url);
        if filled.contains('{') {
            let message = format!("`{}` has a variable that is not described; the server is left out", written.url);
            self.find(Severity::Degradation, at, message, Some("describe it in `variables`"));
            return None;
        }
        let base = self.document_url();
        let template = match has_scheme(&filled) {
            true => written.url.trim().to_owned(),
            false => resolved(written.url.trim(), base),
        };
        let address = fill(&template);
        let is_http = address.parse::<http::Uri>().is_ok_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")));
        if !is_http && !address.starts_with('/') {
            let message = format!("`{}` is not an address that a client can call; the server is left out", written.url);
            self.find(Severity::Note, at, message, Some("use `https` or `http`"));
            return None;
        }
        Some(Server { name: Name::default(), template, address, variables, others: Vec::new() })
    }
}

/// Whether a text begins with a scheme: `https://`.
fn has_scheme(url: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    };
    url.split_once("://").is_some_and(|(scheme, _)| is_scheme(scheme))
}

/// An address as seen from that of the document.
pub(super) fn absolute(url: String, base: Option<&str>) -> String {
    if has_scheme(&url) { url } else { resolved(&url, base) }
}

/// A relative address as seen from another one. Without that one, it is a path.
fn resolved(relative: &str, base: Option<&str>) -> String {
    let base = base.unwrap_or_default().split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = base.split_once("://").unwrap_or_default();
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if let Some(address) = relative.strip_prefix("//") {
        let scheme = if scheme.is_empty() { "https" } else { scheme };
        return format!("{scheme}://{address}");
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let whole = if relative.starts_with('/') { relative.to_owned() } else { format!("{folder}/{relative}") };
    // The path begins with a slash.
    let segments: Vec<&str> = without_dots(&whole).into_iter().skip(1).collect();
    let path = format!("/{}", segments.join("/"));
    if host.is_empty() { path } else { format!("{scheme}://{host}{path}") }
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn relative_addresses_are_resolved() {
        let base = Some("https://docs.example.com/api/openapi.yaml?raw=1");
        for (relative, expected) in [
            ("/v2", "https://docs.example.com/v2"),
            ("v2", "https://docs.example.com/api/v2"),
            ("./v2/", "https://docs.example.com/api/v2/"),
            ("../v2", "https://docs.example.com/v2"),
            ("../../../v2", "https://docs.example.com/v2"),
            ("//api.example.com/v2", "https://api.example.com/v2"),
            (".", "https://docs.example.com/api"),
        ] {
            assert_eq!(resolved(relative, base), expected, "{relative}");
        }
        assert_eq!(resolved("/v2", Some("https://example.com")), "https://example.com/v2");
        assert_eq!(resolved("v2", None), "/v2");
    }
}
