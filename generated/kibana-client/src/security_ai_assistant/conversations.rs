// Generated from specs/kibana; do not edit.

//! The conversations that the caller has with the assistant.
//!
//! [`Conversations`] starts the requests of this module.

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::SecurityAiAssistantError;

/// The conversations that the caller has with the assistant.
#[derive(Clone, Debug)]
pub struct Conversations(pub(crate) Client);

impl Conversations {
    /// Creates a conversation.
    ///
    /// `POST /api/security_ai_assistant/current_user/conversations` returns [`model::Conversation`]
    /// with status `200`.
    ///
    /// Starts a conversation of the caller, with messages if there are any already. Nothing is sent
    /// to a language model. The caller needs the privilege to use the assistant, and a user
    /// profile, which API keys do not have on all servers.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request is not valid, or names
    ///   something that does not exist; the message says which. The shape depends on whether
    ///   Kibana's platform or the assistant itself refuses.
    /// - 401 ([`SecurityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`SecurityAiAssistantError::Forbidden`]): The caller lacks a privilege, or the
    ///   licence does not have the assistant.
    #[inline]
    pub fn create(&self, body: model::NewConversation) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes all conversations of the caller.
    ///
    /// `DELETE /api/security_ai_assistant/current_user/conversations` returns
    /// [`model::DeletedConversations`] with status `200`.
    ///
    /// - `200`: What was deleted.
    ///
    /// Removes the conversations of the caller in the space with all their messages, except for
    /// those that are named, which cannot be undone. The caller needs the privilege to use the
    /// assistant. Servers of 9.1 do not know it.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request is not valid, or names
    ///   something that does not exist; the message says which. The shape depends on whether
    ///   Kibana's platform or the assistant itself refuses.
    /// - 401 ([`SecurityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`SecurityAiAssistantError::Forbidden`]): The caller lacks a privilege, or the
    ///   licence does not have the assistant.
    pub fn delete_all(&self) -> DeleteAll {
        DeleteAll(Request::of::<DeleteAll>(&self.0))
    }

    /// Lists conversations of the caller.
    ///
    /// `GET /api/security_ai_assistant/current_user/conversations/_find` returns
    /// [`model::ConversationPage`] with status `200`.
    ///
    /// Returns one page of the conversations that the caller has in the space. Pages start at 1.
    /// The caller needs the privilege to use the assistant.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request is not valid, or names
    ///   something that does not exist; the message says which. The shape depends on whether
    ///   Kibana's platform or the assistant itself refuses.
    /// - 401 ([`SecurityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`SecurityAiAssistantError::Forbidden`]): The caller lacks a privilege, or the
    ///   licence does not have the assistant.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a conversation.
    ///
    /// `GET /api/security_ai_assistant/current_user/conversations/{id}` returns
    /// [`model::Conversation`] with status `200`.
    ///
    /// Looks up a conversation of the caller with its messages. Those of other users are not found.
    /// The caller needs the privilege to use the assistant.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the conversation.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request is not valid, or names
    ///   something that does not exist; the message says which. The shape depends on whether
    ///   Kibana's platform or the assistant itself refuses.
    /// - 401 ([`SecurityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`SecurityAiAssistantError::Forbidden`]): The caller lacks a privilege, or the
    ///   licence does not have the assistant.
    /// - 404 ([`SecurityAiAssistantError::NotFound`]): There is nothing with this id, or it is
    ///   another user's.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a conversation.
    ///
    /// `PUT /api/security_ai_assistant/current_user/conversations/{id}` returns
    /// [`model::Conversation`] with status `200`.
    ///
    /// - `200`: The conversation as it is now.
    ///
    /// Properties that are left out stay as they are, while `messages` and `replacements` replace
    /// what was there. The category is accepted, and does not change. Nothing is sent to a language
    /// model. The caller needs the privilege to use the assistant.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the conversation, the same as in the body.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request is not valid, or names
    ///   something that does not exist; the message says which. The shape depends on whether
    ///   Kibana's platform or the assistant itself refuses.
    /// - 401 ([`SecurityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`SecurityAiAssistantError::Forbidden`]): The caller lacks a privilege, or the
    ///   licence does not have the assistant.
    /// - 404 ([`SecurityAiAssistantError::NotFound`]): There is nothing with this id, or it is
    ///   another user's.
    pub fn update(&self, id: impl AsRef<str>, body: model::ConversationUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a conversation.
    ///
    /// `DELETE /api/security_ai_assistant/current_user/conversations/{id}` returns no body with
    /// status `200`.
    ///
    /// Removes a conversation of the caller with all its messages, which cannot be undone. The
    /// caller needs the privilege to use the assistant.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the conversation.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request is not valid, or names
    ///   something that does not exist; the message says which. The shape depends on whether
    ///   Kibana's platform or the assistant itself refuses.
    /// - 401 ([`SecurityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`SecurityAiAssistantError::Forbidden`]): The caller lacks a privilege, or the
    ///   licence does not have the assistant.
    /// - 404 ([`SecurityAiAssistantError::NotFound`]): There is nothing with this id, or it is
    ///   another user's.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    Create of Conversations::create:
        POST "/api/security_ai_assistant/current_user/conversations"
        as "createConversation" scoped refuses(&[400, 401, 403]);
    send_json -> model::Conversation, SecurityAiAssistantError;
}

request! {
    DeleteAll of Conversations::delete_all:
        DELETE "/api/security_ai_assistant/current_user/conversations"
        as "deleteAllConversations" scoped refuses(&[400, 401, 403]);
    send_json -> model::DeletedConversations, SecurityAiAssistantError;
}

impl DeleteAll {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: model::ConversationDeletion) -> Self {
        Self(self.0.json("application/json", &body))
    }
}

request! {
    List of Conversations::list:
        GET "/api/security_ai_assistant/current_user/conversations/_find"
        as "listConversations" scoped refuses(&[400, 401, 403]);
    send_json -> model::ConversationPage, SecurityAiAssistantError;
}

impl List {
    /// Names of the properties to return, all if left out.
    ///
    /// Items then lack what their type requires, so leave it out unless the answer is read as plain
    /// JSON.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        Self(self.0.query("fields", &fields))
    }

    /// A query in KQL that the conversations have to match.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Property to sort by.
    pub fn sort_field(self, sort_field: model::ConversationSortField) -> Self {
        Self(self.0.query("sort_field", &sort_field))
    }

    /// Direction of the order.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
    }

    /// Page to return, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of conversations on a page.
    ///
    /// With 0, only `total` is useful.
    ///
    /// Default: `20`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::ConversationPage;
    type Item = model::Conversation;
    type Errors = SecurityAiAssistantError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Get of Conversations::get:
        GET "/api/security_ai_assistant/current_user/conversations/{id}"
        as "getConversation" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Conversation, SecurityAiAssistantError;
}

request! {
    Update of Conversations::update:
        PUT "/api/security_ai_assistant/current_user/conversations/{id}"
        as "updateConversation" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Conversation, SecurityAiAssistantError;
}

request! {
    Delete of Conversations::delete:
        DELETE "/api/security_ai_assistant/current_user/conversations/{id}"
        as "deleteConversation" scoped refuses(&[400, 401, 403, 404]);
    send_empty -> (), SecurityAiAssistantError;
}
