// Generated from specs/kibana; do not edit.

//! Types of the family `upgrade_assistant`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record};

/// What was logged about old parts of Elasticsearch.
#[derive(Clone, PartialEq)]
pub struct DeprecationLogs {
    /// Number of log entries.
    pub count: i64,
    /// The newest log entries, any JSON.
    pub logs: Vec<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl DeprecationLogs {
    pub fn new(count: i64, logs: impl IntoIterator<Item = BTreeMap<String, Json>>) -> Self {
        Self {
            count,
            logs: logs.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    DeprecationLogs + _kept;
    required_number count = "count";
    required logs = "logs";
}

/// Whether a cluster is ready for the next major version.
#[derive(Clone, PartialEq)]
pub struct UpgradeStatus {
    /// Whether it is ready.
    pub ready_for_upgrade: bool,
    /// What is left to do, for people.
    pub details: String,
    /// Uses of old operations of Kibana, any JSON.
    pub kibana_api_deprecations: Option<Vec<BTreeMap<String, Json>>>,
    /// Uses of old parts of Elasticsearch in the last hours.
    pub recent_es_deprecation_logs: Option<DeprecationLogs>,
    _kept: Kept,
}

impl UpgradeStatus {
    pub fn new(ready_for_upgrade: bool, details: impl Into<String>) -> Self {
        Self {
            ready_for_upgrade,
            details: details.into(),
            ..blank()
        }
    }
}

record! {
    UpgradeStatus + _kept;
    required ready_for_upgrade = "readyForUpgrade";
    required details = "details";
    optional kibana_api_deprecations = "kibanaApiDeprecations";
    optional recent_es_deprecation_logs = "recentEsDeprecationLogs";
}
