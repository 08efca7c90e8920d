use std::collections::BTreeMap;

use super::answer::{AnswerHeader, ErrorSet, Header};
use super::connection::Connection;
use super::operation::{Family, Group, Operation};
use super::types::{OtherName, Type, TypeRef};
use crate::lock::Lock;
use crate::names::Name;
use crate::options::Options;
use crate::pointer;
use crate::settings::Settings;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident => $collection:ident : $item:ty;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $id(pub u32);

            impl<S, B, F> std::ops::Index<$id> for Api<S, B, F> {
                type Output = $item;

                fn index(&self, id: $id) -> &$item {
                    &self.$collection[id.0 as usize]
                }
            }

            impl<S, B, F> std::ops::IndexMut<$id> for Api<S, B, F> {
                fn index_mut(&mut self, id: $id) -> &mut $item {
                    &mut self.$collection[id.0 as usize]
                }
            }

            impl $id {
                /// The id of the item at a position of its vector.
                pub fn at(index: usize) -> Self {
                    Self(index as u32)
                }
            }
        )*
    };
}

ids! {
    /// Names a type of an `Api`.
    TypeId => types: Type<S>;
    /// Names an operation of an `Api`.
    OperationId => operations: Operation<B, F>;
    /// Names a [`Group`] of an `Api`.
    GroupId => groups: Group;
    /// Names a [`Family`] of an `Api`.
    FamilyId => families: Family;
    /// Names an [`ErrorSet`] of an `Api`.
    ErrorSetId => error_sets: ErrorSet;
}

/// One API: everything that its model crate and its client crate are written from, with types of the shapes `S`, and
/// operations that send `B` and of which `F` is known.
#[derive(Clone, Debug)]
pub struct Api<S, B, F = ()> {
    /// What `api.toml` says, or the defaults for a document without one.
    pub settings: Settings,
    /// How the crates are written. Nothing before the emitters reads it.
    pub options: Options,
    /// The names that the API has given out: those of the last run until names are claimed, and then those of this one.
    pub lock: Lock,
    /// The title of the API, for crate documentation.
    pub title: String,
    /// The version of the API that the documents describe.
    pub version: String,
    /// The licence that the documents name, as an SPDX expression.
    pub license: Option<String>,
    /// Who may call the API, and where it is.
    pub connection: Connection,
    /// Modules of groups. The first one is the root: its items live at the top of the crates.
    pub families: Vec<Family>,
    /// Sets of operations that share a handle (`kibana.fleet().outputs()`).
    pub groups: Vec<Group>,
    /// All operations, in document order. Other forms of operations follow.
    pub operations: Vec<Operation<B, F>>,
    /// All types, named and unnamed.
    pub types: Vec<Type<S>>,
    /// One per family that has operations.
    pub error_sets: Vec<ErrorSet>,
    /// What the documents show of bodies and schemas.
    pub examples: Vec<Example>,
    /// Origins of types that are gone because another one has their shape, with the origin of that one.
    pub merged: BTreeMap<String, String>,
    /// What became of the schemas, by JSON pointer. Those that are part of another type, or of none, are not there.
    pub schemas: BTreeMap<String, TypeRef>,
    /// What components and operations look like, by JSON pointer: two that look the same differ in names and words at most.
    pub looks: BTreeMap<String, String>,
    /// Why types have other names than those that their places give them, once names are claimed. Most do not.
    pub other_names: BTreeMap<TypeId, OtherName>,
    /// Names that tell things apart which are alike in everything, with their pointers: `Other`, `OtherB`.
    pub last_resorts: Vec<(String, String)>,
    /// The bodies of the calls that servers make, and of the answers to them.
    pub webhooks: Vec<TypeRef>,
    /// The components of a document without operations. Nobody says which way they travel.
    pub models: Vec<TypeRef>,
}

/// An example of a response body, or of a schema.
#[derive(Clone, Debug)]
pub struct Example {
    /// JSON pointer of the media type or schema that the example belongs to.
    pub origin: String,
    /// The type of the body or of the schema.
    pub ty: TypeRef,
    /// The example.
    pub value: serde_json::Value,
}

