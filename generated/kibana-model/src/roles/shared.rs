// Generated from specs/kibana; do not edit.

//! Types of the part `roles`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{
    Entries, OpenEnum, Record, blank, read, read_extra, read_json, read_whole, unknown,
};
use openapi_runtime::{UnknownValue, open_enum, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

/// Privileges in an application, as Elasticsearch stores them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPrivileges {
    /// Name of the application.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub application: Option<String>,

    /// Names of privileges of the application.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub privileges: Option<Vec<String>>,

    /// What the privileges are on.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub resources: Option<Vec<String>>,
}

impl ApplicationPrivileges {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ApplicationPrivileges);

impl Record for ApplicationPrivileges {
    const NAME: &'static str = "ApplicationPrivileges";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "application" => read(map, &mut self.application),
            "privileges" => read(map, &mut self.privileges),
            "resources" => read(map, &mut self.resources),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("application", &self.application)
            .optional("privileges", &self.privileges)
            .optional("resources", &self.resources)
            .end()
    }
}

/// Privileges in Elasticsearch.
///
/// Names of privileges are Elasticsearch's; their list grows with each version, and patterns
/// over actions are names, too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ElasticsearchPrivileges {
    /// Privileges on the cluster, such as `monitor`.
    pub cluster: Vec<String>,
    /// Privileges on indices, data streams and aliases.
    pub indices: Vec<IndexPrivileges>,
    /// Privileges on remote clusters.
    pub remote_cluster: Option<Vec<RemoteClusterPrivileges>>,

    /// Privileges on indices of remote clusters.
    ///
    /// From 8.10 on.
    pub remote_indices: Option<Vec<RemoteIndexPrivileges>>,

    /// Names of users in whose name the holder of the role may act.
    pub run_as: Option<Vec<String>>,
}

impl ElasticsearchPrivileges {
    /// Creates the value from its required properties.
    pub fn new(
        cluster: impl IntoIterator<Item = impl Into<String>>,
        indices: impl IntoIterator<Item = IndexPrivileges>,
    ) -> Self {
        Self {
            cluster: cluster.into_iter().map(Into::into).collect(),
            indices: indices.into_iter().collect(),
            remote_cluster: None,
            remote_indices: None,
            run_as: None,
        }
    }
}

record!(ElasticsearchPrivileges);

impl Record for ElasticsearchPrivileges {
    const NAME: &'static str = "ElasticsearchPrivileges";
    const REQUIRED: &'static [&'static str] = &["cluster", "indices"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new(), Vec::<IndexPrivileges>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "cluster" => read(map, &mut self.cluster),
            "indices" => read(map, &mut self.indices),
            "remote_cluster" => read(map, &mut self.remote_cluster),
            "remote_indices" => read(map, &mut self.remote_indices),
            "run_as" => read(map, &mut self.run_as),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("cluster", &self.cluster)
            .entry("indices", &self.indices)
            .optional("remote_cluster", &self.remote_cluster)
            .optional("remote_indices", &self.remote_indices)
            .optional("run_as", &self.run_as)
            .end()
    }
}

/// Which fields of a document can be read.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSecurity {
    /// Fields that cannot be read although `grant` covers them.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub except: Option<Vec<String>>,

    /// Fields that can be read; patterns with `*` are allowed.
    pub grant: Option<Vec<String>>,
    /// All other properties.
    pub extra: BTreeMap<String, Vec<String>>,
}

impl FieldSecurity {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(FieldSecurity);

impl Record for FieldSecurity {
    const NAME: &'static str = "FieldSecurity";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "except" => read(map, &mut self.except),
            "grant" => read(map, &mut self.grant),
            _ => read_extra(map, key, &mut self.extra),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("except", &self.except)
            .optional("grant", &self.grant)
            .extra(&self.extra)
            .end()
    }
}

