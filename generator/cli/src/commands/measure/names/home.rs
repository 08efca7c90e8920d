//! Which group a type is called after, and which operations use it.

use std::collections::{BTreeMap, BTreeSet};

use openapi_compiler::api::{Api, FamilyId, GroupId, OperationId, References, TypeId};

use super::{Outside, group_of_module, path};

/// Where a type belongs, by its module and its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Home {
    /// It says nothing of where it belongs.
    Anywhere,
    Family(FamilyId),
    Group(GroupId),
}

/// The homes of the types of an API.
pub(super) struct Homes<'a> {
    api: &'a Api,
}

impl<'a> Homes<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api }
    }

    /// The types, other than components, that an operation of another group uses. What a component is made of is the
    /// component's: it is used wherever that one is.
    pub(super) fn outside(&self) -> Vec<Outside> {
        let mut found = BTreeMap::new();
        for operation in self.api.operation_ids() {
            for id in self.used(operation) {
                if !self.is_home(id, operation) {
                    found.entry(id).or_insert(operation);
                }
            }
        }
        let outside = found
            .into_iter()
            .map(|(id, operation)| Outside { path: path(self.api, id), operation: self.api[operation].id.clone() });
        outside.collect()
    }

    /// The types that an operation uses, without components and what is written in them: the document itself names these.
    fn used(&self, operation: OperationId) -> BTreeSet<TypeId> {
        let mut open = Vec::new();
        self.api[operation].each_reference(&mut |ty| open.push(ty.id));
        let mut found = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !self.api[id].is_of_component() && found.insert(id) {
                self.api[id].shape.each_reference(&mut |ty| open.push(ty.id));
            }
        }
        found.retain(|id| self.api[*id].shape.is_item());
        found
    }

    fn is_home(&self, id: TypeId, operation: OperationId) -> bool {
        let group = self.api[operation].group;
        match self.home(id) {
            Home::Anywhere => true,
            Home::Family(family) => self.api[group].family == family,
            Home::Group(home) => group == home,
        }
    }

    fn home(&self, id: TypeId) -> Home {
        let ty = &self.api[id];
        let named = || {
            let words = |group: &GroupId| self.api[*group].name.words();
            let begins = |group: &GroupId| !words(group).is_empty() && ty.name.words().starts_with(words(group));
            // Among `agent` and `agent policies`, the one that says more.
            self.api[ty.family].groups.iter().copied().filter(begins).max_by_key(|group| words(group).len())
        };
        match group_of_module(self.api, ty.family, ty).or_else(named) {
            Some(group) => Home::Group(group),
            None if ty.family != Api::ROOT => Home::Family(ty.family),
            None => Home::Anywhere,
        }
    }
}
