//! Operations of the Security AI assistant, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;

const ENTRY: &str = "d9b35c1f-7a40-4e82-96c5-03f8e1b6a27d";

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "security_ai_assistant.yaml", kibana);
    calls
        .call("listAnonymizationFields", async |kibana| {
            kibana.security_ai_assistant().anonymization_fields().list().send().await
        })
        .await;
    assert_snapshot!("anonymization_fields", calls.transcript());
    calls
        .call("deleteKnowledgeBaseEntry", async |kibana| {
            kibana.security_ai_assistant().knowledge_base().delete_entry(ENTRY).send().await
        })
        .await;
    assert_snapshot!("knowledge_base", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
    }
}
