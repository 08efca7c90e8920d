//! No credential and no secret of an answer is ever printed.

use std::collections::BTreeMap;

use openapi_runtime::Json;
use openapi_runtime::client::{ApiKey, Builder, Client, HeaderForm, NoError, Operation, Request, answer_header};
use openapi_runtime::mock::{Mock, Recorder, Reply};
use serde_json::{Value, json};

use crate::support::{PLAIN, WRITE, client};

#[tokio::test]
async fn debug_shows_no_credentials() {
    let mock = Mock::new().reply(Reply::empty(401));
    let builder = Builder::<Client>::new("http://host.test").basic("elastic", "hunter2").header("x-token", "hunter2");
    let builder = builder.transport(mock.clone());
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let body = json!({"password": "hunter2"});
    let request = Request::new(&client, &WRITE)
        .json("application/json", &body)
        .query("key", "hunter2")
        .header("x-secret", "hunter2")
        .part("a", "hunter2");
    shown += &format!("{client:?} {request:?} {:?}", ApiKey::from(("id", "hunter2")));
    let error = request.send_empty::<NoError>().await.unwrap_err();
    shown += &format!("{error:?} {error}");
    assert!(!shown.contains("hunter2"), "{shown}");
    let recorded = mock.last_request().unwrap();
    assert!(recorded.to_text().contains("\nauthorization: <redacted>\n"), "{recorded}");
    let credentials = recorded.header("authorization").unwrap();
    assert!(!format!("{recorded:?}{:?}", recorded.headers()).contains(credentials));
}

#[tokio::test]
async fn answers_show_no_secrets() {
    for body in [
        r#"{"items": [{"api_key": "hunter2", "name": "x"}]}"#,
        r#"{"items": [{"apiKey" : "hunter2"#,
        r#"{"config": {"ssl_private_key": ["hunter2", {"a": "hunter2"}], "x": 1}}"#,
        r#"{"service_token": {"id": "a", "value": "}hunter2"}, "y": 2}"#,
        r#"{"password": "a\"hunter2"}"#,
        r#"{"ACCESS-TOKEN":"hunter2"}"#,
    ] {
        for status in [200, 500] {
            let client = client(&Mock::new().reply(Reply::text(body).status(status)));
            let error = Request::new(&client, &PLAIN).send_json::<Vec<i64>, NoError>().await.unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("hunter2") && shown.contains("<redacted>"), "{shown}");
            assert!(error.text().contains("hunter2"));
        }
    }
}

#[tokio::test]
async fn maps_of_answers_show_no_secrets() {
    type Settings = BTreeMap<String, Option<Vec<Json>>>;
    let body = json!({"api_key": ["hunter2", {"a": "hunter2"}], "user": ["bob"]});
    let client = client(&Mock::new().reply(Reply::json(body)));
    let answer = Request::new(&client, &PLAIN).send_json::<Settings, NoError>().await.unwrap();
    for shown in [format!("{answer:?}"), format!("{answer:#?}")] {
        assert!(!shown.contains("hunter2") && shown.contains("bob"), "{shown}");
    }
    assert_eq!(answer["api_key"].as_ref().unwrap()[0], "hunter2");
}

#[tokio::test]
async fn what_is_no_secret_is_shown() {
    let body = json!({"token_count": 5, "name": "token: x", "secrets": null, "enabled_api_keys": true});
    let client = client(&Mock::new().reply(Reply::json(body).status(500)));
    let error = Request::new(&client, &PLAIN).send_json::<Value, NoError>().await.unwrap_err();
    assert!(!error.to_string().contains("<redacted>"), "{error}");
}

