// Generated from specs/kibana; do not edit.

//! Types of the family `roles`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, UnknownValue, open_enum, record, setters, wire};

use crate::SortOrder;

/// Privileges in an application, as Elasticsearch stores them.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, Default, PartialEq)]
pub struct ApplicationPrivileges {
    /// Name of the application.
    pub application: Option<String>,
    /// Names of privileges of the application.
    pub privileges: Option<Vec<String>>,
    /// What the privileges are on.
    pub resources: Option<Vec<String>>,
    _kept: Kept,
}

record! {
    ApplicationPrivileges + _kept: new;
    optional application = "application";
    optional privileges = "privileges";
    optional resources = "resources";
}

/// Privileges in Elasticsearch.
///
/// Names of privileges are Elasticsearch's; their list grows with each version, and patterns
/// over actions are also names.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticsearchPrivileges {
    /// Privileges on the cluster, such as `monitor`.
    pub cluster: Option<Vec<String>>,
    /// Privileges on indices, data streams and aliases.
    pub indices: Option<Vec<IndexPrivileges>>,
    /// Privileges on remote clusters.
    pub remote_cluster: Option<Vec<RemoteClusterPrivileges>>,

    /// Privileges on indices of remote clusters.
    ///
    /// Since 8.10.0.
    pub remote_indices: Option<Vec<RemoteIndexPrivileges>>,

    /// Names of users that the holder of the role may impersonate.
    pub run_as: Option<Vec<String>>,
    _kept: Kept,
}

impl ElasticsearchPrivileges {
    setters! {
        cluster(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        indices(value: impl IntoIterator<Item = IndexPrivileges>)
            = Some(value.into_iter().collect());
        remote_cluster(value: impl IntoIterator<Item = RemoteClusterPrivileges>)
            = Some(value.into_iter().collect());
        remote_indices(value: impl IntoIterator<Item = RemoteIndexPrivileges>)
            = Some(value.into_iter().collect());
        run_as(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    ElasticsearchPrivileges + _kept: new;
    optional cluster = "cluster";
    optional indices = "indices";
    optional remote_cluster = "remote_cluster";
    optional remote_indices = "remote_indices";
    optional run_as = "run_as";
}

/// Which fields of a document can be read.
#[derive(Clone, Default, PartialEq)]
pub struct FieldSecurity {
    /// Fields that cannot be read although `grant` covers them.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub except: Option<Vec<String>>,

    /// Fields that can be read; patterns with `*` are allowed.
    pub grant: Option<Vec<String>>,
    /// All other properties.
    pub extra: BTreeMap<String, Vec<String>>,
    _kept: Kept,
}

impl FieldSecurity {
    setters! {
        except(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        grant(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl IntoIterator<Item = impl Into<String>>)>)
            = wire::into_lists(value);
    }
}

record! {
    FieldSecurity + _kept: new;
    optional except = "except";
    optional grant = "grant";
    ..rest extra
}

/// Privileges on some indices, which may be limited to some documents and fields.
#[derive(Clone, PartialEq)]
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

    _kept: Kept,
}

impl IndexPrivileges {
    pub fn new(
        names: impl IntoIterator<Item = impl Into<String>>,
        privileges: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
            privileges: privileges.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        allow_restricted_indices(value: bool) = Some(value);
        field_security(value: FieldSecurity) = Some(value);
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    IndexPrivileges + _kept;
    required names = "names";
    required privileges = "privileges";
    optional allow_restricted_indices = "allow_restricted_indices";
    optional field_security = "field_security";
    optional query = "query";
}

/// A privilege on all features of Kibana.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum KibanaBasePrivilege {
    /// `all`
    All,
    /// `read`
    Read,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    KibanaBasePrivilege;
    All = "all";
    Read = "read";
}

/// Privileges in some spaces, either for all features alike or feature by feature.
#[derive(Clone, PartialEq)]
pub struct KibanaPrivileges {
    /// Ids of the spaces.
    ///
    /// `*` alone means all of them, including those that do not exist yet.
    pub spaces: Vec<String>,

    /// Privileges on all features.
    pub base: Option<Vec<KibanaBasePrivilege>>,

    /// Privileges by the id of a feature, such as `all` and `read`, or `minimal_read` with those of
    /// its sub-features.
    pub feature: Option<BTreeMap<String, Vec<String>>>,

    _kept: Kept,
}

impl KibanaPrivileges {
    pub fn new(spaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            spaces: spaces.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        base(value: impl IntoIterator<Item = KibanaBasePrivilege>)
            = Some(value.into_iter().collect());
        feature(value: impl IntoIterator<Item = (impl Into<String>, impl IntoIterator<Item = impl Into<String>>)>)
            = Some(wire::into_lists(value));
    }
}

record! {
    KibanaPrivileges + _kept;
    required spaces = "spaces";
    optional base = "base";
    optional feature = "feature";
}

/// The new state of a role.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRole {
    /// Privileges in Elasticsearch.
    pub elasticsearch: ElasticsearchPrivileges,

    /// What the role is for.
    ///
    /// At most 2048 characters. Since 8.15.0.
    pub description: Option<String>,

    /// Privileges in Kibana, one entry for each set of spaces.
    ///
    /// A space can be in one entry only.
    pub kibana: Option<Vec<KibanaPrivileges>>,

    /// Any JSON that is kept with the role.
    ///
    /// Names that begin with an underscore are Elasticsearch's own and are refused.
    pub metadata: Option<BTreeMap<String, Json>>,
}

impl NewRole {
    #[inline]
    pub fn new(elasticsearch: ElasticsearchPrivileges) -> Self {
        Self { elasticsearch, ..blank() }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        kibana(value: impl IntoIterator<Item = KibanaPrivileges>)
            = Some(value.into_iter().collect());
        metadata(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    NewRole debug;
    required elasticsearch = "elasticsearch";
    optional description = "description";
    optional kibana = "kibana";
    optional metadata = "metadata";
}

/// Several roles to save.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRoles {
    /// The roles by name.
    pub roles: BTreeMap<String, NewRole>,
}

impl NewRoles {
    pub fn new(roles: impl IntoIterator<Item = (impl Into<String>, NewRole)>) -> Self {
        Self {
            roles: wire::into_map(roles),
        }
    }
}

record! {
    NewRoles debug;
    required roles = "roles";
}

/// A privilege on a remote cluster.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RemoteClusterPrivilege {
    /// `monitor_enrich`
    MonitorEnrich,
    /// `monitor_stats`
    MonitorStats,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RemoteClusterPrivilege;
    MonitorEnrich = "monitor_enrich";
    MonitorStats = "monitor_stats";
}

/// Privileges on some remote clusters.
#[derive(Clone, PartialEq)]
pub struct RemoteClusterPrivileges {
    /// Aliases of remote clusters; patterns are allowed.
    ///
    /// At least 1 item.
    pub clusters: Vec<String>,

