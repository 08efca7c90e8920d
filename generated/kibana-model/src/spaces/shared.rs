// Generated from specs/kibana; do not edit.

//! Types of the family `spaces`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, made_of, open_enum, record, setters, wire};

use crate::{ErrorBody, ImportError, ImportMeta, SavedObjectKey};

/// An object with its spaces after a change.
#[derive(Clone, PartialEq)]
pub struct AssignedObject {
    /// Type of the object.
    pub type_: String,
    /// Id of the object.
    pub id: String,

    /// Ids of the spaces that it is in.
    ///
    /// Empty if the object failed or was deleted.
    pub spaces: Vec<String>,

    /// Why this object was not changed.
    pub error: Option<ErrorBody>,
    _kept: Kept,
}

impl AssignedObject {
    pub fn new(
        type_: impl Into<String>,
        id: impl Into<String>,
        spaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            spaces: spaces.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    AssignedObject + _kept;
    required type_ = "type";
    required id = "id";
    required spaces = "spaces";
    optional error = "error";
}

/// Objects with their spaces after a change.
#[derive(Clone, PartialEq)]
pub struct AssignedObjects {
    /// The objects, as in the request.
    pub objects: Vec<AssignedObject>,
    _kept: Kept,
}

impl AssignedObjects {
    pub fn new(objects: impl IntoIterator<Item = AssignedObject>) -> Self {
        Self {
            objects: objects.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AssignedObjects + _kept;
    required objects = "objects";
}

/// What the caller may do in a space.
#[derive(Clone, PartialEq)]
pub struct AuthorizedPurposes {
    /// Whether the caller may enter the space.
    pub any: bool,
    /// Whether the caller may copy saved objects into it.
    pub copy_saved_objects_into_space: bool,
    /// Whether the caller may search its saved objects.
    pub find_saved_objects: bool,
    /// Whether the caller may add shared objects to it.
    pub share_saved_objects_into_space: bool,
    _kept: Kept,
}

impl AuthorizedPurposes {
    #[inline]
    pub fn new(
        any: bool,
        copy_saved_objects_into_space: bool,
        find_saved_objects: bool,
        share_saved_objects_into_space: bool,
    ) -> Self {
        Self {
            any,
            copy_saved_objects_into_space,
            find_saved_objects,
            share_saved_objects_into_space,
            ..blank()
        }
    }
}

record! {
    AuthorizedPurposes + _kept;
    required any = "any";
    required copy_saved_objects_into_space = "copySavedObjectsIntoSpace";
    required find_saved_objects = "findSavedObjects";
    required share_saved_objects_into_space = "shareSavedObjectsIntoSpace";
}

/// An object that was copied.
#[derive(Clone, PartialEq)]
pub struct CopiedObject {
    /// Type of the object.
    pub type_: String,
    /// Id of the object in the space that it comes from.
    pub id: String,
    /// How the object is shown.
    pub meta: ImportMeta,
    /// True if the copy has a new id because it was asked for.
    pub create_new_copy: Option<bool>,
    /// Id of the copy where it is another one.
    pub destination_id: Option<String>,
    /// True for an object that Kibana looks after and users cannot edit.
    pub managed: Option<bool>,
    /// True if the copy has replaced an object.
    pub overwrite: Option<bool>,
    _kept: Kept,
}

impl CopiedObject {
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
    CopiedObject + _kept;
    required type_ = "type";
    required id = "id";
    required meta = "meta";
    optional create_new_copy = "createNewCopy";
    optional destination_id = "destinationId";
    optional managed = "managed";
    optional overwrite = "overwrite";
}

/// An object that was not copied, and why.
#[derive(Clone, PartialEq)]
pub struct CopyFailure {
    /// Type of the object.
    pub type_: String,
    /// Id of the object in the space that it comes from.
    pub id: String,
    /// How the object is shown.
    pub meta: ImportMeta,
    /// Why it was not copied.
    pub error: ImportError,
    /// True for an object that Kibana looks after and users cannot edit.
    pub managed: Option<bool>,
    /// True if the copy would have replaced an object.
    pub overwrite: Option<bool>,

    /// Title of the object.
    ///
    /// `meta` has it as well.
    pub title: Option<String>,

    _kept: Kept,
}

impl CopyFailure {
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
    CopyFailure + _kept;
    required type_ = "type";
    required id = "id";
    required meta = "meta";
    required error = "error";
    optional managed = "managed";
    optional overwrite = "overwrite";
    optional title = "title";
}

/// What happened to a copy in one space.
#[derive(Clone, PartialEq)]
pub struct CopyResult {
    /// Whether every object was copied.
    pub success: bool,
    /// Number of objects that were copied.
    pub success_count: i64,
    /// The objects that were not copied.
    pub errors: Option<Vec<CopyFailure>>,
    /// The objects that were copied.
    pub success_results: Option<Vec<CopiedObject>>,
    _kept: Kept,
}

impl CopyResult {
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
    CopyResult + _kept;
    required success = "success";
    required_number success_count = "successCount";
    optional errors = "errors";
    optional success_results = "successResults";
}

/// What is to be done about the failures of a copy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyRetries {
    /// Decisions for each object that is tried again, by the id of the space.
    pub retries: BTreeMap<String, Vec<CopyRetry>>,
    /// The objects of the copy.
    pub objects: Vec<SavedObjectKey>,

    /// Whether ids and links in the copies are adjusted to those of the target.
    ///
    /// Default: `false`.
    pub compatibility_mode: Option<bool>,

    /// Whether each copy gets a new id; the same as in the copy.
    ///
    /// Default: `true`.
    pub create_new_copies: Option<bool>,

    /// Whether everything that the objects refer to is copied, too.
    ///
    /// Default: `false`.
    pub include_references: Option<bool>,
}

impl CopyRetries {
    pub fn new(
        retries: impl IntoIterator<Item = (impl Into<String>, Vec<CopyRetry>)>,
        objects: impl IntoIterator<Item = SavedObjectKey>,
    ) -> Self {
        Self {
            retries: wire::into_map(retries),
            objects: objects.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        compatibility_mode(value: bool) = Some(value);
        create_new_copies(value: bool) = Some(value);
        include_references(value: bool) = Some(value);
    }
}

record! {
    CopyRetries debug;
    required retries = "retries";
    required objects = "objects";
    optional compatibility_mode = "compatibilityMode";
    optional create_new_copies = "createNewCopies";
    optional include_references = "includeReferences";
}

/// A decision about an object that could not be copied.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyRetry {
    /// Type of the object.
    pub type_: String,
    /// Id of the object in the space that it comes from.
    pub id: String,
    /// Whether the copy gets a new id.
    pub create_new_copy: Option<bool>,
    /// Id that the copy gets; with a conflict, the id of the object to replace.
    pub destination_id: Option<String>,
    /// Whether the object is copied although something that it refers to is missing.
    pub ignore_missing_references: Option<bool>,

