// Generated from specs/kibana; do not edit.

//! Lists of exceptions.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::exceptions::ExceptionItem;

/// A line of an export: the list comes first, then its exceptions, and the line that counts
/// them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExceptionExportLine {
    /// A list of exceptions.
    List(ExceptionList),
    /// An exception: what it matches raises no alert, or is taken for harmless.
    Item(ExceptionItem),
    /// The last line of an export.
    Summary(ExceptionExportSummary),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ExceptionList> for ExceptionExportLine {
    fn from(value: ExceptionList) -> Self {
        Self::List(value)
    }
}

impl From<ExceptionItem> for ExceptionExportLine {
    fn from(value: ExceptionItem) -> Self {
        Self::Item(value)
    }
}

impl From<ExceptionExportSummary> for ExceptionExportLine {
    fn from(value: ExceptionExportSummary) -> Self {
        Self::Summary(value)
    }
}

union!(ExceptionExportLine);

impl Serialize for ExceptionExportLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(serializer),
            Self::Item(value) => value.serialize(serializer),
            Self::Summary(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ExceptionExportLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some(
                "detection" | "rule_default" | "endpoint" | "endpoint_trusted_apps"
                | "endpoint_events" | "endpoint_host_isolation_exceptions"
                | "endpoint_blocklists",
            ) => return value.arm(Self::List, Self::Unknown),
            Some("simple") => return value.arm(Self::Item, Self::Unknown),
            _ => {}
        }
        if value.is_object() {
            return value.arm(Self::Summary, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The last line of an export.
#[derive(Clone, PartialEq)]
pub struct ExceptionExportSummary {
    /// Number of lists.
    pub exported_exception_list_count: i64,
    /// Number of exceptions.
    pub exported_exception_list_item_count: i64,
    /// Number of exceptions that do not exist.
    pub missing_exception_list_item_count: Option<i64>,
    /// Exceptions that do not exist.
    pub missing_exception_list_items: Option<Vec<BTreeMap<String, Json>>>,
    /// Lists that do not exist.
    pub missing_exception_lists: Option<Vec<BTreeMap<String, Json>>>,
    /// Number of lists that do not exist.
    pub missing_exception_lists_count: Option<i64>,
    _kept: Kept,
}

impl ExceptionExportSummary {
    #[inline]
    pub fn new(
        exported_exception_list_count: i64,
        exported_exception_list_item_count: i64,
    ) -> Self {
        Self {
            exported_exception_list_count,
            exported_exception_list_item_count,
            ..blank()
        }
    }
}

record! {
    ExceptionExportSummary + _kept;
    required_number exported_exception_list_count = "exported_exception_list_count";
    required_number exported_exception_list_item_count = "exported_exception_list_item_count";
    optional_number missing_exception_list_item_count = "missing_exception_list_item_count";
    optional missing_exception_list_items = "missing_exception_list_items";
    optional missing_exception_lists = "missing_exception_lists";
    optional_number missing_exception_lists_count = "missing_exception_lists_count";
}

/// A list or an exception that was not imported.
#[derive(Clone, PartialEq)]
pub struct ExceptionImportError {
    /// What went wrong.
    pub error: ExceptionImportErrorCause,

    /// Id that the server gave to the list.
    ///
    /// At least 1 character.
    pub id: Option<String>,

    /// Id that the author gave to the exception.
    ///
    /// A new one without it gets a random one.
    ///
    /// At least 1 character.
    pub item_id: Option<String>,

    /// Id that the author gave to the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: Option<String>,

    _kept: Kept,
}

impl ExceptionImportError {
    #[inline]
    pub fn new(error: ExceptionImportErrorCause) -> Self {
        Self { error, ..blank() }
    }
}

record! {
    ExceptionImportError + _kept;
    required error = "error";
    optional id = "id";
    optional item_id = "item_id";
    optional list_id = "list_id";
}

/// What went wrong with an object.
#[derive(Clone, PartialEq)]
pub struct ExceptionImportErrorCause {
    /// HTTP status that fits the failure.
    pub status_code: i64,
    /// For people.
    pub message: String,
    _kept: Kept,
}

impl ExceptionImportErrorCause {
    pub fn new(status_code: i64, message: impl Into<String>) -> Self {
        Self {
            status_code,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ExceptionImportErrorCause + _kept;
    required_number status_code = "status_code";
    required message = "message";
}

/// A list of exceptions.
#[derive(Clone, PartialEq)]
pub struct ExceptionList {
    /// Id that the server gave to the list.
    ///
    /// At least 1 character.
    pub id: String,

    /// Id that the author gave to the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: String,

    /// What a list is for: rules, one rule, or a part of Elastic Defend.
    pub type_: ExceptionListType,
    /// Name for people.
    pub name: String,
    /// What the list is for.
    pub description: String,
    /// True for lists that Kibana made.
    pub immutable: bool,
    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    pub namespace_type: ExceptionNamespace,

    /// Version of the list; its author says when it changes.
    ///
    /// At least 1.
    pub version: u64,

    /// Orders what is otherwise the same.
    pub tie_breaker_id: String,
    /// When it was made.
    pub created_at: DateTime,
    /// Name of the user who made it.
    pub created_by: String,
    /// When it was changed.
    pub updated_at: DateTime,
    /// Name of the user who changed it.
    pub updated_by: String,

    /// Version of the saved object.
    ///
    /// Sent back with an update, it guards against changes by others.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// Operating systems that the list is for.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that lists are found by.
    pub tags: Option<Vec<String>>,
    _kept: Kept,
}

impl Default for ExceptionList {
    fn default() -> Self {
        blank()
    }
}

record! {
    ExceptionList + _kept;
    required id = "id";
    required list_id = "list_id";
    required type_ = "type";
    required name = "name";
    required description = "description";
    required immutable = "immutable";
    required namespace_type = "namespace_type";
    required_number version = "version";
    required tie_breaker_id = "tie_breaker_id";
    required created_at = "created_at";
    required created_by = "created_by";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    optional document_version = "_version";
    optional meta = "meta";
    optional os_types = "os_types";
    optional tags = "tags";
}

/// What became of the lists and exceptions in a file.
#[derive(Clone, PartialEq)]
pub struct ExceptionListImportResult {
    /// What failed.
    pub errors: Vec<ExceptionImportError>,
    /// Whether all was imported.
    pub success: bool,
    /// Number of lists and exceptions that were imported.
    pub success_count: u64,
    /// Whether all lists were imported.
    pub success_exception_lists: bool,
    /// Number of lists that were imported.
    pub success_count_exception_lists: u64,
    /// Whether all exceptions were imported.
    pub success_exception_list_items: bool,
    /// Number of exceptions that were imported.
    pub success_count_exception_list_items: u64,
    _kept: Kept,
}

impl ExceptionListImportResult {
    pub fn new(
        errors: impl IntoIterator<Item = ExceptionImportError>,
        success: bool,
        success_count: u64,
        success_exception_lists: bool,
        success_count_exception_lists: u64,
        success_exception_list_items: bool,
        success_count_exception_list_items: u64,
    ) -> Self {
        Self {
            errors: errors.into_iter().collect(),
            success,
            success_count,
            success_exception_lists,
            success_count_exception_lists,
            success_exception_list_items,
            success_count_exception_list_items,
            ..blank()
        }
    }
}

record! {
    ExceptionListImportResult + _kept;
    required errors = "errors";
    required success = "success";
    required_number success_count = "success_count";
    required success_exception_lists = "success_exception_lists";
    required_number success_count_exception_lists = "success_count_exception_lists";
    required success_exception_list_items = "success_exception_list_items";
    required_number success_count_exception_list_items = "success_count_exception_list_items";
}

/// One page of lists.
#[derive(Clone, PartialEq)]
pub struct ExceptionListPage {
    /// The lists.
    pub data: Vec<ExceptionList>,

    /// Number of the page.
    ///
    /// At least 1.
    pub page: u64,

    /// Number of lists that fit on a page.
    ///
    /// At least 1.
    pub per_page: u64,

    /// Number of all lists that were found.
    pub total: u64,
    _kept: Kept,
}

impl ExceptionListPage {
    pub fn new(
        data: impl IntoIterator<Item = ExceptionList>,
        page: u64,
        per_page: u64,
        total: u64,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    ExceptionListPage + _kept;
    required data = "data";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
}

/// Numbers of exceptions by operating system.
#[derive(Clone, Default, PartialEq)]
pub struct ExceptionListSummary {
    /// For Linux.
    pub linux: Option<u64>,
    /// For macOS.
    pub macos: Option<u64>,
    /// All of them.
    pub total: Option<u64>,
    /// For Windows.
    pub windows: Option<u64>,
    _kept: Kept,
}

record! {
    ExceptionListSummary + _kept: new;
    optional_number linux = "linux";
    optional_number macos = "macos";
    optional_number total = "total";
    optional_number windows = "windows";
}

/// What a list is for: rules, one rule, or a part of Elastic Defend.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExceptionListType {
    /// `detection`
    Detection,
    /// `rule_default`
    RuleDefault,
    /// `endpoint`
    Endpoint,
    /// `endpoint_trusted_apps`
    EndpointTrustedApps,
    /// `endpoint_events`
    EndpointEvents,
    /// `endpoint_host_isolation_exceptions`
    EndpointHostIsolationExceptions,
    /// `endpoint_blocklists`
    EndpointBlocklists,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ExceptionListType;
    Detection = "detection";
    RuleDefault = "rule_default";
    Endpoint = "endpoint";
    EndpointTrustedApps = "endpoint_trusted_apps";
    EndpointEvents = "endpoint_events";
    EndpointHostIsolationExceptions = "endpoint_host_isolation_exceptions";
    EndpointBlocklists = "endpoint_blocklists";
}

/// What a list is to be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExceptionListUpdate {
    /// Name for people.
    pub name: String,
    /// What the list is for.
    pub description: String,
    /// What a list is for: rules, one rule, or a part of Elastic Defend.
    pub type_: ExceptionListType,

    /// Version of the saved object, as it was read.
    ///
    /// If it is not the newest, the answer is 409.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// Id that the server gave to the list.
    ///
    /// At least 1 character.
    pub id: Option<String>,

    /// Id that the author gave to the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    ///
    /// Default: `single`.
    pub namespace_type: Option<ExceptionNamespace>,

    /// Operating systems that the list is for; all of them where it is empty.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that lists are found by.
    pub tags: Option<Vec<String>>,

    /// Version of the list; its author says when it changes.
    ///
    /// At least 1.
    pub version: Option<u64>,
}

impl ExceptionListUpdate {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        type_: ExceptionListType,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            type_,
            ..blank()
        }
    }

    setters! {
        document_version(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        list_id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        namespace_type(value: ExceptionNamespace) = Some(value);
        os_types(value: impl IntoIterator<Item = ExceptionOs>) = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        version(value: u64) = Some(value);
    }
}

record! {
    ExceptionListUpdate debug;
    required name = "name";
    required description = "description";
    required type_ = "type";
    optional document_version = "_version";
    optional id = "id";
    optional list_id = "list_id";
    optional meta = "meta";
    optional namespace_type = "namespace_type";
    optional os_types = "os_types";
    optional tags = "tags";
    optional_number version = "version";
}

/// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExceptionNamespace {
    /// `agnostic`
    Agnostic,
    /// `single`
    Single,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ExceptionNamespace;
    Agnostic = "agnostic";
    Single = "single";
}

/// An operating system.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExceptionOs {
    /// `linux`
    Linux,
    /// `macos`
    Macos,
    /// `windows`
    Windows,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ExceptionOs;
    Linux = "linux";
    Macos = "macos";
    Windows = "windows";
}

