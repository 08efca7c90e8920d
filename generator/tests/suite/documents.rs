//! Documents of several files, with references where OpenAPI has none and references that lead nowhere.

use std::fs;
use std::path::PathBuf;

use openapi_compiler::{Diagnostic, DocumentOptions, Generated, Project, Severity, compile};

pub(crate) const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Library, version: '1'}\n";

/// Compiles the first of some files.
pub(crate) fn compiled(files: &[(&str, &str)], maps: &[(&str, &str)]) -> Result<Generated, Vec<Diagnostic>> {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let at = |name: &str| -> PathBuf { folder.path().join(name) };
    for (name, text) in files {
        let path = at(name);
        fs::create_dir_all(path.parent().unwrap_or(folder.path())).unwrap_or_else(|error| panic!("{error}"));
        fs::write(path, text).unwrap_or_else(|error| panic!("{error}"));
    }
    let options = DocumentOptions {
        name: Some("library".to_owned()),
        maps: maps.iter().map(|(url, file)| ((*url).to_owned(), at(file))).collect(),
        ..DocumentOptions::default()
    };
    Project::of_document(&at(files[0].0), &options).and_then(compile)
}

pub(crate) fn accepted(files: &[(&str, &str)], maps: &[(&str, &str)]) -> Generated {
    compiled(files, maps).unwrap_or_else(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        panic!("{}", findings.join("\n"))
    })
}

/// The sources of all crates, without the document that they carry.
pub(crate) fn sources(generated: &Generated) -> Vec<(String, String)> {
    let files = generated.crates.iter().flat_map(|files| &files.files);
    let sources = files.filter(|(path, _)| path.starts_with("src/"));
    sources.map(|(path, text)| (path.clone(), text.clone())).collect()
}

pub(crate) fn degradations(generated: &Generated) -> Vec<String> {
    let found = generated.diagnostics.iter().filter(|finding| finding.severity == Severity::Degradation);
    found.map(|finding| format!("{}: {}", finding.place.pointer, finding.message)).collect()
}

const WHOLE: &str = "openapi: 3.0.3
info: {title: Library, version: '1', description: 'All about books.'}
tags: [{name: books, description: 'What is on the shelves.'}]
paths:
  /books/{id}:
    get:
      operationId: getBook
      summary: Gets a book.
      description: |
        It is there or not.
      tags: [books]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
components:
  schemas:
    Book: {type: object, properties: {title: {type: string}, author: {$ref: '#/components/schemas/Author'}}}
    Author: {type: object, properties: {name: {type: string}}}
";

/// The same in pieces.
const PIECES: [(&str, &str); 8] = [
    (
        "library.yaml",
        "openapi: 3.0.3\ninfo: {$ref: parts/info.yaml}\ntags: [{$ref: 'parts/tags.yaml#/books'}]\n\
         paths: {$ref: parts/paths.yaml}\ncomponents: {schemas: {$ref: parts/schemas/all.yaml}}\n",
    ),
    ("parts/info.yaml", "{title: Library, version: '1', description: {$ref: info.md}}"),
    ("parts/info.md", "All about books."),
    ("parts/tags.yaml", "books: {name: books, description: {$ref: '#/text'}}\ntext: What is on the shelves.\n"),
    ("parts/paths.yaml", "/books/{id}: {get: {$ref: operations/book.yaml, operationId: getBook}}"),
    (
        "parts/operations/book.yaml",
        "summary: Gets a book.\ndescription: {$ref: ../texts/book.md}\ntags: [books]\n\
         parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n\
         responses: {'200': {description: It., content: {application/json: {schema: {$ref: '../schemas/all.yaml#/Book'}}}}}\n",
    ),
    ("parts/texts/book.md", "It is there or not.\n"),
    (
        "parts/schemas/all.yaml",
        "Book: {type: object, properties: {title: {type: string}, author: {$ref: '#/Author'}}}\n\
         Author: {type: object, properties: {name: {type: string}}}\n",
    ),
];

#[test]
fn references_may_be_anywhere() {
    let (whole, pieces) = (accepted(&[("library.yaml", WHOLE)], &[]), accepted(&PIECES, &[]));
    assert_eq!(degradations(&pieces), [""; 0]);
    assert_eq!(sources(&pieces), sources(&whole));
}

