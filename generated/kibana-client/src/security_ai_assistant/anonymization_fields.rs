// Generated from specs/kibana; do not edit.

//! The operations of [`AnonymizationFields`].

use std::time::Duration;

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{
    CallError, Client, Extent, Items, Method, Operation, PageSize, Paged, Pages, Paging,
    Request, Response, Turning,
};

use super::SecurityAiAssistantError;

/// Fields of alerts and events, and whether a language model sees them, plain or replaced.
#[derive(Clone, Debug)]
pub struct AnonymizationFields {
    pub(crate) client: Client,
}

impl AnonymizationFields {
    /// Finds anonymization fields.
    ///
    /// `GET /api/security_ai_assistant/anonymization_fields/_find`
    ///
    /// Returns one page of the fields that the assistant knows in the space, each with what happens
    /// to its values before a language model gets them. Pages start at 1. `total` counts all
    /// matches, so that the last page is known.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request breaks a rule of the
    ///   operation, or names something that does not exist; the message says which. The shape
    ///   depends on whether Kibana's platform or the assistant itself refuses.
    pub fn find(&self) -> Find {
        let request = Request::new(&self.client, &FIND);
        Find { request }
    }
}

const FIND: Operation = Operation {
    id: "findAnonymizationFields",
    method: Method::GET,
    path: "/api/security_ai_assistant/anonymization_fields/_find",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`AnonymizationFields::find`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find {
    request: Request,
}

impl Find {
    /// Names of the properties to return.
    ///
    /// All are returned when it is left out.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        self.request = self.request.query("fields", &fields);
        self
    }

    /// A query in KQL that the fields have to match.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.request = self.request.query("filter", filter.as_ref());
        self
    }

    /// Property to sort by.
    pub fn sort_field(mut self, sort_field: model::AnonymizationFieldSortField) -> Self {
        self.request = self.request.query("sort_field", &sort_field);
        self
    }

    /// Direction of the order.
    pub fn sort_order(mut self, sort_order: model::AnonymizationFieldSortOrder) -> Self {
        self.request = self.request.query("sort_order", &sort_order);
        self
    }

    /// Page to return, counted from 1.
    ///
    /// Default: `1`. At least 1.
    pub fn page(mut self, page: u64) -> Self {
        self.request = self.request.query("page", &page);
        self
    }

    /// Number of fields on a page.
    ///
    /// With 0, only `total` is of use.
    ///
    /// Default: `20`. At least 0.
    pub fn per_page(mut self, per_page: u64) -> Self {
        self.request = self.request.query("per_page", &per_page);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<
        Response<model::AnonymizationFieldPage>,
        CallError<SecurityAiAssistantError>,
    > {
        self.request.send_json().await
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.request.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for Find {
    type Page = model::AnonymizationFieldPage;
    type Item = model::AnonymizationField;
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
        Extent::new(page.data.len()).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}
