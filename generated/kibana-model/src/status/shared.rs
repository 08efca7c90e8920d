// Generated from specs/kibana; do not edit.

//! Types of the family `status`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Field, Json, UnknownValue, open_enum, record, wire};

/// How a Kibana is run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BuildFlavor {
    /// `serverless`
    Serverless,
    /// `traditional`
    Traditional,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BuildFlavor;
    Serverless = "serverless";
    Traditional = "traditional";
}

/// Processors of a control group.
#[derive(Clone, PartialEq)]
pub struct CgroupCpu {
    /// Name of the group.
    pub control_group: String,
    /// Length of a period, in microseconds.
    pub cfs_period_micros: i64,
    /// Time that it may use of a period, in microseconds; -1 is without a limit.
    pub cfs_quota_micros: i64,
    /// How often it was held back.
    pub stat: CgroupThrottling,
    _kept: Kept,
}

impl CgroupCpu {
    pub fn new(
        control_group: impl Into<String>,
        cfs_period_micros: i64,
        cfs_quota_micros: i64,
        stat: CgroupThrottling,
    ) -> Self {
        Self {
            control_group: control_group.into(),
            cfs_period_micros,
            cfs_quota_micros,
            stat,
            ..blank()
        }
    }
}

record! {
    CgroupCpu + _kept;
    required control_group = "control_group";
    required_number cfs_period_micros = "cfs_period_micros";
    required_number cfs_quota_micros = "cfs_quota_micros";
    required stat = "stat";
}

/// Processor time of a control group.
#[derive(Clone, PartialEq)]
pub struct CgroupCpuTime {
    /// Name of the group.
    pub control_group: String,
    /// What it has used, in nanoseconds.
    pub usage_nanos: i64,
    _kept: Kept,
}

impl CgroupCpuTime {
    pub fn new(control_group: impl Into<String>, usage_nanos: i64) -> Self {
        Self {
            control_group: control_group.into(),
            usage_nanos,
            ..blank()
        }
    }
}

record! {
    CgroupCpuTime + _kept;
    required control_group = "control_group";
    required_number usage_nanos = "usage_nanos";
}

/// Memory of a control group.
#[derive(Clone, PartialEq)]
pub struct CgroupMemory {
    /// What it uses, in bytes.
    pub current_bytes: i64,
    /// What it uses on a disk, in bytes.
    pub swap_current_bytes: i64,
    _kept: Kept,
}

impl CgroupMemory {
    #[inline]
    pub fn new(current_bytes: i64, swap_current_bytes: i64) -> Self {
        Self {
            current_bytes,
            swap_current_bytes,
            ..blank()
        }
    }
}

record! {
    CgroupMemory + _kept;
    required_number current_bytes = "current_bytes";
    required_number swap_current_bytes = "swap_current_bytes";
}

/// How often a control group was held back.
#[derive(Clone, PartialEq)]
pub struct CgroupThrottling {
    /// Number of periods.
    pub number_of_elapsed_periods: i64,
    /// Number of those in which it was held back.
    pub number_of_times_throttled: i64,
    /// For how long, in nanoseconds.
    pub time_throttled_nanos: i64,
    _kept: Kept,
}

impl CgroupThrottling {
    #[inline]
    pub fn new(
        number_of_elapsed_periods: i64,
        number_of_times_throttled: i64,
        time_throttled_nanos: i64,
    ) -> Self {
        Self {
            number_of_elapsed_periods,
            number_of_times_throttled,
            time_throttled_nanos,
            ..blank()
        }
    }
}

record! {
    CgroupThrottling + _kept;
    required_number number_of_elapsed_periods = "number_of_elapsed_periods";
    required_number number_of_times_throttled = "number_of_times_throttled";
    required_number time_throttled_nanos = "time_throttled_nanos";
}

/// How the core of a server is doing.
#[derive(Clone, PartialEq)]
pub struct CoreStatuses {
    /// The connection to Elasticsearch.
    pub elasticsearch: ServiceStatus,
    /// The indices that Kibana keeps its own data in.
    pub saved_objects: ServiceStatus,
    _kept: Kept,
}

