// Generated from specs/kibana; do not edit.

//! The index with what is known about hosts, users and services, on servers since 9.4.
//!
//! [`EntityStoreV2`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, Wait,
    Waited, Waiter, request,
};

use super::EntityAnalyticsError;

/// The index with what is known about hosts, users and services, on servers since 9.4.
#[derive(Clone, Debug)]
pub struct EntityStoreV2(pub(crate) Client);

impl EntityStoreV2 {
    /// Changes the settings of the entity store.
    ///
    /// `PUT /api/security/entity_store` returns [`model::EngineActionDone`] with status `200`.
    ///
    /// Changes how events are read, for all types of entities. What is left out stays as it is.
    /// Servers before 9.4 have other operations instead. The caller needs the privilege to use
    /// Elastic Security.
    ///
    /// Since 9.4.0.
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
    pub fn update(&self, body: impl Into<model::LogExtractionUpdate>) -> Update {
        let body: model::LogExtractionUpdate = body.into();
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Lists entities.
    ///
    /// `GET /api/security/entity_store/entities` returns [`model::StoredEntityPage`] with status
    /// `200`.
    ///
    /// Returns one page of what the store knows. With `page` and `per_page`, the page is in
    /// `records`; with `size` and `search_after`, it is in `entities`, and `nextSearchAfter` leads
    /// to the next one. The two ways cannot be combined. Servers before 9.4 have other operations
    /// instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn list_entities(&self) -> ListEntities {
        ListEntities(Request::of::<ListEntities>(&self.0))
    }

    /// Deletes an entity.
    ///
    /// `DELETE /api/security/entity_store/entities/` returns [`model::DeletedEntity`] with status
    /// `200`.
    ///
    /// Removes what the store knows about an entity, which cannot be undone. An entity that is seen
    /// again gets a new record. The address ends with a slash. Servers before 9.4 have other
    /// operations instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
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
    pub fn delete_entity(&self, body: impl Into<model::EntityId>) -> DeleteEntity {
        let body: model::EntityId = body.into();
        DeleteEntity(Request::of::<DeleteEntity>(&self.0).json("application/json", &body))
    }

