// Generated from specs/kibana; do not edit.

//! Types of the family `machine_learning`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, open_enum, record, setters};

use crate::ItemError;

/// Jobs, and the spaces that see them from now on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobSpacesUpdate {
    /// Kind of all of the jobs.
    pub job_type: MlJobType,

    /// Ids of the jobs.
    ///
    /// At most 10000 items.
    pub job_ids: Vec<String>,

    /// Ids of spaces that see the jobs, too.
    ///
    /// A `*` stands for all spaces.
    ///
    /// Default: `[]`. At most 10000 items.
    pub spaces_to_add: Vec<String>,

    /// Ids of spaces that see the jobs no more.
    ///
    /// A `*` stands for all spaces that see them now.
    ///
    /// Default: `[]`. At most 10000 items.
    pub spaces_to_remove: Vec<String>,
}

impl JobSpacesUpdate {
    pub fn new(job_type: MlJobType, job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            job_type,
            job_ids: job_ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        spaces_to_add(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
        spaces_to_remove(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
    }
}

record! {
    JobSpacesUpdate;
    required job_type = "jobType";
    required job_ids = "jobIds";
    required spaces_to_add = "spacesToAdd";
    required spaces_to_remove = "spacesToRemove";
}

/// A kind of things that spaces have.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MlItemType {
    /// `anomaly-detector`
    AnomalyDetector,
    /// `data-frame-analytics`
    DataFrameAnalytics,
    /// `trained-model`
    TrainedModel,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MlItemType;
    AnomalyDetector = "anomaly-detector";
    DataFrameAnalytics = "data-frame-analytics";
    TrainedModel = "trained-model";
}

/// A kind of jobs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MlJobType {
    /// `anomaly-detector`
    AnomalyDetector,
    /// `data-frame-analytics`
    DataFrameAnalytics,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MlJobType;
    AnomalyDetector = "anomaly-detector";
    DataFrameAnalytics = "data-frame-analytics";
}

/// What came of a job or a model.
#[derive(Clone, PartialEq)]
pub struct MlSpacesOutcome {
    /// Whether its spaces are as they should be.
    pub success: bool,
    /// What went wrong.
    pub error: Option<ItemError>,
    /// What it is.
    pub type_: Option<MlItemType>,
    _kept: Kept,
}

impl MlSpacesOutcome {
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    MlSpacesOutcome + _kept;
    required success = "success";
    optional error = "error";
    optional type_ = "type";
}

/// Whether a change was made.
#[derive(Clone, PartialEq)]
pub struct MlSyncOutcome {
    /// Whether it was.
    pub success: bool,
    /// Why it was not.
    pub error: Option<ItemError>,
    _kept: Kept,
}

impl MlSyncOutcome {
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    MlSyncOutcome + _kept;
    required success = "success";
    optional error = "error";
}

/// What was done to saved objects of machine learning.
#[derive(Clone, Default, PartialEq)]
pub struct MlSyncResult {
    /// Datafeeds that objects name now, by id.
    pub datafeeds_added: Option<BTreeMap<String, MlSyncOutcome>>,
    /// Datafeeds that objects do not name any more, by id.
    pub datafeeds_removed: Option<BTreeMap<String, MlSyncOutcome>>,
    /// Objects that were created.
    pub saved_objects_created: Option<MlSyncedObjects>,
    /// Objects that were deleted.
    pub saved_objects_deleted: Option<MlSyncedObjects>,
    _kept: Kept,
}

record! {
    MlSyncResult + _kept: new;
    optional datafeeds_added = "datafeedsAdded";
    optional datafeeds_removed = "datafeedsRemoved";
    optional saved_objects_created = "savedObjectsCreated";
    optional saved_objects_deleted = "savedObjectsDeleted";
}

/// Saved objects by what they are for.
#[derive(Clone, Default, PartialEq)]
pub struct MlSyncedObjects {
    /// Those of anomaly detection, by the id of the job.
    pub anomaly_detector: Option<BTreeMap<String, MlSyncOutcome>>,
    /// Those of data frame analytics, by the id of the job.
    pub data_frame_analytics: Option<BTreeMap<String, MlSyncOutcome>>,
    /// Those of trained models, by the id of the model.
    pub trained_model: Option<BTreeMap<String, MlSyncOutcome>>,
    _kept: Kept,
}

record! {
    MlSyncedObjects + _kept: new;
    optional anomaly_detector = "anomaly-detector";
    optional data_frame_analytics = "data-frame-analytics";
    optional trained_model = "trained-model";
}

/// Trained models, and the spaces that see them from now on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelSpacesUpdate {
    /// Ids of the models.
    ///
    /// At most 10000 items.
    pub model_ids: Vec<String>,

    /// Ids of spaces that see the models, too.
    ///
    /// A `*` stands for all spaces.
    ///
    /// Default: `[]`. At most 10000 items.
    pub spaces_to_add: Vec<String>,

    /// Ids of spaces that see the models no more.
    ///
    /// A `*` stands for all spaces that see them now.
    ///
    /// Default: `[]`. At most 10000 items.
    pub spaces_to_remove: Vec<String>,
}

impl TrainedModelSpacesUpdate {
    pub fn new(model_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            model_ids: model_ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        spaces_to_add(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
        spaces_to_remove(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
    }
}

record! {
    TrainedModelSpacesUpdate;
    required model_ids = "modelIds";
    required spaces_to_add = "spacesToAdd";
    required spaces_to_remove = "spacesToRemove";
}
