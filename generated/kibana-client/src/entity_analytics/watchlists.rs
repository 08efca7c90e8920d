// Generated from specs/kibana; do not edit.

//! Entities whose risk counts more or less.
//!
//! [`Watchlists`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{Client, FilePart, Request, request};

use super::EntityAnalyticsError;

/// Entities whose risk counts more or less.
#[derive(Clone, Debug)]
pub struct Watchlists(pub(crate) Client);

impl Watchlists {
    /// Creates a watchlist.
    ///
    /// `POST /api/entity_analytics/watchlists` returns [`model::Watchlist`] with status `200`.
    ///
    /// A watchlist names entities whose risk scores are multiplied by a factor. It is empty at
    /// first: assign entities to it, or upload a file. The caller needs the privilege to use
    /// Elastic Security with entity analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    #[inline]
    pub fn create(&self, body: model::NewWatchlist) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Lists watchlists.
    ///
    /// `GET /api/entity_analytics/watchlists/list` returns [`Vec<Watchlist>`](model::Watchlist)
    /// with status `200`.
    ///
    /// Returns the watchlists of the space, in one list without paging. The caller needs the
    /// privilege to use Elastic Security with entity analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a watchlist.
    ///
    /// `GET /api/entity_analytics/watchlists/{id}` returns [`model::Watchlist`] with status `200`.
    ///
    /// Looks up a watchlist by its id. Some servers answer with 500 where there is none. The caller
    /// needs the privilege to use Elastic Security with entity analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the watchlist.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    /// - 500 ([`EntityAnalyticsError::InternalServerError`]): Kibana or Elasticsearch failed, or
    ///   there is no such watchlist in the space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a watchlist.
    ///
    /// `PUT /api/entity_analytics/watchlists/{id}` returns [`model::Watchlist`] with status `200`.
    ///
    /// - `200`: The watchlist as it is now.
    ///
    /// Replaces name, description and factor; the entities stay. Risk scores follow with the next
    /// run of the risk engine. The caller needs the privilege to use Elastic Security with entity
    /// analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the watchlist.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    /// - 500 ([`EntityAnalyticsError::InternalServerError`]): Kibana or Elasticsearch failed, or
    ///   there is no such watchlist in the space.
    pub fn update(&self, id: impl AsRef<str>, body: model::NewWatchlist) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a watchlist.
    ///
    /// `DELETE /api/entity_analytics/watchlists/{id}` returns no body with status `200`.
    ///
    /// Removes the watchlist and takes its entities off it, which cannot be undone. The caller
    /// needs the privilege to use Elastic Security with entity analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the watchlist.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    /// - 500 ([`EntityAnalyticsError::InternalServerError`]): Kibana or Elasticsearch failed, or
    ///   there is no such watchlist in the space.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Adds entities from a file to a watchlist.
    ///
    /// `POST /api/entity_analytics/watchlists/{watchlist_id}/csv_upload` returns
    /// [`model::WatchlistUpload`] with status `200`.
    ///
    /// - `200`: What the lines have matched.
    ///
    /// Each line of the CSV file has a `type` and values of fields such as `user.name`; the
    /// entities that have them are added. A line can match several entities, up to 10000. The
    /// answer is a success even if lines failed. The caller needs the privilege to use Elastic
    /// Security with entity analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `watchlist_id`: Id of the watchlist.
    /// - `file`: The file, with the names of fields in its first line.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    /// - 413: The file is larger than the server accepts.
    pub fn upload_csv(
        &self,
        watchlist_id: impl AsRef<str>,
        file: impl Into<FilePart>,
    ) -> UploadCsv {
        UploadCsv(
            Request::of::<UploadCsv>(&self.0)
                .path("watchlist_id", watchlist_id.as_ref())
                .file_part("file", file),
        )
    }

    /// Puts entities on a watchlist.
    ///
    /// `POST /api/entity_analytics/watchlists/{watchlist_id}/entities/assign` returns
    /// [`model::WatchlistAssignment`] with status `200`.
    ///
    /// - `200`: What has changed.
    ///
    /// Adds entities that the entity store knows, by their ids. One that is on the watchlist
    /// already stays. The answer is a success even if entities were not found. The caller needs the
    /// privilege to use Elastic Security with entity analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `watchlist_id`: Id of the watchlist.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn assign(
        &self,
        watchlist_id: impl AsRef<str>,
        body: impl Into<model::WatchlistEntities>,
    ) -> Assign {
        let body: model::WatchlistEntities = body.into();
        Assign(
            Request::of::<Assign>(&self.0)
                .path("watchlist_id", watchlist_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Takes entities off a watchlist.
    ///
    /// `POST /api/entity_analytics/watchlists/{watchlist_id}/entities/unassign` returns
    /// [`model::WatchlistAssignment`] with status `200`.
    ///
    /// - `200`: What has changed.
    ///
    /// Takes back what was assigned by hand. Entities that an index or an integration has put on
    /// the watchlist stay on it. The answer is a success even if entities were not found. The
    /// caller needs the privilege to use Elastic Security with entity analytics.
    ///
    /// Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `watchlist_id`: Id of the watchlist.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn unassign(
        &self,
        watchlist_id: impl AsRef<str>,
        body: impl Into<model::WatchlistEntities>,
    ) -> Unassign {
        let body: model::WatchlistEntities = body.into();
        Unassign(
            Request::of::<Unassign>(&self.0)
                .path("watchlist_id", watchlist_id.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    Create of Watchlists::create:
        POST "/api/entity_analytics/watchlists"
        as "createWatchlist" scoped refuses(&[400, 401, 403]) since("9.4.0") technical_preview;
    send_json -> model::Watchlist, EntityAnalyticsError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    List of Watchlists::list:
        GET "/api/entity_analytics/watchlists/list"
        as "listWatchlists" scoped refuses(&[400, 401, 403]) since("9.4.0") technical_preview;
    send_json -> Vec<model::Watchlist>, EntityAnalyticsError;
}

impl List {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Watchlists::get:
        GET "/api/entity_analytics/watchlists/{id}"
        as "getWatchlist" scoped refuses(&[400, 401, 403, 404, 500]) since("9.4.0") technical_preview;
    send_json -> model::Watchlist, EntityAnalyticsError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Watchlists::update:
        PUT "/api/entity_analytics/watchlists/{id}"
        as "updateWatchlist" scoped refuses(&[400, 401, 403, 404, 500]) since("9.4.0") technical_preview;
    send_json -> model::Watchlist, EntityAnalyticsError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Watchlists::delete:
        DELETE "/api/entity_analytics/watchlists/{id}"
        as "deleteWatchlist" scoped refuses(&[400, 401, 403, 404, 500]) since("9.4.0") technical_preview;
    send_empty -> (), EntityAnalyticsError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    UploadCsv of Watchlists::upload_csv:
        POST "/api/entity_analytics/watchlists/{watchlist_id}/csv_upload"
        as "uploadWatchlistCsv" scoped refuses(&[400, 401, 403, 404, 413]) since("9.4.0") technical_preview;
    send_json -> model::WatchlistUpload, EntityAnalyticsError;
}

impl UploadCsv {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Assign of Watchlists::assign:
        POST "/api/entity_analytics/watchlists/{watchlist_id}/entities/assign"
        as "assignWatchlistEntities" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::WatchlistAssignment, EntityAnalyticsError;
}

impl Assign {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Unassign of Watchlists::unassign:
        POST "/api/entity_analytics/watchlists/{watchlist_id}/entities/unassign"
        as "unassignWatchlistEntities" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::WatchlistAssignment, EntityAnalyticsError;
}

impl Unassign {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
