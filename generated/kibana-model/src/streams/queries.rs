// Generated from specs/kibana; do not edit.

//! Queries that significant events of streams are found by.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Json, made_of, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::streams::EventEsql;

/// A query by its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryId {
    /// Id of the query.
    pub id: String,
}

impl QueryId {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

made_of!(QueryId, text);

record! {
    QueryId;
    required id = "id";
}

/// Adds or changes a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryIndex {
    /// The query.
    pub index: StreamQuery,
}

impl QueryIndex {
    #[inline]
    pub fn new(index: StreamQuery) -> Self {
        Self { index }
    }
}

made_of!(QueryIndex, value = StreamQuery);

record! {
    QueryIndex;
    required index = "index";
}

/// A change of the queries of a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryOperation {
    /// Adds or changes a query.
    Index(QueryIndex),
    /// Removes a query.
    Delete(QueryRemoval),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<QueryIndex> for QueryOperation {
    fn from(value: QueryIndex) -> Self {
        Self::Index(value)
    }
}

impl From<QueryRemoval> for QueryOperation {
    fn from(value: QueryRemoval) -> Self {
        Self::Delete(value)
    }
}

union!(QueryOperation);

impl Serialize for QueryOperation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Index(value) => value.serialize(serializer),
            Self::Delete(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for QueryOperation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("index") {
            return value.arm(Self::Index, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Delete, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Changes of the queries of a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryOperations {
    /// The changes.
    pub operations: Vec<QueryOperation>,
}

impl QueryOperations {
    pub fn new(operations: impl IntoIterator<Item = impl Into<QueryOperation>>) -> Self {
        Self {
            operations: operations.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    QueryOperations;
    required operations = "operations";
}

/// Removes a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRemoval {
    /// The query.
    pub delete: QueryId,
}

impl QueryRemoval {
    pub fn new(delete: impl Into<QueryId>) -> Self {
        Self { delete: delete.into() }
    }
}

made_of!(QueryRemoval, into = QueryId);

record! {
    QueryRemoval;
    required delete = "delete";
}

/// A query in KQL.
#[derive(Clone, PartialEq)]
pub struct StreamKql {
    /// The query.
    ///
    /// At least 1 character.
    pub query: String,

    _kept: Kept,
}

impl StreamKql {
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..blank()
        }
    }
}

made_of!(StreamKql, text);

record! {
    StreamKql + _kept;
    required query = "query";
}

/// The queries of a stream.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamQueries {
    /// The queries.
    pub queries: Vec<StreamQuery>,
    _kept: Kept,
}

impl StreamQueries {
    pub fn new(queries: impl IntoIterator<Item = StreamQuery>) -> Self {
        Self {
            queries: queries.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    StreamQueries + _kept;
    required queries = "queries";
}

/// A query of a stream.
#[derive(Clone, PartialEq)]
pub struct StreamQuery {
    /// Id of the query.
    ///
    /// At least 1 character.
    pub id: String,

    /// Name of the query.
    ///
    /// At least 1 character.
    pub title: String,

    /// What it finds.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub description: Option<String>,

    /// The query in ES|QL.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub esql: Option<EventEsql>,

    /// The query in KQL.
    ///
    /// Newer servers have `esql` in its place.
    pub kql: Option<StreamKql>,

    /// How bad its hits are, from 0 to 100.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub severity_score: Option<f64>,

    _kept: Kept,
}

impl StreamQuery {
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        esql(value: impl Into<EventEsql>) = Some(value.into());
        kql(value: impl Into<StreamKql>) = Some(value.into());
        severity_score(value: f64) = Some(value);
    }
}

record! {
    StreamQuery + _kept;
    required id = "id";
    required title = "title";
    optional description = "description";
    optional esql = "esql";
    optional kql = "kql";
    optional_number severity_score = "severity_score";
}

/// A query to be saved.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamQueryUpdate {
    /// Name of the query.
    ///
    /// At least 1 character.
    pub title: String,

    /// What it finds.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub description: Option<String>,

    /// The query in ES|QL.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub esql: Option<EventEsql>,

    /// The query in KQL.
    ///
    /// Newer servers have `esql` in its place.
    pub kql: Option<StreamKql>,

    /// How bad its hits are, from 0 to 100.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub severity_score: Option<f64>,
}

impl StreamQueryUpdate {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        esql(value: impl Into<EventEsql>) = Some(value.into());
        kql(value: impl Into<StreamKql>) = Some(value.into());
        severity_score(value: f64) = Some(value);
    }
}

record! {
    StreamQueryUpdate;
    required title = "title";
    optional description = "description";
    optional esql = "esql";
    optional kql = "kql";
    optional_number severity_score = "severity_score";
}
