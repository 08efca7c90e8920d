// Generated from specs/kibana; do not edit.

//! The dashboards of a space, on servers before 9.4.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Fit, Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Filter, ObjectAliasPurpose, QueryLanguage, ResolveOutcome, SavedObjectReference,
    SortOrder,
};

/// Whether a control limits those after it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ControlChaining {
    /// `NONE`
    None,
    /// `HIERARCHICAL`
    Hierarchical,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ControlChaining;
    None = "NONE";
    Hierarchical = "HIERARCHICAL";
}

/// What of a dashboard its controls ignore.
#[derive(Clone, Default, PartialEq)]
pub struct ControlIgnores {
    /// Whether they ignore filters.
    ///
    /// Default: `false`.
    pub ignore_filters: Option<bool>,

    /// Whether they ignore the query.
    ///
    /// Default: `false`.
    pub ignore_query: Option<bool>,

    /// Whether they ignore the time.
    ///
    /// Default: `false`.
    pub ignore_timerange: Option<bool>,

    /// Whether selections that find nothing count, too.
    ///
    /// Default: `false`.
    pub ignore_validations: Option<bool>,

    _kept: Kept,
}

impl ControlIgnores {
    setters! {
        ignore_filters(value: bool) = Some(value);
        ignore_query(value: bool) = Some(value);
        ignore_timerange(value: bool) = Some(value);
        ignore_validations(value: bool) = Some(value);
    }
}

record! {
    ControlIgnores + _kept: new;
    optional ignore_filters = "ignoreFilters";
    optional ignore_query = "ignoreQuery";
    optional ignore_timerange = "ignoreTimerange";
    optional ignore_validations = "ignoreValidations";
}

/// Whether the name of a control is next to it or above it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ControlLabels {
    /// `oneLine`
    OneLine,
    /// `twoLine`
    TwoLine,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ControlLabels;
    OneLine = "oneLine";
    TwoLine = "twoLine";
}

/// Least width of a control.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ControlWidth {
    /// `small`
    Small,
    /// `medium`
    Medium,
    /// `large`
    Large,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ControlWidth;
    Small = "small";
    Medium = "medium";
    Large = "large";
}

/// A dashboard.
#[derive(Clone, PartialEq)]
pub struct Dashboard {
    /// Id of the dashboard.
    pub id: String,
    /// Type of the saved object, `dashboard`.
    pub type_: String,
    /// What it consists of.
    pub attributes: DashboardAttributes,
    /// What it refers to.
    pub references: Vec<SavedObjectReference>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Id of the profile of the user who created it.
    pub created_by: Option<String>,
    /// Why it cannot be read.
    pub error: Option<DashboardError>,
    /// Whether Kibana or a package looks after it, so that it should not be changed.
    pub managed: Option<bool>,
    /// Spaces that it is in.
    pub namespaces: Option<Vec<String>>,
    /// Id of the dashboard that it is a copy of.
    pub origin_id: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    /// Id of the profile of the user who changed it last.
    pub updated_by: Option<String>,
    /// Version of the saved object, which changes with each write.
    pub version: Option<String>,
    _kept: Kept,
}

impl Dashboard {
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        attributes: DashboardAttributes,
        references: impl IntoIterator<Item = SavedObjectReference>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            attributes,
            references: references.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    Dashboard + _kept;
    required id = "id";
    required type_ = "type";
    required attributes = "attributes";
    required references = "references";
    optional created_at = "createdAt";
    optional created_by = "createdBy";
    optional error = "error";
    optional managed = "managed";
    optional namespaces = "namespaces";
    optional origin_id = "originId";
    optional updated_at = "updatedAt";
    optional updated_by = "updatedBy";
    optional version = "version";
}

/// What a dashboard consists of.
#[derive(Clone, PartialEq)]
pub struct DashboardAttributes {
    /// Title.
    pub title: String,
    /// How panels look and work together.
    pub options: DashboardOptions,
    /// Controls above the panels.
    pub control_group_input: Option<DashboardControls>,

