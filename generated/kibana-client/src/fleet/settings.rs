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
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): Fleet has no settings yet, because nobody has
    ///   set it up.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }

    /// Changes the settings of Fleet.
    ///
    /// `PUT /api/fleet/settings` returns [`model::FoundFleetSettings`] with status `200`.
    ///
    /// - `200`: The settings as they are now.
    ///
    /// Changes what the body gives and keeps the rest. `kibana_urls` and `kibana_ca_sha256` are
    /// settings of older versions, which nothing uses any more.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): Fleet has no settings yet, because nobody has
    ///   set it up.
    #[inline]
    pub fn update(&self, body: model::FleetSettingsUpdate) -> Update {
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Returns the settings of Fleet in a space.
    ///
    /// `GET /api/fleet/space_settings` returns [`model::FoundFleetSpaceSettings`] with status
    /// `200`.
    ///
    /// Tells which namespaces the policies of the space may write to. The caller needs one of the
    /// privileges to read settings, to write integrations, and to write agent policies.
    ///
    /// Since 9.1.0. Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 403 ([`FleetError::Forbidden`]): The credentials lack a privilege or are of a kind that
    ///   the operation refuses.
    pub fn get_space(&self) -> GetSpace {
        GetSpace(Request::of::<GetSpace>(&self.0))
    }

    /// Changes the settings of Fleet in a space.
    ///
    /// `PUT /api/fleet/space_settings` returns [`model::FoundFleetSpaceSettings`] with status
    /// `200`.
    ///
    /// Says which namespaces the policies of the space may write to from now on. Policies that are
    /// there are not changed.
    ///
    /// Required privilege: `fleet-settings-all`. Since 9.1.0. Inferred: the provider's
    /// documentation does not state it.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get_space`](Self::get_space) returns in
    /// `item`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`FleetError::Forbidden`]): The credentials lack a privilege or are of a kind that
    ///   the operation refuses.
    #[inline]
    pub fn update_space(&self, body: model::FleetSpaceSettingsUpdate) -> UpdateSpace {
        UpdateSpace(Request::of::<UpdateSpace>(&self.0).json("application/json", &body))
    }
}

request! {
    Get of Settings::get:
        GET "/api/fleet/settings" as "getFleetSettings" scoped refuses(&[400, 404]);
    send_json -> model::FoundFleetSettings, FleetError;
}

request! {
    Update of Settings::update:
        PUT "/api/fleet/settings"
        as "updateFleetSettings" scoped refuses(&[400, 404]) secrets(&["additional_yaml_config"]);
    send_json -> model::FoundFleetSettings, FleetError;
}

request! {
    GetSpace of Settings::get_space:
        GET "/api/fleet/space_settings"
        as "getFleetSpaceSettings" scoped refuses(&[403]) since("9.1.0");
    send_json -> model::FoundFleetSpaceSettings, FleetError;
}

impl GetSpace {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    UpdateSpace of Settings::update_space:
        PUT "/api/fleet/space_settings"
        as "updateFleetSpaceSettings" scoped refuses(&[400, 403]) since("9.1.0");
    send_json -> model::FoundFleetSpaceSettings, FleetError;
}

impl UpdateSpace {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
