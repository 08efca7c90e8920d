// Generated from specs/kibana; do not edit.

//! Types of the part `connectors`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, Secret, record};

/// A connection to a service outside Kibana.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
pub struct Connector {
    /// Id of the connector.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Type of the connector, such as `.email` or `.index`.
    pub connector_type_id: String,
    /// True for a connector from the configuration file, which cannot be changed through the API.
    pub is_preconfigured: bool,
    /// True for a connector whose type has a successor.
    pub is_deprecated: bool,
    /// True for a connector that is part of Kibana itself.
    pub is_system_action: bool,
    /// Number of saved objects that use the connector, such as rules.
    pub referenced_by_count: i64,

    /// Whether users share the credentials, `shared`, or sign in themselves, `per-user`.
    ///
    /// Not sent by 9.1.
    pub auth_mode: Option<String>,

    /// Settings by name, any JSON; which ones exist depends on the type, and some may be
    /// credentials.
    ///
    /// Missing for a connector from the configuration file.
    pub config: Option<BTreeMap<String, Secret<Json>>>,

    /// True for a connector whose type is deprecated.
    ///
    /// Servers after 9.1 always send it.
    pub is_connector_type_deprecated: Option<bool>,

    /// True for a connector that cannot run until its secrets are entered again, as after an
    /// import.
    ///
    /// Missing for a connector from the configuration file.
    pub is_missing_secrets: Option<bool>,

    _kept: Kept,
}

impl Connector {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        connector_type_id: impl Into<String>,
        is_preconfigured: bool,
        is_deprecated: bool,
        is_system_action: bool,
        referenced_by_count: i64,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            connector_type_id: connector_type_id.into(),
            is_preconfigured,
            is_deprecated,
            is_system_action,
            referenced_by_count,
            ..blank()
        }
    }
}

record! {
    Connector + _kept;
    required id = "id";
    required name = "name";
    required connector_type_id = "connector_type_id";
    required is_preconfigured = "is_preconfigured";
    required is_deprecated = "is_deprecated";
    required is_system_action = "is_system_action";
    required_whole referenced_by_count = "referenced_by_count";
    optional auth_mode = "auth_mode";
    optional config = "config";
    optional is_connector_type_deprecated = "is_connector_type_deprecated";
    optional is_missing_secrets = "is_missing_secrets";
}
