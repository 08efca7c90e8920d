//! A change has the items that follow from it, and not those of a neighbour.

use std::collections::BTreeSet;

use openapi_compiler::diff::Diff;

use super::{In, diff};

/// Two operations that take and answer with lists of one shape, unless more is said of one of them.
fn shared(marks: [&str; 2], [sent, received, other_sent, other_received]: [&str; 4]) -> String {
    let listed = |more: &str| {
        format!(
            "{{type: object, properties: {{items: {{type: array, items: {{type: object, required: [id], properties: \
             {{id: {{type: string}}, size: {{type: integer}}{more}}}}}}}}}}}"
        )
    };
    let content = |more: &str| format!("content: {{application/json: {{schema: {}}}}}", listed(more));
    let operation = |id: &str, [state, parameter]: [&str; 2], sent: &str, received: &str| {
        format!(
            "{{operationId: {id}, tags: [things]{state}, parameters: [{{name: q, in: query{parameter}, schema: {{type: string}}}}], \
             requestBody: {{required: true, {}}}, responses: {{'200': {{description: A., {}}}}}}}",
            content(sent),
            content(received)
        )
    };
    format!(
        "paths: {{/a: {{post: {}}}, /b: {{post: {}}}}}",
        operation("sendA", marks, sent, received),
        operation("sendB", ["", ""], other_sent, other_received)
    )
}

/// The items of the changes of one rule.
fn items(diff: &Diff, rule: &str) -> BTreeSet<String> {
    let changes = diff.changes.iter().filter(|change| change.rule.id() == rule);
    let items = changes.flat_map(|change| &change.items);
    items.filter_map(|item| item.new.clone().or(item.old.clone())).collect()
}

#[test]
fn a_parameter_moves_no_types_that_ended_to_be_shared_elsewhere() {
    let same = ["", ""];
    let old = shared(same, [""; 4]);
    let more = ", more: {type: boolean}";
    for own in 0..4 {
        let mut texts = [""; 4];
        texts[own] = more;
        for (marks, rule) in [
            (["", ", required: true"], "parameter-became-required"),
            (["", ", deprecated: true"], "parameter-deprecated"),
            ([", x-state: Technical Preview", ""], "tier-lowered"),
            ([", deprecated: true", ""], "operation-deprecated"),
        ] {
            let alone = items(&diff(In::Document, &old, &shared(marks, [""; 4])), rule);
            let both = diff(In::Document, &old, &shared(marks, texts));
            assert_eq!(items(&both, rule), alone, "{own}: {both:#?}");
            // No item is lost, and none is left without a reason.
            let added = items(&diff(In::Document, &old, &shared(same, texts)), "optional-property-added");
            assert_eq!(items(&both, "optional-property-added"), added, "{own}: {both:#?}");
            let back = diff(In::Document, &shared(marks, texts), &old);
            let rules: Vec<&str> = back.changes.iter().map(|change| change.rule.id()).collect();
            assert!(rules.iter().all(|rule| !rule.starts_with("rust-item")), "{own}: {rules:?}");
        }
    }
}

#[test]
fn errors_and_answers_of_a_call_have_reasons_of_their_own() {
    let body = |key: &str| {
        let schema = "{type: object, required: [KEY], properties: {KEY: {type: string}}}".replace("KEY", key);
        format!("content: {{application/json: {{schema: {schema}}}}}")
    };
    let answers = |statuses: &[&str]| {
        let one = |status: &&str| format!("'{status}': {{description: A., {}}}", body(&format!("s{status}")));
        format!("responses: {{{}}}", statuses.iter().map(one).collect::<Vec<_>>().join(", "))
    };
    let both = diff(In::Operation, &answers(&["200", "202", "404", "409"]), &answers(&["200", "404"]));
    let success = items(&both, "success-status-removed");
    let error = items(&both, "error-status-removed");
    assert!(
        success.contains("shop.things().do_") && !success.iter().any(|item| item.contains("Error::")),
        "{success:?}"
    );
    assert!(error.contains("shop_client::ShopError::Conflict"), "{error:?}");
    assert!(!error.iter().any(|item| item.contains("Success") || item.starts_with("shop.")), "{error:?}");
    let back = diff(In::Operation, &answers(&["200", "404"]), &answers(&["200", "202", "404", "409"]));
    assert!(items(&back, "error-status-added").contains("shop_client::ShopError::Conflict"), "{back:#?}");
    assert!(items(&back, "success-status-added").contains("shop.things().do_"), "{back:#?}");
}
