//! Raw JSON: what it keeps, and how it is asked, made and compared.

use std::collections::BTreeMap;

use openapi_runtime::Json;
use openapi_runtime::json::{Number, Object};
use serde::de::IntoDeserializer;
use serde::de::value::{Error, MapDeserializer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Numbers whose digits a `f64` or an `i64` does not keep, in an order that is not that of the alphabet.
const ODD: &str = r#"{"z":1.10,"a":[1e400,-0,-0.0,1E5,0.1e-7],"m":{"big":12345678901234567890123,"n":null},"b":[]}"#;

fn parse(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn digits_and_order_are_kept() {
    assert_eq!(parse(ODD).to_string(), ODD);
    assert_eq!(serde_json::to_string(&parse(ODD)).unwrap(), ODD);
    assert_eq!(serde_json::from_slice::<Json>(ODD.as_bytes()).unwrap(), parse(ODD));
    assert_eq!(serde_json::from_reader::<_, Json>(ODD.as_bytes()).unwrap(), parse(ODD));
    assert_eq!(ODD.parse::<Json>().unwrap(), parse(ODD));
    let spaced = " { \"a\" : [ 1.50 , \"x\\n\\u00e9\\\"\" , { } ] , \"b\" : true }\n";
    assert_eq!(parse(spaced).to_string(), r#"{"a":[1.50,"x\né\"",{}],"b":true}"#);
    let map: BTreeMap<String, Json> = serde_json::from_str(ODD).unwrap();
    assert_eq!(map["z"].to_string(), "1.10");
    assert_eq!(format!("{:#}", parse(r#"{"a":[1.0]}"#)), "{\n  \"a\": [\n    1.0\n  ]\n}");
    assert_eq!(format!("{:?}", parse(r#"{"a":[1.0]}"#)), r#"{"a":[1.0]}"#);
    let secrets = parse(r#"{"tokens":3,"list":[{"password":"hunter2","name":"a"}],"api_key":{"id":"b"}}"#);
    let shown = r#"{"tokens":3,"list":[{"password":"<redacted>","name":"a"}],"api_key":{"id":"<redacted>"}}"#;
    assert_eq!(format!("{secrets:?}"), shown);
    assert!(secrets.to_string().contains("hunter2"));
    let Json::Object(object) = parse(r#"{"client_secret":"hunter2"}"#) else { panic!("an object") };
    assert_eq!(format!("{object:?}"), r#"{"client_secret": "<redacted>"}"#);
}

#[test]
fn a_property_that_comes_twice_is_kept_and_the_last_one_counts() {
    let twice = parse(r#"{"a":1,"b":2,"a":3}"#);
    assert_eq!(twice.to_string(), r#"{"a":1,"b":2,"a":3}"#);
    assert_eq!(twice["a"], 3);
    assert_eq!(Value::from(twice.clone()), json!({"a": 3, "b": 2}));
    let mut object = twice.as_object().unwrap().clone();
    assert_eq!(object.insert("a", 4), Some(3.into()));
    assert_eq!(object.remove("a"), Some(4.into()));
    assert_eq!(Json::from(object).to_string(), r#"{"b":2}"#);
}

#[test]
fn what_is_not_json_is_an_error() {
    for text in ["", "{", "[1,]", "01", "nul", "{\"a\" 1}", "\"\\x\"", "\"\\ud800\"", "1 2", "[\"\\", "\u{7f}"] {
        assert!(serde_json::from_str::<Json>(text).is_err(), "{text}");
    }
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(serde_json::from_str::<Json>(&nested(128)).is_ok());
    for depth in [129, 200_000] {
        let error = serde_json::from_str::<Json>(&nested(depth)).unwrap_err().to_string();
        assert!(error.starts_with("recursion limit exceeded"), "{error}");
    }
}

#[test]
fn values_are_found() {
    let mut json = parse(r#"{"items":[{"a/b":1,"m~n":2.5}],"t":"x","f":false}"#);
    assert_eq!(json["items"][0]["a/b"], 1);
    assert!(json["items"][1]["none"].is_null() && json["t"][0].is_null());
    assert_eq!(json.get("t").and_then(Json::as_str), Some("x"));
    assert_eq!(json.get(0), None);
    assert_eq!(json.pointer("/items/0/a~1b").and_then(Json::as_u64), Some(1));
    assert_eq!(json.pointer("/items/0/m~0n").and_then(Json::as_f64), Some(2.5));
    assert_eq!(json.pointer(""), Some(&json));
    for nowhere in ["items", "/items/01", "/items/+0", "/items/-", "/t/0"] {
        assert_eq!(json.pointer(nowhere), None, "{nowhere}");
    }
    *json.pointer_mut("/items/0/m~0n").unwrap() = Json::from("new");
    *json.get_mut("f").unwrap() = true.into();
    assert_eq!(json["f"].as_bool(), Some(true));
    assert_eq!(json.get_mut("t").unwrap().take(), "x");
    json.as_object_mut().unwrap().insert("last", [1, 2]);
    assert_eq!(json.to_string(), r#"{"items":[{"a/b":1,"m~n":"new"}],"t":null,"f":true,"last":[1,2]}"#);
    assert_eq!(json["items"].as_array().map(Vec::len), Some(1));
}

#[test]
fn numbers_are_read_as_far_as_types_reach() {
    let numbers = parse("[1, -1, 18446744073709551615, 12345678901234567890123, 1.0, 1e400]");
    let all = |read: fn(&Json) -> bool| numbers.as_array().unwrap().iter().map(read).collect::<Vec<_>>();
    assert_eq!(all(|number| number.as_i64().is_some()), [true, true, false, false, false, false]);
    assert_eq!(all(|number| number.as_u64().is_some()), [true, false, true, false, false, false]);
    assert_eq!(all(|number| number.as_f64().is_some()), [true, true, true, true, true, false]);
    assert_eq!("1.10".parse::<Number>().map(|number| number.to_string()).as_deref(), Ok("1.10"));
    for text in ["", " 1", "1 ", "+1", "1.", "\"1\"", "null", "1,2"] {
        assert!(text.parse::<Number>().is_err(), "{text:?}");
    }
    assert_eq!(Json::from(0.1_f32).to_string(), "0.1");
    assert!(Json::from(f64::NAN).is_null() && Json::from(f32::INFINITY).is_null());
}

#[test]
fn comparison_looks_at_digits_and_not_at_order() {
    assert_eq!(parse(r#"{"a":1,"b":[2.5]}"#), parse(r#"{"b":[2.5],"a":1}"#));
    assert_eq!(parse(r#"{"a":1,"b":[2.5]}"#), json!({"b": [2.5], "a": 1}));
    assert_eq!(json!({"b": [2.5], "a": 1}), parse(r#"{"a":1,"b":[2.5]}"#));
    for (one, other) in [("1.10", "1.1"), ("1", "1.0"), (r#"{"a":1}"#, r#"{"a":1,"a":1}"#), ("[1]", "[1,1]")] {
        assert_ne!(parse(one), parse(other));
    }
    assert!(parse("1.10") != json!(1.1) && parse("{}") != json!([]) && parse(r#"{"a":1}"#) != json!({"b": 1}));
    assert!(parse(r#"{"a":1,"a":1}"#) != json!({"a": 1, "b": 1}) && parse(r#"{"a":1,"a":1}"#) != json!({"a": 1}));
    assert!(
        parse("7") == 7 && parse("7") != 8 && parse("true") == true && parse("\"a\"") == "a" && parse("0.5") == 0.5
    );
}

#[test]
fn it_is_made_of_what_callers_have() {
    assert_eq!(Json::from(json!({"b": 1.5, "a": [null]})), json!({"b": 1.5, "a": [null]}));
    assert_eq!(Json::from(vec!["a"]).to_string(), r#"["a"]"#);
    assert_eq!(Json::from(Some(1_u8)).to_string(), "1");
    assert!(Json::from(()).is_null() && Json::from(None::<String>).is_null() && Json::default().is_null());
    assert_eq!([("b", 1), ("a", 2)].into_iter().collect::<Json>().to_string(), r#"{"b":1,"a":2}"#);
    assert_eq!([("x", Json::Null)].into_iter().collect::<Object>().len(), 1);
    assert_eq!(Json::encode(&0.1_f32).unwrap().to_string(), "0.1");
    assert_eq!(parse(r#"[{"a":[1]}]"#).decode::<Vec<BTreeMap<String, Vec<u8>>>>().unwrap()[0]["a"], [1]);
    assert_eq!(parse(ODD).decode::<Json>().unwrap(), parse(ODD));
    assert!(parse("1").decode::<String>().is_err());
}

#[test]
fn what_value_cannot_hold_becomes_the_closest_number() {
    let value = Value::from(parse("[1.10,1e400,-1e400,12345678901234567890123,7]"));
    assert_eq!(value, json!([1.1, f64::MAX, f64::MIN, 1.234_567_890_123_456_8e22, 7]));
    assert_eq!(serde_json::to_value(parse("[1.10,1e400,7]")).unwrap(), json!([1.1, f64::MAX, 7]));
    assert_eq!(serde_json::from_value::<Json>(json!({"a": [1.5, "x"]})).unwrap(), json!({"a": [1.5, "x"]}));
    assert_eq!(Json::deserialize(&json!([1, {"b": null}])).unwrap(), json!([1, {"b": null}]));
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Flat {
    id: u8,
    #[serde(flatten)]
    rest: BTreeMap<String, Json>,
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
enum Either {
    Text(String),
    Other(Json),
}

#[test]
fn other_crates_that_keep_values_in_between_get_the_closest_number() {
    let flat: Flat = serde_json::from_str(r#"{"id":1,"a":{"z":1.10,"b":[true,null,-1]},"c":"x"}"#).unwrap();
    assert_eq!(serde_json::to_string(&flat).unwrap(), r#"{"id":1,"a":{"z":1.1,"b":[true,null,-1]},"c":"x"}"#);
    let exact = Flat { id: 1, rest: [("a".to_owned(), parse("1.10"))].into() };
    assert_eq!(serde_json::to_string(&exact).unwrap(), r#"{"id":1,"a":1.10}"#);
    let either: Vec<Either> = serde_json::from_str(r#"["a", 7]"#).unwrap();
    assert_eq!(either, [Either::Text("a".to_owned()), Either::Other(7.into())]);
}

#[test]
fn formats_other_than_json_are_read_and_written() {
    let json: Json = serde_yaml::from_str("b: [1, -2, 0.5, x, true, ~, .inf]\na: {c: d}\n").unwrap();
    assert_eq!(json.to_string(), r#"{"b":[1,-2,0.5,"x",true,null,null],"a":{"c":"d"}}"#);
    assert_eq!(serde_yaml::to_string(&parse(r#"{"b":[1.10,"x"],"a":null}"#)).unwrap(), "b:\n- 1.1\n- x\na: null\n");
    let map = MapDeserializer::<_, Error>::new([("a", 1)].into_iter());
    assert_eq!(Json::deserialize(map).unwrap(), json!({"a": 1}));
    assert_eq!(Json::deserialize(IntoDeserializer::<Error>::into_deserializer("x")).unwrap(), "x");
}

#[test]
fn texts_are_encoded_as_they_are() {
    for text in ["", "c1", "\"", "\\", "a\"b", "\"a\"", "ünï\n", "\u{7f}", "'", " a "] {
        assert_eq!(Json::encode(text).unwrap(), Json::from(text), "{text:?}");
        assert_eq!(Json::encode(&Some(text)).unwrap(), Json::from(text), "{text:?}");
    }
    for raw in [r#""a""#, r#""a\u0062""#, r#"["a"]"#, r#"{"a":"b"}"#, "1.10", "null"] {
        let value: &serde_json::value::RawValue = serde_json::from_str(raw).unwrap();
        assert_eq!(Json::encode(value).unwrap(), parse(raw), "{raw}");
    }
}
