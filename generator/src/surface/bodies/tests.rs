//! What is read out of the code of generated bodies.

use super::{branches, is_branch};
use crate::format::text;

/// The conditions of branches, with what they do.
fn read(code: &str) -> Vec<(String, String)> {
    let branches = branches(&code.parse().expect("it is Rust"));
    branches.iter().map(|branch| (text(&branch.pattern), text(&branch.body))).collect()
}

#[test]
fn an_arm_that_returns_is_a_test_as_an_if_is() {
    let as_match = r#"
        match value.tag("kind").as_deref() {
            Some("a") => return arm(Self::A),
            Some("b" | "c") => { return arm(Self::B); }
            _ => {}
        }"#;
    let tests = read(as_match);
    let conditions: Vec<&str> = tests.iter().map(|(condition, _)| condition.as_str()).collect();
    let expected =
        [r#"value.tag("kind").as_deref() == Some("a")"#, r#"let Some("b" | "c") = value.tag("kind").as_deref()"#];
    assert_eq!(conditions, expected);
    assert!(tests[1].1.contains("Self::B"), "{tests:?}");
    let as_if = r#"if value.tag("kind").as_deref() == Some("a") { return arm(Self::A); }"#;
    assert_eq!(read(as_if)[0].0, conditions[0]);
}

#[test]
fn the_value_of_a_match_is_no_branch() {
    assert!(read(r#"match value.tag("kind") { Some("a") => arm(Self::A), _ => keep(value) }"#).is_empty());
    assert!(!is_branch(&"{ arm(Self::A) }".parse().expect("it is Rust")));
}
