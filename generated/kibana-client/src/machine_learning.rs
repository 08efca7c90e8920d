// Generated from specs/kibana; do not edit.

//! What Kibana keeps about jobs and models of machine learning.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use std::collections::BTreeMap;

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

    /// Adds jobs to spaces, and takes them out of others.
    ///
    /// `POST /api/ml/saved_objects/update_jobs_spaces` returns
    /// [`BTreeMap<String, MlSpacesOutcome>`](model::MlSpacesOutcome) with status `200`.
    ///
    /// - `200`: What came of each job, by its id.
    ///
    /// Changes which spaces see the jobs. The answer is a success even if single jobs stayed as
    /// they were: look at each of them. The caller needs the privilege to create jobs of the kind.
    ///
    /// Required privileges: any of `ml:canCreateJob`, `ml:canCreateDataFrameAnalytics`. Since
    /// 9.3.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`MachineLearningError::BadRequest`]): The request is not valid.
    /// - 401 ([`MachineLearningError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MachineLearningError::Forbidden`]): The credentials lack a privilege.
    #[inline]
    pub fn update_job_spaces(&self, body: model::JobSpacesUpdate) -> UpdateJobSpaces {
        UpdateJobSpaces(Request::of::<UpdateJobSpaces>(&self.0).json("application/json", &body))
    }

    /// Adds trained models to spaces, and takes them out of others.
    ///
    /// `POST /api/ml/saved_objects/update_trained_models_spaces` returns
    /// [`BTreeMap<String, MlSpacesOutcome>`](model::MlSpacesOutcome) with status `200`.
    ///
    /// - `200`: What came of each model, by its id.
    ///
    /// Changes which spaces see the models. The answer is a success even if single models stayed as
    /// they were: look at each of them.
    ///
    /// Required privilege: `ml:canCreateTrainedModels`. Since 9.3.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`MachineLearningError::BadRequest`]): The request is not valid.
    /// - 401 ([`MachineLearningError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MachineLearningError::Forbidden`]): The credentials lack a privilege.
    #[inline]
    pub fn update_trained_model_spaces(
        &self,
        body: model::TrainedModelSpacesUpdate,
    ) -> UpdateTrainedModelSpaces {
        UpdateTrainedModelSpaces(
            Request::of::<UpdateTrainedModelSpaces>(&self.0)
                .json("application/json", &body),
        )
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

request! {
    UpdateJobSpaces of MachineLearning::update_job_spaces:
        POST "/api/ml/saved_objects/update_jobs_spaces"
        as "updateJobSpaces" scoped refuses(&[400, 401, 403]) since("9.3.0");
    send_json -> BTreeMap<String, model::MlSpacesOutcome>, MachineLearningError;
}

impl UpdateJobSpaces {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    UpdateTrainedModelSpaces of MachineLearning::update_trained_model_spaces:
        POST "/api/ml/saved_objects/update_trained_models_spaces"
        as "updateTrainedModelSpaces" scoped refuses(&[400, 401, 403]) since("9.3.0");
    send_json -> BTreeMap<String, model::MlSpacesOutcome>, MachineLearningError;
}

impl UpdateTrainedModelSpaces {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
