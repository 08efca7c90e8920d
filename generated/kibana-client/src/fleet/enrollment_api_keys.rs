// Generated from specs/kibana; do not edit.

//! Tokens with which a new agent enrolls into a policy.
//!
//! [`EnrollmentApiKeys`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::FleetError;

/// Tokens with which a new agent enrolls into a policy.
#[derive(Clone, Debug)]
pub struct EnrollmentApiKeys(pub(crate) Client);

impl EnrollmentApiKeys {
    /// Lists enrollment API keys.
    ///
    /// `GET /api/fleet/enrollment_api_keys` returns [`model::EnrollmentApiKeyPage`] with status
    /// `200`.
    ///
    /// Returns one page of the keys of the space, newest first, revoked ones among them. Every key
    /// comes with its token: treat the answer as a secret.
    ///
    /// Required privileges: any of `fleet-agents-all`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates an enrollment API key.
    ///
    /// `POST /api/fleet/enrollment_api_keys` returns [`model::CreatedEnrollmentApiKey`] with status
    /// `200`.
    ///
    /// The new key lets agents enroll into one agent policy. The answer holds the token to hand to
    /// the agents; treat it as a secret. A policy has one key of a name: 409 says that there is
    /// one, even if it is revoked. A key without a name is named after its id.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn create(&self, body: impl Into<model::NewEnrollmentApiKey>) -> Create {
        let body: model::NewEnrollmentApiKey = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns an enrollment API key.
    ///
    /// `GET /api/fleet/enrollment_api_keys/{keyId}` returns [`model::FoundEnrollmentApiKey`] with
    /// status `200`.
    ///
    /// Reads a key with its token, which is a secret.
    ///
    /// Required privileges: any of `fleet-agents-all`, `fleet-setup`.
    ///
    /// # Arguments
    ///
    /// - `key_id`: Id of the enrollment key in Fleet.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, key_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("keyId", key_id.as_ref()))
    }

    /// Revokes an enrollment API key.
    ///
    /// `DELETE /api/fleet/enrollment_api_keys/{keyId}` returns [`model::RevokedEnrollmentApiKey`]
    /// with status `200`.
    ///
    /// No agent can enroll with the key any more, which cannot be undone. Agents that enrolled with
    /// it stay. The key is not deleted: it stays in lists and is not active.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `key_id`: Id of the enrollment key in Fleet.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn revoke(&self, key_id: impl AsRef<str>) -> Revoke {
        Revoke(Request::of::<Revoke>(&self.0).path("keyId", key_id.as_ref()))
    }
}

request! {
    List of EnrollmentApiKeys::list:
        GET "/api/fleet/enrollment_api_keys" as "listEnrollmentApiKeys" scoped refuses(&[400]);
    send_json -> model::EnrollmentApiKeyPage, FleetError;
}

impl List {
    /// Number of the page, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of keys on a page.
    ///
    /// Default: `20`. At least 1. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Filter in the Kibana Query Language, such as
    /// `policy_id: "3f2c9a51-7d84-4e0b-9c16-b1a5d0e27f48"`.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::EnrollmentApiKeyPage;
    type Item = model::EnrollmentApiKey;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    Create of EnrollmentApiKeys::create:
        POST "/api/fleet/enrollment_api_keys"
        as "createEnrollmentApiKey" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> model::CreatedEnrollmentApiKey, FleetError;
}

request! {
    Get of EnrollmentApiKeys::get:
        GET "/api/fleet/enrollment_api_keys/{keyId}"
        as "getEnrollmentApiKey" scoped refuses(&[400, 404]);
    send_json -> model::FoundEnrollmentApiKey, FleetError;
}

request! {
    Revoke of EnrollmentApiKeys::revoke:
        DELETE "/api/fleet/enrollment_api_keys/{keyId}"
        as "revokeEnrollmentApiKey" scoped refuses(&[400, 404]);
    send_json -> model::RevokedEnrollmentApiKey, FleetError;
}
