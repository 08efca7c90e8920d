// Generated from specs/kibana; do not edit.

//! Types of the family `dashboards`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Json, UnknownValue, open_enum, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{ContentMeta, ContentPage};

/// Who may change a dashboard.
///
/// The caller has to be a person with a profile to set it.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardAccess {
    /// Who may change it, such as `write_restricted`.
    pub access_mode: Option<DashboardAccessMode>,
    _kept: Kept,
}

impl DashboardAccess {
    setters! {
        access_mode(value: DashboardAccessMode) = Some(value);
    }
}

record! {
    DashboardAccess + _kept: new;
    optional access_mode = "access_mode";
}

/// Whether everybody who may write dashboards may change it, or its owner alone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DashboardAccessMode {
    /// `default`
    Default,
    /// `write_restricted`
    WriteRestricted,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    DashboardAccessMode;
    Default = "default";
    WriteRestricted = "write_restricted";
}

/// What a dashboard is about, without its panels.
#[derive(Clone, PartialEq)]
pub struct DashboardDigest {
    /// Title.
    pub title: String,
    /// Who may change it.
    pub access_control: Option<DashboardAccess>,
    /// A few words about it.
    pub description: Option<String>,
    /// Ids of its tags.
    pub tags: Option<Vec<String>>,
    /// The time that it shows when it is opened.
    pub time_range: Option<DashboardTimeRange>,
    _kept: Kept,
}

impl DashboardDigest {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    DashboardDigest + _kept;
    required title = "title";
    optional access_control = "access_control";
    optional description = "description";
    optional tags = "tags";
    optional time_range = "time_range";
}

/// How the panels of a dashboard look and work together.
///
/// Answers have every property.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardDisplay {
    /// Whether controls filter as soon as they are changed.
    pub auto_apply_filters: Option<bool>,
    /// Whether borders of panels are hidden.
    pub hide_panel_borders: Option<bool>,
    /// Whether titles of panels are hidden.
    pub hide_panel_titles: Option<bool>,
    /// Whether a value has the same color in all panels.
    pub sync_colors: Option<bool>,
    /// Whether the cursor is shown in all panels.
    pub sync_cursor: Option<bool>,
    /// Whether tooltips are shown in all panels.
    pub sync_tooltips: Option<bool>,
    /// Whether there is space between panels.
    pub use_margins: Option<bool>,
    _kept: Kept,
}

impl DashboardDisplay {
    setters! {
        auto_apply_filters(value: bool) = Some(value);
        hide_panel_borders(value: bool) = Some(value);
        hide_panel_titles(value: bool) = Some(value);
        sync_colors(value: bool) = Some(value);
        sync_cursor(value: bool) = Some(value);
        sync_tooltips(value: bool) = Some(value);
        use_margins(value: bool) = Some(value);
    }
}

record! {
    DashboardDisplay + _kept: new;
    optional auto_apply_filters = "auto_apply_filters";
    optional hide_panel_borders = "hide_panel_borders";
    optional hide_panel_titles = "hide_panel_titles";
    optional sync_colors = "sync_colors";
    optional sync_cursor = "sync_cursor";
    optional sync_tooltips = "sync_tooltips";
    optional use_margins = "use_margins";
}

/// A query that people write.
#[derive(Clone, PartialEq)]
pub struct DashboardExpression {
    /// The query.
    pub expression: String,
    /// Its language, such as `kql`.
    pub language: ExpressionLanguage,
    _kept: Kept,
}

impl DashboardExpression {
    pub fn new(expression: impl Into<String>, language: ExpressionLanguage) -> Self {
        Self {
            expression: expression.into(),
            language,
            ..blank()
        }
    }
}

record! {
    DashboardExpression + _kept;
    required expression = "expression";
    required language = "language";
}

