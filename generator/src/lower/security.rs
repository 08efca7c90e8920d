//! Who may call: security schemes, and which of them operations take.

mod scopes;

use std::collections::{BTreeMap, BTreeSet};

use http::HeaderName;
use openapi_terms::is_transport_header;
use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme};

use super::servers::absolute;
use super::{Lower, docs};
use crate::diagnostic::Severity;
use crate::ir::{Docs, KeyPlace, Name, Requirement, Scheme, SchemeKind};
use crate::later::DeviceFlow;
use crate::pointer;
use crate::settings::Auth;

/// What says which word comes before a key in `Authorization`: `ApiKey`.
const WORD: &str = "x-authorization-scheme";

impl Lower<'_> {
    /// Lowers the schemes, and what operations take that do not say it themselves.
    pub(super) fn security(&mut self) {
        if let Some(auth) = self.api.settings.auth.clone() {
            self.api.connection.schemes = auth.into_iter().map(built_in).collect();
            return;
        }
        self.schemes();
        let document = self.document;
        let written = document.security.as_ref();
        self.api.connection.security = written.and_then(|written| self.requirement(written, "/security"));
        self.tell_usual_scopes(written.map(Vec::as_slice).unwrap_or_default());
    }

    fn schemes(&mut self) {
        let components = self.document.components.as_ref();
        let names: BTreeSet<&String> = components.iter().flat_map(|known| known.security_schemes.keys()).collect();
        for id in names {
            let at = pointer::join("/components/securitySchemes", &[id]);
            let reference = format!("#{at}");
            let found =
                self.follow("securitySchemes", &reference, |components, name| components.security_schemes.get(name));
            match found {
                Some((_, scheme)) => {
                    let base = self.document_url();
                    let device = self.later.devices.iter().find(|flow| flow.scheme == *id);
                    let kind = match kind(scheme, device) {
                        SchemeKind::OAuth2 { token_url, refresh_url } => SchemeKind::OAuth2 {
                            token_url: token_url.map(|url| absolute(url, base)),
                            refresh_url: refresh_url.map(|url| absolute(url, base)),
                        },
                        kind => kind,
                    };
                    if let Some(message) = cannot_be_sent(&kind) {
                        let help = Some("write what is sent");
                        self.find(Severity::Degradation, &at, format!("{message}; `{id}` is left out"), help);
                        continue;
                    }
                    let mut docs = docs::from_text(None, description(scheme));
                    docs.notes.extend(scopes::sentences(scheme));
                    if let Some(url) = device.and_then(|flow| flow.device_authorization_url.as_ref()) {
                        docs.notes.push(format!("A device asks for its token at `{}`.", absolute(url.clone(), base)));
                    }
                    self.api.connection.schemes.push(Scheme {
                        origin: at,
                        id: id.clone(),
                        name: Name::default(),
                        kind,
                        docs,
                    });
                }
                None => self.find(
                    Severity::Degradation,
                    &at,
                    format!("`{id}` leads to no security scheme; it is left out"),
                    Some("describe it in `components`"),
                ),
            }
        }
        for certificate in &self.later.certificates {
            self.api.connection.schemes.push(Scheme {
                origin: pointer::join("/components/securitySchemes", &[&certificate.name]),
                id: certificate.name.clone(),
                name: Name::default(),
                kind: SchemeKind::Certificate,
                docs: docs::from_text(None, certificate.description.as_deref()),
            });
        }
    }

    /// The alternatives of a requirement as they are written. `None` if none of them can be met: an empty list means that no
    /// credentials are needed, which is not what unknown schemes mean.
    pub(super) fn requirement(&mut self, written: &[SecurityRequirement], at: &str) -> Option<Requirement> {
        if self.api.settings.auth.is_some() {
            let any = self.any_scheme();
            let can_do_without = written.iter().any(|alternative| alternative.is_empty());
            return Some(match (written.is_empty(), can_do_without) {
                (true, _) => Vec::new(),
                (false, true) => [vec![Vec::new()], any].concat(),
                (false, false) => any,
            });
        }
        let mut alternatives = Requirement::new();
        let is_lost = at != "/security" && !written.iter().any(|alternative| self.has_all_of(alternative));
        for (index, alternative) in written.iter().enumerate() {
            match alternative.keys().find(|id| self.position(id).is_none()) {
                Some(unknown) => {
                    let rest = if is_lost { ", and the operation takes what most do" } else { "" };
                    let message = format!("no security scheme is called `{unknown}`; what needs it is left out{rest}");
                    let at = pointer::push(at, index.to_string());
                    self.find(Severity::Degradation, &at, message, Some("describe it in `components`"));
                }
                None => {
                    let mut schemes: Vec<usize> = alternative.keys().filter_map(|id| self.position(id)).collect();
                    schemes.sort_unstable();
                    self.report_collisions(&schemes, &pointer::push(at, index.to_string()));
                    if !alternatives.contains(&schemes) {
                        alternatives.push(schemes);
                    }
                }
            }
        }
        (written.is_empty() || !alternatives.is_empty()).then_some(alternatives)
    }

    /// Which of the schemes that can be sent has an id.
    fn position(&self, id: &str) -> Option<usize> {
        self.api.connection.schemes.iter().position(|scheme| scheme.id == id)
    }

    /// Whether all schemes of an alternative can be sent.
    fn has_all_of(&self, alternative: &SecurityRequirement) -> bool {
        alternative.keys().all(|id| self.position(id).is_some())
    }

    /// Says which credentials of an alternative have one place.
    fn report_collisions(&mut self, schemes: &[usize], at: &str) {
        let known = schemes.iter().filter_map(|index| self.api.connection.schemes.get(*index));
        let mut by_place: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (place, id) in known.filter_map(|scheme| Some((place(&scheme.kind)?, &scheme.id))) {
            by_place.entry(place).or_default().push(format!("`{id}`"));
        }
        for (place, ids) in by_place.into_iter().filter(|(_, ids)| ids.len() > 1) {
            let message = format!("{} are all sent in {place}, which has room for one", ids.join(", "));
            self.find(Severity::Note, at, message, Some("make them alternatives"));
        }
    }

    fn any_scheme(&self) -> Requirement {
        (0..self.api.connection.schemes.len()).map(|index| vec![index]).collect()
    }

    /// Lets the document say what most operations take, and operations only what is different.
    pub(super) fn settle_security(&mut self) {
        let is_curated = self.api.settings.auth.is_some();
        let is_said = self.api.connection.security.is_some()
            || self.api.operations.iter().any(|operation| operation.security.is_some());
        let usual = match self.api.connection.security.take() {
            _ if is_curated => self.any_scheme(),
            Some(usual) => usual,
            None if is_said => {
                // Who says nothing takes nothing.
                self.api.operations.iter_mut().for_each(|operation| {
                    operation.security.get_or_insert_default();
                });
                self.most_common()
            }
            None => self.unsaid(),
        };
        for operation in &mut self.api.operations {
            operation.security = operation.security.take().filter(|wanted| *wanted != usual);
        }
        self.api.connection.security = Some(usual);
        if !is_curated {
            self.remove_unused_schemes();
        }
    }

    /// What most operations take; of several, the one that comes first in the document.
    fn most_common(&self) -> Requirement {
        let all: Vec<&Requirement> =
            self.api.operations.iter().filter_map(|operation| operation.security.as_ref()).collect();
        let mut counts: BTreeMap<&Requirement, usize> = BTreeMap::new();
        all.iter().for_each(|wanted| *counts.entry(wanted).or_default() += 1);
        let most = counts.values().max().copied().unwrap_or_default();
        all.into_iter().find(|wanted| counts.get(wanted) == Some(&most)).cloned().unwrap_or_default()
    }

    /// What can be sent where the document does not say what is taken.
    fn unsaid(&mut self) -> Requirement {
        let described = self.document.components.iter().any(|known| !known.security_schemes.is_empty());
        if self.api.connection.schemes.is_empty() && (described || self.document.security.is_some()) {
            // What is described cannot be sent, and findings say so: nothing else is known to be taken.
            return vec![Vec::new()];
        }
        if self.api.connection.schemes.is_empty() {
            // Most servers take one of these.
            self.api.connection.schemes = [Auth::Basic, Auth::Bearer].map(built_in).into();
        } else {
            let message = "no `security` says which operations take these schemes; each operation may take any of them";
            let help = "add `security` to the document or to operations";
            self.find(Severity::Note, "/components/securitySchemes", message, Some(help));
        }
        [vec![Vec::new()], self.any_scheme()].concat()
    }

    /// A builder has no methods for what no operation takes.
    fn remove_unused_schemes(&mut self) {
        let connection = &self.api.connection;
        let wanted = self.api.operations.iter().filter_map(|operation| operation.security.as_ref());
        let used: BTreeSet<usize> = connection.security.iter().chain(wanted).flatten().flatten().copied().collect();
        let unused: Vec<(String, String)> = connection
            .schemes
            .iter()
            .enumerate()
            .filter(|(index, _)| !used.contains(index))
            .map(|(_, scheme)| (scheme.origin.clone(), scheme.id.clone()))
            .collect();
        for (origin, id) in unused {
            let message = format!("no operation takes the security scheme `{id}`; the builder has no method for it");
            self.find(Severity::Note, &origin, message, Some("name it in a `security`, or remove it"));
        }
        let position = |scheme: &mut usize| *scheme = used.iter().position(|index| index == scheme).unwrap_or_default();
        let renumber = |wanted: &mut Requirement| wanted.iter_mut().flatten().for_each(position);
        self.api.operations.iter_mut().filter_map(|operation| operation.security.as_mut()).for_each(renumber);
        self.api.connection.security.iter_mut().for_each(renumber);
        let mut index = 0;
        self.api.connection.schemes.retain(|_| {
            index += 1;
            used.contains(&(index - 1))
        });
    }
}

