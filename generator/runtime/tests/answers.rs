//! Answers that their documents do not describe.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Blank, Kept, deviations};
use openapi_runtime::{Base64, Date, DateTime, Field, Json, Secret, convert, record, without_unknown};
use serde_json::{Value, json};

#[derive(Clone, Default, PartialEq)]
struct Audit {
    created_by: String,
    note: Option<String>,
    _kept: Kept,
}

record! {
    Audit + _kept: new;
    required created_by = "created_by";
    optional note = "note";
}

#[derive(Clone, PartialEq)]
struct Policy {
    id: String,
    revision: i64,
    ratio: f64,
    is_protected: bool,
    password: Secret,
    at: DateTime,
    on: Date,
    key: Base64,
    sizes: Vec<u32>,
    labels: BTreeMap<String, String>,
    owner: Audit,
    any: Json,
    parent: Option<String>,
    description: Option<String>,
    count: Option<i64>,
    monitoring: Field<String>,
    other: std::time::Duration,
    audit: Audit,
    _kept: Kept,
}

record! {
    Policy + _kept;
    required id = "id";
    required_number revision = "revision";
    required_number ratio = "ratio";
    required is_protected = "is_protected";
    required password = "password";
    required at = "at";
    required on = "on";
    required key = "key";
    required_number sizes = "sizes";
    required labels = "labels";
    required owner = "owner";
    json any = "any";
    nullable parent = "parent";
    optional description = "description";
    optional_number count = "count";
    field monitoring = "monitoring";
    required_other other = "other";
    part audit: Audit;
}

fn found(value: &impl serde::Serialize) -> Vec<String> {
    let mut found: Vec<String> = deviations(value).iter().map(ToString::to_string).collect();
    // The order is that of the answer, which `serde_json` keeps only with a feature.
    found.sort();
    found
}

fn whole() -> Value {
    json!({
        "id": "p", "revision": 1, "ratio": 0.5, "is_protected": true, "password": "x", "at": "2026-01-01T00:00:00Z",
        "on": "2026-01-01", "key": "YQ==", "sizes": [1], "labels": {"a": "b"}, "owner": {"created_by": "me"},
        "any": [1], "parent": "q", "other": {"secs": 1, "nanos": 0}, "created_by": "you",
    })
}

fn round_trip(wire: &Value) -> Policy {
    let policy: Policy = serde_json::from_value(wire.clone()).unwrap();
    assert_eq!(serde_json::to_value(&policy).unwrap(), *wire);
    // As text, as the client decodes it.
    let policy: Policy = serde_json::from_slice(wire.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&policy).unwrap(), *wire);
    policy
}

#[test]
fn the_private_field_is_as_large_as_a_pointer() {
    assert_eq!(size_of::<Kept>(), 8);
}

#[test]
fn an_answer_as_documented_has_no_deviations() {
    assert_eq!(found(&round_trip(&whole())), [""; 0]);
}

#[test]
fn each_required_property_may_be_missing_or_null() {
    for name in whole().as_object().unwrap().keys() {
        let mut missing = whole();
        missing.as_object_mut().unwrap().remove(name);
        assert_eq!(found(&round_trip(&missing)), [format!("/{name} is missing")]);
        let mut null = whole();
        null[name] = Value::Null;
        let expected: &[String] =
            if ["any", "parent"].contains(&name.as_str()) { &[] } else { &[format!("/{name} is null")] };
        assert_eq!(found(&round_trip(&null)), expected);
    }
}

#[test]
fn all_of_them_may_be_missing() {
    let policy = round_trip(&json!({}));
    assert_eq!(policy, Policy::blank());
    assert_eq!((policy.id.as_str(), policy.revision, policy.password.expose()), ("", 0, ""));
    assert_eq!(found(&policy).len(), 15);
}

#[test]
fn null_in_optional_properties_stays_null() {
    let mut wire = whole();
    wire["description"] = Value::Null;
    wire["count"] = Value::Null;
    wire["monitoring"] = Value::Null;
    let mut policy = round_trip(&wire);
    assert_eq!(found(&policy), ["/count is null", "/description is null"]);
    policy.description = Some("d".to_owned());
    assert_eq!(serde_json::to_value(&policy).unwrap()["description"], "d");
}

#[test]
fn what_the_caller_changed_is_written() {
    let mut policy = round_trip(&json!({"id": null, "owner": null}));
    policy.id = "new".to_owned();
    policy.revision = 7;
    policy.parent = Some("q".to_owned());
    policy.audit.created_by = "me".to_owned();
    policy.owner.note = Some("n".to_owned());
    assert_eq!(
        serde_json::to_value(&policy).unwrap(),
        json!({
            "id": "new", "revision": 7, "parent": "q", "created_by": "me", "owner": {"created_by": "", "note": "n"},
        })
    );
}