/// Privileges on some indices, which may end at some documents and fields of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexPrivileges {
    /// Indices, data streams and aliases; patterns with `*` are allowed.
    ///
    /// At least 1 item.
    pub names: Vec<String>,

    /// Privileges on them, such as `read`.
    ///
    /// At least 1 item.
    pub privileges: Vec<String>,

    /// True when patterns in `names` also cover the indices in which the stack keeps its own state.
    pub allow_restricted_indices: Option<bool>,
    /// Which fields of a document can be read.
    pub field_security: Option<FieldSecurity>,

    /// A query of Elasticsearch as JSON in a text.
    ///
    /// Only documents that match it can be read; without it, all can.
    pub query: Option<String>,
}

impl IndexPrivileges {
    /// Creates the value from its required properties.
    pub fn new(
        names: impl IntoIterator<Item = impl Into<String>>,
        privileges: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
            privileges: privileges.into_iter().map(Into::into).collect(),
            allow_restricted_indices: None,
            field_security: None,
            query: None,
        }
    }
}

record!(IndexPrivileges);

impl Record for IndexPrivileges {
    const NAME: &'static str = "IndexPrivileges";
    const REQUIRED: &'static [&'static str] = &["names", "privileges"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "names" => read(map, &mut self.names),
            "privileges" => read(map, &mut self.privileges),
            "allow_restricted_indices" => read(map, &mut self.allow_restricted_indices),
            "field_security" => read(map, &mut self.field_security),
            "query" => read(map, &mut self.query),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("names", &self.names)
            .entry("privileges", &self.privileges)
            .optional("allow_restricted_indices", &self.allow_restricted_indices)
            .optional("field_security", &self.field_security)
            .optional("query", &self.query)
            .end()
    }
}

/// A privilege on all features of Kibana.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KibanaBasePrivilege {
    /// `all`
    All,
    /// `read`
    Read,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KibanaBasePrivilege {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Read => "read",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KibanaBasePrivilege);

impl OpenEnum for KibanaBasePrivilege {
    fn from_wire(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "read" => Self::Read,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Privileges in some spaces, either for all features alike or feature by feature.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KibanaPrivileges {
    /// Privileges on all features.
    ///
    /// Some servers send null in place of an empty list.
    pub base: Option<Vec<KibanaBasePrivilege>>,

    /// Privileges by the id of a feature, such as `all` and `read`, or `minimal_read` with those of
    /// its sub-features.
    pub feature: BTreeMap<String, Vec<String>>,

    /// Ids of the spaces.
    ///
    /// `*` alone stands for all of them, including those that do not exist yet.
    pub spaces: Vec<String>,
}

impl KibanaPrivileges {
    /// Creates the value from its required properties.
    ///
    /// `base`: `None` is `null`.
    pub fn new(
        base: Option<Vec<KibanaBasePrivilege>>,
        feature: BTreeMap<String, Vec<String>>,
        spaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            base,
            feature,
            spaces: spaces.into_iter().map(Into::into).collect(),
        }
    }
}

record!(KibanaPrivileges);

impl Record for KibanaPrivileges {
    const NAME: &'static str = "KibanaPrivileges";
    const REQUIRED: &'static [&'static str] = &["feature", "spaces"];

