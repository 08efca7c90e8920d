//! Operations that ask for credentials that cannot be sent, or that something else sends.

use openapi_compiler::DocumentOptions;

use crate::connection::{compiled, methods, plain};

const BAD: &str = "bad: {type: apiKey, in: header, name: Host}";
const GOOD: &str = "good: {type: apiKey, in: query, name: k}";
const NO_OTHER: &str = "what the document asks a caller for cannot be sent";

/// The text without what breaks its lines.
fn joined(text: &str) -> String {
    text.replace("///", "").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// How many findings begin with a text.
fn count(findings: &[String], text: &str) -> usize {
    findings.iter().filter(|finding| finding.starts_with(text)).count()
}

#[test]
fn a_scheme_that_is_left_out_is_no_unknown_one() {
    for scheme in [BAD, "bad: {type: apiKey, in: nowhere, name: k}", "bad: {$ref: '#/components/securitySchemes/gone'}"]
    {
        let (library, _, findings) = plain("security: [{bad: []}, {good: []}]\n", "", &format!("{{{scheme}, {GOOD}}}"));
        assert_eq!(count(&findings, "no security scheme is called"), 0, "{findings:?}");
        assert_eq!(
            count(&findings, "the security scheme `bad` is left out; what needs it is left out"),
            1,
            "{findings:?}"
        );
        assert!(library.contains(".security(&[&[\"good\"]])"), "{library}");
    }
}

#[test]
fn nothing_is_sent_in_place_of_what_cannot_be_sent() {
    let schemes = format!("{{{BAD}, {GOOD}, worse: {{type: apiKey, in: query, name: ''}}}}");
    let told = "the security scheme `bad` is left out, so that nothing can be sent";
    // What the document says of all operations, and of one.
    let (library, group, findings) = plain("security: [{bad: []}]\n", "      security: [{good: []}]\n", &schemes);
    assert!(
        library.contains(".security(&[&[\"\"]])") && group.contains("security(&[&[\"good\"]])"),
        "{library}{group}"
    );
    assert!(count(&findings, told) == 1 && !joined(&group).contains(NO_OTHER), "{findings:?}");
    for security in ["[{bad: []}]", "[{good: [], bad: []}]", "[{good: [], missing: []}]", "[{bad: []}, {worse: []}]"] {
        let operation = format!("      security: {security}\n");
        let (library, group, findings) = plain("security: [{good: []}]\n", &operation, &schemes);
        assert!(group.contains("security(&[&[\"\"]])") && joined(&group).contains(NO_OTHER), "{security}: {group}");
        assert_eq!(methods(&library), ["good"], "{security}");
        let lost = findings.iter().filter(|finding| finding.contains("nothing can be sent"));
        assert_eq!(lost.count(), if security.contains("worse") { 2 } else { 1 }, "{security}: {findings:?}");
    }
    // Of several, one will do; and where nobody asks, nothing is lost.
    let (_, group, findings) = plain("", "      security: [{good: [], bad: []}, {good: []}]\n", &schemes);
    assert!(!joined(&group).contains(NO_OTHER) && count(&findings, told) == 0, "{group}{findings:?}");
    let (library, group, _) = plain("", "      security: [{}, {bad: []}]\n", &schemes);
    assert!(library.contains(".security(&[&[]])") && !joined(&group).contains(NO_OTHER), "{library}{group}");
}

/// What is not described may be what others ask for; what says nothing next to it asks for nothing.
#[test]
fn what_is_not_described_is_what_most_operations_take() {
    let paths = |head: &str, securities: [&str; 4], schemes: &str| {
        let operations = securities.iter().enumerate().map(|(index, security)| {
            format!(
                "  /pets/{index}:\n    get:\n      operationId: list{index}\n      tags: [pets]\n{security}      \
                 responses: {{'204': {{description: Done.}}}}\n"
            )
        });
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\n{head}paths:\n{}components:\n  securitySchemes: {schemes}\n",
            operations.collect::<String>()
        );
        let (library, group, findings) = compiled(&text, DocumentOptions::default());
        let own = (0..4).map(|index| group.contains(&format!("as \"list{index}\" answers(&[204]) security(&[])")));
        (library.contains(".security(&[&[\"good\"]])"), own.collect::<Vec<bool>>(), findings)
    };
    let (good, lost) = ("      security: [{good: []}]\n", "      security: [{lost: []}]\n");
    let good_only = format!("{{{GOOD}}}");
    let (usual, none, findings) = paths("", [good, good, lost, ""], &good_only);
    assert_eq!((usual, none), (true, vec![false, false, false, true]), "{findings:?}");
    let (usual, none, findings) = paths("security: [{lost: []}]\n", [good, "", "", "      security: []\n"], &good_only);
    assert_eq!((usual, none), (true, vec![false, false, false, true]), "{findings:?}");
    assert_eq!(count(&findings, "no security scheme is called `lost`"), 1, "{findings:?}");
}

