// Generated from specs/kibana; do not edit.

//! Types of the part `connectors`.

use std::collections::BTreeMap;

use openapi_runtime::record;
use openapi_runtime::wire::{Entries, Record, read, read_whole};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

/// A connection to a service outside Kibana.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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

    /// Settings by name, any JSON; which ones there are depends on the type.
    ///
    /// Missing for a connector from the configuration file.
    pub config: Option<BTreeMap<String, Value>>,

    /// True for a connector that cannot run until its secrets are entered again, as after an
    /// import.
    ///
    /// Missing for a connector from the configuration file.
    pub is_missing_secrets: Option<bool>,
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
            config: None,
            is_missing_secrets: None,
        }
    }
}

record!(Connector);

impl Record for Connector {
    const NAME: &'static str = "Connector";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "connector_type_id",
        "is_preconfigured",
        "is_deprecated",
        "is_system_action",
        "referenced_by_count",
    ];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), String::new(), false, false, false, 0)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "connector_type_id" => read(map, &mut self.connector_type_id),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "is_deprecated" => read(map, &mut self.is_deprecated),
            "is_system_action" => read(map, &mut self.is_system_action),
            "referenced_by_count" => read_whole(map, &mut self.referenced_by_count),
            "config" => read(map, &mut self.config),
            "is_missing_secrets" => read(map, &mut self.is_missing_secrets),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("connector_type_id", &self.connector_type_id)
            .entry("is_preconfigured", &self.is_preconfigured)
            .entry("is_deprecated", &self.is_deprecated)
            .entry("is_system_action", &self.is_system_action)
            .entry("referenced_by_count", &self.referenced_by_count)
            .optional("config", &self.config)
            .optional("is_missing_secrets", &self.is_missing_secrets)
            .end()
    }
}
