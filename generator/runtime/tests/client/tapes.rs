//! Examples of a document as replies, rules of the mock, and cassettes that are recorded and played.

use std::sync::Arc;

use futures_util::stream::iter;

use openapi_runtime::client::{
    Body, Builder, Client, Method, NoError, Operation, Request, Retry, Transport, TransportFuture, http,
};
use openapi_runtime::mock::{Cassette, Mock, Player, Recorder, Reply, When};
use serde_json::{Value, json};

const EXAMPLES: &str = r#"{
  "x-generated": "Generated from pets; do not edit.",
  "createPet": {"201":["application/json",{"id":7,"weight":4.50}],"409":["application/json",{"message":"taken"}]},
  "feedPet": {"404":["application/json",{"message":"no pet"}]},
  "watchPets": {"200":["application/x-ndjson",[1,2]]}
}"#;

const SECRET: &str = "hunter2-hunter2";

static CREATE: Operation = Operation::new("createPet", "POST", "/pets");
static WATCH: Operation = Operation::new("watchPets", "GET", "/pets");
static KEY: Operation = Operation::new("replaceKey", "PUT", "/pets/{id}/keys/{api_key}").secrets(&["chip", ".nib"]);

static KEY_OF_PET: Operation = Operation::new("getKey", "GET", "/pets/key").secrets(&["chip"]);

fn client(mock: &Mock) -> Client {
    Builder::new("http://pets.test/base").examples(EXAMPLES).transport(mock.clone()).build().unwrap()
}

fn create(client: &Client, name: &str) -> Request {
    Request::new(client, &CREATE).json("application/json", &json!({ "name": name, "tags": ["a", "b"] }))
}

#[tokio::test]
async fn the_example_of_the_document_is_a_reply() {
    let mock = Mock::new()
        .reply(Reply::example("createPet").header("etag", "\"1\""))
        .reply(Reply::example("createPet").status(409))
        .reply(Reply::example("createPet").status(418))
        .reply(Reply::example("sellPet"))
        .reply(Reply::example("feedPet"))
        .reply(Reply::example("watchPets"));
    let client = client(&mock);
    let created = create(&client, "Rex").send_json::<openapi_runtime::Json, NoError>().await.unwrap();
    assert_eq!((created.status().as_u16(), created.etag()), (201, Some("\"1\"")));
    assert_eq!(created.to_string(), r#"{"id":7,"weight":4.50}"#);
    let error = create(&client, "Rex").send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!(error.to_string(), "createPet: 409 Conflict: taken");
    let error = create(&client, "Rex").send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!(error.to_string(), "createPet: no answer: the document has examples of createPet for 201, 409 only");
    let error = create(&client, "Rex").send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!(error.to_string(), "createPet: no answer: the document has no example of an answer of sellPet");
    // An error is not taken for a success.
    let error = create(&client, "Rex").send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!(error.to_string(), "createPet: no answer: the document has examples of feedPet for 404 only");
    let lines = Request::new(&client, &WATCH).send_lines::<i64, NoError>().await.unwrap();
    assert_eq!(lines.into_stream().values().await.unwrap(), [1, 2]);
    // A client that is not generated carries none.
    let plain: Client =
        Builder::new("http://pets.test").transport(Mock::new().reply(Reply::example("x"))).build().unwrap();
    let error = create(&plain, "Rex").send_json::<Value, NoError>().await.unwrap_err();
    assert!(error.to_string().ends_with("the client carries no examples of its document"), "{error}");
}

#[tokio::test]
async fn rules_are_about_operations_routes_bodies_and_anything_else() {
    let mock = Mock::new()
        .when(When::operation("createPet").body(json!({ "name": "" })), 400)
        .when(When::route(Method::POST, "/base/pets").body(json!({ "tags": ["a"] })), 500)
        .when("createPet", [Reply::reset(), Reply::example("createPet")])
        .when(When::any().matching(|request| request.query() == Some("all=true")), 202)
        .reply(204);
    let client = client(&mock).with_retry(Retry::none());
    let status = async |request: Request| match request.send_empty::<NoError>().await {
        Ok(answer) => Some(answer.status().as_u16()),
        Err(error) => error.status().map(|status| status.as_u16()),
    };
    assert_eq!(status(create(&client, "")).await, Some(400));
    // The list of the rule has one item, and that of the request two.
    let error = create(&client, "Rex").send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_doubtful() && !error.is_connect(), "{error}");
    assert_eq!((status(create(&client, "Rex")).await, status(create(&client, "Rex")).await), (Some(201), Some(201)));
    assert_eq!(status(Request::new(&client, &WATCH).query("all", &true)).await, Some(202));
    assert_eq!(status(Request::new(&client, &WATCH)).await, Some(204));
    assert_eq!((mock.requests_of("createPet").len(), mock.requests_of("watchPets").len()), (4, 2));
    assert_eq!(mock.requests()[0].operation(), Some("createPet"));
}

