//! Agents.

use openapi_runtime::wire::{OpenEnum, Whole};

use super::AgentPolicy;

/// An enrollment API key to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEnrollmentApiKey {
    /// The agent policy that agents are enrolled in.
    pub policy_id: String,
    /// The name of the key.
    pub name: Option<String>,
    pub type_: Option<LicenseType>,
    /// Null where it never expires.
    pub expiration: Option<DateTime>,
    #[deprecated]
    pub tags: Vec<String>,
    pub extra: BTreeMap<String, Value>,
    pub kind: Constant,
    pub new: Option<bool>,
    hidden: u8,
}

impl NewEnrollmentApiKey {
    /// Creates the value from its required properties.
    pub fn new(policy_id: impl Into<String>, expiration: Option<DateTime>) -> Self {
        Self { policy_id: policy_id.into(), name: None, expiration, kind: wire::constant("key".to_owned()) }
    }

    setters! {
        name(value: impl Into<String>) = Some(value.into());
        type_(value: LicenseType) = Some(value);
        #[deprecated] tags(value: impl IntoIterator<Item = impl Into<String>>) = value.into_iter().map(Into::into).collect();
    }

    /// Sets `new`.
    #[must_use]
    pub fn with_new(mut self, new: bool) -> Self {
        self.new = Some(new);
        self
    }
}

record! {
    NewEnrollmentApiKey;
    required policy_id = "policy_id";
    optional name = "name";
    optional type_ = "type";
    nullable expiration = "expiration";
    required tags = "tags";
    ..rest extra
}

/// A licence.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LicenseType {
    /// `trial`
    Trial,
    /// `gold, or better`
    #[deprecated]
    GoldOrBetter,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    LicenseType;
    Trial = "trial";
    GoldOrBetter = "gold, or better";
}

/// A version of the format.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum FormatVersion {
    One,
    MinusTwo,
    Unknown(UnknownInteger),
}

open_integer_enum! {
    FormatVersion;
    One = 1;
    MinusTwo = -2;
}

/// An output.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Output {
    Elasticsearch(ElasticsearchOutput),
    Kafka(Box<KafkaOutput>),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<ElasticsearchOutput> for Output {
    fn from(value: ElasticsearchOutput) -> Self {
        Self::Elasticsearch(value)
    }
}

impl From<KafkaOutput> for Output {
    fn from(value: KafkaOutput) -> Self {
        Self::Kafka(Box::new(value))
    }
}

impl Serialize for Output {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Elasticsearch(value) => value.serialize(serializer),
            Self::Kafka(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Output {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(match tag(&value, "type") {
            Some("elasticsearch") | Some("remote_elasticsearch") => arm(value, Self::Elasticsearch, Self::Unknown),
            Some("kafka") => arm(value, |value| Self::Kafka(Box::new(value)), Self::Unknown),
            _ => Self::Unknown(value),
        })
    }
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Setting {
    Text(String),
    Secure(SecureSetting),
    Plain(PlainSetting),
    Reference(ReferenceSetting),
    Unknown(Value),
}

impl<'de> Deserialize<'de> for Setting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_string() {
            return Ok(arm(value, Self::Text, Self::Unknown));
        }
        if tag(&value, "kind") == Some("secure") {
            return Ok(arm(value, |Whole(value)| Self::Secure(value), Self::Unknown));
        }
        if value.is_object() {
            let fits = [
                Fit { required: <PlainSetting as Record>::REQUIRED, known: &["value"] },
                Fit { required: <ReferenceSetting as Record>::REQUIRED, known: &["id"] },
            ];
            for candidate in rank(&value, &fits) {
                let decoded = match candidate {
                    0 => Deserialize::deserialize(&value).map(Self::Plain),
                    _ => Deserialize::deserialize(&value).map(Self::Reference),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        Ok(Self::Unknown(value))
    }
}

/// Outputs by name.
pub type Outputs = BTreeMap<String, Vec<Output>>;

pub(crate) struct Internal {
    pub value: u8,
}

fn helper() {}
