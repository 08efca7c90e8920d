// Generated from specs/kibana; do not edit.

//! The engine that works out risk scores of entities.

use openapi_runtime::wire::Kept;
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
#[derive(Clone, Default, PartialEq)]
pub struct ScheduledRiskEngine {
    /// Whether the run is scheduled.
    pub success: Option<bool>,
    _kept: Kept,
}

record! {
    ScheduledRiskEngine + _kept: new;
    optional success = "success";
}
