// Generated from specs/kibana; do not edit.

//! Addresses at which agents reach Fleet Server.

use openapi_runtime::wire::{Entries, OpenEnum, Record, blank, read, unknown};
use openapi_runtime::{Field, Secret, UnknownValue, open_enum, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

use super::SecretValue;

/// Addresses at which agents reach Fleet Server, with the TLS settings of Fleet Server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerHost {
    /// Id of the host.
    pub id: String,
    /// Name for people.
    pub name: String,

    /// Addresses of Fleet Server.
    ///
    /// At least 1 item.
    pub host_urls: Vec<String>,

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
}

impl ServerHost {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        host_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            host_urls: host_urls.into_iter().map(Into::into).collect(),
            is_default: None,
            is_internal: None,
            is_preconfigured: None,
            proxy_id: Field::Absent,
            secrets: None,
            ssl: Field::Absent,
        }
    }
}

record!(ServerHost);

impl Record for ServerHost {
    const NAME: &'static str = "ServerHost";
    const REQUIRED: &'static [&'static str] = &["id", "name", "host_urls"];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "host_urls" => read(map, &mut self.host_urls),
            "is_default" => read(map, &mut self.is_default),
            "is_internal" => read(map, &mut self.is_internal),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "proxy_id" => read(map, &mut self.proxy_id),
            "secrets" => read(map, &mut self.secrets),
            "ssl" => read(map, &mut self.ssl),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("host_urls", &self.host_urls)
            .optional("is_default", &self.is_default)
            .optional("is_internal", &self.is_internal)
            .optional("is_preconfigured", &self.is_preconfigured)
            .field("proxy_id", &self.proxy_id)
            .optional("secrets", &self.secrets)
            .field("ssl", &self.ssl)
            .end()
    }
}

/// Whether agents must show a certificate to Fleet Server.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl ServerHostClientAuth {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Optional => "optional",
            Self::Required => "required",
            Self::None => "none",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ServerHostClientAuth);

