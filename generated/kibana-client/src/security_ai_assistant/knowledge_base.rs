// Generated from specs/kibana; do not edit.

//! Texts and indices from which the assistant takes its answers.
//!
//! [`KnowledgeBase`] starts the requests of this module.

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{
    Client, ErrorSet, Extent, Items, PageSize, Paged, Pages, Paging, Request, StatusCode,
    Turning, Wait, Waited, Waiter, decode, request,
};
use openapi_runtime::wire::{Serialize, Serializer};

use super::SecurityAiAssistantError;

/// Texts and indices from which the assistant takes its answers.
#[derive(Clone, Debug)]
pub struct KnowledgeBase(pub(crate) Client);

impl KnowledgeBase {
    /// Tells whether all of the knowledge base is ready.
    ///
    /// `GET /api/security_ai_assistant/knowledge_base` returns [`model::KnowledgeBaseStatus`] with
    /// status `200`.
    ///
    /// - `200`: The state of the knowledge base.
    ///
    /// Does what the call for one part does, without naming one. The caller needs the privilege to
    /// use the assistant.
    ///
    /// Inferred: the provider's documentation does not state it.
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
    pub fn get_overall_status(&self) -> GetOverallStatus {
        GetOverallStatus(Request::of::<GetOverallStatus>(&self.0))
    }

    /// Sets up all of the knowledge base.
    ///
    /// `POST /api/security_ai_assistant/knowledge_base` returns [`model::KnowledgeBaseSetup`] with
    /// status `200`.
    ///
    /// - `200`: Whether the setup has started.
    ///
    /// Does what the call for one part does, without naming one: it installs the model that finds
    /// entries by meaning, and the articles of Elastic's Security Labs, unless they are left out.
    /// The call returns before the setup is complete. The caller needs the privilege to use the
    /// assistant and those to manage machine learning, and an Enterprise licence.
    ///
    /// Inferred: the provider's documentation does not state it.
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
    pub fn set_up_all(&self) -> SetUpAll {
        SetUpAll(Request::of::<SetUpAll>(&self.0))
    }

    /// Adds an entry to the knowledge base.
    ///
    /// `POST /api/security_ai_assistant/knowledge_base/entries` returns
    /// [`model::KnowledgeBaseEntry`] with status `200`.
    ///
    /// An entry is a text, or an index that the assistant may search. It belongs to the caller; a
    /// global one is for every user of the space, and needs the privilege to manage global entries.
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
    pub fn create_entry(&self, body: impl Into<model::NewKnowledgeBaseEntry>) -> CreateEntry {
        let body: model::NewKnowledgeBaseEntry = body.into();
        CreateEntry(Request::of::<CreateEntry>(&self.0).json("application/json", &body))
    }

    /// Creates, changes and deletes entries of the knowledge base.
    ///
    /// `POST /api/security_ai_assistant/knowledge_base/entries/_bulk_action` returns
    /// [`model::ChangedKnowledgeBaseEntries`] with status `200`.
    ///
    /// - `200`: What happened.
    ///
    /// Does all three in one call, with at most 100 entries. What is deleted cannot be restored. If
    /// an entry fails, servers answer with 500 and the same kind of body, and the others are
    /// changed nevertheless. The caller needs the privilege to use the assistant, and for global
    /// entries the one to manage those.
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
    pub fn bulk_change_entries(&self, body: model::KnowledgeBaseEntryChanges) -> BulkChangeEntries {
        BulkChangeEntries(Request::of::<BulkChangeEntries>(&self.0).json("application/json", &body))
    }

    /// Lists entries of the knowledge base.
    ///
    /// `GET /api/security_ai_assistant/knowledge_base/entries/_find` returns
    /// [`model::KnowledgeBaseEntryPage`] with status `200`.
    ///
    /// Returns one page of the entries of the caller and of the global ones. Pages start at 1. The
    /// articles of Security Labs count as one entry on servers of 9.1. The caller needs the
    /// privilege to use the assistant.
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
    pub fn list_entries(&self) -> ListEntries {
        ListEntries(Request::of::<ListEntries>(&self.0))
    }

    /// Returns an entry of the knowledge base.
    ///
    /// `GET /api/security_ai_assistant/knowledge_base/entries/{id}` returns
    /// [`model::KnowledgeBaseEntry`] with status `200`.
    ///
    /// Looks up an entry of the caller, or a global one. An entry that does not exist is answered
    /// with 400. The caller needs the privilege to use the assistant.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the entry.
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
    pub fn get_entry(&self, id: impl AsRef<str>) -> GetEntry {
        GetEntry(Request::of::<GetEntry>(&self.0).path("id", id.as_ref()))
    }

