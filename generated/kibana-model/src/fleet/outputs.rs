// Generated from specs/kibana; do not edit.

//! Destinations of the data that agents collect, and the keys that those destinations need.

use std::fmt;

use openapi_runtime::wire::{
    Entries, OpenEnum, OpenIntegerEnum, Record, arm, blank, read, read_whole, tag,
    unknown, unknown_integer, write_unknown,
};
use openapi_runtime::{
    Field, Secret, UnknownInteger, UnknownValue, open_enum, open_integer_enum, record,
    union,
};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::SecretValue;

/// An output that writes to the Elasticsearch cluster of this Kibana.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ElasticsearchOutput {
    /// Marks the output as Elasticsearch.
    ///
    /// Always `elasticsearch`.
    pub type_: String,

    /// Name of the output.
    pub name: String,

    /// URLs of the Elasticsearch nodes.
    ///
    /// At least 1 item.
    pub hosts: Vec<String>,

    /// Fields of a preconfigured output that may be changed.
    pub allow_edit: Option<Vec<String>>,
    /// Pin of the certificate authority, as Base64 of the SHA-256 of its public key.
    pub ca_sha256: Field<String>,
    /// Fingerprint of a certificate authority to trust, as hexadecimal SHA-256.
    pub ca_trusted_fingerprint: Field<String>,
    /// Further settings as YAML text; an empty text when none are set.
    pub config_yaml: Field<String>,
    /// Id of the output.
    pub id: Option<String>,

    /// Whether agents send data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// Whether agents send their own monitoring data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default_monitoring: Option<bool>,

    /// Whether the output is hidden from the user interface.
    pub is_internal: Option<bool>,
    /// Whether the output comes from the configuration file of Kibana.
    pub is_preconfigured: Option<bool>,
    /// Set of tuning values for throughput and resource use; `custom` leaves them to `config_yaml`.
    pub preset: Option<OutputPreset>,
    /// Proxy that agents go through to reach the output.
    pub proxy_id: Field<String>,
    /// Values of an output that are kept as secrets.
    pub secrets: Option<OutputSecrets>,
    /// Queue and batch settings.
    pub shipper: Field<OutputShipper>,
    /// TLS settings.
    pub ssl: Field<OutputSsl>,
}

impl ElasticsearchOutput {
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: "elasticsearch".to_owned(),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            allow_edit: None,
            ca_sha256: Field::Absent,
            ca_trusted_fingerprint: Field::Absent,
            config_yaml: Field::Absent,
            id: None,
            is_default: None,
            is_default_monitoring: None,
            is_internal: None,
            is_preconfigured: None,
            preset: None,
            proxy_id: Field::Absent,
            secrets: None,
            shipper: Field::Absent,
            ssl: Field::Absent,
        }
    }
}

record!(ElasticsearchOutput);

impl Record for ElasticsearchOutput {
    const NAME: &'static str = "ElasticsearchOutput";
    const REQUIRED: &'static [&'static str] = &["type", "name", "hosts"];

    fn blank() -> Self {
        Self::new(String::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "name" => read(map, &mut self.name),
            "hosts" => read(map, &mut self.hosts),
            "allow_edit" => read(map, &mut self.allow_edit),
            "ca_sha256" => read(map, &mut self.ca_sha256),
            "ca_trusted_fingerprint" => read(map, &mut self.ca_trusted_fingerprint),
            "config_yaml" => read(map, &mut self.config_yaml),
            "id" => read(map, &mut self.id),
            "is_default" => read(map, &mut self.is_default),
            "is_default_monitoring" => read(map, &mut self.is_default_monitoring),
            "is_internal" => read(map, &mut self.is_internal),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "preset" => read(map, &mut self.preset),
            "proxy_id" => read(map, &mut self.proxy_id),
            "secrets" => read(map, &mut self.secrets),
            "shipper" => read(map, &mut self.shipper),
            "ssl" => read(map, &mut self.ssl),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("type", &self.type_)
            .entry("name", &self.name)
            .entry("hosts", &self.hosts)
            .optional("allow_edit", &self.allow_edit)
            .field("ca_sha256", &self.ca_sha256)
            .field("ca_trusted_fingerprint", &self.ca_trusted_fingerprint)
            .field("config_yaml", &self.config_yaml)
            .optional("id", &self.id)
            .optional("is_default", &self.is_default)
            .optional("is_default_monitoring", &self.is_default_monitoring)
            .optional("is_internal", &self.is_internal)
            .optional("is_preconfigured", &self.is_preconfigured)
            .optional("preset", &self.preset)
            .field("proxy_id", &self.proxy_id)
            .optional("secrets", &self.secrets)
            .field("shipper", &self.shipper)
            .field("ssl", &self.ssl)
            .end()
    }
}

/// How agents identify themselves to Kafka.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KafkaAuthType {
    /// `none`
    None,
    /// `user_pass`
    UserPass,
    /// `ssl`
    Ssl,
    /// `kerberos`
    Kerberos,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KafkaAuthType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::UserPass => "user_pass",
            Self::Ssl => "ssl",
            Self::Kerberos => "kerberos",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KafkaAuthType);

