// Generated from specs/kibana; do not edit.

//! How much damage the loss of a host, user or service would do.
//!
//! [`AssetCriticality`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::EntityAnalyticsError;

/// How much damage the loss of a host, user or service would do.
#[derive(Clone, Debug)]
pub struct AssetCriticality(pub(crate) Client);

impl AssetCriticality {
    /// Returns how critical an asset is.
    ///
    /// `GET /api/asset_criticality` returns [`model::CriticalityRecord`] with status `200`.
    ///
    /// Looks up the record of a host, user, service or other entity. The caller needs the privilege
    /// to use Elastic Security with entity analytics, and to read the index with the records.
    ///
    /// # Arguments
    ///
    /// - `id_value`: Name of the asset, the value of that field.
    /// - `id_field`: Field with the name of the asset.
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
    pub fn get(&self, id_value: impl AsRef<str>, id_field: model::AssetIdField) -> Get {
        Get(
            Request::of::<Get>(&self.0)
                .query("id_value", id_value.as_ref())
                .query("id_field", &id_field),
        )
    }

    /// Sets how critical an asset is.
    ///
    /// `POST /api/asset_criticality` returns [`model::CriticalityRecord`] with status `200`.
    ///
    /// Creates the record of an asset, or replaces the one that is there. Risk scores follow with
    /// the next run of the risk engine. The caller needs the privilege to use Elastic Security with
    /// entity analytics, and to write the index with the records.
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
    pub fn save(&self, body: model::NewCriticality) -> Save {
        Save(Request::of::<Save>(&self.0).json("application/json", &body))
    }

    /// Deletes the record of an asset.
    ///
    /// `DELETE /api/asset_criticality` returns [`model::DeletedCriticality`] with status `200`.
    ///
    /// - `200`: What was deleted.
    ///
    /// Removes the record, so that the asset has no criticality any more. An asset without a record
    /// is not an error: look at `deleted`. The caller needs the privilege to use Elastic Security
    /// with entity analytics, and to write the index with the records. This cannot be undone.
    ///
    /// # Arguments
    ///
    /// - `id_value`: Name of the asset, the value of that field.
    /// - `id_field`: Field with the name of the asset.
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
    pub fn delete(&self, id_value: impl AsRef<str>, id_field: model::AssetIdField) -> Delete {
        Delete(
            Request::of::<Delete>(&self.0)
                .query("id_value", id_value.as_ref())
                .query("id_field", &id_field),
        )
    }

    /// Sets how critical many assets are.
    ///
    /// `POST /api/asset_criticality/bulk` returns [`model::CriticalityBatchResult`] with status
    /// `200`.
    ///
    /// - `200`: What was written.
    ///
    /// Creates or replaces up to 1000 records. The level `unassigned` takes the criticality from an
    /// asset. The answer is a success even if records failed: look at `errors`. The caller needs
    /// the privilege to use Elastic Security with entity analytics, and to write the index with the
    /// records.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 413: The request is larger than the server accepts.
    pub fn bulk_save(&self, body: impl Into<model::CriticalityBatch>) -> BulkSave {
        let body: model::CriticalityBatch = body.into();
        BulkSave(Request::of::<BulkSave>(&self.0).json("application/json", &body))
    }

    /// Lists records of assets.
    ///
    /// `GET /api/asset_criticality/list` returns [`model::CriticalityPage`] with status `200`.
    ///
    /// Returns one page of the records of the space. Pages start at 1. The caller needs the
    /// privilege to use Elastic Security with entity analytics, and to read the index with the
    /// records.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    Get of AssetCriticality::get:
        GET "/api/asset_criticality" as "getAssetCriticality" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::CriticalityRecord, EntityAnalyticsError;
}

request! {
    Save of AssetCriticality::save:
        POST "/api/asset_criticality"
        as "saveAssetCriticality" scoped refuses(&[400, 401, 403, 404]) idempotent(true);
    send_json -> model::CriticalityRecord, EntityAnalyticsError;
}

request! {
    Delete of AssetCriticality::delete:
        DELETE "/api/asset_criticality"
        as "deleteAssetCriticality" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::DeletedCriticality, EntityAnalyticsError;
}

impl Delete {
    /// Whether the call returns only when searches do not find the record any more.
    pub fn refresh(self, refresh: model::IndexRefresh) -> Self {
        Self(self.0.query("refresh", &refresh))
    }
}

request! {
    BulkSave of AssetCriticality::bulk_save:
        POST "/api/asset_criticality/bulk"
        as "bulkSaveAssetCriticality" scoped refuses(&[400, 401, 403, 413]) idempotent(true);
    send_json -> model::CriticalityBatchResult, EntityAnalyticsError;
}

request! {
    List of AssetCriticality::list:
        GET "/api/asset_criticality/list" as "listAssetCriticality" scoped refuses(&[400, 401, 403]);
    send_json -> model::CriticalityPage, EntityAnalyticsError;
}

impl List {
    /// Property to sort by.
    pub fn sort_field(self, sort_field: model::CriticalitySortField) -> Self {
        Self(self.0.query("sort_field", &sort_field))
    }

    /// Direction of the order, ascending if left out.
    pub fn sort_direction(self, sort_direction: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_direction", &sort_direction))
    }

    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of records on a page, 10 if left out.
    ///
    /// At least 1 and at most 1000.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// A query in KQL that the records have to match.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
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
    type Page = model::CriticalityPage;
    type Item = model::CriticalityRecord;
    type Errors = EntityAnalyticsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: Some(1000),
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
