//! Hand-written models in the form that the generator emits.

use std::collections::BTreeMap;

use openapi_runtime::wire::read_record;
use openapi_runtime::{DateTime, Field, Json, record};
use serde_json::{Value, json};

/// Required, optional, nullable, integer, raw JSON and unknown properties.
#[derive(Clone, Debug, PartialEq)]
struct Policy {
    id: String,
    revision: i64,
    description: Option<String>,
    parent: Option<String>,
    monitoring: Field<String>,
    sizes: Option<Vec<u32>>,
    created_at: Option<DateTime>,
    meta: Option<Json>,
    owner: Option<Box<Owner>>,
    extra: BTreeMap<String, Json>,
}

record! {
    Policy;
    required id = "id";
    required_number revision = "revision";
    optional description = "description";
    nullable parent = "parent";
    field monitoring = "monitoring";
    optional_number sizes = "sizes";
    optional created_at = "created_at";
    optional_json meta = "meta";
    optional owner = "owner";
    ..rest extra
}

/// Unknown properties are ignored.
#[derive(Clone, Debug, Default, PartialEq)]
struct Owner {
    name: Option<String>,
}

record! {
    Owner;
    optional name = "name";
}

fn decode(value: Value) -> Policy {
    serde_json::from_value(value).expect("the value is a policy")
}

fn failure(text: &str) -> String {
    serde_json::from_str::<Policy>(text).expect_err("the text is not a policy").to_string()
}

#[test]
fn everything_survives_a_round_trip() {
    let wire = json!({
        "id": "p", "revision": 3, "description": "d", "parent": "q", "monitoring": "on", "sizes": [1, 2],
        "created_at": "2026-01-01T00:00:00Z", "meta": {"a": null}, "owner": {"name": "o"}, "later": [true],
    });
    let policy = decode(wire.clone());
    assert_eq!(policy.extra, BTreeMap::from([("later".to_owned(), json!([true]).into())]));
    assert_eq!(serde_json::to_value(&policy).unwrap(), wire);
    assert_eq!(serde_json::from_str::<Policy>(&wire.to_string()).unwrap(), policy);
}

