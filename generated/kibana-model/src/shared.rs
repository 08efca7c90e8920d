// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Field, Json, UnknownValue, open_enum, record, setters, union,
    wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Several objects have the same origin, and one of them has to be chosen.
#[derive(Clone, PartialEq)]
pub struct AmbiguousImportConflict {
    /// The kind of error.
    ///
    /// Always `ambiguous_conflict`.
    pub type_: Constant,

    /// The objects to choose from.
    pub destinations: Vec<ImportDestination>,
    _kept: Kept,
}

impl AmbiguousImportConflict {
    pub fn new(destinations: impl IntoIterator<Item = ImportDestination>) -> Self {
        Self {
            type_: wire::constant("ambiguous_conflict".to_owned()),
            destinations: destinations.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AmbiguousImportConflict + _kept;
    required type_ = "type";
    required destinations = "destinations";
}

/// What Kibana knows about a dashboard or a visualization besides what it shows.
#[derive(Clone, Default, PartialEq)]
pub struct ContentMeta {
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Id of the profile of the user who created it.
    pub created_by: Option<String>,
    /// Whether Kibana or a package looks after it, so that it cannot be changed.
    pub managed: Option<bool>,
    /// The part of Kibana or the team that it belongs to.
    pub owner: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<DateTime>,
    /// Id of the profile of the user who changed it last.
    pub updated_by: Option<String>,
    /// Version of the saved object, which changes with each write.
    pub version: Option<String>,
    _kept: Kept,
}

record! {
    ContentMeta + _kept: new;
    optional created_at = "created_at";
    optional created_by = "created_by";
    optional managed = "managed";
    optional owner = "owner";
    optional updated_at = "updated_at";
    optional updated_by = "updated_by";
    optional version = "version";
}

/// Which page of a list this is.
#[derive(Clone, PartialEq)]
pub struct ContentPage {
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of items that fit on a page.
    pub per_page: u64,
    /// Number of all items.
    pub total: u64,
    _kept: Kept,
}

impl ContentPage {
    #[inline]
    pub fn new(page: u64, per_page: u64, total: u64) -> Self {
        Self {
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    ContentPage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
}

/// How Kibana's core reports a failure.
///
/// Families that report more have bodies of their own.
#[derive(Clone, PartialEq)]
pub struct ErrorBody {
    /// What went wrong, for people.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Most errors leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Json>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl ErrorBody {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ErrorBody + _kept;
    required message = "message";
    optional_json attributes = "attributes";
    optional error = "error";
    optional_number status_code = "statusCode";
}

/// A filter, as Kibana's search bar makes them.
///
/// What servers or their plugins know of one besides is kept and sent back.
#[derive(Clone, PartialEq)]
pub struct Filter {
    /// How the search bar shows it, and whether it excludes what it fits.
    ///
    /// Nothing in it is required: it is empty for a filter that is nothing but a query.
    pub meta: FilterMeta,

    /// Where it holds.
    ///
    /// Called `$state` in JSON.
    pub state: Option<FilterState>,

    /// The query of Elasticsearch, any JSON by name.
    pub query: Option<BTreeMap<String, Json>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl Filter {
    #[inline]
    pub fn new(meta: FilterMeta) -> Self {
        Self { meta, ..blank() }
    }

    setters! {
        state(value: FilterState) = Some(value);
        query(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    Filter + _kept;
    required meta = "meta";
    optional state = "$state";
    optional query = "query";
    ..rest extra
}

/// How the search bar shows a filter.
#[derive(Clone, Default, PartialEq)]
pub struct FilterMeta {
    /// Name that it is shown under; null if it shows its condition.
    pub alias: Field<String>,
    /// What made the filter.
    pub controlled_by: Option<String>,
    /// Whether it is switched off.
    pub disabled: Option<bool>,
    /// Field that it is about.
    pub field: Option<String>,
    /// Group of filters that it belongs to.
    pub group: Option<String>,
    /// Id of the data view that it belongs to.
    pub index: Option<String>,
    /// Whether it is for several data views.
    pub is_multi_index: Option<bool>,
    /// Field that it is shown with.
    pub key: Option<String>,
    /// Whether it excludes what it fits.
    pub negate: Option<bool>,

    /// Values of the condition, any JSON.
    ///
    /// Legacy dashboards need it.
    pub params: Option<Json>,

    /// Kind of the filter, such as `phrase`, `range` or `exists`.
    pub type_: Option<String>,
    /// Value that it is shown with, in general a text.
    pub value: Option<Json>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl FilterMeta {
    setters! {
        alias(value: impl Into<Field<String>>) = value.into();
        controlled_by(value: impl Into<String>) = Some(value.into());
        disabled(value: bool) = Some(value);
        field(value: impl Into<String>) = Some(value.into());
        group(value: impl Into<String>) = Some(value.into());
        index(value: impl Into<String>) = Some(value.into());
        is_multi_index(value: bool) = Some(value);
        key(value: impl Into<String>) = Some(value.into());
        negate(value: bool) = Some(value);
        params(value: impl Into<Json>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<Json>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    FilterMeta + _kept: new;
    field alias = "alias";
    optional controlled_by = "controlledBy";
    optional disabled = "disabled";
    optional field = "field";
    optional group = "group";
    optional index = "index";
    optional is_multi_index = "isMultiIndex";
    optional key = "key";
    optional negate = "negate";
    optional_json params = "params";
    optional type_ = "type";
    optional_json value = "value";
    ..rest extra
}

/// Where a filter holds.
#[derive(Clone, PartialEq)]
pub struct FilterState {
    /// Where it holds.
    pub store: FilterStore,
    _kept: Kept,
}

impl FilterState {
    #[inline]
    pub fn new(store: FilterStore) -> Self {
        Self { store, ..blank() }
    }
}

record! {
    FilterState + _kept;
    required store = "store";
}

/// Whether a filter holds on this page, or everywhere.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FilterStore {
    /// `appState`
    AppState,
    /// `globalState`
    GlobalState,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    FilterStore;
    AppState = "appState";
    GlobalState = "globalState";
}

/// There is an object of this id, or one of the same origin.
#[derive(Clone, PartialEq)]
pub struct ImportConflict {
    /// The kind of error.
    ///
    /// Always `conflict`.
    pub type_: Constant,

    /// Id of the object that is in the way where it is another one.
    pub destination_id: Option<String>,
    _kept: Kept,
}

impl ImportConflict {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: wire::constant("conflict".to_owned()),
            ..blank()
        }
    }
}

impl Default for ImportConflict {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    ImportConflict + _kept;
    required type_ = "type";
    optional destination_id = "destinationId";
}

/// An object that an import or a copy could replace.
#[derive(Clone, PartialEq)]
pub struct ImportDestination {
    /// Id of the object.
    pub id: String,
    /// Title of the object.
    pub title: Option<String>,
    /// When the object was last changed.
    pub updated_at: Option<DateTime>,
    _kept: Kept,
}

impl ImportDestination {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    ImportDestination + _kept;
    required id = "id";
    optional title = "title";
    optional updated_at = "updatedAt";
}

/// Why an object was not imported or copied.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportError {
    /// There is an object of this id, or one of the same origin.
    Conflict(ImportConflict),
    /// Several objects have the same origin, and one of them has to be chosen.
    AmbiguousConflict(AmbiguousImportConflict),
    /// Something that the object refers to is not in the space, and does not come along.
    MissingReferences(MissingImportReferences),
    /// Objects of this type cannot be imported or copied.
    UnsupportedType(UnsupportedImportType),
    /// Something else went wrong.
    Other(UnknownImportError),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ImportConflict> for ImportError {
    fn from(value: ImportConflict) -> Self {
        Self::Conflict(value)
    }
}

impl From<AmbiguousImportConflict> for ImportError {
    fn from(value: AmbiguousImportConflict) -> Self {
        Self::AmbiguousConflict(value)
    }
}

impl From<MissingImportReferences> for ImportError {
    fn from(value: MissingImportReferences) -> Self {
        Self::MissingReferences(value)
    }
}

impl From<UnsupportedImportType> for ImportError {
    fn from(value: UnsupportedImportType) -> Self {
        Self::UnsupportedType(value)
    }
}

impl From<UnknownImportError> for ImportError {
    fn from(value: UnknownImportError) -> Self {
        Self::Other(value)
    }
}

union!(ImportError);

impl Serialize for ImportError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Conflict(value) => value.serialize(serializer),
            Self::AmbiguousConflict(value) => value.serialize(serializer),
            Self::MissingReferences(value) => value.serialize(serializer),
            Self::UnsupportedType(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ImportError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("conflict") => value.arm(Self::Conflict, Self::Unknown),
            Some("ambiguous_conflict") => {
                value.arm(Self::AmbiguousConflict, Self::Unknown)
            }
            Some("missing_references") => {
                value.arm(Self::MissingReferences, Self::Unknown)
            }
            Some("unsupported_type") => value.arm(Self::UnsupportedType, Self::Unknown),
            Some("unknown") => value.arm(Self::Other, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// How a saved object is shown.
#[derive(Clone, Default, PartialEq)]
pub struct ImportMeta {
    /// Name of the icon of its type.
    pub icon: Option<String>,
    /// Title of the object.
    pub title: Option<String>,
    _kept: Kept,
}

record! {
    ImportMeta + _kept: new;
    optional icon = "icon";
    optional title = "title";
}

/// Why one of several things failed, as a text or as an object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ItemError {
    Text(String),
    /// Why something failed.
    Details(ItemErrorDetails),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for ItemError {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ItemError {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<ItemErrorDetails> for ItemError {
    fn from(value: ItemErrorDetails) -> Self {
        Self::Details(value)
    }
}

union!(ItemError);

impl Serialize for ItemError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Details(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ItemError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Details, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Why Elasticsearch refused something.
///
/// It sends further facts about it.
#[derive(Clone, Default, PartialEq)]
pub struct ItemErrorCause {
    /// What went wrong, for people.
    pub reason: Option<String>,
    /// Kind of the failure.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    ItemErrorCause + _kept: new;
    optional reason = "reason";
    optional type_ = "type";
    ..rest extra
}

/// Why something failed.
///
/// Servers send further facts about it.
#[derive(Clone, Default, PartialEq)]
pub struct ItemErrorDetails {
    /// What Elasticsearch says, where it refused.
    pub error: Option<ItemErrorCause>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    ItemErrorDetails + _kept: new;
    optional error = "error";
    optional message = "message";
    ..rest extra
}

/// Something that the object refers to is not in the space, and does not come along.
#[derive(Clone, PartialEq)]
pub struct MissingImportReferences {
    /// The kind of error.
    ///
    /// Always `missing_references`.
    pub type_: Constant,

    /// The objects that are missing.
    pub references: Vec<SavedObjectKey>,
    _kept: Kept,
}

impl MissingImportReferences {
    pub fn new(references: impl IntoIterator<Item = SavedObjectKey>) -> Self {
        Self {
            type_: wire::constant("missing_references".to_owned()),
            references: references.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    MissingImportReferences + _kept;
    required type_ = "type";
    required references = "references";
}

/// When actions run: in each check in which alerts are active, when the state of alerts
/// changes, or at most once in an interval.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NotifyWhen {
    /// `onActionGroupChange`
    OnActionGroupChange,
    /// `onActiveAlert`
    OnActiveAlert,
    /// `onThrottleInterval`
    OnThrottleInterval,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    NotifyWhen;
    OnActionGroupChange = "onActionGroupChange";
    OnActiveAlert = "onActiveAlert";
    OnThrottleInterval = "onThrottleInterval";
}

/// Where an alias comes from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ObjectAliasPurpose {
    /// `savedObjectConversion`
    SavedObjectConversion,
    /// `savedObjectImport`
    SavedObjectImport,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ObjectAliasPurpose;
    SavedObjectConversion = "savedObjectConversion";
    SavedObjectImport = "savedObjectImport";
}

/// How Kibana's platform reports a failure, before or after Elastic Security has seen the
/// request.
#[derive(Clone, PartialEq)]
pub struct PlatformErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// Reason phrase of the status.
    pub error: String,
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl PlatformErrorBody {
    pub fn new(status_code: i64, error: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status_code,
            error: error.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    PlatformErrorBody + _kept;
    required_number status_code = "statusCode";
    required error = "error";
    required message = "message";
}

/// The language of a query that people write.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum QueryLanguage {
    /// `kuery`
    Kuery,
    /// `lucene`
    Lucene,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    QueryLanguage;
    Kuery = "kuery";
    Lucene = "lucene";
}

/// Whether an id is that of an object, of an alias, or of both.
///
/// Of both, the object with the id itself is returned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResolveOutcome {
    /// `exactMatch`
    ExactMatch,
    /// `aliasMatch`
    AliasMatch,
    /// `conflict`
    Conflict,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ResolveOutcome;
    ExactMatch = "exactMatch";
    AliasMatch = "aliasMatch";
    Conflict = "conflict";
}

/// Which saved object is meant.
#[derive(Clone, PartialEq)]
pub struct SavedObjectKey {
    /// Type of the object, such as `dashboard` or `index-pattern`.
    pub type_: String,
    /// Id of the object.
    pub id: String,
    _kept: Kept,
}

impl SavedObjectKey {
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    SavedObjectKey + _kept;
    required type_ = "type";
    required id = "id";
}

/// A reference from one saved object to another.
#[derive(Clone, PartialEq)]
pub struct SavedObjectReference {
    /// Name by which the attributes mention the other object.
    pub name: String,
    /// Type of the other object.
    pub type_: String,
    /// Id of the other object.
    pub id: String,
    _kept: Kept,
}

impl SavedObjectReference {
    pub fn new(name: impl Into<String>, type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    SavedObjectReference + _kept;
    required name = "name";
    required type_ = "type";
    required id = "id";
}

/// Whether all words of a search have to occur, or one of them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SearchOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SearchOperator;
    And = "AND";
    Or = "OR";
}

/// How an operation of Elastic Security reports a failure.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecurityErrorBody {
    /// How Kibana's platform reports a failure, before or after Elastic Security has seen the
    /// request.
    Platform(PlatformErrorBody),

    /// How Elastic Security itself reports a failure.
    Solution(SolutionErrorBody),
    /// Anything else, as it came.
    Unknown(Json),
}

impl SecurityErrorBody {
    /// What went wrong, for people.
    ///
    /// All known alternatives have it.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Platform(value) => Some(value.message.as_str()),
            Self::Solution(value) => Some(value.message.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<PlatformErrorBody> for SecurityErrorBody {
    fn from(value: PlatformErrorBody) -> Self {
        Self::Platform(value)
    }
}

impl From<SolutionErrorBody> for SecurityErrorBody {
    fn from(value: SolutionErrorBody) -> Self {
        Self::Solution(value)
    }
}

union!(SecurityErrorBody);

impl Serialize for SecurityErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Platform(value) => value.serialize(serializer),
            Self::Solution(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SecurityErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("statusCode") {
            return value.arm(Self::Platform, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Solution, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// How Elastic Security itself reports a failure.
#[derive(Clone, PartialEq)]
pub struct SolutionErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl SolutionErrorBody {
    pub fn new(status_code: i64, message: impl Into<String>) -> Self {
        Self {
            status_code,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    SolutionErrorBody + _kept;
    required_number status_code = "status_code";
    required message = "message";
}

/// The direction in which a list is sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SortOrder;
    Asc = "asc";
    Desc = "desc";
}

/// Something else went wrong.
#[derive(Clone, PartialEq)]
pub struct UnknownImportError {
    /// The kind of error.
    ///
    /// Always `unknown`.
    pub type_: Constant,

    /// What went wrong, for people.
    pub message: String,
    /// The HTTP status that the write had.
    pub status_code: i64,
    _kept: Kept,
}

impl UnknownImportError {
    pub fn new(message: impl Into<String>, status_code: i64) -> Self {
        Self {
            type_: wire::constant("unknown".to_owned()),
            message: message.into(),
            status_code,
            ..blank()
        }
    }
}

record! {
    UnknownImportError + _kept;
    required type_ = "type";
    required message = "message";
    required_number status_code = "statusCode";
}

/// Objects of this type cannot be imported or copied.
#[derive(Clone, PartialEq)]
pub struct UnsupportedImportType {
    /// The kind of error.
    ///
    /// Always `unsupported_type`.
    pub type_: Constant,

    _kept: Kept,
}

impl UnsupportedImportType {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: wire::constant("unsupported_type".to_owned()),
            ..blank()
        }
    }
}

impl Default for UnsupportedImportType {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    UnsupportedImportType + _kept;
    required type_ = "type";
}
