//! Encoding is that of `serde_json`.

use std::collections::BTreeMap;

use openapi_runtime::json::{self, Json};
use serde::Serialize;
use serde_json::value::RawValue;

#[derive(Serialize)]
struct Unit;

#[derive(Serialize)]
struct Wrapped(i8);

#[derive(Serialize)]
struct Pair(u8, Option<&'static str>);

#[derive(Serialize)]
struct Named<'n> {
    text: &'n str,
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<u8>,
    nested: BTreeMap<&'n str, Vec<f64>>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize)]
enum Variant {
    Unit,
    Value(Vec<u8>),
    Pair(u8, char),
    Named { left: bool, right: () },
}

#[track_caller]
fn same<T: Serialize + ?Sized>(value: &T) {
    let written = json::to_vec(value).map(|text| String::from_utf8(text).unwrap());
    assert_eq!(written.unwrap(), serde_json::to_string(value).unwrap());
}

#[test]
fn values_of_any_type_are_written_as_serde_json_writes_them() {
    same(&(true, false, (), Unit, Wrapped(-1), Pair(1, None), Pair(2, Some("b"))));
    same(&(u64::MAX, i64::MIN, i128::MIN, u128::MAX, i16::MIN, u16::MAX, i32::MIN, u32::MAX));
    same(&[0.0, -0.0, 1.0, 0.1, 1e300, 5e-324, 1e16, f64::NAN, f64::INFINITY]);
    same(&[0.1_f32, 16_777_216.0, f32::NAN]);
    same(&('a', '"', '\u{1F600}', "text\nin \"lines\"\u{0}", &[1_u8, 2][..]));
    same(&[Variant::Unit, Variant::Value(vec![]), Variant::Pair(1, '\\'), Variant::Named { left: true, right: () }]);
    let nested = BTreeMap::from([("", vec![]), ("a\"b", vec![1.5, 2.0])]);
    same(&Named { text: "\u{7f}é", left_out: None, nested: nested.clone() });
    same(&[Named { text: "", left_out: Some(1), nested }]);
    same(&serde_json::json!({"a": [], "b": {}, "c": [{"d": null}, [[]]]}));
    same("text");
    same(&Option::<u8>::None);
}

#[test]
fn keys_are_strings() {
    same(&BTreeMap::from([(-1, "a"), (7, "b")]));
    same(&BTreeMap::from([(true, "a"), (false, "b")]));
    same(&BTreeMap::from([('a', 1), ('"', 2)]));
    same(&BTreeMap::from([(Variant::Unit, 1)]));
    same(&BTreeMap::from([(Some("a"), 1)]));
    for failed in [
        json::to_vec(&BTreeMap::from([(vec![1], 1)])),
        json::to_vec(&BTreeMap::from([((), 1)])),
        json::to_vec(&BTreeMap::from([(Variant::Value(vec![]), 1)])),
        json::to_vec(&BTreeMap::from([(None::<u8>, 1)])),
    ] {
        assert!(failed.is_err());
    }
}

#[test]
fn text_of_values_is_written_as_it_is() {
    let raw = RawValue::from_string(r#"{"a": [1.10, "x\u0041"]}"#.to_owned()).unwrap();
    same(&raw);
    same(&[&raw, &raw]);
    let text = r#"{"z":1.10,"a":[1e400,-0,0.1e-7],"m":12345678901234567890123,"s":"\"\\\n"}"#;
    let value: Json = serde_json::from_str(text).unwrap();
    assert_eq!(json::to_vec(&value).unwrap(), text.as_bytes());
}