impl CoreStatuses {
    #[inline]
    pub fn new(elasticsearch: ServiceStatus, saved_objects: ServiceStatus) -> Self {
        Self {
            elasticsearch,
            saved_objects,
            ..blank()
        }
    }
}

record! {
    CoreStatuses + _kept;
    required elasticsearch = "elasticsearch";
    required saved_objects = "savedObjects";
}

/// Connections of a server to Elasticsearch.
#[derive(Clone, PartialEq)]
pub struct ElasticsearchClientStats {
    /// Number of connections in use.
    pub total_active_sockets: i64,
    /// Number of connections that wait.
    pub total_idle_sockets: i64,
    /// Number of requests that wait for a connection.
    pub total_queued_requests: i64,
    _kept: Kept,
}

impl ElasticsearchClientStats {
    #[inline]
    pub fn new(
        total_active_sockets: i64,
        total_idle_sockets: i64,
        total_queued_requests: i64,
    ) -> Self {
        Self {
            total_active_sockets,
            total_idle_sockets,
            total_queued_requests,
            ..blank()
        }
    }
}

record! {
    ElasticsearchClientStats + _kept;
    required_number total_active_sockets = "total_active_sockets";
    required_number total_idle_sockets = "total_idle_sockets";
    required_number total_queued_requests = "total_queued_requests";
}

/// Connections of a server to Elasticsearch.
#[derive(Clone, PartialEq)]
pub struct ElasticsearchSockets {
    /// Connections with a request in progress.
    pub total_active_sockets: i64,
    /// Connections that wait for a request.
    pub total_idle_sockets: i64,
    /// Requests that wait for a connection.
    pub total_queued_requests: i64,
    _kept: Kept,
}

impl ElasticsearchSockets {
    #[inline]
    pub fn new(
        total_active_sockets: i64,
        total_idle_sockets: i64,
        total_queued_requests: i64,
    ) -> Self {
        Self {
            total_active_sockets,
            total_idle_sockets,
            total_queued_requests,
            ..blank()
        }
    }
}

record! {
    ElasticsearchSockets + _kept;
    required_number total_active_sockets = "totalActiveSockets";
    required_number total_idle_sockets = "totalIdleSockets";
    required_number total_queued_requests = "totalQueuedRequests";
}

/// How late the tasks of a process begin, in milliseconds.
#[derive(Clone, PartialEq)]
pub struct EventLoopDelays {
    /// The shortest delay.
    pub min: f64,
    /// The longest delay.
    pub max: f64,
    /// The delay on average.
    pub mean: f64,
    /// How many delays were too long to be measured.
    pub exceeds: i64,
    /// The standard deviation.
    pub stddev: f64,
    /// Delays that as many percent are not longer than, such as `95`.
    pub percentiles: BTreeMap<String, f64>,
    /// The first measurement.
    pub from_timestamp: Option<DateTime>,
    /// The last measurement.
    pub last_updated_at: Option<DateTime>,
    _kept: Kept,
}

impl EventLoopDelays {
    pub fn new(
        min: f64,
        max: f64,
        mean: f64,
        exceeds: i64,
        stddev: f64,
        percentiles: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self {
            min,
            max,
            mean,
            exceeds,
            stddev,
            percentiles: wire::into_map(percentiles),
            ..blank()
        }
    }
}

record! {
    EventLoopDelays + _kept;
    required_number min = "min";
    required_number max = "max";
    required_number mean = "mean";
    required_number exceeds = "exceeds";
    required_number stddev = "stddev";
    required_number percentiles = "percentiles";
    optional from_timestamp = "from_timestamp";
    optional last_updated_at = "last_updated_at";
}

/// How busy a process is.
#[derive(Clone, PartialEq)]
pub struct EventLoopUtilization {
    /// How long it was at work, in milliseconds.
    pub active: f64,
    /// How long it waited, in milliseconds.
    pub idle: f64,
    /// Part of the time that it was at work.
    pub utilization: f64,
    _kept: Kept,
}

