use serde_json::{Value, json};

use super::{Difference, Shown, difference};

fn differs(expected: Value, found: Value) -> Option<(String, Option<Value>, Option<Value>)> {
    difference(&expected, &found).map(|Difference { pointer, expected, found }| (pointer, expected, found))
}

#[test]
fn numbers_are_equal_by_value_and_objects_in_any_order() {
    assert_eq!(differs(json!({"a": 42, "b": [1.0]}), json!({"b": [1], "a": 42.0})), None);
    assert_eq!(differs(json!(u64::MAX), json!(u64::MAX - 1)).map(|(pointer, ..)| pointer), Some(String::new()));
    assert_eq!(differs(json!(0.1), json!(0.2)), Some((String::new(), Some(json!(0.1)), Some(json!(0.2)))));
    assert_eq!(differs(json!(1), json!("1")), Some((String::new(), Some(json!(1)), Some(json!("1")))));
}

#[test]
fn the_first_difference_has_a_pointer() {
    let expected = json!({"a": {"b/c": [1, 2]}, "z": 1});
    assert_eq!(
        differs(expected.clone(), json!({"a": {"b/c": [1]}})),
        Some(("/a/b~1c/1".to_owned(), Some(json!(2)), None))
    );
    assert_eq!(
        differs(expected, json!({"a": {"b/c": [1, 2]}, "z": 1, "m~n": null})),
        Some(("/m~0n".to_owned(), None, Some(json!(null))))
    );
}

#[test]
fn nothing_is_not_null() {
    assert_eq!(differs(json!({"a": null}), json!({})), Some(("/a".to_owned(), Some(json!(null)), None)));
    assert_eq!(differs(json!([]), json!({})), Some((String::new(), Some(json!([])), Some(json!({})))));
}

#[test]
fn long_values_are_cut() {
    assert_eq!(Shown(None).to_string(), "nothing");
    assert_eq!(Shown(Some(&json!("a"))).to_string(), "\"a\"");
    let shown = Shown(Some(&json!("ä".repeat(1000)))).to_string();
    assert!(shown.ends_with("... (2002 bytes)") && shown.len() < 700, "{shown}");
}
