//! Secrets are sent and received, and never printed.

use std::fmt::Debug;

use call_sites::clients::{API_KEY, cloud_connected, kibana};
use call_sites::documents::operations;
use cloud_connected_client::CloudConnected;
use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::apm::ServerSchema;
use kibana_client::model::connectors::{TorqConfig, WebhookConfig, XMattersConfig};
use kibana_client::model::dashboards::DashboardQueryText;
use kibana_client::model::fleet::{
    AgentUpgrade, AgentUser, DownloadSourceSettings, FullAgentPolicyForm, KafkaHeader, KubernetesManifest,
    NewAgentPolicy, Output, OutputList, SecretValue, ServerHostSecrets, ServerHostSsl, ServerHostSslSecrets,
    ServerHostUpdate,
};
use kibana_client::model::logstash::LogstashPipelineContent;
use kibana_client::model::synthetics::{Monitor, MonitorUpdate};
use kibana_client::{ApiKey, Field, Secret};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const HIDDEN: &str = "do-not-print-me";

fn assert_hidden(text: &str) {
    for secret in [HIDDEN, API_KEY, "the-secret"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

#[test]
fn a_client_hides_its_credentials() {
    let builders = [
        Kibana::builder("https://kibana.example").api_key(API_KEY),
        Kibana::builder("https://kibana.example").api_key(("the-id", "the-secret")),
        Kibana::builder("https://kibana.example").basic("elastic", HIDDEN),
        Kibana::builder("https://kibana.example").bearer(HIDDEN),
        Kibana::builder("https://kibana.example").header("authorization", HIDDEN),
    ];
    for builder in builders {
        assert_hidden(&format!("{builder:?}"));
        let kibana = builder.build().expect("the settings are valid");
        assert_hidden(&format!("{kibana:?} {:?} {:?}", kibana.fleet(), kibana.fleet().agents()));
    }
    let cloud = CloudConnected::builder(CloudConnected::SERVER).api_key(API_KEY);
    assert_hidden(&format!("{cloud:?} {:?}", ApiKey::from(API_KEY)));
    assert_hidden(&format!("{:?}", cloud.build().expect("the settings are valid").clusters()));
    let error = Kibana::builder("https://kibana.example").api_key(format!("{HIDDEN}\n{HIDDEN}")).build();
    let error = error.expect_err("a header has one line");
    assert_hidden(&format!("{error} {error:?}"));
}

#[tokio::test]
async fn the_word_before_a_key_is_sent_once() {
    let mock = Mock::new().reply(Reply::json(json!({ "items": [], "total": 0, "page": 1, "perPage": 20 })));
    let builder = Kibana::builder(Kibana::SERVER).api_key(format!("ApiKey {API_KEY}")).transport(mock.clone());
    let kibana = builder.build().expect("the settings are valid");
    // What is answered does not matter.
    drop(kibana.fleet().proxies().list().send().await);
    let sent = mock.last_request().expect("it was sent");
    assert_eq!(sent.header("authorization"), Some(format!("ApiKey {API_KEY}").as_str()));
    assert!(!sent.to_text().contains(API_KEY));
}

#[tokio::test]
async fn a_request_hides_its_credentials_and_its_body() {
    let secrets = ServerHostSslSecrets::new().key(SecretValue::from(Secret::from(HIDDEN)));
    let update = ServerHostUpdate::new(None)
        .ssl(ServerHostSsl::new().es_key(HIDDEN))
        .secrets(ServerHostSecrets::new().ssl(secrets));
    assert_hidden(&format!("{update:?}"));

    let mock = Mock::new().reply(Reply::empty(503));
    let request = kibana(&mock).fleet().server_hosts().update("host", update);
    assert_hidden(&format!("{request:?}"));
    let error = request.send().await.expect_err("the server is down");
    assert_hidden(&format!("{error} {error:?}"));

    let sent = mock.last_request().expect("it was sent");
    assert_eq!(sent.header("authorization"), Some(format!("ApiKey {API_KEY}").as_str()));
    assert_hidden(&format!("{sent} {sent:?}"));
    let body = sent.json().expect("it is JSON");
    assert_eq!(body["secrets"]["ssl"]["key"], HIDDEN);
    assert_eq!(body["ssl"]["es_key"], HIDDEN);
}

#[tokio::test]
async fn an_answer_hides_its_keys() {
    let key = json!({
        "action": "created",
        "item": { "id": "a", "api_key_id": "b", "api_key": HIDDEN, "active": true, "created_at": "2026-01-01T00:00:00Z" }
    });
    let cluster_key = json!({ "key": HIDDEN });
    let mock = Mock::new()
        .reply(Reply::json(key).header("set-cookie", &format!("sid={HIDDEN}")))
        .reply(Reply::json(json!({ "api_key": HIDDEN })))
        .reply(Reply::json(cluster_key));
    let fleet = kibana(&mock).fleet();
    let body = kibana_client::model::fleet::NewEnrollmentApiKey::new("policy-1");
    let created = fleet.enrollment_api_keys().create(body).send().await.expect("created");
    assert_eq!(created.item.api_key.expose(), HIDDEN);
    let logstash = fleet.outputs().create_logstash_api_key().send().await.expect("created");
    let rotated = cloud_connected(&mock).api_keys().rotate_cluster("a").send().await.expect("rotated");
    assert_hidden(&format!("{created:?} {logstash:?} {rotated:?}"));
}

/// What has a credential in it is read, hidden, and sent as it came.
fn assert_kept_and_hidden<T: DeserializeOwned + Serialize + Debug>(json: Value) {
    let value: T = serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_hidden(&format!("{value:?}"));
    assert_eq!(serde_json::to_value(&value).expect("it is JSON"), json);
}

#[test]
fn addresses_headers_scripts_and_settings_hide_credentials() {
    let proxy = format!("http://user:{HIDDEN}@proxy.example:3128");
    assert_kept_and_hidden::<WebhookConfig>(json!({ "url": HIDDEN, "headers": { "x-token": HIDDEN } }));
    assert_kept_and_hidden::<TorqConfig>(json!({ "webhookIntegrationUrl": HIDDEN }));
    assert_kept_and_hidden::<XMattersConfig>(json!({ "configUrl": HIDDEN, "usesBasic": true }));
    assert_kept_and_hidden::<KafkaHeader>(json!({ "key": "x-token", "value": HIDDEN }));
    assert_kept_and_hidden::<KubernetesManifest>(json!({ "item": HIDDEN }));
    assert_kept_and_hidden::<FullAgentPolicyForm>(json!(HIDDEN));
    assert_kept_and_hidden::<DownloadSourceSettings>(json!({ "name": "Mirror", "host": proxy }));
    assert_kept_and_hidden::<AgentUpgrade>(json!({ "version": "9.1.3", "source_uri": proxy }));
    assert_kept_and_hidden::<AgentUser>(json!({ "username": "agent", "password": HIDDEN }));
    assert_kept_and_hidden::<LogstashPipelineContent>(json!({ "pipeline": HIDDEN }));
    assert_kept_and_hidden::<DashboardQueryText>(json!({ "match": 1, "api_key": HIDDEN }));
    assert_kept_and_hidden::<ServerSchema>(json!({ "schema": { "apm-server.secret_token": HIDDEN } }));
    assert_kept_and_hidden::<MonitorUpdate>(json!({
        "inline_script": HIDDEN,
        "playwright_options": { "httpCredentials": { "password": HIDDEN } },
        "proxy_url": proxy,
        "synthetics_args": [HIDDEN],
        "username": HIDDEN,
        "check": { "response": { "body": { "positive": [HIDDEN] }, "headers": { "x-token": HIDDEN } } },
    }));
}

/// A caller who may change a monitor is sent what is in it, in one shape or the other.
#[test]
fn an_answer_hides_the_secrets_of_a_monitor() {
    let monitor = |rest: Value| {
        let mut monitor = json!({ "id": "m", "config_id": "m", "type": "http", "name": "Shop", "enabled": true,
            "schedule": { "number": "5", "unit": "m" }, "locations": [] });
        let members = monitor.as_object_mut().expect("an object");
        members.extend(rest.as_object().expect("an object").clone());
        monitor
    };
    for params in [json!({ "user": HIDDEN }), json!(format!("{{\"user\":\"{HIDDEN}\"}}"))] {
        assert_kept_and_hidden::<Monitor>(monitor(json!({
            "params": params, "username": HIDDEN, "password": HIDDEN, "inline_script": HIDDEN, "synthetics_args": [HIDDEN],
            "playwright_options": { "httpCredentials": { "password": HIDDEN } }, "proxy_headers": { "x-key": HIDDEN },
            "check": { "request": { "headers": { "x-token": HIDDEN }, "body": { "value": HIDDEN } } },
            "ssl": { "key": HIDDEN, "key_passphrase": HIDDEN }, "source": { "inline": { "script": HIDDEN } },
        })));
    }
    assert_kept_and_hidden::<Monitor>(monitor(json!({
        "source.inline.script": HIDDEN, "check.request.headers": { "x-token": HIDDEN }, "check.send": HIDDEN,
        "check.request.body": { "type": "text", "value": HIDDEN }, "check.response.json": [{ "expression": HIDDEN }],
        "check.response.body.positive": [HIDDEN], "check.response.headers": { "x-token": HIDDEN }, "check.receive": HIDDEN,
        "source.project.content": HIDDEN, "ssl.key": HIDDEN,
    })));
}

/// The documented outputs, with something else in place of every property that holds a secret.
fn outputs_with_secrets() -> (Value, usize) {
    fn replace(value: &mut Value, replaced: &mut usize) {
        const SECRETS: [&str; 4] = ["password", "service_token", "kibana_api_key", "certificate_key"];
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    if SECRETS.contains(&name.as_str()) && member.is_string() {
                        *member = HIDDEN.into();
                        *replaced += 1;
                    }
                    replace(member, replaced);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| replace(item, replaced)),
            _ => {}
        }
    }
    let list = operations("kibana").iter().find(|operation| operation.id == "listOutputs").expect("it is documented");
    let mut outputs = list.responses[0].examples[0].value.clone();
    let mut replaced = 0;
    replace(&mut outputs, &mut replaced);
    (outputs, replaced)
}

