// Generated from specs/kibana; do not edit.

//! What is attached to conversations, in versions.
//!
//! [`Attachments`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{Client, Request, request};

use super::AgentBuilderError;

/// What is attached to conversations, in versions.
#[derive(Clone, Debug)]
pub struct Attachments(pub(crate) Client);

impl Attachments {
    /// Lists what is attached to a conversation.
    ///
    /// `GET /api/agent_builder/conversations/{conversation_id}/attachments` returns
    /// [`model::ConversationAttachments`] with status `200`.
    ///
    /// Returns everything with all of its versions. What was deleted and can be restored is
    /// returned only if it is asked for.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn list(&self, conversation_id: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).path("conversation_id", conversation_id.as_ref()))
    }

    /// Attaches something to a conversation.
    ///
    /// `POST /api/agent_builder/conversations/{conversation_id}/attachments` returns
    /// [`model::AttachmentAnswer`] with status `200`.
    ///
    /// - `200`: What is attached.
    ///
    /// Agents can read it from now on. It is either sent as `data`, or fetched once from where
    /// `origin` says.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    /// - 409 ([`AgentBuilderError::Conflict`]): The id is taken, or the attachment is in use.
    pub fn create(
        &self,
        conversation_id: impl AsRef<str>,
        body: model::NewConversationAttachment,
    ) -> Create {
        Create(
            Request::of::<Create>(&self.0)
                .path("conversation_id", conversation_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Tells which attachments differ from where they came from.
    ///
    /// `GET /api/agent_builder/conversations/{conversation_id}/attachments/stale` returns
    /// [`model::AttachmentStates`] with status `200`.
    ///
    /// - `200`: What differs, and what does not.
    ///
    /// Compares everything that has an `origin` with what is there now. What differs comes with the
    /// data to replace it with.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn list_stale(&self, conversation_id: impl AsRef<str>) -> ListStale {
        ListStale(
            Request::of::<ListStale>(&self.0)
                .path("conversation_id", conversation_id.as_ref()),
        )
    }

    /// Replaces the data of an attachment.
    ///
    /// `PUT /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}` returns
    /// [`model::UpdatedAttachment`] with status `200`.
    ///
    /// - `200`: The attachment as it is now.
    ///
    /// Adds a version if the data differs from that of the latest one. What was deleted has to be
    /// restored first.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    /// - `attachment_id`: Id of the attachment.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn update(
        &self,
        conversation_id: impl AsRef<str>,
        attachment_id: impl AsRef<str>,
        body: model::ConversationAttachmentUpdate,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("conversation_id", conversation_id.as_ref())
                .path("attachment_id", attachment_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes an attachment.
    ///
    /// `DELETE /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}`
    /// returns [`model::DeletedAttachment`] with status `200`.
    ///
    /// Hides it from agents, until it is restored. With `permanent` it is gone, which cannot be
    /// undone; what was used in a round cannot be deleted in this way.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    /// - `attachment_id`: Id of the attachment.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    /// - 409 ([`AgentBuilderError::Conflict`]): The id is taken, or the attachment is in use.
    pub fn delete(
        &self,
        conversation_id: impl AsRef<str>,
        attachment_id: impl AsRef<str>,
    ) -> Delete {
        Delete(
            Request::of::<Delete>(&self.0)
                .path("conversation_id", conversation_id.as_ref())
                .path("attachment_id", attachment_id.as_ref()),
        )
    }

    /// Renames an attachment.
    ///
    /// `PATCH /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}`
    /// returns [`model::ChangedAttachment`] with status `200`.
    ///
    /// - `200`: The attachment as it is now.
    ///
    /// Changes the description, and adds no version.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    /// - `attachment_id`: Id of the attachment.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn rename(
        &self,
        conversation_id: impl AsRef<str>,
        attachment_id: impl AsRef<str>,
        body: impl Into<model::AttachmentRenaming>,
    ) -> Rename {
        let body: model::AttachmentRenaming = body.into();
        Rename(
            Request::of::<Rename>(&self.0)
                .path("conversation_id", conversation_id.as_ref())
                .path("attachment_id", attachment_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Restores an attachment that was deleted.
    ///
    /// `POST /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/_restore`
    /// returns [`model::ChangedAttachment`] with status `200`.
    ///
    /// - `200`: The attachment as it is now.
    ///
    /// Agents can read it again. The answer is 400 if it was not deleted.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    /// - `attachment_id`: Id of the attachment.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn restore(
        &self,
        conversation_id: impl AsRef<str>,
        attachment_id: impl AsRef<str>,
    ) -> Restore {
        Restore(
            Request::of::<Restore>(&self.0)
                .path("conversation_id", conversation_id.as_ref())
                .path("attachment_id", attachment_id.as_ref()),
        )
    }

    /// Says where an attachment comes from.
    ///
    /// `PUT /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/origin`
    /// returns [`model::ChangedAttachment`] with status `200`.
    ///
    /// - `200`: The attachment as it is now.
    ///
    /// Links what was sent as data to what it was saved as since, so that it can be told when both
    /// differ. The answer is 400 if the attachment was deleted.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
    /// - `attachment_id`: Id of the attachment.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn update_origin(
        &self,
        conversation_id: impl AsRef<str>,
        attachment_id: impl AsRef<str>,
        body: impl Into<model::AttachmentOrigin>,
    ) -> UpdateOrigin {
        let body: model::AttachmentOrigin = body.into();
        UpdateOrigin(
            Request::of::<UpdateOrigin>(&self.0)
                .path("conversation_id", conversation_id.as_ref())
                .path("attachment_id", attachment_id.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    List of Attachments::list:
        GET "/api/agent_builder/conversations/{conversation_id}/attachments"
        as "listAgentBuilderAttachments" scoped refuses(&[400, 401, 403, 404]) since("9.2.0") technical_preview;
    send_json -> model::ConversationAttachments, AgentBuilderError;
}

impl List {
    /// Whether what was deleted is returned as well.
    pub fn include_deleted(self, include_deleted: bool) -> Self {
        Self(self.0.query("include_deleted", &include_deleted))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Create of Attachments::create:
        POST "/api/agent_builder/conversations/{conversation_id}/attachments"
        as "createAgentBuilderAttachment" scoped refuses(&[400, 401, 403, 404, 409]) since("9.2.0") technical_preview;
    send_json -> model::AttachmentAnswer, AgentBuilderError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListStale of Attachments::list_stale:
        GET "/api/agent_builder/conversations/{conversation_id}/attachments/stale"
        as "listStaleAgentBuilderAttachments" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::AttachmentStates, AgentBuilderError;
}

impl ListStale {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Attachments::update:
        PUT "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}"
        as "updateAgentBuilderAttachment" scoped refuses(&[400, 401, 403, 404]) since("9.2.0") technical_preview;
    send_json -> model::UpdatedAttachment, AgentBuilderError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Attachments::delete:
        DELETE "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}"
        as "deleteAgentBuilderAttachment" scoped refuses(&[400, 401, 403, 404, 409]) since("9.2.0") technical_preview;
    send_json -> model::DeletedAttachment, AgentBuilderError;
}

impl Delete {
    /// Whether it is removed for good.
    pub fn permanent(self, permanent: bool) -> Self {
        Self(self.0.query("permanent", &permanent))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Rename of Attachments::rename:
        PATCH "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}"
        as "renameAgentBuilderAttachment" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.2.0") technical_preview;
    send_json -> model::ChangedAttachment, AgentBuilderError;
}

impl Rename {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Restore of Attachments::restore:
        POST "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/_restore"
        as "restoreAgentBuilderAttachment" scoped refuses(&[400, 401, 403, 404]) since("9.2.0") technical_preview;
    send_json -> model::ChangedAttachment, AgentBuilderError;
}

impl Restore {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    UpdateOrigin of Attachments::update_origin:
        PUT "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/origin"
        as "updateAgentBuilderAttachmentOrigin" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::ChangedAttachment, AgentBuilderError;
}

impl UpdateOrigin {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
