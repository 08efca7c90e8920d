//! What documents say and no type holds: a finding tells it, and none where the type does.

use crate::stages::{answering, api};

/// What is found in a property of a schema, with components.
fn found(property: &str) -> Vec<String> {
    let schema = format!("{{type: object, properties: {{p: {property}}}}}");
    let components = "components:\n  schemas:\n    Closed: {type: object, properties: {a: {type: string}}, \
        additionalProperties: false}\n    Open: {type: object, properties: {a: {type: string}, b: {type: string}}}\n";
    api(&format!("{}{components}", answering(&schema))).1
}

fn count(findings: &[String], text: &str) -> usize {
    findings.iter().filter(|finding| finding.contains(text)).count()
}

#[test]
fn integers_that_no_type_holds_are_told() {
    for (property, expected) in [
        ("{type: integer, format: int128}", "`format: int128` admits integers of more than 64 bits"),
        ("{type: integer, format: uint256, minimum: 0}", "`format: uint256` admits integers of more than 64 bits"),
        ("{type: integer, minimum: 36893488147419103232}", "the bounds admit integers of more than 64 bits"),
        ("{type: integer, maximum: 36893488147419103232}", "the bounds admit integers of more than 64 bits"),
    ] {
        assert_eq!(count(&found(property), expected), 1, "{property}: {:?}", found(property));
    }
    for property in ["{type: integer, format: uint64}", "{type: integer, minimum: 9007199254740993}", "{type: integer}"]
    {
        assert_eq!(count(&found(property), "64 bits"), 0, "{property}");
    }
}

#[test]
fn parts_that_forbid_one_another_are_told() {
    let told = "`additionalProperties: false` forbids what other parts of the `allOf` have; it is ignored";
    let closed = "{$ref: '#/components/schemas/Closed'}";
    let open = "{$ref: '#/components/schemas/Open'}";
    let other = "{type: object, properties: {c: {type: string}}}";
    for property in [
        format!("{{allOf: [{closed}, {other}]}}"),
        format!("{{allOf: [{closed}, {open}]}}"),
        format!("{{allOf: [{open}], additionalProperties: false}}"),
        format!("{{allOf: [{closed}], properties: {{c: {{type: string}}}}}}"),
        format!("{{allOf: [{closed}, {other}], oneOf: [{{required: [a]}}, {{required: [c]}}]}}"),
    ] {
        assert_eq!(count(&found(&property), told), 1, "{property}: {:?}", found(&property));
    }
    // The same properties, described twice, and parts that admit others.
    for property in [
        format!("{{allOf: [{closed}, {{type: object, properties: {{a: {{minLength: 1}}}}, required: [a]}}]}}"),
        format!("{{allOf: [{open}, {other}], unevaluatedProperties: false}}"),
        format!("{{allOf: [{open}, {other}]}}"),
    ] {
        assert_eq!(count(&found(&property), "additionalProperties"), 0, "{property}: {:?}", found(&property));
    }
}
