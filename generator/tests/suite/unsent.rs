//! What documents say of requests and no client sends, and what they need not say.

use openapi_compiler::Severity;

use crate::stages::compiled;

const HEAD: &str = "info: {title: Library, version: '1'}\n";

/// What is found in a document, but for the notes that nothing is described of servers and credentials.
fn found(document: &str, severity: Severity) -> Vec<String> {
    let generated = compiled("library.yaml", document);
    let found = generated.diagnostics.iter().filter(|finding| finding.severity == severity);
    found.map(|finding| format!("{}: {}", finding.place.pointer, finding.message)).collect()
}

/// The client's file of the group `books`.
fn client(document: &str) -> String {
    let generated = compiled("library.yaml", document);
    generated.crates.into_iter().rev().find_map(|mut files| files.files.remove("src/books.rs")).unwrap_or_default()
}

#[test]
fn what_is_in_the_query_next_to_all_of_it_is_left_out_and_said() {
    let whole = |content: &str| format!("{{name: q, in: querystring, content: {{{content}}}}}");
    let form =
        whole("application/x-www-form-urlencoded: {schema: {type: object, properties: {page: {type: integer}}}}");
    let json = whole("application/json: {schema: {type: object}}");
    let styled =
        whole("application/x-www-form-urlencoded: {schema: {type: object}, encoding: {a: {style: deepObject}}}");
    let operation = |shared: &str, own: &str| {
        format!(
            "openapi: 3.2.0\n{HEAD}paths:\n  /books:\n    parameters: [{shared}]\n    get:\n      operationId: listBooks\n      \
             tags: [books]\n      parameters: [{own}]\n      responses: {{'204': {{description: Done.}}}}\n"
        )
    };
    let other = "{name: limit, in: query, schema: {type: integer}}";
    let header = "{name: X-Shelf, in: header, schema: {type: string}}";
    for whole in [&form, &json, &styled] {
        for document in [operation("", &format!("{whole}, {other}, {header}")), operation(other, whole)] {
            let said = found(&document, Severity::Degradation);
            let expected = ": `limit` is in the query, all of which is the parameter `q`; it is left out";
            assert!(said.len() == 1 && said[0].ends_with(expected), "{said:?}");
            let client = client(&document);
            assert!(client.contains("pub fn q(") && !client.contains("limit"), "{client}");
        }
        let alone = operation(header, whole);
        assert_eq!(found(&alone, Severity::Degradation), [""; 0]);
        assert!(client(&alone).contains("\"X-Shelf\""));
    }
}

#[test]
fn documents_of_parts_alone_need_no_paths_since_3_1() {
    let components = "components: {schemas: {Book: {type: object, properties: {title: {type: string}}}}}\n";
    let hooks = "webhooks: {sold: {post: {responses: {'204': {description: Taken.}}}}}\n";
    for (version, parts, is_repaired) in [
        ("3.1.0", components.to_owned(), false),
        ("3.2.0", components.to_owned(), false),
        ("3.1.0", format!("{hooks}{components}"), false),
        ("3.0.3", components.to_owned(), true),
    ] {
        let said = found(&format!("openapi: {version}\n{HEAD}{parts}"), Severity::Repair);
        assert_eq!(
            said.iter().any(|finding| finding.contains("no `paths`")),
            is_repaired,
            "{version} {parts}: {said:?}"
        );
    }
}

#[test]
fn variables_that_no_address_has_are_said() {
    let server = "{url: 'https://{host}.test', variables: {host: {default: a}, port: {default: '443'}}}";
    let document = format!(
        "openapi: 3.0.3\n{HEAD}servers: [{server}]\npaths:\n  /books:\n    servers: [{server}]\n    get: {{operationId: listBooks, \
         tags: [books], responses: {{'204': {{description: Done.}}}}}}\n    put: {{operationId: putBooks, servers: [{{url: 'https://b.test', \
         variables: {{host: {{default: a}}}}}}], tags: [books], responses: {{'204': {{description: Done.}}}}}}\n"
    );
    let said = found(&document, Severity::Note);
    let said: Vec<&String> = said.iter().filter(|finding| finding.contains("the variable is not used")).collect();
    assert_eq!(
        said,
        [
            "/servers/0/variables/port: `https://{host}.test` has no `{port}`; the variable is not used",
            "/paths/~1books/put/servers/0/variables/host: `https://b.test` has no `{host}`; the variable is not used",
        ]
    );
}

#[test]
fn fragments_of_paths_are_said() {
    let document = format!(
        "openapi: 3.0.3\n{HEAD}paths:\n  '/books#list': {{get: {{operationId: listBooks, tags: [books], responses: {{'204': {{description: \
         Done.}}}}}}}}\n  /books: {{put: {{operationId: putBooks, tags: [books], responses: {{'204': {{description: Done.}}}}}}}}\n"
    );
    let said = found(&document, Severity::Note);
    let said: Vec<&String> = said.iter().filter(|finding| finding.contains("is not sent")).collect();
    assert_eq!(
        said,
        ["/paths/~1books#list: `#list` is not sent: clients keep the fragment of an address to themselves"]
    );
}
