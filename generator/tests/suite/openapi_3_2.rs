//! What OpenAPI 3.2 says and earlier versions cannot.

mod moved;

use std::collections::BTreeMap;

use crate::stages::{Folder, compiled};
use openapi_compiler::stages::lower_31::lower_31;
use openapi_compiler::{Findings, Generated, Later, Prepared, Severity, prepare_document};
use serde_json::Value;

const HEAD: &str = "info: {title: Library, version: '1'}\n";

/// The extensions that say to other readers what 3.0 cannot.
const MARKS: [&str; 7] = [
    "x-querystring",
    "x-ordered-parts",
    "x-whole",
    "x-style\"",
    "x-styled",
    "x-default-mapping",
    "x-content-media-type",
];

fn generated(document: &str) -> Generated {
    compiled("library.yaml", document)
}

fn sources(generated: &Generated) -> BTreeMap<String, String> {
    let files =
        generated.crates.iter().flat_map(|files| files.files.iter().map(move |(path, text)| (files, path, text)));
    files.map(|(files, path, text)| (format!("{}/{path}", files.name), text.clone())).collect()
}

fn findings(generated: &Generated, severity: Severity) -> Vec<String> {
    let found = generated.diagnostics.iter().filter(|finding| finding.severity == severity);
    found.map(|finding| format!("{}: {}", finding.place.pointer, finding.message)).collect()
}

#[test]
fn names_of_servers_come_before_their_descriptions() {
    let servers = "[{url: https://a.test, name: main}, {url: https://b.test, name: spare, description: Slow.}]";
    let document = format!("openapi: 3.2.0\n{HEAD}servers: {servers}\npaths: {{}}\n");
    let folder = Folder::new(&[("library.yaml", &document)]);
    let prepared =
        prepare_document(&folder.path().join("library.yaml")).unwrap_or_else(|findings| panic!("{findings:?}"));
    let servers = prepared.document.root["servers"].as_array().cloned().unwrap_or_default();
    let said: Vec<_> = servers.iter().map(|server| (server.get("name"), server["description"].as_str())).collect();
    assert_eq!(said, [(None, Some("main")), (None, Some("spare\n\nSlow."))]);
}

#[test]
fn operations_of_other_methods_are_operations() {
    let document = format!(
        "openapi: 3.2.0\n{HEAD}paths:
  /books/{{id}}:
    parameters: [{{$ref: '#/components/parameters/Id'}}]
    query: {{operationId: find, tags: [b], responses: {{'200': {{description: D., content: {{application/json: {{schema: {{type: object, \
         required: [a], properties: {{a: {{type: string}}}}}}}}}}}}}}}}
    additionalOperations:
      LINK: {{operationId: link, tags: [b], requestBody: {{content: {{application/json: {{schema: {{type: string}}}}}}}}, responses: {{}}}}
components: {{parameters: {{Id: {{name: id, in: path, required: true, schema: {{type: integer}}}}}}}}
"
    );
    let generated = generated(&document);
    assert_eq!(findings(&generated, Severity::Degradation), [""; 0]);
    assert_eq!((generated.counts.documented, generated.counts.operations), (2, 2));
    let sources = sources(&generated);
    let client = &sources["library-client/src/b.rs"];
    assert!(client.contains("Find of B::find: QUERY \"/books/{id}\" as \"find\";"), "{client}");
    assert!(client.contains("Link of B::link: OTHER(\"LINK\") \"/books/{id}\" as \"link\""), "{client}");
    // Types are called after the operation, as those of other methods are.
    assert!(client.contains("send_json -> model::b::find::Response, NoError;"), "{client}");
    let carried = &sources["library-client/tests/contract/document.json"];
    assert!(carried.contains("\"LINK\"") && carried.contains("\"query\""), "{carried}");
}

