//! What documents say beyond OpenAPI 3.0 is handed along, and not written into documents of 3.0.

use std::path::Path;

use openapi_compiler::{Later, Prepared, Webhook, prepare_document};
use serde_json::json;

#[test]
fn webhooks_are_handed_along() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted/webhooks.yaml");
    let Prepared { document, later, .. } = prepare_document(&file).expect("the document is accepted");
    let webhook = |name: &str, answer: Option<&str>, component: &str| Webhook {
        is_callback: false,
        name: name.to_owned(),
        answer: answer.map(str::to_owned),
        component: component.to_owned(),
        at: if name == "petBorn" { "/webhooks/petBorn/post" } else { "/components/pathItems/Sold/post" }.to_owned(),
    };
    let webhooks = vec![
        webhook("petBorn", None, "Pet"),
        webhook("petSold", None, "PetSoldWebhook"),
        webhook("petSold", Some("200"), "PetSoldWebhookOkAnswer"),
        webhook("petSold", Some("4XX"), "Pet"),
    ];
    assert_eq!(later, Later { webhooks, ..Later::default() });
    assert_eq!(
        later.unsaid(),
        [
            "the webhook `petBorn`, whose body is the schema `Pet`",
            "the webhook `petSold`, whose body is the schema `PetSoldWebhook`",
            "the answer `200` to the webhook `petSold`, whose body is the schema `PetSoldWebhookOkAnswer`",
            "the answer `4XX` to the webhook `petSold`, whose body is the schema `Pet`",
        ]
    );
    let keys: Vec<&String> = document.root.as_object().into_iter().flat_map(|root| root.keys()).collect();
    assert_eq!(keys, ["components", "info", "openapi", "paths", "x-shows"]);
}

#[test]
fn certificates_are_handed_along_and_can_be_written_back() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted/security_schemes.yaml");
    let Prepared { mut document, later, .. } = prepare_document(&file).expect("the document is accepted");
    let sealed = "/components/securitySchemes/sealed";
    assert_eq!(document.root.pointer(sealed), None);
    later.restore_certificates(&mut document.root);
    let description = "A certificate with the seal of the harbour.";
    assert_eq!(document.root.pointer(sealed), Some(&json!({ "type": "mutualTLS", "description": description })));
    let mut empty = json!({});
    later.restore_certificates(&mut empty);
    assert_eq!(empty["components"]["securitySchemes"]["sealed"]["type"], "mutualTLS");
}

#[test]
fn a_document_of_webhooks_alone_has_paths_in_3_0() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("hooks.json");
    let schema = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    let body = json!({ "content": { "application/json": { "schema": schema } } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Hooks", "version": "1" },
        "webhooks": { "sold": { "post": { "requestBody": body } } },
    });
    std::fs::write(&file, document.to_string()).expect("a new file");
    let Prepared { document, later, .. } = prepare_document(&file).expect("the document is accepted");
    assert_eq!(document.root["paths"], json!({}));
    assert_eq!(document.root["components"]["schemas"]["SoldWebhook"], schema);
    assert_eq!(later.webhooks.len(), 1);
}