impl OpenEnum for KafkaAuthType {
    fn from_wire(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "user_pass" => Self::UserPass,
            "ssl" => Self::Ssl,
            "kerberos" => Self::Kerberos,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Compression of the messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KafkaCompression {
    /// `gzip`
    Gzip,
    /// `snappy`
    Snappy,
    /// `lz4`
    Lz4,
    /// `none`
    None,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KafkaCompression {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gzip => "gzip",
            Self::Snappy => "snappy",
            Self::Lz4 => "lz4",
            Self::None => "none",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KafkaCompression);

impl OpenEnum for KafkaCompression {
    fn from_wire(value: &str) -> Self {
        match value {
            "gzip" => Self::Gzip,
            "snappy" => Self::Snappy,
            "lz4" => Self::Lz4,
            "none" => Self::None,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Whether the connection is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KafkaConnectionType {
    /// `plaintext`
    Plaintext,
    /// `encryption`
    Encryption,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KafkaConnectionType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plaintext => "plaintext",
            Self::Encryption => "encryption",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KafkaConnectionType);

impl OpenEnum for KafkaConnectionType {
    fn from_wire(value: &str) -> Self {
        match value {
            "plaintext" => Self::Plaintext,
            "encryption" => Self::Encryption,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// How many events go to a partition before the next one is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaEventGrouping {
    /// Number of events in a row for the same partition.
    pub group_events: Option<i64>,
}

impl KafkaEventGrouping {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(KafkaEventGrouping);

impl Record for KafkaEventGrouping {
    const NAME: &'static str = "KafkaEventGrouping";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "group_events" => read_whole(map, &mut self.group_events),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("group_events", &self.group_events).end()
    }
}

/// Choice of the partition by the hash of fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaHash {
    /// Fields whose values are hashed.
    pub hash: Option<String>,
    /// Whether events without those fields go to a random partition.
    pub random: Option<bool>,
}

impl KafkaHash {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(KafkaHash);

impl Record for KafkaHash {
    const NAME: &'static str = "KafkaHash";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "hash" => read(map, &mut self.hash),
            "random" => read(map, &mut self.random),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("hash", &self.hash).optional("random", &self.random).end()
    }
}

/// A header of Kafka messages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaHeader {
    /// Name of the header.
    pub key: String,
    /// Value of the header.
    pub value: String,
}

impl KafkaHeader {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

record!(KafkaHeader);

impl Record for KafkaHeader {
    const NAME: &'static str = "KafkaHeader";
    const REQUIRED: &'static [&'static str] = &["key", "value"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "key" => read(map, &mut self.key),
            "value" => read(map, &mut self.value),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("key", &self.key).entry("value", &self.value).end()
    }
}

/// An output that writes to Kafka.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaOutput {
    /// Marks the output as Kafka.
    ///
    /// Always `kafka`.
    pub type_: String,

    /// Name of the output.
    pub name: String,

    /// Kafka brokers, each as host and port.
    ///
    /// At least 1 item.
    pub hosts: Vec<String>,

    /// How agents identify themselves to Kafka.
    pub auth_type: KafkaAuthType,
    /// Fields of a preconfigured output that may be changed.
    pub allow_edit: Option<Vec<String>>,
    /// Seconds that a broker may wait for its acknowledgements.
    pub broker_timeout: Option<i64>,
    /// Pin of the certificate authority, as Base64 of the SHA-256 of its public key.
    pub ca_sha256: Field<String>,
    /// Fingerprint of a certificate authority to trust, as hexadecimal SHA-256.
    pub ca_trusted_fingerprint: Field<String>,
    /// Client name that agents give to the brokers.
    pub client_id: Option<String>,
    /// Compression of the messages.
    pub compression: Option<KafkaCompression>,

    /// Strength of the compression; present only with gzip.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub compression_level: Field<i64>,

    /// Further settings as YAML text; an empty text when none are set.
    pub config_yaml: Field<String>,

    /// Protection of the connection; present only without authentication.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub connection_type: Field<KafkaConnectionType>,

    /// Choice of the partition by the hash of fields.
    pub hash: Option<KafkaHash>,
    /// Headers that are added to every message.
    pub headers: Option<Vec<KafkaHeader>>,
    /// Id of the output.
    pub id: Option<String>,

    /// Whether agents send data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// Whether agents send their own monitoring data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default_monitoring: Option<bool>,

    /// Whether the output is hidden from the user interface.
    pub is_internal: Option<bool>,
    /// Whether the output comes from the configuration file of Kibana.
    pub is_preconfigured: Option<bool>,
    /// Key that events are written under.
    pub key: Option<String>,
    /// How events are spread over the partitions of a topic.
    pub partition: Option<KafkaPartition>,

    /// Password of the user, where it is not kept as a secret.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub password: Field<Secret>,

    /// Proxy that agents go through to reach the output.
    pub proxy_id: Field<String>,
    /// How many events go to a partition before the next one is chosen.
    pub random: Option<KafkaEventGrouping>,
    /// Acknowledgements that a write waits for: 1 for the leader, 0 for none, -1 for all replicas.
    pub required_acks: Option<KafkaRequiredAcks>,
    /// How many events go to a partition before the next one is chosen.
    pub round_robin: Option<KafkaEventGrouping>,
    /// How user name and password are presented.
    pub sasl: Field<KafkaSasl>,
    /// Values of a Kafka output that are kept as secrets.
    pub secrets: Option<KafkaOutputSecrets>,
    /// Queue and batch settings.
    pub shipper: Field<OutputShipper>,
    /// TLS settings.
    pub ssl: Field<OutputSsl>,
    /// Seconds to wait for an answer of a broker.
    pub timeout: Option<i64>,
    /// Topic that events are written to.
    pub topic: Option<String>,

    /// User name; present only with authentication by user name and password.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub username: Field<String>,

    /// Version of the Kafka protocol that agents speak.
    pub version: Option<String>,
}

impl KafkaOutput {
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
        auth_type: KafkaAuthType,
    ) -> Self {
        Self {
            type_: "kafka".to_owned(),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            auth_type,
            allow_edit: None,
            broker_timeout: None,
            ca_sha256: Field::Absent,
            ca_trusted_fingerprint: Field::Absent,
            client_id: None,
            compression: None,
            compression_level: Field::Absent,
            config_yaml: Field::Absent,
            connection_type: Field::Absent,
            hash: None,
            headers: None,
            id: None,
            is_default: None,
            is_default_monitoring: None,
            is_internal: None,
            is_preconfigured: None,
            key: None,
            partition: None,
            password: Field::Absent,
            proxy_id: Field::Absent,
            random: None,
            required_acks: None,
            round_robin: None,
            sasl: Field::Absent,
            secrets: None,
            shipper: Field::Absent,
            ssl: Field::Absent,
            timeout: None,
            topic: None,
            username: Field::Absent,
            version: None,
        }
    }
}

record!(KafkaOutput);

impl Record for KafkaOutput {
    const NAME: &'static str = "KafkaOutput";
    const REQUIRED: &'static [&'static str] = &["type", "name", "hosts", "auth_type"];

    fn blank() -> Self {
        Self::new(String::new(), Vec::<String>::new(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "name" => read(map, &mut self.name),
            "hosts" => read(map, &mut self.hosts),
            "auth_type" => read(map, &mut self.auth_type),
            "allow_edit" => read(map, &mut self.allow_edit),
            "broker_timeout" => read_whole(map, &mut self.broker_timeout),
            "ca_sha256" => read(map, &mut self.ca_sha256),
            "ca_trusted_fingerprint" => read(map, &mut self.ca_trusted_fingerprint),
            "client_id" => read(map, &mut self.client_id),
            "compression" => read(map, &mut self.compression),
            "compression_level" => read_whole(map, &mut self.compression_level),
            "config_yaml" => read(map, &mut self.config_yaml),
            "connection_type" => read(map, &mut self.connection_type),
            "hash" => read(map, &mut self.hash),
            "headers" => read(map, &mut self.headers),
            "id" => read(map, &mut self.id),
            "is_default" => read(map, &mut self.is_default),
            "is_default_monitoring" => read(map, &mut self.is_default_monitoring),
            "is_internal" => read(map, &mut self.is_internal),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "key" => read(map, &mut self.key),
            "partition" => read(map, &mut self.partition),
            "password" => read(map, &mut self.password),
            "proxy_id" => read(map, &mut self.proxy_id),
            "random" => read(map, &mut self.random),
            "required_acks" => read(map, &mut self.required_acks),
            "round_robin" => read(map, &mut self.round_robin),
            "sasl" => read(map, &mut self.sasl),
            "secrets" => read(map, &mut self.secrets),
            "shipper" => read(map, &mut self.shipper),
            "ssl" => read(map, &mut self.ssl),
            "timeout" => read_whole(map, &mut self.timeout),
            "topic" => read(map, &mut self.topic),
            "username" => read(map, &mut self.username),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("type", &self.type_)
            .entry("name", &self.name)
            .entry("hosts", &self.hosts)
            .entry("auth_type", &self.auth_type)
            .optional("allow_edit", &self.allow_edit)
            .optional("broker_timeout", &self.broker_timeout)
            .field("ca_sha256", &self.ca_sha256)
            .field("ca_trusted_fingerprint", &self.ca_trusted_fingerprint)
            .optional("client_id", &self.client_id)
            .optional("compression", &self.compression)
            .field("compression_level", &self.compression_level)
            .field("config_yaml", &self.config_yaml)
            .field("connection_type", &self.connection_type)
            .optional("hash", &self.hash)
            .optional("headers", &self.headers)
            .optional("id", &self.id)
            .optional("is_default", &self.is_default)
            .optional("is_default_monitoring", &self.is_default_monitoring)
            .optional("is_internal", &self.is_internal)
            .optional("is_preconfigured", &self.is_preconfigured)
            .optional("key", &self.key)
            .optional("partition", &self.partition)
            .field("password", &self.password)
            .field("proxy_id", &self.proxy_id)
            .optional("random", &self.random)
            .optional("required_acks", &self.required_acks)
            .optional("round_robin", &self.round_robin)
            .field("sasl", &self.sasl)
            .optional("secrets", &self.secrets)
            .field("shipper", &self.shipper)
            .field("ssl", &self.ssl)
            .optional("timeout", &self.timeout)
            .optional("topic", &self.topic)
            .field("username", &self.username)
            .optional("version", &self.version)
            .end()
    }
}

/// Values of a Kafka output that are kept as secrets.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaOutputSecrets {
    /// A secret, in clear when it is sent for the first time, or as a reference to the stored one.
    pub password: Option<SecretValue>,
    /// TLS values of a Kafka output that are kept as secrets.
    pub ssl: Option<KafkaOutputSslSecrets>,
}

impl KafkaOutputSecrets {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(KafkaOutputSecrets);

impl Record for KafkaOutputSecrets {
    const NAME: &'static str = "KafkaOutputSecrets";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "password" => read(map, &mut self.password),
            "ssl" => read(map, &mut self.ssl),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("password", &self.password).optional("ssl", &self.ssl).end()
    }
}

/// TLS values of a Kafka output that are kept as secrets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaOutputSslSecrets {
    /// A secret, in clear when it is sent for the first time, or as a reference to the stored one.
    pub key: SecretValue,
}

impl KafkaOutputSslSecrets {
    /// Creates the value from its required property.
    pub fn new(key: impl Into<SecretValue>) -> Self {
        Self { key: key.into() }
    }
}

record!(KafkaOutputSslSecrets);

impl Record for KafkaOutputSslSecrets {
    const NAME: &'static str = "KafkaOutputSslSecrets";
    const REQUIRED: &'static [&'static str] = &["key"];

    fn blank() -> Self {
        Self::new(blank::<SecretValue>())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "key" => read(map, &mut self.key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("key", &self.key).end()
    }
}

/// How events are spread over the partitions of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KafkaPartition {
    /// `random`
    Random,
    /// `round_robin`
    RoundRobin,
    /// `hash`
    Hash,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KafkaPartition {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Random => "random",
            Self::RoundRobin => "round_robin",
            Self::Hash => "hash",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KafkaPartition);

impl OpenEnum for KafkaPartition {
    fn from_wire(value: &str) -> Self {
        match value {
            "random" => Self::Random,
            "round_robin" => Self::RoundRobin,
            "hash" => Self::Hash,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Acknowledgements that a write waits for: 1 for the leader, 0 for none, -1 for all replicas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KafkaRequiredAcks {
    /// `1`
    Value1,
    /// `0`
    Value0,
    /// `-1`
    Minus1,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownInteger),
}

impl KafkaRequiredAcks {
    /// The value in JSON.
    pub fn get(self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value0 => 0,
            Self::Minus1 => -1,
            Self::Unknown(value) => value.get(),
        }
    }
}

open_integer_enum!(KafkaRequiredAcks);

impl OpenIntegerEnum for KafkaRequiredAcks {
    fn from_wire(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            0 => Self::Value0,
            -1 => Self::Minus1,
            _ => Self::Unknown(unknown_integer(value)),
        }
    }

    fn as_wire(&self) -> i64 {
        self.get()
    }
}

/// SASL settings of a Kafka output.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaSasl {
    /// SASL mechanism.
    pub mechanism: Option<KafkaSaslMechanism>,
}

impl KafkaSasl {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(KafkaSasl);

impl Record for KafkaSasl {
    const NAME: &'static str = "KafkaSasl";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "mechanism" => read(map, &mut self.mechanism),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("mechanism", &self.mechanism).end()
    }
}

/// SASL mechanism.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KafkaSaslMechanism {
    /// `PLAIN`
    Plain,
    /// `SCRAM-SHA-256`
    ScramSha256,
    /// `SCRAM-SHA-512`
    ScramSha512,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KafkaSaslMechanism {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plain => "PLAIN",
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha512 => "SCRAM-SHA-512",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KafkaSaslMechanism);

impl OpenEnum for KafkaSaslMechanism {
    fn from_wire(value: &str) -> Self {
        match value {
            "PLAIN" => Self::Plain,
            "SCRAM-SHA-256" => Self::ScramSha256,
            "SCRAM-SHA-512" => Self::ScramSha512,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// An API key for the Elasticsearch output of a Logstash pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogstashApiKey {
    /// The key, as Logstash takes it.
    pub api_key: Secret,
}

impl LogstashApiKey {
    /// Creates the value from its required property.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self { api_key: api_key.into() }
    }
}

record!(LogstashApiKey);

impl Record for LogstashApiKey {
    const NAME: &'static str = "LogstashApiKey";
    const REQUIRED: &'static [&'static str] = &["api_key"];

    fn blank() -> Self {
        Self::new(blank::<Secret>())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "api_key" => read(map, &mut self.api_key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("api_key", &self.api_key).end()
    }
}

/// An output that writes to Logstash.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogstashOutput {
    /// Marks the output as Logstash.
    ///
    /// Always `logstash`.
    pub type_: String,

    /// Name of the output.
    pub name: String,

    /// Logstash servers, each as host and port.
    ///
    /// At least 1 item.
    pub hosts: Vec<String>,

    /// Fields of a preconfigured output that may be changed.
    pub allow_edit: Option<Vec<String>>,
    /// Pin of the certificate authority, as Base64 of the SHA-256 of its public key.
    pub ca_sha256: Field<String>,
    /// Fingerprint of a certificate authority to trust, as hexadecimal SHA-256.
    pub ca_trusted_fingerprint: Field<String>,
    /// Further settings as YAML text; an empty text when none are set.
    pub config_yaml: Field<String>,
    /// Id of the output.
    pub id: Option<String>,

    /// Whether agents send data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// Whether agents send their own monitoring data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default_monitoring: Option<bool>,

    /// Whether the output is hidden from the user interface.
    pub is_internal: Option<bool>,
    /// Whether the output comes from the configuration file of Kibana.
    pub is_preconfigured: Option<bool>,
    /// Proxy that agents go through to reach the output.
    pub proxy_id: Field<String>,
    /// Values of an output that are kept as secrets.
    pub secrets: Option<OutputSecrets>,
    /// Queue and batch settings.
    pub shipper: Field<OutputShipper>,
    /// TLS settings.
    pub ssl: Field<OutputSsl>,
}

impl LogstashOutput {
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: "logstash".to_owned(),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            allow_edit: None,
            ca_sha256: Field::Absent,
            ca_trusted_fingerprint: Field::Absent,
            config_yaml: Field::Absent,
            id: None,
            is_default: None,
            is_default_monitoring: None,
            is_internal: None,
            is_preconfigured: None,
            proxy_id: Field::Absent,
            secrets: None,
            shipper: Field::Absent,
            ssl: Field::Absent,
        }
    }
}

