//! What counts as a loss.

use call_sites::json::differences;
use serde_json::json;

#[test]
fn numbers_are_compared_by_value_and_properties_in_any_order() {
    let wire = json!({ "a": 42, "b": [1.0, { "c": null }], "d": -7 });
    let same = json!({ "d": -7.0, "b": [1, { "c": null }], "a": 42.0 });
    assert_eq!(differences(&wire, &same), [""; 0]);
}

#[test]
fn everything_else_is_a_difference() {
    let wire = json!({ "gone": 1, "list": [1, 2], "null": null, "number": 1, "text": "a" });
    let other = json!({ "list": [1], "new": 2, "number": "1", "text": "b" });
    let expected = [
        "$.gone: 1 became nothing",
        "$.list[1]: 2 became nothing",
        "$.new: nothing became 2",
        "$.null: null became nothing",
        "$.number: 1 became \"1\"",
        "$.text: \"a\" became \"b\"",
    ];
    assert_eq!(differences(&wire, &other), expected);
}