/// However many files and components a document is cut into.
#[test]
fn long_chains_of_references_are_followed() {
    let at = |section: &str, index: usize| format!("'#/components/{section}/{}{index}'", &section[..1]);
    let chain = |section: &str, last: &str| {
        let steps =
            (1..=80).map(|index| format!("    {}{index}: {{$ref: {}}}\n", &section[..1], at(section, index - 1)));
        format!("  {section}:\n    {}0: {last}\n{}", &section[..1], steps.collect::<String>())
    };
    let document = format!(
        "{HEAD}paths:\n  /books/{{id}}:\n    get:\n      operationId: getBook\n      parameters: [{{$ref: {}}}]\n      \
         responses: {{'200': {{$ref: {}}}}}\ncomponents:\n{}{}{}",
        at("parameters", 80),
        at("responses", 80),
        chain("parameters", "{name: id, in: path, required: true, schema: {type: integer}}"),
        chain(
            "responses",
            &format!(
                "{{description: It., content: {{application/json: {{schema: {{$ref: {}}}}}}}}}",
                at("schemas", 80)
            )
        ),
        chain("schemas", "{type: object, required: [title], properties: {title: {type: string}}}"),
    );
    let generated = accepted(&[("books.yaml", &document)], &[]);
    assert_eq!(degradations(&generated), [""; 0]);
    let sources = sources(&generated);
    let has = |text: &str| sources.iter().any(|(_, source)| source.contains(text));
    assert!(has("title: String") && has("id: i64"), "{sources:#?}");
}

#[test]
fn repetition_has_an_end() {
    // Each level repeats the next one ten times.
    let mut parts = String::new();
    for level in 0..8 {
        let list = vec![format!("{{$ref: '#/l{}'}}", level + 1); 10].join(", ");
        parts.push_str(&format!("l{level}: {{tags: [{list}]}}\n"));
    }
    parts.push_str("l8: a\n");
    let document = format!("{HEAD}paths: {{/books: {{get: {{$ref: 'parts.yaml#/l0'}}}}}}\n");
    let _ = compiled(&[("library.yaml", &document), ("parts.yaml", &parts)], &[]);
}

const DANGLING: &str = "paths:
  /books:
    get:
      operationId: listBooks
      parameters: [{$ref: '#/components/parameters/Limit'}]
      responses:
        '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Books'}}}}
        '404': {$ref: '#/components/responses/None'}
components:
  schemas:
    Books:
      type: object
      properties:
        here: {type: string}
        anchor: {$ref: '#book'}
        file: {$ref: 'gone.yaml#/Book'}
        url: {$ref: 'https://library.test/books.yaml#/Book'}
";

#[test]
fn what_a_reference_leads_to_that_dangles_is_not_known() {
    let document = format!("{HEAD}{DANGLING}");
    let generated = accepted(&[("library.yaml", &document)], &[]);
    let places: Vec<String> = degradations(&generated);
    assert_eq!(places.len(), 5, "{places:?}");
    let model = sources(&generated).into_iter().find(|(path, _)| path == "src/shared.rs").map(|(_, text)| text);
    let model = model.unwrap_or_default();
    assert!(model.contains("pub here: Option<String>") && model.contains("pub url: Option<Json>"), "{model}");
}

#[test]
fn answers_that_have_no_body_are_not_read() {
    let answer = |status: &str| {
        format!(
            "responses: {{'{status}': {{description: D., content: {{application/json: {{schema: {{type: string}}}}}}}}}}"
        )
    };
    let document = format!(
        "{HEAD}paths: {{/a: {{head: {{operationId: look, {}}}, put: {{operationId: write, {}}}, get: {{operationId: read, {}}}}}}}\n",
        answer("200"),
        answer("204"),
        answer("200")
    );
    let generated = accepted(&[("library.yaml", &document)], &[]);
    let text: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    let sent = |kind: &str| text.matches(&format!("send_{kind} -> ")).count();
    assert_eq!((sent("empty"), sent("json")), (2, 1), "{text}");
    let notes = generated.diagnostics.iter().filter(|finding| finding.message.starts_with("HTTP has no body here"));
    let places: Vec<&str> = notes.map(|finding| &*finding.place.pointer).collect();
    assert_eq!(places, ["/paths/~1a/head/responses/200/content", "/paths/~1a/put/responses/204/content"]);
}

