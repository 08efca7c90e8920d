//! Decoding and encoding of generated types, next to types of the same shape that derive `serde`'s traits.
//!
//! `cargo bench -p openapi-runtime --bench wire` prints times and allocations. `ours` and `derived` do the same work, except
//! that ours keep what they do not know.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use openapi_runtime::Json;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// A struct as the compiler generates it, and one that derives.
macro_rules! both {
    ($(
        $name:ident {
            $(tag $tag_field:ident = $tag_name:literal;)?
            $(required $field:ident: $ty:ty = $wire:literal;)*
            $(required_number $number:ident: $numeric:ty = $digits:literal;)*
            $(optional $other:ident: $inner:ty = $key:literal;)*
            $(optional_number $figure:ident: $figures:ty = $tag:literal;)*
        }
    )*) => {
        mod ours {
            use openapi_runtime::record;
            use openapi_runtime::wire::Kept;

            #[allow(unused_imports, reason = "not every type has fields of others")]
            use super::*;

            $(
                #[derive(Clone, PartialEq)]
                pub struct $name {
                    $(pub $tag_field: openapi_runtime::Constant,)?
                    $(pub $field: $ty,)*
                    $(pub $number: $numeric,)*
                    $(pub $other: Option<$inner>,)*
                    $(pub $figure: Option<$figures>,)*
                    _kept: Kept,
                }

                record! {
                    $name + _kept;
                    $(required $tag_field = $tag_name;)?
                    $(required $field = $wire;)*
                    $(required_number $number = $digits;)*
                    $(optional $other = $key;)*
                    $(optional_number $figure = $tag;)*
                }
            )*
        }

        mod derived {
            #[allow(unused_imports, reason = "not every type has fields of others")]
            use super::*;

            $(
                #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
                pub struct $name {
                    $(#[serde(rename = $wire)] pub $field: $ty,)*
                    $(#[serde(rename = $digits)] pub $number: $numeric,)*
                    $(#[serde(rename = $key, skip_serializing_if = "Option::is_none")] pub $other: Option<$inner>,)*
                    $(#[serde(rename = $tag, skip_serializing_if = "Option::is_none")] pub $figure: Option<$figures>,)*
                }
            )*
        }
    };
}

both! {
    Binary {
        required id: String = "id";
        required version: String = "version";
        optional build: String = "build";
    }

    Component {
        required id: String = "id";
        required kind: String = "type";
        required message: String = "message";
        required status: String = "status";
    }

    Agent {
        required id: String = "id";
        required active: bool = "active";
        required packages: Vec<String> = "packages";
        required enrolled_at: String = "enrolled_at";
        required local_metadata: BTreeMap<String, String> = "local_metadata";
        optional agent: Binary = "agent";
        optional components: Vec<Component> = "components";
        optional access_api_key_id: String = "access_api_key_id";
        optional default_api_key_id: String = "default_api_key_id";
        optional last_checkin: String = "last_checkin";
        optional last_checkin_message: String = "last_checkin_message";
        optional last_checkin_status: String = "last_checkin_status";
        optional namespaces: Vec<String> = "namespaces";
        optional policy_id: String = "policy_id";
        optional status: String = "status";
        optional tags: Vec<String> = "tags";
        optional unenrolled_at: String = "unenrolled_at";
        optional upgraded_at: String = "upgraded_at";
        optional upgrade_started_at: String = "upgrade_started_at";
        optional_number policy_revision: i64 = "policy_revision";
    }

    Query {
        tag kind = "type";
        required id: String = "id";
        required name: String = "name";
        required description: String = "description";
        required severity: String = "severity";
        required query: String = "query";
        required_number risk_score: i64 = "risk_score";
        optional language: String = "language";
        optional tags: Vec<String> = "tags";
        optional references: Vec<String> = "references";
        optional interval: String = "interval";
        optional from: String = "from";
        optional to: String = "to";
        optional enabled: bool = "enabled";
        optional components: Vec<Component> = "threat";
        optional_number revision: i64 = "revision";
    }

    Threshold {
        tag kind = "type";
        required id: String = "id";
        required name: String = "name";
        required description: String = "description";
        required severity: String = "severity";
        required query: String = "query";
        required_number risk_score: i64 = "risk_score";
        required_number threshold: BTreeMap<String, i64> = "threshold";
        optional tags: Vec<String> = "tags";
        optional references: Vec<String> = "references";
        optional interval: String = "interval";
        optional enabled: bool = "enabled";
        optional components: Vec<Component> = "threat";
    }

    Objective {
        required id: String = "id";
        required_number target: f64 = "target";
        required_number value: f64 = "sliValue";
        required_number burn_rate: f64 = "oneHourBurnRate";
        required_number remaining: f64 = "remaining";
        required_number good: i64 = "good";
        required_number total: i64 = "total";
        required_number points: Vec<f64> = "points";
        optional_number threshold: f64 = "threshold";
        optional_number revision: i64 = "revision";
    }
}

/// A union as the compiler generates it.
#[derive(Clone, Debug, PartialEq)]
enum Rule {
    Query(Box<ours::Query>),
    Threshold(Box<ours::Threshold>),
    Unknown(Json),
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = openapi_runtime::wire::Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("query") => value.arm(Self::Query, Self::Unknown),
            Some("threshold") => value.arm(Self::Threshold, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
#[expect(dead_code, reason = "what is decoded is only counted")]
enum Tagged {
    Query(Box<derived::Query>),
    Threshold(Box<derived::Threshold>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "what is decoded is only counted")]
enum Untagged {
    Threshold(Box<derived::Threshold>),
    Query(Box<derived::Query>),
}

/// A list of so many items.
fn list(count: usize, item: impl Fn(&mut String, usize)) -> String {
    let mut text = String::from("[");
    for index in 0..count {
        if index > 0 {
            text.push(',');
        }
        item(&mut text, index);
    }
    text.push(']');
    text
}

fn components(text: &mut String) {
    for index in 0..6 {
        let comma = if index > 0 { "," } else { "" };
        let _ = write!(
            text,
            "{comma}{{\"id\":\"log-default-{index}\",\"type\":\"log\",\"status\":\"HEALTHY\",\"message\":\"Healthy: \
             communicating with pid '{index}812'\"}}"
        );
    }
}

fn agent(text: &mut String, index: usize, further: &str) {
    let _ = write!(
        text,
        "{{\"id\":\"6f1c3a5e-0b7d-4a52-9c8e-{index:012}\",\"active\":true,\"packages\":[\"system\",\"nginx\",\"collector\"],\
         \"enrolled_at\":\"2025-03-04T05:06:07.000Z\",\"local_metadata\":{{\"host\":\"warehouse-{index}\",\"os\":\"linux\"}},\
         \"agent\":{{\"id\":\"6f1c3a5e\",\"version\":\"9.1.0\"}},\"access_api_key_id\":\"k{index}\",\"default_api_key_id\":\
         \"d{index}\",\"last_checkin\":\"2025-03-05T05:06:07.000Z\",\"last_checkin_message\":\"Running\",\
         \"last_checkin_status\":\"online\",\"namespaces\":[\"default\"],\"policy_id\":\"policy-{index}\",\
         \"policy_revision\":7,\"status\":\"online\",\"tags\":[\"dock\",\"north\"],{further}\"components\":["
    );
    components(text);
    text.push_str("]}");
}

fn rule(text: &mut String, index: usize) {
    let (kind, own) = match index % 2 {
        0 => ("query", "\"language\":\"kuery\",\"from\":\"now-6m\",\"to\":\"now\",\"revision\":3"),
        _ => ("threshold", "\"threshold\":{\"value\":100,\"cardinality\":3}"),
    };
    let _ = write!(
        text,
        "{{\"id\":\"r{index}\",\"name\":\"Login from a new place {index}\",\"description\":\"Finds logins from places that an \
         account was never seen at before, and tells them from those of travelling staff.\",\"severity\":\"high\",\
         \"risk_score\":73,\"query\":\"event.category: authentication and event.outcome: success and not source.geo.name: \
         known\",\"type\":\"{kind}\",\"tags\":[\"Domain: Identity\",\"Use Case: Threat Detection\"],\"references\":\
         [\"https://example.com/a\",\"https://example.com/b\"],\"interval\":\"5m\",\"enabled\":true,{own},\"threat\":["
    );
    components(text);
    text.push_str("]}");
}

/// Digits as computations leave them, and as people write them.
fn objective(text: &mut String, index: usize) {
    let value = (index as f64).sqrt() / 100.0;
    let _ = write!(
        text,
        "{{\"id\":\"s{index}\",\"target\":0.995,\"sliValue\":{value},\"oneHourBurnRate\":0,\"remaining\":{},\"good\":{},\"total\":{},\
         \"threshold\":250.5,\"revision\":3,\"points\":[",
        1.0 - value,
        index * 997,
        index * 1013,
    );
    for point in 0..16 {
        let comma = if point > 0 { "," } else { "" };
        let _ = write!(text, "{comma}{}", (point + index) as f64 / 7.0);
    }
    text.push_str("]}");
}

static OBJECTIVES: LazyLock<String> = LazyLock::new(|| list(10_000, objective));
static AGENTS: LazyLock<String> = LazyLock::new(|| list(4_000, |text, index| agent(text, index, "")));
static AGENTS_OF_LATER: LazyLock<String> = LazyLock::new(|| {
    list(4_000, |text, index| agent(text, index, "\"shape\":\"round\",\"weights\":[1,2,{\"deep\":true}],"))
});
static RULES: LazyLock<String> = LazyLock::new(|| list(4_000, rule));

fn decode<T: DeserializeOwned>(bencher: Bencher<'_, '_>, text: &str) {
    // Answers are bytes.
    let bytes = text.as_bytes();
    serde_json::from_slice::<Vec<T>>(bytes).expect("the text is what the type wants");
    bencher.counter(BytesCount::of_slice(bytes)).bench(|| serde_json::from_slice::<Vec<T>>(black_box(bytes)));
}

/// The same, of rules whose alternatives are all known.
fn decode_rules<T: DeserializeOwned>(bencher: Bencher<'_, '_>, text: &str) {
    let rules: Vec<Rule> = serde_json::from_str(text).expect("rules");
    assert!(!rules.iter().any(|rule| matches!(rule, Rule::Unknown(_))));
    decode::<T>(bencher, text);
}

/// As the client decodes: the whole text is checked to be UTF-8, and not each string in it.
fn decode_answer<T: DeserializeOwned>(bencher: Bencher<'_, '_>, text: &str) {
    let bytes = text.as_bytes();
    let decode = |bytes| str::from_utf8(bytes).ok().map(serde_json::from_str::<Vec<T>>);
    bencher.counter(BytesCount::of_slice(bytes)).bench(|| decode(black_box(bytes)));
}

fn encode<T: DeserializeOwned + Serialize>(bencher: Bencher<'_, '_>, text: &str) {
    let values: Vec<T> = serde_json::from_str(text).expect("the text is what the type wants");
    bencher.counter(BytesCount::of_slice(text.as_bytes())).bench_local(|| serde_json::to_vec(black_box(&values)));
}

/// Modules of benches, each of which decodes or encodes a list of items.
macro_rules! benches {
    ($($group:ident { $($name:ident: $work:ident::<$item:ty>($text:ident);)* })*) => {$(
        mod $group {
            use super::*;

            $(
                #[divan::bench]
                fn $name(bencher: Bencher<'_, '_>) {
                    $work::<$item>(bencher, &$text);
                }
            )*
        }
    )*};
}

benches! {
    structs {
        ours: decode::<ours::Agent>(AGENTS);
        ours_in_a_client: decode_answer::<ours::Agent>(AGENTS);
        derived: decode::<derived::Agent>(AGENTS);
        value: decode::<Value>(AGENTS);
    }

    structs_with_unknown_properties {
        ours: decode::<ours::Agent>(AGENTS_OF_LATER);
        ours_in_a_client: decode_answer::<ours::Agent>(AGENTS_OF_LATER);
        derived: decode::<derived::Agent>(AGENTS_OF_LATER);
    }

    unions {
        ours: decode_rules::<Rule>(RULES);
        ours_in_a_client: decode_answer::<Rule>(RULES);
        tagged: decode::<Tagged>(RULES);
        untagged: decode::<Untagged>(RULES);
        value: decode::<Value>(RULES);
    }

    numbers {
        ours: decode::<ours::Objective>(OBJECTIVES);
        ours_in_a_client: decode_answer::<ours::Objective>(OBJECTIVES);
        derived: decode::<derived::Objective>(OBJECTIVES);
        value: decode::<Value>(OBJECTIVES);
    }

    encoding {
        ours: encode::<ours::Agent>(AGENTS);
        derived: encode::<derived::Agent>(AGENTS);
    }

    encoding_of_numbers {
        ours: encode::<ours::Objective>(OBJECTIVES);
        derived: encode::<derived::Objective>(OBJECTIVES);
    }
}
