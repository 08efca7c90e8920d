//! What the parts of an `allOf` have in common.

use openapi_compiler::api::{Api, Shape, TypeRef};

use crate::stages::{answering, api};

/// What a property becomes that two parts describe, and what is lost.
fn both(first: &str, second: &str) -> (String, Vec<String>) {
    let components = format!(
        "components:\n  schemas:\n    Book:\n      allOf:\n        - {{type: object, properties: {{p: {first}}}}}\n        \
            - {{type: object, properties: {{p: {second}}}}}\n    Kinds: {{type: string, enum: [a, b, c]}}\n    \
            Numbers: {{type: integer, enum: [1, 2]}}\n    Named: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}\n"
    );
    let (api, mut findings) = api(&format!("{}{components}", answering("{$ref: '#/components/schemas/Book'}")));
    findings.retain(|finding| finding.starts_with("degradation"));
    let book = api.type_ids().find(|id| api[*id].name.pascal() == "Book");
    let Some(Shape::Struct(record)) = book.map(|id| &api[id].shape) else { panic!("Book is not a struct") };
    let [field] = record.fields.as_slice() else { panic!("{record:?}") };
    let text = match &field.constant {
        Some(constant) => format!("always {constant}").replace('"', ""),
        None => shape(&api, field.ty),
    };
    (text, findings)
}

fn shape(api: &Api, ty: TypeRef) -> String {
    let null = if ty.nullable { "?" } else { "" };
    let text = match &api[ty.id].shape {
        Shape::Struct(record) => {
            let fields: Vec<&str> = record.fields.iter().map(|field| field.wire.as_str()).collect();
            format!("{{{}}}", fields.join(", "))
        }
        Shape::StringEnum(known) => {
            known.variants.iter().map(|variant| variant.wire.as_str()).collect::<Vec<_>>().join("|")
        }
        Shape::IntegerEnum(known) => {
            known.variants.iter().map(|variant| variant.value.to_string()).collect::<Vec<_>>().join("|")
        }
        Shape::Union(union) => {
            union.variants.iter().map(|variant| shape(api, variant.ty)).collect::<Vec<_>>().join(" or ")
        }
        Shape::List(item) => format!("[{}]", shape(api, *item)),
        Shape::Map(value) => format!("map of {}", shape(api, *value)),
        Shape::Scalar(scalar) => format!("{scalar:?}"),
        Shape::Json => "Json".to_owned(),
    };
    format!("{text}{null}")
}

fn assert_both(first: &str, second: &str, expected: &str) {
    for (first, second) in [(first, second), (second, first)] {
        let (text, lost) = both(first, second);
        assert_eq!(text, expected, "{first} and {second}");
        assert_eq!(lost, [""; 0], "{first} and {second}");
    }
}

#[test]
fn enums_narrow() {
    assert_both("{$ref: '#/components/schemas/Kinds'}", "{type: string, enum: [b, c, d]}", "b|c");
    assert_both("{$ref: '#/components/schemas/Kinds'}", "{type: string}", "a|b|c");
    assert_both("{$ref: '#/components/schemas/Kinds'}", "{type: string, enum: [b]}", "always b");
    assert_both("{$ref: '#/components/schemas/Numbers'}", "{type: integer, enum: [2, 3]}", "always 2");
    assert_both("{allOf: [{$ref: '#/components/schemas/Numbers'}], enum: [1]}", "{}", "always 1");
    assert_both("{allOf: [{$ref: '#/components/schemas/Kinds'}], enum: [a]}", "{}", "always a");
    assert_both("{allOf: [{$ref: '#/components/schemas/Kinds'}, {type: string, enum: [a]}]}", "{}", "always a");
}

