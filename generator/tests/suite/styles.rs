//! Which values the styles of parameters, forms and parts have no way to write.

use crate::stages::compiled;

/// What is said about nesting in an operation with parameters, and with a body that is like this.
fn said(parameters: &str, body: &str) -> Vec<String> {
    findings(parameters, body).into_iter().filter(|finding| finding.contains("OpenAPI does not say how")).collect()
}

fn findings(parameters: &str, body: &str) -> Vec<String> {
    let body = if body.is_empty() { String::new() } else { format!("      requestBody: {body}\n") };
    let generated = compiled(
        "library.yaml",
        &format!(
            "openapi: 3.1.1\ninfo: {{title: Library, version: '1'}}\npaths:\n  /books/{{p}}:\n    post:\n      \
             operationId: findBooks\n      parameters:\n        - {{name: p, in: path, required: true, schema: {{type: string}}}}\n\
             {parameters}{body}      responses: {{'204': {{description: Done.}}}}\n"
        ),
    );
    generated.diagnostics.iter().map(ToString::to_string).collect()
}

fn parameter(rest: &str, schema: &str) -> Vec<String> {
    said(&format!("        - {{name: a, {rest}, schema: {schema}}}\n"), "")
}

const NUMBERS: &str = "{type: array, items: {type: integer}}";

#[test]
fn what_a_style_cannot_write_is_said() {
    let lists = format!("{{type: array, items: {NUMBERS}}}");
    let object = format!("{{type: object, properties: {{b: {NUMBERS}}}}}");
    let objects = format!("{{type: array, items: {object}}}");
    let nested = format!("{{type: object, additionalProperties: {object}}}");
    let union = format!("{{oneOf: [{{type: integer}}, {lists}]}}");
    for (rest, schema, is_said) in [
        ("in: query", NUMBERS, false),
        ("in: query", &lists, true),
        ("in: query", &objects, true),
        ("in: query", &union, true),
        // The lists of an object repeat its names.
        ("in: query", &object, false),
        ("in: query", &nested, true),
        ("in: query, explode: false", &object, true),
        ("in: query, style: spaceDelimited, explode: false", &lists, true),
        ("in: query, style: pipeDelimited, explode: false", &object, true),
        ("in: query, style: deepObject", &nested, false),
        ("in: query, style: deepObject", &objects, false),
        ("in: header", NUMBERS, false),
        ("in: header", &lists, true),
        ("in: header, explode: true", &object, true),
        ("in: cookie", &lists, true),
        // Nothing is known of the items.
        ("in: query", "{type: array, items: {}}", false),
        // A server does not take what is read only.
        (
            "in: query",
            "{type: object, properties: {b: {type: object, readOnly: true, additionalProperties: {}}}}",
            false,
        ),
    ] {
        let found = parameter(rest, schema);
        assert_eq!(found.len(), usize::from(is_said), "{rest} {schema}: {found:?}");
    }
    let found = parameter("in: header", &lists).concat();
    assert!(found.contains("the style of `a`; such a value is sent as JSON"), "{found}");
    let found = parameter("in: query", &lists).concat();
    assert!(found.contains("the style of `a`; the inner one is sent as JSON"), "{found}");
    assert!(found.contains("`style: deepObject`"), "{found}");
}

#[test]
fn styles_of_forms_and_parts_are_looked_at_as_well() {
    let form = |media_type: &str, encoding: &str| {
        let schema = format!("{{type: object, properties: {{a: {{type: array, items: {NUMBERS}}}, b: {NUMBERS}}}}}");
        said("", &format!("{{content: {{{media_type}: {{schema: {schema}, encoding: {{{encoding}}}}}}}}}"))
    };
    let urlencoded = "application/x-www-form-urlencoded";
    // Without a style, a list in a list is JSON: 3.1 says so.
    assert_eq!(form(urlencoded, "b: {style: form, explode: false}"), [""; 0]);
    assert_eq!(form(urlencoded, "a: {style: form, explode: true}").len(), 1);
    assert_eq!(form("multipart/form-data", "b: {style: pipeDelimited, explode: false}"), [""; 0]);
    assert_eq!(form("multipart/form-data", "a: {style: pipeDelimited, explode: false}").len(), 1);
}

