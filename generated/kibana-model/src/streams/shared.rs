// Generated from specs/kibana; do not edit.

//! Types of the family `streams`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::streams::{StreamQuery, StreamView};

/// All documents.
#[derive(Clone, Default, PartialEq)]
pub struct AlwaysCondition {
    /// Says so.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub always: BTreeMap<String, Json>,

    _kept: Kept,
}

impl AlwaysCondition {
    setters! {
        always(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    AlwaysCondition + _kept: new;
    required always = "always";
}

/// All of several conditions.
#[derive(Clone, PartialEq)]
pub struct AndCondition {
    /// The conditions.
    pub and: Vec<StreamCondition>,
    _kept: Kept,
}

impl AndCondition {
    pub fn new(and: impl IntoIterator<Item = impl Into<StreamCondition>>) -> Self {
        Self {
            and: and.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    AndCondition + _kept;
    required and = "and";
}

/// How a classic stream takes documents in.
///
/// Servers of 9.1 have `UnwiredIngest` in its place.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct ClassicIngest {
    /// How long documents are kept.
    pub lifecycle: StreamLifecycle,
    /// What is done to documents.
    pub processing: StreamProcessing,

    /// Fields of the stream.
    ///
    /// Since 9.2.0.
    pub classic: ClassicSettings,

    /// What becomes of documents that cannot be kept.
    ///
    /// Newer servers need it; those of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub failure_store: Option<StreamFailureStore>,

    /// Settings of indices by name, such as `index.number_of_replicas`.
    ///
    /// Newer servers need it; those of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub settings: Option<BTreeMap<String, StreamIndexSetting>>,

    _kept: Kept,
}

impl ClassicIngest {
    pub fn new(
        lifecycle: impl Into<StreamLifecycle>,
        processing: impl Into<StreamProcessing>,
        classic: ClassicSettings,
    ) -> Self {
        Self {
            lifecycle: lifecycle.into(),
            processing: processing.into(),
            classic,
            ..blank()
        }
    }

    setters! {
        failure_store(value: impl Into<StreamFailureStore>) = Some(value.into());
        settings(value: impl IntoIterator<Item = (impl Into<String>, StreamIndexSetting)>)
            = Some(wire::into_map(value));
    }
}

record! {
    ClassicIngest + _kept;
    required lifecycle = "lifecycle";
    required processing = "processing";
    required classic = "classic";
    optional failure_store = "failure_store";
    optional settings = "settings";
}

/// Fields of a classic stream.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct ClassicSettings {
    /// Types of fields in place of those of the template, by name.
    pub field_overrides: Option<BTreeMap<String, StreamField>>,
    _kept: Kept,
}

impl ClassicSettings {
    setters! {
        field_overrides(value: impl IntoIterator<Item = (impl Into<String>, StreamField)>)
            = Some(wire::into_map(value));
    }
}

record! {
    ClassicSettings + _kept: new;
    optional field_overrides = "field_overrides";
}

/// A field compares with a value, as servers of 9.1 say it.
#[derive(Clone, PartialEq)]
pub struct CompareCondition {
    /// The field.
    ///
    /// At least 1 character.
    pub field: String,

    /// How it compares.
    pub operator: CompareOperator,
    /// The value.
    pub value: ConditionValue,
    _kept: Kept,
}

impl CompareCondition {
    pub fn new(
        field: impl Into<String>,
        operator: CompareOperator,
        value: impl Into<ConditionValue>,
    ) -> Self {
        Self {
            field: field.into(),
            operator,
            value: value.into(),
            ..blank()
        }
    }
}

record! {
    CompareCondition + _kept;
    required field = "field";
    required operator = "operator";
    required value = "value";
}

/// How a field compares with a value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CompareOperator {
    /// `eq`
    Eq,
    /// `neq`
    Neq,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `contains`
    Contains,
    /// `startsWith`
    StartsWith,
    /// `endsWith`
    EndsWith,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CompareOperator;
    Eq = "eq";
    Neq = "neq";
    Lt = "lt";
    Lte = "lte";
    Gt = "gt";
    Gte = "gte";
    Contains = "contains";
    StartsWith = "startsWith";
    EndsWith = "endsWith";
}

/// Bounds of a value.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct ConditionRange {
    /// It is more.
    pub gt: Option<ConditionValue>,
    /// It is this or more.
    pub gte: Option<ConditionValue>,
    /// It is less.
    pub lt: Option<ConditionValue>,
    /// It is this or less.
    pub lte: Option<ConditionValue>,
    _kept: Kept,
}

impl ConditionRange {
    setters! {
        gt(value: impl Into<ConditionValue>) = Some(value.into());
        gte(value: impl Into<ConditionValue>) = Some(value.into());
        lt(value: impl Into<ConditionValue>) = Some(value.into());
        lte(value: impl Into<ConditionValue>) = Some(value.into());
    }
}