/// By itself, an enum of one value is a text.
#[test]
fn one_value_narrows_what_is_inside() {
    let (one, two) = ("{type: string, enum: [b]}", "{type: string, enum: [a, b]}");
    let list = |items: &str| format!("{{type: array, items: {items}}}");
    let map = |value: &str| format!("{{type: object, additionalProperties: {value}}}");
    assert_both(&list(one), &list(two), "[b]");
    assert_both(&list(one), &list("{$ref: '#/components/schemas/Kinds'}"), "[b]");
    assert_both(&list(&list(one)), &list(&list(two)), "[[b]]");
    assert_both(&map(one), &map(two), "map of b");
    assert_both(&map(&list(one)), &map(&list(two)), "map of [b]");
    assert_both(&list(one), &list(one), "[String]");
    assert_both("{oneOf: [{type: string, enum: [b]}]}", "{}", "always b");
    assert_both("{enum: [b, 1]}", "{}", "b or I64");
    assert_both(&list(one), "{type: array}", "[String]");
}

#[test]
fn bounds_leave_the_values_that_are_within() {
    assert_both("{$ref: '#/components/schemas/Numbers'}", "{type: integer, minimum: 2}", "always 2");
    assert_both("{type: string, enum: [a, bb, cc]}", "{type: string, minLength: 2}", "bb|cc");
    assert_both("{type: integer, minimum: 1}", "{type: number, exclusiveMaximum: true, maximum: 2}", "U64");
    // Null is within all bounds.
    assert_both("{type: integer, nullable: true, minimum: 5}", "{type: integer, nullable: true, maximum: 4}", "U64?");
}

#[test]
fn numbers_combine_their_bounds() {
    assert_both("{type: number}", "{type: integer}", "I64");
    assert_both("{type: integer, format: int32}", "{type: integer}", "I32");
    assert_both("{type: integer, minimum: 0}", "{type: integer, format: int32}", "U32");
    assert_both("{type: integer, minimum: 0}", "{type: integer}", "U64");
}

#[test]
fn lists_and_objects_combine_what_they_hold() {
    assert_both("{type: array}", "{type: array, items: {type: string}}", "[String]");
    assert_both(
        "{type: array, items: {$ref: '#/components/schemas/Kinds'}}",
        "{type: array, items: {type: string, enum: [a, b]}}",
        "[a|b]",
    );
    assert_both("{type: object}", "{$ref: '#/components/schemas/Named'}", "{name}");
    assert_both(
        "{type: object, additionalProperties: {type: number}}",
        "{type: object, additionalProperties: {type: integer}}",
        "map of I64",
    );
    let (text, lost) =
        both("{$ref: '#/components/schemas/Named'}", "{type: object, properties: {age: {type: integer}}}");
    assert_eq!((text.as_str(), lost.len()), ("{name, age}", 0));
}

#[test]
fn alternatives_lose_the_arms_that_are_not_admitted() {
    let alternatives = "{oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}]}";
    assert_both(alternatives, "{type: string, enum: [a, b]}", "a|b");
    assert_both(alternatives, "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}", "String or I64");
    assert_both(alternatives, "{}", "String or I64 or [String]");
}

#[test]
fn null_stays_where_both_admit_it() {
    assert_both("{type: string, nullable: true}", "{type: string, nullable: true}", "String?");
    assert_both("{type: string, nullable: true}", "{type: string}", "String");
}

#[test]
fn what_is_impossible_is_raw_json_at_that_property_alone() {
    for (first, second) in [
        ("{type: string}", "{type: integer}"),
        ("{$ref: '#/components/schemas/Kinds'}", "{type: string, enum: [x]}"),
        ("{type: array, items: {type: string}}", "{type: array, items: {type: boolean}}"),
        ("{$ref: '#/components/schemas/Named'}", "{type: boolean}"),
        ("{type: array, items: {type: string, enum: [a]}}", "{type: array, items: {type: string, enum: [b]}}"),
        ("{type: integer, minimum: 10}", "{type: integer, maximum: 5}"),
        ("{type: integer, minimum: 1, exclusiveMinimum: true}", "{maximum: 2, exclusiveMaximum: true}"),
        ("{type: number, minimum: 1, exclusiveMinimum: true}", "{type: number, maximum: 1}"),
        ("{type: string, minLength: 4}", "{type: string, maxLength: 3}"),
        ("{type: array, items: {type: string}, minItems: 2}", "{maxItems: 1}"),
        ("{type: object, additionalProperties: {type: string}, minProperties: 2}", "{maxProperties: 1}"),
        ("{type: string, enum: [a]}", "{type: string, minLength: 2}"),
        ("{$ref: '#/components/schemas/Kinds'}", "{type: string, minLength: 2}"),
        ("{$ref: '#/components/schemas/Numbers'}", "{type: integer, minimum: 3}"),
        ("{type: array, items: {type: integer, minimum: 3}}", "{type: array, items: {type: integer, maximum: 2}}"),
    ] {
        let (text, lost) = both(first, second);
        assert_eq!((text.as_str(), lost.len()), ("Json", 1), "{first} and {second}: {lost:?}");
    }
}