    /// Privileges on them, which are a few of those on a cluster.
    ///
    /// At least 1 item.
    pub privileges: Vec<RemoteClusterPrivilege>,

    _kept: Kept,
}

impl RemoteClusterPrivileges {
    pub fn new(
        clusters: impl IntoIterator<Item = impl Into<String>>,
        privileges: impl IntoIterator<Item = RemoteClusterPrivilege>,
    ) -> Self {
        Self {
            clusters: clusters.into_iter().map(Into::into).collect(),
            privileges: privileges.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RemoteClusterPrivileges + _kept;
    required clusters = "clusters";
    required privileges = "privileges";
}

/// Privileges on some indices of some remote clusters.
#[derive(Clone, PartialEq)]
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

    _kept: Kept,
}

impl RemoteIndexPrivileges {
    pub fn new(
        clusters: impl IntoIterator<Item = impl Into<String>>,
        names: impl IntoIterator<Item = impl Into<String>>,
        privileges: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            clusters: clusters.into_iter().map(Into::into).collect(),
            names: names.into_iter().map(Into::into).collect(),
            privileges: privileges.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        allow_restricted_indices(value: bool) = Some(value);
        field_security(value: FieldSecurity) = Some(value);
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    RemoteIndexPrivileges + _kept;
    required clusters = "clusters";
    required names = "names";
    required privileges = "privileges";
    optional allow_restricted_indices = "allow_restricted_indices";
    optional field_security = "field_security";
    optional query = "query";
}

/// A named set of privileges.
#[derive(Clone, PartialEq)]
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
    /// Since 8.15.0.
    pub description: Option<String>,

    /// Any JSON that is kept with the role.
    ///
    /// Names that begin with an underscore are Elasticsearch's own, such as `_reserved` for a
    /// built-in role.
    pub metadata: Option<BTreeMap<String, Json>>,