/// A scheme that is known by its name.
fn built_in(auth: Auth) -> Scheme {
    let (id, kind) = match auth {
        Auth::ApiKey => ("api_key", SchemeKind::Http { word: "ApiKey".to_owned() }),
        Auth::Basic => ("basic", SchemeKind::Basic),
        Auth::Bearer => ("bearer", SchemeKind::Bearer),
    };
    Scheme { origin: String::new(), id: id.to_owned(), name: Name::new(id), kind, docs: Docs::default() }
}

fn kind(scheme: &SecurityScheme, device: Option<&DeviceFlow>) -> SchemeKind {
    match scheme {
        SecurityScheme::APIKey { location: APIKeyLocation::Header, name, description, extensions }
            if name.eq_ignore_ascii_case("authorization") =>
        {
            let said = extensions.get(WORD).and_then(serde_json::Value::as_str).map(str::to_owned);
            let word = said.or_else(|| shown_word(description.as_deref()?));
            match word {
                Some(word) => http(&word),
                None => SchemeKind::Key { place: KeyPlace::Header, name: name.clone() },
            }
        }
        SecurityScheme::APIKey { location, name, .. } => SchemeKind::Key {
            place: match location {
                APIKeyLocation::Header => KeyPlace::Header,
                APIKeyLocation::Query => KeyPlace::Query,
                APIKeyLocation::Cookie => KeyPlace::Cookie,
            },
            name: name.clone(),
        },
        SecurityScheme::HTTP { scheme, .. } => http(scheme),
        SecurityScheme::OAuth2 { flows, .. } => oauth2(flows, device),
        SecurityScheme::OpenIDConnect { .. } => SchemeKind::Bearer,
    }
}