impl EventLoopUtilization {
    #[inline]
    pub fn new(active: f64, idle: f64, utilization: f64) -> Self {
        Self {
            active,
            idle,
            utilization,
            ..blank()
        }
    }
}

record! {
    EventLoopUtilization + _kept;
    required_number active = "active";
    required_number idle = "idle";
    required_number utilization = "utilization";
}

/// How many tasks wait for a processor on average.
#[derive(Clone, PartialEq)]
pub struct OsLoad {
    /// In the last minute.
    ///
    /// Called `1m` in JSON.
    pub one_minute: f64,

    /// In the last five minutes.
    ///
    /// Called `5m` in JSON.
    pub five_minutes: f64,

    /// In the last 15 minutes.
    ///
    /// Called `15m` in JSON.
    pub fifteen_minutes: f64,

    _kept: Kept,
}

impl OsLoad {
    #[inline]
    pub fn new(one_minute: f64, five_minutes: f64, fifteen_minutes: f64) -> Self {
        Self {
            one_minute,
            five_minutes,
            fifteen_minutes,
            ..blank()
        }
    }
}

record! {
    OsLoad + _kept;
    required_number one_minute = "1m";
    required_number five_minutes = "5m";
    required_number fifteen_minutes = "15m";
}

/// Memory of a host.
#[derive(Clone, PartialEq)]
pub struct OsMemory {
    /// All of it, in bytes.
    pub total_bytes: i64,
    /// What is free, in bytes.
    pub free_bytes: i64,
    /// What is used, in bytes.
    pub used_bytes: i64,
    _kept: Kept,
}

impl OsMemory {
    #[inline]
    pub fn new(total_bytes: i64, free_bytes: i64, used_bytes: i64) -> Self {
        Self {
            total_bytes,
            free_bytes,
            used_bytes,
            ..blank()
        }
    }
}

record! {
    OsMemory + _kept;
    required_number total_bytes = "total_bytes";
    required_number free_bytes = "free_bytes";
    required_number used_bytes = "used_bytes";
}

/// The operating system of a server.
#[derive(Clone, PartialEq)]
pub struct OsStats {
    /// Its kind, such as `linux`.
    pub platform: String,
    /// Kind and release.
    pub platform_release: String,
    /// How many tasks wait for a processor.
    pub load: OsLoad,
    /// Its memory.
    pub memory: OsMemory,
    /// How long it runs, in milliseconds.
    pub uptime_ms: f64,
    /// Memory, in a control group of the second kind.
    pub cgroup_memory: Option<CgroupMemory>,
    /// Processors, in a control group.
    pub cpu: Option<CgroupCpu>,
    /// Processor time, in a control group.
    pub cpuacct: Option<CgroupCpuTime>,
    /// The distribution of Linux.
    pub distro: Option<String>,
    /// The distribution with its release.
    pub distro_release: Option<String>,
    _kept: Kept,
}

impl OsStats {
    pub fn new(
        platform: impl Into<String>,
        platform_release: impl Into<String>,
        load: OsLoad,
        memory: OsMemory,
        uptime_ms: f64,
    ) -> Self {
        Self {
            platform: platform.into(),
            platform_release: platform_release.into(),
            load,
            memory,
            uptime_ms,
            ..blank()
        }
    }
}

record! {
    OsStats + _kept;
    required platform = "platform";
    required platform_release = "platform_release";
    required load = "load";
    required memory = "memory";
    required_number uptime_ms = "uptime_ms";
    optional cgroup_memory = "cgroup_memory";
    optional cpu = "cpu";
    optional cpuacct = "cpuacct";
    optional distro = "distro";
    optional distro_release = "distro_release";
}

/// Memory for objects of JavaScript.
#[derive(Clone, PartialEq)]
pub struct ProcessHeap {
    /// What the process has, in bytes.
    pub total_bytes: i64,
    /// What it uses, in bytes.
    pub used_bytes: i64,
    /// What it may have, in bytes.
    pub size_limit: i64,
    _kept: Kept,
}