#[test]
fn outputs_hide_their_secrets() {
    let (json, replaced) = outputs_with_secrets();
    assert!(replaced >= 3, "the example holds secrets: {replaced}");
    let outputs: OutputList = serde_json::from_value(json.clone()).expect("it is a list of outputs");
    assert_hidden(&format!("{outputs:?}"));
    assert_eq!(serde_json::to_value(&outputs).expect("it is JSON").to_string().matches(HIDDEN).count(), replaced);
    assert!(
        outputs
            .items
            .iter()
            .any(|output| matches!(output, Output::Kafka(kafka) if kafka.password.as_option().is_some()))
    );
}

#[tokio::test]
async fn an_error_hides_what_the_server_repeats() {
    let body = json!({ "message": "refused", "attributes": { "password": HIDDEN, "api_key": HIDDEN } });
    let mock = Mock::new().reply(Reply::json(body).status(400));
    let error = kibana(&mock).fleet().outputs().create_logstash_api_key().send().await.expect_err("refused");
    assert_hidden(&format!("{error} {error:?}"));
    assert!(error.text().contains(HIDDEN), "who asks for the text gets it");
    let error = kibana_client::Error::from(error);
    assert_hidden(&format!("{error} {error:?}"));
}

#[tokio::test]
async fn a_decode_failure_hides_what_was_received() {
    let body =
        json!({ "action": "created", "item": { "id": "a", "api_key_id": "b", "api_key": HIDDEN, "active": "yes" } });
    let mock = Mock::new().reply(Reply::json(body));
    let body = kibana_client::model::fleet::NewEnrollmentApiKey::new("policy-1");
    let error = kibana(&mock).fleet().enrollment_api_keys().create(body).send().await.expect_err("it is not a boolean");
    assert_eq!(error.decode_path(), Some("item.active"));
    assert_hidden(&format!("{error} {error:?}"));
}