    /// Whether the object that is in the way is replaced.
    ///
    /// Default: `false`.
    pub overwrite: Option<bool>,
}

impl CopyRetry {
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }

    setters! {
        create_new_copy(value: bool) = Some(value);
        destination_id(value: impl Into<String>) = Some(value.into());
        ignore_missing_references(value: bool) = Some(value);
        overwrite(value: bool) = Some(value);
    }
}

record! {
    CopyRetry;
    required type_ = "type";
    required id = "id";
    optional create_new_copy = "createNewCopy";
    optional destination_id = "destinationId";
    optional ignore_missing_references = "ignoreMissingReferences";
    optional overwrite = "overwrite";
}

/// A reference from another object.
#[derive(Clone, PartialEq)]
pub struct InboundReference {
    /// Type of the other object.
    pub type_: String,
    /// Id of the other object.
    pub id: String,
    /// Name of the reference in the other object.
    pub name: String,
    _kept: Kept,
}

impl InboundReference {
    pub fn new(type_: impl Into<String>, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    InboundReference + _kept;
    required type_ = "type";
    required id = "id";
    required name = "name";
}

/// An alias that leads from an old id to a saved object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyUrlAlias {
    /// Id of the space that the object is in.
    pub target_space: String,
    /// Type of the object.
    pub target_type: String,
    /// The old id.
    pub source_id: String,
}

impl LegacyUrlAlias {
    pub fn new(
        target_space: impl Into<String>,
        target_type: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            target_space: target_space.into(),
            target_type: target_type.into(),
            source_id: source_id.into(),
        }
    }
}

record! {
    LegacyUrlAlias;
    required target_space = "targetSpace";
    required target_type = "targetType";
    required source_id = "sourceId";
}

/// Aliases to switch off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyUrlAliases {
    /// The aliases.
    pub aliases: Vec<LegacyUrlAlias>,
}

impl LegacyUrlAliases {
    pub fn new(aliases: impl IntoIterator<Item = LegacyUrlAlias>) -> Self {
        Self {
            aliases: aliases.into_iter().collect(),
        }
    }
}

made_of!(LegacyUrlAliases, items = LegacyUrlAlias);

record! {
    LegacyUrlAliases;
    required aliases = "aliases";
}

