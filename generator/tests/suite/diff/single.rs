//! Single changes of whole documents: names, places, tiers, and who gets which entry.

use openapi_compiler::diff::{Diff, Exceptions, Tier, changelog, compare};

use super::{In, NO_ANSWER, OPEN, described, diff, document, state, told};

#[test]
fn editions_have_names_and_versions() {
    let text = |title: &str, version: &str| format!("{OPEN}, info: {{title: {title}, version: '{version}'}}");
    assert_eq!(told(&diff(In::Document, &text("Shop", "1"), &text("Shop", "2"))), ["version-changed: docs"]);
    let state = |title: &str| {
        let text = text(title, "1").replace("operationId", "tags: [things], operationId");
        described(("shop-model", "shop-client", "Shop"), "", &document(In::Document, &text))
    };
    assert_eq!(told(&compare(&state("Shop"), &state("Store"))), ["title-changed: docs"]);
}

#[test]
fn arguments_that_change_places_are_told() {
    let text = |names: [&str; 2]| {
        let list = names.map(|name| format!("{{name: {name}, in: query, required: true, schema: {{type: string}}}}"));
        format!("parameters: [{}]", list.join(", "))
    };
    let diff = diff(In::Operation, &text(["from", "to"]), &text(["to", "from"]));
    assert_eq!(told(&diff), ["arguments-reordered: behaviour"]);
    assert!(!diff.changes[0].items[0].breaks, "{diff:#?}");
}

#[test]
fn rules_have_ids_of_their_own() {
    let ids: std::collections::BTreeSet<&str> =
        openapi_compiler::diff::Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids.len(), openapi_compiler::diff::Rule::ALL.len());
}

#[test]
fn paths_that_differ_by_a_slash_are_two() {
    let get = |path: &str, id: &str| {
        format!("{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}}}}}}}")
    };
    let both = |id: &str| format!("paths: {{{}, {}}}", get("/a", "getA"), get("/a/", id));
    assert_eq!(told(&diff(In::Document, &both("listA"), &both("listA"))), [""; 0]);
    assert_eq!(told(&diff(In::Document, &both("listA"), &both("allA"))), ["operation-id-changed: compile"]);
    // Where each document has one of them, it is one that moved.
    let (old, new) = (format!("paths: {{{}}}", get("/a", "getA")), format!("paths: {{{}}}", get("/a/", "getA")));
    assert_eq!(told(&diff(In::Document, &old, &new)), ["operation-moved: wire"]);
}

#[test]
fn parameters_of_a_path_concern_its_operations() {
    let text = |ty: &str| {
        format!(
            "paths: {{/a: {{parameters: [{{name: q, in: query, schema: {{type: {ty}}}}}], get: {{operationId: getA, x-state: Technical preview, {NO_ANSWER}}}}}}}"
        )
    };
    let diff = diff(In::Document, &text("string"), &text("integer"));
    assert_eq!(told(&diff), ["type-changed: compile wire"]);
    assert_eq!((&diff.changes[0].operations[..], diff.changes[0].tier), (&["GET /a".to_owned()][..], Tier::Preview));
}

#[test]
fn a_preview_in_a_stable_operation_is_a_preview() {
    let text = |[query, property, component]: [&str; 3], ty: &str| {
        format!(
            "paths: {{/a: {{get: {{operationId: getA, parameters: [{{name: q, in: query, {query} schema: {{type: {ty}}}}}], \
             responses: {{'200': {{description: A., content: {{application/json: {{schema: {{type: object, properties: \
             {{own: {{{property} type: {ty}}}, other: {{$ref: '#/components/schemas/Other'}}}}}}}}}}}}}}}}}}}}, \
             components: {{schemas: {{Other: {{type: object, {component} properties: {{part: {{type: {ty}}}}}}}}}}}"
        )
    };
    let mark = "x-state: Technical preview,";
    for (place, marks) in [("parameter q", [mark, "", ""]), ("own", ["", mark, ""]), ("part", ["", "", mark])] {
        let diff = diff(In::Document, &text(marks, "string"), &text(marks, "integer"));
        assert_eq!(told(&diff), ["type-changed: compile wire"; 3]);
        let previews = diff.changes.iter().filter(|change| change.tier == Tier::Preview);
        let previews: Vec<&str> = previews.map(|change| change.place.as_str()).collect();
        assert!(matches!(&previews[..], [only] if only.ends_with(place)), "{place}: {previews:?}");
    }
    // A parameter that a stable operation requires now breaks its callers, whatever it says of itself.
    let added = format!("parameters: [{{name: q, in: query, required: true, {mark} schema: {{type: string}}}}]");
    assert_eq!(diff(In::Operation, "", &added).changes[0].tier, Tier::Stable);
}

#[test]
fn the_most_stable_use_of_a_component_counts() {
    let text = |other: &str, ty: &str| {
        let get = |path: &str, id: &str, mark: &str| {
            format!(
                "{path}: {{get: {{operationId: {id}, responses: {{'200': {{description: A., content: {{application/json: {{schema: \
                 {{type: object, properties: {{pet: {{{mark} allOf: [{{$ref: '#/components/schemas/Pet'}}]}}}}}}}}}}}}}}}}}}"
            )
        };
        let pet = format!("components: {{schemas: {{Pet: {{type: object, properties: {{name: {{type: {ty}}}}}}}}}}}");
        let preview = get("/a", "getA", "x-state: Technical preview,");
        format!("paths: {{{preview}, {}}}, {pet}", get("/b", "getB", other))
    };
    for (other, tier) in [("", Tier::Stable), ("x-state: Experimental,", Tier::Preview)] {
        let diff = diff(In::Document, &text(other, "string"), &text(other, "integer"));
        assert_eq!((told(&diff), diff.changes[0].tier), (vec!["type-changed: compile wire".to_owned()], tier));
    }
}

