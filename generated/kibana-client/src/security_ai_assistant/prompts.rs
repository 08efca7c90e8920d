// Generated from specs/kibana; do not edit.

//! Texts that tell the assistant how to behave, and those that users send with one click.
//!
//! [`Prompts`] starts the requests of this module.

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::SecurityAiAssistantError;

/// Texts that tell the assistant how to behave, and those that users send with one click.
#[derive(Clone, Debug)]
pub struct Prompts(pub(crate) Client);

impl Prompts {
    /// Creates, changes and deletes prompts.
    ///
    /// `POST /api/security_ai_assistant/prompts/_bulk_action` returns [`model::ChangedPrompts`]
    /// with status `200`.
    ///
    /// - `200`: What happened.
    ///
    /// Does all three in one call, with at most 100 prompts. What is deleted cannot be restored. If
    /// a prompt fails, servers answer with 500 and the same kind of body, and the others are
    /// changed nevertheless. Some servers fail on names with a colon. The caller needs the
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
    #[inline]
    pub fn bulk_change(&self, body: model::PromptChanges) -> BulkChange {
        BulkChange(Request::of::<BulkChange>(&self.0).json("application/json", &body))
    }

    /// Lists prompts.
    ///
    /// `GET /api/security_ai_assistant/prompts/_find` returns [`model::PromptPage`] with status
    /// `200`.
    ///
    /// Returns one page of the prompts of the space. Pages start at 1. The caller needs the
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
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    BulkChange of Prompts::bulk_change:
        POST "/api/security_ai_assistant/prompts/_bulk_action"
        as "bulkChangePrompts" scoped refuses(&[400, 401, 403]);
    send_json -> model::ChangedPrompts, SecurityAiAssistantError;
}

request! {
    List of Prompts::list:
        GET "/api/security_ai_assistant/prompts/_find"
        as "listPrompts" scoped refuses(&[400, 401, 403]);
    send_json -> model::PromptPage, SecurityAiAssistantError;
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

    /// A query in KQL that the prompts have to match.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Property to sort by.
    pub fn sort_field(self, sort_field: model::PromptSortField) -> Self {
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

    /// Number of prompts on a page.
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
    type Page = model::PromptPage;
    type Item = model::Prompt;
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
