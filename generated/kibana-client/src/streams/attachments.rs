// Generated from specs/kibana; do not edit.

//! Dashboards, rules and SLOs that are linked to streams.
//!
//! [`Attachments`] starts the requests of this module.

use kibana_model::streams as model;
use openapi_runtime::client::{Client, Request, request};

use super::StreamsError;

/// Dashboards, rules and SLOs that are linked to streams.
#[derive(Clone, Debug)]
pub struct Attachments(pub(crate) Client);

impl Attachments {
    /// Lists what is attached to a stream.
    ///
    /// `GET /api/streams/{streamName}/attachments` returns [`model::StreamAttachments`] with status
    /// `200`.
    ///
    /// Returns the dashboards, rules and SLOs of the space that the caller may see, all of them or
    /// those that match. Streams are a technical preview.
    ///
    /// Required privilege: `read_stream`. Since 9.3.0.
    ///
    /// # Arguments
    ///
    /// - `stream_name`: Name of the stream, such as `logs.shop`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    pub fn list(&self, stream_name: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).path("streamName", stream_name.as_ref()))
    }

    /// Attaches and detaches in one call.
    ///
    /// `POST /api/streams/{streamName}/attachments/_bulk` returns [`model::StreamsAck`] with status
    /// `200`.
    ///
    /// - `200`: The changes are done.
    ///
    /// Links what is under `index`, and unlinks what is under `delete`; attachments of several
    /// kinds can be mixed. The dashboards, rules and SLOs themselves stay as they are. Streams are
    /// a technical preview.
    ///
    /// Required privilege: `manage_stream`. Since 9.3.0.
    ///
    /// # Arguments
    ///
    /// - `stream_name`: Name of the stream, such as `logs.shop`.
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
        stream_name: impl AsRef<str>,
        body: model::StreamAttachmentChanges,
    ) -> BulkUpdate {
        BulkUpdate(
            Request::of::<BulkUpdate>(&self.0)
                .path("streamName", stream_name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Attaches a dashboard, a rule or an SLO to a stream.
    ///
    /// `PUT /api/streams/{streamName}/attachments/{attachmentType}/{attachmentId}` returns
    /// [`model::StreamsAck`] with status `200`.
    ///
    /// The object has to be there, in the space of the call. Nothing happens if it is attached
    /// already. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`. Since 9.3.0.
    ///
    /// # Arguments
    ///
    /// - `stream_name`: Name of the stream, such as `logs.shop`.
    /// - `attachment_type`: Kind of the attachment.
    /// - `attachment_id`: Id of the dashboard, of the rule, or of the saved object of the SLO.
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
    pub fn link(
        &self,
        stream_name: impl AsRef<str>,
        attachment_type: model::StreamAttachmentKind,
        attachment_id: impl AsRef<str>,
    ) -> Link {
        Link(
            Request::of::<Link>(&self.0)
                .path("streamName", stream_name.as_ref())
                .path("attachmentType", &attachment_type)
                .path("attachmentId", attachment_id.as_ref()),
        )
    }

    /// Detaches a dashboard, a rule or an SLO from a stream.
    ///
    /// `DELETE /api/streams/{streamName}/attachments/{attachmentType}/{attachmentId}` returns
    /// [`model::StreamsAck`] with status `200`.
    ///
    /// - `200`: It is not attached any more.
    ///
    /// The object itself stays. Nothing happens if it is not attached. Streams are a technical
    /// preview.
    ///
    /// Required privilege: `manage_stream`. Since 9.3.0.
    ///
    /// # Arguments
    ///
    /// - `stream_name`: Name of the stream, such as `logs.shop`.
    /// - `attachment_type`: Kind of the attachment.
    /// - `attachment_id`: Id of the dashboard, of the rule, or of the saved object of the SLO.
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
    pub fn unlink(
        &self,
        stream_name: impl AsRef<str>,
        attachment_type: model::StreamAttachmentKind,
        attachment_id: impl AsRef<str>,
    ) -> Unlink {
        Unlink(
            Request::of::<Unlink>(&self.0)
                .path("streamName", stream_name.as_ref())
                .path("attachmentType", &attachment_type)
                .path("attachmentId", attachment_id.as_ref()),
        )
    }
}

request! {
    List of Attachments::list:
        GET "/api/streams/{streamName}/attachments"
        as "listStreamAttachments" scoped refuses(&[400, 401, 403, 404]) since("9.3.0") technical_preview;
    send_json -> model::StreamAttachments, StreamsError;
}

impl List {
    /// Text that titles have to contain.
    pub fn query(self, query: impl AsRef<str>) -> Self {
        Self(self.0.query("query", query.as_ref()))
    }

    /// Kinds of attachments to return; all of them if this is left out.
    ///
    /// Sent as the query parameter `attachmentTypes`.
    pub fn attachment_types(
        self,
        attachment_types: impl IntoIterator<Item = model::StreamAttachmentKind>,
    ) -> Self {
        let attachment_types: Vec<model::StreamAttachmentKind> = attachment_types
            .into_iter()
            .collect();
        Self(self.0.query("attachmentTypes", &attachment_types))
    }

    /// Ids of tags, one of which an attachment has to have.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self(self.0.query("tags", &tags))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkUpdate of Attachments::bulk_update:
        POST "/api/streams/{streamName}/attachments/_bulk"
        as "bulkUpdateStreamAttachments" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) since("9.3.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl BulkUpdate {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Link of Attachments::link:
        PUT "/api/streams/{streamName}/attachments/{attachmentType}/{attachmentId}"
        as "linkStreamAttachment" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) since("9.3.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl Link {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Unlink of Attachments::unlink:
        DELETE "/api/streams/{streamName}/attachments/{attachmentType}/{attachmentId}"
        as "unlinkStreamAttachment" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) since("9.3.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl Unlink {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