/// The keys of Elastic Cloud are in properties that are called `key`, and below `keys`.
#[tokio::test]
async fn a_decode_failure_hides_keys_of_any_name() {
    let mock = Mock::new()
        .reply(Reply::json(json!({ "id": 7, "key": HIDDEN })))
        .reply(Reply::json(json!({ "id": 7, "keys": { "eis": HIDDEN } })))
        .reply(Reply::json(json!({ "items": [{ "id": 7, "certificate_key": HIDDEN }] })));
    let clusters = cloud_connected(&mock).clusters();
    let patched = clusters.update("a", cloud_connected_client::model::ClusterUpdate::new()).send().await;
    assert_hidden(&patched.expect_err("an id is text").to_string());
    let patched = clusters.update("a", cloud_connected_client::model::ClusterUpdate::new()).send().await;
    assert_hidden(&patched.expect_err("an id is text").to_string());
    let proxies = kibana(&mock).fleet().proxies().list().send().await;
    assert_hidden(&proxies.expect_err("an id is text").to_string());
}

/// What replaces a part of a compiled agent policy may be an output with its password.
#[tokio::test]
async fn overrides_of_agent_policies_are_hidden() {
    let overrides = json!({ "outputs": { "default": { "password": HIDDEN } } });
    let mock = Mock::new().reply(Reply::json(json!({ "item": { "id": 7, "overrides": overrides } })));
    let body = NewAgentPolicy::new("a", "default").overrides(Field::Value(
        overrides.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.clone().into())).collect(),
    ));
    assert_eq!(serde_json::to_value(&body).expect("it is JSON")["overrides"], overrides);
    assert_hidden(&format!("{body:?}"));
    let refused = kibana(&mock).fleet().agent_policies().create(body).send().await.expect_err("an id is text");
    assert_hidden(&format!("{refused} {refused:?}"));
}

