//! Schemas with an `$id`: references in them are relative to it, and anchors are theirs.

use openapi_compiler::Severity;

use crate::documents::{accepted, sources};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Library, version: '1'}\nsecurity: []\npaths:\n  /books:\n    get:\n      \
    operationId: getBook\n      tags: [books]\n      responses:\n        '200': {description: A book., content: {application/json: \
    {schema: {$ref: '#/components/schemas/Book'}}}}\ncomponents:\n  schemas:\n";

/// The code of a document with these components, and its degradations.
fn generated(schemas: &str) -> (String, Vec<String>) {
    let generated = accepted(&[("library.yaml", &format!("{HEAD}{schemas}"))], &[]);
    let code = sources(&generated).into_iter().map(|(_, text)| text).collect();
    let lost = generated.diagnostics.iter().filter(|finding| finding.severity == Severity::Degradation);
    (code, lost.map(|finding| finding.message.clone()).collect())
}

#[test]
fn references_are_relative_to_the_id_around_them() {
    for (reference, expected) in [
        ("part", "Option<Part>"),
        ("./part", "Option<Part>"),
        ("/schemas/part", "Option<Part>"),
        ("https://example.com/schemas/part", "Option<Part>"),
        ("part#/properties/n", "Option<i64>"),
        ("part#flag", "Option<bool>"),
        ("https://example.com/schemas/part#flag", "Option<bool>"),
        ("other", "Option<String>"),
        ("other#flag", "Option<f64>"),
        ("#flag", "Option<Date>"),
        ("#/$defs/Day", "Option<Date>"),
        ("#", "Option<Box<Book>>"),
        ("book", "Option<Box<Book>>"),
        ("#/components/schemas/Shelf", "Option<String>"),
    ] {
        let (code, lost) = generated(&format!(
            "    Book:\n      $id: https://example.com/schemas/book\n      type: object\n      properties: {{p: {{$ref: '{reference}'}}}}\n      \
                $defs:\n        Part: {{$id: part, type: object, properties: {{n: {{type: integer}}}}, $defs: {{f: {{$anchor: flag, \
                type: boolean}}}}}}\n        Day: {{$anchor: flag, type: string, format: date}}\n    Other: {{$id: \
                'https://example.com/schemas/other', type: string, $defs: {{f: {{$anchor: flag, type: number}}}}}}\n    \
                Shelf: {{type: string}}\n"
        ));
        assert_eq!(lost, [""; 0], "{reference}");
        assert!(code.contains(&format!("pub p: {expected},")), "{reference}: {code}");
    }
}

#[test]
fn names_of_one_schema_are_not_those_of_another_one() {
    let (code, lost) = generated(
        "    Book:\n      $id: https://example.com/book\n      $dynamicAnchor: node\n      type: object\n      properties: {chapters: \
         {type: array, items: {$dynamicRef: '#node'}}, default: {$dynamicRef: '#node'}, shelf: {$ref: '#/components/schemas/A'}}\n    \
         A: {$id: 'https://example.com/a', $dynamicAnchor: node, type: object, properties: {within: {$dynamicRef: '#node'}}}\n",
    );
    assert_eq!(lost, [""; 0]);
    for expected in ["pub chapters: Option<Vec<Book>>,", "pub default: Option<Box<Book>>,", "pub within: Option<Box<A"]
    {
        assert!(code.contains(expected), "{expected}: {code}");
    }
    // Without an `$id`, the name that is nearest counts.
    let (code, _) = generated(
        "    Book: {$dynamicAnchor: node, type: object, properties: {chapters: {type: array, items: {$dynamicRef: '#node'}}}}\n    \
         A: {$dynamicAnchor: node, type: object, properties: {n: {type: integer}}}\n",
    );
    assert!(code.contains("pub chapters: Option<Vec<Book>>,"), "{code}");
}

#[test]
fn an_id_that_is_a_fragment_is_an_anchor() {
    let (code, lost) = generated(
        "    Book: {type: object, properties: {p: {$ref: '#part'}}}\n    Part: {$id: '#part', type: object, properties: {n: {type: \
         integer}}}\n",
    );
    assert_eq!(lost, [""; 0]);
    assert!(code.contains("pub p: Option<Part>,"), "{code}");
}
