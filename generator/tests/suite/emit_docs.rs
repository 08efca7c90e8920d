//! Descriptions as doc comments.

use openapi_compiler::api::Docs;
use openapi_compiler::stages::emit::docs::{DocComment, code, deprecated, sentence, sentences};
use quote::quote;
use serde_json::json;

use crate::stages::compiled;

fn markdown(text: &str) -> String {
    DocComment::new().markdown(text).lines().join("\n")
}

#[test]
fn unruly_markdown_is_mended() {
    insta::assert_snapshot!(markdown(include_str!("model_api/unruly.md")));
}

#[test]
fn summary_description_and_notes_are_paragraphs() {
    let docs = Docs {
        summary: Some("Adds an output.".to_owned()),
        description: Some("Agents send data to it.".to_owned()),
        notes: vec!["Default: `20`.".to_owned(), "At most 100.".to_owned()],
        deprecated: false,
        since: None,
        bounds: None,
    };
    let lines = DocComment::of(&docs, "Unused.");
    let expected = ["Adds an output.", "", "Agents send data to it.", "", "Default: `20`. At most 100."];
    assert_eq!(lines.lines(), expected);
    assert_eq!(DocComment::of(&Docs::default(), "Body of `POST /a`.").lines(), ["Body of `POST /a`."]);
    assert!(DocComment::of(&Docs::default(), "").lines().is_empty());
}

