// Generated from specs/kibana; do not edit.

//! What a Kibana offers, as privileges of roles and switches of spaces name it.

use kibana_model::features as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::FeaturesError;

/// The features of a Kibana.
#[derive(Clone, Debug)]
pub struct Features(pub(crate) Client);

impl Features {
    /// Lists the features.
    ///
    /// `GET /api/features` returns [`Vec<KibanaFeature>`](model::KibanaFeature) with status `200`.
    ///
    /// Returns every feature that roles can have privileges for, in one list without paging. The
    /// ids are those in roles and in the list of what a space hides. It is a technical preview.
    ///
    /// # Errors
    ///
    /// - 401 ([`FeaturesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`FeaturesError::Forbidden`]): The credentials lack a privilege.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    List of Features::list:
        GET "/api/features" as "listFeatures" refuses(&[401, 403]) technical_preview;
    send_json -> Vec<model::KibanaFeature>, FeaturesError;
}