/// Where servers answer with settings that may hold credentials, whatever their names are.
fn answers_with_settings() -> [Value; 4] {
    let times = json!({
        "created_at": "2026-01-01T00:00:00Z", "created_by": "a", "updated_at": "2026-01-01T00:00:00Z", "updated_by": "a"
    });
    let policy = |inputs: Value, vars: Value| {
        let mut policy = json!({
            "id": "a", "name": "a", "enabled": true, "revision": 1, "inputs": inputs, "vars": vars,
            "overrides": { "inputs": { "logfile": HIDDEN } }
        });
        let members = policy.as_object_mut().into_iter().zip(times.as_object());
        members.for_each(|(policy, times)| policy.extend(times.clone()));
        policy
    };
    let variable = json!({ "type": "text", "value": { "nested": [HIDDEN] } });
    let stream = json!({
        "enabled": true, "data_stream": { "dataset": "a" }, "vars": { "a": variable }, "compiled_stream": { "a": HIDDEN }
    });
    let input = json!({
        "type": "a", "enabled": true, "streams": [stream], "config": { "a": variable }, "compiled_input": [HIDDEN]
    });
    let simplified =
        json!({ "a": { "vars": { "a": HIDDEN, "b": [HIDDEN] }, "streams": { "a": { "vars": { "a": HIDDEN } } } } });
    let received = json!({
        "id": "a", "name": "a", "type": "a", "revision": 1, "use_output": "a", "package_policy_id": "a",
        "data_stream": { "namespace": "a" }, "paths": [HIDDEN],
        "streams": [{ "id": "a", "data_stream": { "dataset": "a" }, "paths": [HIDDEN] }]
    });
    let flags = json!({ "is_preconfigured": false, "is_deprecated": false, "is_system_action": false });
    let mut connector = json!({
        "id": "a", "name": "a", "connector_type_id": ".webhook", "referenced_by_count": 0, "config": { "url": HIDDEN }
    });
    connector
        .as_object_mut()
        .into_iter()
        .zip(flags.as_object())
        .for_each(|(connector, flags)| connector.extend(flags.clone()));
    let exporter = json!({ "endpoint": "a", "protocol": "grpc", "headers": { "x-token": HIDDEN } });
    [
        json!([connector]),
        json!({ "items": [
            { "type": "elasticsearch", "name": "a", "hosts": ["a"], "config_yaml": HIDDEN, "otel_exporter_config_yaml": HIDDEN },
            { "type": "otlp", "name": "a", "otlp_exporter": exporter }
        ], "total": 2, "page": 1, "perPage": 20 }),
        json!({ "items": [{ "id": "a", "name": "a", "url": format!("http://user:{HIDDEN}@proxy.example") }],
            "total": 1, "page": 1, "perPage": 20 }),
        json!([{
            "hasErrors": false,
            "diff": [policy(json!([input]), json!({ "a": variable })), policy(simplified, json!({ "a": HIDDEN, "b": [HIDDEN] }))],
            "agent_diff": [[received]]
        }]),
    ]
}

