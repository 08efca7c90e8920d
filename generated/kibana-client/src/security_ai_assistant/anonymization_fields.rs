// Generated from specs/kibana; do not edit.

//! Fields of alerts and events, and whether a language model sees them, plain or replaced.
//!
//! [`AnonymizationFields`] starts the requests of this module.

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{
    Client, ErrorSet, Extent, Items, PageSize, Paged, Pages, Paging, Request, StatusCode,
    Turning, decode, request,
};
use openapi_runtime::wire::{Serialize, Serializer};

use super::SecurityAiAssistantError;

/// Fields of alerts and events, and whether a language model sees them, plain or replaced.
#[derive(Clone, Debug)]
pub struct AnonymizationFields(pub(crate) Client);

impl AnonymizationFields {
    /// Creates, changes and deletes anonymization fields.
    ///
    /// `POST /api/security_ai_assistant/anonymization_fields/_bulk_action` returns
    /// [`model::ChangedAnonymizationFields`] with status `200`.
    ///
    /// - `200`: What happened.
    ///
    /// Does all three in one call, with at most 100 fields. An update that changes nothing is
    /// skipped. What is deleted cannot be restored, and values of a field without a setting are
    /// withheld from language models. If a field fails, servers answer with 500 and the same kind
    /// of body, and the others are changed nevertheless. The caller needs the privilege to edit
    /// anonymization settings.
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
    pub fn bulk_change(&self, body: model::AnonymizationFieldChanges) -> BulkChange {
        BulkChange(Request::of::<BulkChange>(&self.0).json("application/json", &body))
    }

    /// Lists anonymization fields.
    ///
    /// `GET /api/security_ai_assistant/anonymization_fields/_find` returns
    /// [`model::AnonymizationFieldPage`] with status `200`.
    ///
    /// Returns one page of the fields that the assistant knows in the space, each with what happens
    /// to its values before a language model gets them. Pages start at 1. `total` counts all
    /// matches, so that the last page is known. The caller needs the privilege to use the
    /// assistant.
    ///
    /// # Errors
    ///
    /// - 400 ([`ListError::BadRequest`]): The request is not valid, or names something that does
    ///   not exist; the message says which. The shape depends on whether Kibana's platform or the
    ///   assistant itself refuses.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    BulkChange of AnonymizationFields::bulk_change:
        POST "/api/security_ai_assistant/anonymization_fields/_bulk_action"
        as "bulkChangeAnonymizationFields" scoped refuses(&[400, 401, 403]);
    send_json -> model::ChangedAnonymizationFields, SecurityAiAssistantError;
}

request! {
    List of AnonymizationFields::list:
        GET "/api/security_ai_assistant/anonymization_fields/_find"
        as "listAnonymizationFields" scoped refuses(&[400]);
    send_json -> model::AnonymizationFieldPage, ListError;
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

    /// A query in KQL that the fields have to match.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Property to sort by.
    pub fn sort_field(self, sort_field: model::AnonymizationFieldSortField) -> Self {
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

    /// Number of fields on a page.
    ///
    /// With 0, only `total` is useful.
    ///
    /// Default: `20`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Also returns all fields in one list, whatever the page.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub fn all_data(self, all_data: bool) -> Self {
        Self(self.0.query("all_data", &all_data).since("all_data", "9.2.0"))
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

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for List {
    type Page = model::AnonymizationFieldPage;
    type Item = model::AnonymizationField;
    type Errors = ListError;

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

/// The bodies of errors of [`List`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListError {
    /// The body at status 400.
    BadRequest(kibana_model::SecurityErrorBody),
}

impl ErrorSet for ListError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

impl Serialize for ListError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
        }
    }
}
