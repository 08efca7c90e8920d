// Generated from specs/kibana; do not edit.

//! Proxies through which agents reach Fleet Server, outputs and download sources.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{
    Kept, Numeric, Raw, blank, show_arm, write_number, write_unknown,
};
use openapi_runtime::{CredentialUrl, Field, Json, Secret, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A proxy, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundProxy {
    /// A proxy through which agents reach Fleet Server, outputs or download sources.
    pub item: Proxy,
    _kept: Kept,
}

impl FoundProxy {
    #[inline]
    pub fn new(item: Proxy) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundProxy + _kept;
    required item = "item";
}

/// A proxy to add.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewProxy {
    /// Address of the proxy, perhaps with a user name and a password.
    pub url: CredentialUrl,
    /// Name for people.
    pub name: String,
    /// Client certificate for the connection to the proxy.
    pub certificate: Field<String>,
    /// Certificate authorities with which the proxy is verified.
    pub certificate_authorities: Field<String>,
    /// Private key of the client certificate.
    pub certificate_key: Field<Secret>,

    /// Id that the proxy gets.
    ///
    /// Fleet makes one up when it is missing.
    pub id: Option<String>,

    /// Set by Kibana for proxies in its configuration file.
    ///
    /// Default: `false`.
    pub is_preconfigured: Option<bool>,

    /// Headers that are sent to the proxy, by name.
    pub proxy_headers: Field<BTreeMap<String, ProxyHeaderValue>>,
}

impl NewProxy {
    pub fn new(url: impl Into<CredentialUrl>, name: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        certificate(value: impl Into<Field<String>>) = value.into();
        certificate_authorities(value: impl Into<Field<String>>) = value.into();
        certificate_key(value: impl Into<Field<Secret>>) = value.into();
        id(value: impl Into<String>) = Some(value.into());
        is_preconfigured(value: bool) = Some(value);
        proxy_headers(value: impl Into<Field<BTreeMap<String, ProxyHeaderValue>>>) = value.into();
    }
}

record! {
    NewProxy debug;
    required url = "url";
    required name = "name";
    field certificate = "certificate";
    field certificate_authorities = "certificate_authorities";
    field certificate_key = "certificate_key";
    optional id = "id";
    optional is_preconfigured = "is_preconfigured";
    field proxy_headers = "proxy_headers";
}

/// A proxy through which agents reach Fleet Server, outputs or download sources.
#[derive(Clone, PartialEq)]
pub struct Proxy {
    /// Id of the proxy.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Address of the proxy, perhaps with a user name and a password.
    pub url: CredentialUrl,
    /// Client certificate for the connection to the proxy.
    pub certificate: Field<String>,
    /// Certificate authorities with which the proxy is verified.
    pub certificate_authorities: Field<String>,
    /// Private key of the client certificate.
    pub certificate_key: Field<Secret>,

    /// True when the proxy comes from the configuration file of Kibana.
    ///
    /// Default: `false`.
    pub is_preconfigured: Option<bool>,

    /// Headers that are sent to the proxy, by name.
    pub proxy_headers: Field<BTreeMap<String, ProxyHeaderValue>>,
    _kept: Kept,
}

impl Proxy {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        url: impl Into<CredentialUrl>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            url: url.into(),
            ..blank()
        }
    }
}

record! {
    Proxy + _kept;
    required id = "id";
    required name = "name";
    required url = "url";
    field certificate = "certificate";
    field certificate_authorities = "certificate_authorities";
    field certificate_key = "certificate_key";
    optional is_preconfigured = "is_preconfigured";
    field proxy_headers = "proxy_headers";
}

/// Value of a header.
///
/// It may be a credential.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProxyHeaderValue {
    /// A text, which may be a credential.
    Secret(Secret),
    /// A truth value.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for ProxyHeaderValue {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Secret(value) => ("Secret", value),
            Self::Boolean(value) => ("Boolean", value),
            Self::Number(value) => ("Number", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<Secret> for ProxyHeaderValue {
    fn from(value: Secret) -> Self {
        Self::Secret(value)
    }
}

impl From<String> for ProxyHeaderValue {
    fn from(value: String) -> Self {
        Self::Secret(value.into())
    }
}

impl From<&str> for ProxyHeaderValue {
    fn from(value: &str) -> Self {
        Self::Secret(value.into())
    }
}

impl From<bool> for ProxyHeaderValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for ProxyHeaderValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(ProxyHeaderValue);

union!(ProxyHeaderValue::Number, integers);

impl Serialize for ProxyHeaderValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Secret(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ProxyHeaderValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Secret, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Boolean, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// All proxies.
#[derive(Clone, PartialEq)]
pub struct ProxyList {
    /// The proxies.
    pub items: Vec<Proxy>,
    /// Number of proxies.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of proxies that fit on a page.
    pub per_page: u64,
    _kept: Kept,
}

impl ProxyList {
    pub fn new(
        items: impl IntoIterator<Item = Proxy>,
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
    ProxyList + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}

/// Changes to a proxy.
///
/// Name and address stay where they are left out. Headers, authorities, certificate and key do
/// not: `null` removes them, so read the proxy first and send back what it has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProxyUpdate {
    /// Headers that are sent to the proxy, by name.
    pub proxy_headers: Option<BTreeMap<String, ProxyHeaderValue>>,
    /// Certificate authorities with which the proxy is verified.
    pub certificate_authorities: Option<String>,
    /// Client certificate for the connection to the proxy.
    pub certificate: Option<String>,
    /// Private key of the client certificate.
    pub certificate_key: Option<Secret>,
    /// Name for people.
    pub name: Option<String>,
    /// Address of the proxy, perhaps with a user name and a password.
    pub url: Option<CredentialUrl>,
}

impl ProxyUpdate {
    /// `proxy_headers`, `certificate_authorities`, `certificate`, `certificate_key`: `None` sends
    /// `null`.
    #[inline]
    pub fn new(
        proxy_headers: Option<BTreeMap<String, ProxyHeaderValue>>,
        certificate_authorities: Option<String>,
        certificate: Option<String>,
        certificate_key: Option<Secret>,
    ) -> Self {
        Self {
            proxy_headers,
            certificate_authorities,
            certificate,
            certificate_key,
            ..blank()
        }
    }

    setters! {
        name(value: impl Into<String>) = Some(value.into());
        url(value: impl Into<CredentialUrl>) = Some(value.into());
    }
}

record! {
    ProxyUpdate debug;
    nullable proxy_headers = "proxy_headers";
    nullable certificate_authorities = "certificate_authorities";
    nullable certificate = "certificate";
    nullable certificate_key = "certificate_key";
    optional name = "name";
    optional url = "url";
}