impl ProcessHeap {
    #[inline]
    pub fn new(total_bytes: i64, used_bytes: i64, size_limit: i64) -> Self {
        Self {
            total_bytes,
            used_bytes,
            size_limit,
            ..blank()
        }
    }
}

record! {
    ProcessHeap + _kept;
    required_number total_bytes = "total_bytes";
    required_number used_bytes = "used_bytes";
    required_number size_limit = "size_limit";
}

/// Memory of a process.
#[derive(Clone, PartialEq)]
pub struct ProcessMemory {
    /// Memory for objects of JavaScript.
    pub heap: ProcessHeap,
    /// All memory that it has, in bytes.
    pub resident_set_size_bytes: i64,
    /// Memory for buffers among that, in bytes.
    pub array_buffers_bytes: Option<i64>,
    /// Memory for what is behind such objects, in bytes.
    pub external_bytes: Option<i64>,
    _kept: Kept,
}

impl ProcessMemory {
    #[inline]
    pub fn new(heap: ProcessHeap, resident_set_size_bytes: i64) -> Self {
        Self {
            heap,
            resident_set_size_bytes,
            ..blank()
        }
    }
}

record! {
    ProcessMemory + _kept;
    required heap = "heap";
    required_number resident_set_size_bytes = "resident_set_size_bytes";
    optional_number array_buffers_bytes = "array_buffers_bytes";
    optional_number external_bytes = "external_bytes";
}

/// What a process uses.
#[derive(Clone, PartialEq)]
pub struct ProcessStats {
    /// Id of the process on its host.
    pub pid: i64,
    /// Its memory.
    pub memory: ProcessMemory,
    /// How late its tasks begin, in milliseconds.
    pub event_loop_delay: f64,
    /// How long it runs, in milliseconds.
    pub uptime_ms: f64,
    /// How these delays are distributed.
    pub event_loop_delay_histogram: Option<EventLoopDelays>,
    /// How busy it is.
    pub event_loop_utilization: Option<EventLoopUtilization>,
    _kept: Kept,
}

impl ProcessStats {
    #[inline]
    pub fn new(pid: i64, memory: ProcessMemory, event_loop_delay: f64, uptime_ms: f64) -> Self {
        Self {
            pid,
            memory,
            event_loop_delay,
            uptime_ms,
            ..blank()
        }
    }
}

record! {
    ProcessStats + _kept;
    required_number pid = "pid";
    required memory = "memory";
    required_number event_loop_delay = "event_loop_delay";
    required_number uptime_ms = "uptime_ms";
    optional event_loop_delay_histogram = "event_loop_delay_histogram";
    optional event_loop_utilization = "event_loop_utilization";
}

/// How much a server is asked.
#[derive(Clone, PartialEq)]
pub struct RequestStats {
    /// Number of requests.
    pub total: i64,
    /// Number of those whose callers left before the answer.
    pub disconnects: i64,
    /// Numbers of answers, by their status.
    pub status_codes: BTreeMap<String, i64>,
    _kept: Kept,
}

impl RequestStats {
    pub fn new(
        total: i64,
        disconnects: i64,
        status_codes: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self {
            total,
            disconnects,
            status_codes: wire::into_map(status_codes),
            ..blank()
        }
    }
}

record! {
    RequestStats + _kept;
    required_number total = "total";
    required_number disconnects = "disconnects";
    required_number status_codes = "status_codes";
}

/// How fast a server answers.
#[derive(Clone, Default, PartialEq)]
pub struct ResponseTimes {
    /// Time of an answer on average, in milliseconds; null without any.
    pub avg_ms: Field<f64>,
    /// The longest time of an answer, in milliseconds.
    pub max_ms: Field<i64>,
    _kept: Kept,
}

record! {
    ResponseTimes + _kept: new;
    field_number avg_ms = "avg_ms";
    field_number max_ms = "max_ms";
}

