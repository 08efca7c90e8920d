// Generated from specs/kibana; do not edit.

//! Places from which agents download their own upgrades.
//!
//! [`DownloadSources`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Places from which agents download their own upgrades.
#[derive(Clone, Debug)]
pub struct DownloadSources(pub(crate) Client);

impl DownloadSources {
    /// Lists the download sources.
    ///
    /// `GET /api/fleet/agent_download_sources` returns [`model::DownloadSourceList`] with status
    /// `200`.
    ///
    /// Returns all of them at once. The paging numbers of the answer are informative; the request
    /// takes none.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-settings-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a download source.
    ///
    /// `POST /api/fleet/agent_download_sources` returns [`model::FoundDownloadSource`] with status
    /// `200`.
    ///
    /// - `200`: The new source.
    ///
    /// Adds a place from which agents download their upgrades. A default source takes the place of
    /// the one before.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    #[inline]
    pub fn create(&self, body: model::DownloadSourceSettings) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a download source.
    ///
    /// `GET /api/fleet/agent_download_sources/{sourceId}` returns [`model::FoundDownloadSource`]
    /// with status `200`.
    ///
    /// Reads one source. Secrets are references.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-settings-read`.
    ///
    /// # Arguments
    ///
    /// - `source_id`: Id of the download source.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, source_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("sourceId", source_id.as_ref()))
    }

    /// Changes a download source.
    ///
    /// `PUT /api/fleet/agent_download_sources/{sourceId}` returns [`model::FoundDownloadSource`]
    /// with status `200`.
    ///
    /// - `200`: The source as it is now.
    ///
    /// Changes what the body gives; name and address have to be there each time. Agents that name
    /// the source use it for their next upgrade.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.
    ///
    /// # Arguments
    ///
    /// - `source_id`: Id of the download source.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn update(
        &self,
        source_id: impl AsRef<str>,
        body: model::DownloadSourceSettings,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("sourceId", source_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a download source.
    ///
    /// `DELETE /api/fleet/agent_download_sources/{sourceId}` returns [`model::DeletedFleetItem`]
    /// with status `200`.
    ///
    /// Agent policies that name the source move to the default one. The default source is refused.
    /// This cannot be undone.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Arguments
    ///
    /// - `source_id`: Id of the download source.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn delete(&self, source_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("sourceId", source_id.as_ref()))
    }
}

request! {
    List of DownloadSources::list:
        GET "/api/fleet/agent_download_sources"
        as "listDownloadSources" scoped refuses(&[400]) secrets(&["key"]);
    send_json -> model::DownloadSourceList, FleetError;
}

request! {
    Create of DownloadSources::create:
        POST "/api/fleet/agent_download_sources"
        as "createDownloadSource" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["key"]) body_since(&[("/secrets/ssl/key/hash", "9.2.0")]);
    send_json -> model::FoundDownloadSource, FleetError;
}

request! {
    Get of DownloadSources::get:
        GET "/api/fleet/agent_download_sources/{sourceId}"
        as "getDownloadSource" scoped refuses(&[400, 404]) secrets(&["key"]);
    send_json -> model::FoundDownloadSource, FleetError;
}

request! {
    Update of DownloadSources::update:
        PUT "/api/fleet/agent_download_sources/{sourceId}"
        as "updateDownloadSource" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["key"]) body_since(&[("/secrets/ssl/key/hash", "9.2.0")]);
    send_json -> model::FoundDownloadSource, FleetError;
}

request! {
    Delete of DownloadSources::delete:
        DELETE "/api/fleet/agent_download_sources/{sourceId}"
        as "deleteDownloadSource" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> model::DeletedFleetItem, FleetError;
}