/// What `Debug`, `Display` and `Serialize` show of an answer or of why there is none.
async fn shown(mock: &Mock, answer: usize) -> (String, Option<Value>) {
    let (kibana, policies) = (kibana(mock), kibana_client::model::fleet::PackagePolicyUpgradeDryRun::new(["a"]));
    macro_rules! shown {
        ($request:expr) => {
            match $request.send().await {
                Ok(answer) => (format!("{answer:?}"), Some(serde_json::to_value(&*answer).expect("it is JSON"))),
                Err(error) => (format!("{error} {error:?}"), None),
            }
        };
    }
    match answer {
        0 => shown!(kibana.connectors().list()),
        1 => shown!(kibana.fleet().outputs().list()),
        2 => shown!(kibana.fleet().proxies().list()),
        _ => shown!(kibana.fleet().package_policies().dry_run_bulk_upgrade(policies)),
    }
}

/// Breaks the value of the first property of some name.
fn break_first(value: &mut Value, name: &str) -> bool {
    match value {
        Value::Object(members) => members.iter_mut().any(|(key, member)| {
            let is_it = key == name;
            if is_it {
                *member = json!({ "broken": true });
            }
            is_it || break_first(member, name)
        }),
        Value::Array(items) => items.iter_mut().any(|item| break_first(item, name)),
        _ => false,
    }
}

#[tokio::test]
async fn settings_that_may_hold_credentials_are_hidden() {
    for (index, answer) in answers_with_settings().into_iter().enumerate() {
        let (text, encoded) = shown(&Mock::new().reply(Reply::json(answer.clone())), index).await;
        assert_hidden(&text);
        assert_eq!(encoded.as_ref(), Some(&answer), "{text}");
        assert!(!text.contains("Unknown("), "{text}");
        for name in ["name", "total", "hasErrors", "is_deprecated"] {
            let mut broken = answer.clone();
            if break_first(&mut broken, name) {
                let (text, _) = shown(&Mock::new().reply(Reply::json(broken)), index).await;
                assert_hidden(&text);
            }
        }
        let refusal = json!({ "statusCode": 400, "body": answer });
        let (text, _) = shown(&Mock::new().reply(Reply::json(refusal).status(400)), index).await;
        assert_hidden(&text);
    }
}