record! {
    ConditionRange + _kept: new;
    optional gt = "gt";
    optional gte = "gte";
    optional lt = "lt";
    optional lte = "lte";
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConditionValue {
    /// A text to compare with.
    Text(String),
    /// A number to compare with.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for ConditionValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ConditionValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for ConditionValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for ConditionValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

union!(ConditionValue);

union!(ConditionValue::Number, integers);

impl Serialize for ConditionValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Flag(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConditionValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Flag, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Settings of a processor that reads a time.
#[derive(Clone, PartialEq)]
pub struct DateOptions {
    /// Field with the text.
    ///
    /// At least 1 character.
    pub field: String,

    /// Formats to try, one after the other, such as `ISO8601`.
    pub formats: Vec<String>,
    /// What it is for.
    pub description: Option<String>,

    /// Which documents it is for; all if left out.
    ///
    /// Called `if` in JSON.
    pub condition: Option<StreamCondition>,

    /// Whether a document goes on if it fails.
    pub ignore_failure: Option<bool>,

    /// Language of names of months and days.
    ///
    /// At least 1 character.
    pub locale: Option<String>,

    /// Format of the result.
    ///
    /// At least 1 character.
    pub output_format: Option<String>,

    /// Field for the result.
    ///
    /// At least 1 character.
    pub target_field: Option<String>,

    /// Time zone of the text.
    ///
    /// At least 1 character.
    pub timezone: Option<String>,

    _kept: Kept,
}

impl DateOptions {
    pub fn new(
        field: impl Into<String>,
        formats: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            field: field.into(),
            formats: formats.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        condition(value: impl Into<StreamCondition>) = Some(value.into());
        ignore_failure(value: bool) = Some(value);
        locale(value: impl Into<String>) = Some(value.into());
        output_format(value: impl Into<String>) = Some(value.into());
        target_field(value: impl Into<String>) = Some(value.into());
        timezone(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DateOptions + _kept;
    required field = "field";
    required formats = "formats";
    optional description = "description";
    optional condition = "if";
    optional ignore_failure = "ignore_failure";
    optional locale = "locale";
    optional output_format = "output_format";
    optional target_field = "target_field";
    optional timezone = "timezone";
}

/// Reads a time.
#[derive(Clone, PartialEq)]
pub struct DateProcessor {
    /// Its settings.
    pub date: DateOptions,
    _kept: Kept,
}

impl DateProcessor {
    #[inline]
    pub fn new(date: DateOptions) -> Self {
        Self { date, ..blank() }
    }
}

made_of!(DateProcessor, value = DateOptions);

record! {
    DateProcessor + _kept;
    required date = "date";
}

/// They are dropped.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct DisabledFailureStore {
    /// Says so.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub disabled: BTreeMap<String, Json>,

    _kept: Kept,
}

impl DisabledFailureStore {
    setters! {
        disabled(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    DisabledFailureStore + _kept: new;
    required disabled = "disabled";
}

/// Settings of a processor that takes a text apart by separators.
#[derive(Clone, PartialEq)]
pub struct DissectOptions {
    /// Field with the text.
    ///
    /// At least 1 character.
    pub field: String,

    /// Keys and what is between them: `%{client} %{verb}`.
    ///
    /// At least 1 character.
    pub pattern: String,

    /// What is put between values of one key.
    ///
    /// At least 1 character.
    pub append_separator: Option<String>,

    /// What it is for.
    pub description: Option<String>,

    /// Which documents it is for; all if left out.
    ///
    /// Called `if` in JSON.
    pub condition: Option<StreamCondition>,

    /// Whether a document goes on if it fails.
    pub ignore_failure: Option<bool>,
    /// Whether a document without the field goes on.
    pub ignore_missing: Option<bool>,
    _kept: Kept,
}

impl DissectOptions {
    pub fn new(field: impl Into<String>, pattern: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            pattern: pattern.into(),
            ..blank()
        }
    }

    setters! {
        append_separator(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        condition(value: impl Into<StreamCondition>) = Some(value.into());
        ignore_failure(value: bool) = Some(value);
        ignore_missing(value: bool) = Some(value);
    }
}

record! {
    DissectOptions + _kept;
    required field = "field";
    required pattern = "pattern";
    optional append_separator = "append_separator";
    optional description = "description";
    optional condition = "if";
    optional ignore_failure = "ignore_failure";
    optional ignore_missing = "ignore_missing";
}

/// Takes a text apart by separators.
#[derive(Clone, PartialEq)]
pub struct DissectProcessor {
    /// Its settings.
    pub dissect: DissectOptions,
    _kept: Kept,
}

impl DissectProcessor {
    #[inline]
    pub fn new(dissect: DissectOptions) -> Self {
        Self { dissect, ..blank() }
    }
}

made_of!(DissectProcessor, value = DissectOptions);

record! {
    DissectProcessor + _kept;
    required dissect = "dissect";
}

/// Documents are kept for a period.
#[derive(Clone, PartialEq)]
pub struct DslLifecycle {
    /// The time.
    pub dsl: DslRetention,
    _kept: Kept,
}

impl DslLifecycle {
    #[inline]
    pub fn new(dsl: DslRetention) -> Self {
        Self { dsl, ..blank() }
    }
}

made_of!(DslLifecycle, value = DslRetention);

record! {
    DslLifecycle + _kept;
    required dsl = "dsl";
}

/// How long documents are kept.
#[derive(Clone, Default, PartialEq)]
pub struct DslRetention {
    /// Time such as `30d`; unlimited if left out.
    ///
    /// At least 1 character.
    pub data_retention: Option<String>,

    _kept: Kept,
}

impl DslRetention {
    setters! {
        data_retention(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DslRetention + _kept: new;
    optional data_retention = "data_retention";
}

/// They are kept aside.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct EnabledFailureStore {
    /// For how long.
    pub lifecycle: FailureStoreLifecycle,
    _kept: Kept,
}

impl EnabledFailureStore {
    #[inline]
    pub fn new(lifecycle: FailureStoreLifecycle) -> Self {
        Self { lifecycle, ..blank() }
    }
}

made_of!(EnabledFailureStore, value = FailureStoreLifecycle);

record! {
    EnabledFailureStore + _kept;
    required lifecycle = "lifecycle";
}

/// A field is there, or not, as servers of 9.1 say it.
#[derive(Clone, PartialEq)]
pub struct ExistsCondition {
    /// The field.
    ///
    /// At least 1 character.
    pub field: String,

    /// Whether it has to be there.
    pub operator: ExistsOperator,
    _kept: Kept,
}

impl ExistsCondition {
    pub fn new(field: impl Into<String>, operator: ExistsOperator) -> Self {
        Self {
            field: field.into(),
            operator,
            ..blank()
        }
    }
}

record! {
    ExistsCondition + _kept;
    required field = "field";
    required operator = "operator";
}

/// Whether a field is there.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExistsOperator {
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ExistsOperator;
    Exists = "exists";
    NotExists = "notExists";
}

/// For how long documents are kept aside.
///
/// It has one of the two.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct FailureStoreLifecycle {
    /// Without an end.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub disabled: Option<BTreeMap<String, Json>>,

    /// For a time.
    pub enabled: Option<DslRetention>,
    _kept: Kept,
}

impl FailureStoreLifecycle {
    setters! {
        disabled(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        enabled(value: DslRetention) = Some(value);
    }
}

record! {
    FailureStoreLifecycle + _kept: new;
    optional disabled = "disabled";
    optional enabled = "enabled";
}

/// What is in a field: one of the comparisons, or several that have to be true together.
///
/// Servers of 9.1 have `CompareCondition` and `ExistsCondition` in its place.
///
/// Since 9.2.0. Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct FieldCondition {
    /// The field.
    ///
    /// At least 1 character.
    pub field: String,

    /// It has this in it.
    pub contains: Option<ConditionValue>,
    /// It ends with this.
    pub ends_with: Option<ConditionValue>,
    /// It is this.
    pub eq: Option<ConditionValue>,
    /// Whether it has to be there, or must not be.
    pub exists: Option<bool>,
    /// It is more.
    pub gt: Option<ConditionValue>,
    /// It is this or more.
    pub gte: Option<ConditionValue>,
    /// It is a list that has this.
    pub includes: Option<ConditionValue>,
    /// It is less.
    pub lt: Option<ConditionValue>,
    /// It is this or less.
    pub lte: Option<ConditionValue>,
    /// It is not this.
    pub neq: Option<ConditionValue>,
    /// It is between two values.
    pub range: Option<ConditionRange>,
    /// It begins with this.
    pub starts_with: Option<ConditionValue>,
    _kept: Kept,
}

impl FieldCondition {
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        contains(value: impl Into<ConditionValue>) = Some(value.into());
        ends_with(value: impl Into<ConditionValue>) = Some(value.into());
        eq(value: impl Into<ConditionValue>) = Some(value.into());
        exists(value: bool) = Some(value);
        gt(value: impl Into<ConditionValue>) = Some(value.into());
        gte(value: impl Into<ConditionValue>) = Some(value.into());
        includes(value: impl Into<ConditionValue>) = Some(value.into());
        lt(value: impl Into<ConditionValue>) = Some(value.into());
        lte(value: impl Into<ConditionValue>) = Some(value.into());
        neq(value: impl Into<ConditionValue>) = Some(value.into());
        range(value: ConditionRange) = Some(value);
        starts_with(value: impl Into<ConditionValue>) = Some(value.into());
    }
}

record! {
    FieldCondition + _kept;
    required field = "field";
    optional contains = "contains";
    optional ends_with = "endsWith";
    optional eq = "eq";
    optional exists = "exists";
    optional gt = "gt";
    optional gte = "gte";
    optional includes = "includes";
    optional lt = "lt";
    optional lte = "lte";
    optional neq = "neq";
    optional range = "range";
    optional starts_with = "startsWith";
}

/// The new stream of a fork.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForkedStream {
    /// Name of the stream: that of the parent, a dot, and one part more.
    pub name: String,
}

impl ForkedStream {
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

made_of!(ForkedStream, text);

record! {
    ForkedStream;
    required name = "name";
}

/// Settings of a processor that looks up where an IP address is.
#[derive(Clone, PartialEq)]
pub struct GeoIpOptions {
    /// Field with the address.
    ///
    /// At least 1 character.
    pub field: String,

    /// Database that is asked.
    ///
    /// At least 1 character.
    pub database_file: Option<String>,

    /// Whether only the first of several addresses is looked up.
    pub first_only: Option<bool>,
    /// Whether a document without the field goes on.
    pub ignore_missing: Option<bool>,
    /// What is taken from the database.
    pub properties: Option<Vec<String>>,

    /// Field for the result.
    ///
    /// At least 1 character.
    pub target_field: Option<String>,

    _kept: Kept,
}

impl GeoIpOptions {
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        database_file(value: impl Into<String>) = Some(value.into());
        first_only(value: bool) = Some(value);
        ignore_missing(value: bool) = Some(value);
        properties(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        target_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    GeoIpOptions + _kept;
    required field = "field";
    optional database_file = "database_file";
    optional first_only = "first_only";
    optional ignore_missing = "ignore_missing";
    optional properties = "properties";
    optional target_field = "target_field";
}

/// Looks up where an IP address is.
#[derive(Clone, PartialEq)]
pub struct GeoIpProcessor {
    /// Its settings.
    pub geoip: GeoIpOptions,
    _kept: Kept,
}

impl GeoIpProcessor {
    #[inline]
    pub fn new(geoip: GeoIpOptions) -> Self {
        Self { geoip, ..blank() }
    }
}

made_of!(GeoIpProcessor, value = GeoIpOptions);

record! {
    GeoIpProcessor + _kept;
    required geoip = "geoip";
}

/// Settings of a processor that takes a text apart by patterns.
#[derive(Clone, PartialEq)]
pub struct GrokOptions {
    /// Field with the text.
    ///
    /// At least 1 character.
    pub field: String,

    /// Patterns to try, one after the other.
    ///
    /// At least 1 item.
    pub patterns: Vec<String>,

    /// What it is for.
    pub description: Option<String>,

    /// Which documents it is for; all if left out.
    ///
    /// Called `if` in JSON.
    pub condition: Option<StreamCondition>,

    /// Whether a document goes on if it fails.
    pub ignore_failure: Option<bool>,
    /// Whether a document without the field goes on.
    pub ignore_missing: Option<bool>,
    /// Patterns of your own, by name.
    pub pattern_definitions: Option<BTreeMap<String, String>>,
    _kept: Kept,
}

impl GrokOptions {
    pub fn new(
        field: impl Into<String>,
        patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            field: field.into(),
            patterns: patterns.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        condition(value: impl Into<StreamCondition>) = Some(value.into());
        ignore_failure(value: bool) = Some(value);
        ignore_missing(value: bool) = Some(value);
        pattern_definitions(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    GrokOptions + _kept;
    required field = "field";
    required patterns = "patterns";
    optional description = "description";
    optional condition = "if";
    optional ignore_failure = "ignore_failure";
    optional ignore_missing = "ignore_missing";
    optional pattern_definitions = "pattern_definitions";
}

/// Takes a text apart by patterns.
#[derive(Clone, PartialEq)]
pub struct GrokProcessor {
    /// Its settings.
    pub grok: GrokOptions,
    _kept: Kept,
}

impl GrokProcessor {
    #[inline]
    pub fn new(grok: GrokOptions) -> Self {
        Self { grok, ..blank() }
    }
}

made_of!(GrokProcessor, value = GrokOptions);

record! {
    GrokProcessor + _kept;
    required grok = "grok";
}

/// The definition of a group of streams.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupStreamSettings {
    /// What it is for.
    pub description: String,
    /// The members.
    pub group: StreamGroup,
}

impl GroupStreamSettings {
    pub fn new(description: impl Into<String>, group: impl Into<StreamGroup>) -> Self {
        Self {
            description: description.into(),
            group: group.into(),
        }
    }
}

record! {
    GroupStreamSettings;
    required description = "description";
    required group = "group";
}

/// Documents are kept as a policy says.
#[derive(Clone, PartialEq)]
pub struct IlmLifecycle {
    /// The policy.
    pub ilm: IlmPolicy,
    _kept: Kept,
}

impl IlmLifecycle {
    pub fn new(ilm: impl Into<IlmPolicy>) -> Self {
        Self { ilm: ilm.into(), ..blank() }
    }
}

made_of!(IlmLifecycle, into = IlmPolicy);

record! {
    IlmLifecycle + _kept;
    required ilm = "ilm";
}

/// A policy of index lifecycle management.
#[derive(Clone, PartialEq)]
pub struct IlmPolicy {
    /// Name of the policy.
    ///
    /// At least 1 character.
    pub policy: String,

    _kept: Kept,
}

impl IlmPolicy {
    pub fn new(policy: impl Into<String>) -> Self {
        Self {
            policy: policy.into(),
            ..blank()
        }
    }
}

made_of!(IlmPolicy, text);

record! {
    IlmPolicy + _kept;
    required policy = "policy";
}

/// The definition of a stream that takes documents in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IngestStreamSettings {
    /// What it is for.
    pub description: String,
    /// How it takes documents in.
    pub ingest: StreamIngest,

    /// The kind of the stream, `wired` or `classic`.
    ///
    /// Newer servers need it; those of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub type_: Option<StreamKind>,
}

impl IngestStreamSettings {
    pub fn new(description: impl Into<String>, ingest: impl Into<StreamIngest>) -> Self {
        Self {
            description: description.into(),
            ingest: ingest.into(),
            ..blank()
        }
    }

    setters! {
        type_(value: StreamKind) = Some(value);
    }
}

record! {
    IngestStreamSettings;
    required description = "description";
    required ingest = "ingest";
    optional type_ = "type";
}

/// The parent stream, or the index template, decides.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct InheritedFailureStore {
    /// Says so.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub inherit: BTreeMap<String, Json>,

    _kept: Kept,
}

impl InheritedFailureStore {
    setters! {
        inherit(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    InheritedFailureStore + _kept: new;
    required inherit = "inherit";
}

/// Documents are kept as in the stream above, or as the template says.
#[derive(Clone, Default, PartialEq)]
pub struct InheritedLifecycle {
    /// Says so.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub inherit: BTreeMap<String, Json>,

    _kept: Kept,
}

impl InheritedLifecycle {
    setters! {
        inherit(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    InheritedLifecycle + _kept: new;
    required inherit = "inherit";
}

/// Settings of a processor that reads pairs of keys and values.
#[derive(Clone, PartialEq)]
pub struct KvOptions {
    /// Field with the text.
    ///
    /// At least 1 character.
    pub field: String,

    /// What is between pairs.
    pub field_split: String,
    /// What is between a key and its value.
    pub value_split: String,
    /// What it is for.
    pub description: Option<String>,
    /// Keys that are left out.
    pub exclude_keys: Option<Vec<String>>,

    /// Which documents it is for; all if left out.
    ///
    /// Called `if` in JSON.
    pub condition: Option<StreamCondition>,

    /// Whether a document goes on if it fails.
    pub ignore_failure: Option<bool>,
    /// Whether a document without the field goes on.
    pub ignore_missing: Option<bool>,
    /// Keys that are taken; all if left out.
    pub include_keys: Option<Vec<String>>,

    /// What is put before keys.
    ///
    /// At least 1 character.
    pub prefix: Option<String>,

    /// Whether brackets and quotes around values are removed.
    pub strip_brackets: Option<bool>,

    /// Field for the result.
    ///
    /// At least 1 character.
    pub target_field: Option<String>,

    /// Characters that are removed around keys.
    ///
    /// At least 1 character.
    pub trim_key: Option<String>,

    /// Characters that are removed around values.
    ///
    /// At least 1 character.
    pub trim_value: Option<String>,

    _kept: Kept,
}

impl KvOptions {
    pub fn new(
        field: impl Into<String>,
        field_split: impl Into<String>,
        value_split: impl Into<String>,
    ) -> Self {
        Self {
            field: field.into(),
            field_split: field_split.into(),
            value_split: value_split.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        exclude_keys(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        condition(value: impl Into<StreamCondition>) = Some(value.into());
        ignore_failure(value: bool) = Some(value);
        ignore_missing(value: bool) = Some(value);
        include_keys(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        prefix(value: impl Into<String>) = Some(value.into());
        strip_brackets(value: bool) = Some(value);
        target_field(value: impl Into<String>) = Some(value.into());
        trim_key(value: impl Into<String>) = Some(value.into());
        trim_value(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    KvOptions + _kept;
    required field = "field";
    required field_split = "field_split";
    required value_split = "value_split";
    optional description = "description";
    optional exclude_keys = "exclude_keys";
    optional condition = "if";
    optional ignore_failure = "ignore_failure";
    optional ignore_missing = "ignore_missing";
    optional include_keys = "include_keys";
    optional prefix = "prefix";
    optional strip_brackets = "strip_brackets";
    optional target_field = "target_field";
    optional trim_key = "trim_key";
    optional trim_value = "trim_value";
}

/// Reads pairs of keys and values.
#[derive(Clone, PartialEq)]
pub struct KvProcessor {
    /// Its settings.
    pub kv: KvOptions,
    _kept: Kept,
}

impl KvProcessor {
    #[inline]
    pub fn new(kv: KvOptions) -> Self {
        Self { kv, ..blank() }
    }
}

made_of!(KvProcessor, value = KvOptions);

record! {
    KvProcessor + _kept;
    required kv = "kv";
}

/// No document.
#[derive(Clone, Default, PartialEq)]
pub struct NeverCondition {
    /// Says so.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub never: BTreeMap<String, Json>,

    _kept: Kept,
}

impl NeverCondition {
    setters! {
        never(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    NeverCondition + _kept: new;
    required never = "never";
}

/// The opposite of a condition.
///
/// Servers of 9.1 do not know it.
///
/// Since 9.2.0. Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct NotCondition {
    /// The condition.
    pub not: Box<StreamCondition>,
    _kept: Kept,
}

impl NotCondition {
    pub fn new(not: impl Into<StreamCondition>) -> Self {
        Self {
            not: Box::new(not.into()),
            ..blank()
        }
    }
}

record! {
    NotCondition + _kept;
    required not = "not";
}

/// One of several conditions.
#[derive(Clone, PartialEq)]
pub struct OrCondition {
    /// The conditions.
    pub or: Vec<StreamCondition>,
    _kept: Kept,
}

impl OrCondition {
    pub fn new(or: impl IntoIterator<Item = impl Into<StreamCondition>>) -> Self {
        Self {
            or: or.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    OrCondition + _kept;
    required or = "or";
}

/// The definition of a stream that a query makes up.
///
/// Servers have such streams from 9.4 on.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryStreamSettings {
    /// The kind of the stream, `query`.
    pub type_: StreamKind,
    /// What it is for.
    pub description: String,

    /// The query.
    ///
    /// Since 9.4.0.
    pub query: StreamView,
}

impl QueryStreamSettings {
    pub fn new(type_: StreamKind, description: impl Into<String>, query: StreamView) -> Self {
        Self {
            type_,
            description: description.into(),
            query,
        }
    }
}

record! {
    QueryStreamSettings;
    required type_ = "type";
    required description = "description";
    required query = "query";
}

/// Settings of a processor that renames a field.
#[derive(Clone, PartialEq)]
pub struct RenameOptions {
    /// Field to be renamed.
    ///
    /// At least 1 character.
    pub field: String,

    /// Its new name.
    ///
    /// At least 1 character.
    pub target_field: String,

    /// What it is for.
    pub description: Option<String>,

    /// Which documents it is for; all if left out.
    ///
    /// Called `if` in JSON.
    pub condition: Option<StreamCondition>,

    /// Whether a document goes on if it fails.
    pub ignore_failure: Option<bool>,
    /// Whether a document without the field goes on.
    pub ignore_missing: Option<bool>,

    /// Whether a field of that name is replaced.
    ///
    /// Called `override` in JSON.
    pub replace: Option<bool>,

    _kept: Kept,
}

impl RenameOptions {
    pub fn new(field: impl Into<String>, target_field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            target_field: target_field.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        condition(value: impl Into<StreamCondition>) = Some(value.into());
        ignore_failure(value: bool) = Some(value);
        ignore_missing(value: bool) = Some(value);
        replace(value: bool) = Some(value);
    }
}

record! {
    RenameOptions + _kept;
    required field = "field";
    required target_field = "target_field";
    optional description = "description";
    optional condition = "if";
    optional ignore_failure = "ignore_failure";
    optional ignore_missing = "ignore_missing";
    optional replace = "override";
}

/// Renames a field.
#[derive(Clone, PartialEq)]
pub struct RenameProcessor {
    /// Its settings.
    pub rename: RenameOptions,
    _kept: Kept,
}

impl RenameProcessor {
    #[inline]
    pub fn new(rename: RenameOptions) -> Self {
        Self { rename, ..blank() }
    }
}

made_of!(RenameProcessor, value = RenameOptions);

record! {
    RenameProcessor + _kept;
    required rename = "rename";
}

/// Settings of a processor that sets a field.
#[derive(Clone, PartialEq)]
pub struct SetOptions {
    /// Field to be set.
    ///
    /// At least 1 character.
    pub field: String,

    /// Its value, which may be a template.
    ///
    /// At least 1 character.
    pub value: String,

    /// What it is for.
    pub description: Option<String>,

    /// Which documents it is for; all if left out.
    ///
    /// Called `if` in JSON.
    pub condition: Option<StreamCondition>,

    /// Whether an empty value is left out.
    pub ignore_empty_value: Option<bool>,
    /// Whether a document goes on if it fails.
    pub ignore_failure: Option<bool>,
    /// Media type that the template is encoded for.
    pub media_type: Option<String>,

    /// Whether a value that is there is replaced.
    ///
    /// Called `override` in JSON.
    pub replace: Option<bool>,

    _kept: Kept,
}

impl SetOptions {
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            value: value.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        condition(value: impl Into<StreamCondition>) = Some(value.into());
        ignore_empty_value(value: bool) = Some(value);
        ignore_failure(value: bool) = Some(value);
        media_type(value: impl Into<String>) = Some(value.into());
        replace(value: bool) = Some(value);
    }
}

record! {
    SetOptions + _kept;
    required field = "field";
    required value = "value";
    optional description = "description";
    optional condition = "if";
    optional ignore_empty_value = "ignore_empty_value";
    optional ignore_failure = "ignore_failure";
    optional media_type = "media_type";
    optional replace = "override";
}

/// Sets a field.
#[derive(Clone, PartialEq)]
pub struct SetProcessor {
    /// Its settings.
    pub set: SetOptions,
    _kept: Kept,
}

impl SetProcessor {
    #[inline]
    pub fn new(set: SetOptions) -> Self {
        Self { set, ..blank() }
    }
}

made_of!(SetProcessor, value = SetOptions);

record! {
    SetProcessor + _kept;
    required set = "set";
}

/// A stream, as it is defined: it takes documents in, or it is a group of streams.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct Stream {
    /// Name of the stream.
    pub name: String,
    /// What it is for.
    pub description: String,

    /// The members of a group.
    ///
    /// Servers have groups until 9.4.
    pub group: Option<StreamGroup>,

    /// How it takes documents in.
    ///
    /// Groups and streams that a query makes up do not have it.
    pub ingest: Option<StreamIngest>,

    /// The query that makes it up.
    ///
    /// Servers have such streams from 9.4 on.
    pub query: Option<StreamViewReference>,

    /// The kind of the stream.
    ///
    /// Servers of 9.1 do not send it.
    pub type_: Option<StreamKind>,

    /// When it was changed last.
    ///
    /// Servers of 9.1 do not send it.
    pub updated_at: Option<DateTime>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl Stream {
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            ..blank()
        }
    }
}

record! {
    Stream + _kept;
    required name = "name";
    required description = "description";
    optional group = "group";
    optional ingest = "ingest";
    optional query = "query";
    optional type_ = "type";
    optional updated_at = "updated_at";
    ..rest extra
}

/// A part of a classic stream in Elasticsearch.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamAsset {
    /// Kind of the part.
    pub type_: String,
    /// Id of the part.
    pub id: String,
    _kept: Kept,
}

impl StreamAsset {
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    StreamAsset + _kept;
    required type_ = "type";
    required id = "id";
}

/// A condition on documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamCondition {
    /// A field is there, or not, as servers of 9.1 say it.
    Exists(ExistsCondition),
    /// A field compares with a value, as servers of 9.1 say it.
    Compare(CompareCondition),
    /// All of several conditions.
    And(AndCondition),
    /// One of several conditions.
    Or(OrCondition),
    /// No document.
    Never(NeverCondition),
    /// All documents.
    Always(AlwaysCondition),
    /// The opposite of a condition.
    Not(NotCondition),
    /// What is in a field: one of the comparisons, or several that have to be true together.
    Field(FieldCondition),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ExistsCondition> for StreamCondition {
    fn from(value: ExistsCondition) -> Self {
        Self::Exists(value)
    }
}

impl From<CompareCondition> for StreamCondition {
    fn from(value: CompareCondition) -> Self {
        Self::Compare(value)
    }
}

impl From<AndCondition> for StreamCondition {
    fn from(value: AndCondition) -> Self {
        Self::And(value)
    }
}

impl From<OrCondition> for StreamCondition {
    fn from(value: OrCondition) -> Self {
        Self::Or(value)
    }
}

impl From<NeverCondition> for StreamCondition {
    fn from(value: NeverCondition) -> Self {
        Self::Never(value)
    }
}

impl From<AlwaysCondition> for StreamCondition {
    fn from(value: AlwaysCondition) -> Self {
        Self::Always(value)
    }
}

impl From<NotCondition> for StreamCondition {
    fn from(value: NotCondition) -> Self {
        Self::Not(value)
    }
}

impl From<FieldCondition> for StreamCondition {
    fn from(value: FieldCondition) -> Self {
        Self::Field(value)
    }
}

union!(StreamCondition);

impl Serialize for StreamCondition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Exists(value) => value.serialize(serializer),
            Self::Compare(value) => value.serialize(serializer),
            Self::And(value) => value.serialize(serializer),
            Self::Or(value) => value.serialize(serializer),
            Self::Never(value) => value.serialize(serializer),
            Self::Always(value) => value.serialize(serializer),
            Self::Not(value) => value.serialize(serializer),
            Self::Field(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamCondition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("operator").as_deref() {
            Some("exists" | "notExists") => return value.arm(Self::Exists, Self::Unknown),
            Some(
                "eq" | "neq" | "lt" | "lte" | "gt" | "gte" | "contains" | "startsWith"
                | "endsWith",
            ) => return value.arm(Self::Compare, Self::Unknown),
            _ => {}
        }
        if value.has_key("and") {
            return value.arm(Self::And, Self::Unknown);
        }
        if value.has_key("or") {
            return value.arm(Self::Or, Self::Unknown);
        }
        if value.has_key("never") {
            return value.arm(Self::Never, Self::Unknown);
        }
        if value.has_key("always") {
            return value.arm(Self::Always, Self::Unknown);
        }
        if value.has_key("not") {
            return value.arm(Self::Not, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Field, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A stream with what belongs to it.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamDetails {
    /// The definition.
    pub stream: Stream,
    /// Ids of the dashboards that are attached.
    pub dashboards: Option<Vec<String>>,
    /// Whether the data stream of a classic stream is there.
    pub data_stream_exists: Option<bool>,
    /// How long documents are kept in effect, and by which stream, any JSON by name.
    pub effective_lifecycle: Option<BTreeMap<String, Json>>,
    /// What a classic stream consists of in Elasticsearch.
    pub elasticsearch_assets: Option<Vec<StreamAsset>>,

    /// Fields that a wired stream has from those above it, by name.
    ///
    /// The entry `from` of each tells which one.
    pub inherited_fields: Option<BTreeMap<String, StreamField>>,

    /// What the caller may do with the stream.
    pub privileges: Option<BTreeMap<String, bool>>,

    /// The queries that significant events are found by.
    ///
    /// Servers send it until 9.5.
    pub queries: Option<Vec<StreamQuery>>,

    /// Ids of the rules that are attached.
    ///
    /// Servers of 9.1 do not send it.
    pub rules: Option<Vec<String>>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StreamDetails {
    #[inline]
    pub fn new(stream: Stream) -> Self {
        Self { stream, ..blank() }
    }
}

record! {
    StreamDetails + _kept;
    required stream = "stream";
    optional dashboards = "dashboards";
    optional data_stream_exists = "data_stream_exists";
    optional effective_lifecycle = "effective_lifecycle";
    optional elasticsearch_assets = "elasticsearch_assets";
    optional inherited_fields = "inherited_fields";
    optional privileges = "privileges";
    optional queries = "queries";
    optional rules = "rules";
    ..rest extra
}

/// What becomes of documents that cannot be kept.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamFailureStore {
    /// The parent stream, or the index template, decides.
    Inherit(InheritedFailureStore),
    /// They are dropped.
    Disabled(DisabledFailureStore),
    /// They are kept aside.
    Enabled(EnabledFailureStore),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<InheritedFailureStore> for StreamFailureStore {
    fn from(value: InheritedFailureStore) -> Self {
        Self::Inherit(value)
    }
}

impl From<DisabledFailureStore> for StreamFailureStore {
    fn from(value: DisabledFailureStore) -> Self {
        Self::Disabled(value)
    }
}

impl From<EnabledFailureStore> for StreamFailureStore {
    fn from(value: EnabledFailureStore) -> Self {
        Self::Enabled(value)
    }
}

union!(StreamFailureStore);

impl Serialize for StreamFailureStore {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Inherit(value) => value.serialize(serializer),
            Self::Disabled(value) => value.serialize(serializer),
            Self::Enabled(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamFailureStore {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("inherit") {
            return value.arm(Self::Inherit, Self::Unknown);
        }
        if value.has_key("disabled") {
            return value.arm(Self::Disabled, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Enabled, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The type of a field.
///
/// Parameters of the mapping may come along.
#[derive(Clone, PartialEq)]
pub struct StreamField {
    /// The type.
    pub type_: StreamFieldType,

    /// Format of a date.
    ///
    /// At least 1 character.
    pub format: Option<String>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StreamField {
    #[inline]
    pub fn new(type_: StreamFieldType) -> Self {
        Self { type_, ..blank() }
    }

    setters! {
        format(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StreamField + _kept;
    required type_ = "type";
    optional format = "format";
    ..rest extra
}

/// Type of a field; `system` leaves it to Elasticsearch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StreamFieldType {
    /// `keyword`
    Keyword,
    /// `match_only_text`
    MatchOnlyText,
    /// `long`
    Long,
    /// `double`
    Double,
    /// `date`
    Date,
    /// `boolean`
    Boolean,
    /// `ip`
    Ip,
    /// `system`
    System,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    StreamFieldType;
    Keyword = "keyword";
    MatchOnlyText = "match_only_text";
    Long = "long";
    Double = "double";
    Date = "date";
    Boolean = "boolean";
    Ip = "ip";
    System = "system";
}

/// A stream that branches off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamFork {
    /// The new stream.
    pub stream: ForkedStream,

    /// Which documents go there, in servers of 9.1.
    ///
    /// Newer ones have `condition`.
    pub if_: Option<StreamCondition>,

    /// Whether documents go there.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub status: Option<StreamRouteStatus>,

    /// Which documents go there.
    ///
    /// Servers of 9.1 have `if_` in its place.
    ///
    /// Since 9.2.0.
    ///
    /// Called `where` in JSON.
    pub condition: Option<StreamCondition>,
}

impl StreamFork {
    pub fn new(stream: impl Into<ForkedStream>) -> Self {
        Self {
            stream: stream.into(),
            ..blank()
        }
    }

    setters! {
        if_(value: impl Into<StreamCondition>) = Some(value.into());
        status(value: StreamRouteStatus) = Some(value);
        condition(value: impl Into<StreamCondition>) = Some(value.into());
    }
}

record! {
    StreamFork;
    required stream = "stream";
    optional if_ = "if";
    optional status = "status";
    optional condition = "where";
}

/// A group of streams.
#[derive(Clone, PartialEq)]
pub struct StreamGroup {
    /// Names of the streams.
    pub members: Vec<String>,
    _kept: Kept,
}

impl StreamGroup {
    pub fn new(members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

made_of!(StreamGroup, items = String);

record! {
    StreamGroup + _kept;
    required members = "members";
}

/// The members of a group.
#[derive(Clone, PartialEq)]
pub struct StreamGroupSettings {
    /// The group.
    pub group: StreamGroup,
    _kept: Kept,
}

impl StreamGroupSettings {
    pub fn new(group: impl Into<StreamGroup>) -> Self {
        Self {
            group: group.into(),
            ..blank()
        }
    }
}

made_of!(StreamGroupSettings, into = StreamGroup);

record! {
    StreamGroupSettings + _kept;
    required group = "group";
}

/// A setting of an index.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamIndexSetting {
    /// The value, a text or a number.
    pub value: Json,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StreamIndexSetting {
    pub fn new(value: impl Into<Json>) -> Self {
        Self {
            value: value.into(),
            ..blank()
        }
    }

    setters! {
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StreamIndexSetting + _kept;
    required_json value = "value";
    ..rest extra
}

/// How a stream takes documents in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamIngest {
    /// How a wired stream takes documents in.
    Wired(WiredIngest),
    /// How a classic stream takes documents in.
    Classic(ClassicIngest),
    /// How a classic stream takes documents in, as servers of 9.1 have it.
    Unwired(UnwiredIngest),
    /// Anything else, as it came.
    Unknown(Json),
}

impl StreamIngest {
    /// How long documents are kept.
    ///
    /// All known alternatives have it.
    pub fn lifecycle(&self) -> Option<&StreamLifecycle> {
        match self {
            Self::Wired(value) => Some(&value.lifecycle),
            Self::Classic(value) => Some(&value.lifecycle),
            Self::Unwired(value) => Some(&value.lifecycle),
            Self::Unknown(_) => None,
        }
    }

    /// What is done to documents.
    ///
    /// All known alternatives have it.
    pub fn processing(&self) -> Option<&StreamProcessing> {
        match self {
            Self::Wired(value) => Some(&value.processing),
            Self::Classic(value) => Some(&value.processing),
            Self::Unwired(value) => Some(&value.processing),
            Self::Unknown(_) => None,
        }
    }
}

impl From<WiredIngest> for StreamIngest {
    fn from(value: WiredIngest) -> Self {
        Self::Wired(value)
    }
}

impl From<ClassicIngest> for StreamIngest {
    fn from(value: ClassicIngest) -> Self {
        Self::Classic(value)
    }
}

impl From<UnwiredIngest> for StreamIngest {
    fn from(value: UnwiredIngest) -> Self {
        Self::Unwired(value)
    }
}

union!(StreamIngest);

impl Serialize for StreamIngest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Wired(value) => value.serialize(serializer),
            Self::Classic(value) => value.serialize(serializer),
            Self::Unwired(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamIngest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("wired") {
            return value.arm(Self::Wired, Self::Unknown);
        }
        if value.has_key("classic") {
            return value.arm(Self::Classic, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Unwired, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// How a stream takes documents in.
#[derive(Clone, PartialEq)]
pub struct StreamIngestSettings {
    /// The settings.
    pub ingest: StreamIngest,
    _kept: Kept,
}

impl StreamIngestSettings {
    pub fn new(ingest: impl Into<StreamIngest>) -> Self {
        Self {
            ingest: ingest.into(),
            ..blank()
        }
    }
}

made_of!(StreamIngestSettings, into = StreamIngest);

record! {
    StreamIngestSettings + _kept;
    required ingest = "ingest";
}

/// The kind of a stream.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StreamKind {
    /// `wired`
    Wired,
    /// `classic`
    Classic,
    /// `query`
    Query,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    StreamKind;
    Wired = "wired";
    Classic = "classic";
    Query = "query";
}

/// How long documents are kept.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamLifecycle {
    /// Documents are kept for a period.
    Dsl(DslLifecycle),
    /// Documents are kept as a policy says.
    Ilm(IlmLifecycle),
    /// Documents are kept as in the stream above, or as the template says.
    Inherit(InheritedLifecycle),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<DslLifecycle> for StreamLifecycle {
    fn from(value: DslLifecycle) -> Self {
        Self::Dsl(value)
    }
}

impl From<IlmLifecycle> for StreamLifecycle {
    fn from(value: IlmLifecycle) -> Self {
        Self::Ilm(value)
    }
}

impl From<InheritedLifecycle> for StreamLifecycle {
    fn from(value: InheritedLifecycle) -> Self {
        Self::Inherit(value)
    }
}

union!(StreamLifecycle);

impl Serialize for StreamLifecycle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Dsl(value) => value.serialize(serializer),
            Self::Ilm(value) => value.serialize(serializer),
            Self::Inherit(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamLifecycle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("dsl") {
            return value.arm(Self::Dsl, Self::Unknown);
        }
        if value.has_key("ilm") {
            return value.arm(Self::Ilm, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Inherit, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What is done to documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamProcessing {
    /// Processors, one after the other.
    Processors(Vec<StreamProcessor>),
    /// Steps of processing, as servers after 9.1 have them.
    Steps(StreamSteps),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<StreamSteps> for StreamProcessing {
    fn from(value: StreamSteps) -> Self {
        Self::Steps(value)
    }
}

union!(StreamProcessing);

union!(StreamProcessing::Processors, items = StreamProcessor);

impl Serialize for StreamProcessing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Processors(value) => value.serialize(serializer),
            Self::Steps(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamProcessing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Steps, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::Processors, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Something that is done to documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamProcessor {
    /// Reads a time.
    Date(DateProcessor),
    /// Takes a text apart by separators.
    Dissect(DissectProcessor),
    /// Takes a text apart by patterns.
    Grok(GrokProcessor),
    /// Reads pairs of keys and values.
    Kv(KvProcessor),
    /// Looks up where an IP address is.
    GeoIp(GeoIpProcessor),
    /// Renames a field.
    Rename(RenameProcessor),
    /// Sets a field.
    Set(SetProcessor),
    /// Decodes a URL.
    UrlDecode(UrlDecodeProcessor),
    /// Reads which browser and system a user agent names.
    UserAgent(UserAgentProcessor),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<DateProcessor> for StreamProcessor {
    fn from(value: DateProcessor) -> Self {
        Self::Date(value)
    }
}

impl From<DissectProcessor> for StreamProcessor {
    fn from(value: DissectProcessor) -> Self {
        Self::Dissect(value)
    }
}

impl From<GrokProcessor> for StreamProcessor {
    fn from(value: GrokProcessor) -> Self {
        Self::Grok(value)
    }
}

impl From<KvProcessor> for StreamProcessor {
    fn from(value: KvProcessor) -> Self {
        Self::Kv(value)
    }
}

impl From<GeoIpProcessor> for StreamProcessor {
    fn from(value: GeoIpProcessor) -> Self {
        Self::GeoIp(value)
    }
}

impl From<RenameProcessor> for StreamProcessor {
    fn from(value: RenameProcessor) -> Self {
        Self::Rename(value)
    }
}

impl From<SetProcessor> for StreamProcessor {
    fn from(value: SetProcessor) -> Self {
        Self::Set(value)
    }
}

impl From<UrlDecodeProcessor> for StreamProcessor {
    fn from(value: UrlDecodeProcessor) -> Self {
        Self::UrlDecode(value)
    }
}

impl From<UserAgentProcessor> for StreamProcessor {
    fn from(value: UserAgentProcessor) -> Self {
        Self::UserAgent(value)
    }
}

union!(StreamProcessor);

impl Serialize for StreamProcessor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Date(value) => value.serialize(serializer),
            Self::Dissect(value) => value.serialize(serializer),
            Self::Grok(value) => value.serialize(serializer),
            Self::Kv(value) => value.serialize(serializer),
            Self::GeoIp(value) => value.serialize(serializer),
            Self::Rename(value) => value.serialize(serializer),
            Self::Set(value) => value.serialize(serializer),
            Self::UrlDecode(value) => value.serialize(serializer),
            Self::UserAgent(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamProcessor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("date") {
            return value.arm(Self::Date, Self::Unknown);
        }
        if value.has_key("dissect") {
            return value.arm(Self::Dissect, Self::Unknown);
        }
        if value.has_key("grok") {
            return value.arm(Self::Grok, Self::Unknown);
        }
        if value.has_key("kv") {
            return value.arm(Self::Kv, Self::Unknown);
        }
        if value.has_key("geoip") {
            return value.arm(Self::GeoIp, Self::Unknown);
        }
        if value.has_key("rename") {
            return value.arm(Self::Rename, Self::Unknown);
        }
        if value.has_key("set") {
            return value.arm(Self::Set, Self::Unknown);
        }
        if value.has_key("urldecode") {
            return value.arm(Self::UrlDecode, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::UserAgent, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Where documents go.
#[derive(Clone, PartialEq)]
pub struct StreamRoute {
    /// Name of the stream.
    ///
    /// At least 1 character.
    pub destination: String,

    /// Which documents go there, in servers of 9.1.
    ///
    /// Newer ones have `condition`.
    pub if_: Option<StreamCondition>,

    /// Whether documents go there.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub status: Option<StreamRouteStatus>,

    /// Which documents go there.
    ///
    /// Servers of 9.1 have `if_` in its place.
    ///
    /// Since 9.2.0.
    ///
    /// Called `where` in JSON.
    pub condition: Option<StreamCondition>,

    _kept: Kept,
}

impl StreamRoute {
    pub fn new(destination: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            ..blank()
        }
    }

    setters! {
        if_(value: impl Into<StreamCondition>) = Some(value.into());
        status(value: StreamRouteStatus) = Some(value);
        condition(value: impl Into<StreamCondition>) = Some(value.into());
    }
}

record! {
    StreamRoute + _kept;
    required destination = "destination";
    optional if_ = "if";
    optional status = "status";
    optional condition = "where";
}

/// Whether documents go to a stream.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StreamRouteStatus {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    StreamRouteStatus;
    Enabled = "enabled";
    Disabled = "disabled";
}

/// The definition of a stream, without its name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamSettings {
    /// The definition of a stream that takes documents in.
    Ingest(IngestStreamSettings),
    /// The definition of a group of streams.
    Group(GroupStreamSettings),
    /// The definition of a stream that a query makes up.
    Query(QueryStreamSettings),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<IngestStreamSettings> for StreamSettings {
    fn from(value: IngestStreamSettings) -> Self {
        Self::Ingest(value)
    }
}

impl From<GroupStreamSettings> for StreamSettings {
    fn from(value: GroupStreamSettings) -> Self {
        Self::Group(value)
    }
}

impl From<QueryStreamSettings> for StreamSettings {
    fn from(value: QueryStreamSettings) -> Self {
        Self::Query(value)
    }
}

union!(StreamSettings);

impl Serialize for StreamSettings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ingest(value) => value.serialize(serializer),
            Self::Group(value) => value.serialize(serializer),
            Self::Query(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("ingest") {
            return value.arm(Self::Ingest, Self::Unknown);
        }
        if value.has_key("group") {
            return value.arm(Self::Group, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Query, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Steps of processing, as servers after 9.1 have them.
///
/// Since 9.2.0. Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamSteps {
    /// The steps, any JSON.
    pub steps: Vec<Json>,

    /// When they were changed last.
    ///
    /// Leave it out when you send them.
    pub updated_at: Option<DateTime>,

    _kept: Kept,
}

impl StreamSteps {
    pub fn new(steps: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        Self {
            steps: steps.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        updated_at(value: impl Into<DateTime>) = Some(value.into());
    }
}

record! {
    StreamSteps + _kept;
    required steps = "steps";
    optional updated_at = "updated_at";
}

/// A stream with what belongs to it, to be saved.
///
/// Up to 9.3, `dashboards` and `queries` are needed; 9.4 needs `dashboards`, `rules` and
/// `queries`; from 9.5 on, `dashboards` and `rules` are needed, and `queries` is refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamUpdate {
    /// The definition.
    pub stream: StreamSettings,

    /// Ids of the dashboards that are attached.
    ///
    /// Every version needs the list, which may be empty.
    pub dashboards: Vec<String>,

    /// The queries that significant events are found by.
    ///
    /// Servers need the list up to 9.4, which may be empty, and refuse it from 9.5 on: there,
    /// queries have calls of their own.
    pub queries: Option<Vec<StreamQuery>>,

    /// Ids of the rules that are attached.
    ///
    /// Servers need the list from 9.4 on, which may be empty.
    ///
    /// Since 9.4.0.
    pub rules: Option<Vec<String>>,
}

impl StreamUpdate {
    pub fn new(
        stream: impl Into<StreamSettings>,
        dashboards: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            stream: stream.into(),
            dashboards: dashboards.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        queries(value: impl IntoIterator<Item = StreamQuery>) = Some(value.into_iter().collect());
        rules(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    StreamUpdate;
    required stream = "stream";
    required dashboards = "dashboards";
    optional queries = "queries";
    optional rules = "rules";
}

/// The query of a stream.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamViewReference {
    /// Name of the view in Elasticsearch that has the query.
    pub view: String,
    /// The query in ES|QL, where the server sends it.
    pub esql: Option<String>,
    _kept: Kept,
}

impl StreamViewReference {
    pub fn new(view: impl Into<String>) -> Self {
        Self {
            view: view.into(),
            ..blank()
        }
    }
}

record! {
    StreamViewReference + _kept;
    required view = "view";
    optional esql = "esql";
}

/// All streams.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct Streams {
    /// The streams.
    pub streams: Vec<Stream>,
    _kept: Kept,
}

impl Streams {
    pub fn new(streams: impl IntoIterator<Item = Stream>) -> Self {
        Self {
            streams: streams.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    Streams + _kept;
    required streams = "streams";
}

/// What became of a change.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamsAck {
    /// True.
    pub acknowledged: bool,
    /// What was done: `created`, `updated`, `deleted` or `noop`.
    pub result: Option<StreamsResult>,
    _kept: Kept,
}

impl StreamsAck {
    #[inline]
    pub fn new(acknowledged: bool) -> Self {
        Self { acknowledged, ..blank() }
    }
}

record! {
    StreamsAck + _kept;
    required acknowledged = "acknowledged";
    optional result = "result";
}

/// What came of a change.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StreamsResult {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `deleted`
    Deleted,
    /// `noop`
    Noop,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    StreamsResult;
    Created = "created";
    Updated = "updated";
    Deleted = "deleted";
    Noop = "noop";
}

/// How a classic stream takes documents in, as servers of 9.1 have it.
#[derive(Clone, PartialEq)]
pub struct UnwiredIngest {
    /// How long documents are kept.
    pub lifecycle: StreamLifecycle,
    /// What is done to documents.
    pub processing: StreamProcessing,

    /// Says that the stream is a classic one.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub unwired: BTreeMap<String, Json>,

    _kept: Kept,
}

impl UnwiredIngest {
    pub fn new(
        lifecycle: impl Into<StreamLifecycle>,
        processing: impl Into<StreamProcessing>,
    ) -> Self {
        Self {
            lifecycle: lifecycle.into(),
            processing: processing.into(),
            ..blank()
        }
    }

    setters! {
        unwired(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    UnwiredIngest + _kept;
    required lifecycle = "lifecycle";
    required processing = "processing";
    required unwired = "unwired";
}

/// Settings of a processor that decodes a URL.
#[derive(Clone, PartialEq)]
pub struct UrlDecodeOptions {
    /// Field with the text.
    ///
    /// At least 1 character.
    pub field: String,

    /// What it is for.
    pub description: Option<String>,

    /// Which documents it is for; all if left out.
    ///
    /// Called `if` in JSON.
    pub condition: Option<StreamCondition>,

    /// Whether a document goes on if it fails.
    pub ignore_failure: Option<bool>,
    /// Whether a document without the field goes on.
    pub ignore_missing: Option<bool>,

    /// Field for the result.
    ///
    /// At least 1 character.
    pub target_field: Option<String>,

    _kept: Kept,
}

impl UrlDecodeOptions {
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        condition(value: impl Into<StreamCondition>) = Some(value.into());
        ignore_failure(value: bool) = Some(value);
        ignore_missing(value: bool) = Some(value);
        target_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    UrlDecodeOptions + _kept;
    required field = "field";
    optional description = "description";
    optional condition = "if";
    optional ignore_failure = "ignore_failure";
    optional ignore_missing = "ignore_missing";
    optional target_field = "target_field";
}

/// Decodes a URL.
#[derive(Clone, PartialEq)]
pub struct UrlDecodeProcessor {
    /// Its settings.
    pub urldecode: UrlDecodeOptions,
    _kept: Kept,
}

impl UrlDecodeProcessor {
    #[inline]
    pub fn new(urldecode: UrlDecodeOptions) -> Self {
        Self { urldecode, ..blank() }
    }
}

made_of!(UrlDecodeProcessor, value = UrlDecodeOptions);

record! {
    UrlDecodeProcessor + _kept;
    required urldecode = "urldecode";
}

/// Settings of a processor that reads what a browser says of itself.
#[derive(Clone, PartialEq)]
pub struct UserAgentOptions {
    /// Field with the text.
    ///
    /// At least 1 character.
    pub field: String,

    /// Whether a document without the field goes on.
    pub ignore_missing: Option<bool>,
    /// What is taken from the text.
    pub properties: Option<Vec<String>>,

    /// File with expressions.
    ///
    /// At least 1 character.
    pub regex_file: Option<String>,

    /// Field for the result.
    ///
    /// At least 1 character.
    pub target_field: Option<String>,

    _kept: Kept,
}

impl UserAgentOptions {
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        ignore_missing(value: bool) = Some(value);
        properties(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        regex_file(value: impl Into<String>) = Some(value.into());
        target_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    UserAgentOptions + _kept;
    required field = "field";
    optional ignore_missing = "ignore_missing";
    optional properties = "properties";
    optional regex_file = "regex_file";
    optional target_field = "target_field";
}

/// Reads which browser and system a user agent names.
#[derive(Clone, PartialEq)]
pub struct UserAgentProcessor {
    /// Its settings.
    pub user_agent: UserAgentOptions,
    _kept: Kept,
}

impl UserAgentProcessor {
    #[inline]
    pub fn new(user_agent: UserAgentOptions) -> Self {
        Self { user_agent, ..blank() }
    }
}

made_of!(UserAgentProcessor, value = UserAgentOptions);

record! {
    UserAgentProcessor + _kept;
    required user_agent = "user_agent";
}

/// How a wired stream takes documents in.
#[derive(Clone, PartialEq)]
pub struct WiredIngest {
    /// How long documents are kept.
    pub lifecycle: StreamLifecycle,
    /// What is done to documents.
    pub processing: StreamProcessing,
    /// Fields and routing.
    pub wired: WiredSettings,

    /// What happens to documents that cannot be indexed.
    ///
    /// Newer servers need it; those of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub failure_store: Option<StreamFailureStore>,

    /// Settings of indices by name, such as `index.number_of_replicas`.
    ///
    /// Newer servers need it; those of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub settings: Option<BTreeMap<String, StreamIndexSetting>>,

    _kept: Kept,
}

impl WiredIngest {
    pub fn new(
        lifecycle: impl Into<StreamLifecycle>,
        processing: impl Into<StreamProcessing>,
        wired: WiredSettings,
    ) -> Self {
        Self {
            lifecycle: lifecycle.into(),
            processing: processing.into(),
            wired,
            ..blank()
        }
    }

    setters! {
        failure_store(value: impl Into<StreamFailureStore>) = Some(value.into());
        settings(value: impl IntoIterator<Item = (impl Into<String>, StreamIndexSetting)>)
            = Some(wire::into_map(value));
    }
}

record! {
    WiredIngest + _kept;
    required lifecycle = "lifecycle";
    required processing = "processing";
    required wired = "wired";
    optional failure_store = "failure_store";
    optional settings = "settings";
}

/// Fields and routing of a wired stream.
#[derive(Clone, PartialEq)]
pub struct WiredSettings {
    /// Types of fields, by name.
    pub fields: BTreeMap<String, StreamField>,
    /// Streams below this one; a document goes to the first one whose condition it fulfils.
    pub routing: Vec<StreamRoute>,
    _kept: Kept,
}

impl WiredSettings {
    pub fn new(
        fields: impl IntoIterator<Item = (impl Into<String>, StreamField)>,
        routing: impl IntoIterator<Item = StreamRoute>,
    ) -> Self {
        Self {
            fields: wire::into_map(fields),
            routing: routing.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    WiredSettings + _kept;
    required fields = "fields";
    required routing = "routing";
}
