//! One API that has everything: what the emitted crate is compiled and run with.

use openapi_compiler::api::{
    Api, Dispatch, Docs, FamilyId, Field, GroupId, Guard, GuardedVariants, JsonType, Name, Scalar, Shape, TypeRef,
};

use super::{Builder, boxed, constant, docs, nullable, optional, required};

/// The API.
pub fn sample() -> Api {
    let mut builder = Builder::new();
    spaces(&mut builder);
    presence(&mut builder);
    clashes(&mut builder);
    builder.family = FamilyId(1);
    builder.group = Some(GroupId(1));
    outputs(&mut builder);
    guarded(&mut builder);
    builder.group = None;
    recursive(&mut builder);
    secret(&mut builder);
    leading_back(&mut builder);
    crossing(&mut builder);
    builder.api
}

fn spaces(builder: &mut Builder) {
    let text = builder.text();
    let solution = builder.string_enum("Solution", &["es", "oblt", "24h", ""]);
    let level = builder.integer_enum("Level", &[(-1, "none"), (0, "low"), (10, "high")]);
    let tags = builder.list(text);
    let date_time = builder.scalar(Scalar::DateTime);
    let deprecated = Field { docs: Docs { deprecated: true, ..docs("") }, ..optional("old", text) };
    builder.record(
        "NewSpace",
        vec![
            Field { docs: docs("The space's id, which is part of its URL."), ..required("policy_id", text) },
            Field { docs: unruly(), ..optional("name", text) },
            optional("disabledFeatures", tags),
            optional("solution", solution),
            optional("level", level),
            optional("type", text),
            optional("add", text),
            optional("new", text),
            optional("is_default", text),
            optional("created_at", date_time),
            deprecated,
        ],
    );
}

/// Documentation that `rustdoc` would complain about.
fn unruly() -> Docs {
    Docs {
        summary: Some("Adds <what> https://example.com/ says [here].".to_owned()),
        description: Some(include_str!("unruly.md").to_owned()),
        notes: vec!["Default: `20`.".to_owned(), "Pattern: `^[a-z]+$`.".to_owned()],
        deprecated: false,
        bounds: None,
        since: None,
    }
}

fn presence(builder: &mut Builder) {
    let text = builder.text();
    let integer = builder.integer();
    let json = builder.json();
    let integers = builder.list(integer);
    let counts = builder.map(integer);
    let secret = builder.scalar(Scalar::Password);
    let base64 = builder.scalar(Scalar::Byte);
    let flags = builder.scalar(Scalar::Boolean);
    let ratio = builder.scalar(Scalar::F64);
    let numbers = builder.scalar(Scalar::U64);
    let sizes = builder.list(numbers);
    builder.record(
        "Presence",
        vec![
            required("text", text),
            required("count", integer),
            required("cleared", nullable(text)),
            required("counts", counts),
            required("sizes", sizes),
            required("any", nullable(json)),
            required("secret", secret),
            required("enabled", flags),
            required("ratio", ratio),
            optional("note", nullable(text)),
            optional("limit", nullable(integer)),
            optional("raw", json),
            optional("integers", integers),
            optional("logo", base64),
        ],
    );
    let extra = builder.record("Labels", vec![optional("extra", text)]);
    builder.change(extra, |ty| {
        if let Shape::Struct(shape) = &mut ty.shape {
            shape.extra = Some(integer);
            shape.extra_name = Name::new("extra properties");
        }
    });
    builder.record("Empty", Vec::new());
    builder.record("Marker", vec![constant("kind", text, "marker"), optional("note", text)]);
}

/// Types that have the names of what the emitted code imports.
fn clashes(builder: &mut Builder) {
    let text = builder.text();
    let json = builder.json();
    let value = builder.record("Value", vec![optional("text", nullable(text)), optional("json", json)]);
    builder.record("Record", vec![required("value", value)]);
    builder.record("Field", vec![required("field", nullable(value))]);
    builder.string_enum("OpenEnum", &["a"]);
}

fn outputs(builder: &mut Builder) {
    let text = builder.text();
    let integer = builder.integer();
    let hosts = builder.list(text);
    let elasticsearch = builder.record(
        "ElasticsearchOutput",
        vec![constant("type", text, "elasticsearch"), required("hosts", hosts), optional("timeout", integer)],
    );
    let kafka = builder.record("KafkaOutput", vec![constant("type", text, "kafka"), required("topic", text)]);
    let arms = vec![("elasticsearch".into(), 0), ("kafka".into(), 1), ("remote_kafka".into(), 1)];
    let dispatch = Dispatch::Discriminator { property: "type".to_owned(), arms, default: None };
    let output = builder.union("Output", &[("elasticsearch", elasticsearch), ("kafka", kafka)], dispatch);
    let outputs = builder.list(output);
    builder
        .record("NewOutputs", vec![required("default", output), required("items", outputs), optional("more", outputs)]);
}

