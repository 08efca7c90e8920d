// Generated from specs/kibana; do not edit.

//! Types of the family `features`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Field, Json, UnknownValue, open_enum, record};

/// A section of Kibana.
#[derive(Clone, PartialEq)]
pub struct FeatureCategory {
    /// Id of the section.
    pub id: String,
    /// Name for people.
    pub label: String,
    /// Name for screen readers.
    pub aria_label: Option<String>,
    /// Name of the icon.
    pub eui_icon_type: Option<String>,
    /// Place of the section.
    pub order: Option<i64>,
    _kept: Kept,
}

impl FeatureCategory {
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            ..blank()
        }
    }
}

record! {
    FeatureCategory + _kept;
    required id = "id";
    required label = "label";
    optional aria_label = "ariaLabel";
    optional eui_icon_type = "euiIconType";
    optional_number order = "order";
}

/// What can know a feature.
///
/// Spaces can hide it, and roles can grant it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FeatureScope {
    /// `spaces`
    Spaces,
    /// `security`
    Security,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    FeatureScope;
    Spaces = "spaces";
    Security = "security";
}

/// Something that Kibana offers.
///
/// Servers send further facts about it.
#[derive(Clone, PartialEq)]
pub struct KibanaFeature {
    /// Id that roles and spaces name it by.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// The section that it is shown in.
    pub category: FeatureCategory,
    /// Ids of its apps.
    pub app: Vec<String>,
    /// Ids of its entries on the home page.
    pub catalogue: Option<Vec<String>>,

    /// What has taken its place, any JSON.
    ///
    /// Missing or `null` for features that are not deprecated.
    pub deprecated: Option<Json>,

    /// What it is for.
    pub description: Option<String>,
    /// Whether base privileges of roles leave it out.
    pub exclude_from_base_privileges: Option<bool>,
    /// Ids of its pages in Stack Management by section.
    pub management: Option<BTreeMap<String, Vec<String>>>,

    /// The lowest licence that covers it, such as `gold`.
    ///
    /// Any licence covers it if missing.
    pub minimum_license: Option<String>,

    /// Its place in the section.
    pub order: Option<i64>,

    /// What each of its privileges allows, any JSON by name.
    ///
    /// `null` if it has none.
    pub privileges: Field<BTreeMap<String, Json>>,

    /// What knows it.
    pub scope: Option<Vec<FeatureScope>>,
    /// Parts that roles can have privileges for, any JSON.
    pub sub_features: Option<Vec<BTreeMap<String, Json>>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl KibanaFeature {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        category: FeatureCategory,
        app: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            category,
            app: app.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    KibanaFeature + _kept;
    required id = "id";
    required name = "name";
    required category = "category";
    required app = "app";
    optional catalogue = "catalogue";
    optional_json deprecated = "deprecated";
    optional description = "description";
    optional exclude_from_base_privileges = "excludeFromBasePrivileges";
    optional management = "management";
    optional minimum_license = "minimumLicense";
    optional_number order = "order";
    field privileges = "privileges";
    optional scope = "scope";
    optional sub_features = "subFeatures";
    ..rest extra
}
