//! Swagger 2.0, in the forms of OpenAPI 3.0.

mod files;

use openapi_compiler::{Diagnostic, Document, Findings};
use serde_json::{Value, json};

use crate::stages::{Folder, texts};

/// What a document becomes, with the files next to it, and what is said about it.
fn bundled(files: &[(&str, &str)]) -> (Document, Vec<String>) {
    let mut findings = Findings::default();
    let document = Folder::new(files).bundle(&["library.yaml"], &mut findings);
    let texts = texts(findings);
    (document.unwrap_or_else(|| panic!("{}", texts.join("\n"))), texts)
}

/// A document with what follows its head.
fn lowered(rest: &str) -> (Value, Vec<String>) {
    let text = format!("swagger: '2.0'\ninfo: {{title: Library, version: '1'}}\n{rest}");
    let (document, texts) = bundled(&[("library.yaml", &text)]);
    (document.root, texts)
}

/// The operation `post` of `/a` with parameters.
fn with_parameters(root: &str, operation: &str) -> (Value, Vec<String>) {
    let (document, texts) = lowered(&format!("{root}\npaths: {{/a: {{post: {{{operation}, responses: {{}}}}}}}}"));
    (document.pointer("/paths/~1a/post").cloned().unwrap_or_default(), texts)
}

#[test]
fn the_address_is_made_of_schemes_host_and_base_path() {
    let servers = |text: &str| lowered(&format!("{text}\npaths: {{}}")).0.get("servers").cloned();
    assert_eq!(
        servers("host: a.example.com:8080\nbasePath: /v1/\nschemes: [http, https]"),
        Some(json!([{ "url": "https://a.example.com:8080/v1" }, { "url": "http://a.example.com:8080/v1" }]))
    );
    assert_eq!(servers("basePath: v1"), Some(json!([{ "url": "/v1" }])));
    assert_eq!(servers("basePath: /"), None);
    assert_eq!(servers(""), None);
    let (document, texts) = lowered("host: a.example.com\npaths: {}");
    assert_eq!(document["servers"], json!([{ "url": "https://a.example.com" }]));
    assert_eq!(texts, ["note: library.yaml:3:1#/host: the host has no scheme: calls go to `https`"]);
    for (host, scheme) in
        [("host: http://a.example.com/", "http"), ("host: http://a.example.com\nschemes: [https]", "https")]
    {
        let (document, texts) = lowered(&format!("{host}\nbasePath: /v1\npaths: {{}}"));
        assert_eq!(document["servers"], json!([{ "url": format!("{scheme}://a.example.com/v1") }]));
        let message = "repair: library.yaml:3:1#/host: the host begins with `http://`, which `schemes` says";
        assert_eq!(texts, [message]);
    }
}

#[test]
fn an_operation_can_have_other_schemes() {
    let root = "host: a.example.com\nschemes: [https]";
    let (operation, _) = with_parameters(root, "schemes: [http]");
    assert_eq!(operation["servers"], json!([{ "url": "http://a.example.com" }]));
    let (operation, _) = with_parameters(root, "schemes: [https]");
    assert_eq!(operation.get("servers"), None);
}

#[test]
fn what_separates_the_items_of_a_list_is_a_style() {
    let query = |format: &str| {
        let parameter = format!("{{name: a, in: query, type: array, items: {{type: string}}{format}}}");
        let (operation, texts) = with_parameters("", &format!("parameters: [{parameter}]"));
        let parameter = &operation["parameters"][0];
        (parameter["style"].clone(), parameter["explode"].clone(), parameter["schema"]["type"].clone(), texts.len())
    };
    assert_eq!(query(""), (json!("form"), json!(false), json!("array"), 0));
    assert_eq!(query(", collectionFormat: csv"), (json!("form"), json!(false), json!("array"), 0));
    assert_eq!(query(", collectionFormat: multi"), (json!("form"), json!(true), json!("array"), 0));
    assert_eq!(query(", collectionFormat: ssv"), (json!("spaceDelimited"), json!(false), json!("array"), 0));
    assert_eq!(query(", collectionFormat: pipes"), (json!("pipeDelimited"), json!(false), json!("array"), 0));
    // What 3.0 has no style for is marked.
    assert_eq!(query(", collectionFormat: tsv"), (json!("form"), json!(false), json!("array"), 0));
    // Nobody knows what it is: the caller writes the text.
    assert_eq!(query(", collectionFormat: dots"), (json!(null), json!(null), json!("string"), 1));
}

