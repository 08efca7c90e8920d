//! Which Rust items changes name, and what changelogs of the crates say of them.

use openapi_compiler::diff::{Diff, changelog};

use super::{In, NO_ANSWER, diff};

/// What items are called, after or else before.
fn items(diff: &Diff) -> Vec<&str> {
    let items = diff.changes.iter().flat_map(|change| &change.items);
    items.filter_map(|item| item.new.as_deref().or(item.old.as_deref())).collect()
}

#[test]
fn answers_and_errors_are_named_with_their_modules() {
    let operation = |tag: &str, of: &str| {
        let answer = |status: &str, ty: &str| {
            format!("'{status}': {{description: A., content: {{application/json: {{schema: {{type: {ty}}}}}}}}}")
        };
        let id = tag.trim_end_matches('s');
        format!(
            "/{tag}: {{post: {{operationId: create-{id}, tags: [{tag}], responses: {{{}, {}, {}}}}}}}",
            answer("200", "string"),
            answer("201", of),
            answer("400", of)
        )
    };
    let paths = |of: &str| format!("paths: {{{}, {}}}", operation("books", of), operation("readers", of));
    let diff = diff(In::Document, &paths("integer"), &paths("boolean"));
    for item in ["shop_client::books::CreateSuccess::Created", "shop_client::readers::CreateSuccess::Created"] {
        assert!(items(&diff).contains(&item), "{item}: {:#?}", items(&diff));
    }
    assert!(items(&diff).iter().all(|item| !item.contains("::") || item.starts_with("shop_")), "{:#?}", items(&diff));
}

#[test]
fn a_wire_break_is_in_the_changelog_of_both_crates() {
    let text = |length: u32| {
        format!(
            "paths: {{/things: {{post: {{operationId: send, tags: [things], requestBody: {{required: true, content: \
             {{application/json: {{schema: {{$ref: '#/components/schemas/Order'}}}}}}}}, responses: {{'204': {{description: Done.}}}}}}}}}}, \
             components: {{schemas: {{Order: {{type: object, properties: {{note: {{type: string, maxLength: {length}}}}}}}}}}}"
        )
    };
    let text = changelog(&diff(In::Document, &text(9), &text(5)));
    let line = "- Order.note (`shop_model::Order::note`): The longest text is shorter. `5` instead of `9`.";
    assert_eq!(text.matches(line).count(), 2, "{text}");
    assert_eq!(text.matches("### Breaking").count(), 2, "{text}");
    assert!(!text.contains("The documentation is that of"), "{text}");
}

#[test]
fn a_break_is_told_although_an_item_is_only_added() {
    let union = |arms: &str| format!("{{oneOf: [{{type: string}}, {{type: integer}}{arms}]}}");
    let diff = diff(In::Answer, &union(""), &union(", {type: boolean}"));
    let [change] = diff.changes.as_slice() else { panic!("{:#?}", diff.changes) };
    assert!(!change.items.is_empty() && change.items.iter().all(|item| !item.breaks), "{change:#?}");
    let text = changelog(&diff);
    let section = "### Breaking\n\n- GET /things, 200 answer alternative 3: There is another alternative.";
    assert_eq!(text.matches(section).count(), 2, "{text}");
    assert!(text.contains("### Added\n\n- `shop_model::"), "{text}");
}

#[test]
fn what_breaks_on_the_wire_alone_names_the_items_that_it_is_about() {
    let about = |diff: &Diff| -> Vec<String> {
        let concerned = diff.changes.iter().flat_map(|change| &change.concerned);
        concerned.map(|concerned| format!("{} {}", concerned.package, concerned.item)).collect()
    };
    let parameter = |of: &str| format!("parameters: [{{name: limit, in: query, schema: {{type: integer, {of}}}}}]");
    let required = |of: &str| parameter(of).replace("in: query", "in: query, required: true");
    let property = |of: &str| format!("{{type: object, properties: {{note: {{type: string, {of}}}}}}}");
    let path = |of: &str| format!("paths: {{{of}: {{get: {{operationId: list, tags: [things], {NO_ANSWER}}}}}}}");
    for (diff, expected) in [
        (
            diff(In::Operation, &parameter("maximum: 9"), &parameter("maximum: 5")),
            "shop-client shop.things().do_().limit",
        ),
        (
            diff(In::Operation, &parameter("default: 9"), &parameter("default: 5")),
            "shop-client shop.things().do_().limit",
        ),
        (diff(In::Operation, &required("maximum: 9"), &required("maximum: 5")), "shop-client shop.things().do_"),
        (
            diff(In::Request, &property("pattern: a"), &property("pattern: b")),
            "shop-model shop_model::things::do_::Body::note",
        ),
        (
            diff(In::Request, &property("minLength: 1"), &property("minLength: 2")),
            "shop-model shop_model::things::do_::Body::note",
        ),
        (diff(In::Document, &path("/a"), &path("/b")), "shop-client shop.things().list"),
    ] {
        assert_eq!(about(&diff), [expected], "{:#?}", diff.changes);
    }
    // Where items changed, they say it.
    let both = diff(In::Request, &property("x: 1"), &property("x: 1").replace("string", "integer"));
    assert!(about(&both).is_empty() && !items(&both).is_empty(), "{:#?}", both.changes);
}