/// A list to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewExceptionList {
    /// Name for people.
    pub name: String,
    /// What the list is for.
    pub description: String,
    /// What a list is for: rules, one rule, or a part of Elastic Defend.
    pub type_: ExceptionListType,

    /// Id that the author gave to the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    ///
    /// Default: `single`.
    pub namespace_type: Option<ExceptionNamespace>,

    /// Operating systems that the list is for.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that lists are found by.
    pub tags: Option<Vec<String>>,
    /// Version of the list, which its author counts.
    pub version: Option<u64>,
}

impl NewExceptionList {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        type_: ExceptionListType,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            type_,
            ..blank()
        }
    }

    setters! {
        list_id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        namespace_type(value: ExceptionNamespace) = Some(value);
        os_types(value: impl IntoIterator<Item = ExceptionOs>) = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        version(value: u64) = Some(value);
    }
}

record! {
    NewExceptionList debug;
    required name = "name";
    required description = "description";
    required type_ = "type";
    optional list_id = "list_id";
    optional meta = "meta";
    optional namespace_type = "namespace_type";
    optional os_types = "os_types";
    optional tags = "tags";
    optional_number version = "version";
}

/// A list to create that several rules can mind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSharedExceptionList {
    /// Name for people.
    pub name: String,
    /// What the list is for.
    pub description: String,
}

impl NewSharedExceptionList {
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
        }
    }
}

record! {
    NewSharedExceptionList;
    required name = "name";
    required description = "description";
}
