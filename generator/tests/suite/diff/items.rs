//! Which Rust items changes name, and what changelogs of the crates say of them.

use openapi_compiler::Project;
use openapi_compiler::diff::{Diff, State, changelog, compare};

use super::{In, NO_ANSWER, OBJECT, described, diff, document};

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
fn calls_in_a_part_of_the_server_are_written_as_callers_write_them() {
    let scope = "[scope]\nmethod = 'part'\nprefix = '/p/{part}'\ndefault = 'all'\ncharacters = 'a-z'\n";
    let state = |paths: &[&str]| {
        let parameter = "{name: part, in: path, required: true, schema: {type: string}}";
        let one = |path: &&str| {
            format!(
                "'/p/{{part}}/{path}': {{get: {{operationId: get-{path}, tags: [things], parameters: [{parameter}], {NO_ANSWER}}}}}"
            )
        };
        let text = format!("paths: {{{}}}", paths.iter().map(one).collect::<Vec<_>>().join(", "));
        described(("shop-model", "shop-client", "Shop"), scope, &document(In::Document, &text))
    };
    let diff = compare(&state(&["books"]), &state(&["books", "pens"]));
    assert_eq!(items(&diff), ["shop.part().things().get_pens", "shop.things().get_pens"]);
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
    // A number, a text or a list that has a name is about what uses it, however far away.
    let limit = |of: &str| {
        format!(
            "paths: {{/things: {{post: {{operationId: list, tags: [things], parameters: [{{name: limit, in: query, schema: {{$ref: '#/components/schemas/Page'}}}}], requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Order'}}}}}}}}, {NO_ANSWER}}}}}}}, \
             components: {{schemas: {{Page: {{$ref: '#/components/schemas/Limit'}}, Limit: {{type: integer, {of}}}, Order: {{type: object, properties: {{limit: {{$ref: '#/components/schemas/Limit'}}}}}}}}}}"
        )
    };
    let far = diff(In::Document, &limit("maximum: 9"), &limit("maximum: 5"));
    assert_eq!(
        about(&far),
        ["shop-client shop.things().list().limit", "shop-model shop_model::Order::limit"],
        "{:#?}",
        far.changes
    );
    // Where items changed, they say it.
    let both = diff(In::Request, &property("x: 1"), &property("x: 1").replace("string", "integer"));
    assert!(about(&both).is_empty() && !items(&both).is_empty(), "{:#?}", both.changes);
}

/// A change that explains an item: its rule and its place.
fn reasons<'d>(diff: &'d Diff, item: &str) -> Vec<(&'d str, &'d str)> {
    let is_it = |path: &Option<String>| path.as_deref() == Some(item);
    let explaining =
        diff.changes.iter().filter(|change| change.items.iter().any(|one| is_it(&one.old) || is_it(&one.new)));
    explaining.map(|change| (change.rule.id(), change.place.as_str())).collect()
}

