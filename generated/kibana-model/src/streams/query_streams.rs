// Generated from specs/kibana; do not edit.

//! Streams that an ES|QL query makes up.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{made_of, record, setters, wire};

/// A stream that a query makes up.
#[derive(Clone, PartialEq)]
pub struct QueryStream {
    /// The query.
    pub query: StreamView,
    /// What fields mean, by name.
    pub field_descriptions: Option<BTreeMap<String, String>>,
    _kept: Kept,
}

impl QueryStream {
    #[inline]
    pub fn new(query: StreamView) -> Self {
        Self { query, ..blank() }
    }
}

record! {
    QueryStream + _kept;
    required query = "query";
    optional field_descriptions = "field_descriptions";
}

/// A stream that a query makes up, to be saved.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryStreamUpdate {
    /// The query.
    pub query: StreamEsql,
    /// What fields mean, by name.
    pub field_descriptions: Option<BTreeMap<String, String>>,
}

impl QueryStreamUpdate {
    pub fn new(query: impl Into<StreamEsql>) -> Self {
        Self {
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        field_descriptions(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
    }
}

made_of!(QueryStreamUpdate, value = StreamEsql);

record! {
    QueryStreamUpdate debug;
    required query = "query";
    optional field_descriptions = "field_descriptions";
}

/// A query in ES|QL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamEsql {
    /// The query.
    pub esql: String,
}

impl StreamEsql {
    pub fn new(esql: impl Into<String>) -> Self {
        Self { esql: esql.into() }
    }
}

made_of!(StreamEsql, text);

record! {
    StreamEsql;
    required esql = "esql";
}

/// A query, and the view that it is kept as.
#[derive(Clone, PartialEq)]
pub struct StreamView {
    /// Name of the view in Elasticsearch.
    pub view: String,
    /// The query in ES|QL.
    pub esql: String,
    _kept: Kept,
}

impl StreamView {
    pub fn new(view: impl Into<String>, esql: impl Into<String>) -> Self {
        Self {
            view: view.into(),
            esql: esql.into(),
            ..blank()
        }
    }
}

record! {
    StreamView + _kept;
    required view = "view";
    required esql = "esql";
}