#[test]
fn what_the_client_takes_unless_the_document_says_is_a_note() {
    let told = "nothing says who may call; the client takes a user name and a password, or a bearer token";
    let (library, _, findings) = plain("", "", "{}");
    assert_eq!((methods(&library), findings), (vec!["basic", "bearer"], vec![told.to_owned()]));
    for (head, operation) in [("security: []\n", ""), ("", "      security: []\n"), ("security: [{}]\n", "")] {
        let (library, _, findings) = plain(head, operation, "{}");
        assert_eq!((methods(&library).len(), findings.len()), (0, 0), "{head}{operation}: {findings:?}");
    }
    // What nobody can read is something.
    let (library, _, findings) = plain("", "", "{key: {type: apiKey, in: nowhere, name: k}}");
    assert_eq!((methods(&library).len(), count(&findings, told)), (0, 0), "{findings:?}");
}

#[test]
fn a_scheme_that_is_needed_beside_what_cannot_be_sent_is_not_unused() {
    let (_, _, findings) = plain("security: [{good: [], bad: []}]\n", "", &format!("{{{BAD}, {GOOD}}}"));
    let expected = "`good` is asked for only together with what cannot be sent; the builder has no method for it";
    assert_eq!(count(&findings, expected), 1, "{findings:?}");
    assert_eq!(count(&findings, "no operation takes"), 0, "{findings:?}");
}

#[test]
fn names_that_cannot_be_sent_are_found() {
    let bad = |scheme: &str| format!("{{key: {{type: apiKey, {scheme}}}}}");
    for (scheme, expected) in [
        ("in: header, name: Host", "HTTP clients set the header `Host` themselves; `key` is left out"),
        ("in: header, name: Accept", "the client sets the header `Accept` itself; `key` is left out"),
        ("in: header, name: content-type", "the client sets the header `content-type` itself; `key` is left out"),
        ("in: header, name: ''", "a key is sent under a name, and this one is empty; `key` is left out"),
        ("in: query, name: ''", "a key is sent under a name, and this one is empty; `key` is left out"),
        ("in: cookie, name: ''", "a key is sent under a name, and this one is empty; `key` is left out"),
        ("in: cookie, name: 'a,b'", "no cookie can be called `a,b`; `key` is left out"),
    ] {
        let (library, _, findings) = plain("security: [{key: []}]\n", "", &bad(scheme));
        assert_eq!((methods(&library).len(), count(&findings, expected)), (0, 1), "{scheme}: {findings:?}");
    }
    for (scheme, expected) in [
        ("in: cookie, name: 'sid[]'", "Credential::cookie(\"sid[]\", key)"),
        ("in: header, name: Cookie", "Credential::header(\"Cookie\", key)"),
        ("in: header, name: User-Agent", "Credential::header(\"User-Agent\", key)"),
        ("in: query, name: 'a b'", "Credential::query(\"a b\", key)"),
    ] {
        let (library, _, findings) = plain("security: [{key: []}]\n", "", &bad(scheme));
        assert!(library.contains(expected), "{scheme}: {library}");
        let told = count(&findings, "`key` is sent as it is in the header `Cookie`");
        assert_eq!(findings.len(), usize::from(scheme.contains("Cookie")), "{scheme}: {findings:?}");
        assert_eq!(findings.len(), told, "{scheme}: {findings:?}");
    }
}