#[test]
fn changes_of_the_whole_document_explain_no_item() {
    let state = |client: &str, address: &str| {
        let own = format!("openapi: 3.2.0, $self: '{address}'");
        let text = document(In::Operation, "").replace("openapi: 3.0.3", &own);
        described(("shop-model", "shop-client", client), "", &text)
    };
    let diff = compare(&state("Shop", "https://a.example/"), &state("Store", "https://b.example/"));
    // The client and its call have other names, because of the settings.
    let unexplained = "rust-item-renamed: compile";
    assert_eq!(told(&diff), [unexplained, unexplained, "address-changed: behaviour"]);
}

#[test]
fn what_belongs_to_a_renamed_call_is_no_change_of_its_own() {
    let state = |id: &str| {
        let text = format!(
            "paths: {{/things: {{get: {{operationId: {id}, tags: [things], responses: {{'200': {{description: A., content: {{application/json: {{schema: {{type: object, required: [state], properties: {{state: {{type: string}}}}}}}}}}}}}}}}}}}}"
        );
        let wait = format!("[[wait]]\noperation = '{id}'\nstate = 'state'\ndone = ['done']\n");
        described(("shop-model", "shop-client", "Shop"), &wait, &document(In::Document, &text))
    };
    let diff = compare(&state("getThing"), &state("watchThing"));
    let items = diff.changes.iter().flat_map(|change| &change.items);
    let items: Vec<&str> = items.filter_map(|item| item.new.as_deref()).collect();
    assert!(items.contains(&"shop.things().watch"), "{items:?}");
    assert!(!items.iter().any(|path| path.ends_with("wait")), "{items:?}");
}

#[test]
fn a_renamed_alternative_is_one_change_with_all_it_shares() {
    let state = |first: &str, second: &str| {
        let pet = |name: &str, own: &str| {
            format!(
                "{name}: {{type: object, required: [{own}], properties: {{{own}: {{type: string}}, name: {{type: string}}}}}}"
            )
        };
        let reference = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
        let union = format!(
            "{{type: object, properties: {{name: {{type: string}}, owner: {{type: object, properties: {{id: {{type: string}}}}}}}}, \
             oneOf: [{}, {}, {{type: 'null'}}]}}",
            reference(first),
            reference(second)
        );
        let text = document(In::Answer, &union);
        let schemas = format!("components: {{schemas: {{{}, {}}}}}", pet(first, "lives"), pet(second, "tricks"));
        self::state(&format!("{}, {schemas}}}", text.strip_suffix('}').expect("a document")))
    };
    assert_eq!(told(&compare(&state("Cat", "Dog"), &state("Cat", "Hound"))), ["schema-renamed: compile"]);
    let both = compare(&state("Cat", "Dog"), &state("Feline", "Hound"));
    assert_eq!(told(&both), ["schema-renamed: compile", "schema-renamed: compile"]);
}

#[test]
fn changelogs_find_the_client_whatever_it_is_called() {
    let state = |pattern: &str| {
        let schema = format!("{{type: string, pattern: \"{pattern}\"}}");
        let style = if pattern.contains('n') { "pipeDelimited" } else { "form" };
        let tags = format!("{{type: array, items: {{type: string}}}}, explode: false, style: {style}");
        let text = format!(
            "parameters: [{{name: tags, in: query, schema: {tags}}}, {{name: q, in: query, schema: {schema}}}]"
        );
        described(("goods", "shop-api", "Shop"), "", &document(In::Operation, &text))
    };
    let text = changelog(&compare(&state("a`b"), &state("a\\n``b`")));
    let (model, client) = text.split_once("# shop-api\n").unwrap_or_else(|| panic!("{text}"));
    // What is sent in another way concerns calls only, and values concern both.
    assert!(!model.contains("written in another way") && client.contains("written in another way"), "{text}");
    assert!(model.contains("another pattern"), "{text}");
    assert!(client.contains("Texts have to match another pattern. ``` a ``b` ``` instead of ``a`b``.\n"), "{text}");
}

#[test]
fn an_exception_is_about_one_of_several_apis() {
    let mut diffs = [
        diff(In::Request, "{type: string}", "{type: string, minLength: 2}"),
        diff(In::Request, "{type: string}", "{type: string, maxLength: 2}"),
    ];
    let exception =
        |rule: &str, day: &str| format!("[[ignore]]\nrule = '{rule}'\nreason = 'Agreed on.'\nexpires = '{day}'\n");
    let file = [
        exception("max-length-lowered", "2026-12-31"),
        exception("pattern-added", "2026-12-31"),
        exception("min-length-raised", "2026-01-31"),
    ];
    let exceptions = Exceptions::read(&file.concat()).expect("exceptions");
    assert_eq!(
        exceptions.apply(&mut diffs, "2026-06-30"),
        [
            "the exception for `pattern-added` is about no change: remove it",
            "the exception for `min-length-raised` expired on 2026-01-31: look at the change again",
        ]
    );
    let ignored = |diff: &Diff| diff.changes.iter().any(|change| change.ignored.is_some());
    assert!(!ignored(&diffs[0]) && ignored(&diffs[1]));
}