#[test]
fn what_separates_items_without_a_style_is_marked() {
    let style = |place: &str, format: &str| {
        let list = format!("name: a, in: {place}, type: array, items: {{type: string}}, collectionFormat: {format}");
        let (operation, texts) = with_parameters("", &format!("parameters: [{{{list}}}]"));
        assert_eq!(texts, [""; 0]);
        assert_eq!(operation["parameters"][0]["schema"]["type"], "array");
        operation["parameters"][0]["x-style"].clone()
    };
    for place in ["path", "header"] {
        assert_eq!(
            ["ssv", "tsv", "pipes"].map(|format| style(place, format)),
            ["ssv", "tsv", "pipes"].map(|x| json!(x))
        );
        assert_eq!(style(place, "csv"), json!(null));
    }
    assert_eq!(["ssv", "tsv", "pipes"].map(|format| style("query", format)), [json!(null), json!("tsv"), json!(null)]);
    for format in ["ssv", "tsv", "pipes"] {
        let header = format!("headers: {{a: {{type: array, items: {{type: string}}, collectionFormat: {format}}}}}");
        let (document, texts) =
            lowered(&format!("paths: {{/a: {{get: {{responses: {{'200': {{description: D., {header}}}}}}}}}}}"));
        let header = document.pointer("/paths/~1a/get/responses/200/headers/a").cloned().unwrap_or_default();
        assert_eq!((&header["schema"]["type"], &header["x-style"]), (&json!("array"), &json!(format)));
        assert_eq!(texts, [""; 0]);
    }
}

#[test]
fn only_queries_and_forms_repeat_a_name() {
    let header = |format: &str| {
        let list = "name: a, in: header, type: array, items: {type: string}";
        let (operation, texts) = with_parameters("", &format!("parameters: [{{{list}, collectionFormat: {format}}}]"));
        (operation["parameters"][0]["schema"]["type"].clone(), texts.concat())
    };
    assert_eq!(header("csv"), (json!("array"), String::new()));
    let (ty, finding) = header("multi");
    assert_eq!(ty, "array");
    assert!(finding.starts_with("repair: ") && finding.contains("commas separate the items"), "{finding}");
    let (ty, finding) = header("dots");
    assert_eq!(ty, "string");
    assert!(finding.starts_with("degradation: "), "{finding}");
}

#[test]
fn lists_in_a_list_are_texts() {
    let list = "type: array, collectionFormat: pipes, items: {type: array, items: {type: integer}}";
    let (operation, texts) = with_parameters("", &format!("parameters: [{{name: a, in: query, {list}}}]"));
    let schema = &operation["parameters"][0]["schema"];
    assert_eq!(*schema, json!({ "type": "array", "items": { "type": "string" } }));
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert!(texts[0].contains("the items are lists with `collectionFormat: csv`"), "{texts:?}");
    let (operation, texts) = with_parameters("", &format!("parameters: [{{name: a, in: formData, {list}}}]"));
    let schema = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
    assert_eq!(schema["properties"]["a"]["items"], json!({ "type": "string" }));
    assert_eq!(texts.len(), 1, "{texts:?}");
}

#[test]
fn a_schema_has_no_collection_format() {
    let schema = |format: &str| {
        let schema = format!("type: object, properties: {{a: {{type: array, items: {{type: string}}{format}}}}}");
        let (operation, texts) =
            with_parameters("", &format!("parameters: [{{name: b, in: body, schema: {{{schema}}}}}]"));
        (operation["requestBody"]["content"]["application/json"]["schema"]["properties"]["a"].clone(), texts.concat())
    };
    let list = json!({ "type": "array", "items": { "type": "string" } });
    assert_eq!(schema(""), (list.clone(), String::new()));
    assert_eq!(schema(", collectionFormat: csv"), (list.clone(), String::new()));
    let (known, finding) = schema(", collectionFormat: multi");
    assert_eq!(known, list);
    assert!(finding.starts_with("repair: ") && finding.contains("nothing of a schema"), "{finding}");
}