record!(LogstashOutput);

impl Record for LogstashOutput {
    const NAME: &'static str = "LogstashOutput";
    const REQUIRED: &'static [&'static str] = &["type", "name", "hosts"];

    fn blank() -> Self {
        Self::new(String::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "name" => read(map, &mut self.name),
            "hosts" => read(map, &mut self.hosts),
            "allow_edit" => read(map, &mut self.allow_edit),
            "ca_sha256" => read(map, &mut self.ca_sha256),
            "ca_trusted_fingerprint" => read(map, &mut self.ca_trusted_fingerprint),
            "config_yaml" => read(map, &mut self.config_yaml),
            "id" => read(map, &mut self.id),
            "is_default" => read(map, &mut self.is_default),
            "is_default_monitoring" => read(map, &mut self.is_default_monitoring),
            "is_internal" => read(map, &mut self.is_internal),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "proxy_id" => read(map, &mut self.proxy_id),
            "secrets" => read(map, &mut self.secrets),
            "shipper" => read(map, &mut self.shipper),
            "ssl" => read(map, &mut self.ssl),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("type", &self.type_)
            .entry("name", &self.name)
            .entry("hosts", &self.hosts)
            .optional("allow_edit", &self.allow_edit)
            .field("ca_sha256", &self.ca_sha256)
            .field("ca_trusted_fingerprint", &self.ca_trusted_fingerprint)
            .field("config_yaml", &self.config_yaml)
            .optional("id", &self.id)
            .optional("is_default", &self.is_default)
            .optional("is_default_monitoring", &self.is_default_monitoring)
            .optional("is_internal", &self.is_internal)
            .optional("is_preconfigured", &self.is_preconfigured)
            .field("proxy_id", &self.proxy_id)
            .optional("secrets", &self.secrets)
            .field("shipper", &self.shipper)
            .field("ssl", &self.ssl)
            .end()
    }
}

