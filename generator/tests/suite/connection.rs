//! Who may call an API and where it is, as documents and `api.toml` say it: names of methods, requirements, addresses.

use std::fs;

use openapi_compiler::{DocumentOptions, Generated, Project, compile, compile_folder};

const SETTINGS: &str = "title = 'Pets'\nabout = 'Pets.'\nauth = ['basic']\ndocument_url = 'https://docs.example/v1/api.yaml'\n\
    [crates]\nmodel = 'pets-model'\nclient = 'pets-client'\ntype = 'Pets'\nversion = '0.1.0'\n[[family]]\n\
    documents = ['pets.yaml']\n[family.groups]\npets = 'pets'\n";

/// A document of one operation, which has what `operation` says.
pub(crate) fn document(head: &str, operation: &str, schemes: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\n{head}paths:\n  /pets:\n    get:\n      operationId: list\n      \
            tags: [pets]\n{operation}      responses: {{'204': {{description: Done.}}}}\ncomponents:\n  securitySchemes: {schemes}\n"
    )
}

/// The client's library and its group, and what was found.
fn texts(generated: &Generated) -> (String, String, Vec<String>) {
    let file = |path: &str| generated.crates[1].files.get(path).cloned().unwrap_or_default();
    let findings = generated.diagnostics.iter().map(|finding| finding.message.clone()).collect();
    (file("src/lib.rs"), file("src/pets.rs"), findings)
}

pub(crate) fn compiled(text: &str, options: DocumentOptions) -> (String, String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let file = folder.path().join("pets.yaml");
    fs::write(&file, text).unwrap_or_else(|error| panic!("{error}"));
    let generated = Project::of_document(&file, &options).and_then(compile);
    texts(&generated.unwrap_or_else(|findings| panic!("{findings:#?}")))
}

pub(crate) fn plain(head: &str, operation: &str, schemes: &str) -> (String, String, Vec<String>) {
    compiled(&document(head, operation, schemes), DocumentOptions::default())
}

pub(crate) fn methods(library: &str) -> Vec<&str> {
    let builder = library.split_once("impl Builder {").map_or("", |(_, builder)| builder);
    builder.lines().filter_map(|line| line.trim().strip_prefix("pub fn ")?.split('(').next()).collect()
}

#[test]
fn methods_are_called_after_schemes() {
    let schemes = "{basicAuth: {type: http, scheme: basic}, auth: {type: http, scheme: bearer}, default: {type: apiKey, in: query, \
                   name: k}, key: {type: apiKey, in: header, name: K}, key_auth: {type: apiKey, in: header, name: L}, header: \
                   {type: apiKey, in: header, name: M}, unused: {type: http, scheme: bearer}}";
    let security = "security: [{basicAuth: [], auth: []}, {default: []}, {key: [], key_auth: []}, {header: []}]\n";
    let (library, _, findings) = plain(security, "", schemes);
    let mut names = methods(&library);
    names.sort_unstable();
    assert_eq!(names, ["api_key", "basic", "bearer", "header_credential", "key", "key_auth"]);
    assert!(
        findings.iter().any(|text| text.starts_with("no operation takes the security scheme `unused`")),
        "{findings:?}"
    );
}

#[test]
fn words_before_keys_are_found() {
    let key = |more: &str| format!("{{apiKeyAuth: {{type: apiKey, in: header, name: authorization{more}}}}}");
    let security = "security: [{apiKeyAuth: []}]\n";
    for (more, expected) in [
        ("", "Credential::header(\"authorization\", key)"),
        (", x-authorization-scheme: ApiKey", "Credential::api_key(key)"),
        (", description: 'Send it as `Authorization: ApiKey base64`.'", "Credential::api_key(key)"),
        (", description: 'Send it as `Authorization: Bearer token`.'", "Credential::bearer(token)"),
        (", x-authorization-scheme: Token", "Credential::scheme(\"Token\", credential)"),
    ] {
        let (library, ..) = plain(security, "", &key(more));
        assert!(library.contains(expected), "{more}: {library}");
    }
}