/// The client has the credential, and a call that asks for it once more could only contradict.
#[test]
fn a_parameter_that_is_a_credential_is_left_out() {
    let schemes = "{key: {type: apiKey, in: query, name: k}, lock: {type: apiKey, in: header, name: X-Lock}, sid: {type: apiKey, \
                   in: cookie, name: sid}}";
    let parameters = |security: &str, required: &str| {
        let parameter =
            |place: &str| format!("{{{place}, required: {required}, schema: {{type: string, enum: [a, b]}}}}");
        let all: Vec<String> =
            ["name: k, in: query", "name: x-lock, in: header", "name: sid, in: cookie"].map(parameter).into();
        format!("{security}      parameters: [{}, {{name: K, in: query, schema: {{type: string}}}}]\n", all.join(", "))
    };
    let any = "security: [{key: [], lock: []}, {sid: []}]\n";
    for (head, security) in [(any, ""), ("", "      security: [{key: []}, {lock: []}, {sid: []}]\n"), ("", "")] {
        for required in ["true", "false"] {
            let (library, group, findings) = plain(head, &parameters(security, required), schemes);
            assert!(group.contains("pub fn list(&self) -> List"), "{group}");
            assert_eq!(
                count(&findings, "the parameter `k` is what the security scheme `key` sends"),
                1,
                "{findings:?}"
            );
            assert_eq!(count(&findings, "the parameter `"), 3, "{findings:?}");
            assert!(group.contains(".query(\"K\"") && !library.contains("enum"), "{group}");
        }
    }
    // An operation that takes none of them has parameters, and so has one that takes another.
    for (head, security, left) in [(any, "      security: []\n", 3), (any, "      security: [{lock: []}]\n", 2)] {
        let (_, group, findings) = plain(head, &parameters(security, "false"), schemes);
        assert_eq!(count(&findings, "the parameter `"), 3 - left, "{findings:?}");
        assert!(group.contains(".query(\"k\""), "{group}");
    }
}

#[test]
fn what_flows_say_of_a_scope_is_all_said() {
    let document = "openapi: 3.2.0\ninfo: {title: Pets, version: '1'}\nsecurity: [{oauth: [read]}]\npaths:\n  /pets:\n    get:\n      \
        operationId: list\n      tags: [pets]\n      responses: {'204': {description: Done.}}\ncomponents:\n  securitySchemes:\n    \
        oauth:\n      type: oauth2\n      flows:\n        \
        deviceAuthorization: {deviceAuthorizationUrl: 'https://a.example/d', tokenUrl: 'https://a.example/t', scopes: {read: Reads., \
        watch: Watches.}}\n        \
        clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {read: Reads it all., write: Writes.}}\n        \
        implicit: {authorizationUrl: 'https://a.example/a', scopes: {read: Reads it all, write: ''}}\n";
    let (library, ..) = compiled(document, DocumentOptions::default());
    let expected = "scope `read`: reads it all; or: reads. scope `watch`: watches. scope `write`: writes.";
    assert!(joined(&library).contains(expected), "{library}");
}

#[test]
fn tokens_are_renewed_where_a_user_gets_them() {
    let client = "clientCredentials: {tokenUrl: 'https://a.example/client', scopes: {}}";
    let code =
        "authorizationCode: {authorizationUrl: 'https://a.example/a', tokenUrl: 'https://a.example/code', scopes: {}}";
    let renewed = code.replace("scopes", "refreshUrl: 'https://a.example/renew', scopes");
    let implicit =
        "implicit: {authorizationUrl: 'https://a.example/a', refreshUrl: 'https://a.example/renew', scopes: {}}";
    for (flows, token, refresh) in [
        (format!("{client}, {renewed}"), Some("client"), Some("renew")),
        (format!("{client}, {code}"), Some("client"), Some("code")),
        (format!("{client}, {}", code.replace("/code", "/client")), Some("client"), None),
        (renewed, Some("code"), Some("renew")),
        (code.to_owned(), Some("code"), None),
        (client.replace("scopes", "refreshUrl: 'https://a.example/renew', scopes"), Some("client"), Some("renew")),
        (implicit.to_owned(), None, Some("renew")),
        (format!("{implicit}, {client}"), Some("client"), Some("renew")),
    ] {
        let (library, ..) =
            plain("security: [{oauth: []}]\n", "", &format!("{{oauth: {{type: oauth2, flows: {{{flows}}}}}}}"));
        let address = |path: Option<&str>| {
            path.map_or_else(|| "none".to_owned(), |path| format!("some(\"https://a.example/{path}\")"))
        };
        let expected = format!("token_url: {}, refresh_url: {},", address(token), address(refresh));
        assert!(joined(&library).contains(&expected), "{flows}: {expected}: {library}");
    }
}
