// Generated from specs/kibana; do not edit.

//! Types of the part `machine_learning`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record};

/// Whether a change was made.
#[derive(Clone, PartialEq)]
pub struct MlSyncOutcome {
    /// Whether it was.
    pub success: bool,
    /// Why it was not, any JSON.
    pub error: Option<Json>,
    _kept: Kept,
}

impl MlSyncOutcome {
    /// Creates the value from its required property.
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    MlSyncOutcome + _kept;
    required success = "success";
    optional_json error = "error";
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