#[test]
fn names_that_no_header_can_have_are_left_out() {
    let document = format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: read, parameters: [{{name: 'a b', in: header, schema: {{type: string}}}}], \
            responses: {{'204': {{description: D., headers: {{'c:d': {{schema: {{type: string}}}}}}}}}}}}}}}}\n"
    );
    let generated = accepted(&[("library.yaml", &document)], &[]);
    let said = "it is left out";
    assert_eq!(
        degradations(&generated),
        [
            format!("/paths/~1a/get/parameters/0: no header can be called `a b`; {said}"),
            format!("/paths/~1a/get/responses/204/headers/c:d: no header can be called `c:d`; {said}"),
        ]
    );
}

#[test]
fn a_value_is_sent_before_changes_of_one() {
    let value = "{schema: {type: object}}";
    let document = format!(
        "{HEAD}paths: {{/a: {{patch: {{operationId: change, requestBody: {{content: {{application/json-patch+json: {value}, \
            'application/json; charset=utf-8': {value}}}}}, responses: {{'204': {{description: D.}}}}}}}}}}\n"
    );
    let generated = accepted(&[("library.yaml", &document)], &[]);
    let text: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    assert!(text.contains("The body is `application/json; charset=utf-8`;"), "{text}");
    assert!(text.contains("[`change_json_patch`](Self::change_json_patch) sends"), "{text}");
}

/// A schema with an `$id` is a document of its own.
#[test]
fn references_within_a_schema_that_has_an_id_begin_there() {
    let document = "openapi: 3.1.0
info: {title: Library, version: '1'}
paths: {}
components:
  schemas:
    Shelf:
      $id: https://library.test/shelf
      type: object
      properties:
        label: {$ref: '#/$defs/label'}
        below: {type: array, items: {$ref: '#'}}
        book: {$ref: '#/components/schemas/Book'}
      $defs: {label: {type: integer}}
    Book: {type: object, properties: {title: {type: string}, shelf: {$ref: 'https://library.test/shelf#/$defs/label'}}}
";
    let generated = accepted(&[("library.yaml", document)], &[]);
    assert_eq!(degradations(&generated), [""; 0]);
    let model: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    for field in ["label: Option<i64>", "below: Option<Vec<Shelf>>", "book: Option<Book>", "shelf: Option<i64>"] {
        assert!(model.contains(field), "{field} in {model}");
    }
}

#[test]
fn what_comes_after_a_reference_that_dangles_stays_what_it_is() {
    let parameter = |name: &str| format!("{{name: {name}, in: query, schema: {{type: string}}}}");
    let document = format!(
        "{HEAD}paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - {{$ref: '#/components/parameters/Gone'}}
        - {{$ref: 'parts.yaml#/First'}}
        - {{$ref: 'parts.yaml#/Second'}}
        - {{name: last, in: query, style: none, schema: {{type: string}}}}
      responses: {{'204': {{description: Done.}}}}
"
    );
    let parts = format!("First: {}\nSecond: {}\n", parameter("first"), parameter("second"));
    let generated = accepted(&[("library.yaml", &document), ("parts.yaml", &parts)], &[]);
    let text: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    let names = ["first", "second", "last"];
    assert!(names.iter().all(|name| text.contains(&format!("\"{name}\""))), "{text}");
    let style = generated.diagnostics.iter().find(|finding| finding.message.contains("`style: none`"));
    assert_eq!(style.map(|finding| &*finding.place.pointer), Some("/paths/~1books/get/parameters/3"));
}

#[test]
fn a_url_may_be_mapped_to_a_file() {
    let document = format!("{HEAD}{DANGLING}").replace("        anchor: {$ref: '#book'}\n", "");
    let books = "Book: {type: object, properties: {next: {$ref: '#/Book'}, shelf: {$ref: 'https://library.test/shelves.yaml'}}}";
    let files = [("library.yaml", document.as_str()), ("saved/books.yaml", books), ("shelves.yaml", "{type: integer}")];
    let maps = [
        ("https://library.test/books.yaml", "saved/books.yaml"),
        ("https://library.test/shelves.yaml", "shelves.yaml"),
    ];
    let generated = accepted(&files, &maps);
    assert_eq!(degradations(&generated).len(), 3, "{:?}", degradations(&generated));
    let text: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    assert!(text.contains("pub url: Option<Book>") && text.contains("pub shelf: Option<i64>"), "{text}");
}

