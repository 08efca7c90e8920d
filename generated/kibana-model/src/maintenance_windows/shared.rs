// Generated from specs/kibana; do not edit.

//! Types of the family `maintenance_windows`.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, UnknownValue, made_of, open_enum, record, setters};

/// A condition on alerts.
#[derive(Clone, PartialEq)]
pub struct MaintenanceAlerts {
    /// The query that they fit.
    pub query: MaintenanceQuery,
    _kept: Kept,
}

impl MaintenanceAlerts {
    pub fn new(query: impl Into<MaintenanceQuery>) -> Self {
        Self {
            query: query.into(),
            ..blank()
        }
    }
}

made_of!(MaintenanceAlerts, into = MaintenanceQuery);

record! {
    MaintenanceAlerts + _kept;
    required query = "query";
}

/// A query for alerts.
#[derive(Clone, PartialEq)]
pub struct MaintenanceQuery {
    /// The query in KQL, such as `kibana.alert.rule.tags: logistics`.
    pub kql: String,
    _kept: Kept,
}

impl MaintenanceQuery {
    pub fn new(kql: impl Into<String>) -> Self {
        Self { kql: kql.into(), ..blank() }
    }
}

made_of!(MaintenanceQuery, text);

record! {
    MaintenanceQuery + _kept;
    required kql = "kql";
}

/// When a maintenance window is repeated.
#[derive(Clone, Default, PartialEq)]
pub struct MaintenanceRepetition {
    /// When the last one may be.
    pub end: Option<DateTime>,
    /// Time from one to the next, such as `1d`, `2w` or `1M`.
    pub every: Option<String>,

    /// Number of windows.
    ///
    /// At least 1.
    pub occurrences: Option<u64>,

    /// Only in these months, from 1.
    ///
    /// At least 1 item.
    pub on_month: Option<Vec<u64>>,

    /// Only on these days of the month.
    ///
    /// At least 1 item.
    pub on_month_day: Option<Vec<u64>>,

    /// Only on these days of the week, such as `MO`, `+1SA` for the first Saturday or `-1FR` for
    /// the last Friday.
    ///
    /// At least 1 item.
    pub on_week_day: Option<Vec<String>>,

    _kept: Kept,
}

