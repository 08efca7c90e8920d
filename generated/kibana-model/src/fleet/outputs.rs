// Generated from specs/kibana; do not edit.

//! Destinations of the data that agents collect, and the keys that those destinations need.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    Constant, Field, Json, Secret, UnknownInteger, UnknownValue, open_enum,
    open_integer_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fleet::SecretValue;

/// An output that writes to the Elasticsearch cluster of this Kibana.
#[derive(Clone, PartialEq)]
pub struct ElasticsearchOutput {
    /// Marks the output as Elasticsearch.
    ///
    /// Always `elasticsearch`.
    pub type_: Constant,

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
    /// Further settings as YAML text, perhaps with credentials; an empty text when none are set.
    pub config_yaml: Field<Secret>,
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

    /// Whether the OpenTelemetry exporter goes without the authentication and TLS settings that
    /// agents use.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub otel_disable_beatsauth: Field<bool>,

    /// Further settings of the OpenTelemetry exporter as YAML text, perhaps with credentials.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub otel_exporter_config_yaml: Field<Secret>,

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

    /// Whether agents may write to the logs streams of Elasticsearch.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub write_to_logs_streams: Field<bool>,

    _kept: Kept,
}

impl ElasticsearchOutput {
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: wire::constant("elasticsearch".to_owned()),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        ca_sha256(value: impl Into<Field<String>>) = value.into();
        ca_trusted_fingerprint(value: impl Into<Field<String>>) = value.into();
        config_yaml(value: impl Into<Field<Secret>>) = value.into();
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_default_monitoring(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        is_preconfigured(value: bool) = Some(value);
        otel_disable_beatsauth(value: impl Into<Field<bool>>) = value.into();
        otel_exporter_config_yaml(value: impl Into<Field<Secret>>) = value.into();
        preset(value: OutputPreset) = Some(value);
        proxy_id(value: impl Into<Field<String>>) = value.into();
        secrets(value: OutputSecrets) = Some(value);
        shipper(value: impl Into<Field<OutputShipper>>) = value.into();
        ssl(value: impl Into<Field<OutputSsl>>) = value.into();
        write_to_logs_streams(value: impl Into<Field<bool>>) = value.into();
    }
}

record! {
    ElasticsearchOutput + _kept;
    required type_ = "type";
    required name = "name";
    required hosts = "hosts";
    optional allow_edit = "allow_edit";
    field ca_sha256 = "ca_sha256";
    field ca_trusted_fingerprint = "ca_trusted_fingerprint";
    field config_yaml = "config_yaml";
    optional id = "id";
    optional is_default = "is_default";
    optional is_default_monitoring = "is_default_monitoring";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    field otel_disable_beatsauth = "otel_disable_beatsauth";
    field otel_exporter_config_yaml = "otel_exporter_config_yaml";
    optional preset = "preset";
    field proxy_id = "proxy_id";
    optional secrets = "secrets";
    field shipper = "shipper";
    field ssl = "ssl";
    field write_to_logs_streams = "write_to_logs_streams";
}

/// An output, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundOutput {
    /// A place that agents send their data to.
    pub item: Output,
    _kept: Kept,
}

impl FoundOutput {
    pub fn new(item: impl Into<Output>) -> Self {
        Self {
            item: item.into(),
            ..blank()
        }
    }
}

record! {
    FoundOutput + _kept;
    required item = "item";
}

/// How agents identify themselves to Kafka.
#[derive(Clone, Debug)]
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

open_enum! {
    KafkaAuthType;
    None = "none";
    UserPass = "user_pass";
    Ssl = "ssl";
    Kerberos = "kerberos";
}

/// Compression of the messages.
#[derive(Clone, Debug)]
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

open_enum! {
    KafkaCompression;
    Gzip = "gzip";
    Snappy = "snappy";
    Lz4 = "lz4";
    None = "none";
}

/// Whether the connection is encrypted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum KafkaConnectionType {
    /// `plaintext`
    Plaintext,
    /// `encryption`
    Encryption,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    KafkaConnectionType;
    Plaintext = "plaintext";
    Encryption = "encryption";
}

/// How many events go to a partition before the next one is chosen.
#[derive(Clone, Default, PartialEq)]
pub struct KafkaEventGrouping {
    /// Number of events in a row for the same partition.
    pub group_events: Option<i64>,
    _kept: Kept,
}

impl KafkaEventGrouping {
    setters! {
        group_events(value: i64) = Some(value);
    }
}

record! {
    KafkaEventGrouping + _kept: new;
    optional_number group_events = "group_events";
}

/// Choice of the partition by the hash of fields.
#[derive(Clone, Default, PartialEq)]
pub struct KafkaHash {
    /// Fields whose values are hashed.
    pub hash: Option<String>,
    /// Whether events without those fields go to a random partition.
    pub random: Option<bool>,
    _kept: Kept,
}

impl KafkaHash {
    setters! {
        hash(value: impl Into<String>) = Some(value.into());
        random(value: bool) = Some(value);
    }
}

record! {
    KafkaHash + _kept: new;
    optional hash = "hash";
    optional random = "random";
}

/// A header of Kafka messages.
#[derive(Clone, PartialEq)]
pub struct KafkaHeader {
    /// Name of the header.
    pub key: String,

    /// Value of the header.
    ///
    /// It may be a credential.
    pub value: Secret,

    _kept: Kept,
}

impl KafkaHeader {
    pub fn new(key: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..blank()
        }
    }
}

record! {
    KafkaHeader + _kept;
    required key = "key";
    required value = "value";
}

/// An output that writes to Kafka.
///
/// Inferred: the provider's documentation does not state `compression_level`,
/// `connection_type`, `password` or `username`.
#[derive(Clone, PartialEq)]
pub struct KafkaOutput {
    /// Marks the output as Kafka.
    ///
    /// Always `kafka`.
    pub type_: Constant,

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
    /// Seconds that a broker may wait for its acknowledgements, perhaps a fraction.
    pub broker_timeout: Option<f64>,
    /// Pin of the certificate authority, as Base64 of the SHA-256 of its public key.
    pub ca_sha256: Field<String>,
    /// Fingerprint of a certificate authority to trust, as hexadecimal SHA-256.
    pub ca_trusted_fingerprint: Field<String>,
    /// Client name that agents give to the brokers.
    pub client_id: Option<String>,
    /// Compression of the messages.
    pub compression: Option<KafkaCompression>,
    /// Strength of the compression; present only with gzip.
    pub compression_level: Field<i64>,
    /// Further settings as YAML text, perhaps with credentials; an empty text when none are set.
    pub config_yaml: Field<Secret>,
    /// Protection of the connection; present only without authentication.
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
    pub password: Field<Secret>,

