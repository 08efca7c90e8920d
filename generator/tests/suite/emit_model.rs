//! The text of emitted model crates, one rule a test.

use std::collections::BTreeMap;

use crate::model_api::{Builder, boxed, constant, docs, nullable, optional, required};
use crate::stages::compiled;
use openapi_compiler::FormatType;
use openapi_compiler::api::{Api, Dispatch, Docs, FamilyId, Field, Guard, GuardedVariants, JsonType, Scalar, Shape};
use openapi_compiler::stages::emit::{client, model};
use serde_json::json;

fn files(api: &Api) -> BTreeMap<String, String> {
    model::emit(api).map_err(|error| error.to_string()).unwrap().files
}

/// The text of the one file that has the items of a builder.
fn spaces(builder: &Builder) -> String {
    files(&builder.api).remove("src/spaces.rs").unwrap()
}

#[test]
fn presence_shows_in_the_type() {
    let mut builder = Builder::new();
    let (text, integer, json) = (builder.text(), builder.integer(), builder.json());
    builder.record(
        "Presence",
        vec![
            required("required", text),
            required("nullable", nullable(text)),
            required("any", nullable(json)),
            optional("optional", integer),
            optional("both", nullable(text)),
            optional("raw", json),
        ],
    );
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn a_struct_without_required_properties_derives_default() {
    let mut builder = Builder::new();
    let text = builder.text();
    builder.record("Filter", vec![optional("query", text)]);
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn constants_are_filled_in() {
    let mut builder = Builder::new();
    let text = builder.text();
    builder.record("Marker", vec![constant("type", text, "marker")]);
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn responses_have_no_setters() {
    let mut builder = Builder::new();
    let text = builder.text();
    let reply = builder.record("Reply", vec![required("id", text), optional("name", text)]);
    builder.change(reply, |ty| ty.usage.request = false);
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn many_required_properties_are_expected() {
    let mut builder = Builder::new();
    let text = builder.text();
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    builder.record("Many", names.iter().map(|name| required(name, text)).collect());
    let text = spaces(&builder);
    assert!(text.contains("#[expect(clippy::too_many_arguments"), "{text}");
}

#[test]
fn deprecation_warns_callers_only() {
    let mut builder = Builder::new();
    let text = builder.text();
    let deprecated = Docs { deprecated: true, ..docs("The old name.") };
    builder.record("Renamed", vec![Field { docs: deprecated, ..optional("old", text) }]);
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn other_properties_are_kept() {
    let mut builder = Builder::new();
    let text = builder.text();
    let labels = builder.record("Labels", vec![required("name", text)]);
    builder.change(labels, |ty| {
        if let Shape::Struct(shape) = &mut ty.shape {
            shape.extra = Some(text);
            shape.extra_name = openapi_compiler::api::Name::new("extra");
        }
    });
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn string_enums_keep_unknown_values() {
    let mut builder = Builder::new();
    builder.string_enum("LicenseType", &["trial", "24h", "self"]);
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn integer_enums_keep_unknown_values() {
    let mut builder = Builder::new();
    builder.integer_enum("Level", &[(-1, "off"), (10, "high")]);
    insta::assert_snapshot!(spaces(&builder));
}

#[test]
fn a_discriminator_decides_between_arms() {
    let mut builder = Builder::new();
    let text = builder.text();
    let file = builder.record("File", vec![required("path", text)]);
    let folder = builder.record("Folder", vec![required("path", text)]);
    builder.api.types.iter_mut().for_each(|ty| ty.usage = Default::default());
    let arms = vec![("file".into(), 0), ("folder".into(), 1), ("link".into(), 0)];
    let dispatch = Dispatch::Discriminator { property: "type".to_owned(), arms, default: None };
    builder.union("Entry", &[("file", boxed(file)), ("folder", folder)], dispatch);
    let text = spaces(&builder);
    insta::assert_snapshot!(
        text[text.find("#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum").unwrap()..]
    );
}

#[test]
fn guards_decide_between_arms() {
    let mut builder = Builder::new();
    let (text, integer) = (builder.text(), builder.integer());
    let texts = builder.list(text);
    let (by_id, by_path) =
        (builder.record("ById", vec![required("id", text)]), builder.record("ByPath", vec![required("path", text)]));
    let guarded = |guard, variants| GuardedVariants { guard, variants };
    let dispatch = Dispatch::Guards(vec![
        guarded(Guard::Values(vec!["all".to_owned()]), vec![0]),
        guarded(Guard::Type(JsonType::Integer), vec![1]),
        guarded(Guard::Items(JsonType::String), vec![2]),
        guarded(Guard::Constant { property: "by".to_owned(), value: "id".into() }, vec![3]),
        guarded(Guard::Key { property: "path".to_owned(), or_null: false }, vec![4]),
        guarded(Guard::Type(JsonType::Object), vec![3, 4]),
    ]);
    let arms = [("text", text), ("count", integer), ("texts", texts), ("by_id", by_id), ("by_path", by_path)];
    builder.union("Selector", &arms, dispatch);
    let text = spaces(&builder);
    insta::assert_snapshot!(text[text.find("impl<'de> Deserialize").unwrap()..]);
}

#[test]
fn text_alone_does_not_choose_between_arms_of_text() {
    let mut builder = Builder::new();
    let (text, date) = (builder.text(), builder.scalar(Scalar::Date));
    builder.union("When", &[("text", text), ("date", date)], Dispatch::Guards(Vec::new()));
    let text = spaces(&builder);
    assert!(!text.contains("From<String>") && !text.contains("From<&str>"), "{text}");
    assert!(text.contains("From<Date>"), "{text}");
}

#[test]
fn a_union_that_may_hold_secrets_hides_what_it_does_not_know() {
    let mut builder = Builder::new();
    let (text, secret) = (builder.text(), builder.scalar(Scalar::Password));
    let reference = builder.record("Reference", vec![required("id", text)]);
    let keys = builder.list(secret);
    let holder = builder.record("Holder", vec![optional("keys", keys)]);
    builder.api.types.iter_mut().for_each(|ty| ty.usage = Default::default());
    let dispatch = || Dispatch::Guards(Vec::new());
    let value = builder.union("SecretValue", &[("reference", reference), ("secret", secret)], dispatch());
    builder.union("Deep", &[("holder", holder), ("reference", reference)], dispatch());
    builder.union("Deeper", &[("value", value), ("reference", reference)], dispatch());
    builder.union("Plain", &[("reference", reference), ("text", text)], dispatch());
    let text = spaces(&builder);
    for union in ["SecretValue", "Deep", "Deeper"] {
        assert!(text.contains(&format!("impl fmt::Debug for {union} ")), "{union} in\n{text}");
    }
    assert!(!text.contains("fmt::Debug for Plain"), "{text}");
    let start = text.find("#[derive(Clone, PartialEq)]").unwrap();
    let end = text.find("union!(SecretValue)").unwrap();
    insta::assert_snapshot!(&text[start..end]);
}

#[test]
fn text_chooses_the_only_arm_that_is_made_of_text() {
    for scalar in [Scalar::Password, Scalar::DateTime, Scalar::Date, Scalar::Byte] {
        let mut builder = Builder::new();
        let (text, flag) = (builder.scalar(scalar), builder.scalar(Scalar::Boolean));
        builder.union("Either", &[("text", text), ("flag", flag)], Dispatch::Guards(Vec::new()));
        let text = spaces(&builder);
        assert!(text.contains("impl From<&str> for Either") && text.contains("impl From<String> for Either"), "{text}");
    }
}

#[test]
fn an_arm_that_leads_back_is_not_decoded() {
    let mut builder = Builder::new();
    let (text, integer) = (builder.text(), builder.integer());
    let guarded = |variants| GuardedVariants { guard: Guard::Type(JsonType::Object), variants };
    let dispatch = || Dispatch::Guards(vec![guarded(vec![0, 2]), guarded(vec![1]), guarded(vec![0])]);
    let outer = builder.union("Outer", &[("number", integer), ("text", text), ("text", text)], dispatch());
    let inner = builder.union("Inner", &[("outer", boxed(outer)), ("count", integer), ("text", text)], dispatch());
    builder.change(outer, |ty| {
        if let Shape::Union(shape) = &mut ty.shape {
            shape.variants[0].ty = boxed(inner);
        }
    });
    let text = spaces(&builder);
    assert!(!text.contains("Self::Number, Self::Unknown") && !text.contains("Self::Outer, Self::Unknown"), "{text}");
    assert!(!text.contains(".rank("), "{text}");
    assert!(text.contains("value.arm(|Numeric(value)| Self::Count(value), Self::Unknown)"), "{text}");
}

#[test]
fn names_of_generated_types_come_first() {
    let mut builder = Builder::new();
    let text = builder.text();
    let root = builder.record("Json", Vec::new());
    builder.family = FamilyId(1);
    builder.group = None;
    let shared = builder.record("Field", vec![optional("root", root)]);
    builder.group = Some(openapi_compiler::api::GroupId(1));
    let json = builder.json();
    let other = builder.record("Record", vec![optional("json", json), optional("note", nullable(text))]);
    builder.record("Mixed", vec![required("root", root), required("shared", shared), required("other", other)]);
    let files = files(&builder.api);
    let head = |path: &str| files[path].split("/// An object").next().unwrap().trim().to_owned();
    insta::assert_snapshot!([head("src/fleet/outputs.rs"), head("src/fleet/shared.rs")].join("\n\n---\n\n"));
    let outputs = &files["src/fleet/outputs.rs"];
    for path in
        ["record! {\n    Record + _kept: new;", "Option<openapi_runtime::Json>", "openapi_runtime::Field<String>"]
    {
        assert!(outputs.contains(path), "{path} in\n{outputs}");
    }
}

#[test]
fn the_crate_has_a_root_and_a_manifest() {
    let files = files(&crate::model_api::sample::sample());
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        ["Cargo.toml", "src/fleet.rs", "src/fleet/outputs.rs", "src/fleet/shared.rs", "src/lib.rs", "src/spaces.rs"]
    );
    insta::assert_snapshot!([&*files["Cargo.toml"], &files["src/lib.rs"], &files["src/fleet.rs"]].join("\n---\n\n"));
}

#[test]
fn formats_replace_types() {
    let mut builder = Builder::new();
    let uuid = builder.scalar(Scalar::Uuid);
    builder.record("Agent", vec![required("id", uuid)]);
    let dependency = Some("uuid = { version = \"1\", features = [\"serde\"] }".to_owned());
    let format = FormatType { path: "uuid::Uuid".to_owned(), dependency, has_default: true };
    builder.api.settings.formats.insert("uuid".to_owned(), format);
    let files = files(&builder.api);
    assert!(files["Cargo.toml"].contains("\nuuid = { version = \"1\""));
    let text = &files["src/spaces.rs"];
    for line in ["use uuid::Uuid;", "pub id: Uuid,", "pub fn new(id: Uuid)", "required_other id = \"id\";"] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
    let format = FormatType { path: "not a type".to_owned(), dependency: None, has_default: true };
    builder.api.settings.formats.insert("uuid".to_owned(), format);
    assert!(model::emit(&builder.api).is_err());
}

#[test]
fn cycles_without_an_end_are_errors() {
    let mut builder = Builder::new();
    let node = builder.record("Node", Vec::new());
    builder.change(node, |ty| {
        if let Shape::Struct(shape) = &mut ty.shape {
            shape.fields = vec![required("next", boxed(node))];
        }
    });
    insta::assert_snapshot!(model::emit(&builder.api).unwrap_err());

    let mut builder = Builder::new();
    let text = builder.text();
    let list = builder.list(text);
    builder.change(list, |ty| ty.shape = Shape::List(list));
    builder.record("Lists", vec![required("lists", list)]);
    insta::assert_snapshot!(model::emit(&builder.api).unwrap_err());
    assert_eq!(client::emit(&builder.api).unwrap_err(), model::emit(&builder.api).unwrap_err());
}

#[test]
fn files_keep_apart() {
    let mut builder = Builder::new();
    builder.api.groups[0].name = openapi_compiler::api::Name::new("fleet");
    builder.api.groups[1].name = openapi_compiler::api::Name::new("shared");
    builder.record("Root", Vec::new());
    builder.family = FamilyId(1);
    builder.group = Some(openapi_compiler::api::GroupId(1));
    builder.record("Grouped", Vec::new());
    builder.group = None;
    builder.record("Shared", Vec::new());
    assert_eq!(
        files(&builder.api).keys().collect::<Vec<_>>(),
        [
            "Cargo.toml",
            "src/fleet.rs",
            "src/fleet/shared.rs",
            "src/fleet/shared_types.rs",
            "src/fleet_types.rs",
            "src/lib.rs"
        ]
    );
}

#[test]
fn what_is_required_and_begins_empty_is_set_and_no_argument() {
    let text = json!({ "type": "string" });
    let (list, map) =
        (json!({ "type": "array", "items": text, "default": [] }), json!({ "type": "object", "default": {} }));
    let schema = json!({
        "type": "object",
        "required": ["name", "words", "inputs", "others", "perhaps", "given"],
        "properties": {
            "name": text, "words": list, "inputs": map, "more": map,
            "others": { "type": "array", "items": text },
            "given": { "type": "array", "items": text, "default": ["a"] },
            "perhaps": { "type": "array", "items": text, "default": [], "nullable": true },
        },
    });
    let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Run" } } });
    let operation = json!({ "operationId": "run", "requestBody": { "required": true, "content": content }, "responses": { "204": { "description": "Done." } } });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "Runs", "version": "1" },
        "paths": { "/runs": { "post": operation } }, "components": { "schemas": { "Run": schema } },
    });
    let generated = compiled("runs.json", &document.to_string());
    let text = generated.crates.iter().flat_map(|one| one.files.values()).find(|text| text.contains("pub struct Run "));
    let text = text.expect("there is a struct").split_whitespace().collect::<Vec<_>>().join(" ");
    let new =
        text.split("pub fn new(").nth(1).and_then(|rest| rest.split("-> Self").next()).expect("there is a constructor");
    for (name, is_argument, field) in [
        ("name", true, "String"),
        ("words", false, "Vec<String>"),
        ("inputs", false, "BTreeMap<String, Json>"),
        ("more", false, "Option<BTreeMap<String, Json>>"),
        ("others", true, "Vec<String>"),
        ("given", true, "Vec<String>"),
        ("perhaps", true, "Option<Vec<String>>"),
    ] {
        assert_eq!(new.contains(&format!("{name}: ")), is_argument, "{name}: {new}");
        assert!(text.contains(&format!("pub {name}: {field},")), "{name} is no {field}: {text}");
        assert_eq!(text.contains(&format!(" {name}(value: ")), !is_argument, "{name}: {text}");
    }
    assert!(text.contains("required words = \"words\";") && text.contains("required inputs = \"inputs\";"), "{text}");
}