/// A place that agents send their data to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Output {
    /// An output that writes to the Elasticsearch cluster of this Kibana.
    Elasticsearch(ElasticsearchOutput),
    /// An output that writes to another Elasticsearch cluster.
    RemoteElasticsearch(RemoteElasticsearchOutput),
    /// An output that writes to Logstash.
    Logstash(LogstashOutput),
    /// An output that writes to Kafka.
    Kafka(KafkaOutput),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Value),
}

impl fmt::Debug for Output {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Elasticsearch(value) => ("Elasticsearch", value),
            Self::RemoteElasticsearch(value) => ("RemoteElasticsearch", value),
            Self::Logstash(value) => ("Logstash", value),
            Self::Kafka(value) => ("Kafka", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        formatter.debug_tuple(name).field(value).finish()
    }
}

impl From<ElasticsearchOutput> for Output {
    fn from(value: ElasticsearchOutput) -> Self {
        Self::Elasticsearch(value)
    }
}

impl From<RemoteElasticsearchOutput> for Output {
    fn from(value: RemoteElasticsearchOutput) -> Self {
        Self::RemoteElasticsearch(value)
    }
}

impl From<LogstashOutput> for Output {
    fn from(value: LogstashOutput) -> Self {
        Self::Logstash(value)
    }
}