    /// Replaces an entry of the knowledge base.
    ///
    /// `PUT /api/security_ai_assistant/knowledge_base/entries/{id}` returns
    /// [`model::KnowledgeBaseEntry`] with status `200`.
    ///
    /// - `200`: The entry as it is now.
    ///
    /// Send the whole entry; its type cannot change. A text is embedded again, so that it is found
    /// by its new meaning. The caller needs the privilege to use the assistant, and for global
    /// entries the one to manage those.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the entry.
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
    pub fn update_entry(
        &self,
        id: impl AsRef<str>,
        body: impl Into<model::NewKnowledgeBaseEntry>,
    ) -> UpdateEntry {
        let body: model::NewKnowledgeBaseEntry = body.into();
        UpdateEntry(
            Request::of::<UpdateEntry>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes an entry of the knowledge base.
    ///
    /// `DELETE /api/security_ai_assistant/knowledge_base/entries/{id}` returns
    /// [`model::DeletedKnowledgeBaseEntry`] with status `200`.
    ///
    /// Removes one entry for good; the assistant no longer uses it. An entry that does not exist is
    /// answered with 400. The caller needs the privilege to use the assistant, and for global
    /// entries the one to manage those.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the entry. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`DeleteEntryError::BadRequest`]): The request is not valid, or names something that
    ///   does not exist; the message says which. The shape depends on whether Kibana's platform or
    ///   the assistant itself refuses.
    /// - 404 ([`DeleteEntryError::NotFound`]): There is nothing with this id, or it is another
    ///   user's.
    pub fn delete_entry(&self, id: impl AsRef<str>) -> DeleteEntry {
        DeleteEntry(Request::of::<DeleteEntry>(&self.0).path("id", id.as_ref()))
    }

    /// Tells whether the knowledge base is ready.
    ///
    /// `GET /api/security_ai_assistant/knowledge_base/{resource}` returns
    /// [`model::KnowledgeBaseStatus`] with status `200`.
    ///
    /// - `200`: The state of the knowledge base.
    ///
    /// Returns which parts of the knowledge base are installed, and whether a setup is under way.
    /// The caller needs the privilege to use the assistant.
    ///
    /// # Arguments
    ///
    /// - `resource`: Part of the knowledge base, such as `user`.
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
    pub fn get_status(&self, resource: impl AsRef<str>) -> GetStatus {
        GetStatus(Request::of::<GetStatus>(&self.0).path("resource", resource.as_ref()))
    }

    /// Sets up the knowledge base.
    ///
    /// `POST /api/security_ai_assistant/knowledge_base/{resource}` returns
    /// [`model::KnowledgeBaseSetup`] with status `200`.
    ///
    /// - `200`: The setup has begun.
    ///
    /// Installs the model that finds entries by meaning, and the articles of Elastic's Security
    /// Labs, unless they are left out. The call returns before the setup is complete: ask for the
    /// state until no setup is in progress. A knowledge base that is there already stays. The
    /// caller needs the privilege to use the assistant and those to manage machine learning, and an
    /// Enterprise licence.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `resource`: Part of the knowledge base, such as `user`.
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
    pub fn set_up(&self, resource: impl AsRef<str>) -> SetUp {
        SetUp(Request::of::<SetUp>(&self.0).path("resource", resource.as_ref()))
    }
}

request! {
    GetOverallStatus of KnowledgeBase::get_overall_status:
        GET "/api/security_ai_assistant/knowledge_base"
        as "getOverallKnowledgeBaseStatus" scoped refuses(&[400, 401, 403]);
    send_json -> model::KnowledgeBaseStatus, SecurityAiAssistantError;
}

impl GetOverallStatus {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `elser_exists` is `true`.
    ///
    /// A setup that fails is not told from one that has not begun: the wait ends with its time.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetOverallStatus {
    type Answer = model::KnowledgeBaseStatus;
    type Work = model::KnowledgeBaseStatus;
    type Errors = SecurityAiAssistantError;

    const WAITER: Waiter = Waiter {
        pending: &["false"],
        ..Waiter::new("/elser_exists", &["true"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    SetUpAll of KnowledgeBase::set_up_all:
        POST "/api/security_ai_assistant/knowledge_base"
        as "setUpWholeKnowledgeBase" scoped refuses(&[400, 401, 403]);
    send_json -> model::KnowledgeBaseSetup, SecurityAiAssistantError;
}

impl SetUpAll {
    /// Id of the model that finds entries by meaning.
    ///
    /// Kibana chooses one by default.
    ///
    /// Sent as the query parameter `modelId`.
    pub fn model_id(self, model_id: impl AsRef<str>) -> Self {
        Self(self.0.query("modelId", model_id.as_ref()))
    }

    /// Whether the articles of Security Labs are left out.
    ///
    /// Default: `false`. Sent as the query parameter `ignoreSecurityLabs`.
    pub fn ignore_security_labs(self, ignore_security_labs: bool) -> Self {
        Self(self.0.query("ignoreSecurityLabs", &ignore_security_labs))
    }
}

request! {
    CreateEntry of KnowledgeBase::create_entry:
        POST "/api/security_ai_assistant/knowledge_base/entries"
        as "createKnowledgeBaseEntry" scoped refuses(&[400, 401, 403]);
    send_json -> model::KnowledgeBaseEntry, SecurityAiAssistantError;
}

request! {
    BulkChangeEntries of KnowledgeBase::bulk_change_entries:
        POST "/api/security_ai_assistant/knowledge_base/entries/_bulk_action"
        as "bulkChangeKnowledgeBaseEntries" scoped refuses(&[400, 401, 403]);
    send_json -> model::ChangedKnowledgeBaseEntries, SecurityAiAssistantError;
}

request! {
    ListEntries of KnowledgeBase::list_entries:
        GET "/api/security_ai_assistant/knowledge_base/entries/_find"
        as "listKnowledgeBaseEntries" scoped refuses(&[400, 401, 403]);
    send_json -> model::KnowledgeBaseEntryPage, SecurityAiAssistantError;
}

impl ListEntries {
    /// Names of the properties to return, all if left out.
    ///
    /// Items then lack what their type requires, so leave it out unless the answer is read as plain
    /// JSON.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        Self(self.0.query("fields", &fields))
    }

    /// A query in KQL that the entries have to match.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Property to sort by.
    pub fn sort_field(self, sort_field: model::KnowledgeBaseEntrySortField) -> Self {
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

    /// Number of entries on a page.
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

impl Paged for ListEntries {
    type Page = model::KnowledgeBaseEntryPage;
    type Item = model::KnowledgeBaseEntry;
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
    GetEntry of KnowledgeBase::get_entry:
        GET "/api/security_ai_assistant/knowledge_base/entries/{id}"
        as "getKnowledgeBaseEntry" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::KnowledgeBaseEntry, SecurityAiAssistantError;
}

request! {
    UpdateEntry of KnowledgeBase::update_entry:
        PUT "/api/security_ai_assistant/knowledge_base/entries/{id}"
        as "updateKnowledgeBaseEntry" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::KnowledgeBaseEntry, SecurityAiAssistantError;
}

request! {
    DeleteEntry of KnowledgeBase::delete_entry:
        DELETE "/api/security_ai_assistant/knowledge_base/entries/{id}"
        as "deleteKnowledgeBaseEntry" scoped refuses(&[400, 404]);
    send_json -> model::DeletedKnowledgeBaseEntry, DeleteEntryError;
}

/// The bodies of errors of [`DeleteEntry`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteEntryError {
    /// The body at status 400.
    BadRequest(kibana_model::SecurityErrorBody),
    /// The body at status 404.
    NotFound(kibana_model::SecurityErrorBody),
}

impl ErrorSet for DeleteEntryError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            404 => decode(body).map(Self::NotFound),
            _ => None,
        }
    }
}

impl Serialize for DeleteEntryError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::NotFound(body) => Serialize::serialize(body, serializer),
        }
    }
}

