//! Who may call: security schemes, and which of them operations take.

mod kinds;
mod requirement;
mod scopes;

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::SecurityScheme;

use self::kinds::{built_in, cannot_be_sent, description, kind};
use super::servers::absolute;
use super::{Lower, docs};
use crate::diagnostic::Severity;
use crate::ir::{Location, Name, Requirement, Scheme, SchemeKind};
use crate::pointer;
use crate::settings::Auth;

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
        self.unsendable = self.unreadable();
        let components = self.document.components.as_ref();
        let names: BTreeSet<&String> = components.iter().flat_map(|known| known.security_schemes.keys()).collect();
        for id in names {
            let at = pointer::join("/components/securitySchemes", &[id]);
            let reference = format!("#{at}");
            let found =
                self.follow("securitySchemes", &reference, |components, name| components.security_schemes.get(name));
            let found = match found {
                Some((_, scheme)) => self.scheme(id, scheme, &at),
                None => {
                    Err((format!("`{id}` leads to no security scheme; it is left out"), "describe it in `components`"))
                }
            };
            match found {
                Ok(scheme) => self.api.connection.schemes.push(scheme),
                Err((message, help)) => {
                    self.find(Severity::Degradation, &at, message, Some(help));
                    self.unsendable.insert(id.clone());
                }
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

    /// A scheme as it is written. What is wrong, and what helps, if nothing can be sent for it.
    fn scheme(&mut self, id: &str, written: &SecurityScheme, at: &str) -> Result<Scheme, (String, &'static str)> {
        let base = self.document_url();
        let device = self.later.devices.iter().find(|flow| flow.scheme == *id);
        let kind = match kind(written, device) {
            SchemeKind::OAuth2 { token_url, refresh_url } => SchemeKind::OAuth2 {
                token_url: token_url.map(|url| absolute(url, base)),
                refresh_url: refresh_url.map(|url| absolute(url, base)),
            },
            kind => kind,
        };
        if let Some(message) = cannot_be_sent(&kind, &self.api.settings) {
            return Err((format!("{message}; `{id}` is left out"), "write what is sent"));
        }
        let mut docs = docs::from_text(None, description(written));
        docs.notes.extend(scopes::sentences(written, device));
        if let Some(url) = device.and_then(|flow| flow.device_authorization_url.as_ref()) {
            docs.notes.push(format!("A device asks for its token at `{}`.", absolute(url.clone(), base)));
        }
        if kinds::parameter(&kind).is_some_and(|(place, name)| place == Location::Header && name == "cookie") {
            let message = format!("`{id}` is sent as it is in the header `Cookie`, after other cookies");
            self.find(Severity::Note, at, message, Some("write `in: cookie`, and the name of the cookie"));
        }
        Ok(Scheme { origin: at.to_owned(), id: id.to_owned(), name: Name::default(), kind, docs })
    }

    /// The schemes that the document describes in a way that nobody can read: findings say so.
    fn unreadable(&self) -> BTreeSet<String> {
        let of = |at: &str| {
            let names = ["/components/securitySchemes/", "/securityDefinitions/"];
            let name = names.iter().find_map(|before| at.strip_prefix(before)).filter(|name| !name.contains('/'))?;
            Some(pointer::unescape(name))
        };
        self.findings.of(Severity::Degradation).filter_map(|finding| of(&finding.place.pointer)).collect()
    }

    /// Each scheme as an alternative.
    fn any_scheme(&self) -> Vec<Vec<usize>> {
        (0..self.api.connection.schemes.len()).map(|index| vec![index]).collect()
    }

    /// Lets the document say what most operations take, and operations only what is different.
    pub(super) fn settle_security(&mut self) {
        let is_curated = self.api.settings.auth.is_some();
        let is_said = self.api.connection.security.is_some()
            || self.api.operations.iter().any(|operation| operation.security.is_some());
        let usual = match self.api.connection.security.take() {
            _ if is_curated => Requirement::AnyOf(self.any_scheme()),
            Some(usual) => usual,
            None if is_said => {
                // Who says nothing takes nothing, unless the document says something that it does not describe. What an operation
                // asks for may be what others ask for, if it is not described.
                if self.document.security.is_none() {
                    let undescribed = &self.undescribed;
                    let others = self.api.operations.iter_mut().filter(|one| !undescribed.contains(&one.origin));
                    others.for_each(|operation| _ = operation.security.get_or_insert_default());
                }
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
        self.leave_out_credentials();
        self.describe_unmeetable();
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
        if self.api.connection.schemes.is_empty() && (!self.unsendable.is_empty() || self.document.security.is_some()) {
            // What is described cannot be sent, and findings say so: nothing else is known to be taken.
            return Requirement::AnyOf(vec![Vec::new()]);
        }
        if self.api.connection.schemes.is_empty() {
            // Most servers take one of these.
            self.api.connection.schemes = [Auth::Basic, Auth::Bearer].map(built_in).into();
            if !self.api.operations.is_empty() {
                let message =
                    "nothing says who may call; the client takes a user name and a password, or a bearer token";
                let help = "describe `securitySchemes` and name them in `security`, or write `security: []` if callers need none";
                self.find(Severity::Note, "", message, Some(help));
            }
        } else {
            let message = "no `security` says which operations take these schemes; each operation may take any of them";
            let help = "add `security` to the document or to operations";
            self.find(Severity::Note, "/components/securitySchemes", message, Some(help));
        }
        Requirement::AnyOf([vec![Vec::new()], self.any_scheme()].concat())
    }

    /// A builder has no methods for what no operation takes.
    fn remove_unused_schemes(&mut self) {
        let connection = &self.api.connection;
        let wanted = self.api.operations.iter().filter_map(|operation| operation.security.as_ref());
        let used: BTreeSet<usize> = connection.security.iter().chain(wanted).flat_map(Requirement::schemes).collect();
        let unused: Vec<(String, String)> = connection
            .schemes
            .iter()
            .enumerate()
            .filter(|(index, _)| !used.contains(index))
            .map(|(_, scheme)| (scheme.origin.clone(), scheme.id.clone()))
            .collect();
        for (origin, id) in unused {
            let (why, help) = match self.unmet.contains(&id) {
                true => (format!("`{id}` is asked for only together with what cannot be sent"), None),
                false => (
                    format!("no operation takes the security scheme `{id}`"),
                    Some("name it in a `security`, or remove it"),
                ),
            };
            self.find(Severity::Note, &origin, format!("{why}; the builder has no method for it"), help);
        }
        let position = |scheme: &mut usize| *scheme = used.iter().position(|index| index == scheme).unwrap_or_default();
        let renumber = |wanted: &mut Requirement| {
            if let Requirement::AnyOf(alternatives) = wanted {
                alternatives.iter_mut().flatten().for_each(position);
            }
        };
        self.api.operations.iter_mut().filter_map(|operation| operation.security.as_mut()).for_each(renumber);
        self.api.connection.security.iter_mut().for_each(renumber);
        let mut index = 0;
        self.api.connection.schemes.retain(|_| {
            index += 1;
            used.contains(&(index - 1))
        });
    }
}
