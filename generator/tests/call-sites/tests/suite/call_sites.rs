//! The call sites of the README, over a transport that records.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;

use crate::readme;
use call_sites::clients::{API_KEY, cloud_connected, kibana};
use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::fleet::{BulkAgentReassignment, NewAgentPolicy};
use serde_json::{Value, json};

fn sent(mock: &Mock) -> String {
    let requests: Vec<String> = mock.requests().iter().map(|request| request.to_text()).collect();
    requests.join("\n\n----\n\n")
}

fn enrollment_api_key() -> Value {
    json!({
        "action": "created",
        "item": {
            "id": "key-1",
            "api_key_id": "api-key-1",
            "api_key": "b25lOnNlY3JldA==",
            "active": true,
            "created_at": "2026-03-01T08:00:00.000Z",
        }
    })
}

#[test]
fn connecting_needs_an_address_and_a_key() {
    readme::connect::connect(API_KEY).expect("both are valid");
    readme::connect_for_production::connect_for_production().expect("the key is read later");
    readme::authenticate::connect("https://kibana.example", "elastic", "secret".into()).expect("all are valid");
    let (cloud, kibana) = readme::connect_both::connect_both(API_KEY.into()).expect("both are valid");
    assert!(format!("{cloud:?}").contains("https://api.elastic-cloud.com"));
    assert!(format!("{kibana:?}").contains("https://kibana.example:5601"));
    let shown = format!("{:?}", readme::tokens::credentials(API_KEY.into()));
    assert!(
        !shown.contains(API_KEY)
            && !format!("{:?}", readme::tokens::on_behalf_of_a_user(API_KEY.into())).contains(API_KEY)
    );
    let error = readme::connect::connect("two\nlines").expect_err("a header has one line");
    assert!(error.is_invalid_request(), "{error}");
    assert!(!error.to_string().contains("two"), "{error}");
}

#[tokio::test]
async fn an_enrollment_key_is_created_in_a_space() {
    let mock = Mock::new().reply(Reply::json(enrollment_api_key()));
    let created = readme::enroll::enroll(&kibana(&mock)).await.expect("the answer is valid");
    assert_eq!(created.item.api_key.expose(), "b25lOnNlY3JldA==");
    assert_snapshot!("enroll", sent(&mock));
}

#[tokio::test]
async fn a_body_is_made_of_what_it_needs() {
    let mock = Mock::new().when("deleteAgentPolicy", Reply::example("deleteAgentPolicy"));
    readme::delete_policies::delete_policies(&kibana(&mock)).await.expect("the answer is valid");
    let bodies: Vec<_> = mock.requests().iter().filter_map(|request| request.json()).collect();
    assert_eq!(bodies, [json!({ "agentPolicyId": "laptops" }), json!({ "agentPolicyId": "kiosks", "force": true })]);
}

#[tokio::test]
async fn the_signing_key_pair_is_rotated() {
    let mock = Mock::new().reply(Reply::json(json!({ "message": "done" })));
    readme::rotate_key_pair::rotate_key_pair(&kibana(&mock)).await.expect("the answer is valid");
    assert_snapshot!("rotate_key_pair", sent(&mock));
}

#[tokio::test]
async fn who_does_not_know_whether_it_was_done_is_told() {
    let mock = Mock::new().reply(Reply::pieces(["{"]).status(502).then_break());
    let deleted = readme::delete_package::delete_package(&kibana(&mock), "nginx", "1.20.0").await;
    assert!(!deleted.expect("a doubt is handled"));
    let mock = Mock::new().reply(Reply::json(json!({ "items": [] })));
    assert!(readme::delete_package::delete_package(&kibana(&mock), "nginx", "1.20.0").await.expect("it is deleted"));
    let mock = Mock::new().reply(403);
    let refused = readme::delete_package::delete_package(&kibana(&mock), "nginx", "1.20.0").await;
    assert!(refused.expect_err("it is not done").is_forbidden());
}

#[tokio::test]
async fn an_action_of_agents_is_waited_for() {
    let state = |status: &str| {
        Reply::json(json!({ "items": [{
            "actionId": "action-1",
            "type": "POLICY_REASSIGN",
            "status": status,
            "creationTime": "2026-03-01T08:00:00.000Z",
            "nbAgentsActionCreated": 1,
            "nbAgentsActioned": 1,
            "nbAgentsAck": 0,
            "nbAgentsFailed": 0,
        }] }))
    };
    let started = || Mock::new().reply(Reply::json(json!({ "actionId": "action-1" }))).reply(state("IN_PROGRESS"));
    let agents = || BulkAgentReassignment::new(vec!["agent-1".to_owned()], "policy-2");
    let mock = started().reply(state("COMPLETE"));
    readme::reassign::reassign(&kibana(&mock), agents()).await.expect("the action is complete");
    assert_snapshot!("reassign", sent(&mock));
    let failed = readme::reassign::reassign(&kibana(&started().reply(state("FAILED"))), agents()).await;
    let error = failed.expect_err("the action fails").to_string();
    assert_eq!(error, "listAgentActionStatus: failed with the state `FAILED` (calls: 2)");
}

