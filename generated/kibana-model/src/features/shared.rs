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

/// What has taken the place of a feature.
#[derive(Clone, PartialEq)]
pub struct FeatureDeprecation {
    /// What has changed, for people.
    pub notice: String,
    /// Ids of the features that took its place.
    pub replaced_by: Option<Vec<String>>,
    _kept: Kept,
}

impl FeatureDeprecation {
    pub fn new(notice: impl Into<String>) -> Self {
        Self {
            notice: notice.into(),
            ..blank()
        }
    }
}

record! {
    FeatureDeprecation + _kept;
    required notice = "notice";
    optional replaced_by = "replacedBy";
}

/// What a privilege of a feature allows.
///
/// Servers send further facts about it.
#[derive(Clone, PartialEq)]
pub struct FeaturePrivilege {
    /// What people can do in the user interface.
    pub ui: Vec<String>,
    /// Which saved objects it is about.
    pub saved_object: FeatureSavedObjects,
    /// Which kinds of rules it is about, any JSON.
    pub alerting: Option<BTreeMap<String, Json>>,
    /// Names of what it opens in the HTTP API.
    pub api: Option<Vec<String>>,
    /// Ids of the apps that it opens.
    pub app: Option<Vec<String>>,
    /// Owners of the cases that it is about, by what it allows, such as `read` and `push`.
    pub cases: Option<BTreeMap<String, Vec<String>>>,
    /// Ids of the entries on the home page that it shows.
    pub catalogue: Option<Vec<String>>,
    /// Whether roles can no longer have it.
    pub disabled: Option<bool>,
    /// Whether base privileges of roles leave it out.
    pub exclude_from_base_privileges: Option<bool>,
    /// Ids of the pages in Stack Management that it opens, by section.
    pub management: Option<BTreeMap<String, Vec<String>>>,
    /// Whether a role has it in all spaces or in none.
    pub require_all_spaces: Option<bool>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl FeaturePrivilege {
    pub fn new(
        ui: impl IntoIterator<Item = impl Into<String>>,
        saved_object: FeatureSavedObjects,
    ) -> Self {
        Self {
            ui: ui.into_iter().map(Into::into).collect(),
            saved_object,
            ..blank()
        }
    }
}

record! {
    FeaturePrivilege + _kept;
    required ui = "ui";
    required saved_object = "savedObject";
    optional alerting = "alerting";
    optional api = "api";
    optional app = "app";
    optional cases = "cases";
    optional catalogue = "catalogue";
    optional disabled = "disabled";
    optional exclude_from_base_privileges = "excludeFromBasePrivileges";
    optional management = "management";
    optional require_all_spaces = "requireAllSpaces";
    ..rest extra
}

/// Types of saved objects that a privilege is about.
#[derive(Clone, PartialEq)]
pub struct FeatureSavedObjects {
    /// Types that can be read and written.
    pub all: Vec<String>,
    /// Types that can be read.
    pub read: Vec<String>,
    _kept: Kept,
}

impl FeatureSavedObjects {
    pub fn new(
        all: impl IntoIterator<Item = impl Into<String>>,
        read: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            all: all.into_iter().map(Into::into).collect(),
            read: read.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    FeatureSavedObjects + _kept;
    required all = "all";
    required read = "read";
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

    /// What has taken its place.
    ///
    /// Missing or `null` for features that are not deprecated.
    pub deprecated: Field<FeatureDeprecation>,

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

    /// What each of its privileges allows, by the name that roles give it, such as `all` and
    /// `read`.
    ///
    /// `null` if it has none.
    pub privileges: Field<BTreeMap<String, FeaturePrivilege>>,

    /// What knows it.
    pub scope: Option<Vec<FeatureScope>>,
    /// Parts that roles can have privileges for.
    pub sub_features: Option<Vec<SubFeature>>,
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
    field deprecated = "deprecated";
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

/// A part of a feature.
///
/// Servers send further facts about it.
#[derive(Clone, PartialEq)]
pub struct SubFeature {
    /// Name for people.
    pub name: String,
    /// Its privileges.
    pub privilege_groups: Vec<SubFeatureGroup>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether a role has it in all spaces or in none.
    pub require_all_spaces: Option<bool>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl SubFeature {
    pub fn new(
        name: impl Into<String>,
        privilege_groups: impl IntoIterator<Item = SubFeatureGroup>,
    ) -> Self {
        Self {
            name: name.into(),
            privilege_groups: privilege_groups.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SubFeature + _kept;
    required name = "name";
    required privilege_groups = "privilegeGroups";
    optional description = "description";
    optional require_all_spaces = "requireAllSpaces";
    ..rest extra
}

/// Privileges of a part of a feature that belong together.
#[derive(Clone, PartialEq)]
pub struct SubFeatureGroup {
    /// Whether a role can have several of them.
    pub group_type: SubFeatureGroupType,
    /// The privileges.
    pub privileges: Vec<SubFeaturePrivilege>,
    _kept: Kept,
}

impl SubFeatureGroup {
    pub fn new(
        group_type: SubFeatureGroupType,
        privileges: impl IntoIterator<Item = SubFeaturePrivilege>,
    ) -> Self {
        Self {
            group_type,
            privileges: privileges.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SubFeatureGroup + _kept;
    required group_type = "groupType";
    required privileges = "privileges";
}

/// Whether a role can have several privileges of a group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SubFeatureGroupType {
    /// `independent`
    Independent,
    /// `mutually_exclusive`
    MutuallyExclusive,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SubFeatureGroupType;
    Independent = "independent";
    MutuallyExclusive = "mutually_exclusive";
}

/// Which privilege of a feature has a privilege of a part.
///
/// What `read` has, `all` has, too.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SubFeatureInclusion {
    /// `all`
    All,
    /// `read`
    Read,
    /// `none`
    None,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SubFeatureInclusion;
    All = "all";
    Read = "read";
    None = "none";
}

/// A privilege of a part of a feature.
#[derive(Clone, PartialEq)]
pub struct SubFeaturePrivilege {
    /// What a privilege of a feature allows.
    ///
    /// Flattened into the surrounding object in JSON.
    pub feature_privilege: FeaturePrivilege,

    /// Id that roles name it by.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Which privilege of the feature has it without being told.
    pub include_in: SubFeatureInclusion,

    /// The lowest licence that covers it, such as `gold`.
    ///
    /// Any licence covers it if missing.
    pub minimum_license: Option<String>,

    _kept: Kept,
}

impl SubFeaturePrivilege {
    pub fn new(
        feature_privilege: FeaturePrivilege,
        id: impl Into<String>,
        name: impl Into<String>,
        include_in: SubFeatureInclusion,
    ) -> Self {
        Self {
            feature_privilege,
            id: id.into(),
            name: name.into(),
            include_in,
            ..blank()
        }
    }
}

record! {
    SubFeaturePrivilege + _kept;
    part feature_privilege: FeaturePrivilege;
    required id = "id";
    required name = "name";
    required include_in = "includeIn";
    optional minimum_license = "minimumLicense";
}
