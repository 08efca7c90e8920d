//! Proxies that the environment names, in processes of their own.

use openapi_runtime::client::{Builder, Client, NoError, Operation, Request, ReqwestTransport};

use crate::loopback::Server;
use crate::support::in_child_with;

static GET: Operation = Operation::new("get", "GET", "/things/1");

#[test]
fn a_variable_that_names_no_proxy_is_an_error() {
    for variable in ["HTTP_PROXY", "https_proxy", "ALL_PROXY"] {
        let name = "proxies::a_variable_that_names_no_proxy_is_an_error";
        in_child_with(name, &[(variable, "S3CR3T garbage")], async || {
            let error = Builder::<Client>::new("http://127.0.0.1:9").build().unwrap_err();
            let text = error.to_string();
            assert!(error.is_invalid_request() && text.contains("is not the address of a proxy"), "{text}");
            assert!(text.to_lowercase().contains("_proxy") && !text.contains("S3CR3T"), "{text}");
            Builder::<Client>::new("http://127.0.0.1:9").no_proxy().build().unwrap();
            Builder::<Client>::new("http://127.0.0.1:9").proxy("http://127.0.0.1:3128").build().unwrap();
            let error = ReqwestTransport::from_builder(ReqwestTransport::settings()).unwrap_err();
            let text = error.to_string();
            assert!(error.is_invalid_request() && text.contains("is not the address of a proxy"), "{text}");
            assert!(text.contains("with_own_proxies") && !text.contains("S3CR3T"), "{text}");
            ReqwestTransport::with_own_proxies(ReqwestTransport::settings().no_proxy()).unwrap();
        });
    }
}

#[tokio::test]
async fn requests_go_through_the_proxy_that_is_given() {
    let proxy = Server::start(async |mut connection| {
        let request = connection.request().await;
        assert!(request.starts_with("GET http://api.test/things/1 HTTP/1.1"), "{request}");
        connection.write("HTTP/1.1 204 No Content\r\nx-proxy: yes\r\nconnection: close\r\n\r\n").await;
    })
    .await;
    let client: Client = Builder::new("http://api.test").proxy(proxy.url()).build().unwrap();
    let answer = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap();
    assert_eq!(answer.header("x-proxy"), Some("yes"));
}
