// Generated from specs/kibana; do not edit.

//! The data streams that agents write to.
//!
//! [`DataStreams`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// The data streams that agents write to.
#[derive(Clone, Debug)]
pub struct DataStreams(pub(crate) Client);

impl DataStreams {
    /// Lists the data streams that agents write to.
    ///
    /// `GET /api/fleet/data_streams` returns [`model::FleetDataStreamList`] with status `200`.
    ///
    /// Returns every data stream with the size on disk, the time of the last document, and the
    /// package and dashboards that belong to it.
    ///
    /// Required privileges: all of `fleet-agents-all`, `fleet-agent-policies-all`,
    /// `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Finds data streams by type and dataset.
    ///
    /// `GET /api/fleet/epm/data_streams` returns [`model::DataStreamNameList`] with status `200`.
    ///
    /// Returns names only.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_names(&self) -> ListNames {
        ListNames(Request::of::<ListNames>(&self.0))
    }
}

request! {
    List of DataStreams::list:
        GET "/api/fleet/data_streams" as "listDataStreams" scoped refuses(&[400]);
    send_json -> model::FleetDataStreamList, FleetError;
}

request! {
    ListNames of DataStreams::list_names:
        GET "/api/fleet/epm/data_streams" as "listDataStreamNames" scoped refuses(&[400]);
    send_json -> model::DataStreamNameList, FleetError;
}

impl ListNames {
    /// Type of the data streams.
    ///
    /// Sent as the query parameter `type`.
    pub fn type_(self, type_: model::DataStreamType) -> Self {
        Self(self.0.query("type", &type_))
    }

    /// Text that the dataset contains.
    ///
    /// Sent as the query parameter `datasetQuery`.
    pub fn dataset_query(self, dataset_query: impl AsRef<str>) -> Self {
        Self(self.0.query("datasetQuery", dataset_query.as_ref()))
    }

    /// Direction in which to sort by name.
    ///
    /// Default: `asc`. Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Leaves out data streams of installed packages.
    ///
    /// Default: `false`. Sent as the query parameter `uncategorisedOnly`.
    pub fn uncategorized_only(self, uncategorized_only: bool) -> Self {
        Self(self.0.query("uncategorisedOnly", &uncategorized_only))
    }
}
