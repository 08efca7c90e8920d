// Generated from specs/kibana; do not edit.

//! Addresses at which agents reach Fleet Server.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Field, Secret, UnknownValue, made_of, open_enum, record, setters};

use crate::fleet::SecretValue;

/// How a Fleet Server does.
#[derive(Clone, PartialEq)]
pub struct FleetServerHealth {
    /// What the server says of itself; `OFFLINE` where it does not answer.
    pub status: FleetServerState,
    /// Id of the host that was tried.
    pub host_id: Option<String>,
    /// Name that the Fleet Server gives itself.
    pub name: Option<String>,
    _kept: Kept,
}

impl FleetServerHealth {
    #[inline]
    pub fn new(status: FleetServerState) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    FleetServerHealth + _kept;
    required status = "status";
    optional host_id = "host_id";
    optional name = "name";
}

/// Which Fleet Server to try.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FleetServerHealthCheck {
    /// Id of the Fleet Server host.
    pub id: String,
}

impl FleetServerHealthCheck {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

made_of!(FleetServerHealthCheck, text);

record! {
    FleetServerHealthCheck;
    required id = "id";
}

/// How a Fleet Server does: what it says of itself, or `OFFLINE` where it does not answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FleetServerState {
    /// `STARTING`
    Starting,
    /// `CONFIGURING`
    Configuring,
    /// `HEALTHY`
    Healthy,
    /// `DEGRADED`
    Degraded,
    /// `FAILED`
    Failed,
    /// `STOPPING`
    Stopping,
    /// `STOPPED`
    Stopped,
    /// `OFFLINE`
    Offline,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    FleetServerState;
    Starting = "STARTING";
    Configuring = "CONFIGURING";
    Healthy = "HEALTHY";
    Degraded = "DEGRADED";
    Failed = "FAILED";
    Stopping = "STOPPING";
    Stopped = "STOPPED";
    Offline = "OFFLINE";
}

/// A Fleet Server host, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundServerHost {
    /// Addresses at which agents reach Fleet Server, with the TLS settings of Fleet Server.
    pub item: ServerHost,
    _kept: Kept,
}

impl FoundServerHost {
    #[inline]
    pub fn new(item: ServerHost) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundServerHost + _kept;
    required item = "item";
}

/// Addresses of Fleet Server to add.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewServerHost {
    /// Name for people.
    pub name: String,

    /// Addresses of Fleet Server.
    ///
    /// At least 1 item.
    pub host_urls: Vec<String>,

    /// Fields of a preconfigured host that may be changed.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub allow_edit: Option<Vec<String>>,

    /// Id that the host gets.
    ///
    /// Fleet makes one up when it is missing.
    pub id: Option<String>,

    /// Makes this the host of all policies that name none.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// Hides the host from users.
    pub is_internal: Option<bool>,

    /// Set by Kibana for hosts in its configuration file.
    ///
    /// Default: `false`.
    pub is_preconfigured: Option<bool>,

    /// Id of the proxy in front of Fleet Server; `null` for none.
    pub proxy_id: Field<String>,
    /// Secrets of a Fleet Server host that go to the secret storage of Fleet.
    pub secrets: Option<ServerHostSecrets>,
    /// TLS settings of Fleet Server, towards agents and towards Elasticsearch.
    pub ssl: Field<ServerHostSsl>,
}

impl NewServerHost {
    pub fn new(
        name: impl Into<String>,
        host_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            host_urls: host_urls.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        is_preconfigured(value: bool) = Some(value);
        proxy_id(value: impl Into<Field<String>>) = value.into();
        secrets(value: ServerHostSecrets) = Some(value);
        ssl(value: impl Into<Field<ServerHostSsl>>) = value.into();
    }
}

record! {
    NewServerHost;
    required name = "name";
    required host_urls = "host_urls";
    optional allow_edit = "allow_edit";
    optional id = "id";
    optional is_default = "is_default";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    field proxy_id = "proxy_id";
    optional secrets = "secrets";
    field ssl = "ssl";
}

