//! Which module of the model crate a type is in.
//!
//! Kibana's document, as published, has 1,000 components: `Security_Detections_API_RuleCreateProps` among them, which the
//! operations with the tag `Security Detections API` work with. It is `security_detections::RuleCreateProps`: a component
//! whose name begins with the words of a group is in the module of that group, if the document lists the group's tag or
//! `api.toml` names it. All others are at the top of their family: an operation that brings a tag of its own moves none.

use std::collections::BTreeMap;

use crate::ir::{AnyApi, FamilyId, GroupId, Name, TypeId};
use crate::pointer;

/// Moves components to the groups that their names begin with, without these words.
pub(super) fn components<S, B, F>(api: &mut AnyApi<S, B, F>) {
    for id in api.type_ids().filter(|id| api[*id].is_component()).collect::<Vec<TypeId>>() {
        let (group, name) = without_group(api, api[id].family, &api[id].name);
        api[id].module = group.map(|group| module_of(api, group)).unwrap_or_default();
        api[id].name = name;
    }
}

/// The module of a group below that of its family. What belongs to the family's own group belongs to the family.
pub(super) fn module_of<S, B, F>(api: &AnyApi<S, B, F>, group: GroupId) -> Vec<Name> {
    if api.is_own(&api[group]) { Vec::new() } else { vec![api[group].name.clone()] }
}

/// The group of a family whose words a name begins with, and the name without them.
pub(super) fn without_group<S, B, F>(api: &AnyApi<S, B, F>, family: FamilyId, name: &Name) -> (Option<GroupId>, Name) {
    // What is called after its family is called so on purpose.
    let groups = api[family].groups.iter().filter(|group| api[**group].is_listed && !api.is_own(&api[**group]));
    let rest = |group: GroupId| {
        let rest = name.words().strip_prefix(api[group].name.words())?;
        let rest = match rest.split_first() {
            Some((first, others)) if matches!(&**first, "api" | "apis") => others,
            _ => rest,
        };
        Some((group, rest)).filter(|_| !rest.is_empty() && !api[group].name.is_empty())
    };
    let found = groups.filter_map(|group| rest(*group)).min_by_key(|(_, rest)| rest.len());
    match found {
        // `401 Response` is not a name.
        Some((group, rest)) if rest[0].starts_with(|c: char| c.is_ascii_digit()) => (Some(group), name.clone()),
        Some((group, rest)) => (Some(group), Name::from_words(rest.iter().cloned())),
        None => (None, name.clone()),
    }
}

/// The groups that places belong to.
pub(super) struct Groups<'a, S, B, F = ()> {
    api: &'a AnyApi<S, B, F>,
    operations: BTreeMap<&'a str, GroupId>,
    /// Names of parameters.
    parameters: BTreeMap<&'a str, &'a str>,
}

impl<'a, S, B, F> Groups<'a, S, B, F> {
    pub(super) fn new(api: &'a AnyApi<S, B, F>) -> Self {
        let operations = api.operations.iter().map(|operation| (operation.origin.as_str(), operation.group)).collect();
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        let parameters = parameters.map(|parameter| (parameter.origin.as_str(), parameter.wire.as_str())).collect();
        Self { api, operations, parameters }
    }

    /// The name of the parameter at a place.
    pub(super) fn parameter(&self, origin: &str) -> Option<&'a str> {
        self.parameters.get(origin).copied()
    }

    /// The group of the operation, the path or the component that a place is in.
    pub(super) fn at(&self, family: FamilyId, origin: &str) -> Option<GroupId> {
        let segments: Vec<&str> = origin.split('/').skip(1).take(3).collect();
        match segments.as_slice() {
            ["paths", path, method] => {
                let of_path = format!("/paths/{path}/");
                let exact = self.operations.get(format!("{of_path}{method}").as_str()).copied();
                // What is written at a path belongs to all of its operations.
                let first = || self.operations.range(of_path.as_str()..).next();
                exact.or_else(|| first().filter(|(at, _)| at.starts_with(&of_path)).map(|(_, group)| *group))
            }
            ["components", _, name] => without_group(self.api, family, &Name::new(&pointer::unescape(name))).0,
            _ => None,
        }
    }
}