#[test]
fn items_that_change_far_from_a_change_are_explained_by_it() {
    let operations = |schemas: [&str; 2]| {
        let answer = |schema: &str| {
            format!("responses: {{'200': {{description: A., content: {{application/json: {{schema: {schema}}}}}}}}}")
        };
        format!(
            "paths: {{/a: {{get: {{operationId: getA, tags: [things], {}}}}}, /b: {{get: {{operationId: getB, tags: [things], {}}}}}}}",
            answer(schemas[0]),
            answer(schemas[1])
        )
    };
    let components = |text: &str, schemas: &str| format!("{text}, components: {{schemas: {{{schemas}}}}}");
    let diff = |old: &str, new: &str| diff(In::Document, old, new);
    // A text with a name, that a field, a list and a part of another object use.
    let of_text = |text: &str| {
        components(
            &operations(["{$ref: '#/components/schemas/Order'}", "{$ref: '#/components/schemas/More'}"]),
            &format!(
                "Text: {{type: string{text}}}, Base: {{type: object, properties: {{note: {{$ref: '#/components/schemas/Text'}}}}}}, \
                 Order: {{type: object, properties: {{note: {{$ref: '#/components/schemas/Text'}}, all: {{type: array, items: {{$ref: '#/components/schemas/Text'}}}}}}}}, \
                 More: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, required: [id], properties: {{id: {{type: string}}}}}}]}}"
            ),
        )
    };
    let nullable = diff(&of_text(""), &of_text(", nullable: true"));
    assert_eq!(reasons(&nullable, "shop_model::Order::note"), [("became-nullable", "Text")], "{nullable:#?}");
    assert_eq!(reasons(&nullable, "shop_model::Order::all"), [("became-nullable", "Text")], "{nullable:#?}");
    // Types that were one since they had one shape: either of them changes, and the other one is a type of its own.
    let listed = |more: &str| {
        format!(
            "{{type: object, properties: {{items: {{type: array, items: {{type: object, required: [id], properties: {{id: {{type: string}}, size: {{type: integer}}{more}}}}}}}}}}}"
        )
    };
    let more = ", more: {type: boolean}";
    let of = |a: &str, b: &str| operations([&listed(a), &listed(b)]);
    let same = of("", "");
    for split in [of(more, ""), of("", more)] {
        for (old, new) in [(&same, &split), (&split, &same)] {
            let changed = diff(old, new);
            let rules: Vec<&str> = changed.changes.iter().map(|change| change.rule.id()).collect();
            assert_eq!(rules.len(), 1, "{changed:#?}");
        }
    }
    let added = ("optional-property-added", "GET /a, 200 answer.items[].more");
    assert_eq!(reasons(&diff(&same, &of(more, "")), "shop.things().get_b"), [added]);
    let added = ("optional-property-added", "GET /b, 200 answer.items[].more");
    assert_eq!(reasons(&diff(&same, &of("", more)), "shop.things().get_b"), [added]);
    // A component that has lost its last user, and one that has its first.
    let order = "Order: {type: object, properties: {note: {type: string}}}";
    let used = components(&operations(["{type: string}", "{$ref: '#/components/schemas/Order'}"]), order);
    let unused =
        used.replace("/b: {get:", "/c: {put:").replace("{$ref: '#/components/schemas/Order'}", "{type: boolean}");
    let unused = unused.replace("getB", "putC");
    assert_eq!(reasons(&diff(&used, &unused), "shop_model::Order"), [("operation-removed", "GET /b")]);
    assert_eq!(reasons(&diff(&unused, &used), "shop_model::Order"), [("operation-added", "GET /b")]);
}

/// Two operations that share a parameter. One of them takes JSON or XML, answers in two ways, and has a scheme and a server that nothing
/// else has.
fn put_and_get(path: &str, put: &str) -> String {
    let schemes = "{key: {type: apiKey, in: header, name: X-Key}, basic: {type: http, scheme: basic}}";
    let page = "{name: page, in: query, schema: {type: integer}}";
    let parameters = "parameters: [{$ref: '#/components/parameters/Page'}]";
    let get = format!("get: {{operationId: getA, tags: [things], {parameters}, security: [{{key: []}}], {NO_ANSWER}}}");
    let answer = |status: &str, ty: &str| {
        format!("'{status}': {{description: A., content: {{application/json: {{schema: {{type: {ty}}}}}}}}}")
    };
    let put = put.replace(
        "PUT",
        &format!(
            "put: {{operationId: putA, tags: [things], {parameters}, security: [{{basic: []}}], responses: {{{}, {}}}, requestBody: \
             {{required: true, content: {{application/json: {{schema: {{type: object}}}}, application/xml: {{schema: {{type: object}}}}}}}}}}",
            answer("200", "string"),
            answer("201", "integer"),
        ),
    );
    format!(
        "paths: {{/a: {{{get}}}, /b: {{{path}{put}}}}}, components: {{parameters: {{Page: {page}}}, securitySchemes: {schemes}}}"
    )
}

#[test]
fn what_belongs_to_a_call_goes_and_comes_with_it() {
    let server = |name: &str| format!("servers: [{{url: 'https://{name}.example'}}], ");
    let of = |path: &str, put: &str| document(In::Document, &put_and_get(path, put));
    let told = |old: &str, new: &str| -> (Vec<&'static str>, Vec<String>) {
        let diff = compare(&super::state(old), &super::state(new));
        let rules = diff.changes.iter().map(|change| change.rule.id()).collect();
        (rules, items(&diff).into_iter().map(str::to_owned).collect())
    };
    let (both, other) = (of(&server("one"), "PUT"), of(&server("two"), "PUT"));
    let (rules, gone) = told(&both, &of(&server("one"), ""));
    assert_eq!(rules, ["operation-removed"], "{gone:#?}");
    for item in ["shop.things().put_a().page", "builder().basic", "shop_client::servers::OneServer"] {
        assert!(gone.iter().any(|known| known == item), "{item}: {gone:#?}");
    }
    assert_eq!(told(&of(&server("one"), ""), &both).0, ["operation-added"]);
    // A server of a path has an item for the operations of the path.
    assert_eq!(told(&both, &other).0, ["server-removed", "server-added"]);
    // One way to call an operation is gone, and the enum of its answers is not.
    let json = both.replace(", application/xml: {schema: {type: object}}", "");
    let (rules, gone) = told(&both, &json);
    assert_eq!(rules, ["media-type-removed"], "{gone:#?}");
    assert!(gone.iter().all(|item| !item.contains("Success")), "{gone:#?}");
    assert_eq!(told(&json, &both).0, ["media-type-added"]);
}