    /// What holds for the role at the moment and is not stored with it.
    pub transient_metadata: Option<RoleTransientMetadata>,
    _kept: Kept,
}

impl Role {
    pub fn new(
        name: impl Into<String>,
        elasticsearch: ElasticsearchPrivileges,
        kibana: impl IntoIterator<Item = KibanaPrivileges>,
    ) -> Self {
        Self {
            name: name.into(),
            elasticsearch,
            kibana: kibana.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    Role + _kept;
    required name = "name";
    required elasticsearch = "elasticsearch";
    required kibana = "kibana";
    optional transform_error = "_transform_error";
    optional unrecognized_applications = "_unrecognized_applications";
    optional description = "description";
    optional metadata = "metadata";
    optional transient_metadata = "transient_metadata";
}

/// Conditions on roles.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleFilters {
    /// Whether built-in roles are returned, too.
    pub show_reserved_roles: Option<bool>,
}

impl RoleFilters {
    setters! {
        show_reserved_roles(value: bool) = Some(value);
    }
}

record! {
    RoleFilters: new;
    optional show_reserved_roles = "showReservedRoles";
}

/// Which roles are returned.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleQuery {
    /// Further conditions.
    pub filters: Option<RoleFilters>,
    /// Number of roles to pass over.
    pub from: Option<i64>,
    /// Text that the names of roles contain.
    pub query: Option<String>,
    /// Number of roles to return.
    pub size: Option<i64>,
    /// The order.
    pub sort: Option<RoleSort>,
}

impl RoleQuery {
    setters! {
        filters(value: RoleFilters) = Some(value);
        from(value: i64) = Some(value);
        query(value: impl Into<String>) = Some(value.into());
        size(value: i64) = Some(value);
        sort(value: RoleSort) = Some(value);
    }
}

record! {
    RoleQuery: new;
    optional filters = "filters";
    optional_number from = "from";
    optional query = "query";
    optional_number size = "size";
    optional sort = "sort";
}

/// Roles that fit a query.
#[derive(Clone, PartialEq)]
pub struct RoleQueryResult {
    /// The roles.
    pub roles: Vec<Role>,
    /// Number of roles in this answer.
    pub count: i64,
    /// Number of all roles that fit.
    pub total: i64,
    _kept: Kept,
}

impl RoleQueryResult {
    pub fn new(roles: impl IntoIterator<Item = Role>, count: i64, total: i64) -> Self {
        Self {
            roles: roles.into_iter().collect(),
            count,
            total,
            ..blank()
        }
    }
}

record! {
    RoleQueryResult + _kept;
    required roles = "roles";
    required_number count = "count";
    required_number total = "total";
}

/// Why a role was not saved.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct RoleSaveError {
    /// What went wrong, for people.
    pub reason: Option<String>,
    /// Kind of the error, as Elasticsearch names it.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    RoleSaveError + _kept: new;
    optional reason = "reason";
    optional type_ = "type";
    ..rest extra
}

/// An order of roles.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleSort {
    /// Property to sort by, such as `name`.
    pub field: String,
    /// Direction of the order.
    pub direction: SortOrder,
}

impl RoleSort {
    pub fn new(field: impl Into<String>, direction: SortOrder) -> Self {
        Self {
            field: field.into(),
            direction,
        }
    }
}

record! {
    RoleSort;
    required field = "field";
    required direction = "direction";
}

/// Privileges that Kibana found in Elasticsearch and cannot express.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, Default, PartialEq)]
pub struct RoleTransformError {
    /// Why, as an identifier.
    pub reason: Option<String>,
    /// The privileges as Elasticsearch has them.
    pub state: Option<Vec<ApplicationPrivileges>>,
    _kept: Kept,
}

record! {
    RoleTransformError + _kept: new;
    optional reason = "reason";
    optional state = "state";
}

/// What holds for the role at the moment and is not stored with it.
#[derive(Clone, Default, PartialEq)]
pub struct RoleTransientMetadata {
    /// False while the licence does not cover what the role uses; its privileges have no effect
    /// then.
    pub enabled: Option<bool>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    RoleTransientMetadata + _kept: new;
    optional enabled = "enabled";
    ..rest extra
}

/// How Kibana reports a failure of an operation on roles.
///
/// Only the message is always there.
#[derive(Clone, PartialEq)]
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
    pub attributes: Option<Json>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl RolesErrorBody {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    RolesErrorBody + _kept;
    required message = "message";
    optional_json attributes = "attributes";
    optional error = "error";
    optional_number status_code = "statusCode";
}

/// What became of roles that were saved together.
#[derive(Clone, Default, PartialEq)]
pub struct SavedRoles {
    /// Names of roles that are new.
    pub created: Option<Vec<String>>,
    /// Why roles were not saved, by name.
    pub errors: Option<BTreeMap<String, RoleSaveError>>,
    /// Names of roles that were like this before.
    pub noop: Option<Vec<String>>,
    /// Names of roles that were replaced.
    pub updated: Option<Vec<String>>,
    _kept: Kept,
}

record! {
    SavedRoles + _kept: new;
    optional created = "created";
    optional errors = "errors";
    optional noop = "noop";
    optional updated = "updated";
}
