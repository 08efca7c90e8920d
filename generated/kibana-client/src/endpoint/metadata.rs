// Generated from specs/kibana; do not edit.

//! The hosts that Elastic Defend protects.
//!
//! [`Metadata`] starts the requests of this module.

use kibana_model::endpoint as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::EndpointError;

/// The hosts that Elastic Defend protects.
#[derive(Clone, Debug)]
pub struct Metadata(pub(crate) Client);

impl Metadata {
    /// Lists protected hosts.
    ///
    /// `GET /api/endpoint/metadata` returns [`model::EndpointHostPage`] with status `200`.
    ///
    /// - `200`: One page of hosts.
    ///
    /// Returns the hosts on which Elastic Defend runs, each with what it is and with its policy,
    /// page by page. Pages are counted from 0. The caller needs the privilege to read the list of
    /// endpoints.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a protected host.
    ///
    /// `GET /api/endpoint/metadata/{id}` returns [`model::EndpointHost`] with status `200`.
    ///
    /// Looks up a host by the id of its agent. The caller needs the privilege to read the list of
    /// endpoints, or access to Fleet.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`], inferred): No host with Elastic Defend has this id.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of Metadata::list:
        GET "/api/endpoint/metadata" as "listEndpointMetadata" scoped refuses(&[400, 403]);
    send_json -> model::EndpointHostPage, EndpointError;
}

impl List {
    /// Number of the page, from 0.
    ///
    /// Default: `0`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of hosts on a page.
    ///
    /// Sent as the query parameter `pageSize`.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// KQL query over hosts, such as `united.endpoint.host.os.name: Linux`.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// States of the hosts.
    ///
    /// All but unenrolled ones if it is left out.
    ///
    /// Sent as the query parameter `hostStatuses`.
    pub fn host_statuses(
        self,
        host_statuses: impl IntoIterator<Item = model::EndpointHostStatus>,
    ) -> Self {
        let host_statuses: Vec<model::EndpointHostStatus> = host_statuses
            .into_iter()
            .collect();
        Self(self.0.query("hostStatuses", &host_statuses))
    }

    /// What the hosts are ordered by.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: model::EndpointSortField) -> Self {
        Self(self.0.query("sortField", &sort_field))
    }

    /// Whether the order is ascending or descending.
    ///
    /// Sent as the query parameter `sortDirection`.
    pub fn sort_direction(self, sort_direction: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortDirection", &sort_direction))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 0, and ends at the total that the
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
    type Page = model::EndpointHostPage;
    type Item = model::EndpointHost;
    type Errors = EndpointError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 0,
        },
        size: Some(PageSize {
            parameter: "pageSize",
            largest: Some(100),
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
    Get of Metadata::get:
        GET "/api/endpoint/metadata/{id}" as "getEndpointMetadata" scoped refuses(&[400, 403, 404]);
    send_json -> model::EndpointHost, EndpointError;
}