    /// Proxy of the output.
    ///
    /// Kafka outputs do not use one, and later servers set it to `null`.
    #[deprecated]
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
    /// Seconds to wait for a broker to answer, perhaps a fraction.
    pub timeout: Option<f64>,
    /// Topic that events are written to.
    pub topic: Option<String>,
    /// User name; present only with authentication by user name and password.
    pub username: Field<String>,
    /// Version of the Kafka protocol that agents speak.
    pub version: Option<String>,
    _kept: Kept,
}

impl KafkaOutput {
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
        auth_type: KafkaAuthType,
    ) -> Self {
        Self {
            type_: wire::constant("kafka".to_owned()),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            auth_type,
            ..blank()
        }
    }

    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        broker_timeout(value: f64) = Some(value);
        ca_sha256(value: impl Into<Field<String>>) = value.into();
        ca_trusted_fingerprint(value: impl Into<Field<String>>) = value.into();
        client_id(value: impl Into<String>) = Some(value.into());
        compression(value: KafkaCompression) = Some(value);
        compression_level(value: impl Into<Field<i64>>) = value.into();
        config_yaml(value: impl Into<Field<Secret>>) = value.into();
        connection_type(value: impl Into<Field<KafkaConnectionType>>) = value.into();
        hash(value: KafkaHash) = Some(value);
        headers(value: impl IntoIterator<Item = KafkaHeader>) = Some(value.into_iter().collect());
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_default_monitoring(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        is_preconfigured(value: bool) = Some(value);
        key(value: impl Into<String>) = Some(value.into());
        partition(value: KafkaPartition) = Some(value);
        password(value: impl Into<Field<Secret>>) = value.into();
        #[deprecated] proxy_id(value: impl Into<Field<String>>) = value.into();
        random(value: KafkaEventGrouping) = Some(value);
        required_acks(value: KafkaRequiredAcks) = Some(value);
        round_robin(value: KafkaEventGrouping) = Some(value);
        sasl(value: impl Into<Field<KafkaSasl>>) = value.into();
        secrets(value: KafkaOutputSecrets) = Some(value);
        shipper(value: impl Into<Field<OutputShipper>>) = value.into();
        ssl(value: impl Into<Field<OutputSsl>>) = value.into();
        timeout(value: f64) = Some(value);
        topic(value: impl Into<String>) = Some(value.into());
        username(value: impl Into<Field<String>>) = value.into();
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    KafkaOutput + _kept;
    required type_ = "type";
    required name = "name";
    required hosts = "hosts";
    required auth_type = "auth_type";
    optional allow_edit = "allow_edit";
    optional_number broker_timeout = "broker_timeout";
    field ca_sha256 = "ca_sha256";
    field ca_trusted_fingerprint = "ca_trusted_fingerprint";
    optional client_id = "client_id";
    optional compression = "compression";
    field_number compression_level = "compression_level";
    field config_yaml = "config_yaml";
    field connection_type = "connection_type";
    optional hash = "hash";
    optional headers = "headers";
    optional id = "id";
    optional is_default = "is_default";
    optional is_default_monitoring = "is_default_monitoring";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    optional key = "key";
    optional partition = "partition";
    field password = "password";
    field proxy_id = "proxy_id";
    optional random = "random";
    optional required_acks = "required_acks";
    optional round_robin = "round_robin";
    field sasl = "sasl";
    optional secrets = "secrets";
    field shipper = "shipper";
    field ssl = "ssl";
    optional_number timeout = "timeout";
    optional topic = "topic";
    field username = "username";
    optional version = "version";
}

/// Values of a Kafka output that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct KafkaOutputSecrets {
    /// A secret, in plain text when it is sent for the first time, or as a reference to the stored
    /// one.
    pub password: Option<SecretValue>,

    /// TLS values of a Kafka output that are kept as secrets.
    pub ssl: Option<KafkaOutputSslSecrets>,
    _kept: Kept,
}

impl KafkaOutputSecrets {
    setters! {
        password(value: impl Into<SecretValue>) = Some(value.into());
        ssl(value: KafkaOutputSslSecrets) = Some(value);
    }
}

record! {
    KafkaOutputSecrets + _kept: new;
    optional password = "password";
    optional ssl = "ssl";
}

/// TLS values of a Kafka output that are kept as secrets.
#[derive(Clone, PartialEq)]
pub struct KafkaOutputSslSecrets {
    /// A secret, in plain text when it is sent for the first time, or as a reference to the stored
    /// one.
    pub key: SecretValue,

    _kept: Kept,
}

impl KafkaOutputSslSecrets {
    pub fn new(key: impl Into<SecretValue>) -> Self {
        Self { key: key.into(), ..blank() }
    }
}

record! {
    KafkaOutputSslSecrets + _kept;
    required key = "key";
}

/// How events are spread over the partitions of a topic.
#[derive(Clone, Debug)]
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

open_enum! {
    KafkaPartition;
    Random = "random";
    RoundRobin = "round_robin";
    Hash = "hash";
}

/// Acknowledgements that a write waits for: 1 for the leader, 0 for none, -1 for all replicas.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum KafkaRequiredAcks {
    /// `1`
    Leader,
    /// `0`
    None,
    /// `-1`
    AllReplicas,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownInteger),
}

open_integer_enum! {
    KafkaRequiredAcks;
    Leader = 1;
    None = 0;
    AllReplicas = -1;
}

/// SASL settings of a Kafka output.
#[derive(Clone, Default, PartialEq)]
pub struct KafkaSasl {
    /// SASL mechanism.
    pub mechanism: Option<KafkaSaslMechanism>,
    _kept: Kept,
}

