// Generated from specs/kibana; do not edit.

//! Proxies through which agents reach Fleet Server, outputs and download sources.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Entries, Record, arm, read, read_whole, write_unknown};
use openapi_runtime::{Field, Secret, record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A proxy through which agents reach Fleet Server, outputs or download sources.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Proxy {
    /// Id of the proxy.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Address of the proxy.
    pub url: String,
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
}

impl Proxy {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            url: url.into(),
            certificate: Field::Absent,
            certificate_authorities: Field::Absent,
            certificate_key: Field::Absent,
            is_preconfigured: None,
            proxy_headers: Field::Absent,
        }
    }
}

record!(Proxy);

impl Record for Proxy {
    const NAME: &'static str = "Proxy";
    const REQUIRED: &'static [&'static str] = &["id", "name", "url"];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "url" => read(map, &mut self.url),
            "certificate" => read(map, &mut self.certificate),
            "certificate_authorities" => read(map, &mut self.certificate_authorities),
            "certificate_key" => read(map, &mut self.certificate_key),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "proxy_headers" => read(map, &mut self.proxy_headers),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("url", &self.url)
            .field("certificate", &self.certificate)
            .field("certificate_authorities", &self.certificate_authorities)
            .field("certificate_key", &self.certificate_key)
            .optional("is_preconfigured", &self.is_preconfigured)
            .field("proxy_headers", &self.proxy_headers)
            .end()
    }
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
    Unknown(Value),
}

impl fmt::Debug for ProxyHeaderValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Secret(value) => ("Secret", value),
            Self::Boolean(value) => ("Boolean", value),
            Self::Number(value) => ("Number", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        formatter.debug_tuple(name).field(value).finish()
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

impl Serialize for ProxyHeaderValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Secret(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ProxyHeaderValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_string() {
            return Ok(arm(value, Self::Secret, Self::Unknown));
        }
        if value.is_number() {
            return Ok(arm(value, Self::Number, Self::Unknown));
        }
        if value.is_boolean() {
            return Ok(arm(value, Self::Boolean, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// All proxies.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProxyList {
    /// The proxies.
    pub items: Vec<Proxy>,
    /// Number of proxies.
    pub total: i64,
    /// Number of this page, counted from 1.
    pub page: i64,
    /// Number of proxies that fit on a page.
    pub per_page: i64,
}

impl ProxyList {
    /// Creates the value from its required properties.
    pub fn new(
        items: impl IntoIterator<Item = Proxy>,
        total: i64,
        page: i64,
        per_page: i64,
    ) -> Self {
        Self {
            items: items.into_iter().collect(),
            total,
            page,
            per_page,
        }
    }
}

record!(ProxyList);

impl Record for ProxyList {
    const NAME: &'static str = "ProxyList";
    const REQUIRED: &'static [&'static str] = &["items", "total", "page", "perPage"];

    fn blank() -> Self {
        Self::new(Vec::<Proxy>::new(), 0, 0, 0)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "items" => read(map, &mut self.items),
            "total" => read_whole(map, &mut self.total),
            "page" => read_whole(map, &mut self.page),
            "perPage" => read_whole(map, &mut self.per_page),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("items", &self.items)
            .entry("total", &self.total)
            .entry("page", &self.page)
            .entry("perPage", &self.per_page)
            .end()
    }
}
