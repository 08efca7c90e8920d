// Generated from specs/kibana; do not edit.

//! Queries that are kept to be run again.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Field, record, setters, wire};

use crate::osquery::{EcsFieldSource, NumberOrText};

/// What a saved query is changed to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSavedQuery {
    /// Name of the query, which is unique in the space.
    pub id: String,
    /// The query in SQL.
    pub query: String,
    /// Seconds between two runs when the query is in a pack, as text.
    pub interval: String,
    /// What the query is for.
    pub description: Option<String>,
    /// How columns become fields of the Elastic Common Schema.
    pub ecs_mapping: Option<BTreeMap<String, EcsFieldSource>>,

    /// Platforms that the query is for, with commas between them.
    ///
    /// It is for all platforms if left out.
    pub platform: Option<String>,

    /// Whether rows that are no longer there are reported, too.
    pub removed: Option<bool>,
    /// Whether all rows are reported, and not only changes since the last run.
    pub snapshot: Option<bool>,
    /// Seconds after which an agent gives up, 60 if left out.
    pub timeout: Option<i64>,
    /// Lowest version of Osquery that runs the query.
    pub version: Option<String>,
}

impl NewSavedQuery {
    pub fn new(
        id: impl Into<String>,
        query: impl Into<String>,
        interval: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            query: query.into(),
            interval: interval.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        ecs_mapping(value: impl IntoIterator<Item = (impl Into<String>, EcsFieldSource)>)
            = Some(wire::into_map(value));
        platform(value: impl Into<String>) = Some(value.into());
        removed(value: bool) = Some(value);
        snapshot(value: bool) = Some(value);
        timeout(value: i64) = Some(value);
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewSavedQuery debug;
    required id = "id";
    required query = "query";
    required interval = "interval";
    optional description = "description";
    optional ecs_mapping = "ecs_mapping";
    optional platform = "platform";
    optional removed = "removed";
    optional snapshot = "snapshot";
    optional_number timeout = "timeout";
    optional version = "version";
}

/// A query that is kept to be run again.
#[derive(Clone, PartialEq)]
pub struct SavedQuery {
    /// Id of the saved object.
    pub saved_object_id: String,
    /// Name of the query, which is unique in the space.
    pub id: String,
    /// When it was saved first.
    pub created_at: Option<DateTime>,
    /// Name of the user who saved it.
    pub created_by: Field<String>,

    /// Id of that user's profile.
    ///
    /// Not sent by 9.1.
    pub created_by_profile_uid: Field<String>,

    /// What the query is for.
    pub description: Field<String>,
    /// How columns become fields of the Elastic Common Schema.
    pub ecs_mapping: Field<BTreeMap<String, EcsFieldSource>>,
    /// Seconds between two runs when the query is in a pack.
    pub interval: Option<NumberOrText>,
    /// Platforms that the query is for, with commas between them.
    pub platform: Field<String>,
    /// Whether Elastic looks after the query.
    pub prebuilt: Option<bool>,
    /// The query in SQL.
    pub query: Option<String>,
    /// Whether rows that are no longer there are reported, too.
    pub removed: Field<bool>,
    /// Whether all rows are reported, and not only changes.
    pub snapshot: Field<bool>,
    /// Seconds after which an agent gives up.
    pub timeout: Field<i64>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    /// Name of the user who changed it last.
    pub updated_by: Field<String>,

    /// Id of that user's profile.
    ///
    /// Not sent by 9.1.
    pub updated_by_profile_uid: Field<String>,

    /// Lowest version of Osquery that runs the query.
    pub version: Option<NumberOrText>,
    _kept: Kept,
}

impl SavedQuery {
    pub fn new(saved_object_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            saved_object_id: saved_object_id.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    SavedQuery + _kept;
    required saved_object_id = "saved_object_id";
    required id = "id";
    optional created_at = "created_at";
    field created_by = "created_by";
    field created_by_profile_uid = "created_by_profile_uid";
    field description = "description";
    field ecs_mapping = "ecs_mapping";
    optional interval = "interval";
    field platform = "platform";
    optional prebuilt = "prebuilt";
    optional query = "query";
    field removed = "removed";
    field snapshot = "snapshot";
    field_number timeout = "timeout";
    optional updated_at = "updated_at";
    field updated_by = "updated_by";
    field updated_by_profile_uid = "updated_by_profile_uid";
    optional version = "version";
}

/// The saved query.
#[derive(Clone, PartialEq)]
pub struct SavedQueryAnswer {
    /// The saved query.
    pub data: SavedQuery,
    _kept: Kept,
}

impl SavedQueryAnswer {
    #[inline]
    pub fn new(data: SavedQuery) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    SavedQueryAnswer + _kept;
    required data = "data";
}

/// One page of saved queries.
#[derive(Clone, PartialEq)]
pub struct SavedQueryPage {
    /// Number of the page, counted from 1.
    pub page: i64,
    /// Number of items that a full page has.
    pub per_page: i64,
    /// Number of items on all pages together.
    pub total: i64,
    /// The saved queries of the page.
    pub data: Vec<SavedQuery>,
    _kept: Kept,
}

impl SavedQueryPage {
    pub fn new(
        page: i64,
        per_page: i64,
        total: i64,
        data: impl IntoIterator<Item = SavedQuery>,
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
    SavedQueryPage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required data = "data";
}
