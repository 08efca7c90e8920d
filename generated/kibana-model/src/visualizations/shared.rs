// Generated from specs/kibana; do not edit.

//! Types of the family `visualizations`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record, setters, wire};

use crate::{ContentMeta, ContentPage};

/// A chart.
///
/// Where its data comes from and what it shows depends on its type, and changes from version to
/// version: it is next to what is listed here, any JSON by name.
#[derive(Clone, PartialEq)]
pub struct Chart {
    /// What kind of chart it is, such as `metric`, `xy` or `pie`.
    pub type_: String,
    /// A few words about it.
    pub description: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl Chart {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        title(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    Chart + _kept;
    required type_ = "type";
    optional description = "description";
    optional title = "title";
    ..rest extra
}

/// A chart of the visualization library.
#[derive(Clone, PartialEq)]
pub struct Visualization {
    /// Id of the visualization.
    pub id: String,
    /// The chart.
    pub data: Chart,
    /// Who wrote it and when.
    pub meta: ContentMeta,
    _kept: Kept,
}

impl Visualization {
    pub fn new(id: impl Into<String>, data: Chart, meta: ContentMeta) -> Self {
        Self {
            id: id.into(),
            data,
            meta,
            ..blank()
        }
    }
}

record! {
    Visualization + _kept;
    required id = "id";
    required data = "data";
    required meta = "meta";
}

/// A page of visualizations.
#[derive(Clone, PartialEq)]
pub struct VisualizationPage {
    /// The visualizations.
    pub data: Vec<Visualization>,
    /// Which page it is.
    pub meta: ContentPage,
    _kept: Kept,
}

impl VisualizationPage {
    pub fn new(data: impl IntoIterator<Item = Visualization>, meta: ContentPage) -> Self {
        Self {
            data: data.into_iter().collect(),
            meta,
            ..blank()
        }
    }
}

record! {
    VisualizationPage + _kept;
    required data = "data";
    required meta = "meta";
}
