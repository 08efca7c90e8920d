// Generated from specs/kibana; do not edit.

//! Moves of alerts from old versions to new indices.
//!
//! [`Migrations`] starts the requests of this module.

use kibana_model::detections as model;
use openapi_runtime::client::{Client, Request, Wait, Waited, Waiter, request};

use super::DetectionsError;

/// Moves of alerts from old versions to new indices.
#[derive(Clone, Debug)]
pub struct Migrations(pub(crate) Client);

impl Migrations {
    /// Finishes migrations of alerts.
    ///
    /// `POST /api/detection_engine/signals/finalize_migration` returns
    /// [`model::FinalizedMigrations`] with status `200`.
    ///
    /// - `200`: The migrations as they are now.
    ///
    /// Where the documents are copied, the new index takes the place of the old one for all who
    /// search alerts. Migrations that still run are left as they are, with `completed` false: call
    /// again, or wait. Whether a copy has ended is found out by this call alone, so that a
    /// migration which nobody finishes stays `pending` for `list`. The old index stays until
    /// `delete` cleans up. An id without a migration is refused, and then none is finished. The
    /// caller needs privileges on the indices.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`], inferred): There is no migration with one of the ids.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[deprecated]
    pub fn finalize(&self, body: impl Into<model::AlertMigrationIds>) -> Finalize {
        let body: model::AlertMigrationIds = body.into();
        Finalize(Request::of::<Finalize>(&self.0).json("application/json", &body))
    }

    /// Begins migrations of alerts.
    ///
    /// `POST /api/detection_engine/signals/migration` returns [`model::MigrationStarts`] with
    /// status `200`.
    ///
    /// - `200`: The migrations that begin, and those that do not.
    ///
    /// Copies alerts from indices of older versions into indices of the current version, so that
    /// Security can show them. It takes time, and `finalize` finishes it: wait for that. The caller
    /// needs privileges on the indices.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[deprecated]
    #[inline]
    pub fn create(&self, body: model::NewAlertMigration) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Cleans up after migrations of alerts.
    ///
    /// `DELETE /api/detection_engine/signals/migration` returns [`model::DeletedMigrations`] with
    /// status `200`.
    ///
    /// Marks the index that a migration leaves behind, the old one of a success and the new one of
    /// a failure: Elasticsearch deletes it after 30 days, which cannot be undone. Migrations that
    /// still run are not touched. The caller needs privileges on the indices.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`], inferred): There is no migration with one of the ids.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[deprecated]
    pub fn delete(&self, body: impl Into<model::AlertMigrationIds>) -> Delete {
        let body: model::AlertMigrationIds = body.into();
        Delete(Request::of::<Delete>(&self.0).json("application/json", &body))
    }

    /// Lists indices of alerts and their migrations.
    ///
    /// `GET /api/detection_engine/signals/migration_status` returns [`model::AlertMigrations`] with
    /// status `200`.
    ///
    /// Tells for each index with alerts of a time which versions its alerts have, whether it is
    /// outdated, and how its migrations are doing. The caller needs privileges on the indices.
    ///
    /// # Arguments
    ///
    /// - `from`: Since when an index must have alerts, as date math such as `now-30d`.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`]): The space has no index of alerts.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[deprecated]
    pub fn list(&self, from: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).query("from", from.as_ref()))
    }
}

request! {
    Finalize of Migrations::finalize:
        POST "/api/detection_engine/signals/finalize_migration"
        as "finalizeDetectionMigrations" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::FinalizedMigrations, DetectionsError;
}

impl Finalize {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` of every item in `migrations` is `success`. It has failed
    /// when each is over, and one is at `failure`.
    ///
    /// A migration whose task is gone from Elasticsearch stays pending, and `error` says so: the
    /// wait ends with its time.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for Finalize {
    type Answer = model::FinalizedMigrations;
    type Work = model::FinalizedMigrations;
    type Errors = DetectionsError;

    const WAITER: Waiter = Waiter {
        item: Some(("/migrations", None)),
        failed: &["failure"],
        pending: &["pending"],
        gone: &[404],
        ..Waiter::new("/status", &["success"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    Create of Migrations::create:
        POST "/api/detection_engine/signals/migration"
        as "createDetectionMigration" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::MigrationStarts, DetectionsError;
}

request! {
    Delete of Migrations::delete:
        DELETE "/api/detection_engine/signals/migration"
        as "deleteDetectionMigrations" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::DeletedMigrations, DetectionsError;
}

request! {
    List of Migrations::list:
        GET "/api/detection_engine/signals/migration_status"
        as "listDetectionMigrations" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::AlertMigrations, DetectionsError;
}
