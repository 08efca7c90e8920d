// Generated from specs/kibana; do not edit.

//! Types of the family `short_urls`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record, setters, wire};

/// A short URL to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewShortUrl {
    /// The locator, such as `DASHBOARD_APP_LOCATOR`.
    pub locator_id: String,
    /// Parameters of the locator, any JSON by name.
    pub params: BTreeMap<String, Json>,
    /// Whether the random slug consists of words.
    pub human_readable_slug: Option<bool>,

    /// Last part of the short address; a random one if left out.
    ///
    /// It cannot be combined with `human_readable_slug`.
    pub slug: Option<String>,
}

impl NewShortUrl {
    pub fn new(
        locator_id: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            locator_id: locator_id.into(),
            params: wire::into_map(params),
            ..blank()
        }
    }

    setters! {
        human_readable_slug(value: bool) = Some(value);
        slug(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewShortUrl debug;
    required locator_id = "locatorId";
    required params = "params";
    optional human_readable_slug = "humanReadableSlug";
    optional slug = "slug";
}

/// A short address, and where it leads to.
#[derive(Clone, PartialEq)]
pub struct ShortUrl {
    /// Number of visits.
    pub access_count: i64,
    /// When it was last visited, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub access_date: i64,
    /// When it was created, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub create_date: i64,
    /// Id of the short URL.
    pub id: String,
    /// Where it leads to.
    pub locator: ShortUrlLocator,
    /// Last part of the short address, `/r/s/{slug}`.
    pub slug: String,
    _kept: Kept,
}

impl ShortUrl {
    pub fn new(
        access_count: i64,
        access_date: i64,
        create_date: i64,
        id: impl Into<String>,
        locator: ShortUrlLocator,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            access_count,
            access_date,
            create_date,
            id: id.into(),
            locator,
            slug: slug.into(),
            ..blank()
        }
    }
}

record! {
    ShortUrl + _kept;
    required_number access_count = "accessCount";
    required_number access_date = "accessDate";
    required_number create_date = "createDate";
    required id = "id";
    required locator = "locator";
    required slug = "slug";
}

/// A place in Kibana.
#[derive(Clone, PartialEq)]
pub struct ShortUrlLocator {
    /// The locator, such as `DASHBOARD_APP_LOCATOR`.
    pub id: String,
    /// Parameters of the locator, any JSON by name.
    pub state: BTreeMap<String, Json>,
    /// Version of Kibana that the parameters are for.
    pub version: String,
    _kept: Kept,
}

impl ShortUrlLocator {
    pub fn new(
        id: impl Into<String>,
        state: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            state: wire::into_map(state),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    ShortUrlLocator + _kept;
    required id = "id";
    required state = "state";
    required version = "version";
}
