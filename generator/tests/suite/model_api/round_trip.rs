//! Compiled with the emitted crate of `sample.rs`: what the emitted types do with JSON.

use openapi_runtime::{Field, Json, without_unknown};
use sample_model::fleet::{
    Back, ById, ElasticsearchOutput, Id, KafkaOutput, Mode, NewOutputs, Output, SecretValue, Secrets, Selection,
    Selector, Since, Tagged, There, TreeNode,
};
use sample_model::{Empty, Labels, Level, Marker, NewSpace, Presence, Solution};
use serde_json::{Value, from_value, json, to_value};

/// Decodes a value, checks that it encodes to the same, and returns it.
fn round_trip<T: serde::de::DeserializeOwned + serde::Serialize>(json: Value) -> T {
    let value: T = from_value(json.clone()).unwrap();
    assert_eq!(to_value(&value).unwrap(), json);
    value
}

#[test]
fn requests_read_well() {
    let space = NewSpace::new("policy-1")
        .name("marketing")
        .disabled_features(["a", "b"])
        .solution(Solution::Value24h)
        .level(Level::None)
        .type_("t")
        .with_new("n")
        .created_at("2026-01-01T00:00:00Z");
    let json = to_value(&space).unwrap();
    assert_eq!(
        json,
        json!({
            "policy_id": "policy-1", "name": "marketing", "disabledFeatures": ["a", "b"], "solution": "24h",
            "level": -1, "type": "t", "new": "n", "created_at": "2026-01-01T00:00:00Z",
        })
    );
    assert_eq!(from_value::<NewSpace>(json).unwrap(), space);
}

#[test]
fn presence_is_kept() {
    let json = json!({
        "text": "a", "count": 1, "cleared": null, "counts": {"a": 1}, "sizes": [1], "any": null, "secret": "s",
        "enabled": true, "ratio": 0.5, "note": null, "raw": null,
    });
    let value: Presence = round_trip(json);
    assert_eq!(value.note, Field::Null);
    assert!(value.limit.is_absent());
    assert_eq!(value.raw, Some(Json::Null));
}

#[test]
fn integers_may_have_a_point() {
    let value: Presence = from_value(json!({
        "text": "a", "count": 1.0, "counts": {"a": 2.0}, "sizes": [3.0], "secret": "s", "enabled": true, "ratio": 1,
        "limit": 4.0, "integers": [5.0],
    }))
    .unwrap();
    assert_eq!((value.count, value.counts["a"], value.sizes[0]), (1, 2, 3));
    assert_eq!((value.limit, value.integers), (Field::Value(4), Some(vec![5])));
}

#[test]
fn what_is_required_and_missing_stays_missing_until_it_is_set() {
    for json in [json!({}), json!({"policy_id": null})] {
        let mut space: NewSpace = round_trip(json);
        assert_eq!(space.policy_id, "");
        space.policy_id = "a".to_owned();
        assert_eq!(to_value(&space).unwrap(), json!({"policy_id": "a"}));
    }
    let error = from_value::<NewSpace>(json!({"policy_id": 1})).unwrap_err().to_string();
    assert!(error.contains("expected a string"), "{error}");
}

#[test]
fn other_properties_are_kept() {
    let labels: Labels = round_trip(json!({"extra": "a", "b": 1}));
    assert_eq!(labels.extra_properties["b"], 1);
    let empty: Empty = round_trip(json!({"a": 1}));
    assert_eq!(to_value(without_unknown(empty)).unwrap(), json!({}));
}

#[test]
fn constants_are_filled_in() {
    assert_eq!(to_value(Marker::default()).unwrap(), json!({"kind": "marker"}));
    assert_eq!(to_value(Tagged::new()).unwrap(), json!({"kind": "tagged"}));
}

#[test]
fn unknown_values_are_sent_back() {
    assert_eq!(round_trip::<Mode>(json!("auto")), Mode::Auto);
    assert!(matches!(round_trip::<Mode>(json!("later")), Mode::Unknown(_)));
    assert_eq!(round_trip::<Level>(json!(10)).get(), 10);
    assert!(matches!(round_trip::<Level>(json!(11)), Level::Unknown(_)));
}