#[test]
fn unknown_properties_are_kept_at_any_depth() {
    let mut wire = whole();
    wire["managed"] = json!({"deep": [null, 1]});
    wire["owner"]["id/x"] = json!(7);
    let policy = round_trip(&wire);
    assert_eq!(found(&policy), ["/managed is unknown", "/owner/id~1x is unknown"]);
    assert_eq!(serde_json::to_value(without_unknown(policy.clone())).unwrap(), whole());
    assert_ne!(without_unknown(policy.clone()), policy);
    assert_eq!(without_unknown(policy), round_trip(&whole()));
}

/// Of the policy, what a request has, too.
#[derive(Clone, Debug, Default, PartialEq)]
struct PolicyUpdate {
    id: String,
    owner: Audit,
    description: Option<String>,
}

record! {
    PolicyUpdate;
    required id = "id";
    required owner = "owner";
    optional description = "description";
}

#[test]
fn structs_of_answers_know_whether_they_are_blank() {
    assert!(Audit::blank().is_blank() && Policy::blank().is_blank());
    assert!(!Audit { note: Some(String::new()), ..Audit::blank() }.is_blank());
    // Nothing is missing in a struct of requests alone.
    assert!(!PolicyUpdate::blank().is_blank());
}

#[test]
fn an_answer_becomes_a_request_of_what_both_have() {
    let mut wire = whole();
    wire["description"] = json!("d");
    wire["managed"] = json!(true);
    wire["owner"]["later"] = json!(7);
    let policy = round_trip(&wire);
    let update: PolicyUpdate = convert(&policy).unwrap();
    let expected = json!({"id": wire["id"], "owner": whole()["owner"], "description": wire["description"]});
    assert_eq!(serde_json::to_value(&update).unwrap(), expected);
    // What the answer does not have stays missing. What a request needs and does not get is an error, as is another kind of value.
    let update: PolicyUpdate = convert(&round_trip(&json!({"id": "a", "owner": {"created_by": "me"}}))).unwrap();
    assert_eq!(update.description, None);
    let error = convert::<PolicyUpdate>(&json!({"id": "a"})).unwrap_err();
    assert!(error.to_string().contains("owner"), "{error}");
    let error = convert::<PolicyUpdate>(&json!({"id": {}, "owner": {"created_by": "me"}})).unwrap_err();
    assert!(error.is_data(), "{error}");
}

#[test]
fn without_unknown_leaves_missing_properties_missing() {
    let policy = without_unknown(round_trip(&json!({"x": 1, "id": null})));
    assert_eq!(serde_json::to_value(&policy).unwrap(), json!({"id": null}));
}

#[test]
fn unknown_numbers_keep_their_digits() {
    let text = r#"{"created_by":"me","x":1.10,"y":12345678901234567890123}"#;
    let audit: Audit = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&audit).unwrap(), text);
}

#[test]
fn debug_shows_names_and_no_values() {
    let audit: Audit = serde_json::from_value(json!({"api_key": "hunter2", "note": null})).unwrap();
    assert_eq!(
        format!("{audit:?}"),
        "Audit { created_by: \"\", note: None, \
         _kept: [\"api_key is unknown\", \"note is null\", \"created_by is missing\"] }"
    );
}

#[test]
fn null_counts_where_it_is_the_last_of_duplicates() {
    let first = r#""id":"x","revision":7,"ratio":2.5,"sizes":[1],"labels":{"a":"b"},"owner":{"created_by":"x"},"other":{"secs":1,"nanos":0},"description":"d","count":1,"monitoring":"on","parent":"q","password":"x","note":"n""#;
    let names = [
        "id",
        "revision",
        "ratio",
        "sizes",
        "labels",
        "owner",
        "other",
        "description",
        "count",
        "monitoring",
        "parent",
        "password",
        "note",
    ];
    let nulls: Vec<String> = names.iter().map(|name| format!("\"{name}\":null")).collect();
    let policy: Policy = serde_json::from_str(&format!("{{{first},{}}}", nulls.join(","))).unwrap();
    let blank: Policy = serde_json::from_str(&format!("{{{}}}", nulls.join(","))).unwrap();
    assert_eq!((policy.description.as_deref(), policy.count, policy.audit.note.as_deref()), (None, None, None));
    assert_eq!(policy, blank);
    let written = serde_json::to_value(&policy).unwrap();
    assert_eq!(written, serde_json::to_value(&blank).unwrap());
    for name in names {
        assert_eq!(written[name], Value::Null, "{name}");
    }
    // The other way round, the value counts.
    let policy: Policy = serde_json::from_str(&format!("{{{},{first}}}", nulls.join(","))).unwrap();
    assert_eq!((policy.id.as_str(), policy.description.as_deref(), policy.count), ("x", Some("d"), Some(1)));
    let written = serde_json::to_value(&policy).unwrap();
    assert_eq!((&written["ratio"], &written["note"]), (&json!(2.5), &json!("n")));
}

