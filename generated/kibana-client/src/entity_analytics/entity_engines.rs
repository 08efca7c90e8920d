// Generated from specs/kibana; do not edit.

//! The engines that fill the entity store, one for each type of entity.
//!
//! [`EntityEngines`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{Client, Request, Wait, Waited, Waiter, request};

use super::EntityAnalyticsError;

/// The engines that fill the entity store, one for each type of entity.
#[derive(Clone, Debug)]
pub struct EntityEngines(pub(crate) Client);

impl EntityEngines {
    /// Lists engines.
    ///
    /// `GET /api/entity_store/engines` returns [`model::EntityEngineList`] with status `200`.
    ///
    /// Returns the engines that are installed in the space. Servers after 9.3 have other operations
    /// instead. The caller needs the privilege to use Elastic Security with entity analytics.
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
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Has all engines read the indices of the data view.
    ///
    /// `POST /api/entity_store/engines/apply_dataview_indices` returns [`model::AppliedIndices`]
    /// with status `200` or `207`.
    ///
    /// - `207`: Some engines failed.
    ///
    /// Takes the indices of the data view of Elastic Security over into all engines, after the data
    /// view was changed. If some engines fail, the status is 207, and `errors` tells which. Servers
    /// after 9.3 have other operations instead. The caller needs the privileges to switch on the
    /// store.
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
    pub fn apply_data_view_indices(&self) -> ApplyDataViewIndices {
        ApplyDataViewIndices(Request::of::<ApplyDataViewIndices>(&self.0))
    }

    /// Returns an engine.
    ///
    /// `GET /api/entity_store/engines/{entityType}` returns [`model::EntityEngine`] with status
    /// `200`.
    ///
    /// Looks up the engine for a type of entities. Servers after 9.3 have other operations instead.
    /// The caller needs the privilege to use Elastic Security with entity analytics.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `entity_type`: Type of the entities.
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
    pub fn get(&self, entity_type: model::EntityType) -> Get {
        Get(Request::of::<Get>(&self.0).path("entityType", &entity_type))
    }

    /// Removes an engine.
    ///
    /// `DELETE /api/entity_store/engines/{entityType}` returns [`model::DeletedEngine`] with status
    /// `200`.
    ///
    /// - `200`: Whether the engine is removed.
    ///
    /// Removes the engine for a type of entities with its transforms and pipelines. With `data`,
    /// what the store knows about these entities is deleted as well, which cannot be undone.
    /// Servers after 9.3 have other operations instead. The caller needs the privileges to switch
    /// on the store.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `entity_type`: Type of the entities.
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
    pub fn delete(&self, entity_type: model::EntityType) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("entityType", &entity_type))
    }

    /// Installs an engine.
    ///
    /// `POST /api/entity_store/engines/{entityType}/init` returns [`model::EntityEngine`] with
    /// status `200`.
    ///
    /// Installs the engine for one type of entities, with indices, a transform and a pipeline,
    /// which use an API key with the privileges of the caller. The call returns before the engine
    /// is ready: wait for its status. Servers after 9.3 have other operations instead. The caller
    /// needs the privileges to switch on the store.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `entity_type`: Type of the entities.
    /// - `body`: How the engine works.
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
    pub fn initialize(
        &self,
        entity_type: model::EntityType,
        body: model::EntityEngineSettings,
    ) -> Initialize {
        Initialize(
            Request::of::<Initialize>(&self.0)
                .path("entityType", &entity_type)
                .json("application/json", &body),
        )
    }

    /// Starts an engine.
    ///
    /// `POST /api/entity_store/engines/{entityType}/start` returns [`model::StartedEngine`] with
    /// status `200`.
    ///
    /// - `200`: Whether the engine is started.
    ///
    /// The engine for a type of entities goes on where it was stopped. Servers after 9.3 have other
    /// operations instead. The caller needs the privilege to use Elastic Security with entity
    /// analytics.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `entity_type`: Type of the entities.
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
    pub fn start(&self, entity_type: model::EntityType) -> Start {
        Start(Request::of::<Start>(&self.0).path("entityType", &entity_type))
    }

    /// Stops an engine.
    ///
    /// `POST /api/entity_store/engines/{entityType}/stop` returns [`model::StoppedEngine`] with
    /// status `200`.
    ///
    /// - `200`: Whether the engine is stopped.
    ///
    /// The engine for a type of entities reads no more events, and what is known about the entities
    /// stays. Servers after 9.3 have other operations instead. The caller needs the privilege to
    /// use Elastic Security with entity analytics.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `entity_type`: Type of the entities.
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
    pub fn stop(&self, entity_type: model::EntityType) -> Stop {
        Stop(Request::of::<Stop>(&self.0).path("entityType", &entity_type))
    }
}

request! {
    List of EntityEngines::list:
        GET "/api/entity_store/engines"
        as "listEntityEngines" scoped refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::EntityEngineList, EntityAnalyticsError;
}

impl List {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ApplyDataViewIndices of EntityEngines::apply_data_view_indices:
        POST "/api/entity_store/engines/apply_dataview_indices"
        as "applyDataViewIndices" scoped answers(&[200, 207]) refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::AppliedIndices, EntityAnalyticsError;
}

impl ApplyDataViewIndices {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of EntityEngines::get:
        GET "/api/entity_store/engines/{entityType}"
        as "getEntityEngine" scoped refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::EntityEngine, EntityAnalyticsError;
}

impl Get {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` is `started`. It has failed at `error` or `stopped`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Waited for Get {
    type Answer = model::EntityEngine;
    type Work = model::EntityEngine;
    type Errors = EntityAnalyticsError;

    const WAITER: Waiter = Waiter {
        failed: &["error", "stopped"],
        pending: &["installing", "updating"],
        ..Waiter::new("/status", &["started"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    Delete of EntityEngines::delete:
        DELETE "/api/entity_store/engines/{entityType}"
        as "deleteEntityEngine" scoped refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::DeletedEngine, EntityAnalyticsError;
}

impl Delete {
    /// Whether the entities are deleted as well.
    pub fn data(self, data: bool) -> Self {
        Self(self.0.query("data", &data))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Initialize of EntityEngines::initialize:
        POST "/api/entity_store/engines/{entityType}/init"
        as "initializeEntityEngine" scoped refuses(&[400, 401, 403, 404, 500]) until("9.4.0");
    send_json -> model::EntityEngine, EntityAnalyticsError;
}

impl Initialize {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Start of EntityEngines::start:
        POST "/api/entity_store/engines/{entityType}/start"
        as "startEntityEngine" scoped refuses(&[400, 401, 403, 404, 500]) idempotent(true) until("9.4.0");
    send_json -> model::StartedEngine, EntityAnalyticsError;
}

impl Start {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Stop of EntityEngines::stop:
        POST "/api/entity_store/engines/{entityType}/stop"
        as "stopEntityEngine" scoped refuses(&[400, 401, 403, 404, 500]) idempotent(true) until("9.4.0");
    send_json -> model::StoppedEngine, EntityAnalyticsError;
}

impl Stop {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
