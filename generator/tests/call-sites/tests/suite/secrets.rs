//! Secrets are sent and received, and never printed.

use call_sites::clients::{API_KEY, cloud_connected, kibana};
use call_sites::documents::Documents;
use cloud_connected_client::CloudConnected;
use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::fleet::{
    Output, OutputList, SecretValue, ServerHostSecrets, ServerHostSsl, ServerHostSslSecrets, ServerHostUpdate,
};
use kibana_client::{ApiKey, Secret};
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
    let operations = Documents::read("kibana").operations();
    let list = operations.into_iter().find(|operation| operation.id == "listOutputs").expect("it is documented");
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
    let patched = clusters.patch("a", cloud_connected_client::model::ClusterPatch::new()).send().await;
    assert_hidden(&patched.expect_err("an id is text").to_string());
    let patched = clusters.patch("a", cloud_connected_client::model::ClusterPatch::new()).send().await;
    assert_hidden(&patched.expect_err("an id is text").to_string());
    let proxies = kibana(&mock).fleet().proxies().list().send().await;
    assert_hidden(&proxies.expect_err("an id is text").to_string());
}
