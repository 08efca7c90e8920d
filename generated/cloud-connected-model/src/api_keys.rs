// Generated from specs/cloud-connected; do not edit.

//! Replacement of the API keys of a connected cluster, and early revocation of the replaced
//! ones.

use openapi_runtime::wire::Kept;
use openapi_runtime::{Secret, record};

/// An API key that a rotation has issued.
#[derive(Clone, Default, PartialEq)]
pub struct ApiKey {
    /// The secret key.
    pub key: Option<Secret>,
    _kept: Kept,
}

record! {
    ApiKey + _kept: new;
    optional key = "key";
}
