// Generated from specs/kibana; do not edit.

//! Places of your own in which monitors run.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, made_of, record, setters};

use crate::synthetics::LocationGeo;

/// A private location to be created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewPrivateLocation {
    /// Name of the location.
    pub label: String,
    /// Id of the agent policy whose agents run monitors.
    pub agent_policy_id: String,
    /// Where it is.
    pub geo: Option<LocationGeo>,
    /// Spaces that it is in; all if left out.
    pub spaces: Option<Vec<String>>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
}

impl NewPrivateLocation {
    pub fn new(label: impl Into<String>, agent_policy_id: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            agent_policy_id: agent_policy_id.into(),
            ..blank()
        }
    }

    setters! {
        geo(value: LocationGeo) = Some(value);
        spaces(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewPrivateLocation;
    required label = "label";
    required agent_policy_id = "agentPolicyId";
    optional geo = "geo";
    optional spaces = "spaces";
    optional tags = "tags";
}

/// A place of your own in which monitors run.
#[derive(Clone, PartialEq)]
pub struct PrivateLocation {
    /// Id of the location.
    pub id: String,
    /// Name of the location.
    pub label: String,
    /// Id of the agent policy whose agents run them.
    pub agent_policy_id: String,
    /// Where it is.
    pub geo: Option<LocationGeo>,
    /// Whether its agent policy is gone.
    pub is_invalid: Option<bool>,
    /// False: it is not run by Elastic.
    pub is_service_managed: Option<bool>,
    /// Namespace of the agent policy.
    pub namespace: Option<String>,
    /// Spaces that it is in; `*` means all.
    pub spaces: Option<Vec<String>>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl PrivateLocation {
    pub fn new(
        id: impl Into<String>,
        label: impl Into<String>,
        agent_policy_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            agent_policy_id: agent_policy_id.into(),
            ..blank()
        }
    }
}

record! {
    PrivateLocation + _kept;
    required id = "id";
    required label = "label";
    required agent_policy_id = "agentPolicyId";
    optional geo = "geo";
    optional is_invalid = "isInvalid";
    optional is_service_managed = "isServiceManaged";
    optional namespace = "namespace";
    optional spaces = "spaces";
    optional tags = "tags";
    ..rest extra
}

/// Another name of a private location.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLocationUpdate {
    /// The name.
    ///
    /// At least 1 character.
    pub label: String,
}

impl PrivateLocationUpdate {
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}

made_of!(PrivateLocationUpdate, text);

record! {
    PrivateLocationUpdate;
    required label = "label";
}
