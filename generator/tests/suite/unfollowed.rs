//! What is said of texts and bytes of which a document describes more than their code follows.

use crate::stages::compiled;

/// The notes about an operation that takes and answers with this content.
fn said(content: &str) -> Vec<String> {
    let generated = compiled(
        "library.yaml",
        &format!(
            "openapi: 3.1.1\ninfo: {{title: Library, version: '1'}}\npaths:\n  /books:\n    post:\n      operationId: send\n      \
             requestBody: {{content: {{{content}}}}}\n      responses: {{'200': {{description: Done., content: {{{content}}}}}}}\n"
        ),
    );
    let findings = generated.diagnostics.iter();
    let about = findings.filter(|finding| finding.place.pointer.contains("/content/"));
    about.map(|finding| format!("{}: {}", finding.place.pointer, finding.message)).collect()
}

#[test]
fn each_media_type_of_texts_is_looked_at() {
    let content = "text/csv: {schema: {type: string}}, text/plain: {schema: {type: integer}}";
    assert_eq!(
        said(content),
        [
            "/paths/~1books/post/requestBody/content/text~1csv: the schema of `text/plain` is not followed: the caller writes the \
             body as text",
            "/paths/~1books/post/responses/200/content/text~1csv: the schema of `text/plain` is not followed: the answer is read \
             as text",
        ]
    );
}

#[test]
fn what_a_text_says_beyond_being_one_is_said() {
    for (content, is_said) in [
        ("text/plain: {schema: {type: string}}", false),
        ("text/plain: {schema: {type: string, format: uuid}}", false),
        ("text/plain: {schema: {type: string, format: date-time}}", true),
        ("text/plain: {schema: {type: string, enum: [up, down]}}", true),
        ("text/plain: {schema: {type: boolean}}", true),
        ("application/pdf: {schema: {type: string, format: binary}}", false),
        ("application/pdf: {}", false),
    ] {
        let found = said(content);
        assert_eq!(found.len(), 2 * usize::from(is_said), "{content}: {found:?}");
    }
}

#[test]
fn content_that_is_encoded_stays_encoded() {
    for content in [
        "image/png: {schema: {type: string, contentEncoding: base64}}",
        "image/png: {schema: {type: string, format: byte}}",
        "text/plain: {schema: {type: string, contentEncoding: base64url}}",
    ] {
        let found = said(content);
        assert!(found.len() == 2 && found.iter().all(|note| note.contains("what is base64 in `")), "{found:?}");
    }
    let property = |encoding: &str| {
        let schema = format!("{{type: object, properties: {{a: {{type: string, contentEncoding: {encoding}}}}}}}");
        said(&format!("application/json: {{schema: {schema}}}")).concat()
    };
    assert!(property("base16").contains("`contentEncoding: base16` is not decoded: the text stays as it is"));
    for encoding in ["base64", "base64url", "8bit"] {
        assert_eq!(property(encoding), "");
    }
}

#[test]
fn a_trace_has_no_body_and_a_value_of_two_arms_is_said() {
    let arm = |values: &str| format!("{{type: object, required: [kind], properties: {{kind: {{enum: [{values}]}}}}}}");
    let message = |mapping: &str| {
        let generated = compiled(
            "library.yaml",
            &format!(
                "openapi: 3.1.1\ninfo: {{title: Library, version: '1'}}\npaths:\n  /books:\n    trace:\n      operationId: follow\n      \
                 requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Kinds'}}}}}}}}\n      \
                 responses: {{'200': {{description: Done., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Kinds'}}}}}}}}}}\n\
                 components:\n  schemas:\n    Kinds:\n      oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]\n      \
                 discriminator: {{propertyName: kind{mapping}}}\n    Cat: {}\n    Dog: {}\n",
                arm("cat, stray"),
                arm("dog, stray"),
            ),
        );
        generated.diagnostics.into_iter().map(|finding| finding.message).collect::<Vec<_>>().join("\n")
    };
    let said = message("");
    assert!(said.contains("HTTP has no body in a `TRACE` request"), "{said}");
    assert!(said.contains("several arms list `stray` of `kind`; the first one of them is read"), "{said}");
    let mapped = message(", mapping: {cat: Cat, dog: Dog, stray: Dog}");
    assert!(!mapped.contains("several arms"), "{mapped}");
}