impl MaintenanceRepetition {
    setters! {
        end(value: impl Into<DateTime>) = Some(value.into());
        every(value: impl Into<String>) = Some(value.into());
        occurrences(value: u64) = Some(value);
        on_month(value: impl IntoIterator<Item = u64>) = Some(value.into_iter().collect());
        on_month_day(value: impl IntoIterator<Item = u64>) = Some(value.into_iter().collect());
        on_week_day(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    MaintenanceRepetition + _kept: new;
    optional end = "end";
    optional every = "every";
    optional_number occurrences = "occurrences";
    optional_number on_month = "onMonth";
    optional_number on_month_day = "onMonthDay";
    optional on_week_day = "onWeekDay";
}

/// When a maintenance window is.
#[derive(Clone, PartialEq)]
pub struct MaintenanceSchedule {
    /// The times.
    pub custom: MaintenanceTimes,
    _kept: Kept,
}

impl MaintenanceSchedule {
    #[inline]
    pub fn new(custom: MaintenanceTimes) -> Self {
        Self { custom, ..blank() }
    }
}

made_of!(MaintenanceSchedule, value = MaintenanceTimes);

record! {
    MaintenanceSchedule + _kept;
    required custom = "custom";
}

/// Which alerts a maintenance window is about.
#[derive(Clone, PartialEq)]
pub struct MaintenanceScope {
    /// The condition.
    pub alerting: MaintenanceAlerts,
    _kept: Kept,
}

impl MaintenanceScope {
    pub fn new(alerting: impl Into<MaintenanceAlerts>) -> Self {
        Self {
            alerting: alerting.into(),
            ..blank()
        }
    }
}

made_of!(MaintenanceScope, into = MaintenanceAlerts);

record! {
    MaintenanceScope + _kept;
    required alerting = "alerting";
}

/// When a maintenance window is, and when it is repeated.
#[derive(Clone, PartialEq)]
pub struct MaintenanceTimes {
    /// When the first one begins, in UTC.
    pub start: DateTime,
    /// How long each is, such as `2h`; `-1` has no end.
    pub duration: String,

    /// When it is repeated.
    ///
    /// Without it, there is one.
    pub recurring: Option<MaintenanceRepetition>,

    /// Time zone of days and months, such as `Europe/Madrid`; UTC if left out.
    pub timezone: Option<String>,
    _kept: Kept,
}

impl MaintenanceTimes {
    pub fn new(start: impl Into<DateTime>, duration: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            duration: duration.into(),
            ..blank()
        }
    }

    setters! {
        recurring(value: MaintenanceRepetition) = Some(value);
        timezone(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    MaintenanceTimes + _kept;
    required start = "start";
    required duration = "duration";
    optional recurring = "recurring";
    optional timezone = "timezone";
}

/// A time in which rules run no actions.
#[derive(Clone, PartialEq)]
pub struct MaintenanceWindow {
    /// Id of the maintenance window.
    pub id: String,
    /// Name for people.
    pub title: String,
    /// Whether it has an effect.
    pub enabled: bool,
    /// Name of the user who created it; `null` where that is not known.
    pub created_by: Option<String>,
    /// Name of the user who last changed it; `null` where that is not known.
    pub updated_by: Option<String>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// Whether it is running.
    pub status: MaintenanceWindowStatus,
    /// When it is.
    pub schedule: MaintenanceSchedule,
    /// Which alerts it is about; all of them if missing.
    pub scope: Option<MaintenanceScope>,
    _kept: Kept,
}

impl Default for MaintenanceWindow {
    fn default() -> Self {
        blank()
    }
}

record! {
    MaintenanceWindow + _kept;
    required id = "id";
    required title = "title";
    required enabled = "enabled";
    nullable created_by = "created_by";
    nullable updated_by = "updated_by";
    required created_at = "created_at";
    required updated_at = "updated_at";
    required status = "status";
    required schedule = "schedule";
    optional scope = "scope";
}

/// A page of maintenance windows.
#[derive(Clone, PartialEq)]
pub struct MaintenanceWindowPage {
    /// Number of the page, from 1.
    pub page: u64,
    /// Maintenance windows on a page.
    pub per_page: u64,
    /// Number of all maintenance windows.
    pub total: u64,
    /// The maintenance windows.
    pub maintenance_windows: Vec<MaintenanceWindow>,
    _kept: Kept,
}

impl MaintenanceWindowPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        maintenance_windows: impl IntoIterator<Item = MaintenanceWindow>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            maintenance_windows: maintenance_windows.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    MaintenanceWindowPage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required maintenance_windows = "maintenanceWindows";
}

/// Whether a maintenance window is running.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MaintenanceWindowStatus {
    /// `running`
    Running,
    /// `upcoming`
    Upcoming,
    /// `finished`
    Finished,
    /// `archived`
    Archived,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MaintenanceWindowStatus;
    Running = "running";
    Upcoming = "upcoming";
    Finished = "finished";
    Archived = "archived";
}

/// What changes in a maintenance window.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowUpdate {
    /// Whether it has an effect.
    pub enabled: Option<bool>,
    /// When it is.
    pub schedule: Option<MaintenanceSchedule>,
    /// Which alerts it is about.
    pub scope: Option<MaintenanceScope>,
    /// Name for people.
    pub title: Option<String>,
}

impl MaintenanceWindowUpdate {
    setters! {
        enabled(value: bool) = Some(value);
        schedule(value: impl Into<MaintenanceSchedule>) = Some(value.into());
        scope(value: impl Into<MaintenanceScope>) = Some(value.into());
        title(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    MaintenanceWindowUpdate: new;
    optional enabled = "enabled";
    optional schedule = "schedule";
    optional scope = "scope";
    optional title = "title";
}

/// A maintenance window to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewMaintenanceWindow {
    /// Name for people.
    pub title: String,
    /// When it is.
    pub schedule: MaintenanceSchedule,
    /// Whether it has an effect; true if left out.
    pub enabled: Option<bool>,
    /// Which alerts it is about; all of them if left out.
    pub scope: Option<MaintenanceScope>,
}

impl NewMaintenanceWindow {
    pub fn new(title: impl Into<String>, schedule: impl Into<MaintenanceSchedule>) -> Self {
        Self {
            title: title.into(),
            schedule: schedule.into(),
            ..blank()
        }
    }

    setters! {
        enabled(value: bool) = Some(value);
        scope(value: impl Into<MaintenanceScope>) = Some(value.into());
    }
}

record! {
    NewMaintenanceWindow;
    required title = "title";
    required schedule = "schedule";
    optional enabled = "enabled";
    optional scope = "scope";
}