    /// Changes entities.
    ///
    /// `PUT /api/security/entity_store/entities/bulk` returns [`model::EntityBatchResult`] with
    /// status `200`.
    ///
    /// - `200`: What has changed.
    ///
    /// Writes fields of several entities. The answer is a success even if some failed: look at
    /// `errors`. Servers before 9.4 have other operations instead. The caller needs the privilege
    /// to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn bulk_update_entities(&self, body: impl Into<model::EntityBatch>) -> BulkUpdateEntities {
        let body: model::EntityBatch = body.into();
        BulkUpdateEntities(
            Request::of::<BulkUpdateEntities>(&self.0).json("application/json", &body),
        )
    }

    /// Changes an entity.
    ///
    /// `PUT /api/security/entity_store/entities/{entity_type}` returns [`model::EngineActionDone`]
    /// with status `200`.
    ///
    /// Writes the fields that are sent, and leaves the others. Servers before 9.4 have other
    /// operations instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `entity_type`: Type of the entity.
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
    #[inline]
    pub fn update_entity(
        &self,
        entity_type: model::EntityType,
        body: model::StoredEntity,
    ) -> UpdateEntity {
        UpdateEntity(
            Request::of::<UpdateEntity>(&self.0)
                .path("entity_type", &entity_type)
                .json("application/json", &body),
        )
    }

    /// Creates an entity.
    ///
    /// `POST /api/security/entity_store/entities/{entity_type}` returns [`model::EngineActionDone`]
    /// with status `200`.
    ///
    /// Adds an entity that no event has named yet. One that is there is a conflict. The store has
    /// to be installed. Servers before 9.4 have other operations instead. The caller needs the
    /// privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `entity_type`: Type of the entity.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 409 ([`EntityAnalyticsError::Conflict`]): The store has the entity already.
    #[inline]
    pub fn create_entity(
        &self,
        entity_type: model::EntityType,
        body: model::StoredEntity,
    ) -> CreateEntity {
        CreateEntity(
            Request::of::<CreateEntity>(&self.0)
                .path("entity_type", &entity_type)
                .json("application/json", &body),
        )
    }

    /// Installs the entity store.
    ///
    /// `POST /api/security/entity_store/install` returns [`model::EngineActionDone`] with status
    /// `200` or `201`.
    ///
    /// - `201`: The engines are being installed.
    ///
    /// Installs an engine for each type of entity, or for those that are named. The status is 201
    /// where an engine is new, and 200 where all are there already. The call returns before the
    /// store is ready: wait for its status. Servers before 9.4 have other operations instead. The
    /// caller needs the privilege to use Elastic Security, and privileges on indices and pipelines.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 500 ([`EntityAnalyticsError::InternalServerError`]): Kibana or Elasticsearch failed, or is
    ///   still busy with an earlier call.
    #[inline]
    pub fn install(&self, body: model::StoreInstallation) -> Install {
        Install(Request::of::<Install>(&self.0).json("application/json", &body))
    }

    /// Returns the entities that are one and the same.
    ///
    /// `GET /api/security/entity_store/resolution/group` returns [`model::ResolutionGroup`] with
    /// status `200`.
    ///
    /// Finds the entity that others are linked to, and those that are linked to it. Servers before
    /// 9.4 have other operations instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `entity_id`: Id of one of the entities.
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
    pub fn get_resolution_group(&self, entity_id: impl AsRef<str>) -> GetResolutionGroup {
        GetResolutionGroup(
            Request::of::<GetResolutionGroup>(&self.0)
                .query("entity_id", entity_id.as_ref()),
        )
    }

    /// Links entities that are one and the same.
    ///
    /// `POST /api/security/entity_store/resolution/link` returns [`model::LinkedEntities`] with
    /// status `200`.
    ///
    /// - `200`: What is linked.
    ///
    /// Makes up to 1000 entities aliases of another one. All have to be of the same type, and none
    /// can have aliases itself. Servers before 9.4 have other operations instead. The caller needs
    /// the privilege to use Elastic Security, and an Enterprise licence.
    ///
    /// Since 9.4.0.
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
    pub fn link_entities(&self, body: model::EntityLinks) -> LinkEntities {
        LinkEntities(Request::of::<LinkEntities>(&self.0).json("application/json", &body))
    }

    /// Takes links between entities back.
    ///
    /// `POST /api/security/entity_store/resolution/unlink` returns [`model::UnlinkedEntities`] with
    /// status `200`.
    ///
    /// - `200`: What is independent again.
    ///
    /// Makes entities independent again. Servers before 9.4 have other operations instead. The
    /// caller needs the privilege to use Elastic Security, and an Enterprise licence.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn unlink_entities(&self, body: impl Into<model::EntityIds>) -> UnlinkEntities {
        let body: model::EntityIds = body.into();
        UnlinkEntities(Request::of::<UnlinkEntities>(&self.0).json("application/json", &body))
    }

    /// Starts engines of the entity store.
    ///
    /// `PUT /api/security/entity_store/start` returns [`model::EngineActionDone`] with status
    /// `200`.
    ///
    /// Engines that were stopped go on. Those that run stay as they are. Servers before 9.4 have
    /// other operations instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    #[inline]
    pub fn start(&self, body: model::EntityTypes) -> Start {
        Start(Request::of::<Start>(&self.0).json("application/json", &body))
    }

    /// Returns the status of the entity store.
    ///
    /// `GET /api/security/entity_store/status` returns [`model::EntityStoreState`] with status
    /// `200`.
    ///
    /// Tells whether the store runs, and how its engines are. Servers before 9.4 have other
    /// operations instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn get_status(&self) -> GetStatus {
        GetStatus(Request::of::<GetStatus>(&self.0))
    }

    /// Stops engines of the entity store.
    ///
    /// `PUT /api/security/entity_store/stop` returns [`model::EngineActionDone`] with status `200`.
    ///
    /// Engines read no more events; what is known about entities stays. Servers before 9.4 have
    /// other operations instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    #[inline]
    pub fn stop(&self, body: model::EntityTypes) -> Stop {
        Stop(Request::of::<Stop>(&self.0).json("application/json", &body))
    }

    /// Removes the entity store.
    ///
    /// `POST /api/security/entity_store/uninstall` returns [`model::EngineActionDone`] with status
    /// `200`.
    ///
    /// Removes engines with what the store knows about their entities, which cannot be undone.
    /// Kibana does not install the store by itself again. Servers before 9.4 have other operations
    /// instead. The caller needs the privilege to use Elastic Security.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    #[inline]
    pub fn uninstall(&self, body: model::EntityTypes) -> Uninstall {
        Uninstall(Request::of::<Uninstall>(&self.0).json("application/json", &body))
    }
}

request! {
    Update of EntityStoreV2::update:
        PUT "/api/security/entity_store"
        as "updateEntityStore" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::EngineActionDone, EntityAnalyticsError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListEntities of EntityStoreV2::list_entities:
        GET "/api/security/entity_store/entities"
        as "listStoredEntities" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::StoredEntityPage, EntityAnalyticsError;
}

impl ListEntities {
    /// A query in KQL that the entities have to match.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Types of the entities.
    pub fn entity_types(self, entity_types: impl IntoIterator<Item = model::EntityType>) -> Self {
        let entity_types: Vec<model::EntityType> = entity_types.into_iter().collect();
        Self(self.0.query("entity_types", &entity_types))
    }