/// How a server is: `yellow` is degraded, `red` unavailable.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServerColor {
    /// `green`
    Green,
    /// `yellow`
    Yellow,
    /// `red`
    Red,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ServerColor;
    Green = "green";
    Yellow = "yellow";
    Red = "red";
}

/// Which server it is.
#[derive(Clone, PartialEq)]
pub struct ServerIdentity {
    /// Id of the server.
    pub uuid: String,
    /// Name of the server.
    pub name: String,
    /// Index that it keeps saved objects in.
    pub index: String,
    /// Host that it listens on.
    pub host: String,
    /// Language that it speaks.
    pub locale: String,
    /// Host and port that it listens on.
    pub transport_address: String,
    /// Its version.
    pub version: String,
    /// Whether it is not a release.
    pub snapshot: bool,
    /// How it is.
    pub status: ServerColor,
    _kept: Kept,
}

impl Default for ServerIdentity {
    fn default() -> Self {
        blank()
    }
}

record! {
    ServerIdentity + _kept;
    required uuid = "uuid";
    required name = "name";
    required index = "index";
    required host = "host";
    required locale = "locale";
    required transport_address = "transport_address";
    required version = "version";
    required snapshot = "snapshot";
    required status = "status";
}

/// Load of a server, as measured last.
#[derive(Clone, PartialEq)]
pub struct ServerMetrics {
    /// Connections to Elasticsearch.
    pub elasticsearch_client: ElasticsearchSockets,
    /// When the figures were taken.
    pub last_updated: String,
    /// Milliseconds from one measurement to the next.
    pub collection_interval_in_millis: i64,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl ServerMetrics {
    pub fn new(
        elasticsearch_client: ElasticsearchSockets,
        last_updated: impl Into<String>,
        collection_interval_in_millis: i64,
    ) -> Self {
        Self {
            elasticsearch_client,
            last_updated: last_updated.into(),
            collection_interval_in_millis,
            ..blank()
        }
    }
}

record! {
    ServerMetrics + _kept;
    required elasticsearch_client = "elasticsearch_client";
    required last_updated = "last_updated";
    required_number collection_interval_in_millis = "collection_interval_in_millis";
    ..rest extra
}

/// Figures of a server.
#[derive(Clone, PartialEq)]
pub struct ServerStats {
    /// Which server it is.
    pub kibana: ServerIdentity,
    /// When they were measured.
    pub last_updated: DateTime,
    /// How often they are measured, in milliseconds.
    pub collection_interval_ms: i64,
    /// The process.
    pub process: ProcessStats,
    /// The operating system.
    pub os: OsStats,
    /// How fast it answers.
    pub response_times: ResponseTimes,
    /// How much it is asked.
    pub requests: RequestStats,
    /// Number of connections that are open.
    pub concurrent_connections: i64,
    /// Id of the Elasticsearch cluster, where the caller asks for more.
    pub cluster_uuid: Option<String>,
    /// Its connections to Elasticsearch.
    pub elasticsearch_client: Option<ElasticsearchClientStats>,
    /// All processes of the server, which is one.
    pub processes: Option<Vec<ProcessStats>>,
    /// Empty, where the caller asks for more.
    pub usage: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl Default for ServerStats {
    fn default() -> Self {
        blank()
    }
}

record! {
    ServerStats + _kept;
    required kibana = "kibana";
    required last_updated = "last_updated";
    required_number collection_interval_ms = "collection_interval_ms";
    required process = "process";
    required os = "os";
    required response_times = "response_times";
    required requests = "requests";
    required_number concurrent_connections = "concurrent_connections";
    optional cluster_uuid = "cluster_uuid";
    optional elasticsearch_client = "elasticsearch_client";
    optional processes = "processes";
    optional usage = "usage";
}

/// The state of a server.
#[derive(Clone, PartialEq)]
pub struct ServerStatus {
    /// How the server and its parts are doing.
    pub status: ServiceStatuses,

    /// Load of the server.
    ///
    /// Missing for a caller who is not known.
    pub metrics: Option<ServerMetrics>,

    /// Name that the server has in its configuration.
    ///
    /// Missing for a caller who is not known.
    pub name: Option<String>,

