// Generated from specs/kibana; do not edit.

//! Sessions of people who have signed in to Kibana in a browser.
//!
//! They are the same in all spaces.

use kibana_model::user_sessions as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::UserSessionsError;

/// The sessions of users.
#[derive(Clone, Debug)]
pub struct UserSessions(pub(crate) Client);

impl UserSessions {
    /// Ends sessions of users.
    ///
    /// `POST /api/security/session/_invalidate` returns [`model::InvalidatedSessions`] with status
    /// `200`.
    ///
    /// - `200`: How many sessions have ended.
    ///
    /// Ends all sessions, or those that a query selects; these people have to sign in again, and
    /// lose what they have not saved. API keys go on working. The caller has to be a superuser. It
    /// is a technical preview.
    ///
    /// # Errors
    ///
    /// - 400 ([`UserSessionsError::BadRequest`]): The request is not valid.
    /// - 401 ([`UserSessionsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`UserSessionsError::Forbidden`]): The credentials lack a privilege.
    #[inline]
    pub fn invalidate(&self, body: model::SessionSelection) -> Invalidate {
        Invalidate(Request::of::<Invalidate>(&self.0).json("application/json", &body))
    }
}

request! {
    Invalidate of UserSessions::invalidate:
        POST "/api/security/session/_invalidate"
        as "invalidateUserSessions" refuses(&[400, 401, 403]) technical_preview;
    send_json -> model::InvalidatedSessions, UserSessionsError;
}
