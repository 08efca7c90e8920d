// Generated from specs/kibana; do not edit.

//! The rules, which check their conditions with an API key that each of them holds.
//!
//! [`Rules`] starts the requests of this module.

use openapi_runtime::client::{Client, Request, request};

use super::AlertingError;

/// The rules, which check their conditions with an API key that each of them holds.
#[derive(Clone, Debug)]
pub struct Rules(pub(crate) Client);

impl Rules {
    /// Gives a rule another API key.
    ///
    /// `POST /api/alerting/rule/{id}/_update_api_key` returns no body with status `204`.
    ///
    /// Kibana makes a key with the privileges of the caller, and the rule runs with it from then
    /// on. The rule sees what the caller may see, so a caller with fewer privileges can make it
    /// miss data. The former key cannot be restored. Two changes at the same time conflict: the
    /// later one gets 409 and can be repeated.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request breaks a rule of the operation; the
    ///   message names it.
    /// - 403 ([`AlertingError::Forbidden`]): The caller may not change this rule.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    /// - 409 ([`AlertingError::Conflict`]): Somebody else changed the rule in the meantime.
    pub fn update_api_key(&self, id: impl AsRef<str>) -> UpdateApiKey {
        UpdateApiKey(Request::of::<UpdateApiKey>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    UpdateApiKey of Rules::update_api_key:
        POST "/api/alerting/rule/{id}/_update_api_key" as "updateRuleApiKey" scoped;
    send_empty -> (), AlertingError;
}