/// A document that says what 3.0 cannot, in all ways.
fn beyond() -> String {
    format!(
        "openapi: 3.2.0\n$self: https://library.test/api.yaml\n{HEAD}tags: [{{name: beta, kind: badge}}]
paths:
  /books:
    query: {{operationId: find, parameters: [{{name: q, in: querystring, content: {{application/json: {{schema: {{type: object}}}}}}}}, \
         {{name: c, in: cookie, style: cookie, schema: {{type: string}}}}], responses: {{}}}}
    post:
      operationId: send
      requestBody:
        content:
          multipart/mixed: {{schema: {{type: array, prefixItems: [{{type: object, title: note}}]}}, prefixEncoding: [{{contentType: application/json}}]}}
          multipart/form-data: {{schema: {{type: object, properties: {{meta: {{type: string, contentMediaType: application/json, \
         contentSchema: {{type: array, items: {{type: string}}}}}}, list: {{type: array, items: {{type: string}}}}}}}}, \
         encoding: {{list: {{style: pipeDelimited}}}}}}
      responses:
        '200':
          description: D.
          content:
            application/json: {{schema: {{$ref: '#/components/schemas/U'}}}}
            application/jsonl: {{itemSchema: {{$ref: '#/components/schemas/A'}}}}
components:
  securitySchemes: {{tv: {{type: oauth2, flows: {{deviceAuthorization: {{tokenUrl: 'https://a.test/t', scopes: {{}}}}}}}}}}
  schemas:
    U:
      oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]
      discriminator: {{propertyName: kind, defaultMapping: '#/components/schemas/B', mapping: {{a: '#/components/schemas/A'}}}}
    A: {{type: object, required: [kind], properties: {{kind: {{type: string}}, x: {{type: string}}}}}}
    B: {{type: object, required: [kind], properties: {{kind: {{type: string}}, y: {{type: string}}}}}}
    T: {{type: string, contentMediaType: image/svg+xml}}
"
    )
}

fn prepared(document: &str) -> Prepared {
    let folder = Folder::new(&[("library.yaml", document)]);
    prepare_document(&folder.path().join("library.yaml")).unwrap_or_else(|findings| panic!("{findings:?}"))
}

#[test]
fn what_3_0_cannot_say_is_listed() {
    let body = "/paths/~1books/post/requestBody/content";
    let part = format!("{body}/multipart~1form-data/encoding/meta");
    let list = format!("{body}/multipart~1form-data/encoding/list");
    assert_eq!(
        prepared(&beyond()).later.unsaid(),
        [
            "the flow for devices of the security scheme `tv`",
            "the operation `QUERY /books`, which `x-additionalOperations` of its path has",
            "that the parameter `q` is the whole query, which `x-querystring` says",
            "that the items of /paths/~1books/post/responses/200/content/application~1jsonl come one after the other, which is \
             written as a list",
            &format!("that the parts of {body}/multipart~1mixed have no names, which `x-ordered-parts` says"),
            &format!("that {part} is about one part with all of the value, which `x-whole` says"),
            &format!("that the style of {list} is followed, which `x-styled` says"),
            "that /paths/~1books/query/parameters/1 is written in the style `cookie`, which `x-style` says",
            "that other values of /components/schemas/U are `B`, which `x-default-mapping` says",
            "that the text /components/schemas/T holds `image/svg+xml`, which `x-content-media-type` says",
            "the address of the document, `https://library.test/api.yaml`",
            "the kind of the tag `beta`, which is `badge`",
        ]
    );
}

