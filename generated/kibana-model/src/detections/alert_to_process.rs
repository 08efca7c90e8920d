// Generated from specs/kibana; do not edit.

//! The rules that look for threats.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::{
    Rule, RuleActionFrequency, RuleCommon, RuleEdit, RuleOsqueryParams, RuleSettings,
    RuleState, RunWindow, SkippedRule, SuppressionDuration, ThreatMapping, Threshold,
    ThresholdAlertSuppression,
};

/// How alerts of the same kind are put together.
#[derive(Clone, PartialEq)]
pub struct AlertSuppression {
    /// Fields whose values are the same.
    pub group_by: Vec<String>,
    /// For how long; only within a run if it is left out.
    pub duration: Option<SuppressionDuration>,
    /// Whether events without the fields are put together or raise an alert each.
    pub missing_fields_strategy: Option<MissingFieldsStrategy>,
    _kept: Kept,
}

impl AlertSuppression {
    /// Creates the value from its required property.
    pub fn new(group_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            group_by: group_by.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        duration(value: SuppressionDuration) = Some(value);
        missing_fields_strategy(value: MissingFieldsStrategy) = Some(value);
    }
}

record! {
    AlertSuppression + _kept;
    required group_by = "group_by";
    optional duration = "duration";
    optional missing_fields_strategy = "missing_fields_strategy";
}

/// Why an id is an alias.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AliasPurpose {
    /// `savedObjectConversion`
    SavedObjectConversion,
    /// `savedObjectImport`
    SavedObjectImport,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AliasPurpose {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SavedObjectConversion => "savedObjectConversion",
            Self::SavedObjectImport => "savedObjectImport",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AliasPurpose);

impl OpenEnum for AliasPurpose {
    fn from_wire(value: &str) -> Self {
        match value {
            "savedObjectConversion" => Self::SavedObjectConversion,
            "savedObjectImport" => Self::SavedObjectImport,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What is done with many rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkAction {
    /// Deletes rules.
    Delete(BulkActionDelete),
    /// Switches off rules.
    Disable(BulkActionDisable),
    /// Switches on rules.
    Enable(BulkActionEnable),
    /// Exports rules.
    Export(BulkActionExport),
    /// Copies rules.
    Duplicate(BulkActionDuplicate),
    /// Runs rules.
    Run(BulkActionRun),
    /// Edits rules.
    Edit(BulkActionEdit),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<BulkActionDelete> for BulkAction {
    fn from(value: BulkActionDelete) -> Self {
        Self::Delete(value)
    }
}

impl From<BulkActionDisable> for BulkAction {
    fn from(value: BulkActionDisable) -> Self {
        Self::Disable(value)
    }
}

impl From<BulkActionEnable> for BulkAction {
    fn from(value: BulkActionEnable) -> Self {
        Self::Enable(value)
    }
}

impl From<BulkActionExport> for BulkAction {
    fn from(value: BulkActionExport) -> Self {
        Self::Export(value)
    }
}

impl From<BulkActionDuplicate> for BulkAction {
    fn from(value: BulkActionDuplicate) -> Self {
        Self::Duplicate(value)
    }
}

impl From<BulkActionRun> for BulkAction {
    fn from(value: BulkActionRun) -> Self {
        Self::Run(value)
    }
}

impl From<BulkActionEdit> for BulkAction {
    fn from(value: BulkActionEdit) -> Self {
        Self::Edit(value)
    }
}

union!(BulkAction);

impl Serialize for BulkAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Delete(value) => value.serialize(serializer),
            Self::Disable(value) => value.serialize(serializer),
            Self::Enable(value) => value.serialize(serializer),
            Self::Export(value) => value.serialize(serializer),
            Self::Duplicate(value) => value.serialize(serializer),
            Self::Run(value) => value.serialize(serializer),
            Self::Edit(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BulkAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("action").as_deref() {
            Some("delete") => value.arm(Self::Delete, Self::Unknown),
            Some("disable") => value.arm(Self::Disable, Self::Unknown),
            Some("enable") => value.arm(Self::Enable, Self::Unknown),
            Some("export") => value.arm(Self::Export, Self::Unknown),
            Some("duplicate") => value.arm(Self::Duplicate, Self::Unknown),
            Some("run") => value.arm(Self::Run, Self::Unknown),
            Some("edit") => value.arm(Self::Edit, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// The rules of an action, the counts and the errors.
#[derive(Clone, PartialEq)]
pub struct BulkActionAttributes {
    /// The rules.
    pub results: BulkActionResults,
    /// The counts.
    pub summary: BulkActionSummary,
    /// What failed.
    pub errors: Option<Vec<BulkRuleFailure>>,
    _kept: Kept,
}

impl BulkActionAttributes {
    /// Creates the value from its required properties.
    pub fn new(results: BulkActionResults, summary: BulkActionSummary) -> Self {
        Self {
            results,
            summary,
            ..blank()
        }
    }
}

record! {
    BulkActionAttributes + _kept;
    required results = "results";
    required summary = "summary";
    optional errors = "errors";
}

/// Deletes rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionDelete {
    /// Always this action.
    ///
    /// Always `delete`.
    pub action: String,

    /// Ids of the rules, as the server gave them.
    ///
    /// Not with `query`.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// KQL query over the saved objects of rules.
    ///
    /// Not with `ids`.
    pub query: Option<String>,
}

impl BulkActionDelete {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            action: "delete".to_owned(),
            ..blank()
        }
    }

    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

impl Default for BulkActionDelete {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    BulkActionDelete;
    required action = "action";
    optional ids = "ids";
    optional query = "query";
}

/// Switches off rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionDisable {
    /// Always this action.
    ///
    /// Always `disable`.
    pub action: String,

    /// Ids of the rules, as the server gave them.
    ///
    /// Not with `query`.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// KQL query over the saved objects of rules.
    ///
    /// Not with `ids`.
    pub query: Option<String>,
}

impl BulkActionDisable {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            action: "disable".to_owned(),
            ..blank()
        }
    }

    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

impl Default for BulkActionDisable {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    BulkActionDisable;
    required action = "action";
    optional ids = "ids";
    optional query = "query";
}

/// Copies rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionDuplicate {
    /// Always this action.
    ///
    /// Always `duplicate`.
    pub action: String,

    /// What is copied with a rule.
    pub duplicate: Option<DuplicateOptions>,

    /// Ids of the rules, as the server gave them.
    ///
    /// Not with `query`.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// KQL query over the saved objects of rules.
    ///
    /// Not with `ids`.
    pub query: Option<String>,
}

impl BulkActionDuplicate {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            action: "duplicate".to_owned(),
            ..blank()
        }
    }

