// Generated from specs/kibana; do not edit.

//! Types of `bulk_actions`.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::{
    InvestigationFields, Rule, RuleActionsChoice, RuleSchedule, TimelineChoice,
};

/// What is done with many rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkRuleAction {
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

impl From<BulkActionDelete> for BulkRuleAction {
    fn from(value: BulkActionDelete) -> Self {
        Self::Delete(value)
    }
}

impl From<BulkActionDisable> for BulkRuleAction {
    fn from(value: BulkActionDisable) -> Self {
        Self::Disable(value)
    }
}

impl From<BulkActionEnable> for BulkRuleAction {
    fn from(value: BulkActionEnable) -> Self {
        Self::Enable(value)
    }
}

impl From<BulkActionExport> for BulkRuleAction {
    fn from(value: BulkActionExport) -> Self {
        Self::Export(value)
    }
}

impl From<BulkActionDuplicate> for BulkRuleAction {
    fn from(value: BulkActionDuplicate) -> Self {
        Self::Duplicate(value)
    }
}

impl From<BulkActionRun> for BulkRuleAction {
    fn from(value: BulkActionRun) -> Self {
        Self::Run(value)
    }
}

impl From<BulkActionEdit> for BulkRuleAction {
    fn from(value: BulkActionEdit) -> Self {
        Self::Edit(value)
    }
}

union!(BulkRuleAction);