#[test]
fn what_documents_leave_out_is_open() {
    let (library, group, findings) = plain("", "", "{}");
    assert!(library.contains(".security(&[&[], &[\"basic\"], &[\"bearer\"]])") && findings.len() == 1, "{library}");
    assert!(!group.contains("security("));
    let (library, _, findings) = plain("", "", "{key: {type: apiKey, in: query, name: k}}");
    assert!(library.contains(".security(&[&[], &[\"key\"]])") && !library.contains("fn bearer"), "{library}");
    assert!(findings[0].starts_with("no `security` says which operations take these schemes"), "{findings:?}");
    let (library, _, findings) =
        plain("security: [{key: []}, {nothing: []}]\n", "", "{key: {type: http, scheme: bearer}}");
    assert!(library.contains(".security(&[&[\"key\"]])"));
    assert!(findings[0].starts_with("no security scheme is called `nothing`"), "{findings:?}");
}

#[test]
fn requirements_that_nobody_can_meet_are_not_none() {
    let schemes = "{key: {type: http, scheme: bearer}}";
    let unknown = "      security: [{nothing: []}, {key: [], nothing: []}]\n      parameters: [{name: a, in: query, schema: {type: \
                   string}}]\n";
    let (library, group, findings) = plain("security: [{key: []}]\n", unknown, schemes);
    assert!(library.contains(".security(&[&[\"key\"]])") && !group.contains("security("), "{library}{group}");
    let said = findings.iter().filter(|text| text.starts_with("no security scheme is called `nothing`")).count();
    assert_eq!(said, 2, "{findings:?}");
    // Where nothing else is said, any scheme may be taken.
    let (library, _, _) = plain("security: [{nothing: []}]\n", "", schemes);
    assert!(library.contains(".security(&[&[], &[\"key\"]])"), "{library}");
    let (_, group, _) = plain("security: [{key: []}]\n", "      security: []\n", schemes);
    assert!(group.contains("security(&[])"), "{group}");
}

#[test]
fn broken_schemes_are_said() {
    let (_, _, findings) = plain("security: [{key: []}, 7]\n", "", "{key: {type: apiKey, in: nowhere, name: k}}");
    let said = |text: &str| findings.iter().any(|finding| finding.contains(text));
    assert!(
        said("the security scheme `key` cannot be read") && said("a requirement that cannot be read"),
        "{findings:?}"
    );
    assert!(!said("no security scheme is called"), "{findings:?}");
}

#[test]
fn settings_count_over_documents() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let text = document(
        "servers: [{url: ../v2}]\nsecurity: [{key: []}]\n",
        "      security: []\n",
        "{key: {type: apiKey, in: query, name: k}}",
    );
    for (name, text) in [("pets.yaml", text.as_str()), ("api.toml", SETTINGS)] {
        fs::write(folder.path().join(name), text).unwrap_or_else(|error| panic!("{error}"));
    }
    let generated = compile_folder(folder.path()).unwrap_or_else(|findings| panic!("{findings:#?}"));
    let (library, group, _) = texts(&generated);
    assert_eq!(methods(&library), ["basic"]);
    assert!(library.contains(".security(&[&[\"basic\"]])") && group.contains("security(&[])"), "{library}");
    assert!(library.contains("SERVER: &str = \"https://docs.example/v2\""), "{library}");
}

#[test]
fn relative_addresses_need_the_documents_own() {
    let text = document("servers: [{url: /v2}]\nsecurity: []\n", "", "{}");
    let (library, _, findings) = compiled(&text, DocumentOptions::default());
    assert!(!library.contains("SERVER") && findings[0].contains("relative to where the document is"), "{findings:?}");
    let document_url = Some("https://pets.example/docs/api.yaml".to_owned());
    let (library, _, findings) = compiled(&text, DocumentOptions { document_url, ..DocumentOptions::default() });
    assert!(library.contains("SERVER: &str = \"https://pets.example/v2\"") && findings.is_empty(), "{findings:?}");
}

