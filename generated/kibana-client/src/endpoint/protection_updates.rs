// Generated from specs/kibana; do not edit.

//! Notes on the updates of what Elastic Defend knows of threats.
//!
//! [`ProtectionUpdates`] starts the requests of this module.

use kibana_model::endpoint as model;
use openapi_runtime::client::{Client, Request, request};

use super::EndpointError;

/// Notes on the updates of what Elastic Defend knows of threats.
#[derive(Clone, Debug)]
pub struct ProtectionUpdates(pub(crate) Client);

impl ProtectionUpdates {
    /// Returns the note on the protection updates of a policy.
    ///
    /// `GET /api/endpoint/protection_updates_note/{package_policy_id}` returns
    /// [`model::ProtectionUpdatesNote`] with status `200`.
    ///
    /// A policy can hold back the updates of what Elastic Defend knows of threats; the note tells
    /// people why. Where nobody has written one, the answer is 404. The caller needs the privilege
    /// to read policies of Elastic Defend.
    ///
    /// # Arguments
    ///
    /// - `package_policy_id`: Id of the package policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`], inferred): The package policy has no note, or does not
    ///   exist.
    pub fn get_note(&self, package_policy_id: impl AsRef<str>) -> GetNote {
        GetNote(
            Request::of::<GetNote>(&self.0)
                .path("package_policy_id", package_policy_id.as_ref()),
        )
    }

    /// Writes the note on the protection updates of a policy.
    ///
    /// `POST /api/endpoint/protection_updates_note/{package_policy_id}` returns
    /// [`model::ProtectionUpdatesNote`] with status `200`.
    ///
    /// - `200`: The note as it is now.
    ///
    /// Replaces the note if there is one. The caller needs the privilege to change policies of
    /// Elastic Defend.
    ///
    /// # Arguments
    ///
    /// - `package_policy_id`: Id of the package policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    pub fn set_note(
        &self,
        package_policy_id: impl AsRef<str>,
        body: impl Into<model::ProtectionUpdatesNote>,
    ) -> SetNote {
        let body: model::ProtectionUpdatesNote = body.into();
        SetNote(
            Request::of::<SetNote>(&self.0)
                .path("package_policy_id", package_policy_id.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    GetNote of ProtectionUpdates::get_note:
        GET "/api/endpoint/protection_updates_note/{package_policy_id}"
        as "getProtectionUpdatesNote" scoped refuses(&[400, 403, 404]);
    send_json -> model::ProtectionUpdatesNote, EndpointError;
}

request! {
    SetNote of ProtectionUpdates::set_note:
        POST "/api/endpoint/protection_updates_note/{package_policy_id}"
        as "setProtectionUpdatesNote" scoped refuses(&[400, 403]) idempotent(true);
    send_json -> model::ProtectionUpdatesNote, EndpointError;
}
