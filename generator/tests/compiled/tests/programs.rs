//! Programs as users write them, against a server that plays the document.

use std::path::Path;

use compiled_fixtures::security_oauth2::client::{OAuth2, SecurityOauth2};
use compiled_fixtures::security_schemes::client::SecuritySchemes;
use compiled_fixtures::shipyard::client::Shipyard;
use compiled_fixtures::swagger_2::client::Swagger2;
use compiled_fixtures::swagger_2::model::Ship;
use openapi_mock::Mock;
use openapi_runtime::client::FilePart;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A program of the guide, which knows the client by the name of its crate.
macro_rules! program {
    ($name:ident, $fixture:ident as $client:ident) => {
        mod $name {
            use compiled_fixtures::$fixture::client as $client;
            include!(concat!("programs/", stringify!($name), ".rs"));
        }
    };
}

program!(patient, shipyard as shipyard_client);
program!(sign_on, shipyard as shipyard_client);
program!(watch, shipyard as shipyard_client);

mod import {
    pub mod weather_client {
        pub use compiled_fixtures::ndjson_bodies::client::{Error, LineBody, NdjsonBodies as Weather};
        pub use compiled_fixtures::ndjson_bodies::model;
    }
    include!("programs/import.rs");
}

type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// A server that plays a fixture.
async fn playing(fixture: &str) -> Result<openapi_mock::Running, Box<dyn std::error::Error + Send + Sync>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/accepted").join(fixture);
    let document = openapi_mock::Document::open(&file)?;
    Ok(Mock::new(document).start().await?)
}

/// A server that gives out tokens, and the number of those that it gave.
async fn tokens() -> Result<(String, std::sync::Arc<std::sync::atomic::AtomicUsize>), std::io::Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/token", listener.local_addr()?);
    let count = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let given = count.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            let mut buffer = [0; 1024];
            while !request.ends_with(b"grant_type=client_credentials&scope=read") {
                match stream.read(&mut buffer).await {
                    Ok(0) | Err(_) => break,
                    Ok(length) => request.extend_from_slice(&buffer[..length]),
                }
            }
            let number = given.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let body = format!(r#"{{"access_token":"token-{number}","token_type":"bearer","expires_in":3600}}"#);
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    Ok((url, count))
}

#[tokio::test]
async fn a_key_in_the_query() -> Outcome {
    let server = playing("security_schemes.yaml").await?;
    let harbour = SecuritySchemes::builder(server.url()).query_key("hunter2").build()?;
    harbour.ships().list().await?;

    let stranger = SecuritySchemes::builder(server.url()).build()?;
    let error = stranger.ships().list().await.expect_err("the server wants to know who calls");
    assert!(error.is_unauthorized(), "{error}");
    Ok(())
}

#[tokio::test]
async fn client_credentials_of_oauth2() -> Outcome {
    let server = playing("security_oauth2.yaml").await?;
    let (token_url, given) = tokens().await?;
    let credentials = OAuth2::client_credentials("my-app", "hunter2").scope("read").token_url(token_url);
    let lighthouse = SecurityOauth2::builder(server.url()).oauth(credentials).build()?;
    for _ in 0..3 {
        lighthouse.lights().list().await?;
    }
    assert_eq!(given.load(std::sync::atomic::Ordering::SeqCst), 1);
    Ok(())
}

/// The same body as JSON and, with a file, as parts.
#[tokio::test]
async fn a_file_next_to_json() -> Outcome {
    let server = playing("shipyard.yaml").await?;
    let shipyard = Shipyard::builder(server.url()).build()?;
    sign_on::sign_on(&shipyard, vec![0x89, b'P', b'N', b'G']).await?;
    Ok(())
}

#[tokio::test]
async fn headers_of_answers() -> Outcome {
    let server = playing("shipyard.yaml").await?;
    let shipyard = Shipyard::builder(server.url()).build()?;
    assert!(!patient::crews_if_calls_are_left(&shipyard).await?.is_empty());
    let busy = Shipyard::builder(server.url()).header("prefer", "code=429").build()?;
    assert!(patient::crews_if_calls_are_left(&busy).await?.is_empty());
    Ok(())
}

/// Lines that are sent as they are made.
#[tokio::test]
async fn lines_of_a_file() -> Outcome {
    let server = playing("ndjson_bodies.yaml").await?;
    let weather = import::weather_client::Weather::builder(server.url()).build()?;
    assert!(import::import(&weather, "1.5\n-3\n".as_bytes()).await? > 0);
    Ok(())
}

#[tokio::test]
async fn a_stream_of_events() -> Outcome {
    let server = playing("shipyard.yaml").await?;
    let shipyard = Shipyard::builder(server.url()).build()?;
    let told = watch::watch(&shipyard).await?;
    assert!(!told.is_empty());
    Ok(())
}

/// A document of Swagger 2.0: a key in a header, a list by pipes, and a file in a form.
#[tokio::test]
async fn an_api_of_swagger_2() -> Outcome {
    let server = playing("swagger_2.yaml").await?;
    let harbour = Swagger2::builder(server.url()).key("hunter2").build()?;
    let docked = harbour.berths().dock_ship(3, Ship::new("Aurora", "ferry")).flags(["dk", "se"]).await?;
    assert!(!docked.name.is_empty());
    harbour.berths().hand_in(3, FilePart::new("scan.png", "bytes")).remarks("dry").stamps(["dk", "se"]).await?;

    let stranger = Swagger2::builder(server.url()).build()?;
    let error = stranger.berths().hand_in(3, FilePart::new("scan.png", "bytes")).await;
    assert!(error.expect_err("the server wants to know who calls").is_unauthorized());
    Ok(())
}

#[test]
fn the_guide_shows_these_programs() -> Outcome {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guide = std::fs::read_to_string(package.join("../../docs/clients.md"))?;
    let blocks = guide.split("```rust,ignore\n").skip(1).filter_map(|rest| rest.split("```").next());
    let mut blocks: Vec<&str> = blocks.collect();
    blocks.sort_unstable();
    let mut programs = Vec::new();
    for file in std::fs::read_dir(package.join("tests/programs"))? {
        programs.push(std::fs::read_to_string(file?.path())?);
    }
    programs.sort_unstable();
    assert_eq!(blocks, programs);
    Ok(())
}
