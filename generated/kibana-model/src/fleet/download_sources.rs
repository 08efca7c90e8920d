// Generated from specs/kibana; do not edit.

//! Places from which agents download their own upgrades.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{CredentialUrl, Field, Secret, record, setters};

use crate::fleet::SecretValue;

/// A place from which agents download their upgrades.
#[derive(Clone, PartialEq)]
pub struct DownloadSource {
    /// Id of the download source.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Address below which the files of agents are, perhaps with a user name and a password.
    pub host: CredentialUrl,

    /// True for the source of all policies that name none.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// Id of the proxy in front of the source; `null` for none.
    pub proxy_id: Field<String>,
    /// Secrets that go to the secret storage of Fleet.
    pub secrets: Option<DownloadSourceSecrets>,
    /// TLS settings for the source.
    pub ssl: Option<DownloadSourceSsl>,
    _kept: Kept,
}

impl DownloadSource {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        host: impl Into<CredentialUrl>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            host: host.into(),
            ..blank()
        }
    }
}

record! {
    DownloadSource + _kept;
    required id = "id";
    required name = "name";
    required host = "host";
    optional is_default = "is_default";
    field proxy_id = "proxy_id";
    optional secrets = "secrets";
    optional ssl = "ssl";
}

/// All download sources.
#[derive(Clone, PartialEq)]
pub struct DownloadSourceList {
    /// The download sources.
    pub items: Vec<DownloadSource>,
    /// Number of download sources.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of download sources that fit on a page.
    pub per_page: u64,
    _kept: Kept,
}

impl DownloadSourceList {
    pub fn new(
        items: impl IntoIterator<Item = DownloadSource>,
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
    DownloadSourceList + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}

/// Values of a download source that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct DownloadSourceSecrets {
    /// TLS values.
    pub ssl: Option<DownloadSourceSslSecrets>,
    _kept: Kept,
}

impl DownloadSourceSecrets {
    setters! {
        ssl(value: DownloadSourceSslSecrets) = Some(value);
    }
}

record! {
    DownloadSourceSecrets + _kept: new;
    optional ssl = "ssl";
}

/// A download source to add, or changes to one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DownloadSourceSettings {
    /// Name for people.
    pub name: String,
    /// Address below which the files of agents are, perhaps with a user name and a password.
    pub host: CredentialUrl,

    /// Id that a new source gets.
    ///
    /// Fleet makes one up when it is missing.
    pub id: Option<String>,

    /// True for the source of all policies that name none.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// Id of the proxy in front of the source; `null` for none.
    pub proxy_id: Field<String>,
    /// Secrets that go to the secret storage of Fleet.
    pub secrets: Option<DownloadSourceSecrets>,
    /// TLS settings for the source.
    pub ssl: Option<DownloadSourceSsl>,
}

impl DownloadSourceSettings {
    pub fn new(name: impl Into<String>, host: impl Into<CredentialUrl>) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        proxy_id(value: impl Into<Field<String>>) = value.into();
        secrets(value: DownloadSourceSecrets) = Some(value);
        ssl(value: DownloadSourceSsl) = Some(value);
    }
}

record! {
    DownloadSourceSettings;
    required name = "name";
    required host = "host";
    optional id = "id";
    optional is_default = "is_default";
    field proxy_id = "proxy_id";
    optional secrets = "secrets";
    optional ssl = "ssl";
}

/// TLS settings of agents for a download source.
#[derive(Clone, Default, PartialEq)]
pub struct DownloadSourceSsl {
    /// Client certificate, as PEM text or as a path on the agent.
    pub certificate: Option<String>,
    /// Certificate authorities to trust, as PEM text or as paths on the agent.
    pub certificate_authorities: Option<Vec<String>>,
    /// Private key of the client certificate, where it is not kept as a secret.
    pub key: Option<Secret>,
    _kept: Kept,
}

impl DownloadSourceSsl {
    setters! {
        certificate(value: impl Into<String>) = Some(value.into());
        certificate_authorities(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        key(value: impl Into<Secret>) = Some(value.into());
    }
}

record! {
    DownloadSourceSsl + _kept: new;
    optional certificate = "certificate";
    optional certificate_authorities = "certificate_authorities";
    optional key = "key";
}

/// TLS values of a download source that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct DownloadSourceSslSecrets {
    /// A secret, in plain text when it is sent for the first time, or as a reference to the stored
    /// one.
    pub key: Option<SecretValue>,

    _kept: Kept,
}

impl DownloadSourceSslSecrets {
    setters! {
        key(value: impl Into<SecretValue>) = Some(value.into());
    }
}

record! {
    DownloadSourceSslSecrets + _kept: new;
    optional key = "key";
}

/// A download source, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundDownloadSource {
    /// The download source.
    pub item: DownloadSource,
    _kept: Kept,
}

impl FoundDownloadSource {
    #[inline]
    pub fn new(item: DownloadSource) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundDownloadSource + _kept;
    required item = "item";
}