/// A call whose path, query, body, credential and answer all have secrets.
fn replace(client: &Client) -> Request {
    Request::new(client, &KEY)
        .path("id", "1")
        .path("api_key", SECRET)
        .query("token", SECRET)
        .json("application/json", &json!({ "password": SECRET, "chip": SECRET, "name": "Rex" }))
}

#[tokio::test]
async fn a_cassette_has_no_secret_and_plays_what_was_recorded() {
    let answer =
        json!({ "name": "Rex", "api_key": SECRET, "chip": SECRET, "echo": format!("Bearer {SECRET}"), "key": SECRET });
    let server = Mock::new()
        .reply(Reply::json(&answer).header("set-cookie", &format!("session={SECRET}")).header("etag", "\"1\""))
        .reply(Reply::text("gone").status(404))
        .reply(Reply::bytes([0xff, 0x00].as_slice()))
        .reply(Reply::connect_failure());
    let recorder = Recorder::new(server);
    let client: Client = Builder::new("http://pets.test").bearer(SECRET).transport(recorder.clone()).build().unwrap();
    let first = replace(&client).send_json::<Value, NoError>().await.unwrap();
    // The caller gets the answer as it is.
    assert_eq!(*first, answer);
    assert!(replace(&client).send_json::<Value, NoError>().await.unwrap_err().is_not_found());
    Request::new(&client, &WATCH).send_bytes::<NoError>().await.unwrap();

    let cassette = recorder.cassette();
    let text = cassette.to_text();
    assert!(!format!("{text}{cassette:?}{recorder:?}{cassette}").contains("hunter2"), "{text}");
    assert_eq!(cassette.len(), 3);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["path"], "/pets/1/keys/<redacted>");
    assert_eq!((&lines[0]["query"], &lines[0]["status"]), (&json!("token=<redacted>"), &json!(200)));
    assert_eq!(
        lines[0]["body"],
        json!({ "name": "Rex", "api_key": "<redacted>", "chip": "<redacted>", "echo": "Bearer <redacted>", "key": "<redacted>" })
    );
    assert_eq!(lines[0]["headers"]["set-cookie"], "<redacted>");
    assert_eq!((&lines[1]["text"], &lines[2]["base64"]), (&json!("gone"), &json!("/wA=")));

    // Another credential and other secrets: the rest of the request decides.
    let player = Player::new(Cassette::parse(&text).unwrap());
    let client: Client =
        Builder::new("http://pets.test").bearer("another-token").transport(player.clone()).build().unwrap();
    let first = replace(&client).send_json::<Value, NoError>().await.unwrap();
    assert_eq!((&first["name"], first.etag()), (&json!("Rex"), Some("\"1\"")));
    for _ in 0..2 {
        assert!(replace(&client).send_json::<Value, NoError>().await.unwrap_err().is_not_found());
    }
    let bytes = Request::new(&client, &WATCH).send_bytes::<NoError>().await.unwrap().bytes().await.unwrap();
    assert_eq!(*bytes, [0xff, 0x00]);
    let error = create(&client, "Rex").send_empty::<NoError>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createPet: no answer: the cassette has no answer to POST /pets with this query and body"
    );
    assert!(!format!("{player:?}").contains("hunter2"));
    assert_eq!(Cassette::parse(&text).unwrap(), cassette);
}

#[tokio::test]
async fn a_player_does_not_wait_but_remembers_how_long_it_was_to() {
    let recorder = Recorder::new(Mock::new().reply(Reply::empty(429).header("retry-after", "9")).reply(Reply::json(1)));
    let watch = |client: &Client| Request::new(client, &WATCH).send_json::<i64, NoError>();
    let client: Client = Builder::new("http://pets.test").transport(recorder.clone()).build().unwrap();
    watch(&client).await.unwrap();
    let player = Player::new(recorder.cassette());
    let client: Client = Builder::new("http://pets.test").transport(player.clone()).build().unwrap();
    let start = std::time::Instant::now();
    watch(&client).await.unwrap();
    let waits = player.waits();
    assert!(start.elapsed().as_secs() < 9 && waits.len() == 1 && waits[0].as_secs() == 9, "{waits:?}");
}