impl<S, B, F> Api<S, B, F> {
    /// What the client's types of a family are called after.
    pub fn base_name(&self, family: FamilyId) -> Name {
        let name = &self[family].name;
        if name.is_empty() { Name::new(&self.settings.crates.client_type) } else { name.clone() }
    }

    /// Changes each header of an answer after the one of its family that it is read as.
    pub fn each_answer_header(&mut self, change: &mut dyn FnMut(&mut Header, &Header)) {
        let mut operations = std::mem::take(&mut self.operations);
        for operation in &mut operations {
            let set = &self[self[operation.group].family].headers;
            for AnswerHeader { header, read_as, .. } in &mut operation.answer_headers {
                if let Some(known) = set.headers.get(*read_as) {
                    change(header, known);
                }
            }
        }
        self.operations = operations;
    }

    /// The family at the top of the crates.
    pub const ROOT: FamilyId = FamilyId(0);

    /// The same API in another form: with other shapes for its types, and other operations.
    pub fn with<T, C, G>(
        self,
        shapes: Vec<T>,
        operations: impl FnOnce(Vec<Operation<B, F>>) -> Vec<Operation<C, G>>,
    ) -> Api<T, C, G> {
        let types = self.types.into_iter().zip(shapes).map(|(ty, shape)| Type {
            origin: ty.origin,
            name: ty.name,
            family: ty.family,
            module: ty.module,
            group: ty.group,
            docs: ty.docs,
            shape,
            usage: ty.usage,
        });
        Api {
            types: types.collect(),
            operations: operations(self.operations),
            settings: self.settings,
            options: self.options,
            lock: self.lock,
            title: self.title,
            license: self.license,
            version: self.version,
            connection: self.connection,
            families: self.families,
            groups: self.groups,
            error_sets: self.error_sets,
            examples: self.examples,
            merged: self.merged,
            schemas: self.schemas,
            looks: self.looks,
            other_names: self.other_names,
            last_resorts: self.last_resorts,
            webhooks: self.webhooks,
            models: self.models,
        }
    }

    /// Adds a type and returns its id.
    pub fn add_type(&mut self, ty: Type<S>) -> TypeId {
        let id = TypeId::at(self.types.len());
        self.types.push(ty);
        id
    }

    /// The origin of the type that stands for one that is gone.
    pub fn stands_for<'a>(&'a self, origin: &'a str) -> &'a str {
        let mut kept = origin;
        // Two that stand for each other are no answer.
        for _ in 0..self.merged.len() {
            let Some(next) = self.merged.get(kept) else { break };
            kept = next;
        }
        kept
    }

    /// The origins of types that are gone because another one stands for them. What is in them is what is in that one.
    pub fn shared(&self) -> impl Iterator<Item = &String> {
        let is_inner = |gone: &str| pointer::way(gone).into_iter().any(|at| at != gone && self.merged.contains_key(at));
        self.merged.keys().filter(move |gone| !is_inner(gone))
    }

    /// Whether a group is called like its family. Its operations are then those of the family's own handle.
    pub fn is_own(&self, group: &Group) -> bool {
        group.name == self[group.family].name
    }

    /// All type ids, in order.
    pub fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<S, B, F> {
        (0..self.types.len()).map(TypeId::at)
    }

    /// All operation ids, in order.
    pub fn operation_ids(&self) -> impl Iterator<Item = OperationId> + use<S, B, F> {
        (0..self.operations.len()).map(OperationId::at)
    }

    /// All group ids, in order.
    pub fn group_ids(&self) -> impl Iterator<Item = GroupId> + use<S, B, F> {
        (0..self.groups.len()).map(GroupId::at)
    }

    /// All family ids, in order, the root first.
    pub fn family_ids(&self) -> impl Iterator<Item = FamilyId> + use<S, B, F> {
        (0..self.families.len()).map(FamilyId::at)
    }
}