#[test]
fn an_object_whose_values_are_impossible_is_an_object() {
    let values = |value: &str| format!("{{type: object, additionalProperties: {{type: string, enum: [{value}]}}}}");
    let (text, lost) = both(&values("a"), &values("b"));
    assert_eq!((text.as_str(), lost.len()), ("map of Json", 1), "{lost:?}");
}

/// What is said of a property that two parts describe.
fn said(first: &str, second: &str) -> String {
    let parts = [first, second].map(|part| format!("{{properties: {{p: {part}}}}}")).join(", ");
    let (api, _) = api(&answering(&format!("{{title: Book, allOf: [{parts}]}}")));
    let notes = api.types.iter().find_map(|ty| match &ty.shape {
        Shape::Struct(record) => Some(record.fields.first()?.docs.notes.join(" ")),
        _ => None,
    });
    notes.expect("there is a property")
}

#[test]
fn all_bounds_are_said_once_and_of_two_defaults_the_last_one() {
    let numbers = said("{type: integer, minimum: 1, maximum: 9}", "{type: integer, minimum: 3}");
    assert_eq!(numbers, "At least 3 and at most 9.");
    assert_eq!(said("{type: string, maxLength: 3}", "{type: string, minLength: 1}"), {
        "At least 1 character and at most 3 characters."
    });
    assert_eq!(said("{type: integer, default: 1}", "{type: integer, default: 2}"), "Default: `2`.");
    assert_eq!(said("{type: string, pattern: ^a}", "{type: string, pattern: b$}"), "Pattern: `^a`. Pattern: `b$`.");
    for (first, second) in [
        ("{type: string, enum: [a]}", "{type: string, enum: [b]}"),
        ("{type: integer, minimum: 3, default: 4}", "{type: integer, maximum: 2}"),
        ("{type: array, items: {type: string}, minItems: 3}", "{maxItems: 2}"),
    ] {
        assert_eq!(said(first, second), "", "{first} and {second}");
    }
}

/// Two chains whose properties both lead to the next member: each pair is looked at once, where looking at each path would
/// take 2^40 steps.
#[test]
fn pairs_are_intersected_once() {
    let mut components = String::from(
        "components:\n  schemas:\n    Book: {allOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/B0'}]}\n",
    );
    for chain in ["A", "B"] {
        for n in 0..40 {
            let next = format!("{{$ref: '#/components/schemas/{chain}{}'}}", n + 1);
            let own = format!("own{chain}: {{type: string}}");
            components +=
                &format!("    {chain}{n}: {{type: object, properties: {{left: {next}, right: {next}, {own}}}}}\n");
        }
        components += &format!("    {chain}40: {{type: object, properties: {{own{chain}: {{type: string}}}}}}\n");
    }
    let (api, findings) = api(&format!("{}{components}", answering("{$ref: '#/components/schemas/Book'}")));
    assert!(!findings.iter().any(|finding| finding.starts_with("degradation")), "{findings:?}");
    let both = |id: &openapi_compiler::api::TypeId| match &api[*id].shape {
        Shape::Struct(record) => {
            ["ownA", "ownB"].iter().all(|own| record.fields.iter().any(|field| field.wire == *own))
        }
        _ => false,
    };
    assert_eq!(api.type_ids().filter(both).count(), 41);
}
