// Generated from specs/kibana; do not edit.

//! Types of the family `saved_objects`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    ErrorBody, ImportError, ImportMeta, ObjectAliasPurpose, ResolveOutcome,
    SavedObjectKey, SavedObjectReference,
};

/// What changes in one of several saved objects.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkSavedObjectUpdate {
    /// Type of the object, such as `dashboard` or `index-pattern`.
    pub type_: String,
    /// Id of the object.
    pub id: String,
    /// The attributes that change.
    pub attributes: BTreeMap<String, Json>,
    /// Id of the space that the object is in; the current one if left out.
    pub namespace: Option<String>,
    /// Other objects that it needs, as a whole.
    pub references: Option<Vec<SavedObjectReference>>,

    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: Option<String>,
}

impl BulkSavedObjectUpdate {
    pub fn new(
        type_: impl Into<String>,
        id: impl Into<String>,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            attributes: wire::into_map(attributes),
            ..blank()
        }
    }

    setters! {
        namespace(value: impl Into<String>) = Some(value.into());
        references(value: impl IntoIterator<Item = SavedObjectReference>)
            = Some(value.into_iter().collect());
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    BulkSavedObjectUpdate debug;
    required type_ = "type";
    required id = "id";
    required attributes = "attributes";
    optional namespace = "namespace";
    optional references = "references";
    optional version = "version";
}

/// An object that was left out of an export.
#[derive(Clone, PartialEq)]
pub struct ExcludedObject {
    /// Type of the object.
    pub type_: String,
    /// Id of the object.
    pub id: String,
    /// Why it was left out, such as `excluded`.
    pub reason: Option<String>,
    _kept: Kept,
}

impl ExcludedObject {
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    ExcludedObject + _kept;
    required type_ = "type";
    required id = "id";
    optional reason = "reason";
}

/// A line of an export.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportLine {
    /// An object that Kibana keeps, such as a dashboard.
    Object(SavedObject),
    /// The last line of an export.
    Summary(ExportSummary),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<SavedObject> for ExportLine {
    fn from(value: SavedObject) -> Self {
        Self::Object(value)
    }
}

impl From<ExportSummary> for ExportLine {
    fn from(value: ExportSummary) -> Self {
        Self::Summary(value)
    }
}

union!(ExportLine);

