// Generated from specs/kibana; do not edit.

//! Settings of Uptime.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::uptime as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::UptimeError;

/// Settings of Uptime in a space.
#[derive(Clone, Debug)]
pub struct Uptime(pub(crate) Client);

impl Uptime {
    /// Returns the settings of Uptime.
    ///
    /// `GET /api/uptime/settings` returns [`model::UptimeSettings`] with status `200`.
    ///
    /// Returns the settings, or their defaults where nothing was saved. The caller needs the
    /// privilege `read` on Synthetics and Uptime.
    ///
    /// # Errors
    ///
    /// - 401 ([`UptimeError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`UptimeError::Forbidden`]): The credentials lack a privilege.
    pub fn get_settings(&self) -> GetSettings {
        GetSettings(Request::of::<GetSettings>(&self.0))
    }

    /// Changes the settings of Uptime.
    ///
    /// `PUT /api/uptime/settings` returns [`model::UptimeSettings`] with status `200`.
    ///
    /// - `200`: The settings as they are now.
    ///
    /// Properties that are left out stay as they are. The caller needs the privilege `all` on
    /// Synthetics and Uptime.
    ///
    /// # Errors
    ///
    /// - 400 ([`UptimeError::BadRequest`]): A setting is not valid.
    /// - 401 ([`UptimeError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`UptimeError::Forbidden`]): The credentials lack a privilege.
    #[inline]
    pub fn update_settings(&self, body: model::UptimeSettings) -> UpdateSettings {
        UpdateSettings(Request::of::<UpdateSettings>(&self.0).json("application/json", &body))
    }
}

request! {
    GetSettings of Uptime::get_settings:
        GET "/api/uptime/settings" as "getUptimeSettings" scoped refuses(&[401, 403]);
    send_json -> model::UptimeSettings, UptimeError;
}

request! {
    UpdateSettings of Uptime::update_settings:
        PUT "/api/uptime/settings" as "updateUptimeSettings" scoped refuses(&[400, 401, 403]);
    send_json -> model::UptimeSettings, UptimeError;
}
