//! `openapiv3` to the intermediate representation.
//!
//! Says what every schema and operation means, one at a time: what depends on several of them (merging `allOf`, telling
//! union arms apart, names) is left to the [`passes`](crate::passes).

mod availability;
mod content;
mod context;
mod docs;
mod encodings;
mod facets;
mod header;
mod info;
mod license;
mod media;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod servers;
mod shape;
mod streams;
mod tags;
mod unsaid;

pub(crate) use docs::{leave_out_what_is_said, say_always};
pub use info::Info;
pub use tags::{UNTAGGED, resource};

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapiv3::{Components, OpenAPI, PathItem, ReferenceOr, Tag};

use crate::diagnostic::{Findings, Place, Severity};
use crate::document::{Source, Sources};
use crate::ir::lowered::{Api, Type};
use crate::ir::merged::Shape;
use crate::ir::{Connection, Docs, Family, FamilyId, GroupId, Handle, HeaderSet, Name, TypeId, TypeRef, Usage};
use crate::later::{Later, Webhook};
use crate::lock::Lock;
use crate::options::Options;
use crate::pointer;
use crate::settings::{Entries, FamilySettings, Settings};

/// Lowers a document, its paths, and what it says beyond OpenAPI 3.0. Paths that are owned are dropped one by one: they are
/// most of a document, and what is made of them is as large.
pub fn lower<P: AsRef<str>, I: Borrow<ReferenceOr<PathItem>>>(
    document: &OpenAPI,
    paths: impl IntoIterator<Item = (P, I)>,
    later: &Later,
    sources: &Sources,
    entries: &mut Entries,
    findings: &mut Findings,
) -> Api {
    let api = empty(entries.settings());
    let mut lower = Lower {
        document,
        later,
        sources,
        entries,
        api,
        findings,
        components: HashMap::new(),
        in_place: BTreeMap::new(),
        tags: HashMap::new(),
        groups: HashMap::new(),
        listed: document.tags.iter().enumerate().rev().map(|(at, tag)| (tag.name.as_str(), (at, tag))).collect(),
        describing: HashMap::new(),
        ungrouped: BTreeSet::new(),
        unsendable: BTreeSet::new(),
        unmet: BTreeSet::new(),
        undescribed: BTreeSet::new(),
        names: HashMap::new(),
    };
    lower.info();
    lower.families();
    lower.groups();
    lower.components();
    lower.webhooks();
    lower.security();
    lower.servers();
    let has_operations = lower.operations(paths);
    // Without operations, the components are what people want of a document.
    if !has_operations && later.webhooks.is_empty() {
        lower.models();
    }
    lower.settle_security();
    let Lower { mut api, in_place, components, .. } = lower;
    api.types.shrink_to_fit();
    api.schemas = in_place;
    let pointer = |name: &String| pointer::join("/components/schemas", &[name]);
    api.schemas.extend(components.iter().map(|(name, id)| (pointer(name), TypeRef::plain(*id))));
    api
}

/// An API of which nothing is known but what is decided about it.
fn empty(settings: &Settings) -> Api {
    Api {
        title: settings.title.clone(),
        version: String::new(),
        license: None,
        connection: Connection::default(),
        families: Vec::new(),
        groups: Vec::new(),
        operations: Vec::new(),
        types: Vec::new(),
        error_sets: Vec::new(),
        examples: Vec::new(),
        merged: BTreeMap::new(),
        schemas: BTreeMap::new(),
        other_names: BTreeMap::new(),
        looks: BTreeMap::new(),
        last_resorts: Vec::new(),
        webhooks: Vec::new(),
        models: Vec::new(),
        settings: settings.clone(),
        options: Options::default(),
        lock: Lock::default(),
    }
}

/// Lowering in progress.
struct Lower<'d> {
    document: &'d OpenAPI,
    later: &'d Later,
    sources: &'d Sources,
    entries: &'d mut Entries,
    api: Api,
    findings: &'d mut Findings,
    /// Types of component schemas by name.
    components: HashMap<String, TypeId>,
    /// Types of schemas that are written in place, by pointer: a shared response is lowered once.
    in_place: BTreeMap<String, TypeRef>,
    /// Groups by family and tag.
    tags: HashMap<(FamilyId, String), GroupId>,
    /// Groups by family and name.
    groups: HashMap<(FamilyId, Name), GroupId>,
    /// The tags that the document lists, by name, with their positions.
    listed: HashMap<&'d str, (usize, &'d Tag)>,
    /// The tags that describe groups, and where they do.
    describing: HashMap<GroupId, (String, Place)>,
    /// Tags that `api.toml` names no group for.
    ungrouped: BTreeSet<(FamilyId, String)>,
    /// Security schemes that the document describes, and that nothing can be sent for.
    unsendable: BTreeSet<String>,
    /// Security schemes that something asks for together with others that nothing can be sent for.
    unmet: BTreeSet<String>,
    /// The pointers of operations that ask for what the document does not describe.
    undescribed: BTreeSet<String>,
    /// The names of properties. Many objects have the same ones.
    names: HashMap<String, Name>,
}

impl<'d> Lower<'d> {
    /// What a property is called.
    fn name_of(&mut self, wire: &str) -> Name {
        if let Some(known) = self.names.get(wire) {
            return known.clone();
        }
        let name = Name::new(wire);
        self.names.insert(wire.to_owned(), name.clone());
        name
    }