#[test]
fn forms_and_files_are_where_the_document_has_them_or_said_to_be_elsewhere() {
    let said = |operation: &str| with_parameters("", operation).1.concat();
    let field = "parameters: [{name: a, in: formData, type: string}]";
    assert_eq!(said(field), "");
    assert_eq!(said(&format!("consumes: [multipart/form-data, application/json], {field}")), "");
    let elsewhere = said(&format!("consumes: [application/json], {field}"));
    assert!(
        elsewhere.contains("sent as `application/x-www-form-urlencoded`, which `consumes` does not list"),
        "{elsewhere}"
    );
    let (operation, texts) = with_parameters("", "parameters: [{name: a, in: query, type: file}]");
    assert_eq!(operation["parameters"][0]["schema"]["type"], json!("string"));
    assert!(texts.concat().contains("a file can only be sent in a form"), "{texts:?}");
}

#[test]
fn a_list_that_is_a_text_keeps_its_description() {
    let list = "description: Codes., type: array, collectionFormat: dots, items: {type: string}";
    let (operation, texts) = with_parameters("", &format!("parameters: [{{name: a, in: formData, {list}}}]"));
    let schema = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
    assert_eq!(schema["properties"]["a"], json!({ "type": "string", "description": "Codes." }));
    assert_eq!(texts.len(), 1, "{texts:?}");
}

