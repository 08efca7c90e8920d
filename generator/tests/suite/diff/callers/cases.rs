//! The documents and the programs.

mod types;

use super::super::{In, NO_ANSWER, OBJECT, document};
use super::Case;

/// All of them.
pub(super) fn all() -> Vec<Case> {
    let calls = of_operations().into_iter().chain(of_answers()).chain(of_bodies()).chain(of_clients());
    types::all().chain(calls).chain(of_pages_and_waits()).collect()
}

/// A program that compiles against both states.
fn case(old: String, new: String, program: &'static str) -> Case {
    Case { old, new, program, rule: None, settings: None }
}

/// A program that does not compile any more, because of a certain change.
fn broken(rule: &'static str, old: String, new: String, program: &'static str) -> Case {
    Case { rule: Some(rule), ..case(old, new, program) }
}

fn whole(operation: &str, components: &str) -> String {
    let rest = format!(
        "paths: {{/things: {{post: {{tags: [things], {operation}}}}}}}, components: {{schemas: {{{components}}}}}"
    );
    document(In::Document, &rest)
}

const BOOK: &str = "operationId: bookThing";
const CONTENT: &str = "content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}";

/// A document with an operation that takes an order.
fn sends(order: &str) -> String {
    whole(&format!("{BOOK}, requestBody: {{required: true, {CONTENT}}}, {NO_ANSWER}"), &format!("Order: {order}"))
}

/// A document with an operation that answers with an order.
fn receives(order: &str) -> String {
    whole(&format!("{BOOK}, responses: {{'200': {{description: A., {CONTENT}}}}}"), &format!("Order: {order}"))
}

/// A document with an operation that answers with an order, or otherwise.
fn answers(rest: &str) -> String {
    whole(&format!("{BOOK}, responses: {{'200': {{description: A., {CONTENT}}}{rest}}}"), &format!("Order: {OBJECT}"))
}

fn operation(rest: &str) -> String {
    whole(rest, "")
}

/// A parameter, as a list of one or two has it.
fn parameter(name: &str, rest: &str) -> String {
    format!("{{name: {name}, in: query, {rest}schema: {{type: string}}}}")
}

fn parameters(list: &[String]) -> String {
    operation(&format!("{BOOK}, parameters: [{}], {NO_ANSWER}", list.join(", ")))
}

const READ: &str = "let Ok(order) = shop.things().book().await else { return };";