impl From<KafkaOutput> for Output {
    fn from(value: KafkaOutput) -> Self {
        Self::Kafka(value)
    }
}

union!(Output);

impl Serialize for Output {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Elasticsearch(value) => value.serialize(serializer),
            Self::RemoteElasticsearch(value) => value.serialize(serializer),
            Self::Logstash(value) => value.serialize(serializer),
            Self::Kafka(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Output {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let decoded = match tag(&value, "type") {
            Some("elasticsearch") => arm(value, Self::Elasticsearch, Self::Unknown),
            Some("remote_elasticsearch") => {
                arm(value, Self::RemoteElasticsearch, Self::Unknown)
            }
            Some("logstash") => arm(value, Self::Logstash, Self::Unknown),
            Some("kafka") => arm(value, Self::Kafka, Self::Unknown),
            _ => Self::Unknown(value),
        };
        Ok(decoded)
    }
}

/// All outputs, with the counts of a page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutputList {
    /// The outputs.
    pub items: Vec<Output>,
    /// Number of outputs.
    pub total: i64,
    /// Number of this page, counted from 1.
    pub page: i64,
    /// Largest number of outputs in a page.
    pub per_page: i64,
}

impl OutputList {
    /// Creates the value from its required properties.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<Output>>,
        total: i64,
        page: i64,
        per_page: i64,
    ) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            total,
            page,
            per_page,
        }
    }
}