/// A space in a list.
#[derive(Clone, PartialEq)]
pub struct ListedSpace {
    /// Id in addresses, of lowercase letters, digits, `_` and `-`.
    ///
    /// It cannot be changed.
    pub id: String,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// True for the space that always exists.
    ///
    /// What is sent has no effect.
    pub reserved: Option<bool>,

    /// Colour behind the initials, such as `#e7664c`.
    pub color: Option<String>,
    /// What the space is for.
    pub description: Option<String>,

    /// Ids of features that are hidden in the space.
    ///
    /// Hiding one takes no privilege away.
    ///
    /// Default: `[]`.
    pub disabled_features: Option<Vec<String>>,

    /// Picture of the space as a `data:` URL.
    ///
    /// Servers do not return it with a single space.
    pub image_url: Option<String>,

    /// Shown where there is no picture, at most two characters.
    ///
    /// At most 2 characters.
    pub initials: Option<String>,

    /// The solution whose navigation the space shows.
    ///
    /// Since 8.16.0.
    pub solution: Option<SpaceSolution>,

    /// What the caller may do in the space, if the call asks for it.
    pub authorized_purposes: Option<AuthorizedPurposes>,
    _kept: Kept,
}

impl ListedSpace {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    ListedSpace + _kept;
    required id = "id";
    required name = "name";
    optional reserved = "_reserved";
    optional color = "color";
    optional description = "description";
    optional disabled_features = "disabledFeatures";
    optional image_url = "imageUrl";
    optional initials = "initials";
    optional solution = "solution";
    optional authorized_purposes = "authorizedPurposes";
}

/// Which saved objects are copied, where to, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavedObjectCopy {
    /// Ids of the spaces that get copies.
    pub spaces: Vec<String>,
    /// The objects to copy.
    pub objects: Vec<SavedObjectKey>,

    /// Whether ids and links in the copies are adjusted to those of the target.
    ///
    /// It cannot be combined with `create_new_copies`.
    ///
    /// Default: `false`.
    pub compatibility_mode: Option<bool>,

    /// Whether each copy gets a new id, and forgets where it came from.
    ///
    /// It cannot be combined with `overwrite` or `compatibility_mode`, which need `false` here.
    ///
    /// Default: `true`.
    pub create_new_copies: Option<bool>,

    /// Whether everything that the objects refer to is copied, too.
    ///
    /// Default: `false`.
    pub include_references: Option<bool>,

    /// Whether an object that is there already is replaced.
    ///
    /// Default: `false`.
    pub overwrite: Option<bool>,
}

impl SavedObjectCopy {
    pub fn new(
        spaces: impl IntoIterator<Item = impl Into<String>>,
        objects: impl IntoIterator<Item = SavedObjectKey>,
    ) -> Self {
        Self {
            spaces: spaces.into_iter().map(Into::into).collect(),
            objects: objects.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        compatibility_mode(value: bool) = Some(value);
        create_new_copies(value: bool) = Some(value);
        include_references(value: bool) = Some(value);
        overwrite(value: bool) = Some(value);
    }
}

record! {
    SavedObjectCopy;
    required spaces = "spaces";
    required objects = "objects";
    optional compatibility_mode = "compatibilityMode";
    optional create_new_copies = "createNewCopies";
    optional include_references = "includeReferences";
    optional overwrite = "overwrite";
}

/// Objects whose references are followed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShareableObjects {
    /// The objects to start with.
    pub objects: Vec<SavedObjectKey>,
}

impl ShareableObjects {
    pub fn new(objects: impl IntoIterator<Item = SavedObjectKey>) -> Self {
        Self {
            objects: objects.into_iter().collect(),
        }
    }
}

made_of!(ShareableObjects, items = SavedObjectKey);

record! {
    ShareableObjects;
    required objects = "objects";
}

/// A shareable object with its spaces.
#[derive(Clone, PartialEq)]
pub struct ShareableReference {
    /// Type of the object.
    pub type_: String,
    /// Id of the object.
    pub id: String,

    /// Ids of the spaces that it is in; `*` stands for all, `?` for one that the caller may not
    /// see.
    pub spaces: Vec<String>,

    /// References from the other objects of the answer to it.
    pub inbound_references: Vec<InboundReference>,
    /// True if the object does not exist.
    pub is_missing: Option<bool>,
    /// Id of the object that it was copied or imported from.
    pub origin_id: Option<String>,
    /// Ids of spaces in which an alias leads from its id to another object.
    pub spaces_with_matching_aliases: Option<Vec<String>>,
    /// Ids of spaces that have an object of the same origin.
    pub spaces_with_matching_origins: Option<Vec<String>>,
    _kept: Kept,
}