/// Addresses at which agents reach Fleet Server, with the TLS settings of Fleet Server.
#[derive(Clone, PartialEq)]
pub struct ServerHost {
    /// Id of the host.
    pub id: String,
    /// Name for people.
    pub name: String,

    /// Addresses of Fleet Server.
    ///
    /// At least 1 item.
    pub host_urls: Vec<String>,

    /// Fields of a preconfigured host that may be changed.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub allow_edit: Option<Vec<String>>,

    /// True for the host of all policies that name none.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// True when the host is hidden from users.
    pub is_internal: Option<bool>,

    /// True when the host comes from the configuration file of Kibana.
    ///
    /// Default: `false`.
    pub is_preconfigured: Option<bool>,

    /// Id of the proxy in front of Fleet Server; `null` for none.
    pub proxy_id: Field<String>,
    /// Secrets of a Fleet Server host that go to the secret storage of Fleet.
    pub secrets: Option<ServerHostSecrets>,
    /// TLS settings of Fleet Server, towards agents and towards Elasticsearch.
    pub ssl: Field<ServerHostSsl>,
    _kept: Kept,
}

impl ServerHost {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        host_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            host_urls: host_urls.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    ServerHost + _kept;
    required id = "id";
    required name = "name";
    required host_urls = "host_urls";
    optional allow_edit = "allow_edit";
    optional is_default = "is_default";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    field proxy_id = "proxy_id";
    optional secrets = "secrets";
    field ssl = "ssl";
}

/// Whether agents must show a certificate to Fleet Server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServerHostClientAuth {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `none`
    None,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ServerHostClientAuth;
    Optional = "optional";
    Required = "required";
    None = "none";
}

/// All Fleet Server hosts.
#[derive(Clone, PartialEq)]
pub struct ServerHostList {
    /// The hosts.
    pub items: Vec<ServerHost>,
    /// Number of hosts.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of hosts that fit on a page.
    pub per_page: u64,
    _kept: Kept,
}

impl ServerHostList {
    pub fn new(
        items: impl IntoIterator<Item = ServerHost>,
        total: u64,
        page: u64,
        per_page: u64,
    ) -> Self {
        Self {
            items: items.into_iter().collect(),
            total,
            page,
            per_page,
            ..blank()
        }
    }
}

record! {
    ServerHostList + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}

/// Secrets of a Fleet Server host that go to the secret storage of Fleet.
#[derive(Clone, Default, PartialEq)]
pub struct ServerHostSecrets {
    /// Private keys for TLS, kept as secrets.
    pub ssl: Option<ServerHostSslSecrets>,
    _kept: Kept,
}

impl ServerHostSecrets {
    setters! {
        ssl(value: ServerHostSslSecrets) = Some(value);
    }
}

record! {
    ServerHostSecrets + _kept: new;
    optional ssl = "ssl";
}

/// TLS settings of Fleet Server, towards agents and towards Elasticsearch.
#[derive(Clone, Default, PartialEq)]
pub struct ServerHostSsl {
    /// Client certificate of agents for Fleet Server.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub agent_certificate: Option<String>,

    /// Certificate authorities with which agents verify Fleet Server.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub agent_certificate_authorities: Option<Vec<String>>,

    /// Private key of the client certificate of agents.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub agent_key: Option<Secret>,

    /// Certificate that Fleet Server shows to agents.
    pub certificate: Option<String>,
    /// Certificate authorities with which Fleet Server verifies agents.
    pub certificate_authorities: Option<Vec<String>>,
    /// Whether agents must show a certificate to Fleet Server.
    pub client_auth: Option<ServerHostClientAuth>,
    /// Client certificate of Fleet Server for Elasticsearch.
    pub es_certificate: Option<String>,
    /// Certificate authorities with which Fleet Server verifies Elasticsearch.
    pub es_certificate_authorities: Option<Vec<String>>,
    /// Private key of the client certificate for Elasticsearch.
    pub es_key: Option<Secret>,
    /// Private key of the certificate for agents.
    pub key: Option<Secret>,
    _kept: Kept,
}