    /// A few words about it.
    ///
    /// Default: the empty string.
    pub description: Option<String>,

    /// Query and filters.
    ///
    /// Default: `{}`.
    pub kibana_saved_object_meta: Option<DashboardMeta>,

    /// Panels and sections.
    ///
    /// Default: `[]`.
    pub panels: Option<Vec<DashboardElement>>,

    /// How often it looks for new data.
    pub refresh_interval: Option<DashboardRefresh>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Start of that time, in ISO 8601 or as `now-7d`.
    pub time_from: Option<String>,

    /// Whether it sets the time of the page when it is opened.
    ///
    /// Default: `false`.
    pub time_restore: Option<bool>,

    /// End of that time.
    pub time_to: Option<String>,
    /// Version of the format.
    pub version: Option<i64>,
    _kept: Kept,
}

impl DashboardAttributes {
    pub fn new(title: impl Into<String>, options: DashboardOptions) -> Self {
        Self {
            title: title.into(),
            options,
            ..blank()
        }
    }

    setters! {
        control_group_input(value: DashboardControls) = Some(value);
        description(value: impl Into<String>) = Some(value.into());
        kibana_saved_object_meta(value: DashboardMeta) = Some(value);
        panels(value: impl IntoIterator<Item = impl Into<DashboardElement>>)
            = Some(value.into_iter().map(Into::into).collect());
        refresh_interval(value: DashboardRefresh) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        time_from(value: impl Into<String>) = Some(value.into());
        time_restore(value: bool) = Some(value);
        time_to(value: impl Into<String>) = Some(value.into());
        version(value: i64) = Some(value);
    }
}

record! {
    DashboardAttributes + _kept;
    required title = "title";
    required options = "options";
    optional control_group_input = "controlGroupInput";
    optional description = "description";
    optional kibana_saved_object_meta = "kibanaSavedObjectMeta";
    optional panels = "panels";
    optional refresh_interval = "refreshInterval";
    optional tags = "tags";
    optional time_from = "timeFrom";
    optional time_restore = "timeRestore";
    optional time_to = "timeTo";
    optional_number version = "version";
}

/// A control.
#[derive(Clone, PartialEq)]
pub struct DashboardControl {
    /// Kind of control, such as `optionsListControl`.
    pub type_: String,
    /// Position, from 0.
    pub order: i64,
    /// What it controls, any JSON by name.
    pub control_config: Option<BTreeMap<String, Json>>,

    /// Whether it takes space that is left.
    ///
    /// Default: `false`.
    pub grow: Option<bool>,

    /// Id of the control.
    pub id: Option<String>,