impl KafkaSasl {
    setters! {
        mechanism(value: KafkaSaslMechanism) = Some(value);
    }
}

record! {
    KafkaSasl + _kept: new;
    optional mechanism = "mechanism";
}

/// SASL mechanism.
#[derive(Clone, Debug)]
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

open_enum! {
    KafkaSaslMechanism;
    Plain = "PLAIN";
    ScramSha256 = "SCRAM-SHA-256";
    ScramSha512 = "SCRAM-SHA-512";
}

/// An API key for the Elasticsearch output of a Logstash pipeline.
#[derive(Clone, PartialEq)]
pub struct LogstashApiKey {
    /// The key, as Logstash takes it.
    pub api_key: Secret,
    _kept: Kept,
}

impl LogstashApiKey {
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: api_key.into(),
            ..blank()
        }
    }
}

record! {
    LogstashApiKey + _kept;
    required api_key = "api_key";
}

/// An output that writes to Logstash.
#[derive(Clone, PartialEq)]
pub struct LogstashOutput {
    /// Marks the output as Logstash.
    ///
    /// Always `logstash`.
    pub type_: Constant,

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
    /// Further settings as YAML text, perhaps with credentials; an empty text when none are set.
    pub config_yaml: Field<Secret>,
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
    _kept: Kept,
}

impl LogstashOutput {
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: wire::constant("logstash".to_owned()),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        ca_sha256(value: impl Into<Field<String>>) = value.into();
        ca_trusted_fingerprint(value: impl Into<Field<String>>) = value.into();
        config_yaml(value: impl Into<Field<Secret>>) = value.into();
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_default_monitoring(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        is_preconfigured(value: bool) = Some(value);
        proxy_id(value: impl Into<Field<String>>) = value.into();
        secrets(value: OutputSecrets) = Some(value);
        shipper(value: impl Into<Field<OutputShipper>>) = value.into();
        ssl(value: impl Into<Field<OutputSsl>>) = value.into();
    }
}

record! {
    LogstashOutput + _kept;
    required type_ = "type";
    required name = "name";
    required hosts = "hosts";
    optional allow_edit = "allow_edit";
    field ca_sha256 = "ca_sha256";
    field ca_trusted_fingerprint = "ca_trusted_fingerprint";
    field config_yaml = "config_yaml";
    optional id = "id";
    optional is_default = "is_default";
    optional is_default_monitoring = "is_default_monitoring";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    field proxy_id = "proxy_id";
    optional secrets = "secrets";
    field shipper = "shipper";
    field ssl = "ssl";
}

/// Where and how data is sent over the OpenTelemetry protocol.
///
/// Further settings, such as headers, may be credentials.
#[derive(Clone, PartialEq)]
pub struct OtlpExporter {
    /// Address that receives the data.
    pub endpoint: String,
    /// Transport of the protocol, gRPC or HTTP.
    pub protocol: String,
    /// Compression of the requests, such as `gzip`.
    pub compression: Option<String>,
    /// Longest time for a request, such as `10s`.
    pub timeout: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Secret<Json>>,
    _kept: Kept,
}

impl OtlpExporter {
    pub fn new(endpoint: impl Into<String>, protocol: impl Into<String>) -> Self {
        Self {
            endpoint: endpoint.into(),
            protocol: protocol.into(),
            ..blank()
        }
    }

    setters! {
        compression(value: impl Into<String>) = Some(value.into());
        timeout(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    OtlpExporter + _kept;
    required endpoint = "endpoint";
    required protocol = "protocol";
    optional compression = "compression";
    optional timeout = "timeout";
    ..rest extra
}

/// Values of an OTLP exporter that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct OtlpExporterSecrets {
    /// TLS values of an OTLP exporter that are kept as secrets.
    pub tls: Option<OtlpTlsSecrets>,
    _kept: Kept,
}

impl OtlpExporterSecrets {
    setters! {
        tls(value: OtlpTlsSecrets) = Some(value);
    }
}

record! {
    OtlpExporterSecrets + _kept: new;
    optional tls = "tls";
}

/// An output that speaks the OpenTelemetry protocol.
///
/// Not sent by 9.1.
#[derive(Clone, PartialEq)]
pub struct OtlpOutput {
    /// Marks the output as OTLP.
    ///
    /// Always `otlp`.
    pub type_: Constant,

    /// Name of the output.
    pub name: String,

    /// Where and how data is sent over the OpenTelemetry protocol.
    ///
    /// Since 9.2.0.
    pub otlp_exporter: OtlpExporter,

    /// Fields of a preconfigured output that may be changed.
    pub allow_edit: Option<Vec<String>>,
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
    /// Values of an OTLP output that are kept as secrets.
    pub secrets: Option<OtlpOutputSecrets>,
    _kept: Kept,
}

impl OtlpOutput {
    pub fn new(name: impl Into<String>, otlp_exporter: OtlpExporter) -> Self {
        Self {
            type_: wire::constant("otlp".to_owned()),
            name: name.into(),
            otlp_exporter,
            ..blank()
        }
    }

    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_default_monitoring(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        is_preconfigured(value: bool) = Some(value);
        secrets(value: OtlpOutputSecrets) = Some(value);
    }
}

record! {
    OtlpOutput + _kept;
    required type_ = "type";
    required name = "name";
    required otlp_exporter = "otlp_exporter";
    optional allow_edit = "allow_edit";
    optional id = "id";
    optional is_default = "is_default";
    optional is_default_monitoring = "is_default_monitoring";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    optional secrets = "secrets";
}

/// Values of an OTLP output that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct OtlpOutputSecrets {
    /// Values of an OTLP exporter that are kept as secrets.
    ///
    /// Since 9.2.0.
    pub otlp_exporter: Option<OtlpExporterSecrets>,

    _kept: Kept,
}

impl OtlpOutputSecrets {
    setters! {
        otlp_exporter(value: OtlpExporterSecrets) = Some(value);
    }
}

record! {
    OtlpOutputSecrets + _kept: new;
    optional otlp_exporter = "otlp_exporter";
}

