// Generated from specs/kibana; do not edit.

//! Remarks in the charts of services.
//!
//! [`Annotations`] starts the requests of this module.

use kibana_model::apm as model;
use openapi_runtime::DateTime;
use openapi_runtime::client::{Client, Request, request};

use super::ApmError;

/// Remarks in the charts of services.
#[derive(Clone, Debug)]
pub struct Annotations(pub(crate) Client);

impl Annotations {
    /// Creates an annotation of a service.
    ///
    /// `POST /api/apm/services/{serviceName}/annotation` returns [`model::CreatedAnnotation`] with
    /// status `200`.
    ///
    /// - `200`: The annotation, as it is stored.
    ///
    /// Charts of the service show it at its time, for example for a deployment of which the service
    /// itself does not tell. It is a document in an index for annotations, which the caller needs
    /// to be allowed to write.
    ///
    /// # Arguments
    ///
    /// - `service_name`: Name of the service.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The caller lacks a privilege.
    /// - 404 ([`ApmError::NotFound`]): There is nothing like this, or the server does not offer the
    ///   operation.
    pub fn create(&self, service_name: impl AsRef<str>, body: model::NewAnnotation) -> Create {
        Create(
            Request::of::<Create>(&self.0)
                .path("serviceName", service_name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Lists the annotations of a service.
    ///
    /// `GET /api/apm/services/{serviceName}/annotation/search` returns [`model::Annotations`] with
    /// status `200`.
    ///
    /// Returns annotations that were created, and versions that the service itself began to report,
    /// between two times. The caller needs the privilege `read` on APM and User Experience.
    ///
    /// # Arguments
    ///
    /// - `service_name`: Name of the service.
    /// - `environment`: Environment of the service, or `ENVIRONMENT_ALL`.
    /// - `start`: From when on annotations are looked for.
    /// - `end`: Until when annotations are looked for.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 500 ([`ApmError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn list(
        &self,
        service_name: impl AsRef<str>,
        environment: impl AsRef<str>,
        start: impl Into<DateTime>,
        end: impl Into<DateTime>,
    ) -> List {
        let start: DateTime = start.into();
        let end: DateTime = end.into();
        List(
            Request::of::<List>(&self.0)
                .path("serviceName", service_name.as_ref())
                .query("environment", environment.as_ref())
                .query("start", &start)
                .query("end", &end),
        )
    }
}

request! {
    Create of Annotations::create:
        POST "/api/apm/services/{serviceName}/annotation"
        as "createAnnotation" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 404]);
    send_json -> model::CreatedAnnotation, ApmError;
}

request! {
    List of Annotations::list:
        GET "/api/apm/services/{serviceName}/annotation/search"
        as "listAnnotations" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 500]);
    send_json -> model::Annotations, ApmError;
}