impl ServerHostSsl {
    setters! {
        agent_certificate(value: impl Into<String>) = Some(value.into());
        agent_certificate_authorities(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        agent_key(value: impl Into<Secret>) = Some(value.into());
        certificate(value: impl Into<String>) = Some(value.into());
        certificate_authorities(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        client_auth(value: ServerHostClientAuth) = Some(value);
        es_certificate(value: impl Into<String>) = Some(value.into());
        es_certificate_authorities(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        es_key(value: impl Into<Secret>) = Some(value.into());
        key(value: impl Into<Secret>) = Some(value.into());
    }
}

record! {
    ServerHostSsl + _kept: new;
    optional agent_certificate = "agent_certificate";
    optional agent_certificate_authorities = "agent_certificate_authorities";
    optional agent_key = "agent_key";
    optional certificate = "certificate";
    optional certificate_authorities = "certificate_authorities";
    optional client_auth = "client_auth";
    optional es_certificate = "es_certificate";
    optional es_certificate_authorities = "es_certificate_authorities";
    optional es_key = "es_key";
    optional key = "key";
}

/// Private keys for TLS, kept as secrets.
///
/// In an update, `null` takes one away.
#[derive(Clone, Default, PartialEq)]
pub struct ServerHostSslSecrets {
    /// Private key of the client certificate of agents.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub agent_key: Field<SecretValue>,

    /// Private key of the client certificate for Elasticsearch.
    pub es_key: Field<SecretValue>,
    /// Private key of the certificate that Fleet Server shows to agents.
    pub key: Field<SecretValue>,
    _kept: Kept,
}

impl ServerHostSslSecrets {
    setters! {
        agent_key(value: impl Into<Field<SecretValue>>) = value.into();
        es_key(value: impl Into<Field<SecretValue>>) = value.into();
        key(value: impl Into<Field<SecretValue>>) = value.into();
    }
}

record! {
    ServerHostSslSecrets + _kept: new;
    field agent_key = "agent_key";
    field es_key = "es_key";
    field key = "key";
}

/// Changes to a Fleet Server host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerHostUpdate {
    /// Id of the proxy in front of Fleet Server; `null` for none.
    pub proxy_id: Option<String>,

    /// Fields of a preconfigured host that may be changed.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub allow_edit: Option<Vec<String>>,

    /// Addresses of Fleet Server.
    ///
    /// At least 1 item and at most 10 items.
    pub host_urls: Option<Vec<String>>,

    /// Makes this the host of all policies that name none.
    pub is_default: Option<bool>,
    /// Hides the host from users.
    pub is_internal: Option<bool>,
    /// Name for people.
    pub name: Option<String>,
    /// Secrets of a Fleet Server host that go to the secret storage of Fleet.
    pub secrets: Option<ServerHostSecrets>,
    /// TLS settings of Fleet Server, towards agents and towards Elasticsearch.
    pub ssl: Field<ServerHostSsl>,
}

impl ServerHostUpdate {
    /// `proxy_id`: `None` sends `null`.
    #[inline]
    pub fn new(proxy_id: Option<String>) -> Self {
        Self { proxy_id, ..blank() }
    }

    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        host_urls(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        is_default(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        secrets(value: ServerHostSecrets) = Some(value);
        ssl(value: impl Into<Field<ServerHostSsl>>) = value.into();
    }
}

record! {
    ServerHostUpdate;
    nullable proxy_id = "proxy_id";
    optional allow_edit = "allow_edit";
    optional host_urls = "host_urls";
    optional is_default = "is_default";
    optional is_internal = "is_internal";
    optional name = "name";
    optional secrets = "secrets";
    field ssl = "ssl";
}

/// A Fleet Server host after an update.
#[derive(Clone, PartialEq)]
pub struct UpdatedServerHost {
    /// Addresses at which agents reach Fleet Server, with the TLS settings of Fleet Server.
    pub item: ServerHost,
    _kept: Kept,
}

impl UpdatedServerHost {
    #[inline]
    pub fn new(item: ServerHost) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    UpdatedServerHost + _kept;
    required item = "item";
}