impl OpenEnum for ServerHostClientAuth {
    fn from_wire(value: &str) -> Self {
        match value {
            "optional" => Self::Optional,
            "required" => Self::Required,
            "none" => Self::None,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Secrets of a Fleet Server host that go to the secret storage of Fleet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerHostSecrets {
    /// Private keys for TLS, kept as secrets.
    pub ssl: Option<ServerHostSslSecrets>,
}

impl ServerHostSecrets {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ssl`.
    #[must_use]
    pub fn ssl(mut self, ssl: ServerHostSslSecrets) -> Self {
        self.ssl = Some(ssl);
        self
    }
}

record!(ServerHostSecrets);

impl Record for ServerHostSecrets {
    const NAME: &'static str = "ServerHostSecrets";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "ssl" => read(map, &mut self.ssl),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("ssl", &self.ssl).end()
    }
}

/// TLS settings of Fleet Server, towards agents and towards Elasticsearch.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerHostSsl {
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
}

impl ServerHostSsl {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Sets `certificate_authorities`.
    #[must_use]
    pub fn certificate_authorities(
        mut self,
        certificate_authorities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.certificate_authorities = Some(
            certificate_authorities.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `client_auth`.
    #[must_use]
    pub fn client_auth(mut self, client_auth: ServerHostClientAuth) -> Self {
        self.client_auth = Some(client_auth);
        self
    }

    /// Sets `es_certificate`.
    #[must_use]
    pub fn es_certificate(mut self, es_certificate: impl Into<String>) -> Self {
        self.es_certificate = Some(es_certificate.into());
        self
    }

    /// Sets `es_certificate_authorities`.
    #[must_use]
    pub fn es_certificate_authorities(
        mut self,
        es_certificate_authorities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.es_certificate_authorities = Some(
            es_certificate_authorities.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `es_key`.
    #[must_use]
    pub fn es_key(mut self, es_key: impl Into<Secret>) -> Self {
        self.es_key = Some(es_key.into());
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }
}

record!(ServerHostSsl);

impl Record for ServerHostSsl {
    const NAME: &'static str = "ServerHostSsl";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "certificate" => read(map, &mut self.certificate),
            "certificate_authorities" => read(map, &mut self.certificate_authorities),
            "client_auth" => read(map, &mut self.client_auth),
            "es_certificate" => read(map, &mut self.es_certificate),
            "es_certificate_authorities" => {
                read(map, &mut self.es_certificate_authorities)
            }
            "es_key" => read(map, &mut self.es_key),
            "key" => read(map, &mut self.key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("certificate", &self.certificate)
            .optional("certificate_authorities", &self.certificate_authorities)
            .optional("client_auth", &self.client_auth)
            .optional("es_certificate", &self.es_certificate)
            .optional("es_certificate_authorities", &self.es_certificate_authorities)
            .optional("es_key", &self.es_key)
            .optional("key", &self.key)
            .end()
    }
}

/// Private keys for TLS, kept as secrets.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerHostSslSecrets {
    /// A secret, in clear when it is sent for the first time, or as a reference to the stored one.
    pub es_key: Option<SecretValue>,
    /// A secret, in clear when it is sent for the first time, or as a reference to the stored one.
    pub key: Option<SecretValue>,
}

impl ServerHostSslSecrets {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `es_key`.
    #[must_use]
    pub fn es_key(mut self, es_key: impl Into<SecretValue>) -> Self {
        self.es_key = Some(es_key.into());
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<SecretValue>) -> Self {
        self.key = Some(key.into());
        self
    }
}

record!(ServerHostSslSecrets);

impl Record for ServerHostSslSecrets {
    const NAME: &'static str = "ServerHostSslSecrets";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "es_key" => read(map, &mut self.es_key),
            "key" => read(map, &mut self.key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("es_key", &self.es_key).optional("key", &self.key).end()
    }
}

/// Changes to a Fleet Server host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerHostUpdate {
    /// Id of the proxy in front of Fleet Server; `null` for none.
    pub proxy_id: Option<String>,

    /// Addresses of Fleet Server.
    ///
    /// At least 1 item.
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
    /// Creates the value from its required property.
    ///
    /// `proxy_id`: `None` sends `null`.
    pub fn new(proxy_id: Option<String>) -> Self {
        Self {
            proxy_id,
            host_urls: None,
            is_default: None,
            is_internal: None,
            name: None,
            secrets: None,
            ssl: Field::Absent,
        }
    }

    /// Sets `host_urls`.
    #[must_use]
    pub fn host_urls(mut self, host_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.host_urls = Some(host_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `is_default`.
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `is_internal`.
    #[must_use]
    pub fn is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `secrets`.
    #[must_use]
    pub fn secrets(mut self, secrets: ServerHostSecrets) -> Self {
        self.secrets = Some(secrets);
        self
    }

    /// Sets `ssl`.
    #[must_use]
    pub fn ssl(mut self, ssl: impl Into<Field<ServerHostSsl>>) -> Self {
        self.ssl = ssl.into();
        self
    }
}

record!(ServerHostUpdate);

impl Record for ServerHostUpdate {
    const NAME: &'static str = "ServerHostUpdate";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::new(None)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "proxy_id" => read(map, &mut self.proxy_id),
            "host_urls" => read(map, &mut self.host_urls),
            "is_default" => read(map, &mut self.is_default),
            "is_internal" => read(map, &mut self.is_internal),
            "name" => read(map, &mut self.name),
            "secrets" => read(map, &mut self.secrets),
            "ssl" => read(map, &mut self.ssl),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("proxy_id", &self.proxy_id)
            .optional("host_urls", &self.host_urls)
            .optional("is_default", &self.is_default)
            .optional("is_internal", &self.is_internal)
            .optional("name", &self.name)
            .optional("secrets", &self.secrets)
            .field("ssl", &self.ssl)
            .end()
    }
}

/// A Fleet Server host after an update.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatedServerHost {
    /// Addresses at which agents reach Fleet Server, with the TLS settings of Fleet Server.
    pub item: ServerHost,
}

impl UpdatedServerHost {
    /// Creates the value from its required property.
    pub fn new(item: ServerHost) -> Self {
        Self { item }
    }
}

record!(UpdatedServerHost);

impl Record for UpdatedServerHost {
    const NAME: &'static str = "UpdatedServerHost";
    const REQUIRED: &'static [&'static str] = &["item"];

    fn blank() -> Self {
        Self::new(blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "item" => read(map, &mut self.item),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("item", &self.item).end()
    }
}