fn guarded(builder: &mut Builder) {
    let text = builder.text();
    let integer = builder.integer();
    let mode = builder.string_enum("Mode", &["auto", "manual"]);
    let texts = builder.list(text);
    let integers = builder.list(integer);
    let by_id = builder.record("ById", vec![required("id", text), optional("name", text)]);
    let by_path = builder.record("ByPath", vec![required("path", text)]);
    let by_both = builder.record("ByBoth", vec![required("id", text), required("path", text)]);
    let tagged = builder.record("Tagged", vec![constant("kind", text, "tagged")]);
    let arms: [(&str, TypeRef); 8] = [
        ("mode", mode),
        ("count", integer),
        ("texts", texts),
        ("integers", integers),
        ("tagged", tagged),
        ("by_id", by_id),
        ("by_path", by_path),
        ("by_both", by_both),
    ];
    let one = |guard: Guard, variant: usize| GuardedVariants { guard, variants: vec![variant] };
    let constant = Guard::Constant { property: "kind".to_owned(), value: "tagged".into() };
    let dispatch = Dispatch::Guards(vec![
        one(Guard::Values(vec!["auto".to_owned(), "manual".to_owned()]), 0),
        one(Guard::Type(JsonType::Integer), 1),
        one(Guard::Items(JsonType::String), 2),
        one(Guard::Items(JsonType::Integer), 3),
        one(constant, 4),
        GuardedVariants { guard: Guard::Type(JsonType::Object), variants: vec![5, 6, 7] },
    ]);
    let selector = builder.union("Selector", &arms, dispatch);
    let id = builder.union(
        "Id",
        &[("text", text), ("number", integer)],
        Dispatch::Guards(vec![
            GuardedVariants { guard: Guard::Type(JsonType::String), variants: vec![0] },
            GuardedVariants { guard: Guard::Type(JsonType::Integer), variants: vec![1] },
        ]),
    );
    builder.record("Selection", vec![required("selector", selector), optional("id", id)]);
}

fn recursive(builder: &mut Builder) {
    let text = builder.text();
    let node = builder.record("Node", Vec::new());
    let nodes = builder.list(boxed(node));
    let fields = vec![
        required("name", text),
        required("parent", boxed(nullable(node))),
        optional("left", boxed(node)),
        optional("right", boxed(nullable(node))),
        optional("children", nodes),
    ];
    builder.change(node, |ty| {
        if let Shape::Struct(shape) = &mut ty.shape {
            shape.fields = fields;
        }
        ty.name = Name::new("TreeNode");
    });
}

/// A union that has a secret in it, and one that has that one in it.
fn secret(builder: &mut Builder) {
    let (text, secret) = (builder.text(), builder.scalar(Scalar::Password));
    let reference = builder.record("SecretReference", vec![required("id", text)]);
    let one = |guard, variant| GuardedVariants { guard: Guard::Type(guard), variants: vec![variant] };
    let dispatch = Dispatch::Guards(vec![one(JsonType::Object, 0), one(JsonType::String, 1)]);
    let value = builder.union("SecretValue", &[("reference", reference), ("secret", secret)], dispatch);
    builder.record("Secrets", vec![required("value", value), optional("key", value), optional("old", nullable(value))]);
    let since = builder.scalar(Scalar::DateTime);
    let flag = builder.scalar(Scalar::Boolean);
    let dispatch = Dispatch::Guards(vec![one(JsonType::String, 0), one(JsonType::Boolean, 1)]);
    builder.union("Since", &[("time", since), ("always", flag)], dispatch);
}

/// Unions that have one another as arms.
fn leading_back(builder: &mut Builder) {
    let text = builder.text();
    let one = |guard, variant| GuardedVariants { guard: Guard::Type(guard), variants: vec![variant] };
    let dispatch = || Dispatch::Guards(vec![one(JsonType::Object, 0), one(JsonType::String, 1)]);
    let there = builder.union("There", &[("back", text), ("text", text)], dispatch());
    let back = builder.union("Back", &[("there", boxed(there)), ("text", text)], dispatch());
    builder.change(there, |ty| {
        if let Shape::Union(shape) = &mut ty.shape {
            shape.variants[0].ty = boxed(back);
        }
    });
}

/// A type of one family in another, where its name means something else.
fn crossing(builder: &mut Builder) {
    let text = builder.text();
    let json = builder.json();
    let is_value = |id: &openapi_compiler::api::TypeId| builder.api[*id].name == Name::new("Value");
    let Some(value) = builder.api.type_ids().find(is_value).map(TypeRef::plain) else {
        return;
    };
    let names = ["a", "b", "c", "d", "e", "f", "g"];
    let mut fields: Vec<Field> = names.iter().map(|name| required(name, text)).collect();
    fields.extend([required("value", value), required("json", json), optional("both", nullable(value))]);
    let mixed = builder.record("Mixed", fields);
    builder.change(mixed, |ty| ty.docs = Docs { deprecated: true, ..docs("Mixes what has one name.") });
    let arms = [("root", value), ("json", json), ("mixed", mixed)];
    builder.union("Any", &arms, Dispatch::Guards(Vec::new()));
}