record!(OutputList);

impl Record for OutputList {
    const NAME: &'static str = "OutputList";
    const REQUIRED: &'static [&'static str] = &["items", "total", "page", "perPage"];

    fn blank() -> Self {
        Self::new(Vec::<Output>::new(), 0, 0, 0)
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

/// Set of tuning values for throughput and resource use; `custom` leaves them to `config_yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OutputPreset {
    /// `balanced`
    Balanced,
    /// `custom`
    Custom,
    /// `throughput`
    Throughput,
    /// `scale`
    Scale,
    /// `latency`
    Latency,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl OutputPreset {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Balanced => "balanced",
            Self::Custom => "custom",
            Self::Throughput => "throughput",
            Self::Scale => "scale",
            Self::Latency => "latency",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(OutputPreset);

impl OpenEnum for OutputPreset {
    fn from_wire(value: &str) -> Self {
        match value {
            "balanced" => Self::Balanced,
            "custom" => Self::Custom,
            "throughput" => Self::Throughput,
            "scale" => Self::Scale,
            "latency" => Self::Latency,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Values of an output that are kept as secrets.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputSecrets {
    /// TLS values that are kept as secrets.
    pub ssl: Option<OutputSslSecrets>,
}

impl OutputSecrets {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(OutputSecrets);

impl Record for OutputSecrets {
    const NAME: &'static str = "OutputSecrets";
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

/// Queue and batch settings of the shipper that stands between agents and an output.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutputShipper {
    /// Strength of the compression.
    pub compression_level: Option<i64>,
    /// Directory of the disk queue.
    pub disk_queue_path: Option<String>,
    /// Largest size of the disk queue, in bytes.
    pub disk_queue_max_size: Option<i64>,
    /// Whether the disk queue is compressed.
    pub disk_queue_compression_enabled: Option<bool>,
    /// Whether the disk queue is encrypted.
    pub disk_queue_encryption_enabled: Option<bool>,
    /// Whether events are spread over all hosts.
    pub loadbalance: Option<bool>,
    /// Largest size of a batch, in bytes.
    pub max_batch_bytes: Option<i64>,
    /// Number of events that the memory queue holds.
    pub mem_queue_events: Option<i64>,
    /// Seconds after which a queue that is not full is flushed.
    pub queue_flush_timeout: Option<i64>,

    /// Whether events are queued on disk.
    ///
    /// Default: `false`.
    pub disk_queue_enabled: Field<bool>,
}

impl OutputShipper {
    /// Creates the value from its required properties.
    ///
    /// `compression_level`, `disk_queue_path`, `disk_queue_max_size`,
    /// `disk_queue_compression_enabled`, `disk_queue_encryption_enabled`, `loadbalance`,
    /// `max_batch_bytes`, `mem_queue_events`, `queue_flush_timeout`: `None` is `null`.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        compression_level: Option<i64>,
        disk_queue_path: Option<String>,
        disk_queue_max_size: Option<i64>,
        disk_queue_compression_enabled: Option<bool>,
        disk_queue_encryption_enabled: Option<bool>,
        loadbalance: Option<bool>,
        max_batch_bytes: Option<i64>,
        mem_queue_events: Option<i64>,
        queue_flush_timeout: Option<i64>,
    ) -> Self {
        Self {
            compression_level,
            disk_queue_path,
            disk_queue_max_size,
            disk_queue_compression_enabled,
            disk_queue_encryption_enabled,
            loadbalance,
            max_batch_bytes,
            mem_queue_events,
            queue_flush_timeout,
            disk_queue_enabled: Field::Absent,
        }
    }
}

record!(OutputShipper);

impl Record for OutputShipper {
    const NAME: &'static str = "OutputShipper";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::new(None, None, None, None, None, None, None, None, None)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "compression_level" => read_whole(map, &mut self.compression_level),
            "disk_queue_path" => read(map, &mut self.disk_queue_path),
            "disk_queue_max_size" => read_whole(map, &mut self.disk_queue_max_size),
            "disk_queue_compression_enabled" => {
                read(map, &mut self.disk_queue_compression_enabled)
            }
            "disk_queue_encryption_enabled" => {
                read(map, &mut self.disk_queue_encryption_enabled)
            }
            "loadbalance" => read(map, &mut self.loadbalance),
            "max_batch_bytes" => read_whole(map, &mut self.max_batch_bytes),
            "mem_queue_events" => read_whole(map, &mut self.mem_queue_events),
            "queue_flush_timeout" => read_whole(map, &mut self.queue_flush_timeout),
            "disk_queue_enabled" => read(map, &mut self.disk_queue_enabled),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("compression_level", &self.compression_level)
            .entry("disk_queue_path", &self.disk_queue_path)
            .entry("disk_queue_max_size", &self.disk_queue_max_size)
            .entry(
                "disk_queue_compression_enabled",
                &self.disk_queue_compression_enabled,
            )
            .entry("disk_queue_encryption_enabled", &self.disk_queue_encryption_enabled)
            .entry("loadbalance", &self.loadbalance)
            .entry("max_batch_bytes", &self.max_batch_bytes)
            .entry("mem_queue_events", &self.mem_queue_events)
            .entry("queue_flush_timeout", &self.queue_flush_timeout)
            .field("disk_queue_enabled", &self.disk_queue_enabled)
            .end()
    }
}

/// TLS settings of the connection to an output.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputSsl {
    /// Client certificate, as PEM text or as a path on the agent.
    pub certificate: Option<String>,
    /// Certificate authorities to trust, as PEM text or as paths on the agent.
    pub certificate_authorities: Option<Vec<String>>,
    /// Private key of the client certificate, as PEM text or as a path on the agent.
    pub key: Option<Secret>,
    /// How thoroughly agents check the certificate of the server.
    pub verification_mode: Option<OutputSslVerificationMode>,
}

impl OutputSsl {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(OutputSsl);

impl Record for OutputSsl {
    const NAME: &'static str = "OutputSsl";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "certificate" => read(map, &mut self.certificate),
            "certificate_authorities" => read(map, &mut self.certificate_authorities),
            "key" => read(map, &mut self.key),
            "verification_mode" => read(map, &mut self.verification_mode),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("certificate", &self.certificate)
            .optional("certificate_authorities", &self.certificate_authorities)
            .optional("key", &self.key)
            .optional("verification_mode", &self.verification_mode)
            .end()
    }
}

/// TLS values that are kept as secrets.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputSslSecrets {
    /// A secret, in clear when it is sent for the first time, or as a reference to the stored one.
    pub key: Option<SecretValue>,
}

impl OutputSslSecrets {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(OutputSslSecrets);

impl Record for OutputSslSecrets {
    const NAME: &'static str = "OutputSslSecrets";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "key" => read(map, &mut self.key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("key", &self.key).end()
    }
}

/// How thoroughly agents check the certificate of the server.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OutputSslVerificationMode {
    /// `full`
    Full,
    /// `none`
    None,
    /// `certificate`
    Certificate,
    /// `strict`
    Strict,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl OutputSslVerificationMode {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Full => "full",
            Self::None => "none",
            Self::Certificate => "certificate",
            Self::Strict => "strict",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(OutputSslVerificationMode);

impl OpenEnum for OutputSslVerificationMode {
    fn from_wire(value: &str) -> Self {
        match value {
            "full" => Self::Full,
            "none" => Self::None,
            "certificate" => Self::Certificate,
            "strict" => Self::Strict,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// An output that writes to another Elasticsearch cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoteElasticsearchOutput {
    /// Marks the output as a remote Elasticsearch.
    ///
    /// Always `remote_elasticsearch`.
    pub type_: String,

    /// Name of the output.
    pub name: String,

    /// URLs of the nodes of the remote cluster.
    ///
    /// At least 1 item.
    pub hosts: Vec<String>,

    /// Fields of a preconfigured output that may be changed.
    pub allow_edit: Option<Vec<String>>,
    /// Pin of the certificate authority, as Base64 of the SHA-256 of its public key.
    pub ca_sha256: Field<String>,
    /// Fingerprint of a certificate authority to trust, as hexadecimal SHA-256.
    pub ca_trusted_fingerprint: Field<String>,
    /// Further settings as YAML text; an empty text when none are set.
    pub config_yaml: Field<String>,
    /// Id of the output.
    pub id: Option<String>,

    /// Whether agents send data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,

    /// Whether agents send their own monitoring data here when their policy names no output.
    ///
    /// Default: `false`.
    pub is_default_monitoring: Option<bool>,

    /// Whether the output is hidden from the user interface.
    pub is_internal: Option<bool>,
    /// Whether the output comes from the configuration file of Kibana.
    pub is_preconfigured: Option<bool>,
    /// API key for the Kibana of the remote cluster.
    pub kibana_api_key: Field<Secret>,
    /// Address of the Kibana of the remote cluster, needed to synchronise integrations.
    pub kibana_url: Field<String>,
    /// Set of tuning values for throughput and resource use; `custom` leaves them to `config_yaml`.
    pub preset: Option<OutputPreset>,
    /// Proxy that agents go through to reach the output.
    pub proxy_id: Field<String>,
    /// Values of a remote Elasticsearch output that are kept as secrets.
    pub secrets: Option<RemoteElasticsearchOutputSecrets>,
    /// Service token for the remote cluster, where it is not kept as a secret.
    pub service_token: Field<Secret>,
    /// Queue and batch settings.
    pub shipper: Field<OutputShipper>,
    /// TLS settings.
    pub ssl: Field<OutputSsl>,
    /// Whether integrations that are installed here are installed on the remote cluster as well.
    pub sync_integrations: Option<bool>,
    /// Whether integrations that are removed here are removed from the remote cluster as well.
    pub sync_uninstalled_integrations: Option<bool>,
}

impl RemoteElasticsearchOutput {
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: "remote_elasticsearch".to_owned(),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            allow_edit: None,
            ca_sha256: Field::Absent,
            ca_trusted_fingerprint: Field::Absent,
            config_yaml: Field::Absent,
            id: None,
            is_default: None,
            is_default_monitoring: None,
            is_internal: None,
            is_preconfigured: None,
            kibana_api_key: Field::Absent,
            kibana_url: Field::Absent,
            preset: None,
            proxy_id: Field::Absent,
            secrets: None,
            service_token: Field::Absent,
            shipper: Field::Absent,
            ssl: Field::Absent,
            sync_integrations: None,
            sync_uninstalled_integrations: None,
        }
    }
}

record!(RemoteElasticsearchOutput);

impl Record for RemoteElasticsearchOutput {
    const NAME: &'static str = "RemoteElasticsearchOutput";
    const REQUIRED: &'static [&'static str] = &["type", "name", "hosts"];

    fn blank() -> Self {
        Self::new(String::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "name" => read(map, &mut self.name),
            "hosts" => read(map, &mut self.hosts),
            "allow_edit" => read(map, &mut self.allow_edit),
            "ca_sha256" => read(map, &mut self.ca_sha256),
            "ca_trusted_fingerprint" => read(map, &mut self.ca_trusted_fingerprint),
            "config_yaml" => read(map, &mut self.config_yaml),
            "id" => read(map, &mut self.id),
            "is_default" => read(map, &mut self.is_default),
            "is_default_monitoring" => read(map, &mut self.is_default_monitoring),
            "is_internal" => read(map, &mut self.is_internal),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "kibana_api_key" => read(map, &mut self.kibana_api_key),
            "kibana_url" => read(map, &mut self.kibana_url),
            "preset" => read(map, &mut self.preset),
            "proxy_id" => read(map, &mut self.proxy_id),
            "secrets" => read(map, &mut self.secrets),
            "service_token" => read(map, &mut self.service_token),
            "shipper" => read(map, &mut self.shipper),
            "ssl" => read(map, &mut self.ssl),
            "sync_integrations" => read(map, &mut self.sync_integrations),
            "sync_uninstalled_integrations" => {
                read(map, &mut self.sync_uninstalled_integrations)
            }
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("type", &self.type_)
            .entry("name", &self.name)
            .entry("hosts", &self.hosts)
            .optional("allow_edit", &self.allow_edit)
            .field("ca_sha256", &self.ca_sha256)
            .field("ca_trusted_fingerprint", &self.ca_trusted_fingerprint)
            .field("config_yaml", &self.config_yaml)
            .optional("id", &self.id)
            .optional("is_default", &self.is_default)
            .optional("is_default_monitoring", &self.is_default_monitoring)
            .optional("is_internal", &self.is_internal)
            .optional("is_preconfigured", &self.is_preconfigured)
            .field("kibana_api_key", &self.kibana_api_key)
            .field("kibana_url", &self.kibana_url)
            .optional("preset", &self.preset)
            .field("proxy_id", &self.proxy_id)
            .optional("secrets", &self.secrets)
            .field("service_token", &self.service_token)
            .field("shipper", &self.shipper)
            .field("ssl", &self.ssl)
            .optional("sync_integrations", &self.sync_integrations)
            .optional(
                "sync_uninstalled_integrations",
                &self.sync_uninstalled_integrations,
            )
            .end()
    }
}

/// Values of a remote Elasticsearch output that are kept as secrets.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteElasticsearchOutputSecrets {
    /// A secret, in clear when it is sent for the first time, or as a reference to the stored one.
    pub service_token: Option<SecretValue>,
    /// TLS values that are kept as secrets.
    pub ssl: Option<OutputSslSecrets>,
}

impl RemoteElasticsearchOutputSecrets {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(RemoteElasticsearchOutputSecrets);

impl Record for RemoteElasticsearchOutputSecrets {
    const NAME: &'static str = "RemoteElasticsearchOutputSecrets";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "service_token" => read(map, &mut self.service_token),
            "ssl" => read(map, &mut self.ssl),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("service_token", &self.service_token)
            .optional("ssl", &self.ssl)
            .end()
    }
}
