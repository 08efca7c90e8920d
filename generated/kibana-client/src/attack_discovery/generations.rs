// Generated from specs/kibana; do not edit.

//! Runs in which a language model looks for attacks.
//!
//! [`Generations`] starts the requests of this module.

use kibana_model::attack_discovery as model;
use openapi_runtime::client::{Client, Request, Wait, Waited, Waiter, request};

use super::AttackDiscoveryError;

/// Runs in which a language model looks for attacks.
#[derive(Clone, Debug)]
pub struct Generations(pub(crate) Client);

impl Generations {
    /// Lists generations.
    ///
    /// `GET /api/attack_discovery/generations` returns [`model::AttackGenerations`] with status
    /// `200`.
    ///
    /// Returns the latest generations of the caller, without those that the caller has dismissed
    /// and without their attacks. The caller needs the privilege for Attack Discovery.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a generation with its attacks.
    ///
    /// `GET /api/attack_discovery/generations/{execution_uuid}` returns
    /// [`model::AttackGenerationResult`] with status `200`.
    ///
    /// Tells how far the model has come, and returns the attacks that it has found. The caller
    /// needs the privilege for Attack Discovery, and access to the indices of its alerts.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `execution_uuid`: Id of the generation. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    /// - 404 ([`AttackDiscoveryError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn get(&self, execution_uuid: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("execution_uuid", execution_uuid.as_ref()))
    }

    /// Dismisses a generation.
    ///
    /// `POST /api/attack_discovery/generations/{execution_uuid}/_dismiss` returns
    /// [`model::AttackGeneration`] with status `200`.
    ///
    /// The caller no longer sees the generation in lists; its attacks stay. There is no way back.
    /// The caller needs the privilege for Attack Discovery.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `execution_uuid`: Id of the generation. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    /// - 404 ([`AttackDiscoveryError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn dismiss(&self, execution_uuid: impl AsRef<str>) -> Dismiss {
        Dismiss(Request::of::<Dismiss>(&self.0).path("execution_uuid", execution_uuid.as_ref()))
    }
}

request! {
    List of Generations::list:
        GET "/api/attack_discovery/generations"
        as "listAttackGenerations" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AttackGenerations, AttackDiscoveryError;
}

impl List {
    /// Largest number of generations.
    ///
    /// Default: `50`. At least 1.
    pub fn size(self, size: u64) -> Self {
        Self(self.0.query("size", &size))
    }

    /// The earliest time, or a distance from now such as `now-7d`.
    pub fn start(self, start: impl AsRef<str>) -> Self {
        Self(self.0.query("start", start.as_ref()))
    }

    /// The latest time, or a distance from now.
    pub fn end(self, end: impl AsRef<str>) -> Self {
        Self(self.0.query("end", end.as_ref()))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Generations::get:
        GET "/api/attack_discovery/generations/{execution_uuid}"
        as "getAttackGeneration" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AttackGenerationResult, AttackDiscoveryError;
}

impl Get {
    /// Whether texts name fields the way Kibana shows them, as in `{{ user.name ada }}`.
    ///
    /// Default: `false`.
    pub fn enable_field_rendering(self, enable_field_rendering: bool) -> Self {
        Self(self.0.query("enable_field_rendering", &enable_field_rendering))
    }

    /// Whether texts have the values that the model did not see.
    ///
    /// Default: `true`.
    pub fn with_replacements(self, with_replacements: bool) -> Self {
        Self(self.0.query("with_replacements", &with_replacements))
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `generation.status` is `succeeded`. It has failed at `canceled`,
    /// `dismissed` or `failed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Waited for Get {
    type Answer = model::AttackGenerationResult;
    type Work = model::AttackGenerationResult;
    type Errors = AttackDiscoveryError;

    const WAITER: Waiter = Waiter {
        failed: &["canceled", "dismissed", "failed"],
        pending: &["started"],
        gone: &[404],
        ..Waiter::new("/generation/status", &["succeeded"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    Dismiss of Generations::dismiss:
        POST "/api/attack_discovery/generations/{execution_uuid}/_dismiss"
        as "dismissAttackGeneration" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.2.0");
    send_json -> model::AttackGeneration, AttackDiscoveryError;
}

impl Dismiss {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