    /// Least width.
    ///
    /// Default: `medium`.
    pub width: Option<ControlWidth>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl DashboardControl {
    pub fn new(type_: impl Into<String>, order: i64) -> Self {
        Self {
            type_: type_.into(),
            order,
            ..blank()
        }
    }

    setters! {
        control_config(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        grow(value: bool) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        width(value: ControlWidth) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    DashboardControl + _kept;
    required type_ = "type";
    required_number order = "order";
    optional control_config = "controlConfig";
    optional grow = "grow";
    optional id = "id";
    optional width = "width";
    ..rest extra
}

/// Controls above the panels of a dashboard.
#[derive(Clone, PartialEq)]
pub struct DashboardControls {
    /// What of the dashboard controls ignore.
    pub ignore_parent_settings: ControlIgnores,

    /// Whether a selection counts at once, without a button.
    ///
    /// Default: `true`.
    pub auto_apply_selections: Option<bool>,

    /// Whether a control limits those after it.
    ///
    /// Default: `HIERARCHICAL`.
    pub chaining_system: Option<ControlChaining>,

    /// The controls.
    ///
    /// Default: `[]`.
    pub controls: Option<Vec<DashboardControl>>,

    /// Additions, any JSON by name.
    pub enhancements: Option<BTreeMap<String, Json>>,

    /// Where names of controls are.
    ///
    /// Default: `oneLine`.
    pub label_position: Option<ControlLabels>,

    _kept: Kept,
}

impl DashboardControls {
    #[inline]
    pub fn new(ignore_parent_settings: ControlIgnores) -> Self {
        Self {
            ignore_parent_settings,
            ..blank()
        }
    }

    setters! {
        auto_apply_selections(value: bool) = Some(value);
        chaining_system(value: ControlChaining) = Some(value);
        controls(value: impl IntoIterator<Item = DashboardControl>)
            = Some(value.into_iter().collect());
        enhancements(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        label_position(value: ControlLabels) = Some(value);
    }
}

record! {
    DashboardControls + _kept;
    required ignore_parent_settings = "ignoreParentSettings";
    optional auto_apply_selections = "autoApplySelections";
    optional chaining_system = "chainingSystem";
    optional controls = "controls";
    optional enhancements = "enhancements";
    optional label_position = "labelPosition";
}

/// A panel, or a section with panels.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DashboardElement {
    /// A panel.
    Panel(DashboardPanel),
    /// Panels that can be folded away.
    Section(DashboardSection),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<DashboardPanel> for DashboardElement {
    fn from(value: DashboardPanel) -> Self {
        Self::Panel(value)
    }
}

impl From<DashboardSection> for DashboardElement {
    fn from(value: DashboardSection) -> Self {
        Self::Section(value)
    }
}

union!(DashboardElement);

impl Serialize for DashboardElement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Panel(value) => value.serialize(serializer),
            Self::Section(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DashboardElement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("type") {
            return value.arm(Self::Panel, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Section, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Why a dashboard cannot be read.
#[derive(Clone, PartialEq)]
pub struct DashboardError {
    /// A status of HTTP.
    pub status_code: i64,
    /// Reason phrase of the status.
    pub error: String,
    /// What is wrong, for people.
    pub message: String,
    /// More about it, any JSON by name.
    pub metadata: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl DashboardError {
    pub fn new(status_code: i64, error: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status_code,
            error: error.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    DashboardError + _kept;
    required_number status_code = "statusCode";
    required error = "error";
    required message = "message";
    optional metadata = "metadata";
}

/// How an id led to a dashboard.
#[derive(Clone, PartialEq)]
pub struct DashboardMatch {
    /// Whether the id is its own.
    pub outcome: ResolveOutcome,
    /// What the alias is for.
    pub alias_purpose: Option<ObjectAliasPurpose>,
    /// Id of the dashboard that an alias leads to.
    pub alias_target_id: Option<String>,
    _kept: Kept,
}

impl DashboardMatch {
    #[inline]
    pub fn new(outcome: ResolveOutcome) -> Self {
        Self { outcome, ..blank() }
    }
}

record! {
    DashboardMatch + _kept;
    required outcome = "outcome";
    optional alias_purpose = "aliasPurpose";
    optional alias_target_id = "aliasTargetId";
}

/// Query and filters of a dashboard.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardMeta {
    /// Query and filters.
    pub search_source: Option<DashboardSearch>,
    _kept: Kept,
}

impl DashboardMeta {
    setters! {
        search_source(value: DashboardSearch) = Some(value);
    }
}

record! {
    DashboardMeta + _kept: new;
    optional search_source = "searchSource";
}

/// Type that numbers are read as.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DashboardNumericType {
    /// `double`
    Double,
    /// `long`
    Long,
    /// `date`
    Date,
    /// `date_nanos`
    DateNanos,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    DashboardNumericType;
    Double = "double";
    Long = "long";
    Date = "date";
    DateNanos = "date_nanos";
}

/// How the panels of a dashboard look and work together.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardOptions {
    /// Whether titles of panels are hidden.
    ///
    /// Default: `false`.
    pub hide_panel_titles: Option<bool>,

    /// Whether a value has the same color in all panels.
    ///
    /// Default: `true`.
    pub sync_colors: Option<bool>,

    /// Whether the cursor is shown in all panels.
    ///
    /// Default: `true`.
    pub sync_cursor: Option<bool>,

    /// Whether tooltips are shown in all panels.
    ///
    /// Default: `true`.
    pub sync_tooltips: Option<bool>,

    /// Whether there is space between panels.
    ///
    /// Default: `true`.
    pub use_margins: Option<bool>,

    _kept: Kept,
}

impl DashboardOptions {
    setters! {
        hide_panel_titles(value: bool) = Some(value);
        sync_colors(value: bool) = Some(value);
        sync_cursor(value: bool) = Some(value);
        sync_tooltips(value: bool) = Some(value);
        use_margins(value: bool) = Some(value);
    }
}

record! {
    DashboardOptions + _kept: new;
    optional hide_panel_titles = "hidePanelTitles";
    optional sync_colors = "syncColors";
    optional sync_cursor = "syncCursor";
    optional sync_tooltips = "syncTooltips";
    optional use_margins = "useMargins";
}

/// A page of dashboards.
#[derive(Clone, PartialEq)]
pub struct DashboardPage {
    /// The dashboards.
    pub items: Vec<ListedDashboard>,
    /// Number of all dashboards.
    pub total: i64,
    _kept: Kept,
}

impl DashboardPage {
    pub fn new(items: impl IntoIterator<Item = ListedDashboard>, total: i64) -> Self {
        Self {
            items: items.into_iter().collect(),
            total,
            ..blank()
        }
    }
}

record! {
    DashboardPage + _kept;
    required items = "items";
    required_number total = "total";
}

/// A panel.
#[derive(Clone, PartialEq)]
pub struct DashboardPanel {
    /// What kind of panel it is, such as `lens`.
    pub type_: String,
    /// Where it is.
    pub grid_data: PanelPlace,
    /// What it shows.
    pub panel_config: PanelConfig,
    /// Id of the saved object that it shows.
    pub id: Option<String>,

    /// Id of the panel.
    ///
    /// Answers always have it.
    pub panel_index: Option<String>,

    /// Name of the reference that leads to what it shows.
    pub panel_ref_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Version of Kibana that saved it; only old ones have it.
    pub version: Option<String>,
    _kept: Kept,
}

impl DashboardPanel {
    pub fn new(type_: impl Into<String>, grid_data: PanelPlace, panel_config: PanelConfig) -> Self {
        Self {
            type_: type_.into(),
            grid_data,
            panel_config,
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        panel_index(value: impl Into<String>) = Some(value.into());
        panel_ref_name(value: impl Into<String>) = Some(value.into());
        title(value: impl Into<String>) = Some(value.into());
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DashboardPanel + _kept;
    required type_ = "type";
    required grid_data = "gridData";
    required panel_config = "panelConfig";
    optional id = "id";
    optional panel_index = "panelIndex";
    optional panel_ref_name = "panelRefName";
    optional title = "title";
    optional version = "version";
}

/// A query of the search bar.
#[derive(Clone, PartialEq)]
pub struct DashboardQuery {
    /// The query.
    pub query: DashboardQueryText,
    /// Language: `kuery` or `lucene`.
    pub language: QueryLanguage,
    _kept: Kept,
}

impl DashboardQuery {
    pub fn new(query: impl Into<DashboardQueryText>, language: QueryLanguage) -> Self {
        Self {
            query: query.into(),
            language,
            ..blank()
        }
    }
}

record! {
    DashboardQuery + _kept;
    required query = "query";
    required language = "language";
}

/// A query as text, or of Elasticsearch as any JSON.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardQueryText {
    /// A query that people write.
    Text(String),
    /// A query of Elasticsearch.
    Json(BTreeMap<String, Json>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl fmt::Debug for DashboardQueryText {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Text(value) => ("Text", value),
            Self::Json(value) => ("Json", value),
            Self::Unknown(value) => ("Unknown", value),
        };
        show_arm(formatter, name, value)
    }
}

impl From<String> for DashboardQueryText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for DashboardQueryText {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<BTreeMap<String, Json>> for DashboardQueryText {
    fn from(value: BTreeMap<String, Json>) -> Self {
        Self::Json(value)
    }
}

union!(DashboardQueryText);

union!(DashboardQueryText::Json, entries = Json);

impl Serialize for DashboardQueryText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DashboardQueryText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Json, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// How often a dashboard looks for new data.
#[derive(Clone, PartialEq)]
pub struct DashboardRefresh {
    /// Whether it waits.
    pub pause: bool,
    /// Milliseconds between two looks.
    pub value: i64,

    /// The time in words.
    ///
    /// Not used any more.
    pub display: Option<String>,

    /// Not used any more.
    pub section: Option<i64>,
    _kept: Kept,
}

impl DashboardRefresh {
    #[inline]
    pub fn new(pause: bool, value: i64) -> Self {
        Self { pause, value, ..blank() }
    }

    setters! {
        display(value: impl Into<String>) = Some(value.into());
        section(value: i64) = Some(value);
    }
}

record! {
    DashboardRefresh + _kept;
    required pause = "pause";
    required_number value = "value";
    optional display = "display";
    optional_number section = "section";
}

/// What a dashboard searches for.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardSearch {
    /// The filters.
    pub filter: Option<Vec<Filter>>,
    /// The query.
    pub query: Option<DashboardQuery>,
    /// What documents are sorted by: fields by name.
    pub sort: Option<Vec<BTreeMap<String, DashboardSort>>>,
    /// Type of the search.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl DashboardSearch {
    setters! {
        filter(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        query(value: DashboardQuery) = Some(value);
        sort(value: impl IntoIterator<Item = BTreeMap<String, DashboardSort>>)
            = Some(value.into_iter().collect());
        type_(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    DashboardSearch + _kept: new;
    optional filter = "filter";
    optional query = "query";
    optional sort = "sort";
    optional type_ = "type";
    ..rest extra
}

/// Panels that can be folded away.
#[derive(Clone, PartialEq)]
pub struct DashboardSection {
    /// Title.
    pub title: String,
    /// Where it is.
    pub grid_data: SectionPlace,
    /// Whether it is folded.
    pub collapsed: Option<bool>,

    /// The panels.
    ///
    /// Answers always have them.
    ///
    /// Default: `[]`.
    pub panels: Option<Vec<DashboardPanel>>,

    _kept: Kept,
}

impl DashboardSection {
    pub fn new(title: impl Into<String>, grid_data: SectionPlace) -> Self {
        Self {
            title: title.into(),
            grid_data,
            ..blank()
        }
    }

    setters! {
        collapsed(value: bool) = Some(value);
        panels(value: impl IntoIterator<Item = DashboardPanel>) = Some(value.into_iter().collect());
    }
}

record! {
    DashboardSection + _kept;
    required title = "title";
    required grid_data = "gridData";
    optional collapsed = "collapsed";
    optional panels = "panels";
}

/// How a field sorts documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DashboardSort {
    /// The direction in which a list is sorted.
    Order(SortOrder),
    /// How a date sorts documents.
    Date(DateSort),
    /// How a number sorts documents.
    Number(NumberSort),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<SortOrder> for DashboardSort {
    fn from(value: SortOrder) -> Self {
        Self::Order(value)
    }
}

impl From<DateSort> for DashboardSort {
    fn from(value: DateSort) -> Self {
        Self::Date(value)
    }
}

impl From<NumberSort> for DashboardSort {
    fn from(value: NumberSort) -> Self {
        Self::Number(value)
    }
}

union!(DashboardSort);

impl Serialize for DashboardSort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Order(value) => value.serialize(serializer),
            Self::Date(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DashboardSort {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            let fits = [Fit::of::<DateSort>(), Fit::of::<NumberSort>()];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::Date),
                    _ => value.decode().map(Self::Number),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        if value.is_string() {
            return value.arm(Self::Order, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What a dashboard is about.
#[derive(Clone, PartialEq)]
pub struct DashboardSummary {
    /// Title.
    pub title: String,

    /// A few words about it.
    ///
    /// Default: the empty string.
    pub description: Option<String>,

    /// Tags.
    pub tags: Option<Vec<String>>,

    /// Whether it sets the time of the page when it is opened.
    ///
    /// Default: `false`.
    pub time_restore: Option<bool>,

    _kept: Kept,
}

impl DashboardSummary {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    DashboardSummary + _kept;
    required title = "title";
    optional description = "description";
    optional tags = "tags";
    optional time_restore = "timeRestore";
}

/// A dashboard to be replaced.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardUpdate {
    /// What it consists of.
    pub attributes: DashboardAttributes,
    /// What it refers to.
    pub references: Option<Vec<SavedObjectReference>>,
}

impl DashboardUpdate {
    #[inline]
    pub fn new(attributes: DashboardAttributes) -> Self {
        Self { attributes, ..blank() }
    }

    setters! {
        references(value: impl IntoIterator<Item = SavedObjectReference>)
            = Some(value.into_iter().collect());
    }
}

made_of!(DashboardUpdate, value = DashboardAttributes);

record! {
    DashboardUpdate;
    required attributes = "attributes";
    optional references = "references";
}

/// How a date sorts documents.
#[derive(Clone, PartialEq)]
pub struct DateSort {
    /// Whether values rise or fall.
    pub order: SortOrder,
    /// Format of the date.
    pub format: Option<String>,
    _kept: Kept,
}

impl DateSort {
    #[inline]
    pub fn new(order: SortOrder) -> Self {
        Self { order, ..blank() }
    }

    setters! {
        format(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DateSort + _kept;
    required order = "order";
    optional format = "format";
}

/// A dashboard that was found.
#[derive(Clone, PartialEq)]
pub struct FoundDashboard {
    /// The dashboard.
    pub item: Dashboard,
    /// How the id led to it.
    pub meta: DashboardMatch,
    _kept: Kept,
}

impl FoundDashboard {
    #[inline]
    pub fn new(item: Dashboard, meta: DashboardMatch) -> Self {
        Self { item, meta, ..blank() }
    }
}

record! {
    FoundDashboard + _kept;
    required item = "item";
    required meta = "meta";
}

/// A dashboard in a list.
#[derive(Clone, PartialEq)]
pub struct ListedDashboard {
    /// Id of the dashboard.
    pub id: String,
    /// Type of the saved object, `dashboard`.
    pub type_: String,
    /// What it is about.
    pub attributes: DashboardSummary,
    /// What it refers to.
    pub references: Vec<SavedObjectReference>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Id of the profile of the user who created it.
    pub created_by: Option<String>,
    /// Why it cannot be read.
    pub error: Option<DashboardError>,
    /// Whether Kibana or a package looks after it, so that it should not be changed.
    pub managed: Option<bool>,
    /// Spaces that it is in.
    pub namespaces: Option<Vec<String>>,
    /// Id of the dashboard that it is a copy of.
    pub origin_id: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    /// Id of the profile of the user who changed it last.
    pub updated_by: Option<String>,
    /// Version of the saved object, which changes with each write.
    pub version: Option<String>,
    _kept: Kept,
}

impl ListedDashboard {
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        attributes: DashboardSummary,
        references: impl IntoIterator<Item = SavedObjectReference>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            attributes,
            references: references.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ListedDashboard + _kept;
    required id = "id";
    required type_ = "type";
    required attributes = "attributes";
    required references = "references";
    optional created_at = "createdAt";
    optional created_by = "createdBy";
    optional error = "error";
    optional managed = "managed";
    optional namespaces = "namespaces";
    optional origin_id = "originId";
    optional updated_at = "updatedAt";
    optional updated_by = "updatedBy";
    optional version = "version";
}

/// A dashboard to be created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewDashboard {
    /// What it consists of.
    pub attributes: DashboardAttributes,
    /// What it refers to.
    pub references: Option<Vec<SavedObjectReference>>,
    /// Ids of spaces that it is put in.
    pub spaces: Option<Vec<String>>,
}

impl NewDashboard {
    #[inline]
    pub fn new(attributes: DashboardAttributes) -> Self {
        Self { attributes, ..blank() }
    }

    setters! {
        references(value: impl IntoIterator<Item = SavedObjectReference>)
            = Some(value.into_iter().collect());
        spaces(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

made_of!(NewDashboard, value = DashboardAttributes);

record! {
    NewDashboard;
    required attributes = "attributes";
    optional references = "references";
    optional spaces = "spaces";
}

/// How a number sorts documents.
#[derive(Clone, PartialEq)]
pub struct NumberSort {
    /// Whether values rise or fall.
    pub order: SortOrder,
    /// Type that values are read as.
    pub numeric_type: Option<DashboardNumericType>,
    _kept: Kept,
}

impl NumberSort {
    #[inline]
    pub fn new(order: SortOrder) -> Self {
        Self { order, ..blank() }
    }

    setters! {
        numeric_type(value: DashboardNumericType) = Some(value);
    }
}

record! {
    NumberSort + _kept;
    required order = "order";
    optional numeric_type = "numeric_type";
}

/// What a panel shows.
///
/// What else is in it depends on the kind of the panel.
#[derive(Clone, Default, PartialEq)]
pub struct PanelConfig {
    /// A few words about it.
    pub description: Option<String>,
    /// Additions such as links to other pages, any JSON by name.
    pub enhancements: Option<BTreeMap<String, Json>>,
    /// Whether its title is hidden.
    pub hide_panel_titles: Option<bool>,
    /// Id of the saved object that it shows.
    pub saved_object_id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Version of the kind of panel.
    pub version: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl PanelConfig {
    setters! {
        description(value: impl Into<String>) = Some(value.into());
        enhancements(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        hide_panel_titles(value: bool) = Some(value);
        saved_object_id(value: impl Into<String>) = Some(value.into());
        title(value: impl Into<String>) = Some(value.into());
        version(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    PanelConfig + _kept: new;
    optional description = "description";
    optional enhancements = "enhancements";
    optional hide_panel_titles = "hidePanelTitles";
    optional saved_object_id = "savedObjectId";
    optional title = "title";
    optional version = "version";
    ..rest extra
}

/// Where a panel is, in cells of a grid that is 48 wide.
#[derive(Clone, PartialEq)]
pub struct PanelPlace {
    /// Cells from the left.
    pub x: i64,
    /// Cells from the top.
    pub y: i64,

    /// Height in cells.
    ///
    /// Default: `15`. At least 1.
    pub h: Option<u64>,

    /// Id of the panel.
    ///
    /// Answers always have it.
    pub i: Option<String>,

    /// Width in cells.
    ///
    /// Default: `24`. At least 1 and at most 48.
    pub w: Option<u64>,

    _kept: Kept,
}

impl PanelPlace {
    #[inline]
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y, ..blank() }
    }

    setters! {
        h(value: u64) = Some(value);
        i(value: impl Into<String>) = Some(value.into());
        w(value: u64) = Some(value);
    }
}

record! {
    PanelPlace + _kept;
    required_number x = "x";
    required_number y = "y";
    optional_number h = "h";
    optional i = "i";
    optional_number w = "w";
}

/// A dashboard that was saved.
#[derive(Clone, PartialEq)]
pub struct SavedDashboard {
    /// The dashboard.
    pub item: Dashboard,
    _kept: Kept,
}

impl SavedDashboard {
    #[inline]
    pub fn new(item: Dashboard) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    SavedDashboard + _kept;
    required item = "item";
}

/// Where a section is.
#[derive(Clone, PartialEq)]
pub struct SectionPlace {
    /// Cells from the top.
    pub y: i64,

    /// Id of the section.
    ///
    /// Answers always have it.
    pub i: Option<String>,

    _kept: Kept,
}

impl SectionPlace {
    #[inline]
    pub fn new(y: i64) -> Self {
        Self { y, ..blank() }
    }

    setters! {
        i(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SectionPlace + _kept;
    required_number y = "y";
    optional i = "i";
}
