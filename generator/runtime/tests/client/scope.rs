//! Parts of a server, such as Kibana's spaces.

use openapi_runtime::client::{Builder, Client, Method, NoError, Operation, Request, Scope};
use openapi_runtime::mock::{Mock, Reply};

use crate::support::PLAIN;

const SPACE: Scope = Scope { name: "space", prefix: "/s/{space}", default: "default", characters: "a-z0-9_-" };
const TENANT: Scope = Scope { name: "tenant", prefix: "/t/{tenant}/x", default: "", characters: "" };
static GLOBAL: Operation = Operation::new("status", "GET", "/api/status");

fn setup() -> (Mock, Client) {
    let mock = Mock::new().on(Method::GET, "/", 200);
    (mock.clone(), Builder::new("http://host.test/base").transport(mock).build().unwrap())
}

async fn path(mock: &Mock, client: &Client, operation: &'static Operation) -> String {
    let _ = mock.clone().reply(Reply::empty(200));
    Request::new(client, operation).send_empty::<NoError>().await.unwrap();
    mock.last_request().unwrap().path().to_owned()
}

#[tokio::test]
async fn the_prefix_follows_the_base_path() {
    let (mock, client) = setup();
    let marketing = client.with_scope(&SPACE, "marketing-2_x").unwrap();
    assert_eq!(path(&mock, &client, &PLAIN).await, "/base/api/things");
    assert_eq!(path(&mock, &marketing, &PLAIN).await, "/base/s/marketing-2_x/api/things");
    assert_eq!(path(&mock, &marketing, &GLOBAL).await, "/base/api/status");
}

#[tokio::test]
async fn the_default_needs_none_and_a_scope_replaces_another() {
    let (mock, client) = setup();
    let marketing = client.with_scope(&SPACE, "marketing").unwrap();
    let default = marketing.with_scope(&SPACE, "default").unwrap();
    assert_eq!(path(&mock, &default, &PLAIN).await, "/base/api/things");
    let sales = marketing.with_scope(&SPACE, "sales").unwrap();
    assert_eq!(path(&mock, &sales, &PLAIN).await, "/base/s/sales/api/things");
    let tenant = client.with_scope(&TENANT, "a/ü").unwrap();
    assert_eq!(path(&mock, &tenant, &PLAIN).await, "/base/t/a%2F%C3%BC/x/api/things");
}

#[test]
fn other_ids_are_refused() {
    let (_, client) = setup();
    for id in ["", ".", "..", "Marketing", "a/b", "a b", "marketing\n", "ä"] {
        let error = client.with_scope(&SPACE, id).unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains("is not an id of a space"), "{error}");
    }
    let error = client.with_scope(&SPACE, "A").unwrap_err();
    assert_eq!(
        error.to_string(),
        "space: invalid request: \"A\" is not an id of a space: it may have the characters a-z0-9_- only"
    );
    assert!(client.with_scope(&TENANT, "").is_err());
    assert!(client.with_scope(&TENANT, "..").is_err());
}