#[test]
fn what_3_0_cannot_say_is_next_to_the_document_and_can_be_written_into_it() {
    let first = prepared(&beyond());
    let found = |text: String| MARKS.into_iter().filter(|mark| text.contains(mark)).count();
    assert_eq!(found(first.document.root.to_string()), 0);
    let (written, later) = (first.written(), first.later);
    assert_eq!(found(written.to_string()), MARKS.len());
    let keys = written.pointer("/paths/~1books").and_then(Value::as_object).into_iter().flat_map(|item| item.keys());
    assert_eq!(keys.collect::<Vec<_>>(), ["post", "x-additionalOperations"]);
    // Whoever reads that document knows all of it.
    let again = prepared(&written.to_string()).later;
    assert_eq!(again.operations, later.operations);
    assert_eq!(again.queries, later.queries);
    assert_eq!(again.ordered, later.ordered);
    assert_eq!(again.whole, later.whole);
    assert_eq!(again.styled, later.styled);
    assert_eq!(again.other_styles, later.other_styles);
    assert_eq!(again.other_styles.len(), 1);
    assert_eq!(again.default_arms, later.default_arms);
    assert_eq!(again.held, later.held);
    assert_eq!([again.queries.len(), again.ordered.len(), again.default_arms.len(), again.held.len()], [1; 4]);
}

#[test]
fn what_3_0_cannot_say_is_not_written_into_the_document_on_the_way() {
    let mut findings = Findings::default();
    let document = Folder::new(&[("library.yaml", &beyond())]).bundle(&["library.yaml"], &mut findings);
    let mut document = document.unwrap_or_else(|| panic!("{findings:?}"));
    let later = lower_31(&mut document, &mut findings);
    assert_ne!(later.marks, Later::default().marks);
    let text = document.root.to_string();
    assert_eq!(MARKS.map(|mark| text.contains(mark)), [false; 7], "{text}");
}

#[test]
fn other_methods_of_earlier_versions_are_a_repair() {
    let document =
        format!("openapi: 3.0.3\n{HEAD}paths: {{/b: {{query: {{operationId: q, tags: [b], responses: {{}}}}}}}}\n");
    let generated = generated(&document);
    assert_eq!(generated.counts.operations, 1);
    let said = "/paths/~1b/query: operations of other methods belong to OpenAPI 3.2";
    assert!(findings(&generated, Severity::Repair).iter().any(|finding| finding == said));
}

#[test]
fn badges_do_not_sort_operations() {
    let document = format!(
        "openapi: 3.2.0\n{HEAD}tags: [{{name: beta, kind: badge}}, {{name: books, kind: nav}}]
paths: {{/b: {{get: {{operationId: list, tags: [beta, books], responses: {{'200': {{summary: All of them.}}}}}}}}}}
"
    );
    let sources = sources(&generated(&document));
    assert!(sources.contains_key("library-client/src/books.rs"), "{:?}", sources.keys());
}

#[test]
fn requirements_say_where_their_schemes_are() {
    let at = "#/components/securitySchemes";
    let document = format!(
        "openapi: 3.2.0\n{HEAD}security: [{{'{at}/key': [], '{at}/card': []}}]
paths: {{/b: {{get: {{operationId: list, tags: [b], security: [{{'{at}/nobody': []}}, {{'{at}/a~1b': []}}], responses: {{}}}}}}}}
components:
  securitySchemes: {{key: {{type: apiKey, in: header, name: K}}, card: {{type: mutualTLS}}, a/b: {{type: http, scheme: bearer}}}}
"
    );
    let generated = generated(&document);
    let missing = findings(&generated, Severity::Degradation);
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert!(missing[0].contains("no security scheme is called `#/components/securitySchemes/nobody`"), "{missing:?}");
    let builder = &sources(&generated)["library-client/src/lib.rs"];
    for method in ["pub fn key(", "pub fn card(", "pub fn a_b("] {
        assert!(builder.contains(method), "{method} in {builder}");
    }
}

#[test]
fn a_document_says_where_it_is() {
    let document = format!(
        "openapi: 3.2.0\n$self: https://library.test/api/library.yaml\n{HEAD}servers: [{{url: ./v1}}]
paths: {{/b: {{get: {{operationId: list, tags: [b], responses: {{'204': {{description: D.}}}}}}}}}}
"
    );
    let sources = sources(&generated(&document));
    let library = &sources["library-client/src/lib.rs"];
    assert!(library.contains("https://library.test/api/v1"), "{library}");
}

