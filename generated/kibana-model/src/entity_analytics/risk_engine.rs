// Generated from specs/kibana; do not edit.

//! The engine that works out risk scores of entities.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{record, setters};

/// Whether the risk engine is removed.
#[derive(Clone, Default, PartialEq)]
pub struct CleanedUpRiskEngine {
    /// Whether everything is removed.
    pub cleanup_successful: Option<bool>,
    _kept: Kept,
}

record! {
    CleanedUpRiskEngine + _kept: new;
    optional cleanup_successful = "cleanup_successful";
}

/// Whether settings are stored.
#[derive(Clone, Default, PartialEq)]
pub struct ConfiguredRiskEngine {
    /// Whether the settings are stored.
    pub risk_engine_saved_object_configured: Option<bool>,
    _kept: Kept,
}

record! {
    ConfiguredRiskEngine + _kept: new;
    optional risk_engine_saved_object_configured = "risk_engine_saved_object_configured";
}

/// What could not be removed.
#[derive(Clone, PartialEq)]
pub struct RiskEngineCleanUpErrorBody {
    /// Whether everything is removed.
    pub cleanup_successful: bool,
    /// What went wrong.
    pub errors: Vec<RiskEngineStepError>,
    _kept: Kept,
}

impl RiskEngineCleanUpErrorBody {
    pub fn new(
        cleanup_successful: bool,
        errors: impl IntoIterator<Item = RiskEngineStepError>,
    ) -> Self {
        Self {
            cleanup_successful,
            errors: errors.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RiskEngineCleanUpErrorBody + _kept;
    required cleanup_successful = "cleanup_successful";
    required errors = "errors";
}

/// Why a run could not be scheduled.
#[derive(Clone, PartialEq)]
pub struct RiskEngineRunErrorBody {
    /// What went wrong, for people.
    pub message: String,
    /// Details of the failure, as JSON in text.
    pub full_error: String,
    _kept: Kept,
}

impl RiskEngineRunErrorBody {
    pub fn new(message: impl Into<String>, full_error: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            full_error: full_error.into(),
            ..blank()
        }
    }
}

record! {
    RiskEngineRunErrorBody + _kept;
    required message = "message";
    required full_error = "full_error";
}

/// Which alerts the risk engine counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RiskEngineSettings {
    /// Statuses of alerts that are left out, such as `closed`.
    pub exclude_alert_statuses: Option<Vec<String>>,
    /// Tags of alerts that are left out.
    pub exclude_alert_tags: Option<Vec<String>>,
    /// The time whose alerts are counted.
    pub range: Option<RiskScoreRange>,
}

impl RiskEngineSettings {
    setters! {
        exclude_alert_statuses(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        exclude_alert_tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        range(value: RiskScoreRange) = Some(value);
    }
}

record! {
    RiskEngineSettings: new;
    optional exclude_alert_statuses = "exclude_alert_statuses";
    optional exclude_alert_tags = "exclude_alert_tags";
    optional range = "range";
}

/// Why settings could not be stored.
#[derive(Clone, PartialEq)]
pub struct RiskEngineSettingsErrorBody {
    /// Whether the settings are stored.
    pub risk_engine_saved_object_configured: bool,
    /// What went wrong.
    pub errors: Vec<RiskEngineStepError>,
    _kept: Kept,
}

impl RiskEngineSettingsErrorBody {
    pub fn new(
        risk_engine_saved_object_configured: bool,
        errors: impl IntoIterator<Item = RiskEngineStepError>,
    ) -> Self {
        Self {
            risk_engine_saved_object_configured,
            errors: errors.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RiskEngineSettingsErrorBody + _kept;
    required risk_engine_saved_object_configured = "risk_engine_saved_object_configured";
    required errors = "errors";
}

/// A step that failed.
#[derive(Clone, PartialEq)]
pub struct RiskEngineStepError {
    /// Number of the step.
    pub seq: i64,
    /// What went wrong, for people.
    pub error: String,
    _kept: Kept,
}

impl RiskEngineStepError {
    pub fn new(seq: i64, error: impl Into<String>) -> Self {
        Self {
            seq,
            error: error.into(),
            ..blank()
        }
    }
}

record! {
    RiskEngineStepError + _kept;
    required_number seq = "seq";
    required error = "error";
}

/// The time whose alerts are counted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RiskScoreRange {
    /// End of the time, such as `now`.
    pub end: Option<String>,
    /// Beginning of the time, such as `now-30d`.
    pub start: Option<String>,
}

impl RiskScoreRange {
    setters! {
        end(value: impl Into<String>) = Some(value.into());
        start(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    RiskScoreRange: new;
    optional end = "end";
    optional start = "start";
}

/// Whether a run is scheduled.
#[derive(Clone, PartialEq)]
pub struct ScheduledRiskEngine {
    /// Whether the run is scheduled.
    pub success: bool,
    _kept: Kept,
}

impl ScheduledRiskEngine {
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    ScheduledRiskEngine + _kept;
    required success = "success";
}