impl Serialize for BulkRuleAction {
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

impl<'de> Deserialize<'de> for BulkRuleAction {
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
    #[inline]
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
    pub action: Constant,

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
    #[inline]
    pub fn new() -> Self {
        Self {
            action: wire::constant("delete".to_owned()),
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
    pub action: Constant,

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
    #[inline]
    pub fn new() -> Self {
        Self {
            action: wire::constant("disable".to_owned()),
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
    pub action: Constant,

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
    #[inline]
    pub fn new() -> Self {
        Self {
            action: wire::constant("duplicate".to_owned()),
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
    pub action: Constant,

    /// Changes, which are made one after the other.
    ///
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
    pub fn new(edit: impl IntoIterator<Item = impl Into<RuleEdit>>) -> Self {
        Self {
            action: wire::constant("edit".to_owned()),
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
    pub action: Constant,

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
    #[inline]
    pub fn new() -> Self {
        Self {
            action: wire::constant("enable".to_owned()),
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
#[derive(Clone, Debug)]
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

open_enum! {
    BulkActionErrorCode;
    Immutable = "IMMUTABLE";
    PrebuiltCustomizationLicense = "PREBUILT_CUSTOMIZATION_LICENSE";
    MachineLearningAuth = "MACHINE_LEARNING_AUTH";
    MachineLearningIndexPattern = "MACHINE_LEARNING_INDEX_PATTERN";
    EsqlIndexPattern = "ESQL_INDEX_PATTERN";
    ManualRuleRunFeature = "MANUAL_RULE_RUN_FEATURE";
    ManualRuleRunDisabledRule = "MANUAL_RULE_RUN_DISABLED_RULE";
}

/// Exports rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkActionExport {
    /// Always this action.
    ///
    /// Always `export`.
    pub action: Constant,

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
    #[inline]
    pub fn new() -> Self {
        Self {
            action: wire::constant("export".to_owned()),
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
    optional_number status_code = "status_code";
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
    #[inline]
    pub fn new(attributes: BulkActionAttributes) -> Self {
        Self { attributes, ..blank() }
    }
}

record! {
    BulkActionResult + _kept;
    required attributes = "attributes";
    optional message = "message";
    optional_number rules_count = "rules_count";
    optional_number status_code = "status_code";
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
    pub action: Constant,

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
    #[inline]
    pub fn new(run: RunWindow) -> Self {
        Self {
            action: wire::constant("run".to_owned()),
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
    #[inline]
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
    required_number failed = "failed";
    required_number skipped = "skipped";
    required_number succeeded = "succeeded";
    required_number total = "total";
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
    required_number status_code = "status_code";
    required rules = "rules";
    optional err_code = "err_code";
}

/// How often actions run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BulkThrottle {
    /// `rule`
    EachRun,
    /// `1h`
    Hourly,
    /// `1d`
    Daily,
    /// `7d`
    Weekly,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BulkThrottle;
    EachRun = "rule";
    Hourly = "1h";
    Daily = "1d";
    Weekly = "7d";
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
    #[inline]
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
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    FailedRule + _kept;
    required id = "id";
    optional name = "name";
}

/// What happens to actions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleActionChange {
    /// `add_rule_actions`
    AddRuleActions,
    /// `set_rule_actions`
    SetRuleActions,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleActionChange;
    AddRuleActions = "add_rule_actions";
    SetRuleActions = "set_rule_actions";
}

/// One change to rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleEdit {
    /// Changes tags.
    Tags(RuleEditTags),
    /// Changes the indices that rules search.
    IndexPatterns(RuleEditIndexPatterns),
    /// Changes the fields that alerts highlight.
    InvestigationFields(RuleEditInvestigationFields),
    /// Sets the template of Timelines.
    Timeline(RuleEditTimeline),
    /// Changes the actions.
    Actions(RuleEditActions),
    /// Sets when rules run.
    Schedule(RuleEditSchedule),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<RuleEditTags> for RuleEdit {
    fn from(value: RuleEditTags) -> Self {
        Self::Tags(value)
    }
}

impl From<RuleEditIndexPatterns> for RuleEdit {
    fn from(value: RuleEditIndexPatterns) -> Self {
        Self::IndexPatterns(value)
    }
}

impl From<RuleEditInvestigationFields> for RuleEdit {
    fn from(value: RuleEditInvestigationFields) -> Self {
        Self::InvestigationFields(value)
    }
}

impl From<RuleEditTimeline> for RuleEdit {
    fn from(value: RuleEditTimeline) -> Self {
        Self::Timeline(value)
    }
}

impl From<RuleEditActions> for RuleEdit {
    fn from(value: RuleEditActions) -> Self {
        Self::Actions(value)
    }
}

impl From<RuleEditSchedule> for RuleEdit {
    fn from(value: RuleEditSchedule) -> Self {
        Self::Schedule(value)
    }
}

union!(RuleEdit);

impl Serialize for RuleEdit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Tags(value) => value.serialize(serializer),
            Self::IndexPatterns(value) => value.serialize(serializer),
            Self::InvestigationFields(value) => value.serialize(serializer),
            Self::Timeline(value) => value.serialize(serializer),
            Self::Actions(value) => value.serialize(serializer),
            Self::Schedule(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RuleEdit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("add_tags" | "delete_tags" | "set_tags") => {
                value.arm(Self::Tags, Self::Unknown)
            }
            Some(
                "add_index_patterns" | "delete_index_patterns" | "set_index_patterns",
            ) => value.arm(Self::IndexPatterns, Self::Unknown),
            Some(
                "add_investigation_fields" | "delete_investigation_fields"
                | "set_investigation_fields",
            ) => value.arm(Self::InvestigationFields, Self::Unknown),
            Some("set_timeline") => value.arm(Self::Timeline, Self::Unknown),
            Some("add_rule_actions" | "set_rule_actions") => {
                value.arm(Self::Actions, Self::Unknown)
            }
            Some("set_schedule") => value.arm(Self::Schedule, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Changes the actions.
///
/// Repeating it adds them again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditActions {
    /// What happens to actions.
    pub type_: RuleActionChange,
    /// The actions.
    pub value: RuleActionsChoice,
}

impl RuleEditActions {
    #[inline]
    pub fn new(type_: RuleActionChange, value: RuleActionsChoice) -> Self {
        Self { type_, value }
    }
}

record! {
    RuleEditActions;
    required type_ = "type";
    required value = "value";
}

/// Changes the indices that rules search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditIndexPatterns {
    /// What happens to patterns of indices.
    pub type_: RuleIndexPatternChange,
    /// The patterns.
    pub value: Vec<String>,
    /// Whether rules with a data view lose it and get the patterns.
    pub overwrite_data_views: Option<bool>,
}

impl RuleEditIndexPatterns {
    pub fn new(
        type_: RuleIndexPatternChange,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_,
            value: value.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        overwrite_data_views(value: bool) = Some(value);
    }
}

record! {
    RuleEditIndexPatterns;
    required type_ = "type";
    required value = "value";
    optional overwrite_data_views = "overwrite_data_views";
}

/// Changes the fields that alerts highlight.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditInvestigationFields {
    /// What happens to fields that alerts highlight.
    pub type_: RuleInvestigationFieldChange,
    /// The fields.
    pub value: InvestigationFields,
}

impl RuleEditInvestigationFields {
    pub fn new(type_: RuleInvestigationFieldChange, value: impl Into<InvestigationFields>) -> Self {
        Self { type_, value: value.into() }
    }
}

record! {
    RuleEditInvestigationFields;
    required type_ = "type";
    required value = "value";
}

/// Sets when rules run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditSchedule {
    /// Always `set_schedule`.
    pub type_: Constant,
    /// The schedule.
    pub value: RuleSchedule,
}

impl RuleEditSchedule {
    #[inline]
    pub fn new(value: RuleSchedule) -> Self {
        Self {
            type_: wire::constant("set_schedule".to_owned()),
            value,
        }
    }
}

record! {
    RuleEditSchedule;
    required type_ = "type";
    required value = "value";
}

/// Changes tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditTags {
    /// What happens to tags.
    pub type_: RuleTagChange,
    /// The tags.
    pub value: Vec<String>,
}

impl RuleEditTags {
    pub fn new(type_: RuleTagChange, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            type_,
            value: value.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    RuleEditTags;
    required type_ = "type";
    required value = "value";
}

/// Sets the template of Timelines.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditTimeline {
    /// Always `set_timeline`.
    pub type_: Constant,
    /// The template.
    pub value: TimelineChoice,
}

impl RuleEditTimeline {
    #[inline]
    pub fn new(value: TimelineChoice) -> Self {
        Self {
            type_: wire::constant("set_timeline".to_owned()),
            value,
        }
    }
}

record! {
    RuleEditTimeline;
    required type_ = "type";
    required value = "value";
}

/// What happens to patterns of indices.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleIndexPatternChange {
    /// `add_index_patterns`
    AddIndexPatterns,
    /// `delete_index_patterns`
    DeleteIndexPatterns,
    /// `set_index_patterns`
    SetIndexPatterns,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleIndexPatternChange;
    AddIndexPatterns = "add_index_patterns";
    DeleteIndexPatterns = "delete_index_patterns";
    SetIndexPatterns = "set_index_patterns";
}

/// What happens to fields that alerts highlight.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleInvestigationFieldChange {
    /// `add_investigation_fields`
    AddInvestigationFields,
    /// `delete_investigation_fields`
    DeleteInvestigationFields,
    /// `set_investigation_fields`
    SetInvestigationFields,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleInvestigationFieldChange;
    AddInvestigationFields = "add_investigation_fields";
    DeleteInvestigationFields = "delete_investigation_fields";
    SetInvestigationFields = "set_investigation_fields";
}

/// What happens to tags.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleTagChange {
    /// `add_tags`
    AddTags,
    /// `delete_tags`
    DeleteTags,
    /// `set_tags`
    SetTags,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleTagChange;
    AddTags = "add_tags";
    DeleteTags = "delete_tags";
    SetTags = "set_tags";
}

/// The time that a rule is run over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunWindow {
    /// Beginning of the time, as ISO 8601.
    pub start_date: DateTime,
    /// End of the period; now if it is left out.
    pub end_date: DateTime,
}

impl RunWindow {
    pub fn new(start_date: impl Into<DateTime>, end_date: impl Into<DateTime>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

record! {
    RunWindow;
    required start_date = "start_date";
    required end_date = "end_date";
}

/// A rule that was skipped.
#[derive(Clone, PartialEq)]
pub struct SkippedRule {
    /// Id of the rule.
    pub id: String,

    /// Why it was skipped.
    ///
    /// Always `RULE_NOT_MODIFIED`.
    pub skip_reason: Constant,

    /// Name of the rule.
    pub name: Option<String>,
    _kept: Kept,
}

impl SkippedRule {
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            skip_reason: wire::constant("RULE_NOT_MODIFIED".to_owned()),
            ..blank()
        }
    }
}

record! {
    SkippedRule + _kept;
    required id = "id";
    required skip_reason = "skip_reason";
    optional name = "name";
}
