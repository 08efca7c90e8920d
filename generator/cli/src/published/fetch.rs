//! Gets a document from a file or an address.
//!
//! An address is asked over `https`, or over plain `http` on this machine. Nothing follows to another host, nothing larger
//! than the compiler reads is taken, and an answer that ends early is refused.

use std::fs::File;
use std::io::Read;
use std::net::IpAddr;
use std::time::Duration;

use reqwest::{Client, Response, StatusCode, Url, header, redirect};

/// The largest document that is taken, which is what the compiler reads.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// How often an address may lead to another one.
const MAX_REDIRECTS: usize = 5;

/// The document at a file or an address.
///
/// # Errors
///
/// It is not there, or it is refused: see the module.
pub fn fetch(from: &str) -> Result<Vec<u8>, String> {
    if !from.contains("://") {
        return read(from);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
    runtime.block_on(download(from))
}

fn read(file: &str) -> Result<Vec<u8>, String> {
    let unreadable = |error: std::io::Error| format!("cannot read {file}: {error}");
    let mut bytes = Vec::new();
    File::open(file).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES { Err(too_large(file)) } else { Ok(bytes) }
}

async fn download(from: &str) -> Result<Vec<u8>, String> {
    let first = Url::parse(from).map_err(|error| format!("`{from}` is not an address: {error}"))?;
    let client = Client::builder()
        .redirect(redirect::Policy::none())
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(30))
        .timeout(Duration::from_secs(300))
        .build()
        .map_err(|error| format!("cannot start a client: {error}"))?;
    let mut url = first.clone();
    for _ in 0..=MAX_REDIRECTS {
        permitted(&url)?;
        let answer = client.get(url.clone()).send().await;
        let answer = answer.map_err(|error| format!("{url} does not answer: {}", causes(&error)))?;
        if !answer.status().is_redirection() {
            return body(&url, answer).await;
        }
        let next = answer.headers().get(header::LOCATION).and_then(|location| location.to_str().ok());
        let next = next.and_then(|location| url.join(location).ok());
        url = next.ok_or_else(|| format!("{url} answers {} without an address", answer.status()))?;
        if (url.scheme(), url.host(), url.port_or_known_default())
            != (first.scheme(), first.host(), first.port_or_known_default())
        {
            return Err(format!("{from} leads to another host, {url}: name that address if you trust it"));
        }
    }
    Err(format!("{from} leads from one address to the next without an end"))
}

/// Plain http can be changed on its way; a request to this machine goes over no network.
fn permitted(url: &Url) -> Result<(), String> {
    let is_here = url.host_str().is_some_and(|host| {
        host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    });
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_here => Ok(()),
        "http" => Err(format!("{url} is plain http, where others can change the document: use https")),
        other => Err(format!("`{other}` addresses are not fetched: use https, or name a file")),
    }
}

async fn body(url: &Url, mut answer: Response) -> Result<Vec<u8>, String> {
    if answer.status() != StatusCode::OK {
        return Err(format!("{url} answers {}", answer.status()));
    }
    let announced = answer.content_length();
    if announced.is_some_and(|length| length > MAX_BYTES) {
        return Err(too_large(url.as_str()));
    }
    let mut bytes = Vec::new();
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return Ok(bytes),
            Err(error) => {
                return Err(format!("{url} stopped after {} bytes: {}", bytes.len(), causes(&error)));
            }
        }
        if bytes.len() as u64 > MAX_BYTES {
            return Err(too_large(url.as_str()));
        }
    }
}

fn too_large(from: &str) -> String {
    format!("{from} has more than {MAX_BYTES} bytes, which is more than the compiler reads")
}

/// An error with what caused it.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        text.push_str(&format!(": {next}"));
        cause = next.source();
    }
    text
}
