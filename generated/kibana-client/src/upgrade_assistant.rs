// Generated from specs/kibana; do not edit.

//! Whether a cluster is ready for the next major version.
//!
//! It belongs to the cluster.

use kibana_model::upgrade_assistant as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::UpgradeAssistantError;

/// The way to the next major version.
#[derive(Clone, Debug)]
pub struct UpgradeAssistant(pub(crate) Client);

impl UpgradeAssistant {
    /// Tells whether the cluster is ready for an upgrade.
    ///
    /// `GET /api/upgrade_assistant/status` returns [`model::UpgradeStatus`] with status `200`.
    ///
    /// Looks for system indices that have to be migrated, and for uses of what the next major
    /// version no longer has. The caller needs the cluster privilege `manage`. It is a technical
    /// preview.
    ///
    /// # Errors
    ///
    /// - 401 ([`UpgradeAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`UpgradeAssistantError::Forbidden`]): The credentials lack a privilege.
    pub fn get_status(&self) -> GetStatus {
        GetStatus(Request::of::<GetStatus>(&self.0))
    }
}

request! {
    GetStatus of UpgradeAssistant::get_status:
        GET "/api/upgrade_assistant/status"
        as "getUpgradeStatus" refuses(&[401, 403]) technical_preview;
    send_json -> model::UpgradeStatus, UpgradeAssistantError;
}
