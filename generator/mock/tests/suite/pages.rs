//! Pages as the `api.toml` of a document names them.

use serde_json::{Value, json};

use crate::support::{send, serve_api};

/// What a server of Kibana's documents answers to a query of roles.
async fn roles(body: Value) -> (usize, u64) {
    let mock = serve_api("kibana").await;
    let headers = [("kbn-xsrf", "true"), ("authorization", "ApiKey a"), ("content-type", "application/json")];
    let reply = send(&mock, "POST /api/security/role/_query", &headers, body.to_string()).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let page = reply.json();
    (page["roles"].as_array().map_or(0, Vec::len), page["total"].as_u64().unwrap_or_default())
}

#[tokio::test]
async fn a_page_leaves_out_what_is_before_it() {
    let (all, _) = roles(json!({})).await;
    assert!(all > 0);
    // There are no more than the example has.
    for from in [0, 1, all, all + 7] {
        assert_eq!(roles(json!({ "from": from })).await, (all - from.min(all), all as u64), "{from}");
    }
}
