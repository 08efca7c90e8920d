// Generated from specs/cloud-connected; do not edit.

//! Subscription of an organization, and its consent to the terms and conditions.
//!
//! [`Organizations`] starts the requests of this module.

use cloud_connected_model as model;
use openapi_runtime::client::{Client, Request, request};

use super::CloudConnectedError;

/// Subscription of an organization, and its consent to the terms and conditions.
#[derive(Clone, Debug)]
pub struct Organizations(pub(crate) Client);

impl Organizations {
    /// Returns the subscription state of an organization.
    ///
    /// `GET /api/v1/cloud-connected/organizations/{organization_id}/subscription` returns
    /// [`model::Subscription`] with status `200`.
    ///
    /// Tells whether the subscription of an organization is a trial, is active, or is inactive.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Identifier of the Elastic Cloud organization.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    pub fn get_subscription(&self, organization_id: impl AsRef<str>) -> GetSubscription {
        GetSubscription(
            Request::of::<GetSubscription>(&self.0)
                .path("organization_id", organization_id.as_ref()),
        )
    }

    /// Returns whether an organization has accepted the terms.
    ///
    /// `GET /api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions` returns
    /// [`model::TermsAcceptance`] with status `200`.
    ///
    /// - `200`: The acceptance, if there is one.
    ///
    /// Tells who accepted the terms and conditions on behalf of an organization, and when. The body
    /// is an empty object until somebody has.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Identifier of the Elastic Cloud organization.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    pub fn get_terms_and_conditions(
        &self,
        organization_id: impl AsRef<str>,
    ) -> GetTermsAndConditions {
        GetTermsAndConditions(
            Request::of::<GetTermsAndConditions>(&self.0)
                .path("organization_id", organization_id.as_ref()),
        )
    }

    /// Accepts the terms for an organization.
    ///
    /// `POST /api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions/_accept`
    /// returns [`model::TermsAcceptance`] with status `200`.
    ///
    /// Records, under the user of the API key, that an organization agrees to the terms and
    /// conditions. No operation of this API withdraws the consent.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Identifier of the Elastic Cloud organization.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    pub fn accept_terms_and_conditions(
        &self,
        organization_id: impl AsRef<str>,
    ) -> AcceptTermsAndConditions {
        AcceptTermsAndConditions(
            Request::of::<AcceptTermsAndConditions>(&self.0)
                .path("organization_id", organization_id.as_ref()),
        )
    }
}

request! {
    GetSubscription of Organizations::get_subscription:
        GET "/api/v1/cloud-connected/organizations/{organization_id}/subscription"
        as "getSubscription" refuses(&[401, 403]);
    send_json -> model::Subscription, CloudConnectedError;
}

request! {
    GetTermsAndConditions of Organizations::get_terms_and_conditions:
        GET "/api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions"
        as "getTermsAndConditions" refuses(&[401, 403]);
    send_json -> model::TermsAcceptance, CloudConnectedError;
}

request! {
    AcceptTermsAndConditions of Organizations::accept_terms_and_conditions:
        POST "/api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions/_accept"
        as "acceptTermsAndConditions" refuses(&[401, 403]);
    send_json -> model::TermsAcceptance, CloudConnectedError;
}