    /// Field to sort by.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sort_field", sort_field.as_ref()))
    }

    /// Direction of the order.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
    }

    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of entities on a page.
    ///
    /// At least 1 and at most 10000.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Number of entities after `search_after`.
    ///
    /// At least 1.
    pub fn size(self, size: u64) -> Self {
        Self(self.0.query("size", &size))
    }

    /// Where to go on, the `nextSearchAfter` of the page before as JSON in text.
    ///
    /// Sent as the query parameter `searchAfter`.
    pub fn search_after(self, search_after: impl AsRef<str>) -> Self {
        Self(self.0.query("searchAfter", search_after.as_ref()))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. With `size`, pages have no numbers: each begins with
    /// `search_after`, where the one before gives `nextSearchAfter`.
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
    type Page = model::StoredEntityPage;
    type Item = model::StoredEntity;
    type Errors = EntityAnalyticsError;

    const PAGING: Paging = Paging {
        turning: Turning::NumberThenCursor {
            parameter: "page",
            first: 1,
            cursor: "searchAfter",
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: Some(10000),
        }),
        window: None,
    };

    const CURSOR_SIZE: Option<&'static str> = Some("size");

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(
                page.records.as_deref().or(page.entities.as_deref()).unwrap_or_default(),
            )
            .total(page.total)
            .number(page.page)
            .next_text(&page.next_search_after)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.records.or(page.entities).unwrap_or_default()
    }
}

request! {
    DeleteEntity of EntityStoreV2::delete_entity:
        DELETE "/api/security/entity_store/entities/"
        as "deleteStoredEntity" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::DeletedEntity, EntityAnalyticsError;
}

impl DeleteEntity {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkUpdateEntities of EntityStoreV2::bulk_update_entities:
        PUT "/api/security/entity_store/entities/bulk"
        as "bulkUpdateEntities" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::EntityBatchResult, EntityAnalyticsError;
}

impl BulkUpdateEntities {
    /// Whether fields that are protected may be changed, too.
    ///
    /// Default: `false`.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    UpdateEntity of EntityStoreV2::update_entity:
        PUT "/api/security/entity_store/entities/{entity_type}"
        as "updateStoredEntity" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::EngineActionDone, EntityAnalyticsError;
}

impl UpdateEntity {
    /// Whether fields that are protected may be changed, too.
    ///
    /// Default: `false`.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    CreateEntity of EntityStoreV2::create_entity:
        POST "/api/security/entity_store/entities/{entity_type}"
        as "createStoredEntity" scoped refuses(&[400, 401, 403, 409]) since("9.4.0");
    send_json -> model::EngineActionDone, EntityAnalyticsError;
}

impl CreateEntity {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Install of EntityStoreV2::install:
        POST "/api/security/entity_store/install"
        as "installEntityStore" scoped answers(&[200, 201]) refuses(&[400, 401, 403, 500]) since("9.4.0");
    send_json -> model::EngineActionDone, EntityAnalyticsError;
}

impl Install {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetResolutionGroup of EntityStoreV2::get_resolution_group:
        GET "/api/security/entity_store/resolution/group"
        as "getResolutionGroup" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::ResolutionGroup, EntityAnalyticsError;
}

impl GetResolutionGroup {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    LinkEntities of EntityStoreV2::link_entities:
        POST "/api/security/entity_store/resolution/link"
        as "linkEntities" scoped refuses(&[400, 401, 403, 404, 500]) since("9.4.0");
    send_json -> model::LinkedEntities, EntityAnalyticsError;
}

impl LinkEntities {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    UnlinkEntities of EntityStoreV2::unlink_entities:
        POST "/api/security/entity_store/resolution/unlink"
        as "unlinkEntities" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::UnlinkedEntities, EntityAnalyticsError;
}

impl UnlinkEntities {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Start of EntityStoreV2::start:
        PUT "/api/security/entity_store/start"
        as "startEntityStore" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::EngineActionDone, EntityAnalyticsError;
}

impl Start {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetStatus of EntityStoreV2::get_status:
        GET "/api/security/entity_store/status"
        as "getEntityStoreV2Status" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::EntityStoreState, EntityAnalyticsError;
}

impl GetStatus {
    /// Whether the components of the engines are returned.
    ///
    /// Default: `false`.
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

request! {
    Stop of EntityStoreV2::stop:
        PUT "/api/security/entity_store/stop"
        as "stopEntityStore" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::EngineActionDone, EntityAnalyticsError;
}

impl Stop {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Uninstall of EntityStoreV2::uninstall:
        POST "/api/security/entity_store/uninstall"
        as "uninstallEntityStore" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::EngineActionDone, EntityAnalyticsError;
}

impl Uninstall {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