#[test]
fn components_alone_are_a_model() {
    let document = "openapi: 3.1.0\ninfo: {title: Library, version: '1'}\ncomponents:\n  schemas:\n    Book: {type: object, required: [title], \
                    properties: {title: {type: string}, pages: {type: integer}}}\n    Shelf: {type: array, items: {$ref: '#/components/schemas/Book'}}\n";
    let generated = accepted(&[("library.yaml", document)], &[]);
    let names: Vec<&str> = generated.crates.iter().map(|files| files.name.as_str()).collect();
    assert_eq!(names, ["library-model"]);
    let text: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    assert!(text.contains("pub fn new(title: impl Into<String>)") && text.contains("pages(value: i64)"), "{text}");
    assert!(!text.contains("library-client"), "{text}");
}

#[test]
fn bodies_of_callbacks_are_types() {
    let document = "openapi: 3.1.0\ninfo: {title: Library, version: '1'}\npaths:\n  /subscriptions:\n    post:\n      operationId: subscribe\n      \
                    callbacks:\n        onLend:\n          '{$request.body#/url}':\n            post:\n              requestBody: {content: {application/json: \
                    {schema: {type: object, properties: {book: {type: string}}}}}}\n              responses: {'200': {description: Thanks.}}\n      \
                    responses: {'204': {description: Done.}}\n";
    let generated = accepted(&[("library.yaml", document)], &[]);
    let text: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    assert!(text.contains("pub struct OnLendCallback"), "{text}");
    assert!(text.contains("The body of the callback `onLend`, which the server sends."), "{text}");
}

#[test]
fn later_forms_mean_what_they_say() {
    let document = "openapi: 3.2.0
$self: https://library.test/api.yaml
info: {title: Library, version: '1'}
tags: [{name: books, summary: Books., parent: things}, {name: things, description: All of it.}]
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      parameters:
        - name: filter
          in: querystring
          content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {author: {type: string}}}}}
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: {$ref: 'https://library.test/api.yaml#/components/schemas/Book'}
              examples: {one: {dataValue: {title: Emma}}, two: {serializedValue: '{\"title\": \"Emma\", \"pages\": 1}'}}
components:
  schemas:
    Book: {type: object, required: [title, pages], properties: {title: {type: string}, pages: {type: integer}}}
";
    let generated = accepted(&[("library.yaml", document)], &[]);
    assert_eq!(degradations(&generated), [""; 0]);
    let text: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    // One of the two examples has no pages.
    assert!(text.contains("pub pages: Option<i64>"), "{text}");
    assert!(text.contains("Books.") && text.contains("Part of `things`."), "{text}");
    assert!(text.contains("pub author: Option<String>"), "{text}");
}

#[test]
fn a_colon_in_a_media_type_is_read_as_its_slash() {
    let paths = "paths:\n  /books:\n    post:\n      operationId: addBook\n      requestBody: {content: {'application:json': \
                 {schema: {type: object, properties: {title: {type: string}}}}}}\n      responses:\n        \
                 '204': {description: Added.}\n        '409': {description: It is there., content: {'application:json': \
                 {schema: {type: object, properties: {shelf: {type: string}}}}}}\n";
    let generated = accepted(&[("library.yaml", &format!("{HEAD}{paths}"))], &[]);
    let found = generated.diagnostics.iter().filter(|finding| finding.message.contains("is not a media type"));
    let places: Vec<&str> = found.map(|finding| &*finding.place.pointer).collect();
    assert_eq!(places, ["/paths/~1books/post/requestBody", "/paths/~1books/post/responses/409"]);
    let code: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    assert!(code.contains("pub shelf: Option<String>"), "{code}");
    assert!(code.contains("application/json") && !code.contains("application:json"), "{code}");
}

#[test]
fn parameters_next_to_the_reference_of_a_path_are_added() {
    let path = "parameters: [{name: id, in: path, required: true, schema: {type: integer}}, {name: q, in: query, schema: {type: integer}}]\n\
        get: {operationId: getBook, tags: [books], responses: {'204': {description: Done.}}}\n";
    let own = "[{name: q, in: query, schema: {type: boolean}}, {name: more, in: query, schema: {type: string}}]";
    let document = format!("{HEAD}security: []\npaths:\n  /books/{{id}}: {{$ref: book.yaml, parameters: {own}}}\n");
    let generated = accepted(&[("library.yaml", &document), ("book.yaml", path)], &[]);
    let code: String = sources(&generated).into_iter().map(|(_, text)| text).collect();
    for expected in ["fn get(&self, id: i64)", "fn q(self, q: bool)", "fn more(self, more: impl AsRef<str>)"] {
        assert!(code.contains(expected), "{expected}: {code}");
    }
}