/// A dashboard in a list.
#[derive(Clone, PartialEq)]
pub struct DashboardHit {
    /// Id of the dashboard.
    pub id: String,
    /// What it is about.
    pub data: DashboardDigest,
    /// Who wrote it and when.
    pub meta: ContentMeta,
    _kept: Kept,
}

impl DashboardHit {
    pub fn new(id: impl Into<String>, data: DashboardDigest, meta: ContentMeta) -> Self {
        Self {
            id: id.into(),
            data,
            meta,
            ..blank()
        }
    }
}

record! {
    DashboardHit + _kept;
    required id = "id";
    required data = "data";
    required meta = "meta";
}

/// How often a dashboard looks for new data.
#[derive(Clone, PartialEq)]
pub struct DashboardInterval {
    /// Whether it waits.
    pub pause: bool,
    /// Milliseconds between two looks.
    pub value: i64,
    _kept: Kept,
}

impl DashboardInterval {
    #[inline]
    pub fn new(pause: bool, value: i64) -> Self {
        Self { pause, value, ..blank() }
    }
}

record! {
    DashboardInterval + _kept;
    required pause = "pause";
    required_number value = "value";
}

/// A page of dashboards.
///
/// Servers since 9.5 answer with `data` and `meta`, those of 9.4 with the others.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardSearchPage {
    /// The dashboards, in 9.4.
    pub dashboards: Option<Vec<DashboardHit>>,
    /// The dashboards, since 9.5.
    pub data: Option<Vec<DashboardHit>>,
    /// Which page it is, since 9.5.
    pub meta: Option<ContentPage>,
    /// Number of the page, in 9.4.
    pub page: Option<u64>,
    /// Number of all dashboards, in 9.4.
    pub total: Option<u64>,
    _kept: Kept,
}

record! {
    DashboardSearchPage + _kept: new;
    optional dashboards = "dashboards";
    optional data = "data";
    optional meta = "meta";
    optional_number page = "page";
    optional_number total = "total";
}

/// What a dashboard consists of.
#[derive(Clone, PartialEq)]
pub struct DashboardState {
    /// Title.
    pub title: String,
    /// Who may change it.
    pub access_control: Option<DashboardAccess>,
    /// A few words about it.
    pub description: Option<String>,

    /// Filters of all panels, any JSON: a condition, a group of them, or a query of Elasticsearch.
    ///
    /// At most 500 items.
    pub filters: Option<Vec<BTreeMap<String, Json>>>,

    /// How panels look and work together.
    pub options: Option<DashboardDisplay>,

    /// Panels and sections.
    ///
    /// At most 100 items.
    pub panels: Option<Vec<DashboardWidget>>,

    /// Controls above the panels.
    pub pinned_panels: Option<Vec<PinnedPanel>>,
    /// Which projects are searched, in serverless projects that are linked.
    pub project_routing: Option<String>,
    /// What all panels search for.
    pub query: Option<DashboardExpression>,
    /// How often it looks for new data.
    pub refresh_interval: Option<DashboardInterval>,

    /// Ids of its tags.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<String>>,

    /// The time that it shows when it is opened.
    pub time_range: Option<DashboardTimeRange>,
    _kept: Kept,
}

impl DashboardState {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }

    setters! {
        access_control(value: DashboardAccess) = Some(value);
        description(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = BTreeMap<String, Json>>)
            = Some(value.into_iter().collect());
        options(value: DashboardDisplay) = Some(value);
        panels(value: impl IntoIterator<Item = impl Into<DashboardWidget>>)
            = Some(value.into_iter().map(Into::into).collect());
        pinned_panels(value: impl IntoIterator<Item = PinnedPanel>)
            = Some(value.into_iter().collect());
        project_routing(value: impl Into<String>) = Some(value.into());
        query(value: DashboardExpression) = Some(value);
        refresh_interval(value: DashboardInterval) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        time_range(value: DashboardTimeRange) = Some(value);
    }
}

