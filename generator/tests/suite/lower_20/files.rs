//! Documents of Swagger 2.0 that are written in several files.

use serde_json::json;

use super::bundled;

#[test]
fn references_keep_the_words_of_their_file() {
    let library = "swagger: '2.0'\ninfo: {title: Library, version: '1'}\nproduces: [text/plain]\npaths:\n  \
        /a:\n    get: {responses: {'200': {description: '', schema: {$ref: 'shared.yaml#/definitions/Book'}}, \
        '404': {$ref: 'shared.yaml#/responses/Missing'}}}\n  /b: {$ref: b.yaml}\n";
    let shared = "definitions:\n  Book: {type: object, discriminator: kind, properties: {kind: {type: string}, \
        next: {$ref: '#/definitions/Book'}}}\nresponses:\n  Missing: {description: '', schema: {type: string}}\n";
    let item = "get: {parameters: [{name: q, in: query, type: string}], responses: {}}\n";
    let (document, texts) = bundled(&[("library.yaml", library), ("shared.yaml", shared), ("b.yaml", item)]);
    assert_eq!(texts, [""; 0]);
    let root = document.root;
    let content = &root["paths"]["/a"]["get"]["responses"]["200"]["content"];
    assert_eq!(content["text/plain"]["schema"], json!({ "$ref": "#/components/schemas/Book" }));
    let book = &root["components"]["schemas"]["Book"];
    assert_eq!(book["discriminator"], json!({ "propertyName": "kind" }));
    assert_eq!(book["properties"]["next"], json!({ "$ref": "#/components/schemas/Book" }));
    let missing = &root["components"]["responses"]["Missing"];
    assert_eq!(missing["content"]["text/plain"]["schema"], json!({ "type": "string" }));
    assert_eq!(root["paths"]["/b"]["get"]["parameters"][0]["schema"], json!({ "type": "string" }));
}

/// A request body is no parameter, so that no reference to a parameter can lead to it.
#[test]
fn bodies_may_be_in_other_files() {
    let (document, texts) = bundled(&[
        (
            "library.yaml",
            "swagger: '2.0'\ninfo: {title: Library, version: '1'}\npaths:\n  /a:\n    post:\n      parameters: [{$ref: \
                'parts/shared.yaml#/parameters/Book'}, {$ref: 'parts/shared.yaml#/parameters/Page'}]\n      responses: {}\n    put: \
                {parameters: [{$ref: 'parts/shared.yaml#/parameters/File'}], responses: {}}\n  /b: {$ref: parts/item.yaml}\nparameters: \
                {Name: {name: n, in: body, schema: {$ref: '#/definitions/Name'}}}\ndefinitions: {Name: {type: string}}\n",
        ),
        (
            "parts/shared.yaml",
            "parameters:\n  Book: {$ref: 'more/book.yaml#/parameters/Book'}\n  Page: {name: page, in: query, type: integer}\n  File: \
                {name: file, in: formData, type: file}\n",
        ),
        (
            "parts/more/book.yaml",
            "parameters: {Book: {name: b, in: body, required: true, schema: {$ref: '#/definitions/Book'}}}\ndefinitions: {Book: {type: \
                object, properties: {title: {$ref: '../../library.yaml#/definitions/Name'}}}}\n",
        ),
        ("parts/item.yaml", "post: {parameters: [{$ref: '../library.yaml#/parameters/Name'}], responses: {}}\n"),
    ]);
    assert_eq!(texts, [""; 0]);
    let at = |pointer: &str| document.root.pointer(pointer).cloned().unwrap_or_default();
    let json = "requestBody/content/application~1json/schema";
    assert_eq!(at("/paths/~1a/post/requestBody/required"), json!(true));
    assert_eq!(at(&format!("/paths/~1a/post/{json}")), json!({ "$ref": "#/components/schemas/Book" }));
    let title = json!({ "$ref": "#/components/schemas/Name" });
    assert_eq!(at("/components/schemas/Book/properties/title"), title);
    assert_eq!(at(&format!("/paths/~1b/post/{json}")), title);
    let parameters = at("/paths/~1a/post/parameters");
    assert_eq!(parameters, json!([{ "$ref": "#/components/parameters/Page" }]));
    let form = at("/paths/~1a/put/requestBody/content/multipart~1form-data/schema/properties/file");
    assert_eq!(form, json!({ "type": "string", "format": "binary" }));
}

/// Files without sections, of which only the reference says what they hold.
#[test]
fn parameters_answers_and_schemas_may_be_files() {
    let (document, texts) = bundled(&[
        (
            "library.yaml",
            "swagger: '2.0'\ninfo: {title: Library, version: '1'}\nproduces: [application/json]\npaths:\n  /a:\n    get:\n      parameters: \
                [{$ref: parts/page.yaml}, {$ref: 'parts/all.yaml#/Sort'}]\n      responses: {'200': {$ref: parts/answer.yaml}, '404': \
                {$ref: '#/responses/Gone'}}\nresponses: {Gone: {$ref: 'parts/all.yaml#/Gone'}}\n",
        ),
        ("parts/page.yaml", "{name: page, in: query, type: integer}\n"),
        (
            "parts/all.yaml",
            "Sort: {name: sort, in: query, type: array, items: {type: string}, collectionFormat: pipes}\nGone: {description: G., schema: \
                {$ref: '#/Fault'}}\nFault: {type: object, properties: {why: {type: string, x-nullable: true}}}\n",
        ),
        ("parts/answer.yaml", "{description: A., schema: {$ref: book.yaml}}\n"),
        ("parts/book.yaml", "{type: object, properties: {title: {type: string, x-nullable: true}}}\n"),
    ]);
    assert_eq!(texts, [""; 0]);
    let at = |pointer: &str| document.root.pointer(pointer).cloned().unwrap_or_default();
    let parameters = at("/paths/~1a/get/parameters");
    assert_eq!(parameters[0]["schema"], json!({ "type": "integer" }));
    assert_eq!((&parameters[1]["schema"]["type"], &parameters[1]["style"]), (&json!("array"), &json!("pipeDelimited")));
    let text = json!({ "type": "string", "nullable": true });
    for (answer, component, property) in [
        ("/paths/~1a/get/responses/200", "/components/schemas/Book", "title"),
        ("/components/responses/Gone", "/components/schemas/Fault", "why"),
    ] {
        let schema = at(&format!("{answer}/content/application~1json/schema/$ref"));
        assert_eq!(schema.as_str().map(str::to_lowercase), Some(format!("#{component}").to_lowercase()));
        let reference = schema.as_str().unwrap_or_default().trim_start_matches('#').to_owned();
        assert_eq!(at(&format!("{reference}/properties/{property}")), text);
    }
}

#[test]
fn places_and_keys_are_those_of_the_file() {
    let (document, _) = bundled(&[(
        "library.yaml",
        "swagger: '2.0'\ninfo: {title: Library, version: '1'}\npaths:\n  /a:\n    post:\n      parameters:\n        \
            - {name: b, in: body, schema: {type: strange}}\n      responses: {}\ndefinitions: {Book: {type: object}}\n",
    )]);
    let sources = &document.sources;
    let schema = "/paths/~1a/post/requestBody/content/application~1json/schema";
    let place = sources.place(schema);
    assert_eq!((place.pointer.as_str(), place.line), ("/paths/~1a/post/parameters/0/schema", Some(7)));
    assert_eq!(sources.key("/components/schemas/Book"), "library.yaml#/definitions/Book");
    assert_eq!(sources.bundled(0, "/definitions/Book"), ["/components/schemas/Book"]);
}