    fn blank() -> Self {
        Self::new(None, BTreeMap::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "base" => read(map, &mut self.base),
            "feature" => read(map, &mut self.feature),
            "spaces" => read(map, &mut self.spaces),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("base", &self.base)
            .entry("feature", &self.feature)
            .entry("spaces", &self.spaces)
            .end()
    }
}

/// A privilege on a remote cluster.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RemoteClusterPrivilege {
    /// `monitor_enrich`
    MonitorEnrich,
    /// `monitor_stats`
    MonitorStats,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RemoteClusterPrivilege {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MonitorEnrich => "monitor_enrich",
            Self::MonitorStats => "monitor_stats",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RemoteClusterPrivilege);

impl OpenEnum for RemoteClusterPrivilege {
    fn from_wire(value: &str) -> Self {
        match value {
            "monitor_enrich" => Self::MonitorEnrich,
            "monitor_stats" => Self::MonitorStats,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Privileges on some remote clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoteClusterPrivileges {
    /// Aliases of remote clusters; patterns are allowed.
    ///
    /// At least 1 item.
    pub clusters: Vec<String>,

    /// Privileges on them, which are a few of those on a cluster.
    ///
    /// At least 1 item.
    pub privileges: Vec<RemoteClusterPrivilege>,
}

impl RemoteClusterPrivileges {
    /// Creates the value from its required properties.
    pub fn new(
        clusters: impl IntoIterator<Item = impl Into<String>>,
        privileges: impl IntoIterator<Item = RemoteClusterPrivilege>,
    ) -> Self {
        Self {
            clusters: clusters.into_iter().map(Into::into).collect(),
            privileges: privileges.into_iter().collect(),
        }
    }
}

record!(RemoteClusterPrivileges);

impl Record for RemoteClusterPrivileges {
    const NAME: &'static str = "RemoteClusterPrivileges";
    const REQUIRED: &'static [&'static str] = &["clusters", "privileges"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new(), Vec::<RemoteClusterPrivilege>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "clusters" => read(map, &mut self.clusters),
            "privileges" => read(map, &mut self.privileges),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("clusters", &self.clusters)
            .entry("privileges", &self.privileges)
            .end()
    }
}

/// Privileges on some indices of some remote clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoteIndexPrivileges {
    /// Aliases of remote clusters; patterns are allowed.
    ///
    /// At least 1 item.
    pub clusters: Vec<String>,

    /// Indices, data streams and aliases there; patterns with `*` are allowed.
    ///
    /// At least 1 item.
    pub names: Vec<String>,

    /// Privileges on them, such as `read`.
    ///
    /// At least 1 item.
    pub privileges: Vec<String>,

    /// True when patterns in `names` also cover the indices in which the stack keeps its own state.
    pub allow_restricted_indices: Option<bool>,
    /// Which fields of a document can be read.
    pub field_security: Option<FieldSecurity>,

    /// A query of Elasticsearch as JSON in a text.
    ///
    /// Only documents that match it can be read; without it, all can.
    pub query: Option<String>,
}

impl RemoteIndexPrivileges {
    /// Creates the value from its required properties.
    pub fn new(
        clusters: impl IntoIterator<Item = impl Into<String>>,
        names: impl IntoIterator<Item = impl Into<String>>,
        privileges: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            clusters: clusters.into_iter().map(Into::into).collect(),
            names: names.into_iter().map(Into::into).collect(),
            privileges: privileges.into_iter().map(Into::into).collect(),
            allow_restricted_indices: None,
            field_security: None,
            query: None,
        }
    }
}

record!(RemoteIndexPrivileges);

impl Record for RemoteIndexPrivileges {
    const NAME: &'static str = "RemoteIndexPrivileges";
    const REQUIRED: &'static [&'static str] = &["clusters", "names", "privileges"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new(), Vec::<String>::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "clusters" => read(map, &mut self.clusters),
            "names" => read(map, &mut self.names),
            "privileges" => read(map, &mut self.privileges),
            "allow_restricted_indices" => read(map, &mut self.allow_restricted_indices),
            "field_security" => read(map, &mut self.field_security),
            "query" => read(map, &mut self.query),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("clusters", &self.clusters)
            .entry("names", &self.names)
            .entry("privileges", &self.privileges)
            .optional("allow_restricted_indices", &self.allow_restricted_indices)
            .optional("field_security", &self.field_security)
            .optional("query", &self.query)
            .end()
    }
}

/// A named set of privileges.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// Name of the role, unique in the cluster.
    pub name: String,
    /// Privileges in Elasticsearch.
    pub elasticsearch: ElasticsearchPrivileges,

    /// Privileges in Kibana, one entry for each set of spaces.
    ///
    /// Empty without access to Kibana.
    pub kibana: Vec<KibanaPrivileges>,

    /// Why privileges of the role are not shown in `kibana`.
    ///
    /// Empty, or left out, when all of them are.
    pub transform_error: Option<Vec<RoleTransformError>>,

    /// Applications other than Kibana in which the role has privileges; those are not shown.
    pub unrecognized_applications: Option<Vec<String>>,

    /// What the role is for.
    ///
    /// From 8.15 on.
    pub description: Option<String>,

    /// Any JSON that is kept with the role.
    ///
    /// Names that begin with an underscore are Elasticsearch's own, such as `_reserved` for a role
    /// that it brings along.
    pub metadata: Option<BTreeMap<String, Value>>,

    /// What holds for the role at the moment and is not stored with it.
    pub transient_metadata: Option<RoleTransientMetadata>,
}

