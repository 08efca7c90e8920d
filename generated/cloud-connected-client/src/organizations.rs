// Generated from specs/cloud-connected; do not edit.

//! The operations of [`Organizations`].

use std::time::Duration;

use cloud_connected_model as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::CloudConnectedError;

/// Subscription of an organization, and its consent to the terms and conditions.
#[derive(Clone, Debug)]
pub struct Organizations {
    pub(crate) client: Client,
}

impl Organizations {
    /// Returns the subscription state of an organization.
    ///
    /// `GET /api/v1/cloud-connected/organizations/{organization_id}/subscription`
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
        let request = Request::new(&self.client, &GET_SUBSCRIPTION)
            .path("organization_id", organization_id.as_ref());
        GetSubscription { request }
    }

    /// Returns whether an organization has accepted the terms.
    ///
    /// `GET /api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions`
    ///
    /// Tells who accepted the terms and conditions on behalf of an organization, and when. The body
    /// is an empty object as long as nobody has.
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
        let request = Request::new(&self.client, &GET_TERMS_AND_CONDITIONS)
            .path("organization_id", organization_id.as_ref());
        GetTermsAndConditions { request }
    }

    /// Accepts the terms for an organization.
    ///
    /// `POST /api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions/_accept`
    ///
    /// Records, under the user of the API key, that an organization agrees to the terms and
    /// conditions. No operation of this API takes the consent back.
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
        let request = Request::new(&self.client, &ACCEPT_TERMS_AND_CONDITIONS)
            .path("organization_id", organization_id.as_ref());
        AcceptTermsAndConditions { request }
    }
}

const GET_SUBSCRIPTION: Operation = Operation {
    id: "getSubscription",
    method: Method::GET,
    path: "/api/v1/cloud-connected/organizations/{organization_id}/subscription",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Organizations::get_subscription`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscription {
    request: Request,
}

impl GetSubscription {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::Subscription>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}

const GET_TERMS_AND_CONDITIONS: Operation = Operation {
    id: "getTermsAndConditions",
    method: Method::GET,
    path: "/api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Organizations::get_terms_and_conditions`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTermsAndConditions {
    request: Request,
}

impl GetTermsAndConditions {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::TermsAcceptance>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}

const ACCEPT_TERMS_AND_CONDITIONS: Operation = Operation {
    id: "acceptTermsAndConditions",
    method: Method::POST,
    path: "/api/v1/cloud-connected/organizations/{organization_id}/terms-and-conditions/_accept",
    scoped: false,
    idempotent: false,
    headers: &[],
};

/// The request of [`Organizations::accept_terms_and_conditions`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AcceptTermsAndConditions {
    request: Request,
}

impl AcceptTermsAndConditions {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::TermsAcceptance>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}