#[test]
fn a_missing_required_property_is_named() {
    assert_eq!(failure(r#"{"id": "p"}"#), "missing field `revision` at line 1 column 11");
    assert_eq!(failure(r#"{"revision": 1}"#), "missing field `id` at line 1 column 15");
}

#[test]
fn null_is_no_value_for_a_required_property() {
    assert_eq!(
        failure(r#"{"id": null, "revision": 1}"#),
        "invalid type: null, expected a value of `id` at line 1 column 11"
    );
}

#[test]
fn something_else_than_an_object_is_an_error_with_the_name() {
    assert_eq!(failure("[1]"), "invalid type: sequence, expected object Policy at line 1 column 0");
    assert_eq!(failure("\"p\""), "invalid type: string \"p\", expected object Policy at line 1 column 3");
}

#[test]
fn absent_and_null_are_told_apart_where_they_differ() {
    let absent = decode(json!({"id": "p", "revision": 1}));
    assert!(absent.monitoring.is_absent());
    assert_eq!(absent.meta, None);
    assert_eq!(serde_json::to_string(&absent).unwrap(), r#"{"id":"p","revision":1,"parent":null}"#);

    let null = decode(json!({
        "id": "p", "revision": 1, "description": null, "parent": null, "monitoring": null, "meta": null,
    }));
    assert!(null.monitoring.is_null());
    assert_eq!(null.description, None);
    assert_eq!(null.meta, Some(Json::Null));
    assert_eq!(
        serde_json::to_string(&null).unwrap(),
        r#"{"id":"p","revision":1,"parent":null,"monitoring":null,"meta":null}"#
    );
}

#[test]
fn integers_may_have_a_decimal_point() {
    let policy = decode(json!({"id": "p", "revision": 42.0, "sizes": [1.0, 2]}));
    assert_eq!(policy.revision, 42);
    assert_eq!(policy.sizes, Some(vec![1, 2]));
    assert_eq!(
        failure(r#"{"id": "p", "revision": 42.5}"#),
        "invalid value: floating point `42.5`, expected an integer (i64) at line 1 column 28"
    );
    assert_eq!(
        failure(r#"{"id": "p", "revision": 1, "sizes": [-1]}"#),
        "invalid value: integer `-1`, expected an integer (u32) at line 1 column 39"
    );
    assert!(failure(r#"{"id": "p", "revision": 1e300}"#).contains("expected an integer (i64)"));
}

#[test]
fn the_last_of_duplicate_properties_wins() {
    let policy: Policy = serde_json::from_str(r#"{"id": "a", "x": 1, "revision": 1, "id": "b", "x": 2}"#).unwrap();
    assert_eq!(policy.id, "b");
    assert_eq!(policy.extra["x"], 2);
}

#[test]
fn unknown_properties_are_ignored_where_they_are_not_kept() {
    let owner: Owner = serde_json::from_str(r#"{"later": {"deep": [1, {"x": null}]}, "name": "o"}"#).unwrap();
    assert_eq!(owner, Owner { name: Some("o".to_owned()) });
    assert_eq!(serde_json::to_string(&owner).unwrap(), r#"{"name":"o"}"#);
}

#[test]
fn escaped_property_names_are_read() {
    let owner: Owner = serde_json::from_str(r#"{"n\u0061me": "o"}"#).unwrap();
    assert_eq!(owner.name.as_deref(), Some("o"));
}

macro_rules! wide {
    ($($field:ident = $name:literal;)*) => {
        /// More required properties than fit into one machine word.
        #[derive(Clone, Debug, PartialEq)]
        struct Wide {
            $($field: i64,)*
        }

        record! {
            Wide;
            $(required $field = $name;)*
        }

        const NAMES: &[&str] = &[$($name),*];

        impl Wide {
            fn sum(&self) -> i64 {
                [$(self.$field),*].iter().sum()
            }
        }
    };
}

wide! {
    n00 = "00"; n01 = "01"; n02 = "02"; n03 = "03"; n04 = "04"; n05 = "05"; n06 = "06";
    n07 = "07"; n08 = "08"; n09 = "09"; n10 = "10"; n11 = "11"; n12 = "12"; n13 = "13";
    n14 = "14"; n15 = "15"; n16 = "16"; n17 = "17"; n18 = "18"; n19 = "19"; n20 = "20";
    n21 = "21"; n22 = "22"; n23 = "23"; n24 = "24"; n25 = "25"; n26 = "26"; n27 = "27";
    n28 = "28"; n29 = "29"; n30 = "30"; n31 = "31"; n32 = "32"; n33 = "33"; n34 = "34";
    n35 = "35"; n36 = "36"; n37 = "37"; n38 = "38"; n39 = "39"; n40 = "40"; n41 = "41";
    n42 = "42"; n43 = "43"; n44 = "44"; n45 = "45"; n46 = "46"; n47 = "47"; n48 = "48";
    n49 = "49"; n50 = "50"; n51 = "51"; n52 = "52"; n53 = "53"; n54 = "54"; n55 = "55";
    n56 = "56"; n57 = "57"; n58 = "58"; n59 = "59"; n60 = "60"; n61 = "61"; n62 = "62";
    n63 = "63"; n64 = "64"; n65 = "65"; n66 = "66"; n67 = "67"; n68 = "68"; n69 = "69";
}

#[test]
fn many_required_properties_are_all_checked() {
    let all: BTreeMap<&str, i64> = NAMES.iter().map(|name| (*name, 1)).collect();
    assert_eq!(read_record::<Wide, _>(json!(all)).unwrap().sum(), 70);
    for missing in ["00", "63", "64", "69"] {
        let mut some = all.clone();
        some.remove(missing);
        let error = read_record::<Wide, _>(json!(some)).unwrap_err();
        assert_eq!(error.to_string(), format!("missing field `{missing}`"));
    }
}

/// What callers send, with keys of their own.
#[derive(Clone, Default, PartialEq)]
struct Hook {
    url: Option<String>,
    headers: Option<BTreeMap<String, String>>,
    configs: Option<Vec<BTreeMap<String, Json>>>,
    extra: BTreeMap<String, Json>,
}

record! {
    Hook debug: new;
    optional url = "url";
    optional headers = "headers";
    optional configs = "configs";
    ..rest extra
}

#[test]
fn maps_of_records_are_shown_without_their_secrets() {
    let hook: Hook = serde_json::from_value(json!({
        "url": "https://pets.example",
        "headers": {"authorization": "hunter2", "accept": "text/plain"},
        "configs": [{"api_key": ["hunter2"], "user": "bob"}],
        "password": {"value": "hunter2"},
    }))
    .unwrap();
    let shown = format!("{hook:?}");
    assert_eq!(
        shown,
        r#"Hook { url: Some("https://pets.example"), headers: Some({"accept": "text/plain", "authorization": "<redacted>"}), "#
            .to_owned()
            + r#"configs: Some([{"api_key": ["<redacted>"], "user": "bob"}]), extra: {"password": {"value":"<redacted>"}} }"#
    );
    assert!(!format!("{hook:#?}").contains("hunter2"));
    assert!(Hook::new().extra.is_empty());
}

/// Fields with names that Rust writes in another way.
#[derive(Clone, Default, PartialEq)]
struct Word {
    r#type: Option<String>,
    r#match: Option<i64>,
}

record! {
    Word debug: new;
    optional r#type = "type";
    optional_number r#match = "match";
}

#[derive(Clone, Default, PartialEq)]
struct Nothing {}

record! {
    Nothing debug: new;
}

#[test]
fn records_are_shown_with_their_names_as_a_derive_does() {
    let word: Word = serde_json::from_value(json!({"type": "noun", "match": 7})).unwrap();
    assert_eq!(format!("{word:?}"), r#"Word { type: Some("noun"), match: Some(7) }"#);
    assert_eq!(
        format!("{word:#?}"),
        "Word {\n    type: Some(\n        \"noun\",\n    ),\n    match: Some(\n        7,\n    ),\n}"
    );
    assert_eq!(format!("{:?}", Nothing::new()), "Nothing");
}