impl Role {
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        elasticsearch: ElasticsearchPrivileges,
        kibana: impl IntoIterator<Item = KibanaPrivileges>,
    ) -> Self {
        Self {
            name: name.into(),
            elasticsearch,
            kibana: kibana.into_iter().collect(),
            transform_error: None,
            unrecognized_applications: None,
            description: None,
            metadata: None,
            transient_metadata: None,
        }
    }
}

record!(Role);

impl Record for Role {
    const NAME: &'static str = "Role";
    const REQUIRED: &'static [&'static str] = &["name", "elasticsearch", "kibana"];

    fn blank() -> Self {
        Self::new(String::new(), blank(), Vec::<KibanaPrivileges>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "elasticsearch" => read(map, &mut self.elasticsearch),
            "kibana" => read(map, &mut self.kibana),
            "_transform_error" => read(map, &mut self.transform_error),
            "_unrecognized_applications" => {
                read(map, &mut self.unrecognized_applications)
            }
            "description" => read(map, &mut self.description),
            "metadata" => read(map, &mut self.metadata),
            "transient_metadata" => read(map, &mut self.transient_metadata),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("name", &self.name)
            .entry("elasticsearch", &self.elasticsearch)
            .entry("kibana", &self.kibana)
            .optional("_transform_error", &self.transform_error)
            .optional("_unrecognized_applications", &self.unrecognized_applications)
            .optional("description", &self.description)
            .optional("metadata", &self.metadata)
            .optional("transient_metadata", &self.transient_metadata)
            .end()
    }
}

/// Privileges that Kibana found in Elasticsearch and cannot express.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleTransformError {
    /// Why, as an identifier.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub reason: Option<String>,

    /// The privileges as Elasticsearch has them.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub state: Option<Vec<ApplicationPrivileges>>,
}

impl RoleTransformError {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(RoleTransformError);

impl Record for RoleTransformError {
    const NAME: &'static str = "RoleTransformError";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "reason" => read(map, &mut self.reason),
            "state" => read(map, &mut self.state),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("reason", &self.reason).optional("state", &self.state).end()
    }
}

/// What holds for the role at the moment and is not stored with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleTransientMetadata {
    /// False while the licence does not cover what the role uses; its privileges have no effect
    /// then.
    pub enabled: Option<bool>,

    /// All other properties.
    pub extra: BTreeMap<String, Value>,
}

impl RoleTransientMetadata {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(RoleTransientMetadata);

impl Record for RoleTransientMetadata {
    const NAME: &'static str = "RoleTransientMetadata";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            _ => read_extra(map, key, &mut self.extra),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("enabled", &self.enabled).extra(&self.extra).end()
    }
}

/// How Kibana reports a failure of an operation on roles.
///
/// Only the message is certain to be there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RolesErrorBody {
    /// What went wrong, for people.
    ///
    /// May repeat what Elasticsearch said.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Servers often leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Value>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
}

impl RolesErrorBody {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            attributes: None,
            error: None,
            status_code: None,
        }
    }
}

record!(RolesErrorBody);

impl Record for RolesErrorBody {
    const NAME: &'static str = "RolesErrorBody";
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "message" => read(map, &mut self.message),
            "attributes" => read_json(map, &mut self.attributes),
            "error" => read(map, &mut self.error),
            "statusCode" => read_whole(map, &mut self.status_code),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("message", &self.message)
            .optional("attributes", &self.attributes)
            .optional("error", &self.error)
            .optional("statusCode", &self.status_code)
            .end()
    }
}
