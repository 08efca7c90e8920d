//! Open enums and unions in the form that the generator emits.

use std::collections::{BTreeMap, HashSet};

use openapi_runtime::wire::{
    Blank, Deserialize, Deserializer, Fit, Numeric, Raw, Serialize, Serializer, blank, deviations, write_unknown,
};
use openapi_runtime::{Json, UnknownInteger, UnknownValue, open_enum, open_integer_enum, record, union};
use serde_json::{Value, json};

#[derive(Clone, Debug)]
#[non_exhaustive]
enum LicenseType {
    Trial,
    Basic,
    Unknown(UnknownValue),
}

open_enum! {
    LicenseType;
    Trial = "trial";
    Basic = "basic";
}

#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
enum Severity {
    Low,
    Never,
    Unknown(UnknownInteger),
}

open_integer_enum! {
    Severity;
    Low = 21;
    Never = -1;
}

/// A value that becomes known in a later version is equal to what it was, and stays in its place.
#[test]
fn values_are_compared_as_in_json() {
    let mut licenses = ["trial", "gold", "basic", "gold"].map(LicenseType::from).to_vec();
    licenses.sort();
    licenses.dedup();
    assert_eq!(licenses.iter().map(LicenseType::as_str).collect::<Vec<_>>(), ["basic", "gold", "trial"]);
    assert_eq!(HashSet::from([LicenseType::Trial, "trial".into(), "gold".into(), "gold".into()]).len(), 2);

    let mut severities = [21, 7, -1].map(Severity::from);
    severities.sort();
    assert_eq!(severities.map(Severity::get), [-1, 7, 21]);
    assert_eq!(HashSet::from([Severity::Low, 21.into(), 7.into()]).len(), 2);
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
    assert_eq!(Severity::from(-1).get(), -1);
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Elasticsearch {
    kind: String,
    hosts: String,
}

record! {
    Elasticsearch;
    required kind = "kind";
    required hosts = "hosts";
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Kafka {
    kind: String,
    topic: String,
}

record! {
    Kafka;
    required kind = "kind";
    required topic = "topic";
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
enum Output {
    Elasticsearch(Elasticsearch),
    Kafka(Kafka),
    Unknown(Json),
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
        let value = Raw::deserialize(deserializer)?;
        match value.tag("kind").as_deref() {
            Some("elasticsearch") => value.arm(Self::Elasticsearch, Self::Unknown),
            Some("kafka") => value.arm(Self::Kafka, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
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
        assert_eq!(output, Output::Unknown(wire.clone().into()));
        assert_eq!(serde_json::to_value(&output).unwrap(), wire);
    }
    assert_eq!(blank::<Output>(), Output::Unknown(Json::Null));
}

/// A value whose alternative is not known yet, of a text and of what has no text.
fn raw(text: &str) -> Raw<'_> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn guards_tell_json_types_apart() {
    for integer in ["42", "42.0", "-1", "4e2", "-9007199254740992", "18446744073709551616"] {
        assert!(raw(integer).is_integer() && raw(integer).is_number(), "{integer}");
    }
    // A float would lose digits of these.
    for integer in ["9007199254740993", "18446744073709551615", "12345678901234567890123"] {
        assert!(raw(integer).is_integer() && !raw(integer).is_number(), "{integer}");
    }
    for other in ["42.5", "1e-1", "\"42\"", "null", "[1]"] {
        assert!(!raw(other).is_integer(), "{other}");
    }
    assert!(raw(" null").is_null() && raw("true").is_boolean() && raw("[]").is_array() && raw(" {} ").is_object());
    assert!(raw(r#"{"a": false}"#).has_key("a") && raw(r#"{"\u0061": 1}"#).has_key("a"));
    // What is `null` is not there, unless that is a value.
    let null = raw(r#"{"a": null }"#);
    assert!(!null.has_key("a") && null.has_key_or_null("a") && !null.has_key_or_null("b"));
    assert!(!raw(r#"{"b": {"a": 1}, "c": "a"}"#).has_key("a") && !raw(r#"["a"]"#).has_key("a"));
    assert!(raw(r#""a""#).is_one_of(&["a", "b"]) && raw(r#""\u0062""#).is_one_of(&["a", "b"]));
    assert!(!raw(r#""c""#).is_one_of(&["a", "b"]) && !raw("1").is_one_of(&["1"]));
    assert!(raw("[]").items_are(Raw::is_string) && raw(r#"[ "a" , "]" ]"#).items_are(Raw::is_string));
    assert!(!raw(r#"["a", 1]"#).items_are(Raw::is_string) && !raw(r#""a""#).items_are(Raw::is_string));
    assert!(raw(r#"[{"a": [1]}, {}]"#).items_are(Raw::is_object) && raw("[1, 2.0]").items_are(Raw::is_integer));
    assert_eq!(raw(r#"{"kind": "a", "kind": "\u0062"}"#).tag("kind").as_deref(), Some("b"));
    assert_eq!(raw(r#"{"kind": 1}"#).tag("kind"), None);
    assert_eq!(raw("[]").tag("kind"), None);
    assert_eq!(raw("[1.0]").decode::<Numeric<Vec<i64>>>().unwrap(), Numeric(vec![1]));
}

#[test]
fn unions_are_not_a_way_around_the_limit_of_depth() {
    let nested = |depth: usize| format!("{{\"kind\":\"redis\",\"x\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    assert!(matches!(serde_json::from_str(&nested(127)), Ok(Output::Unknown(_))));
    for depth in [128, 200_000] {
        let error = serde_json::from_str::<Output>(&nested(depth)).unwrap_err();
        assert!(error.to_string().starts_with("recursion limit exceeded"), "{error}");
    }
}

#[test]
fn what_an_alternative_cannot_hold_keeps_its_digits() {
    let wire = r#"{"kind":"redis","z":1.10,"a":[1e400,12345678901234567890123]}"#;
    let output: Output = serde_json::from_str(wire).unwrap();
    assert_eq!(serde_json::to_string(&output).unwrap(), wire);
}

#[derive(PartialEq)]
struct First {
    a: i64,
}

record! {
    First;
    required a = "a";
}

#[derive(PartialEq)]
struct OrSecond {
    first: First,
    b: Option<i64>,
}

record! {
    OrSecond;
    part first: First;
    optional b = "b";
}

#[derive(PartialEq)]
struct Third {
    c: i64,
}

record! {
    Third;
    required c = "c";
}

#[derive(PartialEq)]
struct OrLast {
    a: i64,
    z: Option<i64>,
}

record! {
    OrLast;
    required a = "a";
    optional z = "z";
}

#[test]
fn the_alternative_that_knows_most_is_first() {
    let fits = [Fit::of::<OrLast>(), Fit::of::<First>(), Fit::of::<OrSecond>(), Fit::of::<Third>()];
    // The others would lose `b`.
    assert_eq!(raw(r#"{"a": 1, "b": 1}"#).rank(&fits), [2]);
    assert_eq!(raw(r#"{"a": 1}"#).rank(&fits), [1, 0, 2]);
    assert_eq!(raw(r#"{"c": 1}"#).rank(&fits), [3]);
    assert_eq!(raw(r#"{"d": 1}"#).rank(&fits), [0; 0]);
    assert_eq!(raw(r#""text""#).rank(&fits), [0, 1, 2, 3]);
    let lists = [Fit::List(const { &Fit::of::<First>() }), Fit::List(const { &Fit::of::<Third>() }), Fit::ANYTHING];
    assert_eq!(raw(r#"[ {"c": 1}, {}]"#).rank(&lists), [1, 2]);
    assert_eq!(raw(r#"[{"a": 1}]"#).rank(&lists), [0, 2]);
    assert_eq!(raw(r#"{"a": 1}"#).rank(&lists), [2]);
    for other in ["[]", "[1]"] {
        assert_eq!(raw(other).rank(&lists), [0, 1, 2]);
    }
    assert_eq!(raw(r#"[{"d": 1}]"#).rank(&lists[..2]), [0, 1]);
    let with_map = [Fit::ANYTHING, Fit::of::<First>()];
    assert_eq!(raw(r#"{"a": 1}"#).rank(&with_map), [1, 0]);
}

/// Where a type does not know a value, after it was read and written.
fn unknown_in<T: for<'de> Deserialize<'de> + Serialize>(wire: &Value) -> Vec<String> {
    let value = T::deserialize(wire).unwrap();
    assert_eq!(serde_json::to_value(&value).unwrap(), *wire);
    deviations(&value).iter().map(ToString::to_string).collect()
}

#[test]
fn unknown_values_are_found_with_their_places() {
    let enums = json!({"a/b": ["trial", "platinum", ""], "c": ["gold"]});
    assert_eq!(
        unknown_in::<BTreeMap<String, Vec<LicenseType>>>(&enums),
        ["/a~1b/1 has an unknown value", "/a~1b/2 has an unknown value", "/c/0 has an unknown value"]
    );
    assert_eq!(unknown_in::<Vec<Severity>>(&json!([21, 7])), ["/1 has an unknown value"]);
    let output = json!({"kind": "redis", "x": [1]});
    assert_eq!(unknown_in::<Output>(&output), ["the answer is none of the alternatives"]);
    assert_eq!(unknown_in::<Output>(&json!({"kind": "kafka", "topic": "t"})), [""; 0]);
}

/// A value in whose encoder other values are looked at.
struct Nosy(LicenseType);

impl Serialize for Nosy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let panicked = std::panic::catch_unwind(|| deviations(&Panics));
        assert!(panicked.is_err());
        assert_eq!(deviations(&self.0).len(), 1);
        self.0.serialize(serializer)
    }
}

struct Panics;

impl Serialize for Panics {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        panic!("an encoder gave up")
    }
}

#[test]
fn only_what_is_asked_for_is_found() {
    let platinum = LicenseType::from("platinum");
    let _ = platinum.as_str();
    let found: Vec<String> = deviations(&[Nosy(platinum)]).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["/0 has an unknown value"]);
    let _ = LicenseType::from("gold").as_str();
    assert!(deviations(&LicenseType::from("trial")).is_empty());
}

/// A list of entries, or a map of them.
#[derive(Debug, PartialEq)]
enum Entries {
    List(Vec<Elasticsearch>),
    Map(BTreeMap<String, u8>),
    Unknown(Json),
}

union!(Entries);
union!(Entries::List, items = Elasticsearch);
union!(Entries::Map, entries = u8);

#[test]
fn maps_are_made_of_pairs() {
    assert_eq!(Entries::from([("a", 1)]), Entries::Map(BTreeMap::from([("a".to_owned(), 1)])));
    assert_eq!(Entries::from(Vec::<Elasticsearch>::new()), Entries::List(Vec::new()));
}

#[test]
fn what_was_missing_is_blank_until_it_has_another_value() {
    let (license, severity, output): (LicenseType, Severity, Output) = (blank(), blank(), blank());
    assert!(license.is_blank() && severity.is_blank() && output.is_blank());
    let others = [LicenseType::Trial.is_blank(), Severity::Low.is_blank(), Output::Unknown(7.into()).is_blank()];
    assert_eq!(others, [false; 3]);
    assert!(!LicenseType::from("gold").is_blank() && !Severity::from(7).is_blank());
}
