// Generated from specs/kibana; do not edit.

//! The engine that works out risk scores of entities.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{record, setters};

use crate::entity_analytics::RiskScoreRange;

/// What could not be removed.
#[derive(Clone, PartialEq)]
pub struct CleanUpErrorBody {
    /// Whether everything is removed.
    pub cleanup_successful: bool,
    /// What went wrong.
    pub errors: Vec<StepError>,
    _kept: Kept,
}

impl CleanUpErrorBody {
    /// Creates the value from its required properties.
    pub fn new(cleanup_successful: bool, errors: impl IntoIterator<Item = StepError>) -> Self {
        Self {
            cleanup_successful,
            errors: errors.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    CleanUpErrorBody + _kept;
    required cleanup_successful = "cleanup_successful";
    required errors = "errors";
}

/// Why a run could not be scheduled.
#[derive(Clone, PartialEq)]
pub struct RunErrorBody {
    /// What went wrong, for people.
    pub message: String,
    /// Details of the failure, as JSON in text.
    pub full_error: String,
    _kept: Kept,
}

impl RunErrorBody {
    /// Creates the value from its required properties.
    pub fn new(message: impl Into<String>, full_error: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            full_error: full_error.into(),
            ..blank()
        }
    }
}

record! {
    RunErrorBody + _kept;
    required message = "message";
    required full_error = "full_error";
}

/// Which alerts the risk engine counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// Statuses of alerts that are left out, such as `closed`.
    pub exclude_alert_statuses: Option<Vec<String>>,
    /// Tags of alerts that are left out.
    pub exclude_alert_tags: Option<Vec<String>>,
    /// The time whose alerts are counted.
    pub range: Option<RiskScoreRange>,
}

impl Settings {
    setters! {
        exclude_alert_statuses(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        exclude_alert_tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        range(value: RiskScoreRange) = Some(value);
    }
}

record! {
    Settings: new;
    optional exclude_alert_statuses = "exclude_alert_statuses";
    optional exclude_alert_tags = "exclude_alert_tags";
    optional range = "range";
}

/// Why settings could not be stored.
#[derive(Clone, PartialEq)]
pub struct SettingsErrorBody {
    /// Whether the settings are stored.
    pub risk_engine_saved_object_configured: bool,
    /// What went wrong.
    pub errors: Vec<StepError>,
    _kept: Kept,
}

impl SettingsErrorBody {
    /// Creates the value from its required properties.
    pub fn new(
        risk_engine_saved_object_configured: bool,
        errors: impl IntoIterator<Item = StepError>,
    ) -> Self {
        Self {
            risk_engine_saved_object_configured,
            errors: errors.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SettingsErrorBody + _kept;
    required risk_engine_saved_object_configured = "risk_engine_saved_object_configured";
    required errors = "errors";
}

/// A step that failed.
#[derive(Clone, PartialEq)]
pub struct StepError {
    /// Number of the step.
    pub seq: i64,
    /// What went wrong, for people.
    pub error: String,
    _kept: Kept,
}

impl StepError {
    /// Creates the value from its required properties.
    pub fn new(seq: i64, error: impl Into<String>) -> Self {
        Self {
            seq,
            error: error.into(),
            ..blank()
        }
    }
}

record! {
    StepError + _kept;
    required_number seq = "seq";
    required error = "error";
}
