// Generated from specs/kibana; do not edit.

//! Dashboards that are attached to streams.
//!
//! [`Dashboards`] starts the requests of this module.

use kibana_model::streams as model;
use openapi_runtime::client::{Client, Request, request};

use super::StreamsError;

/// Dashboards that are attached to streams.
#[derive(Clone, Debug)]
pub struct Dashboards(pub(crate) Client);

impl Dashboards {
    /// Lists the dashboards of a stream.
    ///
    /// `GET /api/streams/{name}/dashboards` returns [`model::StreamDashboards`] with status `200`.
    ///
    /// Only those in the space of the call that the caller may see are listed. Streams are a
    /// technical preview.
    ///
    /// Required privilege: `read_stream`. Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    pub fn list(&self, name: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).path("name", name.as_ref()))
    }

    /// Attaches and detaches dashboards.
    ///
    /// `POST /api/streams/{name}/dashboards/_bulk` returns [`model::StreamsAck`] with status `200`.
    ///
    /// All operations are done, or none. The dashboards themselves stay as they are. Streams are a
    /// technical preview.
    ///
    /// Required privilege: `manage_stream`. Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn bulk_update(
        &self,
        name: impl AsRef<str>,
        body: model::DashboardOperations,
    ) -> BulkUpdate {
        BulkUpdate(
            Request::of::<BulkUpdate>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Attaches a dashboard to a stream.
    ///
    /// `PUT /api/streams/{name}/dashboards/{dashboardId}` returns [`model::StreamsAck`] with status
    /// `200`.
    ///
    /// Nothing happens if it is attached. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`. Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `dashboard_id`: Id of the dashboard.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn link(&self, name: impl AsRef<str>, dashboard_id: impl AsRef<str>) -> Link {
        Link(
            Request::of::<Link>(&self.0)
                .path("name", name.as_ref())
                .path("dashboardId", dashboard_id.as_ref()),
        )
    }

    /// Detaches a dashboard from a stream.
    ///
    /// `DELETE /api/streams/{name}/dashboards/{dashboardId}` returns [`model::StreamsAck`] with
    /// status `200`.
    ///
    /// The dashboard itself stays. Nothing happens if it is not attached. Streams are a technical
    /// preview.
    ///
    /// Required privilege: `manage_stream`. Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `dashboard_id`: Id of the dashboard.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn unlink(&self, name: impl AsRef<str>, dashboard_id: impl AsRef<str>) -> Unlink {
        Unlink(
            Request::of::<Unlink>(&self.0)
                .path("name", name.as_ref())
                .path("dashboardId", dashboard_id.as_ref()),
        )
    }
}

request! {
    List of Dashboards::list:
        GET "/api/streams/{name}/dashboards"
        as "listStreamDashboards" scoped refuses(&[400, 401, 403, 404]) until("9.4.0") technical_preview;
    send_json -> model::StreamDashboards, StreamsError;
}

impl List {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkUpdate of Dashboards::bulk_update:
        POST "/api/streams/{name}/dashboards/_bulk"
        as "bulkUpdateStreamDashboards" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) until("9.4.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl BulkUpdate {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Link of Dashboards::link:
        PUT "/api/streams/{name}/dashboards/{dashboardId}"
        as "linkStreamDashboard" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) until("9.4.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl Link {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Unlink of Dashboards::unlink:
        DELETE "/api/streams/{name}/dashboards/{dashboardId}"
        as "unlinkStreamDashboard" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) until("9.4.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl Unlink {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
