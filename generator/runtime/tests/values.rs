//! The value types: what they keep, and what they do not show.

use openapi_runtime::{Base64, Date, DateTime, Field, Secret};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn round_trip<T: Serialize + DeserializeOwned>(wire: &str) -> T {
    let value: T = serde_json::from_str(wire).expect("the text decodes");
    assert_eq!(serde_json::to_string(&value).expect("the value encodes"), wire);
    value
}

#[test]
fn text_is_kept_byte_for_byte() {
    assert_eq!(round_trip::<DateTime>(r#""2026-03-01T12:00:00.1200+0200""#).as_str(), "2026-03-01T12:00:00.1200+0200");
    assert_eq!(round_trip::<Date>(r#""01/02/2026""#).to_string(), "01/02/2026");
    assert_eq!(round_trip::<Base64>(r#""not base64!""#).as_str(), "not base64!");
    assert_eq!(round_trip::<Secret>(r#""hunter2""#).expose(), "hunter2");
    assert_eq!("x".parse::<DateTime>(), Ok(DateTime::new("x")));
}

#[test]
fn only_strings_decode() {
    let error = serde_json::from_str::<DateTime>("1").unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer `1`, expected a date and time as a string at line 1 column 1");
}

#[test]
fn base64_reads_with_and_without_padding() {
    assert_eq!(Base64::encode("hello").as_str(), "aGVsbG8=");
    assert_eq!(Base64::new("aGVsbG8").decode().unwrap(), b"hello");
    assert_eq!(Base64::from("aGVsbG8=").decode().unwrap(), b"hello");
    let error = Base64::from("a b").decode().unwrap_err();
    assert!(error.to_string().starts_with("not base64: "), "{error}");
}

#[test]
fn secrets_are_not_printed() {
    let secret = Secret::new("hunter2");
    assert_eq!(format!("{secret:?} {:#?}", Some(&secret)), "Secret(..) Some(\n    Secret(..),\n)");
}

#[test]
fn a_field_has_three_states() {
    assert_eq!(round_trip::<Field<i64>>("1"), Field::Value(1));
    assert_eq!(round_trip::<Field<i64>>("null"), Field::Null);
    assert_eq!(serde_json::to_string(&Field::<i64>::Absent).unwrap(), "null");
    assert_eq!(Field::<i64>::from(None), Field::Null);
    assert_eq!(Field::<i64>::from(Some(1)), Field::from(1));
    assert_eq!(Field::<String>::from("a").as_ref().map(|text| text.len()), Field::Value(1));
    assert_eq!(Field::<Secret>::from("a").into_option(), Some(Secret::from("a")));
    assert_eq!(Field::<i64>::Null.into_option(), None);
    assert!(Field::Value(1).is_value() && Field::<i64>::default().is_absent());
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_interprets_the_text() {
    let moment = DateTime::from("2026-03-01T12:00:00.5+02:00").timestamp().unwrap();
    assert_eq!(DateTime::from(moment).as_str(), "2026-03-01T10:00:00.5Z");
    assert!(DateTime::from("yesterday").timestamp().is_err());
    let day = Date::from("2026-03-01").date().unwrap();
    assert_eq!(Date::from(day).as_str(), "2026-03-01");
    assert!(Date::from("2026-02-30").date().is_err());
}