#[test]
fn what_is_said_and_does_not_count_is_said() {
    let form = |property: &str| {
        let schema = "{type: object, properties: {a: {type: array, items: {type: string}}}}";
        format!(
            "application/x-www-form-urlencoded: {{schema: {schema}, encoding: {{{property}: {{style: form, explode: false}}}}}}"
        )
    };
    let absent = "the form has no property";
    let said = |parameters: &str, body: &str, note: &str| {
        findings(parameters, body).iter().filter(|finding| finding.contains(note)).count()
    };
    for (property, count) in [("a", 0), ("b", 1)] {
        assert_eq!(said("", &format!("{{content: {{{}}}}}", form(property)), absent), count);
        let parameter = format!("        - {{name: q, in: query, content: {{{}}}}}\n", form(property));
        assert_eq!(said(&parameter, "", absent), count);
    }
    let encoded = |media_type: &str, encoding: &str| {
        let schema = "{type: object, properties: {a: {type: string}}}";
        format!("{{content: {{{media_type}: {{schema: {schema}, encoding: {{a: {encoding}}}}}}}}}")
    };
    let headers = "{headers: {X-A: {schema: {type: string}}}}";
    let (only_forms, only_parts) = ("`encoding` is for forms", "have no headers; only parts do");
    for (media_type, of_forms, of_parts) in
        [("application/json", 1, 0), ("application/x-www-form-urlencoded", 0, 1), ("multipart/form-data", 0, 0)]
    {
        assert_eq!(said("", &encoded(media_type, headers), only_forms), of_forms, "{media_type}");
        assert_eq!(said("", &encoded(media_type, headers), only_parts), of_parts, "{media_type}");
    }
    let json = "application/json: {schema: {type: integer}}";
    for (content, count) in [(json.to_owned(), 0), (format!("{json}, text/plain: {{schema: {{type: string}}}}"), 1)] {
        let parameter = format!("        - {{name: q, in: query, content: {{{content}}}}}\n");
        let note = "`content` has one media type: `application/json` counts, and the others are ignored";
        assert_eq!(said(&parameter, "", note), count, "{content}");
    }
}

#[test]
fn a_media_type_that_a_form_cannot_have_is_said() {
    let schema = "{type: object, properties: {a: {type: object, properties: {}}, b: {type: object, properties: {}}}}";
    let encoding = "{a: {contentType: application/xml}, b: {contentType: application/json}}";
    let media_type = format!("application/x-www-form-urlencoded: {{schema: {schema}, encoding: {encoding}}}");
    let found = findings("", &format!("{{content: {{{media_type}}}}}"));
    let said: Vec<&String> = found.iter().filter(|finding| finding.contains("is not followed in a form")).collect();
    assert_eq!(said.len(), 1, "{found:?}");
    assert!(said[0].contains("encoding/a: `contentType: application/xml`"), "{said:?}");
}

#[test]
fn content_that_only_a_caller_can_write_is_said() {
    let said = |place: &str, media_type: &str, schema: &str| {
        let content = format!("content: {{{media_type}: {{schema: {schema}}}}}");
        let found = findings(&format!("        - {{name: a, in: {place}, {content}}}\n"), "");
        found.iter().filter(|finding| finding.contains("the caller writes the value as text")).count()
    };
    let (form, object) = ("application/x-www-form-urlencoded", "{type: object, properties: {b: {type: string}}}");
    let either = "{oneOf: [{type: object, properties: {b: {type: string}}}, {type: string}]}";
    for (place, media_type, schema, expected) in [
        ("query", form, object, 0),
        ("query", form, NUMBERS, 1),
        ("query", form, either, 1),
        ("query", form, "{type: string}", 0),
        // Only a query has forms.
        ("header", form, object, 1),
        ("cookie", form, object, 1),
        ("query", "application/xml", object, 1),
        ("query", "text/csv", NUMBERS, 1),
        ("query", "text/plain", "{type: integer}", 0),
        ("query", "application/json", object, 0),
        ("header", "text/plain", "{oneOf: [{type: string}, {type: integer}]}", 0),
    ] {
        assert_eq!(said(place, media_type, schema), expected, "{place} {media_type} {schema}");
    }
}

/// What is said of a path with some parameters.
fn said_of_path(path: &str, parameters: &str) -> Vec<String> {
    let generated = compiled(
        "files.yaml",
        &format!(
            "openapi: 3.0.3\ninfo: {{title: Files, version: '1'}}\npaths:\n  {path}:\n    parameters: [{parameters}]\n    \
             get: {{operationId: getFile, responses: {{'204': {{description: Done.}}}}}}\n    \
             delete: {{operationId: deleteFile, responses: {{'204': {{description: Done.}}}}}}\n"
        ),
    );
    let said = generated.diagnostics.iter().map(ToString::to_string);
    said.filter(|finding| finding.contains("cannot be told apart")).collect()
}