#[tokio::test]
async fn decode_failures_quote_no_secret() {
    type Keys = std::collections::BTreeMap<String, Vec<i64>>;
    let client = client(&Mock::new().reply(Reply::json(json!({"api_key": ["hunter2"]}))));
    let error = Request::new(&client, &PLAIN).send_json::<Keys, NoError>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "callThing: the answer cannot be read at `api_key[0]`: a value of another type than expected; \
         it begins with: {\"api_key\":\"<redacted>\"}"
    );
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn answers_that_are_cut_anywhere_show_no_secrets() {
    let body = r#"{"ü": "ä\"", "secret" : ["x", {"y": "hunter2"}], "token":"a\\\"hunter2", "z": 1}"#;
    for end in (0..=body.len()).filter(|end| body.is_char_boundary(*end)) {
        let client = client(&Mock::new().reply(Reply::text(&body[..end]).status(500)));
        let error = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}

#[tokio::test]
async fn json_in_a_text_shows_no_secrets() {
    let inner = json!({ "password": "ä\"hunter2", "note": "shown", "keys": [1, { "api_key": "hunter2" }] });
    let twice = json!({ "inner": inner.to_string() }).to_string();
    let body = json!({ "a": inner.to_string(), "b": ["\"x\"", twice, "[\"x\"]"], "c": 1 }).to_string();
    for end in (0..=body.len()).filter(|end| body.is_char_boundary(*end)) {
        let mock = Mock::new().reply(Reply::text(&body[..end]).status(500));
        let error = Request::new(&client(&mock), &PLAIN).send_empty::<NoError>().await.unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
    let mock = Mock::new().reply(204);
    let request = Request::new(&client(&mock), &WRITE).json("application/json", &body.parse::<Value>().unwrap());
    request.send_empty::<NoError>().await.unwrap();
    let text = mock.last_request().unwrap().to_text();
    assert!(!text.contains("hunter2") && text.matches("shown").count() == 2, "{text}");
    assert!(text.contains(r#""\"x\"""#) && text.ends_with(r#""[\"x\"]"],"c":1}"#), "{text}");
}

/// An operation whose document marks some properties.
static MARKED: Operation = Operation::new("mark", "POST", "/things").secrets(&["nib", "lid.note", ".code"]);

#[tokio::test]
async fn a_recorded_request_hides_what_its_operation_marks() {
    let body = json!({
        "nib": {"a": ["hunter2"]}, "code": "hunter2", "note": "shown", "box": [{"nib": "hunter2", "code": "shown"}],
        "lid": [{"note": "hunter2"}, {"note": "hunter2", "other": {"note": "shown"}}]
    });
    let mock = Mock::new().reply(Reply::empty(204));
    let request = Request::new(&client(&mock), &MARKED).query("nib", "hunter2").query("note", "shown");
    request.json("application/json", &body).send_empty::<NoError>().await.unwrap();
    let recorded = mock.last_request().unwrap();
    let text = recorded.to_text();
    assert!(!text.contains("hunter2"), "{text}");
    assert_eq!(text.matches("shown").count(), 4, "{text}");
    assert_eq!(recorded.json(), Some(body.clone()));

    // Another operation has other secrets.
    let text = crate::support::sent(&WRITE, |request| request.json("application/json", &body)).await;
    assert!(!text.contains("<redacted>"), "{text}");
}

#[tokio::test]
async fn parameters_are_secrets_however_their_names_are_encoded() {
    let mock = Mock::new().reply(Reply::text("no hunter2 here").status(400));
    let request = Request::new(&client(&mock), &MARKED);
    let request = ["api key", "login[password]", "lid[note]", "a+b[0][client secret]"]
        .into_iter()
        .fold(request, |request, name| request.query(name, "hunter2"));
    let error = request.query("other[note]", "shown").send_empty::<NoError>().await.unwrap_err();
    let recorded = mock.last_request().unwrap();
    let shown = format!("{error} {error:?} {recorded}");
    assert!(!shown.contains("hunter2") && shown.contains("other%5Bnote%5D=shown"), "{shown}");
    assert_eq!(recorded.query().unwrap().matches("hunter2").count(), 4, "{recorded}");
}

#[tokio::test]
async fn errors_hide_what_their_operation_marks() {
    // Whatever holds them: an answer that cannot be read is not what the document says.
    let body = json!({"box": {"nib": "hunter2", "note": ["hunter2"]}, "code": {"a": "hunter2"}, "name": "shown"});
    for status in [200, 500] {
        let client = client(&Mock::new().reply(Reply::json(&body).status(status)));
        let error = Request::new(&client, &MARKED).send_json::<Vec<i64>, NoError>().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2") && shown.contains("\"name\":\"shown\""), "{shown}");
    }
    type Nibs = std::collections::BTreeMap<String, Vec<i64>>;
    let client = client(&Mock::new().reply(Reply::json(json!({"nib": ["hunter2"]}))));
    let error = Request::new(&client, &MARKED).send_json::<Nibs, NoError>().await.unwrap_err();
    assert!(error.to_string().contains("at `nib[0]`: a value of another type than expected;"), "{error}");
}

#[tokio::test]
async fn a_body_may_be_a_secret_as_a_whole() {
    static WHOLE: Operation = Operation::new("read", "POST", "/things").secrets(&[""]);
    let mock = Mock::new().reply(Reply::json(json!({"a": "hunter2"})));
    let request = Request::new(&client(&mock), &WHOLE).json("application/json", &json!({"b": "hunter2"}));
    let error = request.send_json::<Vec<i64>, NoError>().await.unwrap_err();
    let shown = format!("{error} {error:?} {}", mock.last_request().unwrap());
    assert!(!shown.contains("hunter2") && shown.contains("it begins with: <redacted>"), "{shown}");
}

#[tokio::test]
async fn addresses_are_shown_without_users() {
    let body = json!({
        "message": "no way to https://user:hunter2@proxy.example:3128/a or http://hunter2@b",
        "mail": "https://host.example/a@b"
    });
    let escaped = r#"{"address": "https:\/\/user:hunter2@proxy.example"}"#;
    let mock = Mock::new().reply(Reply::json(&body).status(400)).reply(Reply::text(escaped));
    let client = client(&mock);
    let error = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap_err();
    assert!(error.to_string().contains("no way to https://<redacted>@proxy.example:3128/a or"), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    let request = Request::new(&client, &WRITE).json("application/json", &body);
    let error = request.send_json::<Vec<i64>, NoError>().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    let text = mock.last_request().unwrap().to_text();
    assert!(!text.contains("hunter2") && text.contains("https://host.example/a@b"), "{text}");
}

#[tokio::test]
async fn a_credential_is_found_however_json_escapes_it() {
    for (password, repeated) in [
        ("pa\"ssw0rd", r#"pa\"ssw0rd"#),
        (r"back\slash", r"back\\slash"),
        ("pässwörd", r"p\u00e4ssw\u00F6rd"),
        ("key/+=<&>'", r"key\/+=\u003c\u0026\u003E\u0027"),
        ("tab\tand\nline", r"tab\tand\nline"),
        ("hunter😀2", r"hunter\ud83d\uDE002"),
    ] {
        let body = format!(r#"{{"note":"it is {repeated} again, and {repeated}"}}"#);
        let recorder = Recorder::new(
            Mock::new().reply(Reply::text(&body).header("content-type", "application/json").header("x-echo", repeated)),
        );
        let builder = Builder::new("http://host.test").basic("elastic", password).transport(recorder.clone());
        let client: Client = builder.build().unwrap();
        let error = Request::new(&client, &PLAIN).send_json::<Vec<i64>, NoError>().await.unwrap_err();
        let cassette = recorder.cassette().to_text();
        let redacted = r#"{"note":"it is <redacted> again, and <redacted>"}"#;
        assert!(error.to_string().ends_with(redacted), "{error}");
        assert!(cassette.contains(redacted), "{cassette}");
        assert!(!format!("{error} {error:?} {cassette}").contains(repeated), "{error:?} {cassette}");
    }
    // What begins as the credential does, or breaks off in an escape, is shown.
    let mock = Mock::new().reply(Reply::text(r#"{"note":"p\u00e4sswort \u12 \ud83d \"#));
    let builder = Builder::new("http://host.test").basic("elastic", "pässwörd").transport(mock);
    let client: Client = builder.build().unwrap();
    let error = Request::new(&client, &PLAIN).send_json::<Vec<i64>, NoError>().await.unwrap_err();
    assert!(error.to_string().ends_with(r#"{"note":"p\u00e4sswort \u12 \ud83d \"#), "{error}");
}

#[tokio::test]
async fn parameters_of_addresses_are_shown_without_secrets() {
    let text =
        "see /a?page_token=shown&token=hunter2 or <https://a.test/?api_key=hunter2&amp;password=hunter2>, a&b=c?";
    let body = json!({ "message": text, "link": "/b?secret=hunter2" });
    let client = client(&Mock::new().reply(Reply::json(&body).status(400)).reply(Reply::json(&body)));
    let error = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap_err();
    let shown = "see /a?page_token=shown&token=<redacted> or \
                 <https://a.test/?api_key=<redacted>&amp;password=<redacted>>, a&b=c?";
    assert_eq!(error.to_string(), format!("callThing: 400 Bad Request: {shown}"));
    let error = Request::new(&client, &PLAIN).send_json::<Vec<i64>, NoError>().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
}

#[tokio::test]
async fn headers_and_events_show_no_secrets() {
    let answered = || Reply::text("data: {\"password\":\"hunter2\"}\n\n").header("content-type", "text/event-stream");
    let reply =
        answered().header("set-cookie", "sid=hunter2").header("x-session-token", "hunter2").header("x-a", "shown");
    let client = client(&Mock::new().reply(reply));
    let answer = Request::new(&client, &PLAIN).send_events::<BTreeMap<String, String>, NoError>().await.unwrap();
    let headers = format!("{:?}", answer.headers());
    assert!(!headers.contains("hunter2") && headers.contains("shown"), "{headers}");
    assert_eq!(answer.header("set-cookie"), Some("sid=hunter2"));
    let event = answer.into_stream().next().await.unwrap().unwrap();
    assert!(!format!("{event:?} {event:#?}").contains("hunter2"), "{event:?}");
    assert_eq!(event.data["password"], "hunter2");
}

#[tokio::test]
async fn a_header_that_repeats_a_credential_is_not_quoted() {
    let mock = Mock::new().reply(Reply::json(json!([])).header("x-echo", "\"hunter2\"").header("x-other", "\"shown\""));
    let client: Client = Builder::new("http://host.test").bearer("hunter2").transport(mock).build().unwrap();
    let answer = Request::new(&client, &PLAIN).send_json::<Vec<i64>, NoError>().await.unwrap();
    let error = |name| answer_header::<i64>(&answer, name, HeaderForm::Json).unwrap_err().to_string();
    assert!(
        error("x-echo").ends_with("the header `x-echo`: it is of another type than documented"),
        "{}",
        error("x-echo")
    );
    assert!(error("x-other").contains("shown"), "{}", error("x-other"));
}
