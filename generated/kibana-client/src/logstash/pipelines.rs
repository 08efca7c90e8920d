// Generated from specs/kibana; do not edit.

//! The pipelines that are managed centrally.
//!
//! [`Pipelines`] starts the requests of this module.

use kibana_model::logstash as model;
use openapi_runtime::client::{Client, Request, request};

use super::LogstashError;

/// The pipelines that are managed centrally.
#[derive(Clone, Debug)]
pub struct Pipelines(pub(crate) Client);

impl Pipelines {
    /// Returns a pipeline.
    ///
    /// `GET /api/logstash/pipeline/{id}` returns [`model::LogstashPipeline`] with status `200`.
    ///
    /// Looks up a pipeline with its configuration. The caller needs the cluster privilege
    /// `manage_logstash_pipelines`. It is a technical preview.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401 ([`LogstashError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`LogstashError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`LogstashError::NotFound`]): There is no such pipeline.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Creates a pipeline, or replaces it.
    ///
    /// `PUT /api/logstash/pipeline/{id}` returns no body with status `204`.
    ///
    /// Instances of Logstash that look after the pipeline load it within seconds. The configuration
    /// is not checked: one that is wrong is refused by Logstash, which writes the reason to its
    /// log. The caller needs the cluster privilege `manage_logstash_pipelines`. It is a technical
    /// preview.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the pipeline, of letters, digits, `_` and `-`; it begins with a letter or `_`.
    ///
    /// # Errors
    ///
    /// - 400 ([`LogstashError::BadRequest`]): The id or a setting is not valid.
    /// - 401 ([`LogstashError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`LogstashError::Forbidden`]): The credentials lack a privilege.
    pub fn save(&self, id: impl AsRef<str>, body: model::LogstashPipelineContent) -> Save {
        Save(Request::of::<Save>(&self.0).path("id", id.as_ref()).json("application/json", &body))
    }

    /// Deletes a pipeline.
    ///
    /// `DELETE /api/logstash/pipeline/{id}` returns no body with status `204`.
    ///
    /// Instances of Logstash stop running it, which cannot be undone. The caller needs the cluster
    /// privilege `manage_logstash_pipelines`. It is a technical preview.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401 ([`LogstashError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`LogstashError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`LogstashError::NotFound`]): There is no such pipeline.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Lists the pipelines.
    ///
    /// `GET /api/logstash/pipelines` returns [`model::LogstashPipelines`] with status `200`.
    ///
    /// Returns all pipelines without their configuration, in one list without paging. The caller
    /// needs the cluster privilege `manage_logstash_pipelines`. It is a technical preview.
    ///
    /// # Errors
    ///
    /// - 401 ([`LogstashError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`LogstashError::Forbidden`]): The credentials lack a privilege.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    Get of Pipelines::get:
        GET "/api/logstash/pipeline/{id}"
        as "getLogstashPipeline" refuses(&[401, 403, 404]) secrets(&["pipeline"]) technical_preview;
    send_json -> model::LogstashPipeline, LogstashError;
}

request! {
    Save of Pipelines::save:
        PUT "/api/logstash/pipeline/{id}"
        as "saveLogstashPipeline" answers(&[204]) refuses(&[400, 401, 403])
        secrets(&["pipeline"]) technical_preview;
    send_empty -> (), LogstashError;
}

request! {
    Delete of Pipelines::delete:
        DELETE "/api/logstash/pipeline/{id}"
        as "deleteLogstashPipeline" answers(&[204]) refuses(&[401, 403, 404]) technical_preview;
    send_empty -> (), LogstashError;
}

request! {
    List of Pipelines::list:
        GET "/api/logstash/pipelines" as "listLogstashPipelines" refuses(&[401, 403]) technical_preview;
    send_json -> model::LogstashPipelines, LogstashError;
}
