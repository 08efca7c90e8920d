// Generated from specs/kibana; do not edit.

//! The engine that works out risk scores of entities.
//!
//! [`RiskEngine`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{Client, ErrorSet, Request, StatusCode, decode, request};
use openapi_runtime::wire::{Serialize, Serializer};

/// The engine that works out risk scores of entities.
#[derive(Clone, Debug)]
pub struct RiskEngine(pub(crate) Client);

impl RiskEngine {
    /// Removes the risk engine with all risk scores.
    ///
    /// `DELETE /api/risk_score/engine/dangerously_delete_data` returns
    /// [`model::CleanedUpRiskEngine`] with status `200`.
    ///
    /// Deletes the indices, transforms, mappings and settings of the risk engine in the space. All
    /// risk scores are lost, which cannot be undone. An engine that is not there is answered with 400.
    /// The caller needs the privileges to switch on the engine, among them those to manage indices
    /// and transforms, and a Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`CleanUpError::BadRequest`]): The request is not valid, or what it needs is not
    ///   switched on.
    /// - 401 ([`CleanUpError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`CleanUpError::Forbidden`]): The caller lacks a privilege, or the licence does not
    ///   have the feature.
    /// - Any other status ([`CleanUpError::Other`]): What could not be removed.
    pub fn clean_up(&self) -> CleanUp {
        CleanUp(Request::of::<CleanUp>(&self.0))
    }

    /// Changes the settings of the risk engine.
    ///
    /// `PATCH /api/risk_score/engine/saved_object/configure` returns
    /// [`model::ConfiguredRiskEngine`] with status `200`.
    ///
    /// - `200`: The settings are stored.
    ///
    /// Sets which alerts the risk engine counts. What is left out stays as it is. Scores follow
    /// with the next run. The caller needs the privileges to switch on the engine, and a Platinum
    /// licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`ConfigureError::BadRequest`]): The request is not valid, or what it needs is not
    ///   switched on.
    /// - 401 ([`ConfigureError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`ConfigureError::Forbidden`]): The caller lacks a privilege, or the licence does not
    ///   have the feature.
    /// - Any other status ([`ConfigureError::Other`]): Why the settings could not be stored.
    #[inline]
    pub fn configure(&self, body: model::RiskEngineSettings) -> Configure {
        Configure(Request::of::<Configure>(&self.0).json("application/json", &body))
    }

    /// Runs the risk engine as soon as possible.
    ///
    /// `POST /api/risk_score/engine/schedule_now` returns [`model::ScheduledRiskEngine`] with
    /// status `200`.
    ///
    /// Has the scores of all entities worked out again, such as after the criticality of assets was
    /// changed. The call returns before the run has begun. The engine has to be switched on. The
    /// caller needs the privileges to run the engine, and a Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`RunError::BadRequest`]): The request is not valid, or what it needs is not switched
    ///   on.
    /// - 401 ([`RunError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`RunError::Forbidden`]): The caller lacks a privilege, or the licence does not have
    ///   the feature.
    /// - Any other status ([`RunError::Other`]): Why the run could not be scheduled.
    pub fn run(&self) -> Run {
        Run(Request::of::<Run>(&self.0))
    }
}

request! {
    CleanUp of RiskEngine::clean_up:
        DELETE "/api/risk_score/engine/dangerously_delete_data" as "cleanUpRiskEngine" scoped;
    send_json -> model::CleanedUpRiskEngine, CleanUpError;
}

/// The bodies of errors of [`CleanUp`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CleanUpError {
    /// The body at status 400.
    BadRequest(model::EntityAnalyticsErrorBody),
    /// The body at status 401.
    Unauthorized(model::EntityAnalyticsErrorBody),
    /// The body at status 403.
    Forbidden(model::EntityAnalyticsErrorBody),
    /// The body at any other status.
    Other(model::RiskEngineCleanUpErrorBody),
}

impl ErrorSet for CleanUpError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            _ => decode(body).map(Self::Other),
        }
    }
}

impl Serialize for CleanUpError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::Other(body) => Serialize::serialize(body, serializer),
        }
    }
}

request! {
    Configure of RiskEngine::configure:
        PATCH "/api/risk_score/engine/saved_object/configure" as "configureRiskEngine" scoped;
    send_json -> model::ConfiguredRiskEngine, ConfigureError;
}

/// The bodies of errors of [`Configure`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConfigureError {
    /// The body at status 400.
    BadRequest(model::EntityAnalyticsErrorBody),
    /// The body at status 401.
    Unauthorized(model::EntityAnalyticsErrorBody),
    /// The body at status 403.
    Forbidden(model::EntityAnalyticsErrorBody),
    /// The body at any other status.
    Other(model::RiskEngineSettingsErrorBody),
}

impl ErrorSet for ConfigureError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            _ => decode(body).map(Self::Other),
        }
    }
}

impl Serialize for ConfigureError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::Other(body) => Serialize::serialize(body, serializer),
        }
    }
}

request! {
    Run of RiskEngine::run: POST "/api/risk_score/engine/schedule_now" as "runRiskEngine" scoped;
    send_json -> model::ScheduledRiskEngine, RunError;
}

/// The bodies of errors of [`Run`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunError {
    /// The body at status 400.
    BadRequest(model::EntityAnalyticsErrorBody),
    /// The body at status 401.
    Unauthorized(model::EntityAnalyticsErrorBody),
    /// The body at status 403.
    Forbidden(model::EntityAnalyticsErrorBody),
    /// The body at any other status.
    Other(model::RiskEngineRunErrorBody),
}

impl ErrorSet for RunError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            _ => decode(body).map(Self::Other),
        }
    }
}

impl Serialize for RunError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::Other(body) => Serialize::serialize(body, serializer),
        }
    }
}
