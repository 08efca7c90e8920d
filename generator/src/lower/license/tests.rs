use super::expression;

#[test]
fn licences_that_are_known_are_spdx_expressions() {
    for (name, expected) in [
        ("MIT", "MIT"),
        ("MIT OR Apache-2.0", "MIT OR Apache-2.0"),
        ("Apache 2.0", "Apache-2.0"),
        ("Apache-2.0", "Apache-2.0"),
        ("MIT License", "MIT"),
    ] {
        assert_eq!(expression(name).as_deref(), Some(expected), "{name}");
    }
}

#[test]
fn licences_that_are_not_known_are_left_out() {
    for name in ["", "Proprietary", "MIT or something else", "See our terms"] {
        assert_eq!(expression(name), None, "{name}");
    }
}