impl Serialize for ExportLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => value.serialize(serializer),
            Self::Summary(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ExportLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("type") {
            return value.arm(Self::Object, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Summary, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What is exported.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportSelection {
    /// Whether the summary is left out.
    ///
    /// Default: `false`.
    pub exclude_export_details: Option<bool>,

    /// Only objects that refer to one of these.
    ///
    /// It needs `types`.
    pub has_reference: Option<Vec<SavedObjectKey>>,

    /// Whether everything that the objects refer to is exported, too.
    ///
    /// Default: `false`.
    pub include_references_deep: Option<bool>,

    /// Single objects.
    ///
    /// They cannot be combined with `types`.
    ///
    /// At most 10000 items.
    pub objects: Option<Vec<SavedObjectKey>>,

    /// Words that the objects contain, in Elasticsearch's simple query syntax.
    ///
    /// It needs `types`.
    pub search: Option<String>,

    /// Types of objects.
    ///
    /// It cannot be combined with `objects`.
    ///
    /// Called `type` in JSON.
    pub types: Option<Vec<String>>,
}

impl ExportSelection {
    setters! {
        exclude_export_details(value: bool) = Some(value);
        has_reference(value: impl IntoIterator<Item = SavedObjectKey>)
            = Some(value.into_iter().collect());
        include_references_deep(value: bool) = Some(value);
        objects(value: impl IntoIterator<Item = SavedObjectKey>)
            = Some(value.into_iter().collect());
        search(value: impl Into<String>) = Some(value.into());
        types(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    ExportSelection: new;
    optional exclude_export_details = "excludeExportDetails";
    optional has_reference = "hasReference";
    optional include_references_deep = "includeReferencesDeep";
    optional objects = "objects";
    optional search = "search";
    optional types = "type";
}

/// The last line of an export.
#[derive(Clone, PartialEq)]
pub struct ExportSummary {
    /// Number of objects.
    pub exported_count: i64,
    /// Number of objects that others refer to and that do not exist.
    pub missing_ref_count: i64,
    /// Objects that others refer to and that do not exist.
    pub missing_references: Vec<SavedObjectKey>,
    /// Objects that were left out.
    pub excluded_objects: Option<Vec<ExcludedObject>>,
    /// Number of objects that were left out.
    pub excluded_objects_count: Option<i64>,
    _kept: Kept,
}

impl ExportSummary {
    pub fn new(
        exported_count: i64,
        missing_ref_count: i64,
        missing_references: impl IntoIterator<Item = SavedObjectKey>,
    ) -> Self {
        Self {
            exported_count,
            missing_ref_count,
            missing_references: missing_references.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ExportSummary + _kept;
    required_number exported_count = "exportedCount";
    required_number missing_ref_count = "missingRefCount";
    required missing_references = "missingReferences";
    optional excluded_objects = "excludedObjects";
    optional_number excluded_objects_count = "excludedObjectsCount";
}

/// An object that was not imported, and why.
#[derive(Clone, PartialEq)]
pub struct ImportFailure {
    /// Type of the object.
    pub type_: String,
    /// Id of the object in the file.
    pub id: String,
    /// How the object is shown.
    pub meta: ImportMeta,
    /// Why it was not imported.
    pub error: ImportError,
    /// True for an object that Kibana looks after and users cannot edit.
    pub managed: Option<bool>,
    /// True if it would have replaced an object.
    pub overwrite: Option<bool>,

    /// Title of the object.
    ///
    /// `meta` has it as well.
    pub title: Option<String>,

    _kept: Kept,
}

impl ImportFailure {
    pub fn new(
        type_: impl Into<String>,
        id: impl Into<String>,
        meta: ImportMeta,
        error: impl Into<ImportError>,
    ) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            meta,
            error: error.into(),
            ..blank()
        }
    }
}

record! {
    ImportFailure + _kept;
    required type_ = "type";
    required id = "id";
    required meta = "meta";
    required error = "error";
    optional managed = "managed";
    optional overwrite = "overwrite";
    optional title = "title";
}

/// What happened to imported objects.
#[derive(Clone, PartialEq)]
pub struct ImportResult {
    /// Whether every object was imported.
    pub success: bool,
    /// Number of objects that were imported.
    pub success_count: i64,
    /// The objects that were not imported.
    pub errors: Option<Vec<ImportFailure>>,
    /// The objects that were imported.
    pub success_results: Option<Vec<ImportedObject>>,
    /// What people have to know or do.
    pub warnings: Option<Vec<ImportWarning>>,
    _kept: Kept,
}

impl ImportResult {
    #[inline]
    pub fn new(success: bool, success_count: i64) -> Self {
        Self {
            success,
            success_count,
            ..blank()
        }
    }
}

record! {
    ImportResult + _kept;
    required success = "success";
    required_number success_count = "successCount";
    optional errors = "errors";
    optional success_results = "successResults";
    optional warnings = "warnings";
}

/// A decision about an object that could not be imported.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportRetry {
    /// Type of the object.
    pub type_: String,
    /// Id of the object in the file.
    pub id: String,
    /// Id that the object gets; with a conflict, the id of the object to replace.
    pub destination_id: Option<String>,
    /// Whether the object is imported although something that it refers to is missing.
    pub ignore_missing_references: Option<bool>,
    /// Whether the object that is in the way is replaced.
    pub overwrite: Option<bool>,
    /// References that lead to other objects instead.
    pub replace_references: Option<Vec<ReplacedReference>>,
}

impl ImportRetry {
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }

    setters! {
        destination_id(value: impl Into<String>) = Some(value.into());
        ignore_missing_references(value: bool) = Some(value);
        overwrite(value: bool) = Some(value);
        replace_references(value: impl IntoIterator<Item = ReplacedReference>)
            = Some(value.into_iter().collect());
    }
}

record! {
    ImportRetry;
    required type_ = "type";
    required id = "id";
    optional destination_id = "destinationId";
    optional ignore_missing_references = "ignoreMissingReferences";
    optional overwrite = "overwrite";
    optional replace_references = "replaceReferences";
}

/// What people have to know or do after an import.
#[derive(Clone, PartialEq)]
pub struct ImportWarning {
    /// `simple`, or `action_required` if there is something to do.
    pub type_: ImportWarningKind,
    /// The warning for people.
    pub message: String,
    /// Where it is done in Kibana, without host and space.
    pub action_path: Option<String>,
    /// What a button that leads there says.
    pub button_label: Option<String>,
    _kept: Kept,
}

impl ImportWarning {
    pub fn new(type_: ImportWarningKind, message: impl Into<String>) -> Self {
        Self {
            type_,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ImportWarning + _kept;
    required type_ = "type";
    required message = "message";
    optional action_path = "actionPath";
    optional button_label = "buttonLabel";
}

/// Whether a warning asks for something.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ImportWarningKind {
    /// `simple`
    Simple,
    /// `action_required`
    ActionRequired,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ImportWarningKind;
    Simple = "simple";
    ActionRequired = "action_required";
}

/// An object that was imported.
#[derive(Clone, PartialEq)]
pub struct ImportedObject {
    /// Type of the object.
    pub type_: String,
    /// Id of the object in the file.
    pub id: String,
    /// How the object is shown.
    pub meta: ImportMeta,
    /// True if the object has a new id because it was asked for.
    pub create_new_copy: Option<bool>,
    /// Id of the object in the space where it is another one.
    pub destination_id: Option<String>,
    /// True for an object that Kibana looks after and users cannot edit.
    pub managed: Option<bool>,
    /// True if it has replaced an object.
    pub overwrite: Option<bool>,
    _kept: Kept,
}

impl ImportedObject {
    pub fn new(type_: impl Into<String>, id: impl Into<String>, meta: ImportMeta) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            meta,
            ..blank()
        }
    }
}

record! {
    ImportedObject + _kept;
    required type_ = "type";
    required id = "id";
    required meta = "meta";
    optional create_new_copy = "createNewCopy";
    optional destination_id = "destinationId";
    optional managed = "managed";
    optional overwrite = "overwrite";
}

/// What a rotation of keys has done.
#[derive(Clone, PartialEq)]
pub struct KeyRotation {
    /// Number of encrypted objects.
    pub total: i64,
    /// Number of objects that have the current key now.
    pub successful: i64,
    /// Number of objects that could not be read or written.
    pub failed: i64,
    _kept: Kept,
}

impl KeyRotation {
    #[inline]
    pub fn new(total: i64, successful: i64, failed: i64) -> Self {
        Self {
            total,
            successful,
            failed,
            ..blank()
        }
    }
}

record! {
    KeyRotation + _kept;
    required_number total = "total";
    required_number successful = "successful";
    required_number failed = "failed";
}

/// A saved object to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewBulkSavedObject {
    /// Type of the object, such as `dashboard` or `index-pattern`.
    pub type_: String,

    /// What the object consists of.
    ///
    /// The type decides about it.
    pub attributes: BTreeMap<String, Json>,

    /// Version of what all types have in common.
    pub core_migration_version: Option<String>,
    /// Id of the object; a random one if left out.
    pub id: Option<String>,
    /// Ids of the spaces that it is in; the current one if left out.
    pub initial_namespaces: Option<Vec<String>>,

    /// Version of the form of the object by type.
    ///
    /// Use `type_migration_version` instead.
    pub migration_version: Option<BTreeMap<String, String>>,

    /// Other objects that it needs.
    pub references: Option<Vec<SavedObjectReference>>,
    /// Version of the form of the object.
    pub type_migration_version: Option<String>,
    /// State of the object that is to be replaced.
    pub version: Option<String>,
}

impl NewBulkSavedObject {
    pub fn new(
        type_: impl Into<String>,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            type_: type_.into(),
            attributes: wire::into_map(attributes),
            ..blank()
        }
    }

    setters! {
        core_migration_version(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        initial_namespaces(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        migration_version(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        references(value: impl IntoIterator<Item = SavedObjectReference>)
            = Some(value.into_iter().collect());
        type_migration_version(value: impl Into<String>) = Some(value.into());
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewBulkSavedObject debug;
    required type_ = "type";
    required attributes = "attributes";
    optional core_migration_version = "coreMigrationVersion";
    optional id = "id";
    optional initial_namespaces = "initialNamespaces";
    optional migration_version = "migrationVersion";
    optional references = "references";
    optional type_migration_version = "typeMigrationVersion";
    optional version = "version";
}

/// A saved object to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSavedObject {
    /// What the object consists of.
    ///
    /// The type decides about it.
    pub attributes: BTreeMap<String, Json>,

    /// Ids of the spaces that it is in; the current one if left out.
    pub initial_namespaces: Option<Vec<String>>,
    /// Other objects that it needs.
    pub references: Option<Vec<SavedObjectReference>>,
}

impl NewSavedObject {
    pub fn new(attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>) -> Self {
        Self {
            attributes: wire::into_map(attributes),
            ..blank()
        }
    }

    setters! {
        initial_namespaces(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        references(value: impl IntoIterator<Item = SavedObjectReference>)
            = Some(value.into_iter().collect());
    }
}

record! {
    NewSavedObject debug;
    required attributes = "attributes";
    optional initial_namespaces = "initialNamespaces";
    optional references = "references";
}

/// A reference that leads to another object instead.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplacedReference {
    /// Id that the file refers to.
    pub from: Option<String>,
    /// Id of the other object.
    pub to: Option<String>,
    /// Type of both objects.
    pub type_: Option<String>,
}

impl ReplacedReference {
    setters! {
        from(value: impl Into<String>) = Some(value.into());
        to(value: impl Into<String>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ReplacedReference: new;
    optional from = "from";
    optional to = "to";
    optional type_ = "type";
}

/// An object, and how it was found.
#[derive(Clone, PartialEq)]
pub struct ResolvedSavedObject {
    /// The object.
    pub saved_object: SavedObjectOutcome,
    /// How it was found.
    pub outcome: ResolveOutcome,
    /// Why there is an alias.
    pub alias_purpose: Option<ObjectAliasPurpose>,
    /// Id that the alias leads to.
    pub alias_target_id: Option<String>,
    _kept: Kept,
}

impl ResolvedSavedObject {
    #[inline]
    pub fn new(saved_object: SavedObjectOutcome, outcome: ResolveOutcome) -> Self {
        Self {
            saved_object,
            outcome,
            ..blank()
        }
    }
}

record! {
    ResolvedSavedObject + _kept;
    required saved_object = "saved_object";
    required outcome = "outcome";
    optional alias_purpose = "alias_purpose";
    optional alias_target_id = "alias_target_id";
}

/// Objects, and how they were found.
#[derive(Clone, PartialEq)]
pub struct ResolvedSavedObjects {
    /// The objects, in the order of the request.
    pub resolved_objects: Vec<ResolvedSavedObject>,
    _kept: Kept,
}

impl ResolvedSavedObjects {
    pub fn new(resolved_objects: impl IntoIterator<Item = ResolvedSavedObject>) -> Self {
        Self {
            resolved_objects: resolved_objects.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ResolvedSavedObjects + _kept;
    required resolved_objects = "resolved_objects";
}

/// An object that Kibana keeps, such as a dashboard.
#[derive(Clone, PartialEq)]
pub struct SavedObject {
    /// Type of the object, such as `dashboard` or `index-pattern`.
    pub type_: String,

    /// Id of the object.
    ///
    /// Together with the type it is unique in a space.
    pub id: String,

    /// What the object consists of, any JSON by name.
    ///
    /// The type decides about it.
    pub attributes: BTreeMap<String, Json>,

    /// Other objects that it needs.
    pub references: Vec<SavedObjectReference>,
    /// Version of what all types have in common.
    pub core_migration_version: Option<String>,
    /// When the object was created.
    pub created_at: Option<DateTime>,
    /// Id of the profile of the user who created it.
    pub created_by: Option<String>,
    /// True for an object that Kibana looks after and users cannot edit.
    pub managed: Option<bool>,

    /// Version of the form of the object by type.
    ///
    /// Servers before 8.8 send it.
    pub migration_version: Option<BTreeMap<String, String>>,

    /// Ids of the spaces that it is in; `*` stands for all.
    ///
    /// Files of an export do not have it.
    pub namespaces: Option<Vec<String>>,

    /// Id of the object that it was copied or imported from.
    pub origin_id: Option<String>,

    /// How well the object fits the search.
    ///
    /// Only searches send it.
    pub score: Option<f64>,

    /// Version of the form of the object.
    pub type_migration_version: Option<String>,
    /// When the object was last changed.
    pub updated_at: Option<DateTime>,
    /// Id of the profile of the user who last changed it.
    pub updated_by: Option<String>,
    /// Version of this state of the object.
    pub version: Option<String>,
    _kept: Kept,
}

impl SavedObject {
    pub fn new(
        type_: impl Into<String>,
        id: impl Into<String>,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        references: impl IntoIterator<Item = SavedObjectReference>,
    ) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            attributes: wire::into_map(attributes),
            references: references.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SavedObject + _kept;
    required type_ = "type";
    required id = "id";
    required attributes = "attributes";
    required references = "references";
    optional core_migration_version = "coreMigrationVersion";
    optional created_at = "created_at";
    optional created_by = "created_by";
    optional managed = "managed";
    optional migration_version = "migrationVersion";
    optional namespaces = "namespaces";
    optional origin_id = "originId";
    optional_number score = "score";
    optional type_migration_version = "typeMigrationVersion";
    optional updated_at = "updated_at";
    optional updated_by = "updated_by";
    optional version = "version";
}

/// Whether an object was deleted.
#[derive(Clone, PartialEq)]
pub struct SavedObjectDeletion {
    /// Type of the object.
    pub type_: String,
    /// Id of the object.
    pub id: String,
    /// Whether it is gone.
    pub success: bool,
    /// Why it is not gone.
    pub error: Option<ErrorBody>,
    _kept: Kept,
}

impl SavedObjectDeletion {
    pub fn new(type_: impl Into<String>, id: impl Into<String>, success: bool) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            success,
            ..blank()
        }
    }
}

record! {
    SavedObjectDeletion + _kept;
    required type_ = "type";
    required id = "id";
    required success = "success";
    optional error = "error";
}

/// Which objects were deleted.
#[derive(Clone, PartialEq)]
pub struct SavedObjectDeletions {
    /// The objects, in the order of the request.
    pub statuses: Vec<SavedObjectDeletion>,
    _kept: Kept,
}

impl SavedObjectDeletions {
    pub fn new(statuses: impl IntoIterator<Item = SavedObjectDeletion>) -> Self {
        Self {
            statuses: statuses.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SavedObjectDeletions + _kept;
    required statuses = "statuses";
}

/// What happened to an object among several.
///
/// It has either an error or its attributes.
#[derive(Clone, PartialEq)]
pub struct SavedObjectOutcome {
    /// Type of the object.
    pub type_: String,
    /// Id of the object.
    pub id: String,

    /// What the object consists of.
    ///
    /// After a change it has those that were sent.
    pub attributes: Option<BTreeMap<String, Json>>,

    /// Version of what all types have in common.
    pub core_migration_version: Option<String>,
    /// When the object was created.
    pub created_at: Option<DateTime>,
    /// Id of the profile of the user who created it.
    pub created_by: Option<String>,
    /// Why the object failed.
    pub error: Option<ErrorBody>,
    /// True for an object that Kibana looks after and users cannot edit.
    pub managed: Option<bool>,

    /// Version of the form of the object by type.
    ///
    /// Servers before 8.8 send it.
    pub migration_version: Option<BTreeMap<String, String>>,

    /// Ids of the spaces that it is in; `*` stands for all.
    pub namespaces: Option<Vec<String>>,
    /// Id of the object that it was copied or imported from.
    pub origin_id: Option<String>,
    /// Other objects that it needs.
    pub references: Option<Vec<SavedObjectReference>>,
    /// Version of the form of the object.
    pub type_migration_version: Option<String>,
    /// When the object was last changed.
    pub updated_at: Option<DateTime>,
    /// Id of the profile of the user who last changed it.
    pub updated_by: Option<String>,
    /// Version of this state of the object.
    pub version: Option<String>,
    _kept: Kept,
}

impl SavedObjectOutcome {
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    SavedObjectOutcome + _kept;
    required type_ = "type";
    required id = "id";
    optional attributes = "attributes";
    optional core_migration_version = "coreMigrationVersion";
    optional created_at = "created_at";
    optional created_by = "created_by";
    optional error = "error";
    optional managed = "managed";
    optional migration_version = "migrationVersion";
    optional namespaces = "namespaces";
    optional origin_id = "originId";
    optional references = "references";
    optional type_migration_version = "typeMigrationVersion";
    optional updated_at = "updated_at";
    optional updated_by = "updated_by";
    optional version = "version";
}

/// What happened to several objects.
#[derive(Clone, PartialEq)]
pub struct SavedObjectOutcomes {
    /// The objects, in the order of the request.
    pub saved_objects: Vec<SavedObjectOutcome>,
    _kept: Kept,
}

impl SavedObjectOutcomes {
    pub fn new(saved_objects: impl IntoIterator<Item = SavedObjectOutcome>) -> Self {
        Self {
            saved_objects: saved_objects.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SavedObjectOutcomes + _kept;
    required saved_objects = "saved_objects";
}

/// A page of objects.
#[derive(Clone, PartialEq)]
pub struct SavedObjectPage {
    /// Number of the page, from 1.
    pub page: u64,
    /// Objects on a page.
    pub per_page: u64,
    /// Number of all objects that fit the search.
    pub total: u64,
    /// The objects.
    pub saved_objects: Vec<SavedObject>,
    /// Results of the aggregations, any JSON.
    pub aggregations: Option<Json>,
    _kept: Kept,
}

impl SavedObjectPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        saved_objects: impl IntoIterator<Item = SavedObject>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            saved_objects: saved_objects.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SavedObjectPage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required saved_objects = "saved_objects";
    optional_json aggregations = "aggregations";
}

/// An object to return.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavedObjectQuery {
    /// Type of the object, such as `dashboard` or `index-pattern`.
    pub type_: String,
    /// Id of the object.
    pub id: String,
    /// Attributes that the object has in the answer; all of them if left out.
    pub fields: Option<Vec<String>>,
    /// Ids of spaces to look in; the current one if left out.
    pub namespaces: Option<Vec<String>>,
}

impl SavedObjectQuery {
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }

    setters! {
        fields(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        namespaces(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    SavedObjectQuery;
    required type_ = "type";
    required id = "id";
    optional fields = "fields";
    optional namespaces = "namespaces";
}

/// What changes in a saved object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SavedObjectUpdate {
    /// The attributes that change.
    pub attributes: BTreeMap<String, Json>,
    /// Other objects that it needs, as a whole.
    pub references: Option<Vec<SavedObjectReference>>,
    /// Attributes of the object that is created if there is none.
    pub upsert: Option<BTreeMap<String, Json>>,

    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: Option<String>,
}

impl SavedObjectUpdate {
    pub fn new(attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>) -> Self {
        Self {
            attributes: wire::into_map(attributes),
            ..blank()
        }
    }

    setters! {
        references(value: impl IntoIterator<Item = SavedObjectReference>)
            = Some(value.into_iter().collect());
        upsert(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SavedObjectUpdate debug;
    required attributes = "attributes";
    optional references = "references";
    optional upsert = "upsert";
    optional version = "version";
}