impl ShareableReference {
    pub fn new(
        type_: impl Into<String>,
        id: impl Into<String>,
        spaces: impl IntoIterator<Item = impl Into<String>>,
        inbound_references: impl IntoIterator<Item = InboundReference>,
    ) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            spaces: spaces.into_iter().map(Into::into).collect(),
            inbound_references: inbound_references.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ShareableReference + _kept;
    required type_ = "type";
    required id = "id";
    required spaces = "spaces";
    required inbound_references = "inboundReferences";
    optional is_missing = "isMissing";
    optional origin_id = "originId";
    optional spaces_with_matching_aliases = "spacesWithMatchingAliases";
    optional spaces_with_matching_origins = "spacesWithMatchingOrigins";
}

/// Objects that have to be shared together.
#[derive(Clone, PartialEq)]
pub struct ShareableReferences {
    /// The objects that were asked for, and what they need.
    pub objects: Vec<ShareableReference>,
    _kept: Kept,
}

impl ShareableReferences {
    pub fn new(objects: impl IntoIterator<Item = ShareableReference>) -> Self {
        Self {
            objects: objects.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ShareableReferences + _kept;
    required objects = "objects";
}

/// A space, and what it looks like to those who enter it.
#[derive(Clone, PartialEq)]
pub struct Space {
    /// Id in addresses, of lowercase letters, digits, `_` and `-`.
    ///
    /// It cannot be changed.
    pub id: String,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// True for the space that always exists.
    ///
    /// What is sent has no effect.
    pub reserved: Option<bool>,

    /// Colour behind the initials, such as `#e7664c`.
    pub color: Option<String>,
    /// What the space is for.
    pub description: Option<String>,

    /// Ids of features that are hidden in the space.
    ///
    /// Hiding one takes no privilege away.
    ///
    /// Default: `[]`.
    pub disabled_features: Option<Vec<String>>,

    /// Picture of the space as a `data:` URL.
    ///
    /// Servers do not return it with a single space.
    pub image_url: Option<String>,

    /// Shown where there is no picture, at most two characters.
    ///
    /// At most 2 characters.
    pub initials: Option<String>,

    /// The solution whose navigation the space shows.
    ///
    /// Since 8.16.0.
    pub solution: Option<SpaceSolution>,

    _kept: Kept,
}

impl Space {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        reserved(value: bool) = Some(value);
        color(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        disabled_features(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        image_url(value: impl Into<String>) = Some(value.into());
        initials(value: impl Into<String>) = Some(value.into());
        solution(value: SpaceSolution) = Some(value);
    }
}

record! {
    Space + _kept;
    required id = "id";
    required name = "name";
    optional reserved = "_reserved";
    optional color = "color";
    optional description = "description";
    optional disabled_features = "disabledFeatures";
    optional image_url = "imageUrl";
    optional initials = "initials";
    optional solution = "solution";
}

/// Which spaces objects are added to and taken out of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceAssignment {
    /// The objects.
    pub objects: Vec<SavedObjectKey>,

    /// Ids of spaces that the objects are in afterwards; `*` stands for all.
    ///
    /// Default: `[]`.
    pub spaces_to_add: Vec<String>,

    /// Ids of spaces that the objects are not in afterwards; `*` stands for all.
    ///
    /// Default: `[]`.
    pub spaces_to_remove: Vec<String>,
}

impl SpaceAssignment {
    pub fn new(objects: impl IntoIterator<Item = SavedObjectKey>) -> Self {
        Self {
            objects: objects.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        spaces_to_add(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
        spaces_to_remove(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
    }
}

record! {
    SpaceAssignment;
    required objects = "objects";
    required spaces_to_add = "spacesToAdd";
    required spaces_to_remove = "spacesToRemove";
}

/// What somebody may do in a space.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SpacePurpose {
    /// `any`
    Any,
    /// `copySavedObjectsIntoSpace`
    CopySavedObjectsIntoSpace,
    /// `shareSavedObjectsIntoSpace`
    ShareSavedObjectsIntoSpace,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SpacePurpose;
    Any = "any";
    CopySavedObjectsIntoSpace = "copySavedObjectsIntoSpace";
    ShareSavedObjectsIntoSpace = "shareSavedObjectsIntoSpace";
}

/// The navigation of a space, by solution; `classic` shows all of them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SpaceSolution {
    /// `security`
    Security,
    /// `oblt`
    Observability,
    /// `es`
    Elasticsearch,
    /// `classic`
    Classic,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SpaceSolution;
    Security = "security";
    Observability = "oblt";
    Elasticsearch = "es";
    Classic = "classic";
}
