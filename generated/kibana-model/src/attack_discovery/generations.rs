// Generated from specs/kibana; do not edit.

//! Runs in which a language model looks for attacks.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, open_enum, record};

use crate::attack_discovery::Attack;

/// How a connector did for a user so far.
#[derive(Clone, Default, PartialEq)]
pub struct AttackConnectorStats {
    /// How long generations that succeeded took on average, in nanoseconds.
    pub average_successful_duration_nanoseconds: Option<f64>,
    /// Number of generations that succeeded.
    pub successful_generations: Option<i64>,
    _kept: Kept,
}

record! {
    AttackConnectorStats + _kept: new;
    optional_number average_successful_duration_nanoseconds
        = "average_successful_duration_nanoseconds";
    optional_number successful_generations = "successful_generations";
}

/// A run in which a model looks for attacks.
#[derive(Clone, PartialEq)]
pub struct AttackGeneration {
    /// Id of the connector to the model.
    pub connector_id: String,
    /// Number of attacks that are new.
    pub discoveries: i64,
    /// Id of the generation.
    pub execution_uuid: String,
    /// What the model does, for people.
    pub loading_message: String,
    /// When it began.
    pub start: String,
    /// How far it is.
    pub status: AttackGenerationStatus,
    /// Number of alerts that the model has seen.
    pub alerts_context_count: Option<i64>,
    /// How the connector did for the caller so far.
    pub connector_stats: Option<AttackConnectorStats>,
    /// When it ended.
    pub end: Option<String>,
    /// Why it failed, for people.
    pub reason: Option<String>,
    _kept: Kept,
}

impl AttackGeneration {
    pub fn new(
        connector_id: impl Into<String>,
        discoveries: i64,
        execution_uuid: impl Into<String>,
        loading_message: impl Into<String>,
        start: impl Into<String>,
        status: AttackGenerationStatus,
    ) -> Self {
        Self {
            connector_id: connector_id.into(),
            discoveries,
            execution_uuid: execution_uuid.into(),
            loading_message: loading_message.into(),
            start: start.into(),
            status,
            ..blank()
        }
    }
}

record! {
    AttackGeneration + _kept;
    required connector_id = "connector_id";
    required_number discoveries = "discoveries";
    required execution_uuid = "execution_uuid";
    required loading_message = "loading_message";
    required start = "start";
    required status = "status";
    optional_number alerts_context_count = "alerts_context_count";
    optional connector_stats = "connector_stats";
    optional end = "end";
    optional reason = "reason";
}

/// A generation with its attacks.
#[derive(Clone, PartialEq)]
pub struct AttackGenerationResult {
    /// The attacks.
    pub data: Vec<Attack>,
    /// The generation, unless nothing is known of it but its attacks.
    pub generation: Option<AttackGeneration>,
    _kept: Kept,
}

impl AttackGenerationResult {
    pub fn new(data: impl IntoIterator<Item = Attack>) -> Self {
        Self {
            data: data.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AttackGenerationResult + _kept;
    required data = "data";
    optional generation = "generation";
}

/// How far a generation is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackGenerationStatus {
    /// `canceled`
    Canceled,
    /// `dismissed`
    Dismissed,
    /// `failed`
    Failed,
    /// `started`
    Started,
    /// `succeeded`
    Succeeded,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackGenerationStatus;
    Canceled = "canceled";
    Dismissed = "dismissed";
    Failed = "failed";
    Started = "started";
    Succeeded = "succeeded";
}

/// Generations of a user.
#[derive(Clone, PartialEq)]
pub struct AttackGenerations {
    /// The generations, the latest first.
    pub generations: Vec<AttackGeneration>,
    _kept: Kept,
}

impl AttackGenerations {
    pub fn new(generations: impl IntoIterator<Item = AttackGeneration>) -> Self {
        Self {
            generations: generations.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AttackGenerations + _kept;
    required generations = "generations";
}
