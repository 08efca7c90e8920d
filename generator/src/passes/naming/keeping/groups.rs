//! Groups keep the names that they have in calls, and operations the groups that they are called by.

use std::collections::BTreeSet;

use super::super::super::Tools;
use super::super::groups::is_named_by_user;
use super::{Keeping, of_record};
use crate::diagnostic::{Place, Severity};
use crate::ir::{Api, Docs, FamilyId, Group, GroupId, Handle, OperationId};
use crate::lock::steps;
use crate::names::scope::{Kept, Kind};

/// Gives groups the names that they had, and puts operations into the groups that they were in.
pub(super) fn keep(api: &mut Api, tools: &mut Tools<'_>) {
    if tools.keeping.old.operations.is_empty() {
        return;
    }
    keep_names(api, tools);
    for id in api.operation_ids().collect::<Vec<_>>() {
        let group = api[id].group;
        let Some(was) = tools.keeping.group_of(api, id).filter(|was| *was != printed(api, group)) else { continue };
        let family = api[group].family;
        let there = api[family].groups.iter().copied().find(|other| printed(api, *other) == was);
        // The last operation of its tag may have another one now. A group that `api.toml` names may be the same by another name.
        let is_other = || !is_named_by_user(api, group) || was_there(api, tools, group);
        let target = match there {
            Some(target) => target,
            None if is_other() => add(api, group, was),
            None => continue,
        };
        api[group].operations.retain(|operation| *operation != id);
        let place = api[target].operations.partition_point(|operation| *operation < id);
        api[target].operations.insert(place, id);
        api[id].group = target;
        let message = format!("the tag of the operation is that of another group: it stays in `{}`", api[target].name);
        let help = "`rename` moves it to another group";
        tools.find(Severity::Note, &api[id].origin, message, Some(help));
    }
}

/// Whether one of the operations of a group was called by its name.
fn was_there(api: &Api, tools: &Tools<'_>, group: GroupId) -> bool {
    let name = Some(printed(api, group));
    api[group].operations.iter().any(|id| tools.keeping.group_of(api, *id) == name)
}

/// Adds a group that was there, next to another one.
fn add(api: &mut Api, next_to: GroupId, was: Option<String>) -> GroupId {
    let family = api[next_to].family;
    let name = was.map_or_else(|| api[family].name.clone(), |identifier| Kind::Group.parse(&identifier));
    let group = Group {
        tag: name.snake(),
        name,
        handle: Handle::default(),
        family,
        is_listed: false,
        docs: Docs::default(),
        operations: Vec::new(),
    };
    let id = GroupId::at(api.groups.len());
    api.groups.push(group);
    api[family].groups.push(id);
    id
}

/// Lets a group whose operations were all in one group have that one's name, unless another group has it. The names of
/// `api.toml` are there on purpose.
fn keep_names(api: &mut Api, tools: &mut Tools<'_>) {
    for group in api.group_ids().filter(|group| !is_named_by_user(api, *group)).collect::<Vec<_>>() {
        let operations = api[group].operations.iter();
        let known: BTreeSet<Option<String>> = operations.filter_map(|id| tools.keeping.group_of(api, *id)).collect();
        let Some(was) = known.first().filter(|was| known.len() == 1 && **was != printed(api, group)).cloned() else {
            continue;
        };
        let family = api[group].family;
        if api[family].groups.iter().any(|other| printed(api, *other) == was) {
            continue;
        }
        let name = match &was {
            Some(identifier) => Kind::Group.parse(identifier),
            None => api[family].name.clone(),
        };
        let message = format!("the tag `{}` is new: its group keeps the name `{name}`", api[group].tag);
        let place = Place { file: api.settings.source.clone(), ..Place::default() };
        tools.findings.add(Severity::Note, place, message, None);
        api[group].name = name;
    }
}

/// What leads to a group from its family. Nothing if that is the family itself.
fn printed(api: &Api, group: GroupId) -> Option<String> {
    (!api.is_own(&api[group])).then(|| Kind::Group.print(&api[group].name))
}

impl Keeping {
    /// The group that an operation was in, if it was in the same family: nothing for the family's own.
    fn group_of(&self, api: &Api, id: OperationId) -> Option<Option<String>> {
        let mut steps = steps(self.old.operations.get(&self.of_operation(api, id).then)?);
        steps.pop()?;
        let family = api[api[id].group].family;
        if family != Api::ROOT {
            steps.first().filter(|first| **first == Kind::Group.print(&api[family].name))?;
            steps.remove(0);
        }
        let is_of_family = steps.len() < 2;
        is_of_family.then(|| steps.pop())
    }

    /// What a group was called.
    pub(in super::super) fn group(&self, api: &Api, id: GroupId) -> Option<Kept> {
        let was = api[id].operations.iter().find_map(|operation| self.group_of(api, *operation))??;
        let keys = self.of_api("group", &format!("{} {was}", api[api[id].family].name));
        Some(of_record(keys, Some(was)))
    }

    /// The methods that a family's handle had, where they are calls.
    pub(in super::super) fn methods(&self, api: &Api, family: FamilyId) -> Vec<String> {
        let own = api[family].groups.iter().filter(|group| api.is_own(&api[**group]));
        let operations = own.flat_map(|group| &api[*group].operations);
        let calls = operations.filter_map(|id| self.method(self.of_operation(api, *id))?.identifier);
        calls.collect()
    }
}
