// Generated from specs/kibana; do not edit.

//! Monitors, which look from outside whether something works.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{
    Kept, Numeric, Raw, blank, show_arm, write_number, write_unknown,
};
use openapi_runtime::{
    Constant, CredentialUrl, DateTime, Field, Json, Secret, UnknownValue, made_of,
    open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A kind of alert.
#[derive(Clone, Default, PartialEq)]
pub struct AlertSwitch {
    /// Whether it is raised.
    pub enabled: Option<bool>,
    _kept: Kept,
}

impl AlertSwitch {
    setters! {
        enabled(value: bool) = Some(value);
    }
}

record! {
    AlertSwitch + _kept: new;
    optional enabled = "enabled";
}

/// When the body of an answer is kept.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BodyRetention {
    /// `never`
    Never,
    /// `on_error`
    OnError,
    /// `always`
    Always,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BodyRetention;
    Never = "never";
    OnError = "on_error";
    Always = "always";
}

/// A journey in a browser.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrowserMonitor {
    /// Name of the monitor.
    pub name: String,
    /// Which alerts the monitor raises.
    pub alert: Option<MonitorAlerts>,

    /// Whether it runs.
    ///
    /// Default: `true`.
    pub enabled: Option<bool>,

    /// Texts by name.
    ///
    /// Since 8.16.0.
    pub labels: Option<BTreeMap<String, String>>,

    /// Ids of public locations.
    pub locations: Option<Vec<String>>,

    /// Namespace of the data streams that it writes to.
    ///
    /// Default: `default`.
    pub namespace: Option<String>,

    /// Values for the script or the settings, a JSON object as text.
    pub params: Option<Secret>,
    /// Names of private locations.
    pub private_locations: Option<Vec<String>>,

    /// Whether it runs again at once after a failure, before it is down.
    ///
    /// Default: `true`.
    pub retest_on_failure: Option<bool>,

    /// Minutes from one run to the next: 1, 3, 5, 10, 15, 30, 60, 120 or 240.
    pub schedule: Option<i64>,

    /// Service of APM that it belongs to.
    ///
    /// Called `service.name` in JSON.
    pub service_name: Option<String>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// Seconds after which a run has failed.
    ///
    /// Default: `16`.
    pub timeout: Option<i64>,

    /// The journey, as a script.
    pub inline_script: Secret,

    /// Says that it is a browser.
    ///
    /// Always `browser`.
    pub type_: Constant,

    /// Whether certificates that are not valid are accepted.
    ///
    /// Default: `false`.
    pub ignore_https_errors: Option<bool>,

    /// Settings of Playwright, any JSON by name.
    ///
    /// `httpCredentials` is one of them.
    pub playwright_options: Option<BTreeMap<String, Secret<Json>>>,

    /// When pictures are kept.
    ///
    /// Default: `on`.
    pub screenshots: Option<Screenshots>,

    /// Arguments of the command that runs the journey.
    pub synthetics_args: Option<Vec<Secret>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
}

impl BrowserMonitor {
    pub fn new(name: impl Into<String>, inline_script: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            inline_script: inline_script.into(),
            type_: wire::constant("browser".to_owned()),
            ..blank()
        }
    }

    setters! {
        alert(value: MonitorAlerts) = Some(value);
        enabled(value: bool) = Some(value);
        labels(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        namespace(value: impl Into<String>) = Some(value.into());
        params(value: impl Into<Secret>) = Some(value.into());
        private_locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        retest_on_failure(value: bool) = Some(value);
        schedule(value: i64) = Some(value);
        service_name(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        timeout(value: i64) = Some(value);
        ignore_https_errors(value: bool) = Some(value);
        playwright_options(value: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>)
            = Some(wire::into_map(value));
        screenshots(value: Screenshots) = Some(value);
        synthetics_args(value: impl IntoIterator<Item = impl Into<Secret>>)
            = Some(value.into_iter().map(Into::into).collect());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    BrowserMonitor debug;
    required name = "name";
    optional alert = "alert";
    optional enabled = "enabled";
    optional labels = "labels";
    optional locations = "locations";
    optional namespace = "namespace";
    optional params = "params";
    optional private_locations = "private_locations";
    optional retest_on_failure = "retest_on_failure";
    optional_number schedule = "schedule";
    optional service_name = "service.name";
    optional tags = "tags";
    optional_number timeout = "timeout";
    required inline_script = "inline_script";
    required type_ = "type";
    optional ignore_https_errors = "ignore_https_errors";
    optional playwright_options = "playwright_options";
    optional screenshots = "screenshots";
    optional synthetics_args = "synthetics_args";
    ..rest extra
}

/// Method of a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CheckMethod {
    /// `HEAD`
    Head,
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `OPTIONS`
    Options,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CheckMethod;
    Head = "HEAD";
    Get = "GET";
    Post = "POST";
    Options = "OPTIONS";
}

/// What an address is asked.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckRequest {
    /// What is sent to the address.
    pub body: Option<Secret>,

    /// Headers that are sent to the address, by name.
    ///
    /// They may have credentials.
    pub headers: Option<BTreeMap<String, Secret>>,

    /// HTTP method of the request.
    pub method: Option<CheckMethod>,
}

impl CheckRequest {
    setters! {
        body(value: impl Into<Secret>) = Some(value.into());
        headers(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>)
            = Some(wire::into_map(value));
        method(value: CheckMethod) = Some(value);
    }
}

