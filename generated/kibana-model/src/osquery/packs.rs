// Generated from specs/kibana; do not edit.

//! Sets of queries that agents run on a schedule.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{
    Kept, Numeric, Raw, blank, show_arm, write_number, write_unknown,
};
use openapi_runtime::{DateTime, Field, Json, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::osquery::{EcsFieldSource, NumberOrText};

/// A pack in a list.
#[derive(Clone, PartialEq)]
pub struct ListedPack {
    /// Id of the pack.
    pub saved_object_id: String,
    /// Name of the pack.
    pub name: String,
    /// When the pack was created.
    pub created_at: Option<DateTime>,
    /// Name of the user who created it.
    pub created_by: Field<String>,
    /// What the pack is for.
    pub description: Field<String>,
    /// Whether agents run the queries.
    pub enabled: Field<bool>,
    /// Ids of the agent policies whose agents run the queries.
    pub policy_ids: Option<Vec<String>>,
    /// The queries as Kibana stores them.
    pub queries: Option<ListedPackQueries>,
    /// Whether Elastic looks after the pack.
    pub read_only: Option<bool>,
    /// When the pack was changed last.
    pub updated_at: Option<DateTime>,
    /// Name of the user who changed it last.
    pub updated_by: Field<String>,
    /// Version of a pack of Elastic.
    pub version: Option<i64>,
    _kept: Kept,
}

impl ListedPack {
    pub fn new(saved_object_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            saved_object_id: saved_object_id.into(),
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    ListedPack + _kept;
    required saved_object_id = "saved_object_id";
    required name = "name";
    optional created_at = "created_at";
    field created_by = "created_by";
    field description = "description";
    field enabled = "enabled";
    optional policy_ids = "policy_ids";
    optional queries = "queries";
    optional read_only = "read_only";
    optional updated_at = "updated_at";
    field updated_by = "updated_by";
    optional_number version = "version";
}

/// The queries of a pack as Kibana stores them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListedPackQueries {
    /// Queries with their ids.
    List(Vec<ListedPackQuery>),
    /// Queries by their ids.
    ById(BTreeMap<String, ListedPackQuery>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl fmt::Debug for ListedPackQueries {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::List(value) => ("List", value),
            Self::ById(value) => ("ById", value),
            Self::Unknown(value) => ("Unknown", value),
        };
        show_arm(formatter, name, value)
    }
}

impl From<BTreeMap<String, ListedPackQuery>> for ListedPackQueries {
    fn from(value: BTreeMap<String, ListedPackQuery>) -> Self {
        Self::ById(value)
    }
}

union!(ListedPackQueries);

union!(ListedPackQueries::List, items = ListedPackQuery);

union!(ListedPackQueries::ById, entries = ListedPackQuery);

impl Serialize for ListedPackQueries {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(serializer),
            Self::ById(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ListedPackQueries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::ById, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A query of a pack in a list.
#[derive(Clone, Default, PartialEq)]
pub struct ListedPackQuery {
    /// How columns become fields of the Elastic Common Schema, any JSON.
    pub ecs_mapping: Option<Json>,
    /// Id of the query within the pack.
    pub id: Option<String>,
    /// Seconds between two runs.
    pub interval: Option<NumberOrText>,
    /// Platforms that the query is for, with commas between them.
    pub platform: Field<String>,
    /// The query in SQL.
    pub query: Option<String>,
    /// Whether rows that are no longer there are reported, too.
    pub removed: Field<bool>,
    /// Whether all rows are reported, and not only changes.
    pub snapshot: Field<bool>,
    /// Seconds after which an agent gives up.
    pub timeout: Field<i64>,
    /// Lowest version of Osquery that runs the query.
    pub version: Field<String>,
    _kept: Kept,
}

record! {
    ListedPackQuery + _kept: new;
    optional_json ecs_mapping = "ecs_mapping";
    optional id = "id";
    optional interval = "interval";
    field platform = "platform";
    optional query = "query";
    field removed = "removed";
    field snapshot = "snapshot";
    field_number timeout = "timeout";
    field version = "version";
}

/// A pack to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPack {
    /// Name of the pack, of letters, digits, `_` and `-`.
    pub name: String,
    /// The queries, by ids of your choice.
    pub queries: BTreeMap<String, PackQuery>,
    /// What the pack is for.
    pub description: Option<String>,
    /// Whether agents run the queries.
    pub enabled: Option<bool>,
    /// Ids of the agent policies whose agents run the queries.
    pub policy_ids: Option<Vec<String>>,

    /// Percentage of the agents that run the queries, by id of the agent policy.
    ///
    /// All agents of other policies do.
    pub shards: Option<BTreeMap<String, i64>>,
}

impl NewPack {
    pub fn new(
        name: impl Into<String>,
        queries: impl IntoIterator<Item = (impl Into<String>, PackQuery)>,
    ) -> Self {
        Self {
            name: name.into(),
            queries: wire::into_map(queries),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        policy_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        shards(value: impl IntoIterator<Item = (impl Into<String>, i64)>)
            = Some(wire::into_map(value));
    }
}

record! {
    NewPack debug;
    required name = "name";
    required queries = "queries";
    optional description = "description";
    optional enabled = "enabled";
    optional policy_ids = "policy_ids";
    optional_number shards = "shards";
}

/// Queries that agents run on a schedule.
#[derive(Clone, PartialEq)]
pub struct Pack {
    /// Id of the pack.
    pub saved_object_id: String,
    /// Name of the pack.
    pub name: String,
    /// Version of the saved object's format.
    pub core_migration_version: Option<String>,
    /// When the pack was created.
    pub created_at: Option<DateTime>,
    /// Name of the user who created it.
    pub created_by: Field<String>,

    /// Id of that user's profile.
    ///
    /// Not sent by 9.1.
    pub created_by_profile_uid: Field<String>,

    /// What the pack is for.
    pub description: Field<String>,
    /// Whether agents run the queries.
    pub enabled: Field<bool>,
    /// True for an object that Kibana looks after and users cannot edit.
    pub managed: Option<bool>,
    /// Ids of the spaces that the pack is in.
    pub namespaces: Option<Vec<String>>,

    /// Ids of the agent policies whose agents run the queries.
    ///
    /// Only a pack that is looked up has them.
    pub policy_ids: Option<Vec<String>>,

    /// The queries by their ids.
    pub queries: Option<BTreeMap<String, ScheduledQuery>>,
    /// Whether Elastic looks after the pack.
    pub read_only: Option<bool>,
    /// How many of the agents run the queries.
    pub shards: Option<PackShards>,
    /// Type of the saved object, `osquery-pack`.
    pub type_: Option<String>,
    /// When the pack was changed last.
    pub updated_at: Option<DateTime>,
    /// Name of the user who changed it last.
    pub updated_by: Field<String>,

    /// Id of that user's profile.
    ///
    /// Not sent by 9.1.
    pub updated_by_profile_uid: Field<String>,

    /// Version of a pack of Elastic.
    pub version: Option<i64>,
    _kept: Kept,
}

impl Pack {
    pub fn new(saved_object_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            saved_object_id: saved_object_id.into(),
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    Pack + _kept;
    required saved_object_id = "saved_object_id";
    required name = "name";
    optional core_migration_version = "coreMigrationVersion";
    optional created_at = "created_at";
    field created_by = "created_by";
    field created_by_profile_uid = "created_by_profile_uid";
    field description = "description";
    field enabled = "enabled";
    optional managed = "managed";
    optional namespaces = "namespaces";
    optional policy_ids = "policy_ids";
    optional queries = "queries";
    optional read_only = "read_only";
    optional shards = "shards";
    optional type_ = "type";
    optional updated_at = "updated_at";
    field updated_by = "updated_by";
    field updated_by_profile_uid = "updated_by_profile_uid";
    optional_number version = "version";
}

/// The pack.
#[derive(Clone, PartialEq)]
pub struct PackAnswer {
    /// The pack.
    pub data: Pack,
    _kept: Kept,
}

impl PackAnswer {
    #[inline]
    pub fn new(data: Pack) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    PackAnswer + _kept;
    required data = "data";
}

/// The saved object that holds a pack.
#[derive(Clone, PartialEq)]
pub struct PackObject {
    /// Id of the pack.
    pub id: String,
    /// What Kibana stores of the pack, any JSON.
    pub attributes: BTreeMap<String, Json>,
    /// Ids of the spaces that the pack is in.
    pub namespaces: Option<Vec<String>>,
    /// The agent policies of the pack.
    pub references: Option<Vec<PackReference>>,
    /// Type of the saved object, `osquery-pack`.
    pub type_: Option<String>,
    /// When the pack was changed last.
    pub updated_at: Option<DateTime>,
    /// Revision of the saved object.
    pub version: Option<String>,
    _kept: Kept,
}

impl PackObject {
    pub fn new(
        id: impl Into<String>,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            id: id.into(),
            attributes: wire::into_map(attributes),
            ..blank()
        }
    }
}

record! {
    PackObject + _kept;
    required id = "id";
    required attributes = "attributes";
    optional namespaces = "namespaces";
    optional references = "references";
    optional type_ = "type";
    optional updated_at = "updated_at";
    optional version = "version";
}

/// A pack, or the saved object that holds it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackOrObject {
    /// Queries that agents run on a schedule.
    Pack(Pack),
    /// The saved object that holds a pack.
    PackObject(PackObject),
    /// Anything else, as it came.
    Unknown(Json),
}

impl PackOrObject {
    /// Ids of the spaces that the pack is in.
    ///
    /// All known alternatives have it.
    pub fn namespaces(&self) -> Option<&[String]> {
        match self {
            Self::Pack(value) => value.namespaces.as_deref(),
            Self::PackObject(value) => value.namespaces.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Type of the saved object, `osquery-pack`.
    ///
    /// All known alternatives have it.
    pub fn type_(&self) -> Option<&str> {
        match self {
            Self::Pack(value) => value.type_.as_deref(),
            Self::PackObject(value) => value.type_.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// When the pack was changed last.
    ///
    /// All known alternatives have it.
    pub fn updated_at(&self) -> Option<&DateTime> {
        match self {
            Self::Pack(value) => value.updated_at.as_ref(),
            Self::PackObject(value) => value.updated_at.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<Pack> for PackOrObject {
    fn from(value: Pack) -> Self {
        Self::Pack(value)
    }
}

impl From<PackObject> for PackOrObject {
    fn from(value: PackObject) -> Self {
        Self::PackObject(value)
    }
}

union!(PackOrObject);

impl Serialize for PackOrObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pack(value) => value.serialize(serializer),
            Self::PackObject(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackOrObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("saved_object_id") {
            return value.arm(Self::Pack, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::PackObject, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// One page of packs.
#[derive(Clone, PartialEq)]
pub struct PackPage {
    /// Number of the page, counted from 1.
    pub page: i64,
    /// Number of items that a full page has.
    pub per_page: i64,
    /// Number of items on all pages together.
    pub total: i64,
    /// The packs of the page.
    pub data: Vec<ListedPack>,
    _kept: Kept,
}

impl PackPage {
    pub fn new(
        page: i64,
        per_page: i64,
        total: i64,
        data: impl IntoIterator<Item = ListedPack>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            data: data.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PackPage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required data = "data";
}

/// A query that runs on a schedule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PackQuery {
    /// The query in SQL.
    pub query: String,
    /// How columns become fields of the Elastic Common Schema.
    pub ecs_mapping: Option<BTreeMap<String, EcsFieldSource>>,
    /// Id of the query, the same as its key.
    pub id: Option<String>,
    /// Seconds between two runs.
    pub interval: Option<i64>,

    /// Platforms that the query is for, with commas between them.
    ///
    /// It is for all platforms if left out.
    pub platform: Option<String>,

    /// Whether rows that are no longer there are reported, too.
    pub removed: Option<bool>,

    /// Id of the saved query that this one was copied from.
    ///
    /// Servers do not return it.
    pub saved_query_id: Option<String>,

    /// Whether all rows are reported, and not only changes since the last run.
    pub snapshot: Option<bool>,
    /// Seconds after which an agent gives up, 60 if left out.
    pub timeout: Option<i64>,
    /// Lowest version of Osquery that runs the query.
    pub version: Option<String>,
}

impl PackQuery {
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        ecs_mapping(value: impl IntoIterator<Item = (impl Into<String>, EcsFieldSource)>)
            = Some(wire::into_map(value));
        id(value: impl Into<String>) = Some(value.into());
        interval(value: i64) = Some(value);
        platform(value: impl Into<String>) = Some(value.into());
        removed(value: bool) = Some(value);
        saved_query_id(value: impl Into<String>) = Some(value.into());
        snapshot(value: bool) = Some(value);
        timeout(value: i64) = Some(value);
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PackQuery debug;
    required query = "query";
    optional ecs_mapping = "ecs_mapping";
    optional id = "id";
    optional_number interval = "interval";
    optional platform = "platform";
    optional removed = "removed";
    optional saved_query_id = "saved_query_id";
    optional snapshot = "snapshot";
    optional_number timeout = "timeout";
    optional version = "version";
}

/// A saved object that a pack refers to.
#[derive(Clone, PartialEq)]
pub struct PackReference {
    /// Id of the object.
    pub id: String,
    /// Type of the object.
    pub type_: String,
    /// Name of the reference.
    pub name: Option<String>,
    _kept: Kept,
}

impl PackReference {
    pub fn new(id: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            ..blank()
        }
    }
}

record! {
    PackReference + _kept;
    required id = "id";
    required type_ = "type";
    optional name = "name";
}

/// The percentage of the agents of one policy.
#[derive(Clone, PartialEq)]
pub struct PackShard {
    /// Id of the agent policy.
    pub key: String,
    /// Percentage of its agents.
    pub value: i64,
    _kept: Kept,
}

impl PackShard {
    pub fn new(key: impl Into<String>, value: i64) -> Self {
        Self {
            key: key.into(),
            value,
            ..blank()
        }
    }
}

record! {
    PackShard + _kept;
    required key = "key";
    required_number value = "value";
}

/// Percentages of the agents that run the queries of a pack, by agent policy.
///
/// A pack that is looked up has a map, an answer to a change has a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackShards {
    /// Percentages by the ids of agent policies.
    ByPolicy(BTreeMap<String, i64>),
    /// Percentages with the ids of agent policies.
    List(Vec<PackShard>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl fmt::Debug for PackShards {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::ByPolicy(value) => ("ByPolicy", value),
            Self::List(value) => ("List", value),
            Self::Unknown(value) => ("Unknown", value),
        };
        show_arm(formatter, name, value)
    }
}

impl From<BTreeMap<String, i64>> for PackShards {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::ByPolicy(value)
    }
}

union!(PackShards);

union!(PackShards::List, items = PackShard);

union!(PackShards::ByPolicy, entries = i64);

impl Serialize for PackShards {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByPolicy(value) => write_number(value, serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackShards {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(|Numeric(value)| Self::ByPolicy(value), Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Changes of a pack.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackUpdate {
    /// What the pack is for.
    pub description: Option<String>,
    /// Whether agents run the queries.
    pub enabled: Option<bool>,
    /// New name of the pack.
    pub name: Option<String>,
    /// Ids of all agent policies whose agents run the queries from now on.
    pub policy_ids: Option<Vec<String>>,
    /// All queries, by ids of your choice.
    pub queries: Option<BTreeMap<String, PackQuery>>,
    /// Percentage of the agents that run the queries, by id of the agent policy.
    pub shards: Option<BTreeMap<String, i64>>,
}

impl PackUpdate {
    setters! {
        description(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        policy_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        queries(value: impl IntoIterator<Item = (impl Into<String>, PackQuery)>)
            = Some(wire::into_map(value));
        shards(value: impl IntoIterator<Item = (impl Into<String>, i64)>)
            = Some(wire::into_map(value));
    }
}

record! {
    PackUpdate debug: new;
    optional description = "description";
    optional enabled = "enabled";
    optional name = "name";
    optional policy_ids = "policy_ids";
    optional queries = "queries";
    optional_number shards = "shards";
}

/// A query of a pack.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduledQuery {
    /// How columns become fields of the Elastic Common Schema.
    pub ecs_mapping: Field<BTreeMap<String, EcsFieldSource>>,
    /// Id of the query within the pack.
    pub id: Option<String>,
    /// Seconds between two runs.
    pub interval: Option<NumberOrText>,
    /// Name of the query for people.
    pub name: Option<String>,
    /// Platforms that the query is for, with commas between them.
    pub platform: Field<String>,
    /// The query in SQL.
    pub query: Option<String>,
    /// Whether rows that are no longer there are reported, too.
    pub removed: Field<bool>,
    /// Id of the saved query that it was copied from.
    pub saved_query_id: Field<String>,
    /// Whether all rows are reported, and not only changes.
    pub snapshot: Field<bool>,
    /// Seconds after which an agent gives up.
    pub timeout: Field<i64>,
    /// Lowest version of Osquery that runs the query.
    pub version: Field<String>,
    _kept: Kept,
}

record! {
    ScheduledQuery + _kept: new;
    field ecs_mapping = "ecs_mapping";
    optional id = "id";
    optional interval = "interval";
    optional name = "name";
    field platform = "platform";
    optional query = "query";
    field removed = "removed";
    field saved_query_id = "saved_query_id";
    field snapshot = "snapshot";
    field_number timeout = "timeout";
    field version = "version";
}

/// A pack after a change.
#[derive(Clone, PartialEq)]
pub struct UpdatedPack {
    /// The pack, or the saved object that holds it.
    pub data: PackOrObject,
    _kept: Kept,
}

impl UpdatedPack {
    pub fn new(data: impl Into<PackOrObject>) -> Self {
        Self {
            data: data.into(),
            ..blank()
        }
    }
}

record! {
    UpdatedPack + _kept;
    required data = "data";
}