#[test]
fn media_types_are_components() {
    let document = format!(
        "openapi: 3.2.0\n{HEAD}security: []\npaths: {{/b: {{get: {{operationId: list, tags: [b], responses: {{'200': {{description: D., content: \
         {{application/json: {{$ref: '#/components/mediaTypes/Books'}}}}}}}}}}}}}}
components: {{mediaTypes: {{Books: {{schema: {{type: array, items: {{type: string}}}}}}}}}}
"
    );
    let generated = generated(&document);
    let all = [Severity::Degradation, Severity::Repair, Severity::Note].map(|severity| findings(&generated, severity));
    assert_eq!(all.concat(), [""; 0]);
    assert!(sources(&generated)["library-client/src/b.rs"].contains("send_json -> Vec<String>, NoError;"));
}

#[test]
fn what_is_lost_is_said() {
    let document = format!(
        "openapi: 3.2.0\n{HEAD}paths:
  /b:
    post:
      operationId: send
      tags: [b]
      requestBody: {{content: {{multipart/form-data: {{schema: {{type: object}}, itemEncoding: {{contentType: text/plain}}}}}}}}
      responses:
        '200': {{description: D., content: {{application/json: {{schema: {{$ref: '#/components/schemas/U'}}}}}}}}
        '201': {{description: D., content: {{multipart/mixed: {{itemSchema: {{type: string}}, itemEncoding: {{contentType: text/plain}}}}}}}}
components:
  schemas:
    U:
      oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]
      discriminator: {{propertyName: kind, defaultMapping: C, mapping: {{a: '#/components/schemas/A'}}}}
    A: {{type: object, required: [kind], properties: {{kind: {{type: string}}, x: {{type: string}}}}}}
    B: {{type: object, required: [kind], properties: {{kind: {{type: string}}, y: {{type: string}}}}}}
"
    );
    let generated = generated(&document);
    assert_eq!(
        findings(&generated, Severity::Degradation),
        [
            "/paths/~1b/post/requestBody/content/multipart~1form-data: `itemEncoding` describes parts without names, which this \
             media type does not have; ignored are `text/plain`",
            "/paths/~1b/post/responses/201/content/multipart~1mixed: `itemEncoding` describes the parts of an answer, which is \
             bytes; readers of the answer have to handle `text/plain`",
            "/components/schemas/U/oneOf: `defaultMapping: C` is not an arm; values that no arm is for are kept as JSON",
        ]
    );
}

#[test]
fn parts_inside_of_a_part_are_bytes() {
    let schema = "{type: object, properties: {pair: {type: array, items: {type: string}}, plain: {type: string}}}";
    let document = format!(
        "openapi: 3.2.0\n{HEAD}paths:
  /b:
    post:
      operationId: send
      tags: [b]
      requestBody: {{content: {{multipart/form-data: {{schema: {schema}, encoding: {{
        pair: {{contentType: multipart/mixed, prefixEncoding: [{{contentType: text/plain}}, {{headers: {{X-A: {{schema: {{type: string}}}}}}}}]}},
        plain: {{itemEncoding: {{contentType: text/csv}}}}}}}}}}}}
      responses: {{'204': {{description: D.}}}}
"
    );
    let generated = generated(&document);
    let encodings = "/paths/~1b/post/requestBody/content/multipart~1form-data/encoding";
    assert_eq!(
        findings(&generated, Severity::Degradation),
        [format!(
            "{encodings}/pair: the part `pair` has parts of its own, which the caller writes as bytes; what the document says of \
             them is ignored"
        )]
    );
    let note = format!(
        "{encodings}/plain: `itemEncoding` describes parts inside of a part, which this one does not have; it is ignored"
    );
    assert!(findings(&generated, Severity::Note).contains(&note));
    let client = &sources(&generated)["library-client/src/b.rs"];
    assert!(client.contains("pair(self, pair: impl Into<FilePart>)"), "{client}");
}