#[test]
fn the_note_of_what_is_deprecated_is_what_to_use() {
    for (text, expected) in [
        ("Policy of the agent; `policy_ids` replaces it.", Some("`policy_ids` replaces it")),
        (
            "Finds books. The operation is deprecated; export them\nwhere that is possible.",
            Some("export them where that is possible"),
        ),
        ("Deprecated: use `fields` instead.", Some("use `fields` instead")),
        ("**Deprecated.** Use `GET /books`. It is faster.", Some("use `GET /books`")),
        ("Deprecated in favor of v2", Some("use v2")),
        ("An old way.\n\nUse ID numbers", Some("use ID numbers")),
        ("Deprecated, and gone in version 9.", None),
        ("Output that the policy used instead of another one.", None),
        ("The operation is deprecated.", None),
        ("", None),
    ] {
        for docs in [
            Docs { summary: Some(text.to_owned()), deprecated: true, ..Docs::default() },
            Docs { description: Some(text.to_owned()), deprecated: true, ..Docs::default() },
        ] {
            let note = expected.map(|note| quote!((note = #note)));
            let attribute = deprecated(&docs).map(|tokens| tokens.to_string());
            assert_eq!(attribute, Some(quote!(#[deprecated #note]).to_string()), "{text}");
            assert_eq!(deprecated(&Docs { deprecated: false, ..docs }).map(|tokens| tokens.to_string()), None);
        }
    }
}

#[test]
fn sentences_end() {
    for (text, expected) in [
        ("Adds an output", "Adds an output."),
        ("Adds an output.", "Adds an output."),
        ("Adds `this`", "Adds `this`."),
        ("Adds one (or two)", "Adds one (or two)."),
        ("Adds one (or two.)", "Adds one (or two.)"),
        ("Is it?", "Is it?"),
        ("One of:\n- a\n- b", "One of:\n- a\n- b"),
        ("Runs:\n\n```\ncode\n```", "Runs:\n\n```\ncode\n```"),
        ("A paragraph.\n\nAnother one\n", "A paragraph.\n\nAnother one."),
        ("24 hours of logs", "24 hours of logs."),
        ("2 digits after the point", "2 digits after the point."),
        ("1. the first\n2. the second", "1. the first\n2. the second"),
        ("10) the tenth", "10) the tenth"),
        ("See **this**", "See **this**."),
        ("See **this.**", "See **this.**"),
        ("_See this_", "_See this_."),
        ("Value in %", "Value in %."),
        ("One of [a, b]", "One of [a, b]."),
        ("Says 'yes'", "Says 'yes'."),
        ("See <https://a.example>", "See <https://a.example>."),
        ("See https://a.example/b/", "See https://a.example/b/."),
        ("A list: <ul></ul>", "A list: <ul></ul>"),
        ("a | b\n--- | ---\n1 | 2", "a | b\n--- | ---\n1 | 2"),
        ("A heading\n---", "A heading\n---"),
        ("One of these:", "One of these:"),
        ("", ""),
    ] {
        assert_eq!(sentence(text), expected);
    }
    let notes = ["Cross-site protection".to_owned(), "Sent as `x`.".to_owned()];
    assert_eq!(sentences(&notes), "Cross-site protection. Sent as `x`.");
}

#[test]
fn code_spans_are_not_divided_between_lines() {
    let before = "word ".repeat(17);
    let ours = DocComment::new().paragraph(&format!("{before}`POST /books/{{id}}` and ``a ` b``."));
    assert_eq!(ours.lines(), [before.trim_end(), "`POST /books/{id}` and ``a ` b``."]);
    let listed = DocComment::new().list([(format!("{before}`GET /books`"), "more `of it`.".to_owned())]);
    assert_eq!(listed.lines(), [&format!("- {}", before.trim_end()), "  `GET /books` more `of it`."]);
    assert_eq!(DocComment::new().paragraph("An open ` tick  and [`Link`](a::Link).").lines().len(), 1);
}

#[test]
fn code_spans_hold_any_text() {
    assert_eq!(code("a"), "`a`");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`"), "`` ` ``");
    assert_eq!(code("a\nb"), "`a b`");
    assert_eq!(code(""), "(empty)");
}

#[test]
fn words_at_the_start_of_a_line_begin_no_block() {
    let text = format!("{} - dash {} 1. one", "a".repeat(90), "b".repeat(88));
    for line in markdown(&text).lines().skip(1) {
        assert!(!line.starts_with(['-', '1']), "{line}");
    }
}

#[test]
fn any_text_is_survived() {
    for text in [
        "",
        "[",
        "]",
        "![",
        "`",
        "```",
        "<",
        "\\",
        "h",
        "https://",
        "[](",
        "[a](b",
        "- ",
        "|\n|--|",
        "é[ü](ö)`ß",
        "\t-\tx",
        "1.",
        "> ",
        "#",
    ] {
        markdown(text);
        markdown(&format!("a {text} b\n{text}"));
    }
}

#[test]
fn what_is_inferred_is_said_once_for_each_type() {
    let inferred = json!({ "type": "string", "x-fact": "inferred" });
    let stated = json!({ "type": "string" });
    let schemas = json!({
        "Whole": { "type": "object", "properties": { "a": inferred, "kind_of": inferred } },
        "Partly": { "type": "object", "properties": { "a": inferred, "kindOf": inferred, "type": inferred, "d": stated } },
        "Once": { "type": "object", "properties": { "a": inferred, "d": stated } },
        "Itself": { "type": "object", "x-fact": "inferred", "properties": { "a": inferred, "d": stated } },
        "Stated": { "type": "object", "properties": { "a": stated, "d": stated } },
    });
    let text = json!({ "openapi": "3.0.3", "info": { "title": "A", "version": "1" }, "paths": {}, "components": { "schemas": schemas } });
    let generated = compiled("inferred.json", &text.to_string());
    let files = generated.crates.iter().flat_map(|one| one.files.values());
    let text = files.cloned().collect::<Vec<_>>().join("\n");
    let blocks = text.split("pub struct ").collect::<Vec<_>>();
    for (name, above, inside) in [
        ("Whole", "does not state any of its properties", 0),
        ("Partly", "does not state `a`, `kind_of` or `type_`", 0),
        ("Once", "", 1),
        ("Itself", "does not state it", 0),
        ("Stated", "", 0),
    ] {
        let index = blocks.iter().position(|block| block.starts_with(&format!("{name} "))).expect(name);
        let docs = blocks[index - 1].rsplit("\n\n").next().unwrap_or_default().replace("\n/// ", " ");
        assert_eq!((docs.contains(above), above.is_empty()), (true, !docs.contains("Inferred")), "{name}: {docs}");
        let body = blocks[index].split("\n}").next().unwrap_or_default();
        assert_eq!(body.matches("Inferred").count(), inside, "{name}: {body}");
    }
}