    /// What a reference leads to in a section of `components`, by way of other references there, and its pointer.
    fn follow<T>(
        &self,
        section: &str,
        reference: &str,
        entry: impl Fn(&'d Components, &str) -> Option<&'d ReferenceOr<T>>,
    ) -> Option<(String, &'d T)> {
        let components = self.document.components.as_ref()?;
        let mut reference = reference;
        let mut seen = BTreeSet::new();
        while seen.insert(reference) {
            let name = pointer::unescape(pointer::component(reference, section)?);
            match entry(components, &name)? {
                ReferenceOr::Item(found) => return Some((reference[1..].to_owned(), found)),
                ReferenceOr::Reference { reference: next } => reference = next,
            }
        }
        None
    }

    fn find(&mut self, severity: Severity, at: &str, message: impl Into<String>, help: Option<&str>) {
        self.findings.add(severity, self.sources.place(at), message, help.map(str::to_owned));
    }

    /// The root family is always there; the others are those of `api.toml`.
    fn families(&mut self) {
        let description = self.document.info.description.as_deref();
        let mut families = vec![family(Name::default(), description)];
        for named in self.api.settings.families.iter().filter(|named| !named.words().is_empty()) {
            let description = self.family_description(&named.documents);
            families.push(family(named.words(), description.as_deref()));
        }
        self.api.families = families;
    }

    /// The groups of `api.toml`, by name: which operations there are does not change their order.
    fn groups(&mut self) {
        for settings in self.api.settings.families.clone() {
            let name = settings.words();
            let Some(family) = self.api.families.iter().position(|family| family.name == name).map(FamilyId::at) else {
                continue;
            };
            let mut tags: BTreeMap<Name, &String> = BTreeMap::new();
            for (tag, group) in &settings.groups {
                tags.entry(Name::new(group)).or_insert(tag);
            }
            for (name, tag) in tags {
                self.add_group(name, tag, family);
            }
        }
    }

    /// The description of the first document of a family, which the bundled document does not have.
    fn family_description(&self, documents: &[String]) -> Option<String> {
        let first = documents.first()?;
        let source = self.sources.files().iter().find(|source| source.name == *first)?;
        source.description.clone()
    }

    /// The family whose document contains a node; shared documents belong to the root.
    fn family_of(&self, source: Option<&Source>) -> FamilyId {
        let Some(source) = source else { return Api::ROOT };
        let has = |family: &&FamilySettings| family.documents.contains(&source.name);
        let family = self.api.settings.families.iter().find(has);
        let name = family.map(FamilySettings::words).unwrap_or_default();
        let position = self.api.families.iter().position(|family| family.name == name);
        position.map_or(Api::ROOT, FamilyId::at)
    }

    /// Gives every component schema its type before any of them is lowered, since they refer to one another.
    fn components(&mut self) {
        let document = self.document;
        let Some(components) = &document.components else { return };
        for name in components.schemas.keys() {
            let at = pointer::join("/components/schemas", &[name]);
            let family = self.family_of(self.sources.file_of(&at));
            let id = self.api.add_type(Type {
                origin: at,
                name: Name::new(name),
                family,
                module: Vec::new(),
                group: None,
                docs: Docs::default(),
                shape: Shape::Json.into(),
                usage: Usage::default(),
            });
            self.components.insert(name.clone(), id);
        }
        for (name, schema) in &components.schemas {
            let id = self.components[name];
            self.component(id, schema);
        }
    }

    /// The components that servers send on their own, and those that are answered to them.
    fn webhooks(&mut self) {
        for webhook in &self.later.webhooks {
            let Webhook { name, component, answer, .. } = webhook;
            let Some(id) = self.components.get(component).copied() else { continue };
            let noun = webhook.noun();
            // An answer is an answer, whoever gives it: it has what is `readOnly`, and lacks what is `writeOnly`.
            self.api.webhooks.push(TypeRef::plain(id));
            self.api[id].docs.notes.push(match answer {
                None => format!("The body of the {noun} `{name}`, which the server sends."),
                Some(status) => format!("The answer `{status}` to the {noun} `{name}`, which the receiver sends."),
            });
        }
    }

    fn models(&mut self) {
        let mut models: Vec<TypeId> = self.components.values().copied().collect();
        models.sort_unstable();
        self.api.models = models.into_iter().map(TypeRef::plain).collect();
    }

    fn component(&mut self, id: TypeId, schema: &ReferenceOr<openapiv3::Schema>) {
        let at = self.api[id].origin.clone();
        let family = self.api[id].family;
        let group = self.component_group(schema, family, &at);
        let context = context::Context { family, group, name: self.api[id].name.clone() };
        let (shape, docs) = match schema {
            ReferenceOr::Reference { .. } => {
                let target = self.schema_reference(schema, &at, &context);
                (Shape::Alias(target).into(), Docs::default())
            }
            ReferenceOr::Item(schema) => {
                let lowered = self.shape(schema, &at, &context);
                let shape = if lowered.nullable {
                    // The component itself admits null, so every use of it does.
                    let inner = self.anonymous(lowered.shape, &at, &context, docs::schema(schema));
                    self.api[inner].name = context.name.clone();
                    Shape::Alias(TypeRef { id: inner, nullable: true, boxed: false }).into()
                } else {
                    lowered.shape
                };
                self.schema_example(schema, TypeRef::plain(id), &at);
                (shape, docs::schema(schema))
            }
        };
        let ty = &mut self.api[id];
        ty.shape = shape;
        ty.docs = docs;
        ty.group = group;
    }
}

/// A family without groups.
fn family(name: Name, description: Option<&str>) -> Family {
    Family {
        name,
        handle: Handle::default(),
        docs: docs::from_text(None, description),
        groups: Vec::new(),
        errors: None,
        headers: HeaderSet::default(),
        uses: Vec::new(),
    }
}
