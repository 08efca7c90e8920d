// Generated from specs/kibana; do not edit.

//! What callers may do.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{record, wire};

/// Privileges on a data stream.
#[derive(Clone, PartialEq)]
pub struct DataStreamPrivileges {
    /// Name of the caller.
    pub username: String,
    /// Whether the caller has every privilege that was asked about.
    pub has_all_requested: bool,
    /// Privileges on the cluster, by name.
    pub cluster: BTreeMap<String, bool>,
    /// Privileges on data streams, by data stream and name.
    pub index: BTreeMap<String, BTreeMap<String, bool>>,
    /// Privileges in applications, by name.
    pub application: BTreeMap<String, bool>,
    _kept: Kept,
}

impl DataStreamPrivileges {
    /// Creates the value from its required properties.
    pub fn new(
        username: impl Into<String>,
        has_all_requested: bool,
        cluster: impl IntoIterator<Item = (impl Into<String>, bool)>,
        index: impl IntoIterator<Item = (impl Into<String>, BTreeMap<String, bool>)>,
        application: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self {
            username: username.into(),
            has_all_requested,
            cluster: wire::into_map(cluster),
            index: wire::into_map(index),
            application: wire::into_map(application),
            ..blank()
        }
    }
}

record! {
    DataStreamPrivileges + _kept;
    required username = "username";
    required has_all_requested = "has_all_requested";
    required cluster = "cluster";
    required index = "index";
    required application = "application";
}

/// What the caller may do with value lists.
#[derive(Clone, PartialEq)]
pub struct ValueListPrivileges {
    /// Privileges on the data stream of lists.
    pub lists: DataStreamPrivileges,
    /// Privileges on the data stream of values.
    pub list_items: DataStreamPrivileges,
    /// Whether the caller is known.
    pub is_authenticated: bool,
    _kept: Kept,
}

impl ValueListPrivileges {
    /// Creates the value from its required properties.
    pub fn new(
        lists: DataStreamPrivileges,
        list_items: DataStreamPrivileges,
        is_authenticated: bool,
    ) -> Self {
        Self {
            lists,
            list_items,
            is_authenticated,
            ..blank()
        }
    }
}

record! {
    ValueListPrivileges + _kept;
    required lists = "lists";
    required list_items = "listItems";
    required is_authenticated = "is_authenticated";
}