/// Programs that call an operation.
fn of_operations() -> Vec<Case> {
    let call = "let _ = shop.things().book().await;";
    let asked = "let _ = shop.things().book(\"a\").await;";
    let none = || operation(&format!("{BOOK}, {NO_ANSWER}"));
    let (one, wanted) = (|name: &str| parameter(name, ""), |name: &str| parameter(name, "required: true, "));
    let ordered = |names: [&str; 2]| parameters(&names.map(wanted));
    let body = |required: &str| {
        whole(&format!("{BOOK}, requestBody: {{{required}{CONTENT}}}, {NO_ANSWER}"), &format!("Order: {OBJECT}"))
    };
    let item = |name: &str| {
        parameters(&[format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}")])
            .replace("/things:", &format!("'/things/{{{name}}}':"))
    };
    let two = operation(&format!("{BOOK}, {NO_ANSWER}")).replace(
        "{/things:",
        &format!("{{/others: {{get: {{operationId: listOthers, tags: [things], {NO_ANSWER}}}}}, /things:"),
    );
    let path = none().replace("/things:", "/v2/things:");
    let typed = "let Ok(answer) = shop.things().book().await else { return }; let _: shop_client::Response<shop_model::Order> = answer;";
    vec![
        case(none(), parameters(&[one("q")]), call),
        broken("required-parameter-added", none(), parameters(&[wanted("q")]), call),
        broken("parameter-removed", parameters(&[one("q")]), none(), "let _ = shop.things().book().q(\"a\").await;"),
        broken("parameter-became-required", parameters(&[one("q")]), parameters(&[wanted("q")]), call),
        case(parameters(&[wanted("per_page")]), parameters(&[wanted("perPages")]), asked),
        broken(
            "parameter-renamed",
            parameters(&[one("per_page")]),
            parameters(&[one("perPages")]),
            "let _ = shop.things().book().per_page(\"a\").await;",
        ),
        case(ordered(["from", "to"]), ordered(["to", "from"]), "let _ = shop.things().book(\"a\", \"b\").await;"),
        case(item("id"), item("key"), asked),
        case(
            parameters(&[one("q")]),
            parameters(&[one("q").replace("query", "header")]),
            "let _ = shop.things().book().q(\"a\").await;",
        ),
        broken("body-became-required", body(""), body("required: true, "), call),
        case(none(), path, call),
        broken("operation-id-changed", none(), none().replace("bookThing", "orderThing"), call),
        broken("operation-removed", two, none(), "let _ = shop.things().list_others().await;"),
        case(answers(""), answers(", '404': {description: B.}"), typed),
        broken("success-status-added", answers(""), answers(", '202': {description: B.}"), typed),
        case(answers(""), answers("").replace("summary", "").replace("A.", "Another text."), READ),
        broken("operation-tags-changed", none(), none().replace("tags: [things]", "tags: [goods]"), call),
        case(none(), none().replace(BOOK, "operationId: bookThing, deprecated: true"), call),
    ]
}

/// Programs that use what a call answers: by status, with headers, and line by line.
fn of_answers() -> Vec<Case> {
    let accepted = || answers(", '202': {description: B.}");
    let error = |status: &str, key: &str| {
        format!(
            ", '{status}': {{description: B., content: {{application/json: {{schema: {{type: object, required: [{key}], properties: {{{key}: {{type: string}}}}}}}}}}}}"
        )
    };
    let header = "let Ok(answer) = shop.things().book().await else { return }; let _ = shop_client::ShopHeaders::rate_left(&answer);";
    let with_header = |ty: &str| {
        answers("").replace(
            "description: A.",
            &format!("description: A., headers: {{X-Rate-Left: {{schema: {{type: {ty}}}}}}}"),
        )
    };
    let lines = |media: &str| answers("").replace("content: {application/json", &format!("content: {{{media}"));
    vec![
        broken(
            "success-status-removed",
            accepted(),
            answers(""),
            "let _ = |answer: shop_client::things::BookSuccess| match answer { shop_client::things::BookSuccess::Accepted => 1, _ => 2 };",
        ),
        case(
            accepted(),
            answers(", '202': {description: B.}, '201': {description: C.}"),
            "let _ = |answer: shop_client::things::BookSuccess| match answer { shop_client::things::BookSuccess::Accepted => 1, _ => 2 };",
        ),
        broken(
            "error-status-removed",
            answers(&format!("{}{}", error("404", "a"), error("409", "b"))),
            answers(&error("404", "a")),
            "let _ = |error: shop_client::ShopError| match error { shop_client::ShopError::Conflict(_) => 1, _ => 2 };",
        ),
        broken(
            "error-status-removed",
            answers(&error("404", "a")),
            answers(""),
            "let _ = |error: shop_client::ShopError| ();",
        ),
        case(answers(""), answers(&error("404", "a")), READ),
        broken("header-removed", with_header("string"), answers(""), header),
        case(with_header("string"), with_header("string").replace("A.", "Another text."), header),
        broken(
            "media-type-removed",
            lines("application/x-ndjson"),
            lines("application/json"),
            "let Ok(answer) = shop.things().book().await else { return }; let _ = answer.into_stream().next().await;",
        ),
    ]
}

/// Programs that send parts.
fn of_bodies() -> Vec<Case> {
    let parts = |more: &str| {
        operation(&format!(
            "{BOOK}, requestBody: {{required: true, content: {{multipart/form-data: {{schema: {{type: object, required: [a], properties: {{a: {{type: string}}{more}}}}}}}}}}}, {NO_ANSWER}"
        ))
    };
    vec![
        broken(
            "optional-property-removed",
            parts(", b: {type: string}"),
            parts(""),
            "let _ = shop.things().book(\"x\").b(\"y\").await;",
        ),
        broken(
            "required-property-added",
            parts(""),
            parts(", b: {type: string}").replace("[a]", "[a, b]"),
            "let _ = shop.things().book(\"x\").await;",
        ),
        case(parts(""), parts(", b: {type: string}"), "let _ = shop.things().book(\"x\").await;"),
    ]
}

/// Programs that use what a client is made of.
fn of_clients() -> Vec<Case> {
    let scheme = |name: &str| {
        operation(&format!("{BOOK}, security: [{{{name}: []}}], {NO_ANSWER}")).replace(
            "components: {",
            &format!("components: {{securitySchemes: {{{name}: {{type: apiKey, in: header, name: X-Key}}}}, "),
        )
    };
    let servers =
        |text: &str| operation(&format!("{BOOK}, {NO_ANSWER}")).replace("paths: {", &format!("{text}paths: {{"));
    vec![
        broken(
            "security-scheme-removed",
            scheme("key"),
            operation(&format!("{BOOK}, {NO_ANSWER}")),
            "let _ = shop_client::Shop::builder(\"https://a.example\").key(\"x\");",
        ),
        broken(
            "server-removed",
            servers("servers: [{url: 'https://a.example'}], "),
            servers(""),
            "let _ = shop_client::Shop::SERVER;",
        ),
        case(
            servers("servers: [{url: 'https://a.example'}], "),
            servers("servers: [{url: 'https://a.example'}, {url: 'https://b.example'}], "),
            "let _ = shop_client::Shop::SERVER;",
        ),
    ]
}

/// What is said about calls that page or wait.
const PAGING: &str =
    "[[paging]]\noperations = ['bookThing']\npage = 'page'\nsize = 'size'\nitems = 'items'\ntotal = 'total'\n";
const WAIT: &str = "[[wait]]\noperation = 'bookThing'\nstate = 'state'\ndone = ['done']\n";

/// Programs that read pages, or wait for something.
fn of_pages_and_waits() -> Vec<Case> {
    let numbers = "parameters: [{name: page, in: query, schema: {type: integer}}, {name: size, in: query, schema: {type: integer}}";
    let listed = |more: &str, item: &str| {
        let page = "{type: object, required: [items, total], properties: {items: {type: array, items: {$ref: '#/components/schemas/Order'}}, total: {type: integer}}}";
        let answer =
            format!("responses: {{'200': {{description: A., content: {{application/json: {{schema: {page}}}}}}}}}");
        whole(&format!("{BOOK}, {numbers}{more}], {answer}"), &format!("Order: {item}")).replace("post:", "get:")
    };
    let plain = listed("", OBJECT);
    let unpaged = plain.replace(numbers, "parameters: [");
    let state = |values: &str| {
        receives(&format!("{{type: object, required: [state], properties: {{state: {{type: string{values}}}}}}}"))
            .replace("post:", "get:")
    };
    let pages = "let _ = shop.things().book().pages();";
    let item = "let mut items = std::pin::pin!(shop.things().book().items()); if let Some(Ok(item)) = items.next().await { let _: Option<String> = item.note; }";
    let wait = "let _ = shop.things().book().wait().await;";
    let set = |case: Case, old: &'static str, new: &'static str| Case { settings: Some([old, new]), ..case };
    vec![
        set(
            case(plain.clone(), listed(", {name: q, in: query, schema: {type: string}}", OBJECT), pages),
            PAGING,
            PAGING,
        ),
        set(broken("parameter-removed", plain.clone(), unpaged, pages), PAGING, ""),
        // Nothing in the documents says so: `api.toml` does.
        set(broken("rust-item-changed", plain.clone(), plain.clone(), pages), PAGING, ""),
        set(case(plain.clone(), listed("", OBJECT).replace("A.", "Other words."), item), PAGING, PAGING),
        set(
            broken(
                "type-changed",
                plain.clone(),
                listed("", &OBJECT.replace("note: {type: string}", "note: {type: integer}")),
                item,
            ),
            PAGING,
            PAGING,
        ),
        set(case(state(""), state(", maxLength: 9"), wait), WAIT, WAIT),
        set(broken("rust-item-changed", state(""), state(""), wait), WAIT, ""),
        set(
            broken(
                "required-property-removed",
                state(""),
                receives("{type: object, properties: {id: {type: string}}}").replace("post:", "get:"),
                wait,
            ),
            WAIT,
            "",
        ),
        set(
            broken("operation-id-changed", state(""), state("").replace("bookThing", "watchThing"), wait),
            WAIT,
            "[[wait]]\noperation = 'watchThing'\nstate = 'state'\ndone = ['done']\n",
        ),
    ]
}
