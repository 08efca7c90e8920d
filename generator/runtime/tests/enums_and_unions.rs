//! Open enums and unions in the form that the generator emits.

use openapi_runtime::wire::{
    Deserialize, Deserializer, Entries, Fit, MapAccess, OpenEnum, OpenIntegerEnum, Record, Serialize, SerializeMap,
    Serializer, Whole, arm, blank, has_key, is_integer, is_one_of, items_are, observe, rank, read, tag, unknown,
    unknown_integer, write_unknown,
};
use openapi_runtime::{UnknownInteger, UnknownValue, Value, open_enum, open_integer_enum, record, union};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
enum LicenseType {
    Trial,
    Basic,
    Unknown(UnknownValue),
}

impl LicenseType {
    fn as_str(&self) -> &str {
        match self {
            Self::Trial => "trial",
            Self::Basic => "basic",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(LicenseType);

impl OpenEnum for LicenseType {
    fn from_wire(value: &str) -> Self {
        match value {
            "trial" => Self::Trial,
            "basic" => Self::Basic,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
enum Severity {
    Low,
    Unknown(UnknownInteger),
}

open_integer_enum!(Severity);

impl OpenIntegerEnum for Severity {
    fn from_wire(value: i64) -> Self {
        match value {
            21 => Self::Low,
            _ => Self::Unknown(unknown_integer(value)),
        }
    }

    fn as_wire(&self) -> i64 {
        match self {
            Self::Low => 21,
            Self::Unknown(value) => value.get(),
        }
    }
}

#[test]
fn known_values_are_variants() {
    let known: LicenseType = serde_json::from_str(r#""trial""#).unwrap();
    assert_eq!(known, LicenseType::Trial);
    assert_eq!(known.to_string(), "trial");
    assert_eq!("basic".parse(), Ok(LicenseType::Basic));
    assert_eq!(LicenseType::from("basic"), LicenseType::Basic);
    assert_eq!(format!("{:>7}", LicenseType::Trial), "  trial");
}

#[test]
fn unknown_values_are_kept_and_resent() {
    let unknown: LicenseType = serde_json::from_str(r#""plat\u0069num""#).unwrap();
    assert_eq!(unknown.as_str(), "platinum");
    assert_eq!(format!("{unknown:?}"), "Unknown(UnknownValue(\"platinum\"))");
    assert_eq!(serde_json::to_string(&unknown).unwrap(), r#""platinum""#);
    assert_eq!(blank::<LicenseType>().as_str(), "");
}

#[test]
fn an_enum_is_no_number() {
    let error = serde_json::from_str::<LicenseType>("1").unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer `1`, expected a string at line 1 column 1");
}

#[test]
fn integer_enums_are_open_and_lenient() {
    assert_eq!(serde_json::from_str::<Severity>("21.0").unwrap(), Severity::Low);
    let unknown: Severity = serde_json::from_str("7").unwrap();
    assert_eq!(serde_json::to_string(&unknown).unwrap(), "7");
    assert_eq!(unknown.to_string(), "7");
    assert_eq!(Severity::from(21), Severity::Low);
}

macro_rules! output {
    ($name:ident { $($property:ident),+ }) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        struct $name { $($property: String),+ }

        record!($name);

        impl Record for $name {
            const NAME: &'static str = stringify!($name);
            const REQUIRED: &'static [&'static str] = &[$(stringify!($property)),+];

            fn blank() -> Self {
                Self::default()
            }

            fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
                match key {
                    $(stringify!($property) => read(map, &mut self.$property),)+
                    _ => Ok(false),
                }
            }

            fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
                entries$(.entry(stringify!($property), &self.$property))+.end()
            }
        }
    };
}

output!(Elasticsearch { kind, hosts });
output!(Kafka { kind, topic });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
enum Output {
    Elasticsearch(Elasticsearch),
    Kafka(Kafka),
    Unknown(Value),
}

union!(Output);

impl Serialize for Output {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Elasticsearch(value) => value.serialize(serializer),
            Self::Kafka(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Output {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(match tag(&value, "kind") {
            Some("elasticsearch") => arm(value, Self::Elasticsearch, Self::Unknown),
            Some("kafka") => arm(value, Self::Kafka, Self::Unknown),
            _ => Self::Unknown(value),
        })
    }
}

#[test]
fn a_tag_decides() {
    let wire = json!({"kind": "kafka", "topic": "t"});
    let output: Output = serde_json::from_value(wire.clone()).unwrap();
    assert_eq!(output, Output::Kafka(Kafka { kind: "kafka".to_owned(), topic: "t".to_owned() }));
    assert_eq!(serde_json::to_value(&output).unwrap(), wire);
}

#[test]
fn what_does_not_decode_is_kept_raw() {
    for wire in [json!({"kind": "kafka"}), json!({"kind": "redis", "x": [1]}), json!("text"), json!(null)] {
        let output: Output = serde_json::from_value(wire.clone()).unwrap();
        assert_eq!(output, Output::Unknown(wire.clone()));
        assert_eq!(serde_json::to_value(&output).unwrap(), wire);
    }
    assert_eq!(blank::<Output>(), Output::Unknown(Value::Null));
}

#[test]
fn guards_tell_json_types_apart() {
    assert!(is_integer(&json!(42)) && is_integer(&json!(42.0)) && is_integer(&json!(u64::MAX)));
    assert!(!is_integer(&json!(42.5)) && !is_integer(&json!("42")) && !is_integer(&Value::Null));
    assert!(has_key(&json!({"a": null}), "a"));
    assert!(!has_key(&json!({"b": 1}), "a") && !has_key(&json!(["a"]), "a"));
    assert!(is_one_of(&json!("a"), &["a", "b"]) && !is_one_of(&json!("c"), &["a", "b"]) && !is_one_of(&json!(1), &[]));
    assert!(items_are(&json!([]), Value::is_string) && items_are(&json!(["a"]), Value::is_string));
    assert!(!items_are(&json!(["a", 1]), Value::is_string) && !items_are(&json!("a"), Value::is_string));
    assert_eq!(tag(&json!({"kind": 1}), "kind"), None);
    assert_eq!(tag(&json!([]), "kind"), None);
    assert_eq!(arm(json!([1.0]), |Whole(list): Whole<Vec<i64>>| list, |_| Vec::new()), [1]);
}

#[test]
fn the_alternative_that_knows_most_is_first() {
    const FITS: [Fit; 4] = [
        Fit { required: &["a"], known: &["a", "z"] },
        Fit { required: &["a"], known: &["a"] },
        Fit { required: &["a"], known: &["a", "b"] },
        Fit { required: &["c"], known: &["c"] },
    ];
    // The others would lose `b`.
    assert_eq!(rank(&json!({"a": 1, "b": 1}), &FITS), [2]);
    assert_eq!(rank(&json!({"a": 1}), &FITS), [1, 0, 2]);
    assert_eq!(rank(&json!({"c": 1}), &FITS), [3]);
    assert_eq!(rank(&json!({"d": 1}), &FITS), [0; 0]);
    assert_eq!(rank(&json!("text"), &FITS), [0, 1, 2, 3]);
    const WITH_MAP: [Fit; 2] = [Fit { required: &[], known: &[] }, Fit { required: &["a"], known: &["a"] }];
    assert_eq!(rank(&json!({"a": 1}), &WITH_MAP), [1, 0]);
}

/// The values that a type does not know, after it was read and written.
fn unknown_in<T: for<'de> Deserialize<'de> + Serialize>(wire: &Value) -> Vec<Value> {
    let value = T::deserialize(wire).unwrap();
    let (written, unknown) = observe(|| serde_json::to_value(&value).unwrap());
    assert_eq!(written, *wire);
    unknown
}

#[test]
fn unknown_values_are_noticed_while_they_are_written() {
    assert_eq!(unknown_in::<Vec<LicenseType>>(&json!(["trial", "platinum", ""])), [json!("platinum"), json!("")]);
    assert_eq!(unknown_in::<Vec<Severity>>(&json!([21, 7])), [json!(7)]);
    assert_eq!(unknown_in::<Output>(&json!({"kind": "redis", "x": [1]})), [json!({"kind": "redis", "x": [1]})]);
    assert_eq!(unknown_in::<Output>(&json!({"kind": "kafka", "topic": "t"})), [Value::Null; 0]);
}

#[test]
fn only_what_the_observed_code_writes_is_noticed() {
    let platinum = LicenseType::from("platinum");
    let _ = platinum.as_str();
    let ((), outer) = observe(|| {
        let (_, inner) = observe(|| serde_json::to_string(&platinum).unwrap());
        assert_eq!(inner, ["platinum"]);
        let panicked = std::panic::catch_unwind(|| observe(|| -> () { panic!("an encoder gave up") }));
        assert!(panicked.is_err());
        let _ = serde_json::to_string(&LicenseType::from("gold"));
    });
    assert_eq!(outer, ["gold"]);
    let ((), unknown) = observe(|| ());
    assert!(unknown.is_empty());
}
