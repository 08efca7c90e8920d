//! Proxies that the environment names, in processes of their own.

use std::io::{Read, Write};
use std::net::TcpListener;

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

#[test]
fn a_variable_that_the_http_client_passes_over_is_an_error() {
    let name = "proxies::a_variable_that_the_http_client_passes_over_is_an_error";
    for value in [
        "http://127.0.0.1:9 ",
        "http://127.0.0.1:9\n",
        "127.0.0.1:9/",
        "http://user:S3CR3T^@127.0.0.1:9",
        "http://user:S3CR3T|@127.0.0.1:9",
        "http://user:S3CR3Tä@127.0.0.1:9",
        "socks5://127.0.0.1:9",
    ] {
        in_child_with(name, &[("HTTP_PROXY", value)], async || {
            let text = Builder::<Client>::new("http://127.0.0.1:9").build().unwrap_err().to_string();
            assert!(text.contains("HTTP_PROXY is not the address of a proxy") && !text.contains("S3CR3T"), "{text}");
        });
    }
}

#[test]
fn a_variable_that_passes_names_the_proxy_that_is_used() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let _ = connection.read(&mut [0; 4096]);
            let _ = connection.write(b"HTTP/1.1 204 No Content\r\nx-proxy: yes\r\nconnection: close\r\n\r\n");
        }
    });
    for address in [format!("http://{host}"), format!("HTTP://user:pa%5Ess@{host}/"), host] {
        for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            let name = "proxies::a_variable_that_passes_names_the_proxy_that_is_used";
            in_child_with(name, &[(variable, &address)], async || {
                let client: Client = Builder::new("http://api.test").build().unwrap();
                let answer = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap();
                assert_eq!(answer.header("x-proxy"), Some("yes"));
            });
        }
    }
}

#[test]
fn an_address_that_the_http_client_cannot_use_is_an_error() {
    for address in ["ftp://proxy", "socks5://proxy", "socks://proxy", "http://proxy ", "http://user:S3CR3T^@proxy", ""]
    {
        let error = Builder::<Client>::new("http://127.0.0.1:9").proxy(address).build().unwrap_err();
        let text = error.to_string();
        assert!(error.is_invalid_request() && text.contains("the address of the proxy is not"), "{text}");
        assert!(text.contains("percent-encoded") && !text.contains("S3CR3T"), "{text}");
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
