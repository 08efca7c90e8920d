// Generated from specs/kibana; do not edit.

//! The index with what is known about hosts, users and services.
//!
//! [`EntityStore`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, Wait,
    Waited, Waiter, request,
};

use super::EntityAnalyticsError;

/// The index with what is known about hosts, users and services.
#[derive(Clone, Debug)]
pub struct EntityStore(pub(crate) Client);

impl EntityStore {
    /// Switches on the entity store.
    ///
    /// `POST /api/entity_store/enable` returns [`model::EnabledEntityStore`] with status `200`.
    ///
    /// Installs an engine for each type of entity, or for those that are named, with indices,
    /// transforms and pipelines, which use an API key with the privileges of the caller. The call
    /// returns before the store is ready: wait for its status. Servers that are still at work with
    /// an earlier call may answer with 500. Servers after 9.3 have other operations instead. The
    /// caller needs the privilege to use Elastic Security with entity analytics, and privileges on
    /// indices, transforms, pipelines and enrich policies.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `body`: How the engines work.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    /// - 500 ([`EntityAnalyticsError::InternalServerError`]): Kibana or Elasticsearch failed, or is
    ///   still busy with an earlier call.
    #[inline]
    pub fn enable(&self, body: model::EntityStoreSettings) -> Enable {
        Enable(Request::of::<Enable>(&self.0).json("application/json", &body))
    }

    /// Lists entities.
    ///
    /// `GET /api/entity_store/entities/list` returns [`model::EntityPage`] with status `200`.
    ///
    /// Returns one page of what the store knows about entities of the given types. Pages start at 1.
    /// Servers after 9.3 have other operations instead. The caller needs the privilege to use
    /// Elastic Security with entity analytics, and to read the indices of the store.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `entity_types`: Types of the entities.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    /// - 500 ([`EntityAnalyticsError::InternalServerError`]): Kibana or Elasticsearch failed, or is
    ///   still busy with an earlier call.
    pub fn list_entities(
        &self,
        entity_types: impl IntoIterator<Item = model::EntityType>,
    ) -> ListEntities {
        let entity_types: Vec<model::EntityType> = entity_types.into_iter().collect();
        ListEntities(Request::of::<ListEntities>(&self.0).query("entity_types", &entity_types))
    }

    /// Returns the status of the entity store.
    ///
    /// `GET /api/entity_store/status` returns [`model::EntityStoreState`] with status `200`.
    ///
    /// Tells whether the store runs, and how its engines are; with `include_components` also how
    /// the indices, transforms and tasks of the engines are. Servers after 9.3 have other
    /// operations instead. The caller needs the privilege to use Elastic Security with entity
    /// analytics.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    /// - 500 ([`EntityAnalyticsError::InternalServerError`]): Kibana or Elasticsearch failed, or is
    ///   still busy with an earlier call.
    pub fn get_status(&self) -> GetStatus {
        GetStatus(Request::of::<GetStatus>(&self.0))
    }
}

request! {
    Enable of EntityStore::enable:
        POST "/api/entity_store/enable"
        as "enableEntityStore" scoped refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::EnabledEntityStore, EntityAnalyticsError;
}

impl Enable {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListEntities of EntityStore::list_entities:
        GET "/api/entity_store/entities/list"
        as "listEntities" scoped refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::EntityPage, EntityAnalyticsError;
}

impl ListEntities {
    /// Field to sort by, `@timestamp` if left out.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sort_field", sort_field.as_ref()))
    }

    /// Direction of the order, descending if left out.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
    }

    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of entities on a page, 10 if left out.
    ///
    /// At least 1 and at most 10000.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// A query of Elasticsearch that the entities have to match, as JSON in text.
    ///
    /// Sent as the query parameter `filterQuery`.
    pub fn filter_query(self, filter_query: impl AsRef<str>) -> Self {
        Self(self.0.query("filterQuery", filter_query.as_ref()))
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

impl Paged for ListEntities {
    type Page = model::EntityPage;
    type Item = model::Entity;
    type Errors = EntityAnalyticsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: Some(10000),
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.records).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.records
    }
}

request! {
    GetStatus of EntityStore::get_status:
        GET "/api/entity_store/status"
        as "getEntityStoreStatus" scoped refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::EntityStoreState, EntityAnalyticsError;
}

impl GetStatus {
    /// Whether the components of the engines are returned.
    pub fn include_components(self, include_components: bool) -> Self {
        Self(self.0.query("include_components", &include_components))
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` is `running`. It has failed at `error`, `not_installed` or
    /// `stopped`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Waited for GetStatus {
    type Answer = model::EntityStoreState;
    type Work = model::EntityStoreState;
    type Errors = EntityAnalyticsError;

    const WAITER: Waiter = Waiter {
        failed: &["error", "not_installed", "stopped"],
        pending: &["installing"],
        ..Waiter::new("/status", &["running"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}
