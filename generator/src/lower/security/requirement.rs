//! Which schemes a caller needs: alternatives, as documents write them.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::SecurityRequirement;

use super::super::Lower;
use super::kinds::{parameter, place};
use crate::diagnostic::Severity;
use crate::ir::{Location, Requirement};
use crate::pointer;

/// What is said of an operation whose credentials cannot be sent.
const UNMEETABLE: &str = "What the document asks a caller for cannot be sent: a client that was given any credential \
                          refuses the call.";

/// What becomes of an operation none of whose alternatives can be met.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// There are others.
    Others,
    /// The document does not describe what it asks for, and it may be what it asks for elsewhere.
    Usual,
    /// It asks for what cannot be sent.
    Unmeetable,
}

impl Lower<'_> {
    /// The alternatives of a requirement as they are written. `None` if the document describes none of them: an empty list means
    /// that no credentials are needed, which is not what unknown schemes mean.
    ///
    /// Nothing takes the place of what is described and cannot be sent, and no part of a combination is sent without the others.
    pub(in crate::lower) fn requirement(&mut self, written: &[SecurityRequirement], at: &str) -> Option<Requirement> {
        if self.api.settings.auth.is_some() {
            let any = self.any_scheme();
            let can_do_without = written.iter().any(|alternative| alternative.is_empty());
            return Some(Requirement::AnyOf(match (written.is_empty(), can_do_without) {
                (true, _) => Vec::new(),
                (false, true) => [vec![Vec::new()], any].concat(),
                (false, false) => any,
            }));
        }
        let mut alternatives: Vec<Vec<usize>> = Vec::new();
        let mut lost = Vec::new();
        for (index, alternative) in written.iter().enumerate() {
            let at = pointer::push(at, index.to_string());
            if !self.has_all_of(alternative) {
                lost.push((at, alternative));
                continue;
            }
            let mut schemes: Vec<usize> = alternative.keys().filter_map(|id| self.position(id)).collect();
            schemes.sort_unstable();
            self.report_collisions(&schemes, &at);
            if !alternatives.contains(&schemes) {
                alternatives.push(schemes);
            }
        }
        let rest = match alternatives.is_empty() && !written.is_empty() {
            false => Rest::Others,
            true if lost.iter().any(|(_, alternative)| self.is_unknown(alternative)) => Rest::Usual,
            true => Rest::Unmeetable,
        };
        for (at, alternative) in lost {
            self.report_lost(alternative, rest, &at);
        }
        match rest {
            Rest::Others => Some(Requirement::AnyOf(alternatives)),
            Rest::Usual => None,
            Rest::Unmeetable => Some(Requirement::Unmeetable),
        }
    }

    /// Whether the document describes nothing of what an alternative asks for.
    fn is_unknown(&self, alternative: &SecurityRequirement) -> bool {
        alternative.keys().all(|id| self.position(id).is_none() && !self.unsendable.contains(id))
    }

    /// Reports an alternative with a scheme that cannot be sent, and what that means for the operation.
    fn report_lost(&mut self, alternative: &SecurityRequirement, rest: Rest, at: &str) {
        let then = match rest {
            Rest::Others => "; what needs it is left out",
            Rest::Usual if !at.starts_with("/security") => {
                "; what needs it is left out, and the operation takes what most do"
            }
            Rest::Usual => "; what needs it is left out",
            Rest::Unmeetable => {
                ", so that nothing can be sent; a client that was given any credential refuses the call"
            }
        };
        let (rest_of_it, lost): (Vec<&String>, Vec<&String>) =
            alternative.keys().partition(|id| self.position(id).is_some());
        self.unmet.extend(rest_of_it.into_iter().cloned());
        match lost.iter().find(|id| !self.unsendable.contains(**id)) {
            Some(unknown) => {
                let message = format!("no security scheme is called `{unknown}`{then}");
                self.find(Severity::Degradation, at, message, Some("describe it in `components`"));
            }
            // The finding about the scheme says why.
            None => {
                let severity = if rest == Rest::Unmeetable { Severity::Degradation } else { Severity::Note };
                let lost: Vec<String> = lost.iter().map(|id| format!("`{id}`")).collect();
                let (lost, verb) = (lost.join(" and "), if lost.len() == 1 { "is" } else { "are" });
                let message = format!("the security scheme {lost} {verb} left out{then}");
                self.find(severity, at, message, Some("describe one that can be sent"));
            }
        }
    }

    /// Which of the schemes that can be sent has an id.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.api.connection.schemes.iter().position(|scheme| scheme.id == id)
    }

    /// Whether all schemes of an alternative can be sent.
    pub(super) fn has_all_of(&self, alternative: &SecurityRequirement) -> bool {
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

    /// Says at the operations that what they ask for cannot be sent.
    pub(super) fn describe_unmeetable(&mut self) {
        let connection = &self.api.connection;
        for operation in self.api.operations.iter_mut().filter(|operation| connection.is_unmeetable(operation)) {
            operation.docs.notes.push(UNMEETABLE.to_owned());
        }
    }

    /// Leaves out the parameters that a credential of their operation takes the place of: the client has it.
    pub(super) fn leave_out_credentials(&mut self) {
        let places: Vec<_> = self.api.connection.schemes.iter().map(|scheme| parameter(&scheme.kind)).collect();
        let usual = self.api.connection.security.clone().unwrap_or_default();
        let mut found = Vec::new();
        for operation in &mut self.api.operations {
            let wanted = operation.security.as_ref().unwrap_or(&usual);
            let wanted: BTreeSet<usize> = wanted.schemes().collect();
            // One of several that a call chooses from cannot be missing.
            let chosen: BTreeSet<&String> = operation.alternatives.iter().flatten().collect();
            operation.parameters.retain(|known| {
                let place = match known.placement.location() {
                    Location::Header => (Location::Header, known.wire.to_ascii_lowercase()),
                    location => (location, known.wire.clone()),
                };
                let is_it = |scheme: &&usize| places.get(**scheme).is_some_and(|taken| taken.as_ref() == Some(&place));
                let scheme = wanted.iter().find(is_it).filter(|_| !chosen.contains(&known.wire));
                found.extend(scheme.map(|scheme| (known.origin.clone(), known.wire.clone(), *scheme)));
                scheme.is_none()
            });
        }
        for (at, name, scheme) in found {
            let id = self.api.connection.schemes.get(scheme).map_or("", |scheme| &scheme.id);
            let message = format!(
                "the parameter `{name}` is what the security scheme `{id}` sends; the builder takes it, and no call does"
            );
            self.find(Severity::Note, &at, message, Some("remove the parameter"));
        }
    }
}