/// TLS values of an OTLP exporter that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct OtlpTlsSecrets {
    /// A secret, in plain text when it is sent for the first time, or as a reference to the stored
    /// one.
    pub key_pem: Option<SecretValue>,

    _kept: Kept,
}

impl OtlpTlsSecrets {
    setters! {
        key_pem(value: impl Into<SecretValue>) = Some(value.into());
    }
}

record! {
    OtlpTlsSecrets + _kept: new;
    optional key_pem = "key_pem";
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
    /// An output that speaks the OpenTelemetry protocol.
    Otlp(OtlpOutput),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for Output {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Elasticsearch(value) => ("Elasticsearch", value),
            Self::RemoteElasticsearch(value) => ("RemoteElasticsearch", value),
            Self::Logstash(value) => ("Logstash", value),
            Self::Kafka(value) => ("Kafka", value),
            Self::Otlp(value) => ("Otlp", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl Output {
    /// Name of the output.
    ///
    /// All known alternatives have it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Elasticsearch(value) => Some(value.name.as_str()),
            Self::RemoteElasticsearch(value) => Some(value.name.as_str()),
            Self::Logstash(value) => Some(value.name.as_str()),
            Self::Kafka(value) => Some(value.name.as_str()),
            Self::Otlp(value) => Some(value.name.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// Fields of a preconfigured output that may be changed.
    ///
    /// All known alternatives have it.
    pub fn allow_edit(&self) -> Option<&[String]> {
        match self {
            Self::Elasticsearch(value) => value.allow_edit.as_deref(),
            Self::RemoteElasticsearch(value) => value.allow_edit.as_deref(),
            Self::Logstash(value) => value.allow_edit.as_deref(),
            Self::Kafka(value) => value.allow_edit.as_deref(),
            Self::Otlp(value) => value.allow_edit.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Id of the output.
    ///
    /// All known alternatives have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Elasticsearch(value) => value.id.as_deref(),
            Self::RemoteElasticsearch(value) => value.id.as_deref(),
            Self::Logstash(value) => value.id.as_deref(),
            Self::Kafka(value) => value.id.as_deref(),
            Self::Otlp(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Whether agents send data here when their policy names no output.
    ///
    /// All known alternatives have it.
    pub fn is_default(&self) -> Option<bool> {
        match self {
            Self::Elasticsearch(value) => value.is_default,
            Self::RemoteElasticsearch(value) => value.is_default,
            Self::Logstash(value) => value.is_default,
            Self::Kafka(value) => value.is_default,
            Self::Otlp(value) => value.is_default,
            Self::Unknown(_) => None,
        }
    }

    /// Whether agents send their own monitoring data here when their policy names no output.
    ///
    /// All known alternatives have it.
    pub fn is_default_monitoring(&self) -> Option<bool> {
        match self {
            Self::Elasticsearch(value) => value.is_default_monitoring,
            Self::RemoteElasticsearch(value) => value.is_default_monitoring,
            Self::Logstash(value) => value.is_default_monitoring,
            Self::Kafka(value) => value.is_default_monitoring,
            Self::Otlp(value) => value.is_default_monitoring,
            Self::Unknown(_) => None,
        }
    }

    /// Whether the output is hidden from the user interface.
    ///
    /// All known alternatives have it.
    pub fn is_internal(&self) -> Option<bool> {
        match self {
            Self::Elasticsearch(value) => value.is_internal,
            Self::RemoteElasticsearch(value) => value.is_internal,
            Self::Logstash(value) => value.is_internal,
            Self::Kafka(value) => value.is_internal,
            Self::Otlp(value) => value.is_internal,
            Self::Unknown(_) => None,
        }
    }

    /// Whether the output comes from the configuration file of Kibana.
    ///
    /// All known alternatives have it.
    pub fn is_preconfigured(&self) -> Option<bool> {
        match self {
            Self::Elasticsearch(value) => value.is_preconfigured,
            Self::RemoteElasticsearch(value) => value.is_preconfigured,
            Self::Logstash(value) => value.is_preconfigured,
            Self::Kafka(value) => value.is_preconfigured,
            Self::Otlp(value) => value.is_preconfigured,
            Self::Unknown(_) => None,
        }
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

impl From<OtlpOutput> for Output {
    fn from(value: OtlpOutput) -> Self {
        Self::Otlp(value)
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
            Self::Otlp(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Output {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("elasticsearch") => value.arm(Self::Elasticsearch, Self::Unknown),
            Some("remote_elasticsearch") => {
                value.arm(Self::RemoteElasticsearch, Self::Unknown)
            }
            Some("logstash") => value.arm(Self::Logstash, Self::Unknown),
            Some("kafka") => value.arm(Self::Kafka, Self::Unknown),
            Some("otlp") => value.arm(Self::Otlp, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// How an output does.
#[derive(Clone, PartialEq)]
pub struct OutputHealth {
    /// `HEALTHY` or `DEGRADED`, or `UNKNOWN` where nothing was reported.
    pub state: OutputHealthState,
    /// What is wrong, for people.
    pub message: String,
    /// When it was reported; empty where nothing was.
    pub timestamp: String,
    _kept: Kept,
}

impl OutputHealth {
    pub fn new(
        state: OutputHealthState,
        message: impl Into<String>,
        timestamp: impl Into<String>,
    ) -> Self {
        Self {
            state,
            message: message.into(),
            timestamp: timestamp.into(),
            ..blank()
        }
    }
}

record! {
    OutputHealth + _kept;
    required state = "state";
    required message = "message";
    required timestamp = "timestamp";
}

/// How an output does.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OutputHealthState {
    /// `HEALTHY`
    Healthy,
    /// `DEGRADED`
    Degraded,
    /// `UNKNOWN`
    UnknownValue,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    OutputHealthState;
    Healthy = "HEALTHY";
    Degraded = "DEGRADED";
    UnknownValue = "UNKNOWN";
}

/// All outputs, with the counts of a page.
#[derive(Clone, PartialEq)]
pub struct OutputList {
    /// The outputs.
    pub items: Vec<Output>,
    /// Number of outputs.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Largest number of outputs in a page.
    pub per_page: u64,
    _kept: Kept,
}

impl OutputList {
    pub fn new(
        items: impl IntoIterator<Item = impl Into<Output>>,
        total: u64,
        page: u64,
        per_page: u64,
    ) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            total,
            page,
            per_page,
            ..blank()
        }
    }
}

record! {
    OutputList + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}

/// Set of tuning values for throughput and resource use; `custom` leaves them to `config_yaml`.
#[derive(Clone, Debug)]
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

open_enum! {
    OutputPreset;
    Balanced = "balanced";
    Custom = "custom";
    Throughput = "throughput";
    Scale = "scale";
    Latency = "latency";
}

/// Values of an output that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct OutputSecrets {
    /// TLS values that are kept as secrets.
    pub ssl: Option<OutputSslSecrets>,
    _kept: Kept,
}

impl OutputSecrets {
    setters! {
        ssl(value: OutputSslSecrets) = Some(value);
    }
}

record! {
    OutputSecrets + _kept: new;
    optional ssl = "ssl";
}

/// Queue and batch settings of the shipper between agents and an output.
#[derive(Clone, PartialEq)]
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

    _kept: Kept,
}

impl OutputShipper {
    /// `compression_level`, `disk_queue_path`, `disk_queue_max_size`,
    /// `disk_queue_compression_enabled`, `disk_queue_encryption_enabled`, `loadbalance`,
    /// `max_batch_bytes`, `mem_queue_events`, `queue_flush_timeout`: `None` sends `null`.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    #[inline]
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
            ..blank()
        }
    }

    setters! {
        disk_queue_enabled(value: impl Into<Field<bool>>) = value.into();
    }
}

record! {
    OutputShipper + _kept;
    nullable_number compression_level = "compression_level";
    nullable disk_queue_path = "disk_queue_path";
    nullable_number disk_queue_max_size = "disk_queue_max_size";
    nullable disk_queue_compression_enabled = "disk_queue_compression_enabled";
    nullable disk_queue_encryption_enabled = "disk_queue_encryption_enabled";
    nullable loadbalance = "loadbalance";
    nullable_number max_batch_bytes = "max_batch_bytes";
    nullable_number mem_queue_events = "mem_queue_events";
    nullable_number queue_flush_timeout = "queue_flush_timeout";
    field disk_queue_enabled = "disk_queue_enabled";
}

/// TLS settings of the connection to an output.
#[derive(Clone, Default, PartialEq)]
pub struct OutputSsl {
    /// Client certificate, as PEM text or as a path on the agent.
    pub certificate: Option<String>,
    /// Certificate authorities to trust, as PEM text or as paths on the agent.
    pub certificate_authorities: Option<Vec<String>>,
    /// Private key of the client certificate, as PEM text or as a path on the agent.
    pub key: Option<Secret>,
    /// How thoroughly agents check the certificate of the server.
    pub verification_mode: Option<OutputSslVerificationMode>,
    _kept: Kept,
}

impl OutputSsl {
    setters! {
        certificate(value: impl Into<String>) = Some(value.into());
        certificate_authorities(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        key(value: impl Into<Secret>) = Some(value.into());
        verification_mode(value: OutputSslVerificationMode) = Some(value);
    }
}

record! {
    OutputSsl + _kept: new;
    optional certificate = "certificate";
    optional certificate_authorities = "certificate_authorities";
    optional key = "key";
    optional verification_mode = "verification_mode";
}

/// TLS values that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct OutputSslSecrets {
    /// A secret, in plain text when it is sent for the first time, or as a reference to the stored
    /// one.
    pub key: Option<SecretValue>,

    _kept: Kept,
}

impl OutputSslSecrets {
    setters! {
        key(value: impl Into<SecretValue>) = Some(value.into());
    }
}

record! {
    OutputSslSecrets + _kept: new;
    optional key = "key";
}

/// How thoroughly agents check the certificate of the server.
#[derive(Clone, Debug)]
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

open_enum! {
    OutputSslVerificationMode;
    Full = "full";
    None = "none";
    Certificate = "certificate";
    Strict = "strict";
}

/// What receives the data.
///
/// Servers of 9.1 do not know `otlp`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OutputType {
    /// `elasticsearch`
    Elasticsearch,
    /// `remote_elasticsearch`
    RemoteElasticsearch,
    /// `logstash`
    Logstash,
    /// `kafka`
    Kafka,
    /// `otlp`, since 9.2.0
    Otlp,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    OutputType;
    Elasticsearch = "elasticsearch";
    RemoteElasticsearch = "remote_elasticsearch";
    Logstash = "logstash";
    Kafka = "kafka";
    Otlp = "otlp";
}

/// Changes to an output.
///
/// What is left out stays as it is; properties of another type of output are refused. Kafka
/// needs `name`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputUpdate {
    /// Fields of a preconfigured output that may be changed.
    pub allow_edit: Option<Vec<String>>,

    /// How agents authenticate.
    ///
    /// Kafka only.
    pub auth_type: Option<KafkaAuthType>,

    /// Seconds that a broker may wait for its acknowledgements, perhaps a fraction.
    ///
    /// Kafka only.
    pub broker_timeout: Option<f64>,

    /// Pin of the certificate authority, as Base64 of the SHA-256 of its public key.
    pub ca_sha256: Field<String>,
    /// Fingerprint of a certificate authority to trust, as hexadecimal SHA-256.
    pub ca_trusted_fingerprint: Field<String>,

    /// Client name that agents give to the brokers.
    ///
    /// Kafka only.
    pub client_id: Option<String>,

    /// How messages are compressed.
    ///
    /// Kafka only.
    pub compression: Option<KafkaCompression>,

    /// Strength of the compression; present only with gzip.
    ///
    /// Kafka only.
    pub compression_level: Field<i64>,

    /// Further settings as YAML text, perhaps with credentials; an empty text when none are set.
    pub config_yaml: Field<Secret>,

    /// Protection of the connection; present only without authentication.
    ///
    /// Kafka only.
    pub connection_type: Field<KafkaConnectionType>,

    /// The hash of which property decides about the partition.
    ///
    /// Kafka only.
    pub hash: Option<KafkaHash>,

    /// Headers that are added to every message.
    ///
    /// Kafka only.
    pub headers: Option<Vec<KafkaHeader>>,

    /// Addresses: URLs for Elasticsearch, each a host and a port for Logstash and Kafka.
    ///
    /// At least 1 item.
    pub hosts: Option<Vec<String>>,

    /// Id of the output, which is in the path already.
    pub id: Option<String>,
    /// Whether agents send data here when their policy names no output.
    pub is_default: Option<bool>,
    /// Whether agents send their own monitoring data here when their policy names no output.
    pub is_default_monitoring: Option<bool>,
    /// Whether the output is hidden from the user interface.
    pub is_internal: Option<bool>,
    /// Whether the output comes from the configuration file of Kibana.
    pub is_preconfigured: Option<bool>,

    /// Key that events are written under.
    ///
    /// Kafka only.
    pub key: Option<String>,

    /// API key for the Kibana of the remote cluster.
    ///
    /// Remote Elasticsearch only.
    pub kibana_api_key: Field<Secret>,

    /// Address of the Kibana of the remote cluster, needed to synchronise integrations.
    ///
    /// Remote Elasticsearch only.
    pub kibana_url: Field<String>,

    /// Name of the output.
    ///
    /// Kafka outputs need it in every change.
    pub name: Option<String>,

    /// Whether the OpenTelemetry exporter goes without the authentication and TLS settings that
    /// agents use.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub otel_disable_beatsauth: Field<bool>,

    /// Further settings of the OpenTelemetry exporter as YAML text, perhaps with credentials.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub otel_exporter_config_yaml: Field<Secret>,

    /// Where an OTLP output sends data.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub otlp_exporter: Option<OtlpExporter>,

    /// How events get to partitions.
    ///
    /// Kafka only.
    pub partition: Option<KafkaPartition>,

    /// Password of the user, where it is not kept as a secret.
    ///
    /// Kafka only.
    pub password: Field<Secret>,

    /// Which goal the settings are tuned for.
    ///
    /// Elasticsearch and remote Elasticsearch only.
    pub preset: Option<OutputPreset>,

    /// Proxy that agents go through to reach the output; `null` for none.
    pub proxy_id: Field<String>,

    /// How many events go to one partition, chosen at random.
    ///
    /// Kafka only.
    pub random: Option<KafkaEventGrouping>,

    /// How many replicas have to confirm a message.
    ///
    /// Kafka only.
    pub required_acks: Option<KafkaRequiredAcks>,

    /// How many events go to one partition in turn.
    ///
    /// Kafka only.
    pub round_robin: Option<KafkaEventGrouping>,

    /// How user name and password are presented.
    ///
    /// Kafka only.
    pub sasl: Field<KafkaSasl>,

    /// Secrets of an output, as far as its type has them.
    pub secrets: Option<OutputUpdateSecrets>,

    /// Service token for the remote cluster, where it is not kept as a secret.
    ///
    /// Remote Elasticsearch only.
    pub service_token: Field<Secret>,

    /// Queue and batch settings.
    pub shipper: Field<OutputShipper>,

    /// TLS settings.
    ///
    /// They take the place of all former ones, so begin with those of the output that was read.
    pub ssl: Field<OutputSsl>,

    /// Whether integrations that are installed here are installed on the remote cluster as well.
    ///
    /// Remote Elasticsearch only.
    pub sync_integrations: Option<bool>,

    /// Whether integrations that are removed here are removed from the remote cluster as well.
    ///
    /// Remote Elasticsearch only.
    pub sync_uninstalled_integrations: Option<bool>,

    /// Seconds to wait for a broker to answer, perhaps a fraction.
    ///
    /// Kafka only.
    pub timeout: Option<f64>,

    /// Topic that events are written to.
    ///
    /// Kafka only.
    pub topic: Option<String>,

    /// What receives the data.
    pub type_: Option<OutputType>,

    /// User name; present only with authentication by user name and password.
    ///
    /// Kafka only.
    pub username: Field<String>,

    /// Version of the Kafka protocol that agents speak.
    ///
    /// Kafka only.
    pub version: Option<String>,

    /// Whether agents may write to the logs streams of Elasticsearch.
    ///
    /// Servers of 9.1 do not know it. Elasticsearch and remote Elasticsearch only.
    ///
    /// Since 9.2.0.
    pub write_to_logs_streams: Field<bool>,
}

impl OutputUpdate {
    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        auth_type(value: KafkaAuthType) = Some(value);
        broker_timeout(value: f64) = Some(value);
        ca_sha256(value: impl Into<Field<String>>) = value.into();
        ca_trusted_fingerprint(value: impl Into<Field<String>>) = value.into();
        client_id(value: impl Into<String>) = Some(value.into());
        compression(value: KafkaCompression) = Some(value);
        compression_level(value: impl Into<Field<i64>>) = value.into();
        config_yaml(value: impl Into<Field<Secret>>) = value.into();
        connection_type(value: impl Into<Field<KafkaConnectionType>>) = value.into();
        hash(value: KafkaHash) = Some(value);
        headers(value: impl IntoIterator<Item = KafkaHeader>) = Some(value.into_iter().collect());
        hosts(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_default_monitoring(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        is_preconfigured(value: bool) = Some(value);
        key(value: impl Into<String>) = Some(value.into());
        kibana_api_key(value: impl Into<Field<Secret>>) = value.into();
        kibana_url(value: impl Into<Field<String>>) = value.into();
        name(value: impl Into<String>) = Some(value.into());
        otel_disable_beatsauth(value: impl Into<Field<bool>>) = value.into();
        otel_exporter_config_yaml(value: impl Into<Field<Secret>>) = value.into();
        otlp_exporter(value: OtlpExporter) = Some(value);
        partition(value: KafkaPartition) = Some(value);
        password(value: impl Into<Field<Secret>>) = value.into();
        preset(value: OutputPreset) = Some(value);
        proxy_id(value: impl Into<Field<String>>) = value.into();
        random(value: KafkaEventGrouping) = Some(value);
        required_acks(value: KafkaRequiredAcks) = Some(value);
        round_robin(value: KafkaEventGrouping) = Some(value);
        sasl(value: impl Into<Field<KafkaSasl>>) = value.into();
        secrets(value: OutputUpdateSecrets) = Some(value);
        service_token(value: impl Into<Field<Secret>>) = value.into();
        shipper(value: impl Into<Field<OutputShipper>>) = value.into();
        ssl(value: impl Into<Field<OutputSsl>>) = value.into();
        sync_integrations(value: bool) = Some(value);
        sync_uninstalled_integrations(value: bool) = Some(value);
        timeout(value: f64) = Some(value);
        topic(value: impl Into<String>) = Some(value.into());
        type_(value: OutputType) = Some(value);
        username(value: impl Into<Field<String>>) = value.into();
        version(value: impl Into<String>) = Some(value.into());
        write_to_logs_streams(value: impl Into<Field<bool>>) = value.into();
    }
}

record! {
    OutputUpdate: new;
    optional allow_edit = "allow_edit";
    optional auth_type = "auth_type";
    optional_number broker_timeout = "broker_timeout";
    field ca_sha256 = "ca_sha256";
    field ca_trusted_fingerprint = "ca_trusted_fingerprint";
    optional client_id = "client_id";
    optional compression = "compression";
    field_number compression_level = "compression_level";
    field config_yaml = "config_yaml";
    field connection_type = "connection_type";
    optional hash = "hash";
    optional headers = "headers";
    optional hosts = "hosts";
    optional id = "id";
    optional is_default = "is_default";
    optional is_default_monitoring = "is_default_monitoring";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    optional key = "key";
    field kibana_api_key = "kibana_api_key";
    field kibana_url = "kibana_url";
    optional name = "name";
    field otel_disable_beatsauth = "otel_disable_beatsauth";
    field otel_exporter_config_yaml = "otel_exporter_config_yaml";
    optional otlp_exporter = "otlp_exporter";
    optional partition = "partition";
    field password = "password";
    optional preset = "preset";
    field proxy_id = "proxy_id";
    optional random = "random";
    optional required_acks = "required_acks";
    optional round_robin = "round_robin";
    field sasl = "sasl";
    optional secrets = "secrets";
    field service_token = "service_token";
    field shipper = "shipper";
    field ssl = "ssl";
    optional sync_integrations = "sync_integrations";
    optional sync_uninstalled_integrations = "sync_uninstalled_integrations";
    optional_number timeout = "timeout";
    optional topic = "topic";
    optional type_ = "type";
    field username = "username";
    optional version = "version";
    field write_to_logs_streams = "write_to_logs_streams";
}

/// Secrets of an output, as far as its type has them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputUpdateSecrets {
    /// Secrets of an OTLP exporter.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub otlp_exporter: Option<OtlpExporterSecrets>,

    /// Password of the Kafka user.
    pub password: Option<SecretValue>,
    /// Service token for a remote cluster.
    pub service_token: Option<SecretValue>,
    /// TLS values that are kept as secrets.
    pub ssl: Option<OutputSslSecrets>,
}

impl OutputUpdateSecrets {
    setters! {
        otlp_exporter(value: OtlpExporterSecrets) = Some(value);
        password(value: impl Into<SecretValue>) = Some(value.into());
        service_token(value: impl Into<SecretValue>) = Some(value.into());
        ssl(value: OutputSslSecrets) = Some(value);
    }
}

record! {
    OutputUpdateSecrets: new;
    optional otlp_exporter = "otlp_exporter";
    optional password = "password";
    optional service_token = "service_token";
    optional ssl = "ssl";
}

/// An output that writes to another Elasticsearch cluster.
#[derive(Clone, PartialEq)]
pub struct RemoteElasticsearchOutput {
    /// Marks the output as a remote Elasticsearch.
    ///
    /// Always `remote_elasticsearch`.
    pub type_: Constant,

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
    /// Further settings as YAML text, perhaps with credentials; an empty text when none are set.
    pub config_yaml: Field<Secret>,
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

    /// Whether the OpenTelemetry exporter goes without the authentication and TLS settings that
    /// agents use.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub otel_disable_beatsauth: Field<bool>,

    /// Further settings of the OpenTelemetry exporter as YAML text, perhaps with credentials.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub otel_exporter_config_yaml: Field<Secret>,

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

    /// Whether agents may write to the logs streams of Elasticsearch.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub write_to_logs_streams: Field<bool>,

    _kept: Kept,
}

impl RemoteElasticsearchOutput {
    pub fn new(
        name: impl Into<String>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: wire::constant("remote_elasticsearch".to_owned()),
            name: name.into(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        allow_edit(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        ca_sha256(value: impl Into<Field<String>>) = value.into();
        ca_trusted_fingerprint(value: impl Into<Field<String>>) = value.into();
        config_yaml(value: impl Into<Field<Secret>>) = value.into();
        id(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_default_monitoring(value: bool) = Some(value);
        is_internal(value: bool) = Some(value);
        is_preconfigured(value: bool) = Some(value);
        kibana_api_key(value: impl Into<Field<Secret>>) = value.into();
        kibana_url(value: impl Into<Field<String>>) = value.into();
        otel_disable_beatsauth(value: impl Into<Field<bool>>) = value.into();
        otel_exporter_config_yaml(value: impl Into<Field<Secret>>) = value.into();
        preset(value: OutputPreset) = Some(value);
        proxy_id(value: impl Into<Field<String>>) = value.into();
        secrets(value: RemoteElasticsearchOutputSecrets) = Some(value);
        service_token(value: impl Into<Field<Secret>>) = value.into();
        shipper(value: impl Into<Field<OutputShipper>>) = value.into();
        ssl(value: impl Into<Field<OutputSsl>>) = value.into();
        sync_integrations(value: bool) = Some(value);
        sync_uninstalled_integrations(value: bool) = Some(value);
        write_to_logs_streams(value: impl Into<Field<bool>>) = value.into();
    }
}

record! {
    RemoteElasticsearchOutput + _kept;
    required type_ = "type";
    required name = "name";
    required hosts = "hosts";
    optional allow_edit = "allow_edit";
    field ca_sha256 = "ca_sha256";
    field ca_trusted_fingerprint = "ca_trusted_fingerprint";
    field config_yaml = "config_yaml";
    optional id = "id";
    optional is_default = "is_default";
    optional is_default_monitoring = "is_default_monitoring";
    optional is_internal = "is_internal";
    optional is_preconfigured = "is_preconfigured";
    field kibana_api_key = "kibana_api_key";
    field kibana_url = "kibana_url";
    field otel_disable_beatsauth = "otel_disable_beatsauth";
    field otel_exporter_config_yaml = "otel_exporter_config_yaml";
    optional preset = "preset";
    field proxy_id = "proxy_id";
    optional secrets = "secrets";
    field service_token = "service_token";
    field shipper = "shipper";
    field ssl = "ssl";
    optional sync_integrations = "sync_integrations";
    optional sync_uninstalled_integrations = "sync_uninstalled_integrations";
    field write_to_logs_streams = "write_to_logs_streams";
}

/// Values of a remote Elasticsearch output that are kept as secrets.
#[derive(Clone, Default, PartialEq)]
pub struct RemoteElasticsearchOutputSecrets {
    /// A secret, in plain text when it is sent for the first time, or as a reference to the stored
    /// one.
    pub service_token: Option<SecretValue>,

    /// TLS values that are kept as secrets.
    pub ssl: Option<OutputSslSecrets>,
    _kept: Kept,
}

impl RemoteElasticsearchOutputSecrets {
    setters! {
        service_token(value: impl Into<SecretValue>) = Some(value.into());
        ssl(value: OutputSslSecrets) = Some(value);
    }
}

record! {
    RemoteElasticsearchOutputSecrets + _kept: new;
    optional service_token = "service_token";
    optional ssl = "ssl";
}

/// How far a remote cluster has something: with `warning` it has it, and something may be wrong
/// with it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncState {
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `synchronizing`
    Synchronizing,
    /// `warning`
    Warning,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SyncState;
    Completed = "completed";
    Failed = "failed";
    Synchronizing = "synchronizing";
    Warning = "warning";
}

/// What may be wrong with what is kept the same.
#[derive(Clone, PartialEq)]
pub struct SyncWarning {
    /// What it is about, in a few words.
    pub title: String,
    /// What is to be done, for people.
    pub message: Option<String>,
    _kept: Kept,
}

impl SyncWarning {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    SyncWarning + _kept;
    required title = "title";
    optional message = "message";
}

/// How far a remote cluster has a template or a pipeline of people.
#[derive(Clone, PartialEq)]
pub struct SyncedAsset {
    /// What it is, such as `component_template`.
    pub type_: String,
    /// Its name.
    pub name: String,
    /// Name of the package that uses it.
    pub package_name: String,
    /// Version of the package.
    pub package_version: String,
    /// How far it is.
    pub sync_status: SyncState,
    /// What went wrong, for people.
    pub error: Option<String>,
    /// Whether the cluster that sends has it no more.
    pub is_deleted: Option<bool>,
    /// What may be wrong.
    pub warning: Option<SyncWarning>,
    _kept: Kept,
}

impl SyncedAsset {
    pub fn new(
        type_: impl Into<String>,
        name: impl Into<String>,
        package_name: impl Into<String>,
        package_version: impl Into<String>,
        sync_status: SyncState,
    ) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            package_name: package_name.into(),
            package_version: package_version.into(),
            sync_status,
            ..blank()
        }
    }
}

record! {
    SyncedAsset + _kept;
    required type_ = "type";
    required name = "name";
    required package_name = "package_name";
    required package_version = "package_version";
    required sync_status = "sync_status";
    optional error = "error";
    optional is_deleted = "is_deleted";
    optional warning = "warning";
}

/// State of a package in two clusters.
#[derive(Clone, PartialEq)]
pub struct SyncedInstallation {
    /// State in the cluster that sends, such as `installed`.
    pub main: String,
    /// State in the remote cluster.
    pub remote: Option<String>,
    _kept: Kept,
}

impl SyncedInstallation {
    pub fn new(main: impl Into<String>) -> Self {
        Self {
            main: main.into(),
            ..blank()
        }
    }
}

record! {
    SyncedInstallation + _kept;
    required main = "main";
    optional remote = "remote";
}

/// How far a remote cluster has an integration.
#[derive(Clone, PartialEq)]
pub struct SyncedIntegration {
    /// How far it is.
    pub sync_status: SyncState,
    /// Where it is installed.
    pub install_status: SyncedInstallation,
    /// What went wrong, for people.
    pub error: Option<String>,
    /// Id of the integration.
    pub id: Option<String>,
    /// Name of the package.
    pub package_name: Option<String>,
    /// Version of the package.
    pub package_version: Option<String>,
    /// When that changed last.
    pub updated_at: Option<String>,
    /// What may be wrong.
    pub warning: Option<SyncWarning>,
    _kept: Kept,
}

impl SyncedIntegration {
    #[inline]
    pub fn new(sync_status: SyncState, install_status: SyncedInstallation) -> Self {
        Self {
            sync_status,
            install_status,
            ..blank()
        }
    }
}

record! {
    SyncedIntegration + _kept;
    required sync_status = "sync_status";
    required install_status = "install_status";
    optional error = "error";
    optional id = "id";
    optional package_name = "package_name";
    optional package_version = "package_version";
    optional updated_at = "updated_at";
    optional warning = "warning";
}

/// How far a remote cluster has the same integrations.
#[derive(Clone, PartialEq)]
pub struct SyncedIntegrations {
    /// The integrations.
    ///
    /// At most 10000 items.
    pub integrations: Vec<SyncedIntegration>,

    /// Templates and pipelines of people that integrations use, by kind and name.
    pub custom_assets: Option<BTreeMap<String, SyncedAsset>>,
    /// What went wrong as a whole, for people.
    pub error: Option<String>,
    /// What may be wrong as a whole.
    pub warning: Option<SyncWarning>,
    _kept: Kept,
}

impl SyncedIntegrations {
    pub fn new(integrations: impl IntoIterator<Item = SyncedIntegration>) -> Self {
        Self {
            integrations: integrations.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SyncedIntegrations + _kept;
    required integrations = "integrations";
    optional custom_assets = "custom_assets";
    optional error = "error";
    optional warning = "warning";
}
