//! Where calls go whose operations have servers of their own.

use openapi_runtime::client::{Builder, Client, Credential, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, RecordedRequest};

const UPLOADS: &str = "https://uploads.example.net/v1";
const ADDRESSES: &[&str] = &["https://{region}.example.com", "https://api.example.com/"];

static PLAIN: Operation = Operation::new("plain", "GET", "/things");
static UPLOAD: Operation = Operation::new("upload", "POST", "/upload").server(UPLOADS).security(&[&["key"]]);
static ANYONE: Operation = Operation::new("anyone", "POST", "/upload").server(UPLOADS).security(&[&[], &["key"]]);
static USUAL: Operation =
    Operation::new("usual", "GET", "/things").server("https://eu.example.com").security(&[&["key"]]);
static OTHER_PATH: Operation = Operation::new("otherPath", "GET", "/things").server("/v2/").security(&[&["key"]]);

fn builder(address: &str) -> Builder<Client> {
    Builder::new(address).documented_servers(
        ADDRESSES,
        "https://eu.example.com",
        &[UPLOADS, "/v2/", "https://eu.example.com"],
    )
}

fn with_key(builder: Builder<Client>) -> Builder<Client> {
    builder.credential("key", Credential::header("x-key", "SECRET"))
}

async fn call(builder: Builder<Client>, operation: &'static Operation) -> Result<RecordedRequest, String> {
    let mock = Mock::new().reply(204);
    let client = builder.transport(mock.clone()).build().map_err(|error| error.to_string())?;
    Request::new(&client, operation).send_empty::<NoError>().await.map_err(|error| error.to_string())?;
    mock.last_request().ok_or_else(|| "nothing was sent".to_owned())
}

#[tokio::test]
async fn they_are_called_at_the_documents_address() {
    for address in ["https://eu.example.com/", "https://api.example.com"] {
        let url = |request: RecordedRequest| request.url();
        assert_eq!(
            call(builder(address), &UPLOAD).await.map(url),
            Ok("https://uploads.example.net/v1/upload".to_owned())
        );
        assert!(call(builder(address), &PLAIN).await.is_ok_and(|request| request.url().starts_with(address)));
    }
}

#[tokio::test]
async fn another_address_needs_their_addresses_too() {
    let error = call(builder("http://localhost:8080"), &UPLOAD).await.expect_err("a server is missing");
    assert!(
        error.starts_with("upload: invalid request: it is on a server of its own, https://uploads.example.net/v1"),
        "{error}"
    );
    let builder = builder("http://localhost:8080").operation_server(UPLOADS, "http://localhost:8081/x/");
    let request = call(with_key(builder), &UPLOAD).await.expect("it is sent");
    assert_eq!((request.url().as_str(), request.header("x-key")), ("http://localhost:8081/x/upload", Some("SECRET")));
}

#[tokio::test]
async fn credentials_go_where_the_caller_lets_them() {
    let error = call(with_key(builder("https://eu.example.com")), &UPLOAD).await.expect_err("it is another origin");
    assert!(error.contains("credentials go only to servers that the caller gave"), "{error}");
    let request = call(with_key(builder("https://eu.example.com")), &ANYONE).await.expect("it needs no credential");
    assert_eq!((request.url().as_str(), request.header("x-key")), ("https://uploads.example.net/v1/upload", None));
    let given = builder("https://eu.example.com").operation_server(UPLOADS, UPLOADS);
    assert_eq!(call(with_key(given), &UPLOAD).await.expect("it is sent").header("x-key"), Some("SECRET"));
}

#[tokio::test]
async fn a_path_is_one_on_the_clients_server() {
    let request = call(with_key(builder("http://localhost:8080/base")), &OTHER_PATH).await.expect("it is sent");
    assert_eq!((request.url().as_str(), request.header("x-key")), ("http://localhost:8080/v2/things", Some("SECRET")));
}

#[tokio::test]
async fn a_caller_chooses_among_the_servers_of_an_operation() {
    // One of its own that is the usual one is where the client is.
    for address in ["https://eu.example.com", "https://us.example.com", "http://localhost:8080/base"] {
        let request = call(with_key(builder(address)), &USUAL).await.expect("it is sent");
        assert_eq!((request.url(), request.header("x-key")), (format!("{address}/things"), Some("SECRET")));
    }
    for (operation, server, chosen, expected) in [
        (&USUAL, "https://eu.example.com", "https://other.example.net/x/", "https://other.example.net/x/things"),
        (&USUAL, "https://eu.example.com", "/v3/", "https://us.example.com/v3/things"),
        (&OTHER_PATH, "/v2/", "https://other.example.net", "https://other.example.net/things"),
        (&OTHER_PATH, "/v2/", "/v3", "https://us.example.com/v3/things"),
        (&UPLOAD, UPLOADS, "/uploads", "https://us.example.com/uploads/upload"),
    ] {
        let builder = builder("https://us.example.com").operation_server(server, chosen);
        let request = call(with_key(builder), operation).await.expect("it is sent");
        assert_eq!((request.url().as_str(), request.header("x-key")), (expected, Some("SECRET")));
    }
}

#[tokio::test]
async fn servers_of_nobody_are_a_mistake() {
    let error =
        call(builder("https://eu.example.com").operation_server("https://other.test", "https://a.test"), &PLAIN).await;
    assert!(error.is_err_and(|error| error.contains("no operation has the server \"https://other.test\"")));
}
