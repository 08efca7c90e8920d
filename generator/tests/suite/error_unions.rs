//! Which enum of errors an operation has, and which unions of bodies there are: what does not depend on other operations.

use std::collections::BTreeMap;

use crate::stages::api;
use openapi_compiler::api::{Api, Shape};

/// Two components, and a response that has both.
const COMPONENTS: &str = "components:
  schemas:
    Basic: {type: object, required: [message], properties: {message: {type: string}}}
    Scim: {type: object, required: [detail], properties: {detail: {type: string}, status: {type: integer}}}
  responses:
    Refused:
      description: No.
      content:
        application/json: {schema: {$ref: '#/components/schemas/Basic'}}
        application/scim+json: {schema: {$ref: '#/components/schemas/Scim'}}
";

/// Two bodies at a status, which are components.
const BOTH: &str = "{description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Basic'}}, \
                    application/scim+json: {schema: {$ref: '#/components/schemas/Scim'}}}}";

/// A body that is written in place, with a property of its own.
fn own(property: &str) -> String {
    format!(
        "{{description: No., content: {{application/json: {{schema: {{type: object, required: [{property}], properties: \
         {{{property}: {{type: string}}}}}}}}}}}}"
    )
}

/// A document in which each operation answers errors.
fn document(operations: &[(&str, &[(&str, &str)])]) -> String {
    let mut text = "paths:\n".to_owned();
    for (name, responses) in operations {
        text += &format!(
            "  /{name}:\n    get:\n      operationId: get_{name}\n      responses:\n        '204': {{description: Done.}}\n"
        );
        responses.iter().for_each(|(status, response)| text += &format!("        '{status}': {response}\n"));
    }
    text + COMPONENTS
}

/// The enum of each operation, with its bodies.
fn errors(api: &Api) -> BTreeMap<String, String> {
    let errors = |operation: &openapi_compiler::api::Operation| {
        let set = &api[operation.found.errors];
        let bodies =
            set.variants.iter().map(|variant| format!("{} {}", variant.status.words(), api.path(variant.ty.id)));
        format!("{}: {}", set.name.pascal(), bodies.collect::<Vec<_>>().join(", "))
    };
    api.operations.iter().map(|operation| (operation.id.clone(), errors(operation))).collect()
}

fn unions(api: &Api) -> usize {
    api.types.iter().filter(|ty| matches!(ty.shape, Shape::Union(_))).count()
}

#[test]
fn several_bodies_of_a_status_are_one_union_wherever_they_are() {
    for (response, path) in [("{$ref: '#/components/responses/Refused'}", "Refused"), (BOTH, "BasicOrScim")] {
        // Each has an enum of its own.
        let [b, c, d] = ["b", "c", "d"].map(own);
        let operation = |own| [("400", response), ("404", own)];
        let [b, c, d] = [operation(&b), operation(&c), operation(&d)];
        let (api, _) = api(&document(&[("b", &b), ("c", &c), ("d", &d)]));
        assert_eq!(unions(&api), 1, "{path}");
        for (operation, errors) in errors(&api) {
            let expected = format!("GetError: Bad Request {path}, ");
            assert!(errors.starts_with(&expected), "{operation}: {errors} is not {expected}");
        }
        assert_eq!(api.last_resorts, []);
    }
}

/// One more operation that answers otherwise, or with what is there, changes nothing of the others.
#[test]
fn an_enum_of_errors_does_not_follow_from_another_operation() {
    let refused = "{$ref: '#/components/responses/Refused'}";
    let [one, two, three] = ["one", "two", "three"].map(own);
    let b: [(&str, &str); 2] = [("400", refused), ("404", &one)];
    let c: [(&str, &str); 2] = [("400", refused), ("404", &two)];
    let before = errors(&api(&document(&[("b", &b), ("c", &c)])).0);
    for more in [
        [("400", refused), ("404", three.as_str())],
        [("400", BOTH), ("409", refused)],
        [("404", BOTH), ("409", three.as_str())],
    ] {
        for name in ["a", "z"] {
            let mut after = errors(&api(&document(&[(name, &more), ("b", &b), ("c", &c)])).0);
            after.retain(|operation, _| before.contains_key(operation));
            assert_eq!(after, before, "{name}: {more:?}");
        }
    }
}

/// Of two that as many operations answer, neither is the family's.
#[test]
fn of_equals_none_is_shared() {
    let refused = "{$ref: '#/components/responses/Refused'}";
    let basic = "{description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Basic'}}}}";
    let one = [("400", refused)];
    let other = [("400", basic)];
    let sets = |operations: &[(&str, &[(&str, &str)])]| -> Vec<String> {
        errors(&api(&document(operations)).0)
            .into_values()
            .map(|errors| errors.split(':').next().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(sets(&[("a", &one), ("b", &other)]), ["GetError", "GetError"]);
    assert_eq!(sets(&[("a", &one), ("b", &other), ("c", &other)]), ["GetError", "LibraryError", "LibraryError"]);
    assert_eq!(sets(&[("a", &one), ("b", &one)]), ["LibraryError", "LibraryError"]);
}

/// A status without JSON is not read as the body of another one, and only what disagrees has errors of its own.
#[test]
fn a_status_without_json_is_no_body_of_another_status() {
    let basic = "{description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Basic'}}}}";
    let text = "{description: No., content: {text/plain: {schema: {type: string}}}}";
    let nothing = "{description: No.}";
    let bare = |operations: &[(&str, &[(&str, &str)])]| -> Vec<String> {
        let (api, _) = api(&document(operations));
        let said = api.operations.iter().map(|operation| {
            let set = &api[operation.found.errors];
            let bare: Vec<String> = set.bare.iter().map(|status| status.words()).collect();
            let has = if set.variants.is_empty() { "none" } else { "some" };
            format!("{} {has} {}", set.name.pascal(), bare.join(", ")).trim_end().to_owned()
        });
        said.collect()
    };
    for other in [text, nothing] {
        let usual: [(&str, &str); 1] = [("default", basic)];
        let odd: [(&str, &str); 2] = [("404", other), ("default", basic)];
        let class: [(&str, &str); 2] = [("4XX", other), ("default", basic)];
        let ([first, second, third], only) = (["a", "b", "c"], [("404", other)]);
        assert_eq!(bare(&[(first, &odd)]), ["LibraryError some Not Found"]);
        assert_eq!(bare(&[(first, &odd), (second, &odd)]), ["LibraryError some Not Found"; 2]);
        assert_eq!(
            bare(&[(first, &usual), (second, &usual), (third, &odd)]),
            ["LibraryError some", "LibraryError some", "GetError some Not Found"]
        );
        assert_eq!(
            bare(&[(first, &usual), (second, &usual), (third, &class)]),
            ["LibraryError some", "LibraryError some", "GetError some client error"]
        );
        assert_eq!(bare(&[(first, &usual), (second, &only)]), ["LibraryError some", "GetError none"]);
        // What says nothing of errors answers those of its family; and no answer to `HEAD` or with `304` has a body.
        assert_eq!(bare(&[(first, &usual), (second, &[])]), ["LibraryError some"; 2]);
        assert_eq!(bare(&[(first, &usual), (second, &[("304", other)])]), ["LibraryError some"; 2]);
    }
}
