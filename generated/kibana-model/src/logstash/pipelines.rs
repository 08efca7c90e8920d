// Generated from specs/kibana; do not edit.

//! The pipelines that are managed centrally.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, Secret, record, setters, wire};

/// A pipeline that instances of Logstash run.
#[derive(Clone, PartialEq)]
pub struct LogstashPipeline {
    /// Id of the pipeline.
    pub id: String,

    /// Its configuration, in the language of Logstash.
    ///
    /// Inputs and outputs may have credentials in it.
    pub pipeline: Secret,

    /// What it is for.
    pub description: Option<String>,
    /// Settings by name, such as `pipeline.workers` or `queue.type`.
    pub settings: Option<BTreeMap<String, Json>>,

    /// Name of the user who last changed it.
    ///
    /// Missing where that is not known.
    pub username: Option<String>,

    _kept: Kept,
}

impl LogstashPipeline {
    pub fn new(id: impl Into<String>, pipeline: impl Into<Secret>) -> Self {
        Self {
            id: id.into(),
            pipeline: pipeline.into(),
            ..blank()
        }
    }
}

record! {
    LogstashPipeline + _kept;
    required id = "id";
    required pipeline = "pipeline";
    optional description = "description";
    optional settings = "settings";
    optional username = "username";
}

/// What a pipeline does.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LogstashPipelineContent {
    /// Its configuration, in the language of Logstash.
    ///
    /// Inputs and outputs may have credentials in it.
    pub pipeline: Secret,

    /// What it is for.
    pub description: Option<String>,
    /// Settings by name, such as `pipeline.workers` or `queue.type`.
    pub settings: Option<BTreeMap<String, Json>>,
}

impl LogstashPipelineContent {
    pub fn new(pipeline: impl Into<Secret>) -> Self {
        Self {
            pipeline: pipeline.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        settings(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    LogstashPipelineContent debug;
    required pipeline = "pipeline";
    optional description = "description";
    optional settings = "settings";
}

/// A pipeline without its configuration.
#[derive(Clone, PartialEq)]
pub struct LogstashPipelineInfo {
    /// Id of the pipeline.
    pub id: String,
    /// When it was last changed.
    pub last_modified: DateTime,
    /// What it is for.
    pub description: Option<String>,

    /// Name of the user who last changed it.
    ///
    /// Missing where that is not known.
    pub username: Option<String>,

    _kept: Kept,
}

impl LogstashPipelineInfo {
    pub fn new(id: impl Into<String>, last_modified: impl Into<DateTime>) -> Self {
        Self {
            id: id.into(),
            last_modified: last_modified.into(),
            ..blank()
        }
    }
}

record! {
    LogstashPipelineInfo + _kept;
    required id = "id";
    required last_modified = "last_modified";
    optional description = "description";
    optional username = "username";
}

/// Pipelines without their configuration.
#[derive(Clone, PartialEq)]
pub struct LogstashPipelines {
    /// The pipelines.
    pub pipelines: Vec<LogstashPipelineInfo>,
    _kept: Kept,
}

impl LogstashPipelines {
    pub fn new(pipelines: impl IntoIterator<Item = LogstashPipelineInfo>) -> Self {
        Self {
            pipelines: pipelines.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    LogstashPipelines + _kept;
    required pipelines = "pipelines";
}
