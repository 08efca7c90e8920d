// Generated from specs/kibana; do not edit.

//! Settings that hold for all of Fleet.
//!
//! [`Settings`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Settings that hold for all of Fleet.
#[derive(Clone, Debug)]
pub struct Settings(pub(crate) Client);

impl Settings {
    /// Returns the settings of Fleet.
    ///
    /// `GET /api/fleet/settings` returns [`model::FoundFleetSettings`] with status `200`.
    ///
    /// Reads the settings that hold for all of Fleet. They are not there before Fleet is set up.
    ///
    /// Required privilege: `fleet-settings-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }

    /// Changes the settings of Fleet.
    ///
    /// `PUT /api/fleet/settings` returns [`model::FoundFleetSettings`] with status `200`.
    ///
    /// Changes what the body gives and keeps the rest. `kibana_urls` and `kibana_ca_sha256` are
    /// settings of older versions, which nothing uses any more.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn update(&self, body: model::FleetSettingsUpdate) -> Update {
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }
}

request! {
    Get of Settings::get: GET "/api/fleet/settings" as "getFleetSettings" scoped;
    send_json -> model::FoundFleetSettings, FleetError;
}

request! {
    Update of Settings::update:
        PUT "/api/fleet/settings" as "updateFleetSettings" scoped secrets(&["additional_yaml_config"]);
    send_json -> model::FoundFleetSettings, FleetError;
}
