//! A server of a document, and one request to it.

#![allow(dead_code, reason = "each test uses a part of this")]

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use openapi_mock::{Document, Mock, Running};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

/// What came back.
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|cause| panic!("{cause}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Location, name and pointer of each finding.
    pub fn findings(&self) -> Vec<String> {
        let body = self.json();
        let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let findings = body["findings"].as_array().unwrap().iter();
        findings.map(|finding| format!("{} {}", text(finding, "in"), text(finding, "pointer"))).collect()
    }
}

/// A document of paths and components.
pub fn document(paths: Value, components: Value) -> Document {
    let info = json!({ "title": "Test", "version": "1" });
    let root = json!({ "openapi": "3.0.3", "info": info, "paths": paths, "components": components });
    Document::from_json(root).unwrap()
}

pub async fn serve(paths: Value) -> Running {
    Mock::new(document(paths, json!({}))).start().await.unwrap()
}

/// A server of an API of this repository.
pub async fn serve_api(api: &str) -> Running {
    Mock::new(document_of(api)).start().await.unwrap()
}

/// The documents of this repository. Opening one takes seconds without optimization, so that all tests share it.
static DOCUMENTS: [(&str, OnceLock<Document>); 2] = [("cloud-connected", OnceLock::new()), ("kibana", OnceLock::new())];

/// The document of an API of this repository.
pub fn document_of(api: &str) -> Document {
    let (_, document) = DOCUMENTS.iter().find(|(name, _)| *name == api).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs").join(api);
    document.get_or_init(|| Document::open(&folder).unwrap()).clone()
}

pub fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(20)).build().unwrap()
}

/// Sends a request: `GET /path?query`.
pub async fn send(mock: &Running, line: &str, headers: &[(&str, &str)], body: impl Into<reqwest::Body>) -> Reply {
    let (method, path) = line.split_once(' ').unwrap();
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = client().request(method, format!("http://{}{path}", mock.address())).body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Reply { status, headers, text: response.text().await.unwrap() }
}

pub async fn get(mock: &Running, path: &str) -> Reply {
    send(mock, &format!("GET {path}"), &[], "").await
}

/// A `200` of JSON.
pub fn ok(schema: Value) -> Value {
    json!({ "200": { "description": "", "content": { "application/json": { "schema": schema } } } })
}