#[test]
fn a_body_has_the_media_types_that_are_consumed() {
    let body = "parameters: [{name: b, in: body, required: true, schema: {type: string}}]";
    let content = |root: &str, own: &str| {
        let (operation, _) = with_parameters(root, &format!("{own}{body}"));
        assert_eq!(operation["requestBody"]["required"], json!(true));
        assert_eq!(operation.get("parameters"), None);
        let content = operation["requestBody"]["content"].as_object().cloned().unwrap_or_default();
        assert!(content.values().all(|media_type| media_type["schema"] == json!({ "type": "string" })));
        content.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(content("", ""), ["application/json"]);
    assert_eq!(content("consumes: [application/xml]", ""), ["application/xml"]);
    assert_eq!(
        content("consumes: [application/xml]", "consumes: [text/plain, text/csv], "),
        ["text/csv", "text/plain"]
    );
}

#[test]
fn fields_of_a_form_are_properties_of_a_body() {
    let fields = "parameters: [{name: a, in: formData, type: array, items: {type: integer}, collectionFormat: ssv}, \
        {name: b, in: formData, required: true, type: string, description: Text.}]";
    let (operation, texts) = with_parameters("", fields);
    assert_eq!(texts, [""; 0]);
    assert_eq!(
        operation["requestBody"],
        json!({
            "content": { "application/x-www-form-urlencoded": {
                "encoding": { "a": { "explode": false, "style": "spaceDelimited" } },
                "schema": {
                    "type": "object",
                    "required": ["b"],
                    "properties": {
                        "a": { "type": "array", "items": { "type": "integer" } },
                        "b": { "type": "string", "description": "Text." },
                    },
                },
            } },
            "required": true,
        })
    );
    // In a form of several parts, its items are one text as well.
    let lists = "consumes: [multipart/form-data], parameters: [{name: a, in: formData, type: array, items: {type: string}}, \
        {name: b, in: formData, type: array, items: {type: string}, collectionFormat: multi}, \
        {name: c, in: formData, type: array, items: {type: string}, collectionFormat: pipes}, \
        {name: d, in: formData, type: array, items: {type: string}, collectionFormat: tsv}]";
    let (operation, texts) = with_parameters("", lists);
    assert_eq!(texts, [""; 0]);
    assert_eq!(
        operation["requestBody"]["content"]["multipart/form-data"]["encoding"],
        json!({
            "a": { "explode": false, "style": "form", "x-styled": true },
            "c": { "explode": false, "style": "pipeDelimited", "x-styled": true },
            "d": { "explode": false, "style": "form", "x-style": "tsv", "x-styled": true },
        })
    );
    // A file cannot be part of an address.
    let files = "consumes: [application/x-www-form-urlencoded], parameters: [{name: a, in: formData, type: file}]";
    let (operation, _) = with_parameters("", files);
    let schema = &operation["requestBody"]["content"]["multipart/form-data"]["schema"];
    assert_eq!(schema["properties"]["a"], json!({ "type": "string", "format": "binary" }));
}

#[test]
fn bodies_and_forms_can_be_shared() {
    let root = "parameters:\n  Body: {name: b, in: body, schema: {type: string}}\n  Line: {name: l, in: query, type: string}\n  \
        Field: {name: f, in: formData, type: string}";
    let (operation, texts) =
        with_parameters(root, "parameters: [{$ref: '#/parameters/Body'}, {$ref: '#/parameters/Line'}]");
    assert_eq!(texts, [""; 0]);
    assert_eq!(operation["parameters"], json!([{ "$ref": "#/components/parameters/Line" }]));
    assert_eq!(operation["requestBody"]["content"]["application/json"]["schema"], json!({ "type": "string" }));
    let (operation, _) = with_parameters(root, "parameters: [{$ref: '#/parameters/Field'}]");
    assert!(operation.pointer("/requestBody/content/application~1x-www-form-urlencoded").is_some(), "{operation}");
}

#[test]
fn operations_inherit_the_body_of_their_path() {
    let (document, _) = lowered(
        "paths: {/a: {parameters: [{name: b, in: body, schema: {type: string}}, {name: l, in: query, type: string}], \
            put: {responses: {}}, post: {responses: {}}}}",
    );
    for method in ["put", "post"] {
        let body = document["paths"]["/a"][method].pointer("/requestBody/content/application~1json/schema/type");
        assert_eq!(body, Some(&json!("string")), "{method}");
    }
    assert_eq!(document["paths"]["/a"]["parameters"][0]["name"], "l");
}

#[test]
fn answers_have_the_media_types_that_are_produced() {
    let (document, texts) = lowered(
        "produces: [application/json]\npaths: {/a: {get: {responses: {'200': {description: '', schema: {type: array, \
            items: {type: string}}, examples: {application/json: [a]}, headers: {X-Rate: {type: integer}}}, \
            '201': {description: '', schema: {type: file}}, '204': {description: ''}}}, \
            put: {produces: [text/csv], responses: {'200': {description: '', schema: {type: string}}}}}}",
    );
    assert_eq!(texts, [""; 0]);
    let responses = &document["paths"]["/a"]["get"]["responses"];
    assert_eq!(
        responses["200"]["content"]["application/json"],
        json!({ "example": ["a"], "schema": { "type": "array", "items": { "type": "string" } } })
    );
    assert_eq!(responses["200"]["headers"]["X-Rate"], json!({ "schema": { "type": "integer" } }));
    let file = &responses["201"]["content"]["application/json"]["schema"];
    assert_eq!(*file, json!({ "type": "string", "format": "binary" }));
    assert_eq!(responses["204"].get("content"), None);
    let text = &document["paths"]["/a"]["put"]["responses"]["200"]["content"];
    assert_eq!(text["text/csv"]["schema"], json!({ "type": "string" }));
}

#[test]
fn security_definitions_are_schemes() {
    let (document, texts) = lowered(
        "securityDefinitions:\n  a: {type: basic}\n  b: {type: apiKey, in: query, name: key}\n  c: {type: oauth2, flow: application, \
            tokenUrl: 'https://a.example.com/token', scopes: {read: Reads.}}\n  d: {type: oauth2, flow: strange}\nsecurity: [{a: []}]\npaths: {}",
    );
    let schemes = &document["components"]["securitySchemes"];
    assert_eq!(schemes["a"], json!({ "type": "http", "scheme": "basic" }));
    assert_eq!(schemes["b"], json!({ "type": "apiKey", "in": "query", "name": "key" }));
    let flow = json!({ "tokenUrl": "https://a.example.com/token", "scopes": { "read": "Reads." } });
    assert_eq!(schemes["c"], json!({ "type": "oauth2", "flows": { "clientCredentials": flow } }));
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert_eq!(document["security"], json!([{ "a": [] }]));
}

#[test]
fn vendors_name_the_values_of_discriminators() {
    let (document, _) = lowered(
        "paths: {}\ndefinitions:\n  Base: {type: object, discriminator: kind, properties: {kind: {type: string}}}\n  \
            Child: {x-ms-discriminator-value: c, allOf: [{$ref: '#/definitions/Base'}]}\n",
    );
    let mapping = json!({ "c": "#/components/schemas/Child" });
    assert_eq!(document["components"]["schemas"]["Base"]["discriminator"]["mapping"], mapping);
}

#[test]
fn other_versions_of_swagger_are_refused() {
    let mut findings = Findings::default();
    let text = "swagger: '1.2'\ninfo: {title: Library, version: '1'}\npaths: {}\n";
    assert!(Folder::new(&[("library.yaml", text)]).bundle(&["library.yaml"], &mut findings).is_none());
    let findings: Vec<Diagnostic> = findings.into_sorted();
    assert_eq!(findings.len(), 1, "{findings:?}");
}
