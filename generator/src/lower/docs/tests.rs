//! Summaries and descriptions.

use serde_json::json;

use super::{first_words, from_text, schema};

#[test]
fn a_description_does_not_repeat_the_summary() {
    for (description, expected) in [
        ("Adds a book", None),
        ("Adds a book.", None),
        ("Adds a book. It is on a shelf then.", Some("It is on a shelf then.")),
        ("Adds a book.\n\nIt is on a shelf then.", Some("It is on a shelf then.")),
        ("Adds a book\n\n- to a shelf", Some("- to a shelf")),
        ("Adds a bookshelf.", Some("Adds a bookshelf.")),
        ("Adds a book to a shelf.", Some("Adds a book to a shelf.")),
        ("Adds a book.txt", Some("Adds a book.txt")),
        ("Something else.", Some("Something else.")),
    ] {
        for summary in ["Adds a book", "Adds a book."] {
            let docs = from_text(Some(summary), Some(description));
            assert_eq!(docs.summary.as_deref(), Some(summary));
            assert_eq!(docs.description.as_deref(), expected, "{description}");
        }
    }
    assert_eq!(from_text(Some(""), Some("Adds a book.")).summary.as_deref(), Some("Adds a book."));
}

/// The notes of a schema.
fn notes(written: serde_json::Value) -> String {
    let written = serde_json::from_value(written).unwrap_or_else(|error| panic!("{error}"));
    schema(&written).notes.join(" ")
}

#[test]
fn notes_say_what_the_text_does_not() {
    let number = |text: &str| json!({"type": "number", "minimum": 1, "maximum": 100, "description": text});
    for said in [
        "From 1 to 100.",
        "Between `1` and `100` days.",
        "At least 1, and at most 100",
        "A rate (at most 100, least 1).",
    ] {
        assert_eq!(notes(number(said)), "", "{said}");
    }
    for unsaid in ["From 1 to 1000.", "The 100 best of 1.", "At most 100."] {
        assert_eq!(notes(number(unsaid)), "At least 1 and at most 100.", "{unsaid}");
    }
    let text = |text: &str| json!({"type": "string", "maxLength": 20, "description": text});
    assert_eq!(notes(text("A name, at most 20 characters.")), "");
    assert_eq!(notes(text("A list with at most 20 fields.")), "At most 20 characters.");
    let constant =
        |text: &str| json!({"type": "string", "enum": ["deleted"], "default": "deleted", "description": text});
    assert_eq!(notes(constant("What became of it.")), "Always `deleted`.");
    assert_eq!(notes(constant("Always `deleted`, although it is there.")), "");
    assert_eq!(notes(json!({"type": "string", "default": "a", "description": "Default: `ab`."})), "Default: `a`.");
}

#[test]
fn bounds_that_everything_keeps_are_no_notes() {
    assert_eq!(notes(json!({"type": "integer", "minimum": 0})), "");
    assert_eq!(notes(json!({"type": "integer", "minimum": 0, "maximum": 9})), "At most 9.");
    assert_eq!(notes(json!({"type": "number", "minimum": 0})), "At least 0.");
    assert_eq!(notes(json!({"type": "array", "items": {}, "minItems": 0, "maxItems": 10})), "At most 10 items.");
    assert_eq!(notes(json!({"type": "string", "minLength": 0})), "");
    assert_eq!(notes(json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})), "More than 0.");
}

#[test]
fn a_title_that_is_a_name_is_no_text() {
    let summary = |title: &str| {
        let written = serde_json::from_value(json!({"type": "string", "title": title}));
        schema(&written.unwrap_or_else(|error| panic!("{error}"))).summary
    };
    assert_eq!((summary("list"), summary("IncidentKey "), summary("by_policy")), (None, None, None));
    assert_eq!(summary("Key of an incident").as_deref(), Some("Key of an incident"));
}

#[test]
fn notes_say_what_numbers_and_objects_are_limited_to() {
    for (written, expected) in [
        (json!({"type": "integer", "multipleOf": 5}), "A multiple of 5."),
        (json!({"type": "integer", "multipleOf": 1}), ""),
        (json!({"type": "number", "multipleOf": 0.01}), "A multiple of 0.01."),
        (json!({"type": "object", "minProperties": 1}), "At least 1 entry."),
        (
            json!({"type": "object", "minProperties": 2, "maxProperties": 10}),
            "At least 2 entries and at most 10 entries.",
        ),
    ] {
        assert_eq!(notes(written.clone()), expected, "{written}");
    }
}

#[test]
fn values_that_are_no_enum_of_rust_are_notes() {
    for (written, expected) in [
        (json!({"type": "number", "enum": [0.5, 1, 2.0]}), "One of `0.5`, `1` and `2`."),
        (json!({"enum": [1, "x", true, null]}), "One of `1`, `x` and `true`."),
        (json!({"type": "number", "enum": [1, 2]}), ""),
        (json!({"type": "boolean", "enum": [true, false]}), ""),
        (json!({"type": "string", "enum": ["a", "b"]}), ""),
    ] {
        assert_eq!(notes(written.clone()), expected, "{written}");
    }
}

#[test]
fn the_first_paragraph_is_text() {
    for (text, expected) in [
        ("Sells books.\n\nMore.", Some("Sells books.")),
        ("# Books\nSells\nbooks.\n# More", Some("Sells books.")),
        ("Books\n-----\nSells books.", Some("Sells books.")),
        ("<!-- a -->\n| a |\n\nSells books.", Some("Sells books.")),
        ("- a\n- b", None),
        ("```\ncode\n```\nSells books.", None),
        ("", None),
    ] {
        assert_eq!(first_words(text).as_deref(), expected, "{text}");
    }
}

#[test]
fn the_only_value_is_a_note_also_next_to_null() {
    for (written, expected) in [
        (json!({"type": "string", "nullable": true, "enum": ["x", null]}), "Always `x`."),
        (json!({"type": "boolean", "nullable": true, "enum": [null, true]}), "Always `true`."),
        (json!({"type": "integer", "nullable": true, "enum": [1, null]}), "Always `1`."),
        (json!({"type": "number", "enum": [2.0]}), "Always `2`."),
        (json!({"type": "number", "enum": [2.5]}), "Always `2.5`."),
        (json!({"enum": [null]}), "Always `null`."),
        (json!({"type": "string", "enum": ["x", "y", null]}), ""),
    ] {
        assert_eq!(notes(written.clone()), expected, "{written}");
    }
}