/// An answer as its cassette has it, and as it is played again.
async fn taped(operation: &'static Operation, reply: Reply) -> (Value, Result<Value, String>) {
    let recorder = Recorder::new(Mock::new().reply(reply));
    let client: Client =
        Builder::new("http://pets.test").basic("elastic", PASSWORD).transport(recorder.clone()).build().unwrap();
    let request = |client: &Client| Request::new(client, operation).with_retry(Retry::none());
    drop(request(&client).send_bytes::<NoError>().await.unwrap());
    let text = recorder.cassette().to_text();
    assert!(!text.contains("hunter2"), "{text}");
    let player = Player::new(Cassette::parse(&text).unwrap());
    let client: Client = Builder::new("http://pets.test").transport(player).build().unwrap();
    let played = request(&client).send_json::<Value, NoError>().await;
    let played = played.map(|answer| answer.into_inner()).map_err(|error| error.to_string());
    (serde_json::from_str(&text).unwrap(), played)
}

const PASSWORD: &str = "pä\"hunter2\\/<é";

#[tokio::test]
async fn a_secret_list_or_object_keeps_its_shape_in_a_cassette() {
    let ssl = json!({ "ssl": { "key": { "id": "x" }, "port": -1.5e3, "on": true, "names": ["hunter2", null, "a:b"] } });
    let answer =
        json!({ "items": [{ "id": "a", "secrets": ssl, "nib": 7, "passwords": [] }], "chip": ["hunter2", 12] });
    let (line, played) = taped(&KEY_OF_PET, Reply::json(&answer)).await;
    let ssl = json!({
        "ssl": { "key": { "id": "<redacted>" }, "port": 0, "on": true, "names": ["<redacted>", null, "<redacted>"] }
    });
    let expected =
        json!({ "items": [{ "id": "a", "secrets": ssl, "nib": 7, "passwords": [] }], "chip": ["<redacted>", 0] });
    assert_eq!((&line["body"], played.as_ref()), (&expected, Ok(&expected)));
    // A text that breaks off is no JSON, and has no secret either.
    let broken = Reply::text(r#"{"secrets": {"a": [1, "b", "hunter2"#).header("content-type", "application/json");
    let (line, _) = taped(&KEY_OF_PET, broken).await;
    assert_eq!(line["text"], r#"{"secrets":{"a": [0, "<redacted>", "<redacted>""#);
}

#[tokio::test]
async fn a_body_that_is_not_utf_8_has_no_secret_in_a_cassette() {
    static WHOLE: Operation = Operation::new("download", "GET", "/pets/file").secrets(&[""]);
    let reply = |body: &[u8]| Reply::bytes(body.to_vec()).header("content-type", "application/json");
    let (line, _) = taped(&WHOLE, reply(b"\xff\x00hunter2")).await;
    assert_eq!((&line["text"], line.get("base64")), (&json!("<redacted>"), None));
    // A name of a secret, and the credential: the rest is kept as text.
    let (line, _) = taped(&KEY_OF_PET, reply(b"{\"name\":\"\xe4\",\"password\":\"\xe4 hunter2\"}")).await;
    assert_eq!((&line["body"]["password"], line.get("base64")), (&json!("<redacted>"), None));
    let (line, _) = taped(&KEY_OF_PET, reply(&[b"\xff ", PASSWORD.as_bytes()].concat())).await;
    assert_eq!((&line["text"], line.get("base64")), (&json!("\u{fffd} <redacted>"), None));
    let (line, _) = taped(&KEY_OF_PET, reply(b"\xff\x00")).await;
    assert_eq!((&line["base64"], line.get("text")), (&json!("/wA="), None));
}

#[tokio::test]
async fn headers_of_one_name_are_all_played_without_the_secrets_of_addresses() {
    let reply =
        Reply::json(json!({ "file": "https://a.test/f?size=1&sig=x&X-Amz-Security-Token=hunter2#x", "note": "a?b&c" }))
            .header("location", "/login?next=%2F&access_token=hunter2")
            .header("set-cookie", "a=hunter2")
            .header("set-cookie", "b=hunter2");
    let (line, played) = taped(&KEY_OF_PET, reply).await;
    let file = "https://a.test/f?size=1&sig=x&X-Amz-Security-Token=<redacted>#x";
    assert_eq!(played.unwrap(), json!({ "file": file, "note": "a?b&c" }));
    assert_eq!(line["headers"]["location"], "/login?next=%2F&access_token=<redacted>");

    struct Links;
    impl Transport for Links {
        fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
            Box::pin(async {
                let answer = http::Response::builder().header("link", "</a>").header("link", "</b>");
                Ok(answer.body(Body::empty()).unwrap())
            })
        }
    }
    let links = async |client: Client| {
        let answer = Request::new(&client, &WATCH).send_empty::<NoError>().await.unwrap();
        answer.headers().get_all("link").iter().map(|link| link.to_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let recorder = Recorder::new(Links);
    let over = |transport: Arc<dyn Transport>| Builder::new("http://pets.test").transport(transport).build().unwrap();
    assert_eq!(links(over(Arc::new(recorder.clone()))).await, ["</a>", "</b>"]);
    let cassette = Cassette::parse(&recorder.cassette().to_text()).unwrap();
    assert_eq!(links(over(Arc::new(Player::new(cassette)))).await, ["</a>", "</b>"]);
}

#[tokio::test]
async fn an_answer_that_is_encoded_is_not_kept_and_played_as_one() {
    let reply = Reply::bytes(&b"\x1f\x8b\x08 hunter2"[..]).header("content-encoding", "gzip");
    let (line, played) = taped(&KEY_OF_PET, reply.header("content-type", "application/json")).await;
    assert_eq!((&line["text"], line.get("base64")), (&json!("<redacted>"), None));
    assert!(played.unwrap_err().ends_with("it is encoded with gzip, which nobody asked for"));
}

#[tokio::test]
async fn uploads_and_streams_are_played_as_they_were_recorded() {
    let pieces = |text: &'static str| Body::from_source(move || iter([Ok::<_, std::io::Error>(text.into())]));
    let upload = |client: &Client, name: &str, body: Body| {
        let request = Request::new(client, &CREATE).file_part("file", (name, body)).part("note", "a");
        request.part("password", SECRET).send_json::<i64, NoError>()
    };
    let bytes = |client: &Client, body: &[u8]| {
        Request::new(client, &CREATE).bytes("application/zip", body.to_vec()).send_json::<i64, NoError>()
    };
    let events = "data: {\"token\":\"hunter2\",\"a\":1}\n\n";
    let server = (1..=4).fold(Mock::new(), |mock, number| mock.reply(Reply::json(number)));
    let server = server.reply(
        Reply::pieces(["{\"a\":1}\n{\"secret\":", "\"hunter2\"}\n"]).header("content-type", "application/x-ndjson"),
    );
    let recorder = Recorder::new(server.reply(Reply::text(events).header("content-type", "text/event-stream")));
    let run = async |client: Client| {
        // A body that is streamed has another boundary each time.
        assert_eq!(*upload(&client, "a.txt", pieces("first")).await.unwrap(), 1);
        assert_eq!(*upload(&client, "a.txt", pieces("second")).await.unwrap(), 2);
        // Bodies that are not text are told apart, too.
        assert_eq!(*bytes(&client, b"\xff\x01").await.unwrap(), 3);
        assert_eq!(*bytes(&client, b"\xff\x02").await.unwrap(), 4);
        let lines = Request::new(&client, &WATCH).send_lines::<Value, NoError>().await.unwrap().into_stream();
        assert_eq!(lines.values().await.unwrap()[0], json!({ "a": 1 }));
        let mut events = Request::new(&client, &WATCH).send_events::<Value, NoError>().await.unwrap().into_stream();
        assert_eq!(events.next().await.unwrap().unwrap().data["a"], 1);
    };
    run(Builder::new("http://pets.test").transport(recorder.clone()).build().unwrap()).await;
    let text = recorder.cassette().to_text();
    assert!(!text.contains("hunter2"), "{text}");
    let player = || Player::new(Cassette::parse(&text).unwrap());
    run(Builder::new("http://pets.test").transport(player()).build().unwrap()).await;
    // The order does not count, and what was not recorded has no answer.
    let client: Client = Builder::new("http://pets.test").transport(player()).build().unwrap();
    assert_eq!(*bytes(&client, b"\xff\x02").await.unwrap(), 4);
    assert_eq!(*upload(&client, "a.txt", pieces("second")).await.unwrap(), 2);
    assert!(bytes(&client, b"\xff\x03").await.is_err() && upload(&client, "b.txt", pieces("first")).await.is_err());
}

#[test]
fn what_is_not_a_cassette_is_said() {
    let error = Cassette::parse("{\"method\":\"GET\",\"path\":\"/\",\"status\":200}\n\n{}\n").unwrap_err();
    assert_eq!(error.to_string(), "line 3 of the cassette: there is no `method`, `path` or `status`");
    assert!(Cassette::parse("[").unwrap_err().to_string().starts_with("line 1 of the cassette: "));
    assert!(Cassette::parse("\n").unwrap().is_empty());
}