#[test]
fn a_program_without_a_runtime_calls() {
    let mock = Mock::new().reply(Reply::json(json!([]))).reply(Reply::json(json!({ "items": [] })));
    readme::print_actions::print_actions(&kibana(&mock)).expect("both answers are valid");
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn a_cluster_key_is_rotated_if_the_cluster_is_unchanged() {
    let cluster = json!({
        "id": "7c1e0b52d94f4a6f8e3ab05d61f2c987",
        "name": "warehouse-search",
        "metadata": { "created_at": "2025-11-03T08:41:27Z", "created_by": "1", "organization_id": "2" },
        "self_managed_cluster": { "id": "a", "name": "warehouse", "version": "9.2.1" },
        "license": { "type": "enterprise", "uid": "b" },
        "services": {},
    });
    let mock = Mock::new()
        .reply(Reply::json(cluster).header("etag", "\"7\""))
        .reply(Reply::json(json!({ "key": "bmV3OmtleQ==" })));
    let id = "7c1e0b52d94f4a6f8e3ab05d61f2c987";
    let key = readme::rotate_cluster_key::rotate_cluster_key(&cloud_connected(&mock), id).await;
    let key = key.expect("the answers are valid").key.expect("there is a key");
    assert_eq!(key.expose(), "bmV3OmtleQ==");
    assert_snapshot!("rotate_cluster_key", sent(&mock));
}

#[tokio::test]
async fn a_busy_policy_is_created_at_the_second_attempt() {
    assert_eq!(readme::busy_policies::busy_policies().await.expect("the second reply"), 2);
}

#[tokio::test]
async fn an_agent_answers_piece_by_piece() {
    let event = |text: &str| {
        let data = json!({ "data": { "message_id": "message-1", "text_chunk": text } });
        format!("event: message_chunk\ndata: {data}\n\n")
    };
    let events = format!("{}{}", event("Seven "), event("trucks are late."));
    let mock = Mock::new().reply(Reply::text(events).header("content-type", "text/event-stream"));
    let answer = readme::ask::ask(&kibana(&mock), "dispatcher", "Which trucks are late?").await;
    assert_eq!(answer.expect("the events are valid"), "Seven trucks are late.");
}

#[tokio::test]
async fn an_answer_that_is_not_as_documented_says_where() {
    let mock = Mock::new().reply(Reply::json(json!({ "id": "a", "name": null, "color": "red", "metadata": {} })));
    let found = readme::deviations::deviations(&cloud_connected(&mock), "a").await.expect("the call does not fail");
    assert!(found.contains(&"/name is null".to_owned()), "{found:?}");
    assert!(found.contains(&"/metadata/created_by is missing".to_owned()), "{found:?}");
    assert!(found.contains(&"/color is unknown".to_owned()), "{found:?}");
}

#[tokio::test]
async fn a_file_of_an_action_arrives_in_pieces() {
    let mock = Mock::new().reply(Reply::pieces(["PK", "..."]).header("content-type", "application/octet-stream"));
    let mut file = Vec::new();
    let download = readme::download::download(&kibana(&mock), "action-1", "file-1", &mut file).await;
    download.expect("the answer is complete");
    assert_eq!(file, b"PK...");
    assert_snapshot!("download", sent(&mock));

    let broken = Mock::new().reply(Reply::pieces(["PK"]).then_break());
    let download = readme::download::download(&kibana(&broken), "action-1", "file-1", Vec::new()).await;
    let error = download.expect_err("the answer breaks off");
    assert!(error.is::<kibana_client::Error>(), "{error}");
}

#[tokio::test]
async fn a_conflict_is_told_from_other_errors() {
    let body = json!({ "statusCode": 409, "error": "Conflict", "message": "The name is taken" });
    let create = async |reply: Reply| {
        let mock = Mock::new().reply(reply);
        let policy = NewAgentPolicy::new("Laptops", "production");
        let result = readme::create_policy::create_policy(&kibana(&mock), policy).await;
        (result, sent(&mock))
    };

    let (conflict, request) = create(Reply::json(body).status(409)).await;
    assert_eq!(conflict.expect("a conflict is handled"), None);
    assert_snapshot!("create_policy", request);

    let (refused, _) = create(Reply::json(json!({ "message": "no" })).status(403)).await;
    let error = refused.expect_err("all else is passed on");
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(error.message(), Some("no"));
}

#[tokio::test]
async fn all_pages_are_read() {
    let action = |id: &str, status: &str| {
        json!({
            "actionId": id,
            "type": "UPGRADE",
            "status": status,
            "creationTime": "2026-03-01T08:00:00.000Z",
            "nbAgentsActionCreated": 1,
            "nbAgentsActioned": 1,
            "nbAgentsAck": 0,
            "nbAgentsFailed": 1,
        })
    };
    let first = json!({ "items": [action("1", "FAILED"), action("2", "COMPLETE")] });
    let second = json!({ "items": [action("3", "FAILED")] });
    let mock = [first, second, json!({ "items": [] })].into_iter().map(Reply::json).fold(Mock::new(), Mock::reply);
    let failed = readme::failed_actions::failed_actions(&kibana(&mock)).await.expect("the answers are valid");
    assert_eq!(failed.iter().map(|action| action.action_id.as_str()).collect::<Vec<_>>(), ["1", "3"]);
    assert_snapshot!("failed_actions", sent(&mock));
}

#[tokio::test]
async fn a_call_without_a_method_is_sent_like_any_other() {
    let mock = Mock::new().reply(Reply::json(json!([{ "id": "default", "name": "Default", "color": "#fff" }])));
    let spaces = readme::list_spaces::list_spaces(&kibana(&mock)).await.expect("the answer is valid");
    assert_eq!(spaces.iter().map(|space| (&*space.id, &*space.name)).collect::<Vec<_>>(), [("default", "Default")]);
    assert_snapshot!("list_spaces", sent(&mock));
    let mock = Mock::new().reply(Reply::json(json!({ "message": "No such page" })).status(404));
    let error = readme::list_spaces::list_spaces(&kibana(&mock)).await.expect_err("the server refuses");
    assert!(error.is_not_found());
    assert_eq!(error.operation(), "GET /api/spaces/space");
}

#[test]
fn json_of_any_shape_keeps_its_digits() {
    let text = r#"{"price":{"currency":"EUR","amount":1.10},"tags":["new"]}"#;
    let answer: kibana_client::Json = text.parse().expect("it is JSON");
    assert_eq!(readme::price::price(&answer).expect("tags are texts"), (1.1, vec!["new".to_owned()]));
    assert_eq!(answer.to_string(), text);
    let made = kibana_client::Json::from(json!({ "tags": 1 }));
    readme::price::price(&made).expect_err("tags are not a list");
}

#[tokio::test]
async fn what_a_server_is_too_old_for_is_refused_before_it_is_sent() {
    let status = |number: &str, flavor: &str| {
        let status = json!({ "status": { "overall": { "level": "available" } }, "version": {
            "number": number, "build_flavor": flavor, "build_hash": "", "build_number": 1, "build_snapshot": false,
            "build_date": "2026-01-01T00:00:00.000Z" } });
        Mock::new().reply(Reply::json(status)).reply(Reply::json(json!([])))
    };
    for (number, flavor, sent) in [("9.1.2", "traditional", 1), ("9.4.0", "traditional", 2), ("9.1.2", "serverless", 2)]
    {
        let mock = status(number, flavor);
        let watchlists = readme::list_watchlists::list_watchlists(&kibana(&mock)).await.expect("nothing fails");
        assert_eq!((watchlists.is_some(), mock.requests().len()), (sent == 2, sent), "{number} {flavor}");
    }
}

/// What a transport of one's own is made of comes from the client crate alone.
#[tokio::test]
async fn a_transport_is_made_of_what_the_client_crate_has() {
    let program = include_str!("readme/connect_traced.rs");
    assert!(program.contains("impl Transport for") && !program.contains("openapi_runtime"), "{program}");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it has one"));
    let server = std::thread::spawn(move || {
        let (mut connection, _) = listener.accept()?;
        let mut sent = [0; 4096];
        let length = connection.read(&mut sent)?;
        connection.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")?;
        Ok::<_, std::io::Error>(String::from_utf8_lossy(&sent[..length]).into_owned())
    });
    let kibana = readme::connect_traced::connect_traced(&url, API_KEY).expect("both are valid");
    let error = kibana.connectors().list().send().await.expect_err("nothing is found");
    assert!(error.is_not_found(), "{error}");
    let sent = server.join().expect("it does not panic").expect("it is called");
    assert!(sent.contains("\r\ntraceparent: 00-"), "{sent}");
}

/// The blocks that are whole programs run as documentation tests.
#[test]
fn the_guides_show_what_runs_here() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guides = ["../../../README.md", "../../docs/clients.md"]
        .map(|guide| fs::read_to_string(package.join(guide)).unwrap_or_else(|error| panic!("{guide}: {error}")));
    let blocks = |guide| str::split(guide, "```rust\n").skip(1).filter_map(|rest| rest.split("```").next());
    let mut blocks: Vec<&str> = guides.iter().flat_map(|guide| blocks(guide.as_str())).collect();
    blocks.retain(|block| !block.contains("fn main()"));
    blocks.sort_unstable();

    let files = fs::read_dir(package.join("tests/suite/readme")).expect("there are call sites");
    let files = files.map(|file| fs::read_to_string(file.expect("it is readable").path()).expect("it is text"));
    let mut files: Vec<String> = files.collect();
    files.sort_unstable();
    assert_eq!(blocks, files, "README.md, generator/docs/clients.md and tests/suite/readme/ differ");
}
