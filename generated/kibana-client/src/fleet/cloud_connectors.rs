// Generated from specs/kibana; do not edit.

//! Identities in clouds that integrations sign in with.
//!
//! [`CloudConnectors`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::FleetError;

/// Identities in clouds that integrations sign in with.
#[derive(Clone, Debug)]
pub struct CloudConnectors(pub(crate) Client);

impl CloudConnectors {
    /// Lists cloud connectors.
    ///
    /// `GET /api/fleet/cloud_connectors` returns [`model::CloudConnectorList`] with status `200`.
    ///
    /// Returns the connectors with the variables that they consist of; values that are secrets are
    /// references. Servers of 9.1 do not have the operation.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `integrations-read`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a cloud connector.
    ///
    /// `POST /api/fleet/cloud_connectors` returns [`model::FoundCloudConnector`] with status `200`.
    ///
    /// - `200`: The new connector.
    ///
    /// Package policies can sign in with it from then on. Which variables there are depends on the
    /// cloud. Servers of 9.1 do not have the operation.
    ///
    /// Required privileges: any of `fleet-agent-policies-all`, `integrations-all`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn create(&self, body: model::NewCloudConnector) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a cloud connector.
    ///
    /// `GET /api/fleet/cloud_connectors/{cloudConnectorId}` returns [`model::FoundCloudConnector`]
    /// with status `200`.
    ///
    /// Looks up a connector by its id. An id that does not exist is answered with 400.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `integrations-read`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `cloud_connector_id`: Id of the cloud connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get(&self, cloud_connector_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("cloudConnectorId", cloud_connector_id.as_ref()))
    }

    /// Changes a cloud connector.
    ///
    /// `PUT /api/fleet/cloud_connectors/{cloudConnectorId}` returns [`model::FoundCloudConnector`]
    /// with status `200`.
    ///
    /// - `200`: The connector as it is now.
    ///
    /// Replaces what is given, and keeps the rest. Package policies that use the connector sign in
    /// with the new values.
    ///
    /// Required privileges: any of `fleet-agent-policies-all`, `integrations-all`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.
    ///
    /// # Arguments
    ///
    /// - `cloud_connector_id`: Id of the cloud connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn update(
        &self,
        cloud_connector_id: impl AsRef<str>,
        body: model::CloudConnectorUpdate,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("cloudConnectorId", cloud_connector_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a cloud connector.
    ///
    /// `DELETE /api/fleet/cloud_connectors/{cloudConnectorId}` returns
    /// [`model::DeletedCloudConnector`] with status `200`.
    ///
    /// Refuses a connector that package policies use, unless it is forced; those policies then
    /// cannot sign in any more. This cannot be undone.
    ///
    /// Required privileges: any of `fleet-agent-policies-all`, `integrations-all`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `cloud_connector_id`: Id of the cloud connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn delete(&self, cloud_connector_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("cloudConnectorId", cloud_connector_id.as_ref()))
    }

    /// Lists the package policies that use a cloud connector.
    ///
    /// `GET /api/fleet/cloud_connectors/{cloudConnectorId}/usage` returns
    /// [`model::CloudConnectorUsePage`] with status `200`.
    ///
    /// Returns the package policies page by page, with the agent policies that they belong to.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `integrations-read`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `cloud_connector_id`: Id of the cloud connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_uses(&self, cloud_connector_id: impl AsRef<str>) -> ListUses {
        ListUses(
            Request::of::<ListUses>(&self.0)
                .path("cloudConnectorId", cloud_connector_id.as_ref()),
        )
    }
}

request! {
    List of CloudConnectors::list:
        GET "/api/fleet/cloud_connectors"
        as "listCloudConnectors" scoped refuses(&[400]) secrets(&["vars"]) since("9.2.0");
    send_json -> model::CloudConnectorList, FleetError;
}

impl List {
    /// Number of the page, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of connectors on a page.
    ///
    /// At least 1. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// KQL query that connectors have to match.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at an empty page.
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
    type Page = model::CloudConnectorList;
    type Item = model::CloudConnector;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    Create of CloudConnectors::create:
        POST "/api/fleet/cloud_connectors"
        as "createCloudConnector" scoped refuses(&[400]) secrets(&["vars"]) since("9.2.0");
    send_json -> model::FoundCloudConnector, FleetError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of CloudConnectors::get:
        GET "/api/fleet/cloud_connectors/{cloudConnectorId}"
        as "getCloudConnector" scoped refuses(&[400]) secrets(&["vars"]) since("9.2.0");
    send_json -> model::FoundCloudConnector, FleetError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of CloudConnectors::update:
        PUT "/api/fleet/cloud_connectors/{cloudConnectorId}"
        as "updateCloudConnector" scoped refuses(&[400]) secrets(&["vars"]) since("9.2.0");
    send_json -> model::FoundCloudConnector, FleetError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of CloudConnectors::delete:
        DELETE "/api/fleet/cloud_connectors/{cloudConnectorId}"
        as "deleteCloudConnector" scoped refuses(&[400]) since("9.2.0");
    send_json -> model::DeletedCloudConnector, FleetError;
}

impl Delete {
    /// Deletes it although package policies use it.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListUses of CloudConnectors::list_uses:
        GET "/api/fleet/cloud_connectors/{cloudConnectorId}/usage"
        as "listCloudConnectorUses" scoped refuses(&[400]) since("9.2.0");
    send_json -> model::CloudConnectorUsePage, FleetError;
}

impl ListUses {
    /// Number of the page, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of package policies on a page.
    ///
    /// At least 1. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
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

impl Paged for ListUses {
    type Page = model::CloudConnectorUsePage;
    type Item = model::CloudConnectorUse;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}
