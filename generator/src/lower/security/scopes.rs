//! Scopes: what a credential has to be allowed to do.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{SecurityRequirement, SecurityScheme};

use super::super::Lower;
use crate::ir::listed;
use crate::later::DeviceFlow;

impl Lower<'_> {
    /// Says at the schemes what the operations need that say nothing of scopes themselves.
    pub(super) fn tell_usual_scopes(&mut self, written: &[SecurityRequirement]) {
        let Some(needed) = self.needed(written) else { return };
        let ids: BTreeSet<&String> = written.iter().flat_map(SecurityRequirement::keys).collect();
        for index in ids.into_iter().filter_map(|id| self.position(id)).collect::<Vec<_>>() {
            let docs = &mut self.api.connection.schemes[index].docs;
            docs.notes.push(format!("Operations that say nothing else need {needed}."));
        }
    }

    /// What an operation says of the scopes that it needs.
    pub(in crate::lower) fn needed_scopes(&self, written: Option<&Vec<SecurityRequirement>>) -> Option<String> {
        let written = written.filter(|_| self.api.settings.auth.is_none())?;
        Some(format!("Needs {}.", self.needed(written)?))
    }

    /// The scopes of the alternatives that can be sent, where one has any.
    fn needed(&self, written: &[SecurityRequirement]) -> Option<String> {
        let kept = written.iter().filter(|alternative| self.has_all_of(alternative));
        let all: Vec<String> = kept.map(of_alternative).collect();
        let mut needed: Vec<&str> = Vec::new();
        for text in all.iter().filter(|text| !text.is_empty()) {
            if !needed.contains(&text.as_str()) {
                needed.push(text);
            }
        }
        // Another credential, or none, needs nothing more.
        let condition = if all.iter().any(String::is_empty) { ", where that is what is sent" } else { "" };
        (!needed.is_empty()).then(|| format!("{}{condition}", needed.join(", or ")))
    }
}

/// The scopes that a scheme has, one sentence for each, with all that its flows say of it.
pub(super) fn sentences(scheme: &SecurityScheme, device: Option<&DeviceFlow>) -> Vec<String> {
    let SecurityScheme::OAuth2 { flows, .. } = scheme else { return Vec::new() };
    let client = flows.client_credentials.iter().flat_map(|flow| &flow.scopes);
    let code = flows.authorization_code.iter().flat_map(|flow| &flow.scopes);
    let password = flows.password.iter().flat_map(|flow| &flow.scopes);
    let implicit = flows.implicit.iter().flat_map(|flow| &flow.scopes);
    let device = device.into_iter().flat_map(|flow| &flow.scopes);
    let mut scopes: BTreeMap<&String, Vec<&str>> = BTreeMap::new();
    for (name, text) in client.chain(code).chain(password).chain(implicit).chain(device) {
        let (text, known) = (text.trim().trim_end_matches('.'), scopes.entry(name).or_default());
        if !text.is_empty() && !known.contains(&text) {
            known.push(text);
        }
    }
    let sentence = |(scope, texts): (&String, Vec<&str>)| match texts.as_slice() {
        [] => format!("Scope `{scope}`."),
        texts => format!("Scope `{scope}`: {}.", texts.join("; or: ")),
    };
    scopes.into_iter().map(sentence).collect()
}

/// The scopes that one of several alternatives needs: ``the scope `read` of `oauth` ``.
fn of_alternative(schemes: &SecurityRequirement) -> String {
    let of_scheme = |(id, scopes): (&String, &Vec<String>)| {
        let names: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
        let plural = if names.len() > 1 { "s" } else { "" };
        (!names.is_empty()).then(|| format!("the scope{plural} {} of `{id}`", listed(&names, "and")))
    };
    schemes.iter().filter_map(of_scheme).collect::<Vec<_>>().join(" and ")
}