#[test]
fn addresses_that_variables_are_more_of_than_a_part_are_known_by_default() {
    let head = "servers: [{url: '{address}', variables: {address: {default: 'https://api.example.com'}}}, {url: \
                'https://{region}.example.com', variables: {region: {default: eu}}}]\n";
    let (library, _, _) = plain(head, "      servers: [{url: 'https://uploads.example.net'}]\n", "{}");
    let words: Vec<&str> = library.split_whitespace().collect();
    let known = "&[ \"{address}\", \"https://{region}.example.com\", \"https://api.example.com\", ],";
    assert!(words.join(" ").contains(known), "{library}");
}

#[test]
fn the_default_of_a_variable_is_one_of_its_values() {
    let head = "servers: [{url: 'https://{region}.example.com', variables: {region: {enum: [eu, us], default: ap}}}]\n";
    let (library, _, findings) = plain(head, "", "{}");
    assert!(
        library.contains("SERVER: &str = \"https://ap.example.com\"") && library.contains("=> \"ap\""),
        "{library}"
    );
    let default = library.split_once("fn default() -> Self {").map_or("", |(_, default)| default);
    assert!(default.trim_start().starts_with("Self { region: ServerRegion::Ap }"), "{library}");
    assert!(findings[0].starts_with("the default of the variable `region` is not one of its values"), "{findings:?}");
}

/// No client can be given an address with a query, a fragment or a user.
#[test]
fn addresses_end_with_their_paths() {
    let head = "servers: [{url: 'https://ada:hunter2@api.example.com:8443/v1?tenant=1#top'}]\n";
    let own = "      servers: [{url: 'https://uploads.example.net/{folder}?tenant=1', variables: {folder: {default: new}}}]\n";
    let (library, _, findings) = plain(head, own, "{}");
    for address in ["\"https://api.example.com:8443/v1\"", "\"https://uploads.example.net/new\""] {
        assert!(library.contains(address), "{address} in {library}");
    }
    assert!(!library.contains("hunter2") && !library.contains("tenant"), "{library}");
    let said = |text: &str| findings.iter().filter(|finding| finding.starts_with(text)).count();
    assert_eq!(said("what follows `?` or `#` in the address of a server is left out"), 2, "{findings:?}");
    assert_eq!(said("credentials in the address of a server are ignored"), 1, "{findings:?}");
    assert!(!findings.concat().contains("hunter2"), "{findings:?}");
}

/// What cannot be sent has no method, and nothing else is sent in its place.
#[test]
fn credentials_that_cannot_be_sent_are_left_out() {
    for (scheme, expected) in [
        ("{type: apiKey, in: cookie, name: 'a=b; c'}", "no cookie can be called `a=b; c`; `key` is left out"),
        ("{type: apiKey, in: header, name: \"X\\r\\nEvil\"}", "no header can be called `X\r\nEvil`; `key` is left out"),
        ("{type: apiKey, in: header, name: Host}", "HTTP clients set the header `Host` themselves; `key` is left out"),
        ("{type: http, scheme: 'a b'}", "no authentication scheme of HTTP can be called `a b`; `key` is left out"),
    ] {
        let (library, _, findings) = plain("security: [{key: []}]\n", "", &format!("{{key: {scheme}}}"));
        assert_eq!(methods(&library), [""; 0], "{scheme}: {library}");
        assert!(findings.iter().any(|text| text == expected), "{scheme}: {findings:?}");
    }
}

#[test]
fn headers_of_the_transport_are_no_parameters() {
    let parameters =
        "      parameters: [{name: Content-Length, in: header, required: true, schema: {type: integer}}]\n";
    let (_, group, findings) = plain("", parameters, "{}");
    assert!(group.contains("pub fn list(&self) -> List"), "{group}");
    let expected = "HTTP clients set the header `content-length` themselves; the parameter is left out";
    assert!(findings.iter().any(|text| text == expected), "{findings:?}");
}