#[test]
fn a_feature_goes_with_the_operations_of_its_family() {
    let state = |has_goods: bool| {
        let folder = tempfile::tempdir().expect("a folder");
        let text = |name: &str| {
            let path =
                format!("paths: {{/{name}: {{get: {{operationId: 'list-{name}', tags: [{name}], {NO_ANSWER}}}}}}}");
            document(In::Document, &path)
        };
        let mut settings = super::settings(("shop-model", "shop-client", "Shop"), "");
        if has_goods {
            settings
                .push_str("[[family]]\nname = 'goods'\ndocuments = ['goods.yaml']\n[family.groups]\ngoods = 'goods'\n");
            std::fs::write(folder.path().join("goods.yaml"), text("goods")).expect("a file");
        }
        std::fs::write(folder.path().join("shop.yaml"), text("things")).expect("a file");
        std::fs::write(folder.path().join("api.toml"), settings).expect("a file");
        let state = Project::of_folder(folder.path()).and_then(|project| State::of(&project, "shop"));
        state.unwrap_or_else(|findings| panic!("{findings:#?}"))
    };
    let (with, without) = (state(true), state(false));
    let told =
        |diff: &Diff| reasons(diff, "feature `goods`").into_iter().map(|(rule, _)| rule.to_owned()).collect::<Vec<_>>();
    assert_eq!(told(&compare(&with, &without)), ["operation-removed"]);
    assert_eq!(told(&compare(&without, &with)), ["operation-added"]);
}

/// OpenAPI 3.1 says null and formats with other keywords than 3.0.
#[test]
fn before_and_after_are_what_the_documents_say() {
    let shown = |version: &str, old: &str, new: &str| {
        let text = |schema: &str| {
            format!(
                "openapi: {version}, info: {{title: Shop, version: '1'}}, paths: {{/things: {{get: {{operationId: doThing, \
                 tags: [things], responses: {{'200': {{description: Done., content: {{application/json: {{schema: \
                 {{type: object, properties: {{pet: {{$ref: '#/components/schemas/Pet'}}, a: {schema}}}}}}}}}}}}}}}}}}}, \
                 components: {{schemas: {{Pet: {OBJECT}}}}}"
            )
        };
        let diff = diff(In::Document, &text(old), &text(new));
        let [change] = diff.changes.as_slice() else { panic!("{diff:#?}") };
        let said = [&change.before, &change.after].map(|text| text.clone().unwrap_or_default());
        format!("{}: {} -> {}", change.rule.id(), said[0], said[1])
    };
    let pet = "{$ref: '#/components/schemas/Pet'}";
    for (version, old, new, expected) in [
        (
            "3.0.3",
            "{type: string}",
            "{type: string, nullable: true}",
            "became-nullable: nullable: false -> nullable: true",
        ),
        (
            "3.1.0",
            "{type: string}",
            "{type: [string, 'null']}",
            "became-nullable: type: string -> type: [\"string\",\"null\"]",
        ),
        (
            "3.1.0",
            "{type: [string, 'null']}",
            "{type: string}",
            "no-longer-nullable: type: [\"string\",\"null\"] -> type: string",
        ),
        (
            "3.1.0",
            pet,
            &format!("{{anyOf: [{pet}, {{type: 'null'}}]}}"),
            "became-nullable:  -> anyOf: [{\"$ref\":\"#/components/schemas/Pet\"},{\"type\":\"null\"}]",
        ),
        (
            "3.1.0",
            "{type: string}",
            "{type: string, contentEncoding: base64}",
            "format-added:  -> contentEncoding: base64",
        ),
        ("3.1.0", "{type: string}", "{type: string, format: uuid}", "format-added:  -> uuid"),
    ] {
        assert_eq!(shown(version, old, new), expected, "{old} {new}");
    }
}