#[test]
fn parameters_of_one_segment_that_cannot_be_told_apart_are_said() {
    let parameter = |name: &str, rest: &str| format!("{{name: {name}, in: path, required: true, {rest}}}");
    let text = "schema: {type: string}";
    let format = "schema: {type: string, enum: [txt, tgz]}";
    let dotted = "schema: {type: string, enum: [txt, tar.gz]}";
    let number = "schema: {type: integer}";
    let list = "schema: {type: array, items: {type: string}}";
    let label = "style: label, schema: {type: string}";
    let matrix = "style: matrix, explode: true, schema: {type: array, items: {type: string}}";
    for (path, a, b, is_said) in [
        ("/files/{a}.{b}", text, text, true),
        ("/files/{a}.{b}", text, format, false),
        ("/files/{a}.{b}", format, text, false),
        ("/files/{a}.{b}", text, dotted, true),
        ("/files/{a}...{b}", text, text, true),
        ("/files/{a}:{b}", text, text, false),
        ("/files/{a}.:{b}", text, text, false),
        ("/files({a},{b})", text, text, false),
        ("/files({a},{b})", list, text, false),
        ("/files({a},{b})", list, list, true),
        ("/files/{a}-{b}", number, number, false),
        ("/files/{a}{b}", number, number, true),
        ("/files/{a}{b}", text, label, true),
        ("/files/{a}{b}", number, label, false),
        ("/files/{a}{b}", text, matrix, false),
        ("/files/{a}/{b}", text, text, false),
        ("/files/{a}.json/{b}.json", text, text, false),
    ] {
        let found = said_of_path(path, &format!("{}, {}", parameter("a", a), parameter("b", b)));
        // Once for all methods of a path.
        assert_eq!(found.len(), usize::from(is_said), "{path} {a} {b}: {found:?}");
    }
    let three = format!("{}, {}, {}", parameter("a", text), parameter("b", number), parameter("c", text));
    let found = said_of_path("/files/{a}:{b}.{c}", &three);
    assert!(found.is_empty(), "{found:?}");
    let found = said_of_path("/files/{b}.{a}.{c}", &three).concat();
    assert!(found.contains("path parameters `a` and `c` in `/files/{b}.{a}.{c}`"), "{found}");
}

#[test]
fn what_a_place_or_a_type_does_not_have_is_said() {
    let page = "{type: object, properties: {size: {type: integer}}}";
    let deep = "`style: deepObject` for objects alone";
    let empty = "may be sent without a value, which its type does not have";
    let reserved = "`allowReserved` is followed in queries alone";
    for (rest, schema, note, is_said) in [
        ("in: query, style: deepObject", page, deep, false),
        ("in: query, style: deepObject", "{type: object}", deep, false),
        ("in: query, style: deepObject", "{type: array, items: {type: string}}", deep, true),
        ("in: query, style: deepObject", "{oneOf: [{type: object}, {type: integer}]}", deep, true),
        ("in: query, allowEmptyValue: true", "{type: string}", empty, false),
        ("in: query, allowEmptyValue: true", "{type: string, enum: [a, '']}", empty, false),
        ("in: query, allowEmptyValue: true", "{type: string, enum: [a]}", empty, true),
        ("in: query, allowEmptyValue: true", "{type: string, format: date}", empty, true),
        ("in: query, allowEmptyValue: true", "{type: boolean}", empty, true),
        ("in: query", "{type: boolean}", empty, false),
        ("in: query, allowReserved: true", "{type: string}", reserved, false),
        ("in: cookie, allowReserved: true", "{type: string}", reserved, true),
        ("in: header, allowReserved: true", "{type: string}", reserved, false),
    ] {
        let found = findings(&format!("        - {{name: a, {rest}, schema: {schema}}}\n"), "");
        let count = found.iter().filter(|finding| finding.contains(note)).count();
        assert_eq!(count, usize::from(is_said), "{rest} {schema}: {found:?}");
    }
}

#[test]
fn what_no_header_can_be_called_is_left_out_and_said() {
    let parameters = "        - {name: 'X-Req[Id]', in: header, schema: {type: string}}\n        \
                      - {name: X-Shelf, in: header, schema: {type: string}}\n";
    let found = findings(parameters, "");
    let said = |name: &str| found.iter().filter(|finding| finding.contains(name)).count();
    assert_eq!((said("no header can be called `X-Req[Id]`"), said("X-Shelf")), (1, 0), "{found:?}");
}