record! {
    DashboardState + _kept;
    required title = "title";
    optional access_control = "access_control";
    optional description = "description";
    optional filters = "filters";
    optional options = "options";
    optional panels = "panels";
    optional pinned_panels = "pinned_panels";
    optional project_routing = "project_routing";
    optional query = "query";
    optional refresh_interval = "refresh_interval";
    optional tags = "tags";
    optional time_range = "time_range";
}

/// A time, in ISO 8601 or as `now-7d`.
#[derive(Clone, PartialEq)]
pub struct DashboardTimeRange {
    /// Start of the time.
    pub from: String,
    /// End of the time.
    pub to: String,
    /// Whether it is a fixed time or moves with the clock.
    pub mode: Option<TimeRangeMode>,
    _kept: Kept,
}

impl DashboardTimeRange {
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            ..blank()
        }
    }

    setters! {
        mode(value: TimeRangeMode) = Some(value);
    }
}

record! {
    DashboardTimeRange + _kept;
    required from = "from";
    required to = "to";
    optional mode = "mode";
}

/// A part of a dashboard that the API left out.
///
/// What else is in it depends on the kind.
#[derive(Clone, PartialEq)]
pub struct DashboardWarning {
    /// What is left out, such as `dropped_panel`.
    pub type_: String,
    /// Why it is left out, for people.
    pub message: String,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl DashboardWarning {
    pub fn new(type_: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    DashboardWarning + _kept;
    required type_ = "type";
    required message = "message";
    ..rest extra
}

/// A panel, or a section with panels.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DashboardWidget {
    /// A panel.
    Panel(GridPanel),
    /// Panels that can be folded away.
    Section(GridSection),
    /// Anything else, as it came.
    Unknown(Json),
}

impl DashboardWidget {
    /// The property `id`.
    ///
    /// All known alternatives have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Panel(value) => value.id.as_deref(),
            Self::Section(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<GridPanel> for DashboardWidget {
    fn from(value: GridPanel) -> Self {
        Self::Panel(value)
    }
}

impl From<GridSection> for DashboardWidget {
    fn from(value: GridSection) -> Self {
        Self::Section(value)
    }
}

union!(DashboardWidget);

impl Serialize for DashboardWidget {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Panel(value) => value.serialize(serializer),
            Self::Section(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DashboardWidget {
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

/// The language of a query that people write.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpressionLanguage {
    /// `kql`
    Kql,
    /// `lucene`
    Lucene,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ExpressionLanguage;
    Kql = "kql";
    Lucene = "lucene";
}

/// A panel.
#[derive(Clone, PartialEq)]
pub struct GridPanel {
    /// What kind of panel it is, such as `markdown` or `vis`.
    pub type_: String,
    /// Where it is.
    pub grid: GridPlace,

    /// What it shows, any JSON, which depends on the kind.
    ///
    /// Either all is in it, or `ref_id` leads to it.
    pub config: BTreeMap<String, Json>,

    /// Id of the panel.
    ///
    /// Answers always have it.
    pub id: Option<String>,

    _kept: Kept,
}

impl GridPanel {
    pub fn new(
        type_: impl Into<String>,
        grid: GridPlace,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            type_: type_.into(),
            grid,
            config: wire::into_map(config),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    GridPanel + _kept;
    required type_ = "type";
    required grid = "grid";
    required config = "config";
    optional id = "id";
}

/// Where a panel is, in cells of a grid that is 48 wide.
#[derive(Clone, PartialEq)]
pub struct GridPlace {
    /// Cells from the left.
    pub x: i64,
    /// Cells from the top.
    pub y: i64,

    /// Height in cells.
    ///
    /// Default: `15`. At least 1.
    pub h: Option<u64>,

    /// Width in cells.
    ///
    /// Default: `24`. At least 1 and at most 48.
    pub w: Option<u64>,

    _kept: Kept,
}

impl GridPlace {
    #[inline]
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y, ..blank() }
    }

    setters! {
        h(value: u64) = Some(value);
        w(value: u64) = Some(value);
    }
}

record! {
    GridPlace + _kept;
    required_number x = "x";
    required_number y = "y";
    optional_number h = "h";
    optional_number w = "w";
}

/// Where a section is.
#[derive(Clone, PartialEq)]
pub struct GridRow {
    /// Cells from the top.
    pub y: i64,
    _kept: Kept,
}

impl GridRow {
    #[inline]
    pub fn new(y: i64) -> Self {
        Self { y, ..blank() }
    }
}

record! {
    GridRow + _kept;
    required_number y = "y";
}

/// Panels that can be folded away.
#[derive(Clone, PartialEq)]
pub struct GridSection {
    /// Title.
    pub title: String,
    /// Where it is.
    pub grid: GridRow,

    /// Whether it is folded.
    ///
    /// Default: `false`.
    pub collapsed: Option<bool>,

    /// Id of the section.
    ///
    /// Answers always have it.
    pub id: Option<String>,

    /// The panels.
    ///
    /// Answers always have them.
    ///
    /// At most 100 items.
    pub panels: Option<Vec<GridPanel>>,

    _kept: Kept,
}

impl GridSection {
    pub fn new(title: impl Into<String>, grid: GridRow) -> Self {
        Self {
            title: title.into(),
            grid,
            ..blank()
        }
    }

    setters! {
        collapsed(value: bool) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        panels(value: impl IntoIterator<Item = GridPanel>) = Some(value.into_iter().collect());
    }
}

record! {
    GridSection + _kept;
    required title = "title";
    required grid = "grid";
    optional collapsed = "collapsed";
    optional id = "id";
    optional panels = "panels";
}

/// A control above the panels.
#[derive(Clone, PartialEq)]
pub struct PinnedPanel {
    /// What kind of control it is, such as `options_list_control`.
    pub type_: String,
    /// What it is about, any JSON, which depends on the kind.
    pub config: BTreeMap<String, Json>,
    /// Whether it takes space that is left.
    pub grow: Option<bool>,

    /// Id of the control.
    ///
    /// Answers always have it.
    pub id: Option<String>,

    /// How wide it is, such as `medium`.
    pub width: Option<PinnedPanelWidth>,
    _kept: Kept,
}

impl PinnedPanel {
    pub fn new(
        type_: impl Into<String>,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            type_: type_.into(),
            config: wire::into_map(config),
            ..blank()
        }
    }

    setters! {
        grow(value: bool) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        width(value: PinnedPanelWidth) = Some(value);
    }
}

record! {
    PinnedPanel + _kept;
    required type_ = "type";
    required config = "config";
    optional grow = "grow";
    optional id = "id";
    optional width = "width";
}

/// How wide a control is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PinnedPanelWidth {
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
    PinnedPanelWidth;
    Small = "small";
    Medium = "medium";
    Large = "large";
}

/// A dashboard with its id.
#[derive(Clone, PartialEq)]
pub struct StoredDashboard {
    /// Id of the dashboard.
    pub id: String,
    /// What it consists of.
    pub data: DashboardState,
    /// Who wrote it and when.
    pub meta: ContentMeta,
    /// What the API left out.
    pub warnings: Option<Vec<DashboardWarning>>,
    _kept: Kept,
}

impl StoredDashboard {
    pub fn new(id: impl Into<String>, data: DashboardState, meta: ContentMeta) -> Self {
        Self {
            id: id.into(),
            data,
            meta,
            ..blank()
        }
    }
}

record! {
    StoredDashboard + _kept;
    required id = "id";
    required data = "data";
    required meta = "meta";
    optional warnings = "warnings";
}

/// Whether a time is fixed or moves with the clock.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TimeRangeMode {
    /// `absolute`
    Absolute,
    /// `relative`
    Relative,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    TimeRangeMode;
    Absolute = "absolute";
    Relative = "relative";
}
