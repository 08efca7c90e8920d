//! What the rewritten documents do not have is told as well, whatever else changes next to it.

use openapi_compiler::diff::{Diff, Rule, compare};

use super::whole::component;
use super::{In, document, state};

/// Two texts of a property, of which the crates have the same, and the keyword in which they differ. `secret` is a text of its own.
const LOSSES: [(&str, &str, &str, &str); 5] = [
    ("secret", "{type: string}", "{type: string, format: uuid}", "format"),
    ("days", "{type: integer, enum: [1, 2]}", "{type: integer, enum: [1, 2, x]}", "enum"),
    (
        "days",
        "{type: array, items: {type: integer, enum: [1, 2]}}",
        "{type: array, items: {type: integer, enum: [1, 2, x]}}",
        "enum",
    ),
    ("count", "{type: integer}", "{type: integer, default: many}", "default"),
    (
        "both",
        "{type: object, properties: {secret: {type: string}}}",
        "{type: object, properties: {secret: {type: string, format: uuid}}}",
        "format",
    ),
];

/// Places at which a schema is, with `HERE` for the properties and `MORE` for what comes besides.
const PLACES: [&str; 6] = [
    "{type: object, properties: {HERE MORE}}",
    "{allOf: [{type: object, properties: {own: {type: string} MORE}}, {type: object, properties: {HERE}}]}",
    "{type: object, properties: {list: {type: array, items: {type: object, properties: {HERE}}} MORE}}",
    "{type: object, properties: {own: {type: string} MORE}, additionalProperties: {type: object, properties: {HERE}}}",
    "{oneOf: [{type: object, required: [own], properties: {own: {type: string}, HERE MORE}}, {type: object, properties: {other: {type: integer}}}]}",
    "{type: object, properties: {inner: {type: object, properties: {HERE MORE}}}}",
];

fn rules(diff: &Diff) -> Vec<Rule> {
    diff.changes.iter().map(|change| change.rule).collect()
}

#[test]
fn losses_are_told_next_to_other_changes() {
    let mut wrong = Vec::new();
    for (name, before, after, keyword) in LOSSES {
        for place in PLACES {
            let schema =
                |text: &str, more: &str| place.replace("HERE", &format!("{name}: {text}")).replace("MORE", more);
            let of = |text: &str, more: &str| -> [String; 3] {
                let schema = schema(text, more);
                [
                    document(In::Request, &schema),
                    document(In::Answer, &schema),
                    document(In::Document, &component("Thing", &schema)),
                ]
            };
            for (old, new) in [(before, after), (after, before)] {
                let alone = of(old, "").into_iter().zip(of(new, "")).map(|texts| (texts, false));
                let more = of(old, "").into_iter().zip(of(new, ", z: {type: string}")).map(|texts| (texts, true));
                for ((old, new), is_more) in alone.chain(more) {
                    let diff = compare(&state(&old), &state(&new));
                    let lost = diff.changes.iter().filter(|change| change.rule == Rule::Unhandled);
                    let texts: Vec<String> =
                        lost.map(|change| format!("{:?} {:?}", change.before, change.after)).collect();
                    let is_right = texts.len() == 1 && texts[0].contains(keyword);
                    let expected = 1 + usize::from(is_more);
                    if !is_right || diff.changes.len() != expected {
                        wrong.push(format!("{new}\n  {:?} {texts:?}", rules(&diff)));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_renamed_schema_is_one_change_although_it_is_inlined() {
    let of = |name: &str| {
        let text = format!(
            "{{allOf: [{{$ref: '#/components/schemas/Base'}}, {{$ref: '#/components/schemas/Part'}}]}}, \
             Base: {{type: object, properties: {{b: {{type: string}}}}}}, \
             Part: {{type: object, properties: {{secret: {{$ref: '#/components/schemas/{name}'}}}}}}, {name}: {{type: string}}"
        );
        state(&document(In::Document, &component("In", &text)))
    };
    for (old, new) in [("Key", "Token"), ("Token", "Key")] {
        assert_eq!(rules(&compare(&of(old), &of(new))), [Rule::TypeRenamed], "{old}");
    }
}

#[test]
fn a_renamed_schema_tells_what_the_rewritten_one_lacks() {
    let of = |name: &str, format: &str| {
        let schema = format!("{{type: object, properties: {{secret: {{type: string{format}}}}}}}");
        state(&document(In::Document, &component(name, &schema)))
    };
    let diff = compare(&of("Key", ""), &of("Token", ", format: uuid"));
    assert_eq!(rules(&diff), [Rule::TypeRenamed, Rule::Unhandled]);
}