#[test]
fn duplicate_properties_are_deviations() {
    let audit: Audit = serde_json::from_str(r#"{"created_by":"a","note":"x","created_by":"b","note":"y"}"#).unwrap();
    assert_eq!(audit.created_by, "b");
    assert_eq!(found(&audit), ["/created_by is there more than once", "/note is there more than once"]);
    // The last value is written, although it is the zero value and the first was `null`.
    let audit: Audit = serde_json::from_str(r#"{"created_by":null,"created_by":""}"#).unwrap();
    assert_eq!(serde_json::to_string(&audit).unwrap(), r#"{"created_by":""}"#);
}

#[test]
fn keys_that_are_not_text_show_nothing() {
    // JSON has no such keys; other formats do.
    let map = std::collections::BTreeMap::from([(None::<u8>, 1)]);
    assert!(openapi_runtime::wire::deviations(&map).is_empty());
}

#[test]
fn a_value_of_another_type_is_an_error() {
    for (name, value) in [("id", json!(7)), ("revision", json!("7")), ("sizes", json!([null])), ("owner", json!([]))] {
        let mut wire = whole();
        wire[name] = value;
        assert!(serde_json::from_value::<Policy>(wire).is_err(), "{name}");
    }
    let mut wire = whole();
    wire["labels"]["a"] = Value::Null;
    assert!(serde_json::from_value::<Policy>(wire).is_err());
}

#[test]
fn a_part_that_keeps_something_itself_writes_it() {
    let mut policy = round_trip(&whole());
    policy.audit = serde_json::from_value(json!({"later": 1})).unwrap();
    let mut wire = whole();
    wire.as_object_mut().unwrap().remove("created_by");
    wire["later"] = json!(1);
    assert_eq!(serde_json::to_value(&policy).unwrap(), wire);
}

/// Numbers without an end, the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// Any JSON, some levels deep.
fn any(numbers: &mut Numbers, depth: usize) -> Value {
    match numbers.below(if depth == 0 { 6 } else { 8 }) {
        0 => Value::Null,
        1 => json!(numbers.below(2) == 0),
        2 => json!(numbers.below(9)),
        3 => json!(0.5),
        4 => json!(""),
        5 => json!("YQ=="),
        6 => (0..numbers.below(3)).map(|_| any(numbers, depth - 1)).collect(),
        _ => object(numbers, &["id", "secs", "nanos", "created_by", "note", "a/b"], depth - 1),
    }
}

fn object(numbers: &mut Numbers, names: &[&str], depth: usize) -> Value {
    let chosen: Vec<&&str> = names.iter().filter(|_| numbers.below(3) > 0).collect();
    chosen.into_iter().map(|name| ((*name).to_owned(), any(numbers, depth))).collect::<serde_json::Map<_, _>>().into()
}

/// The same JSON, with `1.0` for `1`.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(entries) => entries.iter().map(|(name, value)| (name.clone(), plain(value))).collect(),
        value => value.clone(),
    }
}

#[test]
fn whatever_is_decoded_is_written_as_it_came() {
    let mut numbers = Numbers(7);
    let whole = whole();
    let names: Vec<&str> = whole.as_object().unwrap().keys().map(String::as_str).collect();
    let more = [names.as_slice(), &["note", "count", "monitoring", "description", "later", "a~b"]].concat();
    let mut accepted = 0;
    for _ in 0..20_000 {
        let mut wire = whole.clone();
        // A few properties of the whole answer are others, or gone.
        for name in &more {
            match numbers.below(10) {
                0 => drop(wire.as_object_mut().unwrap().remove(*name)),
                // The type from outside also takes a list.
                1 if *name != "other" => wire[*name] = any(&mut numbers, 2),
                _ => {}
            }
        }
        let text = wire.to_string();
        let Ok(policy) = serde_json::from_str::<Policy>(&text) else { continue };
        accepted += 1;
        let written = serde_json::to_value(&policy).unwrap();
        assert_eq!(plain(&written), plain(&wire));
        let again: Policy = serde_json::from_value(written).unwrap();
        assert_eq!(again, policy);
        assert_eq!(found(&again), found(&policy));
    }
    assert!(accepted > 2_000, "only {accepted} were accepted");
}
