// Generated from specs/kibana; do not edit.

//! Types of the family `detections`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record};

/// What the caller may do.
#[derive(Clone, PartialEq)]
pub struct DetectionPrivileges {
    /// Whether the caller is known.
    pub is_authenticated: bool,
    /// Whether Kibana can encrypt what rules keep.
    pub has_encryption_key: bool,
    /// Privileges in applications, by application, resource and name.
    pub application: Option<BTreeMap<String, Json>>,
    /// Privileges on the cluster, by name.
    pub cluster: Option<BTreeMap<String, bool>>,
    /// Whether the caller has every privilege that was asked about.
    pub has_all_requested: Option<bool>,
    /// Privileges on indices, by index and name.
    pub index: Option<BTreeMap<String, BTreeMap<String, bool>>>,
    /// Name of the caller.
    pub username: Option<String>,
    _kept: Kept,
}

impl DetectionPrivileges {
    #[inline]
    pub fn new(is_authenticated: bool, has_encryption_key: bool) -> Self {
        Self {
            is_authenticated,
            has_encryption_key,
            ..blank()
        }
    }
}

record! {
    DetectionPrivileges + _kept;
    required is_authenticated = "is_authenticated";
    required has_encryption_key = "has_encryption_key";
    optional application = "application";
    optional cluster = "cluster";
    optional has_all_requested = "has_all_requested";
    optional index = "index";
    optional username = "username";
}