request! {
    GetStatus of KnowledgeBase::get_status:
        GET "/api/security_ai_assistant/knowledge_base/{resource}"
        as "getKnowledgeBaseStatus" scoped refuses(&[400, 401, 403]);
    send_json -> model::KnowledgeBaseStatus, SecurityAiAssistantError;
}

impl GetStatus {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `elser_exists` is `true`.
    ///
    /// A setup that fails is not told from one that has not begun: the wait ends with its time.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetStatus {
    type Answer = model::KnowledgeBaseStatus;
    type Work = model::KnowledgeBaseStatus;
    type Errors = SecurityAiAssistantError;

    const WAITER: Waiter = Waiter {
        pending: &["false"],
        ..Waiter::new("/elser_exists", &["true"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    SetUp of KnowledgeBase::set_up:
        POST "/api/security_ai_assistant/knowledge_base/{resource}"
        as "setUpKnowledgeBase" scoped refuses(&[400, 401, 403]) timeout_secs(300);
    send_json -> model::KnowledgeBaseSetup, SecurityAiAssistantError;
}

impl SetUp {
    /// Id of the model that finds entries.
    ///
    /// Servers choose one if it is left out.
    ///
    /// Sent as the query parameter `modelId`.
    pub fn model_id(self, model_id: impl AsRef<str>) -> Self {
        Self(self.0.query("modelId", model_id.as_ref()))
    }

    /// Whether the articles of Security Labs are left out.
    ///
    /// Default: `false`. Sent as the query parameter `ignoreSecurityLabs`.
    pub fn ignore_security_labs(self, ignore_security_labs: bool) -> Self {
        Self(self.0.query("ignoreSecurityLabs", &ignore_security_labs))
    }
}