    /// Id of this instance of Kibana.
    ///
    /// Missing for a caller who is not known.
    pub uuid: Option<String>,

    /// Which Kibana it is.
    ///
    /// Missing for a caller who is not known.
    pub version: Option<ServerVersion>,

    _kept: Kept,
}

impl ServerStatus {
    #[inline]
    pub fn new(status: ServiceStatuses) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    ServerStatus + _kept;
    required status = "status";
    optional metrics = "metrics";
    optional name = "name";
    optional uuid = "uuid";
    optional version = "version";
}

/// Which Kibana it is.
#[derive(Clone, PartialEq)]
pub struct ServerVersion {
    /// Version, such as `9.1.0`.
    pub number: String,
    /// Git commit that it was built from.
    pub build_hash: String,
    /// Number of the build, which grows with time.
    pub build_number: i64,
    /// True for a build that is not a release.
    pub build_snapshot: bool,
    /// Whether Kibana runs as a server of its own or in Elastic Cloud Serverless.
    pub build_flavor: BuildFlavor,
    /// When it was built.
    pub build_date: DateTime,
    _kept: Kept,
}

impl ServerVersion {
    pub fn new(
        number: impl Into<String>,
        build_hash: impl Into<String>,
        build_number: i64,
        build_snapshot: bool,
        build_flavor: BuildFlavor,
        build_date: impl Into<DateTime>,
    ) -> Self {
        Self {
            number: number.into(),
            build_hash: build_hash.into(),
            build_number,
            build_snapshot,
            build_flavor,
            build_date: build_date.into(),
            ..blank()
        }
    }
}

record! {
    ServerVersion + _kept;
    required number = "number";
    required build_hash = "build_hash";
    required_number build_number = "build_number";
    required build_snapshot = "build_snapshot";
    required build_flavor = "build_flavor";
    required build_date = "build_date";
}

/// How a part of a server is doing.
#[derive(Clone, PartialEq)]
pub struct ServiceStatus {
    /// How well it works.
    pub level: StatusLevel,
    /// More about the state.
    pub detail: Option<String>,
    /// Page that tells what to do about it.
    pub documentation_url: Option<String>,

    /// Further facts about the state, any JSON by name.
    ///
    /// Missing for a caller who is not known.
    pub meta: Option<BTreeMap<String, Json>>,

    /// The state in a few words.
    ///
    /// Missing for a caller who is not known.
    pub summary: Option<String>,

    _kept: Kept,
}

impl ServiceStatus {
    #[inline]
    pub fn new(level: StatusLevel) -> Self {
        Self { level, ..blank() }
    }
}

record! {
    ServiceStatus + _kept;
    required level = "level";
    optional detail = "detail";
    optional documentation_url = "documentationUrl";
    optional meta = "meta";
    optional summary = "summary";
}

/// How a server and its parts are doing.
#[derive(Clone, PartialEq)]
pub struct ServiceStatuses {
    /// The server as a whole, which is as good as its worst part.
    pub overall: ServiceStatus,

    /// What every part needs.
    ///
    /// Missing for a caller who is not known.
    pub core: Option<CoreStatuses>,

    /// The plugins by id.
    ///
    /// Missing for a caller who is not known.
    pub plugins: Option<BTreeMap<String, ServiceStatus>>,

    _kept: Kept,
}

impl ServiceStatuses {
    #[inline]
    pub fn new(overall: ServiceStatus) -> Self {
        Self { overall, ..blank() }
    }
}

record! {
    ServiceStatuses + _kept;
    required overall = "overall";
    optional core = "core";
    optional plugins = "plugins";
}

/// From best to worst: all works, something works badly, the part does not work, and the whole
/// server does not work because of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StatusLevel {
    /// `available`
    Available,
    /// `degraded`
    Degraded,
    /// `unavailable`
    Unavailable,
    /// `critical`
    Critical,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    StatusLevel;
    Available = "available";
    Degraded = "degraded";
    Unavailable = "unavailable";
    Critical = "critical";
}