    setters! {
        duplicate(value: DuplicateOptions) = Some(value);
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

impl Default for BulkActionDuplicate {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    BulkActionDuplicate;
    required action = "action";
    optional duplicate = "duplicate";
    optional ids = "ids";
    optional query = "query";
}

/// Edits rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionEdit {
    /// Always this action.
    ///
    /// Always `edit`.
    pub action: String,

    /// At least 1 item.
    pub edit: Vec<RuleEdit>,

    /// Ids of the rules, as the server gave them.
    ///
    /// Not with `query`.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// KQL query over the saved objects of rules.
    ///
    /// Not with `ids`.
    pub query: Option<String>,
}

impl BulkActionEdit {
    /// Creates the value from its required property.
    pub fn new(edit: impl IntoIterator<Item = impl Into<RuleEdit>>) -> Self {
        Self {
            action: "edit".to_owned(),
            edit: edit.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    BulkActionEdit;
    required action = "action";
    required edit = "edit";
    optional ids = "ids";
    optional query = "query";
}

/// Switches on rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionEnable {
    /// Always this action.
    ///
    /// Always `enable`.
    pub action: String,

    /// Ids of the rules, as the server gave them.
    ///
    /// Not with `query`.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// KQL query over the saved objects of rules.
    ///
    /// Not with `ids`.
    pub query: Option<String>,
}

impl BulkActionEnable {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            action: "enable".to_owned(),
            ..blank()
        }
    }

    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

impl Default for BulkActionEnable {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    BulkActionEnable;
    required action = "action";
    optional ids = "ids";
    optional query = "query";
}

/// Why a rule cannot be handled.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BulkActionErrorCode {
    /// `IMMUTABLE`
    Immutable,
    /// `PREBUILT_CUSTOMIZATION_LICENSE`
    PrebuiltCustomizationLicense,
    /// `MACHINE_LEARNING_AUTH`
    MachineLearningAuth,
    /// `MACHINE_LEARNING_INDEX_PATTERN`
    MachineLearningIndexPattern,
    /// `ESQL_INDEX_PATTERN`
    EsqlIndexPattern,
    /// `MANUAL_RULE_RUN_FEATURE`
    ManualRuleRunFeature,
    /// `MANUAL_RULE_RUN_DISABLED_RULE`
    ManualRuleRunDisabledRule,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl BulkActionErrorCode {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Immutable => "IMMUTABLE",
            Self::PrebuiltCustomizationLicense => "PREBUILT_CUSTOMIZATION_LICENSE",
            Self::MachineLearningAuth => "MACHINE_LEARNING_AUTH",
            Self::MachineLearningIndexPattern => "MACHINE_LEARNING_INDEX_PATTERN",
            Self::EsqlIndexPattern => "ESQL_INDEX_PATTERN",
            Self::ManualRuleRunFeature => "MANUAL_RULE_RUN_FEATURE",
            Self::ManualRuleRunDisabledRule => "MANUAL_RULE_RUN_DISABLED_RULE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(BulkActionErrorCode);

impl OpenEnum for BulkActionErrorCode {
    fn from_wire(value: &str) -> Self {
        match value {
            "IMMUTABLE" => Self::Immutable,
            "PREBUILT_CUSTOMIZATION_LICENSE" => Self::PrebuiltCustomizationLicense,
            "MACHINE_LEARNING_AUTH" => Self::MachineLearningAuth,
            "MACHINE_LEARNING_INDEX_PATTERN" => Self::MachineLearningIndexPattern,
            "ESQL_INDEX_PATTERN" => Self::EsqlIndexPattern,
            "MANUAL_RULE_RUN_FEATURE" => Self::ManualRuleRunFeature,
            "MANUAL_RULE_RUN_DISABLED_RULE" => Self::ManualRuleRunDisabledRule,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Exports rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionExport {
    /// Always this action.
    ///
    /// Always `export`.
    pub action: String,

    /// Ids of the rules, as the server gave them.
    ///
    /// Not with `query`.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// KQL query over the saved objects of rules.
    ///
    /// Not with `ids`.
    pub query: Option<String>,
}

impl BulkActionExport {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            action: "export".to_owned(),
            ..blank()
        }
    }

    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

impl Default for BulkActionExport {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    BulkActionExport;
    required action = "action";
    optional ids = "ids";
    optional query = "query";
}

/// Rules that failed, and what became of the others.
#[derive(Clone, PartialEq)]
pub struct BulkActionFailure {
    /// What went wrong, for people.
    pub message: String,
    /// The rules of an action, the counts and the errors.
    pub attributes: Option<BulkActionAttributes>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl BulkActionFailure {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    BulkActionFailure + _kept;
    required message = "message";
    optional attributes = "attributes";
    optional_whole status_code = "status_code";
}

/// What became of rules.
#[derive(Clone, PartialEq)]
pub struct BulkActionResult {
    /// The rules, the counts and the errors.
    pub attributes: BulkActionAttributes,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// Number of rules that were handled.
    pub rules_count: Option<i64>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    /// Whether all rules could be handled.
    pub success: Option<bool>,
    _kept: Kept,
}

impl BulkActionResult {
    /// Creates the value from its required property.
    pub fn new(attributes: BulkActionAttributes) -> Self {
        Self { attributes, ..blank() }
    }
}

record! {
    BulkActionResult + _kept;
    required attributes = "attributes";
    optional message = "message";
    optional_whole rules_count = "rules_count";
    optional_whole status_code = "status_code";
    optional success = "success";
}

/// The rules of an action.
///
/// They are left out in a dry run.
#[derive(Clone, PartialEq)]
pub struct BulkActionResults {
    /// Rules that changed.
    pub updated: Vec<Rule>,
    /// Copies that were made.
    pub created: Vec<Rule>,
    /// Rules that are gone.
    pub deleted: Vec<Rule>,
    /// Rules that had nothing to change.
    pub skipped: Vec<SkippedRule>,
    _kept: Kept,
}

impl BulkActionResults {
    /// Creates the value from its required properties.
    pub fn new(
        updated: impl IntoIterator<Item = impl Into<Rule>>,
        created: impl IntoIterator<Item = impl Into<Rule>>,
        deleted: impl IntoIterator<Item = impl Into<Rule>>,
        skipped: impl IntoIterator<Item = SkippedRule>,
    ) -> Self {
        Self {
            updated: updated.into_iter().map(Into::into).collect(),
            created: created.into_iter().map(Into::into).collect(),
            deleted: deleted.into_iter().map(Into::into).collect(),
            skipped: skipped.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    BulkActionResults + _kept;
    required updated = "updated";
    required created = "created";
    required deleted = "deleted";
    required skipped = "skipped";
}

/// Runs rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionRun {
    /// Always this action.
    ///
    /// Always `run`.
    pub action: String,

    /// The time that a rule is run over.
    pub run: RunWindow,

    /// Ids of the rules, as the server gave them.
    ///
    /// Not with `query`.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// KQL query over the saved objects of rules.
    ///
    /// Not with `ids`.
    pub query: Option<String>,
}

impl BulkActionRun {
    /// Creates the value from its required property.
    pub fn new(run: RunWindow) -> Self {
        Self {
            action: "run".to_owned(),
            run,
            ..blank()
        }
    }

    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    BulkActionRun;
    required action = "action";
    required run = "run";
    optional ids = "ids";
    optional query = "query";
}

/// Counts of rules.
#[derive(Clone, PartialEq)]
pub struct BulkActionSummary {
    /// Rules that failed.
    pub failed: i64,
    /// Rules that had nothing to change.
    pub skipped: i64,
    /// Rules that were handled.
    pub succeeded: i64,
    /// All rules.
    pub total: i64,
    _kept: Kept,
}

impl BulkActionSummary {
    /// Creates the value from its required properties.
    pub fn new(failed: i64, skipped: i64, succeeded: i64, total: i64) -> Self {
        Self {
            failed,
            skipped,
            succeeded,
            total,
            ..blank()
        }
    }
}

record! {
    BulkActionSummary + _kept;
    required_whole failed = "failed";
    required_whole skipped = "skipped";
    required_whole succeeded = "succeeded";
    required_whole total = "total";
}

/// A failure of some rules.
#[derive(Clone, PartialEq)]
pub struct BulkRuleFailure {
    /// What went wrong, for people.
    pub message: String,
    /// HTTP status that fits the failure.
    pub status_code: i64,
    /// The rules that failed so.
    pub rules: Vec<FailedRule>,

    /// Kind of the failure.
    ///
    /// Only dry runs always have it.
    pub err_code: Option<BulkActionErrorCode>,

    _kept: Kept,
}

impl BulkRuleFailure {
    /// Creates the value from its required properties.
    pub fn new(
        message: impl Into<String>,
        status_code: i64,
        rules: impl IntoIterator<Item = FailedRule>,
    ) -> Self {
        Self {
            message: message.into(),
            status_code,
            rules: rules.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    BulkRuleFailure + _kept;
    required message = "message";
    required_whole status_code = "status_code";
    required rules = "rules";
    optional err_code = "err_code";
}

/// How often actions run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BulkThrottle {
    /// `rule`
    Rule,
    /// `1h`
    Value1h,
    /// `1d`
    Value1d,
    /// `7d`
    Value7d,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl BulkThrottle {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rule => "rule",
            Self::Value1h => "1h",
            Self::Value1d => "1d",
            Self::Value7d => "7d",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(BulkThrottle);

impl OpenEnum for BulkThrottle {
    fn from_wire(value: &str) -> Self {
        match value {
            "rule" => Self::Rule,
            "1h" => Self::Value1h,
            "1d" => Self::Value1d,
            "7d" => Self::Value7d,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What is copied with a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DuplicateOptions {
    /// Whether copies get copies of the exceptions.
    pub include_exceptions: bool,
    /// Whether that includes exceptions that have expired.
    pub include_expired_exceptions: bool,
}

impl DuplicateOptions {
    /// Creates the value from its required properties.
    pub fn new(include_exceptions: bool, include_expired_exceptions: bool) -> Self {
        Self {
            include_exceptions,
            include_expired_exceptions,
        }
    }
}

record! {
    DuplicateOptions;
    required include_exceptions = "include_exceptions";
    required include_expired_exceptions = "include_expired_exceptions";
}

/// What goes into a field: a column of the answer, or a fixed value.
#[derive(Clone, Default, PartialEq)]
pub struct EcsMappedField {
    /// Name of the column.
    pub field: Option<String>,
    /// The value.
    pub value: Option<EcsMappedValue>,
    _kept: Kept,
}

impl EcsMappedField {
    setters! {
        field(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<EcsMappedValue>) = Some(value.into());
    }
}

record! {
    EcsMappedField + _kept: new;
    optional field = "field";
    optional value = "value";
}

/// A fixed value, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EcsMappedValue {
    String(String),
    List(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for EcsMappedValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for EcsMappedValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for EcsMappedValue {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

union!(EcsMappedValue);

impl Serialize for EcsMappedValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EcsMappedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::String, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// An action, by its connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditedRuleAction {
    /// Id of the connector.
    pub id: String,

    /// What the connector is told.
    ///
    /// What that is depends on its type.
    pub params: BTreeMap<String, Json>,

    /// Which alerts an action is for: a query, and times of the week.
    pub alerts_filter: Option<BTreeMap<String, Json>>,
    /// How often an action runs.
    pub frequency: Option<RuleActionFrequency>,
    /// When the action runs; always `default`.
    pub group: Option<String>,
}

impl EditedRuleAction {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, params: BTreeMap<String, Json>) -> Self {
        Self {
            id: id.into(),
            params,
            ..blank()
        }
    }

    setters! {
        alerts_filter(value: BTreeMap<String, Json>) = Some(value);
        frequency(value: RuleActionFrequency) = Some(value);
        group(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EditedRuleAction;
    required id = "id";
    required params = "params";
    optional alerts_filter = "alerts_filter";
    optional frequency = "frequency";
    optional group = "group";
}

/// What Elastic Defend does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EndpointCommand {
    /// Cuts the host off the network.
    Isolate(IsolateEndpointCommand),
    /// Ends or suspends the process of the alert.
    Process(ProcessEndpointCommand),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<IsolateEndpointCommand> for EndpointCommand {
    fn from(value: IsolateEndpointCommand) -> Self {
        Self::Isolate(value)
    }
}

impl From<ProcessEndpointCommand> for EndpointCommand {
    fn from(value: ProcessEndpointCommand) -> Self {
        Self::Process(value)
    }
}

union!(EndpointCommand);

impl Serialize for EndpointCommand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Isolate(value) => value.serialize(serializer),
            Self::Process(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointCommand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("command").as_deref() {
            Some("isolate") => value.arm(Self::Isolate, Self::Unknown),
            Some("kill-process" | "suspend-process") => {
                value.arm(Self::Process, Self::Unknown)
            }
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Lets Elastic Defend act on the host.
#[derive(Clone, PartialEq)]
pub struct EndpointRuleResponseAction {
    /// Always `.endpoint`.
    pub action_type_id: String,
    /// What it does.
    pub params: EndpointCommand,
    _kept: Kept,
}

impl EndpointRuleResponseAction {
    /// Creates the value from its required property.
    pub fn new(params: impl Into<EndpointCommand>) -> Self {
        Self {
            action_type_id: ".endpoint".to_owned(),
            params: params.into(),
            ..blank()
        }
    }
}

record! {
    EndpointRuleResponseAction + _kept;
    required action_type_id = "action_type_id";
    required params = "params";
}

/// A rule that raises an alert for events or sequences of events that an EQL query finds.
#[derive(Clone, PartialEq)]
pub struct EqlRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// Always `eql`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// Always `eql`.
    pub language: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Field that has the category of events, unless that is `event.category`.
    pub event_category_override: Option<String>,
    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Field that orders events of the same time.
    pub tiebreaker_field: Option<String>,
    /// Field that has the time of events, unless that is `@timestamp`.
    pub timestamp_field: Option<String>,
    _kept: Kept,
}

impl EqlRule {
    /// Creates the value from its required properties.
    pub fn new(common: RuleCommon, state: RuleState, query: impl Into<String>) -> Self {
        Self {
            common,
            state,
            type_: "eql".to_owned(),
            query: query.into(),
            language: "eql".to_owned(),
            ..blank()
        }
    }
}

record! {
    EqlRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required query = "query";
    required language = "language";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional event_category_override = "event_category_override";
    optional filters = "filters";
    optional index = "index";
    optional tiebreaker_field = "tiebreaker_field";
    optional timestamp_field = "timestamp_field";
}

/// A rule to try out that raises an alert for events or sequences of events that an EQL query
/// finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EqlRulePreview {
    /// A new rule that raises an alert for events or sequences of events that an EQL query finds.
    ///
    /// In JSON, its properties are next to the others.
    pub new: NewEqlRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl EqlRulePreview {
    /// Creates the value from its required properties.
    pub fn new(new: NewEqlRule, invocation_count: i64, timeframe_end: impl Into<DateTime>) -> Self {
        Self {
            new,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    EqlRulePreview;
    part new: NewEqlRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert for events or sequences of events that an EQL
/// query finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EqlRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `eql`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// Always `eql`.
    pub language: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Field that has the category of events, unless that is `event.category`.
    pub event_category_override: Option<String>,
    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Field that orders events of the same time.
    pub tiebreaker_field: Option<String>,
    /// Field that has the time of events, unless that is `@timestamp`.
    pub timestamp_field: Option<String>,
}

impl EqlRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: "eql".to_owned(),
            query: query.into(),
            language: "eql".to_owned(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        event_category_override(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tiebreaker_field(value: impl Into<String>) = Some(value.into());
        timestamp_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EqlRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required query = "query";
    required language = "language";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional event_category_override = "event_category_override";
    optional filters = "filters";
    optional index = "index";
    optional tiebreaker_field = "tiebreaker_field";
    optional timestamp_field = "timestamp_field";
}

/// A rule that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, PartialEq)]
pub struct EsqlRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    /// Always `esql`.
    pub type_: String,
    /// Always `esql`.
    pub language: String,
    /// The query, in the language that `language` says.
    pub query: String,
    _kept: Kept,
}

impl EsqlRule {
    /// Creates the value from its required properties.
    pub fn new(common: RuleCommon, state: RuleState, query: impl Into<String>) -> Self {
        Self {
            common,
            state,
            type_: "esql".to_owned(),
            language: "esql".to_owned(),
            query: query.into(),
            ..blank()
        }
    }
}

record! {
    EsqlRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    optional alert_suppression = "alert_suppression";
    required type_ = "type";
    required language = "language";
    required query = "query";
}

/// A rule to try out that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsqlRulePreview {
    /// A new rule that raises an alert for each row that an ES|QL query returns.
    ///
    /// In JSON, its properties are next to the others.
    pub new: NewEsqlRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl EsqlRulePreview {
    /// Creates the value from its required properties.
    pub fn new(
        new: NewEsqlRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            new,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    EsqlRulePreview;
    part new: NewEsqlRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsqlRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    /// Always `esql`.
    pub type_: String,
    /// Always `esql`.
    pub language: String,
    /// The query, in the language that `language` says.
    pub query: String,
}

impl EsqlRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: "esql".to_owned(),
            language: "esql".to_owned(),
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    EsqlRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    optional alert_suppression = "alert_suppression";
    required type_ = "type";
    required language = "language";
    required query = "query";
}

/// A rule, by the id of its author.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportedRuleId {
    /// Id that the author gave to the rule, the same in every space and on every server.
    ///
    /// A new rule without one gets a random one.
    pub rule_id: String,
}

impl ExportedRuleId {
    /// Creates the value from its required property.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}

record! {
    ExportedRuleId;
    required rule_id = "rule_id";
}

/// The rule comes from Elastic.
#[derive(Clone, PartialEq)]
pub struct ExternalRuleSource {
    /// Always `external`.
    pub type_: String,
    /// Whether the rule was changed here.
    pub is_customized: bool,
    _kept: Kept,
}

impl ExternalRuleSource {
    /// Creates the value from its required property.
    pub fn new(is_customized: bool) -> Self {
        Self {
            type_: "external".to_owned(),
            is_customized,
            ..blank()
        }
    }
}

record! {
    ExternalRuleSource + _kept;
    required type_ = "type";
    required is_customized = "is_customized";
}

/// A rule that failed.
#[derive(Clone, PartialEq)]
pub struct FailedRule {
    /// Id of the rule.
    pub id: String,
    /// Name of the rule.
    pub name: Option<String>,
    _kept: Kept,
}

impl FailedRule {
    /// Creates the value from its required property.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    FailedRule + _kept;
    required id = "id";
    optional name = "name";
}

/// How many rules and Timelines of Elastic were installed.
#[derive(Clone, PartialEq)]
pub struct InstalledPrebuiltRules {
    /// Rules that are new.
    ///
    /// At least 0.
    pub rules_installed: u64,

    /// Rules that were replaced.
    ///
    /// At least 0.
    pub rules_updated: u64,

    /// Timelines that are new.
    ///
    /// At least 0.
    pub timelines_installed: u64,

    /// Timelines that were replaced.
    ///
    /// At least 0.
    pub timelines_updated: u64,

    _kept: Kept,
}

impl InstalledPrebuiltRules {
    /// Creates the value from its required properties.
    pub fn new(
        rules_installed: u64,
        rules_updated: u64,
        timelines_installed: u64,
        timelines_updated: u64,
    ) -> Self {
        Self {
            rules_installed,
            rules_updated,
            timelines_installed,
            timelines_updated,
            ..blank()
        }
    }
}

record! {
    InstalledPrebuiltRules + _kept;
    required_whole rules_installed = "rules_installed";
    required_whole rules_updated = "rules_updated";
    required_whole timelines_installed = "timelines_installed";
    required_whole timelines_updated = "timelines_updated";
}

/// The rule was made here.
#[derive(Clone, PartialEq)]
pub struct InternalRuleSource {
    /// Always `internal`.
    pub type_: String,
    _kept: Kept,
}

impl InternalRuleSource {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            type_: "internal".to_owned(),
            ..blank()
        }
    }
}

impl Default for InternalRuleSource {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    InternalRuleSource + _kept;
    required type_ = "type";
}

/// Fields that alerts highlight.
#[derive(Clone, PartialEq)]
pub struct InvestigationFields {
    /// Names of the fields.
    ///
    /// At least 1 item.
    pub field_names: Vec<String>,

    _kept: Kept,
}

impl InvestigationFields {
    /// Creates the value from its required property.
    pub fn new(field_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            field_names: field_names.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    InvestigationFields + _kept;
    required field_names = "field_names";
}

/// Cuts the host off the network.
#[derive(Clone, PartialEq)]
pub struct IsolateEndpointCommand {
    /// Always `isolate`.
    pub command: String,
    /// Why, for people.
    pub comment: Option<String>,
    _kept: Kept,
}

impl IsolateEndpointCommand {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            command: "isolate".to_owned(),
            ..blank()
        }
    }

    setters! {
        comment(value: impl Into<String>) = Some(value.into());
    }
}

impl Default for IsolateEndpointCommand {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    IsolateEndpointCommand + _kept;
    required command = "command";
    optional comment = "comment";
}

/// The language of a query on documents: KQL or Lucene.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KqlLanguage {
    /// `kuery`
    Kuery,
    /// `lucene`
    Lucene,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KqlLanguage {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kuery => "kuery",
            Self::Lucene => "lucene",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KqlLanguage);

impl OpenEnum for KqlLanguage {
    fn from_wire(value: &str) -> Self {
        match value {
            "kuery" => Self::Kuery,
            "lucene" => Self::Lucene,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// One job, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MachineLearningJobIds {
    String(String),
    /// At least 1 item.
    List(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for MachineLearningJobIds {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for MachineLearningJobIds {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for MachineLearningJobIds {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

union!(MachineLearningJobIds);

impl Serialize for MachineLearningJobIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MachineLearningJobIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::String, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A rule that raises an alert for anomalies that jobs of machine learning find.
#[derive(Clone, PartialEq)]
pub struct MachineLearningRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// Always `machine_learning`.
    pub type_: String,
    /// One job, or several.
    pub machine_learning_job_id: MachineLearningJobIds,

    /// Least score of an anomaly that raises an alert, up to 100.
    ///
    /// At least 0.
    pub anomaly_threshold: u64,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    _kept: Kept,
}

impl MachineLearningRule {
    /// Creates the value from its required properties.
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        machine_learning_job_id: impl Into<MachineLearningJobIds>,
        anomaly_threshold: u64,
    ) -> Self {
        Self {
            common,
            state,
            type_: "machine_learning".to_owned(),
            machine_learning_job_id: machine_learning_job_id.into(),
            anomaly_threshold,
            ..blank()
        }
    }
}

record! {
    MachineLearningRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required machine_learning_job_id = "machine_learning_job_id";
    required_whole anomaly_threshold = "anomaly_threshold";
    optional alert_suppression = "alert_suppression";
}

/// A rule to try out that raises an alert for anomalies that jobs of machine learning find.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineLearningRulePreview {
    /// A new rule that raises an alert for anomalies that jobs of machine learning find.
    ///
    /// In JSON, its properties are next to the others.
    pub new: NewMachineLearningRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl MachineLearningRulePreview {
    /// Creates the value from its required properties.
    pub fn new(
        new: NewMachineLearningRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            new,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    MachineLearningRulePreview;
    part new: NewMachineLearningRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert for anomalies that jobs of machine learning find.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineLearningRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `machine_learning`.
    pub type_: String,
    /// One job, or several.
    pub machine_learning_job_id: MachineLearningJobIds,

    /// Least score of an anomaly that raises an alert, up to 100.
    ///
    /// At least 0.
    pub anomaly_threshold: u64,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
}

impl MachineLearningRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(
        settings: RuleSettings,
        machine_learning_job_id: impl Into<MachineLearningJobIds>,
        anomaly_threshold: u64,
    ) -> Self {
        Self {
            settings,
            type_: "machine_learning".to_owned(),
            machine_learning_job_id: machine_learning_job_id.into(),
            anomaly_threshold,
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    MachineLearningRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required machine_learning_job_id = "machine_learning_job_id";
    required_whole anomaly_threshold = "anomaly_threshold";
    optional alert_suppression = "alert_suppression";
}

/// Whether events without the fields are put together or raise an alert each.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MissingFieldsStrategy {
    /// `doNotSuppress`
    DoNotSuppress,
    /// `suppress`
    Suppress,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl MissingFieldsStrategy {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DoNotSuppress => "doNotSuppress",
            Self::Suppress => "suppress",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(MissingFieldsStrategy);

impl OpenEnum for MissingFieldsStrategy {
    fn from_wire(value: &str) -> Self {
        match value {
            "doNotSuppress" => Self::DoNotSuppress,
            "suppress" => Self::Suppress,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A rule to create, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewRule {
    /// A new rule that raises an alert for events or sequences of events that an EQL query finds.
    Eql(NewEqlRule),
    /// A new rule that raises an alert for each event that a query matches.
    Query(NewQueryRule),
    /// A new rule that raises an alert for each event that a saved query matches.
    SavedQuery(NewSavedQueryRule),
    /// A new rule that raises an alert when enough events match a query.
    Threshold(NewThresholdRule),
    /// A new rule that raises an alert for events that match indicators of threat intelligence.
    ThreatMatch(NewThreatMatchRule),
    /// A new rule that raises an alert for anomalies that jobs of machine learning find.
    MachineLearning(NewMachineLearningRule),
    /// A new rule that raises an alert for values that a field did not have before.
    NewTerms(NewNewTermsRule),
    /// A new rule that raises an alert for each row that an ES|QL query returns.
    Esql(NewEsqlRule),
    /// Anything else, as it came.
    Unknown(Json),
}

impl NewRule {
    /// What all known alternatives have in common.
    pub fn settings(&self) -> Option<&RuleSettings> {
        match self {
            Self::Eql(value) => Some(&value.settings),
            Self::Query(value) => Some(&value.settings),
            Self::SavedQuery(value) => Some(&value.settings),
            Self::Threshold(value) => Some(&value.settings),
            Self::ThreatMatch(value) => Some(&value.settings),
            Self::MachineLearning(value) => Some(&value.settings),
            Self::NewTerms(value) => Some(&value.settings),
            Self::Esql(value) => Some(&value.settings),
            Self::Unknown(_) => None,
        }
    }

    /// What all known alternatives have in common, to change it.
    pub fn settings_mut(&mut self) -> Option<&mut RuleSettings> {
        match self {
            Self::Eql(value) => Some(&mut value.settings),
            Self::Query(value) => Some(&mut value.settings),
            Self::SavedQuery(value) => Some(&mut value.settings),
            Self::Threshold(value) => Some(&mut value.settings),
            Self::ThreatMatch(value) => Some(&mut value.settings),
            Self::MachineLearning(value) => Some(&mut value.settings),
            Self::NewTerms(value) => Some(&mut value.settings),
            Self::Esql(value) => Some(&mut value.settings),
            Self::Unknown(_) => None,
        }
    }
}

impl From<NewEqlRule> for NewRule {
    fn from(value: NewEqlRule) -> Self {
        Self::Eql(value)
    }
}

impl From<NewQueryRule> for NewRule {
    fn from(value: NewQueryRule) -> Self {
        Self::Query(value)
    }
}

impl From<NewSavedQueryRule> for NewRule {
    fn from(value: NewSavedQueryRule) -> Self {
        Self::SavedQuery(value)
    }
}

impl From<NewThresholdRule> for NewRule {
    fn from(value: NewThresholdRule) -> Self {
        Self::Threshold(value)
    }
}

impl From<NewThreatMatchRule> for NewRule {
    fn from(value: NewThreatMatchRule) -> Self {
        Self::ThreatMatch(value)
    }
}

impl From<NewMachineLearningRule> for NewRule {
    fn from(value: NewMachineLearningRule) -> Self {
        Self::MachineLearning(value)
    }
}

impl From<NewNewTermsRule> for NewRule {
    fn from(value: NewNewTermsRule) -> Self {
        Self::NewTerms(value)
    }
}

impl From<NewEsqlRule> for NewRule {
    fn from(value: NewEsqlRule) -> Self {
        Self::Esql(value)
    }
}

union!(NewRule);

impl Serialize for NewRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Eql(value) => value.serialize(serializer),
            Self::Query(value) => value.serialize(serializer),
            Self::SavedQuery(value) => value.serialize(serializer),
            Self::Threshold(value) => value.serialize(serializer),
            Self::ThreatMatch(value) => value.serialize(serializer),
            Self::MachineLearning(value) => value.serialize(serializer),
            Self::NewTerms(value) => value.serialize(serializer),
            Self::Esql(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("eql") => value.arm(Self::Eql, Self::Unknown),
            Some("query") => value.arm(Self::Query, Self::Unknown),
            Some("saved_query") => value.arm(Self::SavedQuery, Self::Unknown),
            Some("threshold") => value.arm(Self::Threshold, Self::Unknown),
            Some("threat_match") => value.arm(Self::ThreatMatch, Self::Unknown),
            Some("machine_learning") => value.arm(Self::MachineLearning, Self::Unknown),
            Some("new_terms") => value.arm(Self::NewTerms, Self::Unknown),
            Some("esql") => value.arm(Self::Esql, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// A new rule that raises an alert for events or sequences of events that an EQL query finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEqlRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Always `eql`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// Always `eql`.
    pub language: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Field that has the category of events, unless that is `event.category`.
    pub event_category_override: Option<String>,
    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Field that orders events of the same time.
    pub tiebreaker_field: Option<String>,
    /// Field that has the time of events, unless that is `@timestamp`.
    pub timestamp_field: Option<String>,
}

impl NewEqlRule {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: "eql".to_owned(),
            query: query.into(),
            language: "eql".to_owned(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        event_category_override(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tiebreaker_field(value: impl Into<String>) = Some(value.into());
        timestamp_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewEqlRule;
    part settings: RuleSettings;
    required type_ = "type";
    required query = "query";
    required language = "language";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional event_category_override = "event_category_override";
    optional filters = "filters";
    optional index = "index";
    optional tiebreaker_field = "tiebreaker_field";
    optional timestamp_field = "timestamp_field";
}

/// A new rule that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEsqlRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    /// Always `esql`.
    pub type_: String,
    /// Always `esql`.
    pub language: String,
    /// The query, in the language that `language` says.
    pub query: String,
}

impl NewEsqlRule {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: "esql".to_owned(),
            language: "esql".to_owned(),
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    NewEsqlRule;
    part settings: RuleSettings;
    optional alert_suppression = "alert_suppression";
    required type_ = "type";
    required language = "language";
    required query = "query";
}

/// A new rule that raises an alert for anomalies that jobs of machine learning find.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewMachineLearningRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Always `machine_learning`.
    pub type_: String,
    /// One job, or several.
    pub machine_learning_job_id: MachineLearningJobIds,

    /// Least score of an anomaly that raises an alert, up to 100.
    ///
    /// At least 0.
    pub anomaly_threshold: u64,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
}

impl NewMachineLearningRule {
    /// Creates the value from its required properties.
    pub fn new(
        settings: RuleSettings,
        machine_learning_job_id: impl Into<MachineLearningJobIds>,
        anomaly_threshold: u64,
    ) -> Self {
        Self {
            settings,
            type_: "machine_learning".to_owned(),
            machine_learning_job_id: machine_learning_job_id.into(),
            anomaly_threshold,
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    NewMachineLearningRule;
    part settings: RuleSettings;
    required type_ = "type";
    required machine_learning_job_id = "machine_learning_job_id";
    required_whole anomaly_threshold = "anomaly_threshold";
    optional alert_suppression = "alert_suppression";
}

/// A new rule that raises an alert for values that a field did not have before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewNewTermsRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Always `new_terms`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,

    /// Fields whose new values raise alerts, up to three.
    ///
    /// At least 1 item and at most 3 items.
    pub new_terms_fields: Vec<String>,

    /// How far back a value must not have occurred, as date math.
    ///
    /// At least 1 character.
    pub history_window_start: String,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl NewNewTermsRule {
    /// Creates the value from its required properties.
    pub fn new(
        settings: RuleSettings,
        query: impl Into<String>,
        new_terms_fields: impl IntoIterator<Item = impl Into<String>>,
        history_window_start: impl Into<String>,
    ) -> Self {
        Self {
            settings,
            type_: "new_terms".to_owned(),
            query: query.into(),
            new_terms_fields: new_terms_fields.into_iter().map(Into::into).collect(),
            history_window_start: history_window_start.into(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    NewNewTermsRule;
    part settings: RuleSettings;
    required type_ = "type";
    required query = "query";
    required new_terms_fields = "new_terms_fields";
    required history_window_start = "history_window_start";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional language = "language";
}

/// A new rule that raises an alert for each event that a query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewQueryRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Always `query`.
    pub type_: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
    /// The query, in the language that `language` says.
    pub query: Option<String>,
}

impl NewQueryRule {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings) -> Self {
        Self {
            settings,
            type_: "query".to_owned(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: KqlLanguage) = Some(value);
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewQueryRule;
    part settings: RuleSettings;
    required type_ = "type";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional saved_id = "saved_id";
    optional language = "language";
    optional query = "query";
}

/// A new rule that raises an alert for each event that a saved query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSavedQueryRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Always `saved_query`.
    pub type_: String,
    /// Id of the saved query.
    pub saved_id: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The query, in the language that `language` says.
    pub query: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl NewSavedQueryRule {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, saved_id: impl Into<String>) -> Self {
        Self {
            settings,
            type_: "saved_query".to_owned(),
            saved_id: saved_id.into(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    NewSavedQueryRule;
    part settings: RuleSettings;
    required type_ = "type";
    required saved_id = "saved_id";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional query = "query";
    optional language = "language";
}

/// A rule that raises an alert for values that a field did not have before.
#[derive(Clone, PartialEq)]
pub struct NewTermsRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// Always `new_terms`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,

    /// Fields whose new values raise alerts, up to three.
    ///
    /// At least 1 item and at most 3 items.
    pub new_terms_fields: Vec<String>,

    /// How far back a value must not have occurred, as date math.
    ///
    /// At least 1 character.
    pub history_window_start: String,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The language of a query on documents: KQL or Lucene.
    pub language: KqlLanguage,
    _kept: Kept,
}

impl NewTermsRule {
    /// Creates the value from its required properties.
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        new_terms_fields: impl IntoIterator<Item = impl Into<String>>,
        history_window_start: impl Into<String>,
        language: KqlLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: "new_terms".to_owned(),
            query: query.into(),
            new_terms_fields: new_terms_fields.into_iter().map(Into::into).collect(),
            history_window_start: history_window_start.into(),
            language,
            ..blank()
        }
    }
}

record! {
    NewTermsRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required query = "query";
    required new_terms_fields = "new_terms_fields";
    required history_window_start = "history_window_start";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    required language = "language";
}

/// A rule to try out that raises an alert for values that a field did not have before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewTermsRulePreview {
    /// A new rule that raises an alert for values that a field did not have before.
    ///
    /// In JSON, its properties are next to the others.
    pub new_new_terms_rule: NewNewTermsRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl NewTermsRulePreview {
    /// Creates the value from its required properties.
    pub fn new(
        new_new_terms_rule: NewNewTermsRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            new_new_terms_rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    NewTermsRulePreview;
    part new_new_terms_rule: NewNewTermsRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert for values that a field did not have before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewTermsRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `new_terms`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,

    /// Fields whose new values raise alerts, up to three.
    ///
    /// At least 1 item and at most 3 items.
    pub new_terms_fields: Vec<String>,

    /// How far back a value must not have occurred, as date math.
    ///
    /// At least 1 character.
    pub history_window_start: String,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl NewTermsRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(
        settings: RuleSettings,
        query: impl Into<String>,
        new_terms_fields: impl IntoIterator<Item = impl Into<String>>,
        history_window_start: impl Into<String>,
    ) -> Self {
        Self {
            settings,
            type_: "new_terms".to_owned(),
            query: query.into(),
            new_terms_fields: new_terms_fields.into_iter().map(Into::into).collect(),
            history_window_start: history_window_start.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    NewTermsRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required query = "query";
    required new_terms_fields = "new_terms_fields";
    required history_window_start = "history_window_start";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional language = "language";
}

/// A new rule that raises an alert for events that match indicators of threat intelligence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewThreatMatchRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Always `threat_match`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// Query for indicators.
    pub threat_query: String,

    /// Fields that are compared.
    ///
    /// An event matches if one of the entries does.
    ///
    /// At least 1 item.
    pub threat_mapping: Vec<ThreatMapping>,

    /// Patterns of the indices with indicators.
    pub threat_index: Vec<String>,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Number of searches at the same time.
    ///
    /// At least 1.
    pub concurrent_searches: Option<u64>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Number of indicators in a search.
    ///
    /// At least 1.
    pub items_per_search: Option<u64>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// Filters of indicators, in the language of Elasticsearch.
    pub threat_filters: Option<Vec<Json>>,
    /// Field that has the indicator; `threat.indicator` if it is left out.
    pub threat_indicator_path: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub threat_language: Option<KqlLanguage>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl NewThreatMatchRule {
    /// Creates the value from its required properties.
    pub fn new(
        settings: RuleSettings,
        query: impl Into<String>,
        threat_query: impl Into<String>,
        threat_mapping: impl IntoIterator<Item = ThreatMapping>,
        threat_index: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            settings,
            type_: "threat_match".to_owned(),
            query: query.into(),
            threat_query: threat_query.into(),
            threat_mapping: threat_mapping.into_iter().collect(),
            threat_index: threat_index.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        concurrent_searches(value: u64) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        items_per_search(value: u64) = Some(value);
        saved_id(value: impl Into<String>) = Some(value.into());
        threat_filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat_indicator_path(value: impl Into<String>) = Some(value.into());
        threat_language(value: KqlLanguage) = Some(value);
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    NewThreatMatchRule;
    part settings: RuleSettings;
    required type_ = "type";
    required query = "query";
    required threat_query = "threat_query";
    required threat_mapping = "threat_mapping";
    required threat_index = "threat_index";
    optional alert_suppression = "alert_suppression";
    optional_whole concurrent_searches = "concurrent_searches";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional_whole items_per_search = "items_per_search";
    optional saved_id = "saved_id";
    optional threat_filters = "threat_filters";
    optional threat_indicator_path = "threat_indicator_path";
    optional threat_language = "threat_language";
    optional language = "language";
}

/// A new rule that raises an alert when enough events match a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewThresholdRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Always `threshold`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// How many events raise an alert.
    pub threshold: Threshold,
    /// How alerts of a threshold rule are put together.
    pub alert_suppression: Option<ThresholdAlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl NewThresholdRule {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, query: impl Into<String>, threshold: Threshold) -> Self {
        Self {
            settings,
            type_: "threshold".to_owned(),
            query: query.into(),
            threshold,
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: ThresholdAlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    NewThresholdRule;
    part settings: RuleSettings;
    required type_ = "type";
    required query = "query";
    required threshold = "threshold";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional saved_id = "saved_id";
    optional language = "language";
}

/// Runs queries of Osquery on the host.
#[derive(Clone, PartialEq)]
pub struct OsqueryRuleResponseAction {
    /// Always `.osquery`.
    pub action_type_id: String,
    /// The queries.
    pub params: RuleOsqueryParams,
    _kept: Kept,
}

impl OsqueryRuleResponseAction {
    /// Creates the value from its required property.
    pub fn new(params: RuleOsqueryParams) -> Self {
        Self {
            action_type_id: ".osquery".to_owned(),
            params,
            ..blank()
        }
    }
}

record! {
    OsqueryRuleResponseAction + _kept;
    required action_type_id = "action_type_id";
    required params = "params";
}

/// How alerts of the same kind are put together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchedAlertSuppression {
    /// How alerts of the same kind are put together.
    ByFields(AlertSuppression),
    /// How alerts of a threshold rule are put together.
    ByThreshold(ThresholdAlertSuppression),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AlertSuppression> for PatchedAlertSuppression {
    fn from(value: AlertSuppression) -> Self {
        Self::ByFields(value)
    }
}

impl From<ThresholdAlertSuppression> for PatchedAlertSuppression {
    fn from(value: ThresholdAlertSuppression) -> Self {
        Self::ByThreshold(value)
    }
}

union!(PatchedAlertSuppression);

impl Serialize for PatchedAlertSuppression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByFields(value) => value.serialize(serializer),
            Self::ByThreshold(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PatchedAlertSuppression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("group_by") {
            return value.arm(Self::ByFields, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::ByThreshold, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Counts of Elastic's rules and Timelines.
#[derive(Clone, PartialEq)]
pub struct PrebuiltRulesStatus {
    /// Rules that were made here.
    ///
    /// At least 0.
    pub rules_custom_installed: u64,

    /// Rules of Elastic that are installed.
    ///
    /// At least 0.
    pub rules_installed: u64,

    /// Rules of Elastic that are missing.
    ///
    /// At least 0.
    pub rules_not_installed: u64,

    /// Rules of Elastic with a newer version.
    ///
    /// At least 0.
    pub rules_not_updated: u64,

    /// Timelines that are installed.
    ///
    /// At least 0.
    pub timelines_installed: u64,

    /// Timelines that are missing.
    ///
    /// At least 0.
    pub timelines_not_installed: u64,

    /// Timelines with a newer version.
    ///
    /// At least 0.
    pub timelines_not_updated: u64,

    _kept: Kept,
}

impl PrebuiltRulesStatus {
    /// Creates the value from its required properties.
    pub fn new(
        rules_custom_installed: u64,
        rules_installed: u64,
        rules_not_installed: u64,
        rules_not_updated: u64,
        timelines_installed: u64,
        timelines_not_installed: u64,
        timelines_not_updated: u64,
    ) -> Self {
        Self {
            rules_custom_installed,
            rules_installed,
            rules_not_installed,
            rules_not_updated,
            timelines_installed,
            timelines_not_installed,
            timelines_not_updated,
            ..blank()
        }
    }
}

record! {
    PrebuiltRulesStatus + _kept;
    required_whole rules_custom_installed = "rules_custom_installed";
    required_whole rules_installed = "rules_installed";
    required_whole rules_not_installed = "rules_not_installed";
    required_whole rules_not_updated = "rules_not_updated";
    required_whole timelines_installed = "timelines_installed";
    required_whole timelines_not_installed = "timelines_not_installed";
    required_whole timelines_not_updated = "timelines_not_updated";
}

/// What happens to a process.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProcessCommand {
    /// `kill-process`
    KillProcess,
    /// `suspend-process`
    SuspendProcess,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ProcessCommand {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::KillProcess => "kill-process",
            Self::SuspendProcess => "suspend-process",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ProcessCommand);

impl OpenEnum for ProcessCommand {
    fn from_wire(value: &str) -> Self {
        match value {
            "kill-process" => Self::KillProcess,
            "suspend-process" => Self::SuspendProcess,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Ends or suspends the process of the alert.
#[derive(Clone, PartialEq)]
pub struct ProcessEndpointCommand {
    /// What happens to a process.
    pub command: ProcessCommand,
    /// Where the process is named.
    pub config: ProcessField,
    /// Why, for people.
    pub comment: Option<String>,
    _kept: Kept,
}

impl ProcessEndpointCommand {
    /// Creates the value from its required properties.
    pub fn new(command: ProcessCommand, config: ProcessField) -> Self {
        Self { command, config, ..blank() }
    }

    setters! {
        comment(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ProcessEndpointCommand + _kept;
    required command = "command";
    required config = "config";
    optional comment = "comment";
}

/// The field that names a process.
#[derive(Clone, PartialEq)]
pub struct ProcessField {
    /// Name of the field, unless that is `process.pid`.
    pub field: String,

    /// Whether `process.pid` is taken instead of the field.
    ///
    /// Default: `true`.
    pub overwrite: Option<bool>,

    _kept: Kept,
}

impl ProcessField {
    /// Creates the value from its required property.
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        overwrite(value: bool) = Some(value);
    }
}

record! {
    ProcessField + _kept;
    required field = "field";
    optional overwrite = "overwrite";
}