#[test]
fn scopes_are_in_the_documentation() {
    let flows = |scopes: &str| format!("{{clientCredentials: {{tokenUrl: 'https://a.example/t', scopes: {scopes}}}}}");
    let schemes = format!(
        "{{oauth: {{type: oauth2, flows: {}}}, other: {{type: oauth2, flows: {}}}}}",
        flows("{read: Reads pets., write: ''}"),
        flows("{all: All.}")
    );
    let operation = "      security: [{oauth: [read, write], other: [all]}, {other: [all]}]\n";
    let (library, group, _) = plain("security: [{oauth: [read]}]\n", operation, &schemes);
    let joined = |text: &str| text.replace("/// ", "").split_whitespace().collect::<Vec<_>>().join(" ");
    let expected = "Needs the scopes `read` and `write` of `oauth` and the scope `all` of `other`, or the scope `all` of \
                    `other`.";
    assert!(joined(&group).contains(expected), "{group}");
    for expected in [
        "Scope `read`: Reads pets. Scope `write`.",
        "Operations that say nothing else need the scope `read` of `oauth`.",
    ] {
        assert!(joined(&library).contains(expected), "{library}");
    }
    // Of alternatives that do not count, and where another one will do.
    for (security, expected) in [
        ("[{}, {oauth: [read]}]", "Needs the scope `read` of `oauth`, where that is what is sent."),
        ("[{missing: [zz]}, {oauth: [read]}, {oauth: [read]}]", "Needs the scope `read` of `oauth`."),
    ] {
        let (_, group, _) = plain("", &format!("      security: {security}\n"), &schemes);
        assert!(joined(&group).contains(expected) && !group.contains("zz"), "{group}");
    }
}

#[test]
fn credentials_in_one_place_are_reported() {
    let schemes = "{one: {type: http, scheme: bearer}, two: {type: apiKey, in: header, name: Authorization}, three: {type: apiKey, \
                   in: query, name: k}}";
    let (.., findings) = plain("security: [{one: [], two: [], three: []}]\n", "", schemes);
    let expected = "`one`, `two` are all sent in the header `authorization`, which has room for one";
    assert!(findings.iter().any(|text| text == expected), "{findings:?}");
    let schemes_of_one_name = "{one: {type: apiKey, in: cookie, name: k}, two: {type: apiKey, in: cookie, name: k}, three: \
                               {type: apiKey, in: cookie, name: K}}";
    let (.., findings) = plain("security: [{one: [], two: [], three: []}]\n", "", schemes_of_one_name);
    let expected = "`one`, `two` are all sent in the cookie `k`, which has room for one";
    assert!(findings.iter().any(|text| text == expected), "{findings:?}");
    let (.., findings) = plain("security: [{one: [], three: []}, {two: []}]\n", "", schemes);
    assert!(!findings.iter().any(|text| text.contains("room for one")), "{findings:?}");
}

#[test]
fn an_operation_whose_schemes_are_unknown_says_what_it_takes() {
    let schemes = "{key: {type: apiKey, in: query, name: k}}";
    let operation = |security: &str| format!("      security: {security}\n");
    let (.., findings) = plain("security: [{key: []}]\n", &operation("[{missing: []}]"), schemes);
    let expected =
        "no security scheme is called `missing`; what needs it is left out, and the operation takes what most do";
    assert!(findings.iter().any(|text| text == expected), "{findings:?}");
    let (.., findings) = plain("security: [{key: []}]\n", &operation("[{missing: []}, {key: []}]"), schemes);
    let expected = "no security scheme is called `missing`; what needs it is left out";
    assert!(findings.iter().any(|text| text == expected), "{findings:?}");
}

#[test]
fn the_name_that_a_document_spells_goes_first() {
    let key = |name: &str, header: &str| format!("{name}: {{type: apiKey, in: header, name: {header}}}");
    let schemes = format!("{{{}, {}, {}}}", key("'api key'", "A"), key("api_key", "B"), key("apiKey", "C"));
    let security = "security: [{'api key': []}, {api_key: []}, {apiKey: []}]\n";
    let (library, ..) = plain(security, "", &schemes);
    let builder = library.split_once("pub fn api_key(").map_or("", |(_, builder)| builder);
    let header = builder.split_once("Credential::header(\"").map_or("", |(_, rest)| &rest[..1]);
    assert_eq!(header, "B", "{library}");
}