record! {
    CheckRequest debug: new;
    optional body = "body";
    optional headers = "headers";
    optional method = "method";
}

/// What an address has to answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckResponse {
    /// What the body has to have, and what it must not have.
    pub body: Option<CheckedBody>,
    /// Headers that it has to have.
    pub headers: Option<BTreeMap<String, Secret>>,
    /// Statuses that are right.
    pub status: Option<Vec<String>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
}

impl CheckResponse {
    setters! {
        body(value: CheckedBody) = Some(value);
        headers(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>)
            = Some(wire::into_map(value));
        status(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    CheckResponse debug: new;
    optional body = "body";
    optional headers = "headers";
    optional status = "status";
    ..rest extra
}

/// What the body of an answer has to have.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckedBody {
    /// Expressions none of which may match.
    pub negative: Option<Vec<Secret>>,
    /// Expressions of which one has to match.
    pub positive: Option<Vec<Secret>>,
}

impl CheckedBody {
    setters! {
        negative(value: impl IntoIterator<Item = impl Into<Secret>>)
            = Some(value.into_iter().map(Into::into).collect());
        positive(value: impl IntoIterator<Item = impl Into<Secret>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    CheckedBody: new;
    optional negative = "negative";
    optional positive = "positive";
}

/// Degrees, or an empty text for a location that was made without a place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Coordinate {
    Number(f64),
    /// A text, which is empty where there is no place.
    Text(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<f64> for Coordinate {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for Coordinate {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Coordinate {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union!(Coordinate);

union!(Coordinate::Number, integers);

impl Serialize for Coordinate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => write_number(value, serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Coordinate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What became of something that is to be deleted.
#[derive(Clone, PartialEq)]
pub struct Deletion {
    /// Id of what is to be deleted.
    pub id: String,
    /// Whether it is gone.
    pub deleted: bool,
    /// Why it is not gone.
    pub error: Option<String>,
    _kept: Kept,
}

impl Deletion {
    pub fn new(id: impl Into<String>, deleted: bool) -> Self {
        Self {
            id: id.into(),
            deleted,
            ..blank()
        }
    }
}

record! {
    Deletion + _kept;
    required id = "id";
    required deleted = "deleted";
    optional error = "error";
}

/// An address that has to answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HttpMonitor {
    /// Name of the monitor.
    pub name: String,
    /// Which alerts the monitor raises.
    pub alert: Option<MonitorAlerts>,

    /// Whether it runs.
    ///
    /// Default: `true`.
    pub enabled: Option<bool>,

    /// Texts by name.
    ///
    /// Since 8.16.0.
    pub labels: Option<BTreeMap<String, String>>,

    /// Ids of public locations.
    pub locations: Option<Vec<String>>,

    /// Namespace of the data streams that it writes to.
    ///
    /// Default: `default`.
    pub namespace: Option<String>,

    /// Values for the script or the settings, a JSON object as text.
    pub params: Option<Secret>,
    /// Names of private locations.
    pub private_locations: Option<Vec<String>>,

    /// Whether it runs again at once after a failure, before it is down.
    ///
    /// Default: `true`.
    pub retest_on_failure: Option<bool>,

    /// Minutes from one run to the next: 1, 3, 5, 10, 15, 30, 60, 120 or 240.
    pub schedule: Option<i64>,

    /// Service of APM that it belongs to.
    ///
    /// Called `service.name` in JSON.
    pub service_name: Option<String>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// Seconds after which a run has failed.
    ///
    /// Default: `16`.
    pub timeout: Option<i64>,

    /// Says that it is an address.
    ///
    /// Always `http`.
    pub type_: Constant,

    /// The address.
    pub url: CredentialUrl,
    /// What is sent, and what has to come back.
    pub check: Option<MonitorCheck>,

    /// Whether IPv4 is used.
    ///
    /// Default: `true`.
    pub ipv4: Option<bool>,

    /// Whether IPv6 is used.
    ///
    /// Default: `true`.
    pub ipv6: Option<bool>,

    /// How many redirects are followed.
    ///
    /// Default: `0`.
    pub max_redirects: Option<i64>,

    /// Which addresses of a name are asked.
    ///
    /// Default: `any`.
    pub mode: Option<PingMode>,

    /// Password that is sent.
    pub password: Option<Secret>,
    /// Headers for the proxy.
    pub proxy_headers: Option<BTreeMap<String, Secret>>,
    /// Address of the proxy.
    pub proxy_url: Option<CredentialUrl>,
    /// What is kept of answers.
    pub response: Option<IndexedResponse>,
    /// How the connection is secured.
    pub ssl: Option<MonitorTls>,
    /// User name that is sent.
    pub username: Option<Secret>,
}

impl HttpMonitor {
    pub fn new(name: impl Into<String>, url: impl Into<CredentialUrl>) -> Self {
        Self {
            name: name.into(),
            type_: wire::constant("http".to_owned()),
            url: url.into(),
            ..blank()
        }
    }

    setters! {
        alert(value: MonitorAlerts) = Some(value);
        enabled(value: bool) = Some(value);
        labels(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        namespace(value: impl Into<String>) = Some(value.into());
        params(value: impl Into<Secret>) = Some(value.into());
        private_locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        retest_on_failure(value: bool) = Some(value);
        schedule(value: i64) = Some(value);
        service_name(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        timeout(value: i64) = Some(value);
        check(value: MonitorCheck) = Some(value);
        ipv4(value: bool) = Some(value);
        ipv6(value: bool) = Some(value);
        max_redirects(value: i64) = Some(value);
        mode(value: PingMode) = Some(value);
        password(value: impl Into<Secret>) = Some(value.into());
        proxy_headers(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>)
            = Some(wire::into_map(value));
        proxy_url(value: impl Into<CredentialUrl>) = Some(value.into());
        response(value: IndexedResponse) = Some(value);
        ssl(value: MonitorTls) = Some(value);
        username(value: impl Into<Secret>) = Some(value.into());
    }
}

record! {
    HttpMonitor debug;
    required name = "name";
    optional alert = "alert";
    optional enabled = "enabled";
    optional labels = "labels";
    optional locations = "locations";
    optional namespace = "namespace";
    optional params = "params";
    optional private_locations = "private_locations";
    optional retest_on_failure = "retest_on_failure";
    optional_number schedule = "schedule";
    optional service_name = "service.name";
    optional tags = "tags";
    optional_number timeout = "timeout";
    required type_ = "type";
    required url = "url";
    optional check = "check";
    optional ipv4 = "ipv4";
    optional ipv6 = "ipv6";
    optional_number max_redirects = "max_redirects";
    optional mode = "mode";
    optional password = "password";
    optional proxy_headers = "proxy_headers";
    optional proxy_url = "proxy_url";
    optional response = "response";
    optional ssl = "ssl";
    optional username = "username";
}

/// A host that has to answer a ping.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IcmpMonitor {
    /// Name of the monitor.
    pub name: String,
    /// Which alerts the monitor raises.
    pub alert: Option<MonitorAlerts>,

    /// Whether it runs.
    ///
    /// Default: `true`.
    pub enabled: Option<bool>,

    /// Texts by name.
    ///
    /// Since 8.16.0.
    pub labels: Option<BTreeMap<String, String>>,

    /// Ids of public locations.
    pub locations: Option<Vec<String>>,

    /// Namespace of the data streams that it writes to.
    ///
    /// Default: `default`.
    pub namespace: Option<String>,

    /// Values for the script or the settings, a JSON object as text.
    pub params: Option<Secret>,
    /// Names of private locations.
    pub private_locations: Option<Vec<String>>,

    /// Whether it runs again at once after a failure, before it is down.
    ///
    /// Default: `true`.
    pub retest_on_failure: Option<bool>,

    /// Minutes from one run to the next: 1, 3, 5, 10, 15, 30, 60, 120 or 240.
    pub schedule: Option<i64>,

    /// Service of APM that it belongs to.
    ///
    /// Called `service.name` in JSON.
    pub service_name: Option<String>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// Seconds after which a run has failed.
    ///
    /// Default: `16`.
    pub timeout: Option<i64>,

    /// Name or address of the host.
    pub host: String,

    /// Says that it is a ping.
    ///
    /// Always `icmp`.
    pub type_: Constant,

    /// Seconds to wait before another ping.
    ///
    /// Default: `1`.
    pub wait: Option<i64>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
}

impl IcmpMonitor {
    pub fn new(name: impl Into<String>, host: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            type_: wire::constant("icmp".to_owned()),
            ..blank()
        }
    }

    setters! {
        alert(value: MonitorAlerts) = Some(value);
        enabled(value: bool) = Some(value);
        labels(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        namespace(value: impl Into<String>) = Some(value.into());
        params(value: impl Into<Secret>) = Some(value.into());
        private_locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        retest_on_failure(value: bool) = Some(value);
        schedule(value: i64) = Some(value);
        service_name(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        timeout(value: i64) = Some(value);
        wait(value: i64) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    IcmpMonitor debug;
    required name = "name";
    optional alert = "alert";
    optional enabled = "enabled";
    optional labels = "labels";
    optional locations = "locations";
    optional namespace = "namespace";
    optional params = "params";
    optional private_locations = "private_locations";
    optional retest_on_failure = "retest_on_failure";
    optional_number schedule = "schedule";
    optional service_name = "service.name";
    optional tags = "tags";
    optional_number timeout = "timeout";
    required host = "host";
    required type_ = "type";
    optional_number wait = "wait";
    ..rest extra
}

/// What is kept of answers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IndexedResponse {
    /// When the body is kept: `never`, `on_error` or `always`.
    pub include_body: Option<BodyRetention>,
    /// Most bytes of a body that are kept.
    pub include_body_max_bytes: Option<String>,
    /// Whether headers are kept.
    pub include_headers: Option<bool>,
}

impl IndexedResponse {
    setters! {
        include_body(value: BodyRetention) = Some(value);
        include_body_max_bytes(value: impl Into<String>) = Some(value.into());
        include_headers(value: bool) = Some(value);
    }
}

record! {
    IndexedResponse: new;
    optional include_body = "include_body";
    optional include_body_max_bytes = "include_body_max_bytes";
    optional include_headers = "include_headers";
}

/// A place on the earth.
#[derive(Clone, PartialEq)]
pub struct LocationGeo {
    /// Latitude.
    pub lat: Coordinate,
    /// Longitude.
    pub lon: Coordinate,
    _kept: Kept,
}

impl LocationGeo {
    pub fn new(lat: impl Into<Coordinate>, lon: impl Into<Coordinate>) -> Self {
        Self {
            lat: lat.into(),
            lon: lon.into(),
            ..blank()
        }
    }
}

record! {
    LocationGeo + _kept;
    required lat = "lat";
    required lon = "lon";
}

/// A monitor.
///
/// Which settings it has depends on its type, and servers send more than are described. What
/// Kibana encrypts is never printed.
#[derive(Clone, PartialEq)]
pub struct Monitor {
    /// Id of the monitor.
    pub id: String,
    /// The id again, as measurements have it.
    pub config_id: String,
    /// What it does.
    pub type_: MonitorType,
    /// Name of the monitor.
    pub name: String,
    /// Whether it runs.
    pub enabled: bool,
    /// When it runs.
    pub schedule: MonitorSchedule,
    /// Where it runs.
    pub locations: Vec<MonitorLocation>,
    /// Which alerts it raises.
    pub alert: Option<MonitorAlerts>,
    /// What is sent, and what has to come back, any JSON.
    pub check: Option<Secret<Json>>,

    /// What has to come back over TCP, where the server has flat names.
    ///
    /// Called `check.receive` in JSON.
    pub check_receive: Option<Secret>,

    /// What is sent as body, where the server has flat names: any JSON.
    ///
    /// Called `check.request.body` in JSON.
    pub check_request_body: Option<Secret<Json>>,

    /// Headers that are sent, where the server has flat names.
    ///
    /// Called `check.request.headers` in JSON.
    pub check_request_headers: Option<BTreeMap<String, Secret>>,

    /// What the answer must not contain, where the server has flat names: any JSON.
    ///
    /// Called `check.response.body.negative` in JSON.
    pub check_response_body_negative: Option<Secret<Json>>,

    /// What the answer has to contain, where the server has flat names: any JSON.
    ///
    /// Called `check.response.body.positive` in JSON.
    pub check_response_body_positive: Option<Secret<Json>>,

    /// Headers that the answer has to have, where the server has flat names.
    ///
    /// Called `check.response.headers` in JSON.
    pub check_response_headers: Option<BTreeMap<String, Secret>>,

    /// Conditions on JSON in the answer, where the server has flat names: any JSON.
    ///
    /// Called `check.response.json` in JSON.
    pub check_response_json: Option<Secret<Json>>,

    /// What is sent over TCP, where the server has flat names.
    ///
    /// Called `check.send` in JSON.
    pub check_send: Option<Secret>,

    /// When it was created.
    pub created_at: Option<DateTime>,
    /// The host that it asks.
    pub host: Option<String>,
    /// The journey, as a script.
    pub inline_script: Option<Secret>,
    /// Whether IPv4 is used.
    pub ipv4: Option<bool>,
    /// Whether IPv6 is used.
    pub ipv6: Option<bool>,
    /// Id of the journey in the project.
    pub journey_id: Option<String>,
    /// Texts by name.
    pub labels: Option<BTreeMap<String, String>>,
    /// How often a run is tried before the monitor is down.
    pub max_attempts: Option<i64>,
    /// How many redirects are followed.
    pub max_redirects: Option<String>,
    /// Which addresses of a name are asked.
    pub mode: Option<PingMode>,
    /// Namespace of the data streams that it writes to.
    pub namespace: Option<String>,

    /// Where it was made.
    ///
    /// Monitors of the API have the origin of the pages.
    pub origin: Option<MonitorOrigin>,

    /// Values by name, which scripts read: an object, or the object as JSON in a text.
    pub params: Option<Secret<Json>>,
    /// Password that is sent.
    pub password: Option<Secret>,

    /// Settings of Playwright: an object, or the object as JSON in a text.
    ///
    /// The user name and the password of a site may be among them.
    pub playwright_options: Option<Secret<Json>>,

    /// Id of the project that it comes from.
    pub project_id: Option<String>,
    /// Headers for the proxy.
    pub proxy_headers: Option<BTreeMap<String, Secret>>,
    /// Address of the proxy, perhaps with a user name and a password.
    pub proxy_url: Option<CredentialUrl>,
    /// Number of the revision.
    pub revision: Option<i64>,
    /// The journey, any JSON.
    pub source: Option<Secret<Json>>,

    /// The journey, as a script, where the server has flat names.
    ///
    /// Called `source.inline.script` in JSON.
    pub source_inline_script: Option<Secret>,

    /// The journey of a project, as an archive in Base64, where the server has flat names.
    ///
    /// Called `source.project.content` in JSON.
    pub source_project_content: Option<Secret>,

    /// Id of its space.
    pub space_id: Option<String>,

    /// How the connection is secured, any JSON.
    ///
    /// The key and its passphrase may be among it.
    pub ssl: Option<Secret<Json>>,

    /// Arguments of the command that runs the script.
    pub synthetics_args: Option<Vec<Secret>>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    /// Seconds after which a run has failed.
    pub timeout: Field<String>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    /// The address that it asks.
    pub url: Option<CredentialUrl>,
    /// User name that is sent.
    pub username: Option<Secret>,
    /// Seconds to wait before another ping.
    pub wait: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl Monitor {
    pub fn new(
        id: impl Into<String>,
        config_id: impl Into<String>,
        type_: MonitorType,
        name: impl Into<String>,
        enabled: bool,
        schedule: MonitorSchedule,
        locations: impl IntoIterator<Item = MonitorLocation>,
    ) -> Self {
        Self {
            id: id.into(),
            config_id: config_id.into(),
            type_,
            name: name.into(),
            enabled,
            schedule,
            locations: locations.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    Monitor + _kept;
    required id = "id";
    required config_id = "config_id";
    required type_ = "type";
    required name = "name";
    required enabled = "enabled";
    required schedule = "schedule";
    required locations = "locations";
    optional alert = "alert";
    optional_json check = "check";
    optional check_receive = "check.receive";
    optional_json check_request_body = "check.request.body";
    optional check_request_headers = "check.request.headers";
    optional_json check_response_body_negative = "check.response.body.negative";
    optional_json check_response_body_positive = "check.response.body.positive";
    optional check_response_headers = "check.response.headers";
    optional_json check_response_json = "check.response.json";
    optional check_send = "check.send";
    optional created_at = "created_at";
    optional host = "host";
    optional inline_script = "inline_script";
    optional ipv4 = "ipv4";
    optional ipv6 = "ipv6";
    optional journey_id = "journey_id";
    optional labels = "labels";
    optional_number max_attempts = "max_attempts";
    optional max_redirects = "max_redirects";
    optional mode = "mode";
    optional namespace = "namespace";
    optional origin = "origin";
    optional_json params = "params";
    optional password = "password";
    optional_json playwright_options = "playwright_options";
    optional project_id = "project_id";
    optional proxy_headers = "proxy_headers";
    optional proxy_url = "proxy_url";
    optional_number revision = "revision";
    optional_json source = "source";
    optional source_inline_script = "source.inline.script";
    optional source_project_content = "source.project.content";
    optional space_id = "spaceId";
    optional_json ssl = "ssl";
    optional synthetics_args = "synthetics_args";
    optional tags = "tags";
    field timeout = "timeout";
    optional updated_at = "updated_at";
    optional url = "url";
    optional username = "username";
    optional wait = "wait";
    ..rest extra
}

/// Which alerts a monitor raises.
#[derive(Clone, Default, PartialEq)]
pub struct MonitorAlerts {
    /// That it is down.
    pub status: Option<AlertSwitch>,
    /// That its certificate expires.
    pub tls: Option<AlertSwitch>,
    _kept: Kept,
}

impl MonitorAlerts {
    setters! {
        status(value: AlertSwitch) = Some(value);
        tls(value: AlertSwitch) = Some(value);
    }
}

record! {
    MonitorAlerts + _kept: new;
    optional status = "status";
    optional tls = "tls";
}

/// What an address is asked, and what it has to answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorCheck {
    /// What is sent.
    pub request: Option<CheckRequest>,
    /// What has to come back.
    pub response: Option<CheckResponse>,
}

impl MonitorCheck {
    setters! {
        request(value: CheckRequest) = Some(value);
        response(value: CheckResponse) = Some(value);
    }
}

record! {
    MonitorCheck: new;
    optional request = "request";
    optional response = "response";
}

/// A parameter of which a monitor may need all values.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MonitorConjunction {
    /// `tags`
    Tags,
    /// `locations`
    Locations,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MonitorConjunction;
    Tags = "tags";
    Locations = "locations";
}

/// Monitors by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitorIds {
    /// Ids of the monitors.
    pub ids: Vec<String>,
}

impl MonitorIds {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(MonitorIds, items = String);

record! {
    MonitorIds;
    required ids = "ids";
}

/// Where a monitor runs.
#[derive(Clone, PartialEq)]
pub struct MonitorLocation {
    /// Id of the location.
    pub id: String,
    /// Id of the agent policy of a private one.
    pub agent_policy_id: Option<String>,
    /// Where it is.
    pub geo: Option<LocationGeo>,
    /// Whether it is a public one, run by Elastic.
    pub is_service_managed: Option<bool>,
    /// Name of the location.
    pub label: Option<String>,
    _kept: Kept,
}

impl MonitorLocation {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    MonitorLocation + _kept;
    required id = "id";
    optional agent_policy_id = "agentPolicyId";
    optional geo = "geo";
    optional is_service_managed = "isServiceManaged";
    optional label = "label";
}

/// Where a monitor was made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MonitorOrigin {
    /// `ui`
    Ui,
    /// `project`
    Project,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MonitorOrigin;
    Ui = "ui";
    Project = "project";
}

/// A page of monitors.
#[derive(Clone, PartialEq)]
pub struct MonitorPage {
    /// Number of the page.
    pub page: u64,
    /// Number of the monitors that fit.
    pub total: u64,
    /// The monitors.
    pub monitors: Vec<Monitor>,
    /// Number of all monitors.
    pub absolute_total: Option<i64>,
    /// Most monitors on a page.
    pub per_page: Option<u64>,
    /// What went wrong as monitors were sent to the public locations.
    pub sync_errors: Field<Vec<MonitorSyncError>>,
    _kept: Kept,
}

impl MonitorPage {
    pub fn new(page: u64, total: u64, monitors: impl IntoIterator<Item = Monitor>) -> Self {
        Self {
            page,
            total,
            monitors: monitors.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    MonitorPage + _kept;
    required_number page = "page";
    required_number total = "total";
    required monitors = "monitors";
    optional_number absolute_total = "absoluteTotal";
    optional_number per_page = "perPage";
    field sync_errors = "syncErrors";
}

/// When a monitor runs.
#[derive(Clone, PartialEq)]
pub struct MonitorSchedule {
    /// How many units are from one run to the next.
    pub number: String,
    /// The unit: `m` for minutes, `s` for seconds.
    pub unit: MonitorScheduleUnit,
    _kept: Kept,
}

impl MonitorSchedule {
    pub fn new(number: impl Into<String>, unit: MonitorScheduleUnit) -> Self {
        Self {
            number: number.into(),
            unit,
            ..blank()
        }
    }
}

record! {
    MonitorSchedule + _kept;
    required number = "number";
    required unit = "unit";
}

/// Unit of the time between two runs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MonitorScheduleUnit {
    /// `m`
    Minutes,
    /// `s`
    Seconds,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MonitorScheduleUnit;
    Minutes = "m";
    Seconds = "s";
}

/// What a list of monitors is sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MonitorSort {
    /// `name.keyword`
    Name,
    /// `enabled`
    Enabled,
    /// `status`
    Status,
    /// `updated_at`
    UpdatedAt,
    /// `tags.keyword`
    Tags,
    /// `project_id.keyword`
    ProjectId,
    /// `type.keyword`
    Type,
    /// `schedule.keyword`
    Schedule,
    /// `journey_id`
    JourneyId,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MonitorSort;
    Name = "name.keyword";
    Enabled = "enabled";
    Status = "status";
    UpdatedAt = "updated_at";
    Tags = "tags.keyword";
    ProjectId = "project_id.keyword";
    Type = "type.keyword";
    Schedule = "schedule.keyword";
    JourneyId = "journey_id";
}

/// Why a location did not get monitors.
///
/// Servers send further facts about it.
#[derive(Clone, PartialEq)]
pub struct MonitorSyncError {
    /// Id of the location.
    pub location_id: String,
    /// What went wrong.
    pub error: Option<MonitorSyncFailure>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl MonitorSyncError {
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ..blank()
        }
    }
}

record! {
    MonitorSyncError + _kept;
    required location_id = "locationId";
    optional error = "error";
    ..rest extra
}

/// What went wrong in a location.
///
/// Servers send further facts about it.
#[derive(Clone, Default, PartialEq)]
pub struct MonitorSyncFailure {
    /// What went wrong, for people.
    pub reason: Option<String>,
    /// The status that the location answered with.
    pub status: Option<i64>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    MonitorSyncFailure + _kept: new;
    optional reason = "reason";
    optional_number status = "status";
    ..rest extra
}

/// A run of a monitor that somebody asked for.
#[derive(Clone, PartialEq)]
pub struct MonitorTest {
    /// Id of the run.
    pub test_run_id: String,
    /// Locations in which it could not begin.
    pub errors: Option<Vec<MonitorSyncError>>,
    _kept: Kept,
}

impl MonitorTest {
    pub fn new(test_run_id: impl Into<String>) -> Self {
        Self {
            test_run_id: test_run_id.into(),
            ..blank()
        }
    }
}

record! {
    MonitorTest + _kept;
    required test_run_id = "testRunId";
    optional errors = "errors";
}

/// How a connection is secured.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorTls {
    /// Certificate of the client, as PEM.
    pub certificate: Option<String>,
    /// Certificates of authorities, as PEM.
    pub certificate_authorities: Option<String>,
    /// Key of the certificate, as PEM.
    pub key: Option<Secret>,
    /// Passphrase of the key.
    pub key_passphrase: Option<Secret>,
    /// Versions of TLS, such as `TLSv1.3`.
    pub supported_protocols: Option<Vec<String>>,
    /// What is checked of the server: `full`, `strict`, `certificate` or `none`.
    pub verification_mode: Option<MonitorVerificationMode>,
}

impl MonitorTls {
    setters! {
        certificate(value: impl Into<String>) = Some(value.into());
        certificate_authorities(value: impl Into<String>) = Some(value.into());
        key(value: impl Into<Secret>) = Some(value.into());
        key_passphrase(value: impl Into<Secret>) = Some(value.into());
        supported_protocols(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        verification_mode(value: MonitorVerificationMode) = Some(value);
    }
}

record! {
    MonitorTls: new;
    optional certificate = "certificate";
    optional certificate_authorities = "certificate_authorities";
    optional key = "key";
    optional key_passphrase = "key_passphrase";
    optional supported_protocols = "supported_protocols";
    optional verification_mode = "verification_mode";
}

/// What a monitor does.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MonitorType {
    /// `browser`
    Browser,
    /// `http`
    Http,
    /// `icmp`
    Icmp,
    /// `tcp`
    Tcp,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MonitorType;
    Browser = "browser";
    Http = "http";
    Icmp = "icmp";
    Tcp = "tcp";
}

/// What changes of a monitor.
///
/// Which settings apply depends on its type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorUpdate {
    /// Which alerts the monitor raises.
    pub alert: Option<MonitorAlerts>,
    /// What is sent, and what has to come back.
    pub check: Option<MonitorCheck>,
    /// Whether it runs.
    pub enabled: Option<bool>,
    /// Name or address of the host, for TCP with a port.
    pub host: Option<String>,
    /// Whether certificates that are not valid are accepted.
    pub ignore_https_errors: Option<bool>,
    /// The journey, as a script.
    pub inline_script: Option<Secret>,
    /// Whether IPv4 is used.
    pub ipv4: Option<bool>,
    /// Whether IPv6 is used.
    pub ipv6: Option<bool>,

    /// Texts by name.
    ///
    /// Since 8.16.0.
    pub labels: Option<BTreeMap<String, String>>,

    /// Ids of public locations.
    pub locations: Option<Vec<String>>,
    /// How many redirects are followed.
    pub max_redirects: Option<i64>,
    /// Which addresses of a name are asked.
    pub mode: Option<PingMode>,
    /// Name of the monitor.
    pub name: Option<String>,
    /// Namespace of the data streams that it writes to.
    pub namespace: Option<String>,
    /// Values for the script or the settings, a JSON object as text.
    pub params: Option<Secret>,
    /// Password that is sent.
    pub password: Option<Secret>,

    /// Settings of Playwright, any JSON by name.
    ///
    /// `httpCredentials` is one of them.
    pub playwright_options: Option<BTreeMap<String, Secret<Json>>>,

    /// Names of private locations.
    pub private_locations: Option<Vec<String>>,
    /// Headers for the proxy.
    pub proxy_headers: Option<BTreeMap<String, Secret>>,
    /// Address of the proxy, perhaps with a user name and a password.
    pub proxy_url: Option<CredentialUrl>,
    /// Whether names are resolved here and not by the proxy.
    pub proxy_use_local_resolver: Option<bool>,
    /// What is kept of answers.
    pub response: Option<IndexedResponse>,
    /// Whether it runs again at once after a failure, before it is down.
    pub retest_on_failure: Option<bool>,
    /// Minutes from one run to the next: 1, 3, 5, 10, 15, 30, 60, 120 or 240.
    pub schedule: Option<i64>,
    /// When pictures are kept.
    pub screenshots: Option<Screenshots>,

    /// Service of APM that it belongs to.
    ///
    /// Called `service.name` in JSON.
    pub service_name: Option<String>,

    /// How the connection is secured.
    pub ssl: Option<MonitorTls>,
    /// Arguments of the command that runs the journey.
    pub synthetics_args: Option<Vec<Secret>>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    /// Seconds after which a run has failed.
    pub timeout: Option<i64>,
    /// The address.
    pub url: Option<CredentialUrl>,
    /// User name that is sent.
    pub username: Option<Secret>,
    /// Seconds to wait before another ping.
    pub wait: Option<i64>,
}

impl MonitorUpdate {
    setters! {
        alert(value: MonitorAlerts) = Some(value);
        check(value: MonitorCheck) = Some(value);
        enabled(value: bool) = Some(value);
        host(value: impl Into<String>) = Some(value.into());
        ignore_https_errors(value: bool) = Some(value);
        inline_script(value: impl Into<Secret>) = Some(value.into());
        ipv4(value: bool) = Some(value);
        ipv6(value: bool) = Some(value);
        labels(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        max_redirects(value: i64) = Some(value);
        mode(value: PingMode) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        namespace(value: impl Into<String>) = Some(value.into());
        params(value: impl Into<Secret>) = Some(value.into());
        password(value: impl Into<Secret>) = Some(value.into());
        playwright_options(value: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>)
            = Some(wire::into_map(value));
        private_locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        proxy_headers(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>)
            = Some(wire::into_map(value));
        proxy_url(value: impl Into<CredentialUrl>) = Some(value.into());
        proxy_use_local_resolver(value: bool) = Some(value);
        response(value: IndexedResponse) = Some(value);
        retest_on_failure(value: bool) = Some(value);
        schedule(value: i64) = Some(value);
        screenshots(value: Screenshots) = Some(value);
        service_name(value: impl Into<String>) = Some(value.into());
        ssl(value: MonitorTls) = Some(value);
        synthetics_args(value: impl IntoIterator<Item = impl Into<Secret>>)
            = Some(value.into_iter().map(Into::into).collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        timeout(value: i64) = Some(value);
        url(value: impl Into<CredentialUrl>) = Some(value.into());
        username(value: impl Into<Secret>) = Some(value.into());
        wait(value: i64) = Some(value);
    }
}

record! {
    MonitorUpdate debug: new;
    optional alert = "alert";
    optional check = "check";
    optional enabled = "enabled";
    optional host = "host";
    optional ignore_https_errors = "ignore_https_errors";
    optional inline_script = "inline_script";
    optional ipv4 = "ipv4";
    optional ipv6 = "ipv6";
    optional labels = "labels";
    optional locations = "locations";
    optional_number max_redirects = "max_redirects";
    optional mode = "mode";
    optional name = "name";
    optional namespace = "namespace";
    optional params = "params";
    optional password = "password";
    optional playwright_options = "playwright_options";
    optional private_locations = "private_locations";
    optional proxy_headers = "proxy_headers";
    optional proxy_url = "proxy_url";
    optional proxy_use_local_resolver = "proxy_use_local_resolver";
    optional response = "response";
    optional retest_on_failure = "retest_on_failure";
    optional_number schedule = "schedule";
    optional screenshots = "screenshots";
    optional service_name = "service.name";
    optional ssl = "ssl";
    optional synthetics_args = "synthetics_args";
    optional tags = "tags";
    optional_number timeout = "timeout";
    optional url = "url";
    optional username = "username";
    optional_number wait = "wait";
}

/// What is checked of the certificate of a server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MonitorVerificationMode {
    /// `full`
    Full,
    /// `strict`
    Strict,
    /// `certificate`
    Certificate,
    /// `none`
    None,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MonitorVerificationMode;
    Full = "full";
    Strict = "strict";
    Certificate = "certificate";
    None = "none";
}

/// A monitor to be created, by its type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NewMonitor {
    /// A journey in a browser.
    Browser(BrowserMonitor),
    /// An address that has to answer.
    Http(HttpMonitor),
    /// A host that has to answer a ping.
    Icmp(IcmpMonitor),
    /// A port that has to be open.
    Tcp(TcpMonitor),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for NewMonitor {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Browser(value) => ("Browser", value),
            Self::Http(value) => ("Http", value),
            Self::Icmp(value) => ("Icmp", value),
            Self::Tcp(value) => ("Tcp", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<BrowserMonitor> for NewMonitor {
    fn from(value: BrowserMonitor) -> Self {
        Self::Browser(value)
    }
}

impl From<HttpMonitor> for NewMonitor {
    fn from(value: HttpMonitor) -> Self {
        Self::Http(value)
    }
}

impl From<IcmpMonitor> for NewMonitor {
    fn from(value: IcmpMonitor) -> Self {
        Self::Icmp(value)
    }
}

impl From<TcpMonitor> for NewMonitor {
    fn from(value: TcpMonitor) -> Self {
        Self::Tcp(value)
    }
}

union!(NewMonitor);

impl Serialize for NewMonitor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Browser(value) => value.serialize(serializer),
            Self::Http(value) => value.serialize(serializer),
            Self::Icmp(value) => value.serialize(serializer),
            Self::Tcp(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewMonitor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("browser") => value.arm(Self::Browser, Self::Unknown),
            Some("http") => value.arm(Self::Http, Self::Unknown),
            Some("icmp") => value.arm(Self::Icmp, Self::Unknown),
            Some("tcp") => value.arm(Self::Tcp, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Whether all addresses of a name are asked, or one.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PingMode {
    /// `all`
    All,
    /// `any`
    Any,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PingMode;
    All = "all";
    Any = "any";
}

/// When pictures are kept: always, never, or of failures.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Screenshots {
    /// `on`
    On,
    /// `off`
    Off,
    /// `only-on-failure`
    OnlyOnFailure,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    Screenshots;
    On = "on";
    Off = "off";
    OnlyOnFailure = "only-on-failure";
}

/// A port that has to be open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TcpMonitor {
    /// Name of the monitor.
    pub name: String,
    /// Which alerts the monitor raises.
    pub alert: Option<MonitorAlerts>,

    /// Whether it runs.
    ///
    /// Default: `true`.
    pub enabled: Option<bool>,

    /// Texts by name.
    ///
    /// Since 8.16.0.
    pub labels: Option<BTreeMap<String, String>>,

    /// Ids of public locations.
    pub locations: Option<Vec<String>>,

    /// Namespace of the data streams that it writes to.
    ///
    /// Default: `default`.
    pub namespace: Option<String>,

    /// Values for the script or the settings, a JSON object as text.
    pub params: Option<Secret>,
    /// Names of private locations.
    pub private_locations: Option<Vec<String>>,

    /// Whether it runs again at once after a failure, before it is down.
    ///
    /// Default: `true`.
    pub retest_on_failure: Option<bool>,

    /// Minutes from one run to the next: 1, 3, 5, 10, 15, 30, 60, 120 or 240.
    pub schedule: Option<i64>,

    /// Service of APM that it belongs to.
    ///
    /// Called `service.name` in JSON.
    pub service_name: Option<String>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// Seconds after which a run has failed.
    ///
    /// Default: `16`.
    pub timeout: Option<i64>,

    /// Name or address, with a port: `database.example.com:5432`.
    pub host: String,

    /// Says that it is a port.
    ///
    /// Always `tcp`.
    pub type_: Constant,

    /// Address of a SOCKS5 proxy.
    pub proxy_url: Option<CredentialUrl>,

    /// Whether names are resolved here and not by the proxy.
    ///
    /// Default: `false`.
    pub proxy_use_local_resolver: Option<bool>,

    /// How the connection is secured.
    pub ssl: Option<MonitorTls>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
}

impl TcpMonitor {
    pub fn new(name: impl Into<String>, host: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            type_: wire::constant("tcp".to_owned()),
            ..blank()
        }
    }

    setters! {
        alert(value: MonitorAlerts) = Some(value);
        enabled(value: bool) = Some(value);
        labels(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        namespace(value: impl Into<String>) = Some(value.into());
        params(value: impl Into<Secret>) = Some(value.into());
        private_locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        retest_on_failure(value: bool) = Some(value);
        schedule(value: i64) = Some(value);
        service_name(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        timeout(value: i64) = Some(value);
        proxy_url(value: impl Into<CredentialUrl>) = Some(value.into());
        proxy_use_local_resolver(value: bool) = Some(value);
        ssl(value: MonitorTls) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    TcpMonitor debug;
    required name = "name";
    optional alert = "alert";
    optional enabled = "enabled";
    optional labels = "labels";
    optional locations = "locations";
    optional namespace = "namespace";
    optional params = "params";
    optional private_locations = "private_locations";
    optional retest_on_failure = "retest_on_failure";
    optional_number schedule = "schedule";
    optional service_name = "service.name";
    optional tags = "tags";
    optional_number timeout = "timeout";
    required host = "host";
    required type_ = "type";
    optional proxy_url = "proxy_url";
    optional proxy_use_local_resolver = "proxy_use_local_resolver";
    optional ssl = "ssl";
    ..rest extra
}
