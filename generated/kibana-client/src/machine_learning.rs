// Generated from specs/kibana; do not edit.

//! What Kibana keeps about jobs and models of machine learning.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::machine_learning as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::MachineLearningError;

/// The saved objects of machine learning.
#[derive(Clone, Debug)]
pub struct MachineLearning(pub(crate) Client);

impl MachineLearning {
    /// Makes saved objects of machine learning fit what Elasticsearch has.
    ///
    /// `GET /api/ml/saved_objects/sync` returns [`model::MlSyncResult`] with status `200`.
    ///
    /// Creates saved objects for jobs and models that have none, deletes those whose job or model
    /// is gone, and repairs the datafeeds that they name. Although it is a `GET`, it writes, unless
    /// `simulate` is set. The caller needs the privilege `all` on Machine Learning.
    ///
    /// # Errors
    ///
    /// - 400 ([`MachineLearningError::BadRequest`]): The request is not one that servers take.
    /// - 401 ([`MachineLearningError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MachineLearningError::Forbidden`]): The credentials lack a privilege.
    pub fn sync_saved_objects(&self) -> SyncSavedObjects {
        SyncSavedObjects(Request::of::<SyncSavedObjects>(&self.0))
    }
}

request! {
    SyncSavedObjects of MachineLearning::sync_saved_objects:
        GET "/api/ml/saved_objects/sync"
        as "syncMachineLearningSavedObjects" scoped refuses(&[400, 401, 403]);
    send_json -> model::MlSyncResult, MachineLearningError;
}

impl SyncSavedObjects {
    /// Whether nothing is written, and the answer tells what would be.
    pub fn simulate(self, simulate: bool) -> Self {
        Self(self.0.query("simulate", &simulate))
    }
}