fn http(word: &str) -> SchemeKind {
    match word.to_ascii_lowercase().as_str() {
        "basic" => SchemeKind::Basic,
        "bearer" => SchemeKind::Bearer,
        _ => SchemeKind::Http { word: word.to_owned() },
    }
}

/// Why no credential of a kind can be sent.
fn cannot_be_sent(kind: &SchemeKind) -> Option<String> {
    let is_token = |text: &str| HeaderName::from_bytes(text.as_bytes()).is_ok();
    match kind {
        SchemeKind::Key { place: KeyPlace::Header, name } if !is_token(name) => {
            Some(format!("no header can be called `{name}`"))
        }
        SchemeKind::Key { place: KeyPlace::Header, name } if is_transport_header(name) => {
            Some(format!("HTTP clients set the header `{name}` themselves"))
        }
        SchemeKind::Key { place: KeyPlace::Cookie, name } if !is_token(name) => {
            Some(format!("no cookie can be called `{name}`"))
        }
        SchemeKind::Http { word } if !is_token(word) => {
            Some(format!("no authentication scheme of HTTP can be called `{word}`"))
        }
        _ => None,
    }
}

/// Where credentials of a kind are sent, which has room for one.
fn place(kind: &SchemeKind) -> Option<String> {
    match kind {
        SchemeKind::Key { place: KeyPlace::Header, name } => {
            Some(format!("the header `{}`", name.to_ascii_lowercase()))
        }
        SchemeKind::Key { place: KeyPlace::Query, name } => Some(format!("the query as `{name}`")),
        SchemeKind::Key { place: KeyPlace::Cookie, name } => Some(format!("the cookie `{name}`")),
        SchemeKind::Certificate => None,
        SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::Http { .. } | SchemeKind::OAuth2 { .. } => {
            Some("the header `authorization`".to_owned())
        }
    }
}

/// A client can ask for tokens itself where there is an address for that. Otherwise it takes one from elsewhere.
fn oauth2(flows: &OAuth2Flows, device: Option<&DeviceFlow>) -> SchemeKind {
    let client = flows.client_credentials.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let code = flows.authorization_code.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let password = flows.password.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let device = device.and_then(|flow| Some((flow.token_url.as_ref()?, &flow.refresh_url)));
    match client.or(code).or(password).or(device) {
        Some((token_url, refresh_url)) => {
            SchemeKind::OAuth2 { token_url: Some(token_url.clone()), refresh_url: refresh_url.clone() }
        }
        None => SchemeKind::Bearer,
    }
}

/// The word that a description shows before a key: `Authorization: ApiKey base64`.
fn shown_word(description: &str) -> Option<String> {
    let (_, after) = description.split_once("Authorization: ")?;
    let (word, key) = after.split_once(' ')?;
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (is_word && key.starts_with(|c: char| !c.is_whitespace())).then(|| word.to_owned())
}

fn description(scheme: &SecurityScheme) -> Option<&str> {
    match scheme {
        SecurityScheme::APIKey { description, .. }
        | SecurityScheme::HTTP { description, .. }
        | SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => description.as_deref(),
    }
}