#[test]
fn discriminators_decide() {
    let output: Output = round_trip(json!({"type": "elasticsearch", "hosts": ["a"]}));
    assert_eq!(output, ElasticsearchOutput::new(["a"]).into());
    assert!(matches!(round_trip(json!({"type": "remote_kafka", "topic": "a"})), Output::Kafka(_)));
    assert!(matches!(round_trip(json!({"type": "later"})), Output::Unknown(_)));
    // The tag names one alternative, which then lacks what it requires.
    assert!(matches!(round_trip(json!({"type": "kafka"})), Output::Kafka(_)));
    let outputs = NewOutputs::new(ElasticsearchOutput::new(["a"]), [KafkaOutput::new("b")]);
    round_trip::<NewOutputs>(to_value(outputs).unwrap());
}

#[test]
fn guards_decide() {
    let selector = |json: Value| round_trip::<Selector>(json);
    assert_eq!(selector(json!("auto")), Selector::Mode(Mode::Auto));
    assert_eq!(selector(json!(1)), 1.into());
    assert_eq!(from_value::<Selector>(json!(1.0)).unwrap(), Selector::Count(1));
    assert_eq!(selector(json!(["a"])), Selector::Texts(vec!["a".to_owned()]));
    assert_eq!(selector(json!([1])), Selector::Integers(vec![1]));
    assert_eq!(selector(json!({"kind": "tagged"})), Tagged::new().into());
    assert_eq!(selector(json!({"id": "a", "name": "b"})), ById::new("a").name("b").into());
    assert!(matches!(selector(json!({"path": "a"})), Selector::ByPath(_)));
    assert!(matches!(selector(json!({"id": "a", "path": "b"})), Selector::ByBoth(_)));
    assert!(matches!(selector(json!({"other": 1})), Selector::Unknown(_)));
    assert!(matches!(selector(json!("later")), Selector::Unknown(_)));
    let selection = Selection::new(ById::new("a")).id("b");
    assert_eq!(selection.id, Some(Id::Text("b".to_owned())));
}

#[test]
fn unions_do_not_print_secrets() {
    let secrets = Secrets::new("hunter2").key(String::from("hunter3"));
    assert_eq!(
        format!("{secrets:?}"),
        "Secrets { value: Secret(Secret(..)), key: Some(Secret(Secret(..))), old: Absent }"
    );
    let json = json!({"value": ["hunter2"], "key": {"id": "a"}, "old": 7});
    let secrets = round_trip::<Secrets>(json);
    let key = "Some(Reference(SecretReference { id: \"a\" }))";
    assert_eq!(
        format!("{secrets:?}"),
        format!("Secrets {{ value: Unknown(..), key: {key}, old: Value(Unknown(..)) }}")
    );
}

#[test]
fn types_of_values_come_with_the_crate() {
    let presence: Presence = round_trip(json!({
        "text": "a", "count": 1, "cleared": null, "counts": {}, "sizes": [], "any": null, "secret": "s", "enabled": true,
        "ratio": 0.5, "logo": "aGVsbG8=",
    }));
    assert_eq!(presence.secret, sample_model::Secret::from("s"));
    assert_eq!(presence.logo, Some(sample_model::Base64::encode("hello")));
    // The crate has a type of that name.
    assert_eq!(sample_model::Field::new(None).field, None);
}

#[test]
fn text_becomes_the_arm_that_is_made_of_it() {
    assert_eq!(SecretValue::from("a"), SecretValue::Secret("a".into()));
    assert_eq!(Since::from("2026-01-01T00:00:00Z"), Since::Time("2026-01-01T00:00:00Z".into()));
    assert_eq!(Since::from(true), Since::Always(true));
}

#[test]
fn unions_of_one_another_end() {
    assert!(matches!(round_trip(json!({"a": 1})), There::Unknown(_)));
    assert!(matches!(round_trip(json!("a")), Back::Text(_)));
}

#[test]
fn recursion_ends() {
    let tree = TreeNode::new("a", None).left(TreeNode::new("b", None)).right(TreeNode::new("c", None)).children([]);
    let json = to_value(&tree).unwrap();
    assert_eq!(round_trip::<TreeNode>(json), tree);
}
