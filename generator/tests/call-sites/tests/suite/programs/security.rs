//! Programs for people who hunt: detection rules and alerts, exceptions, lists of values, entities, and the assistant.

use insta::assert_snapshot;
use kibana_client::Kibana;
use kibana_client::model::detections::{AlertStatus, AlertStatusUpdateByIds, BulkActionEnable, Rule};
use kibana_client::model::entity_analytics::{
    AssetIdField, BulkCriticalityLevel, CriticalityBatch, CriticalityBatchItem,
};
use kibana_client::model::exceptions::{
    ExceptionListType, ExceptionOperator, MatchExceptionEntry, NewExceptionItem, NewExceptionList,
};
use kibana_client::model::security_ai_assistant::KnowledgeBaseResource;
use kibana_client::model::security_ai_assistant::NewDocumentEntry;
use kibana_client::model::value_lists::{NewValueList, NewValueListItem, ValueListType};

use super::{Done, sent};

/// Enables rules about Windows, tells which of them have queries, and closes alerts.
async fn enable_rules(kibana: &Kibana) -> Done {
    let rules = kibana.detections().rules();
    let outcome = rules.bulk_action(BulkActionEnable::new().query("alert.attributes.tags: \"windows\"")).send().await?;
    drop(outcome);
    let mut found = rules.list().kql("alert.attributes.enabled: true").per_page(100).items();
    while let Some(rule) = found.next().await {
        match rule? {
            Rule::Eql(rule) => println!("{}: {}", rule.common.name, rule.query),
            Rule::Query(rule) => println!("{}: {}", rule.common.name, rule.query),
            other => println!("{}", other.common().map_or("a rule of another type", |common| common.name.as_str())),
        }
    }
    let closed = AlertStatusUpdateByIds::new(["alert-1", "alert-2"], AlertStatus::Closed);
    let update = kibana.detections().alerts().update_status(closed).send().await?;
    println!("{} alerts are closed", update.updated);
    Ok(())
}

#[tokio::test]
async fn detections() {
    let operations = ["bulkActionDetectionRules", "listDetectionRules", "updateAlertStatus"];
    assert_snapshot!("detections", sent(&operations, enable_rules).await);
}

/// A list of exceptions with one item: a scanner that is allowed to scan.
async fn allow_scanner(kibana: &Kibana, address: &str) -> Done {
    let exceptions = kibana.exceptions();
    let list = NewExceptionList::new("Scanners", "Hosts that look for weaknesses", ExceptionListType::Detection)
        .list_id("scanners");
    let list = exceptions.lists().create(list).send().await?.into_inner();
    let entry = MatchExceptionEntry::new("source.ip", address, ExceptionOperator::Included);
    let item = NewExceptionItem::new(&list.list_id, "Scanner", "Scans at night", [entry]).tags(["network"]);
    exceptions.items().create(item).send().await?;
    let items = exceptions.items().list([&list.list_id]).items().values().await?;
    println!("{} exceptions", items.len());
    Ok(())
}

#[tokio::test]
async fn exceptions() {
    let operations = ["createExceptionList", "createExceptionItem", "listExceptionItems"];
    let program = async |kibana: &Kibana| allow_scanner(kibana, "192.0.2.17").await;
    assert_snapshot!("exceptions", sent(&operations, program).await);
}

/// A list of addresses that rules and exceptions refer to.
async fn known_addresses(kibana: &Kibana, addresses: &[&str]) -> Done {
    let lists = kibana.value_lists();
    if !lists.data_streams().get().send().await?.list_index {
        lists.data_streams().create().send().await?;
    }
    let list = NewValueList::new("Known addresses", "Hosts of partners", ValueListType::Ip).id("known");
    let list = lists.create(list).send().await?.into_inner();
    for address in addresses {
        lists.items().create(NewValueListItem::new(&list.id, *address)).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn lists() {
    let program = async |kibana: &Kibana| known_addresses(kibana, &["192.0.2.17", "192.0.2.18"]).await;
    assert_snapshot!("lists", sent(&["getListDataStreams", "createList", "createListItem"], program).await);
}

/// Tells how much hosts matter.
async fn rate_hosts(kibana: &Kibana, hosts: &[&str]) -> Done {
    let rated = hosts
        .iter()
        .map(|host| CriticalityBatchItem::new(*host, AssetIdField::HostName, BulkCriticalityLevel::HighImpact));
    let assets = kibana.entity_analytics().asset_criticality();
    let result = assets.bulk_save(CriticalityBatch::new(rated)).send().await?;
    for failure in &result.errors {
        println!("{:?}: {}", failure.index, failure.message);
    }
    Ok(())
}

#[tokio::test]
async fn entity_analytics() {
    let program = async |kibana: &Kibana| rate_hosts(kibana, &["trucks-07", "trucks-08"]).await;
    assert_snapshot!("entity_analytics", sent(&["bulkSaveAssetCriticality"], program).await);
}

/// Teaches the assistant something about the company.
async fn teach(kibana: &Kibana) -> Done {
    let knowledge = kibana.security_ai_assistant().knowledge_base();
    let text = "Trucks report every ten minutes. Longer silence is worth a look.";
    let entry = NewDocumentEntry::new("Trucks", KnowledgeBaseResource::User, "user", text).required(true);
    knowledge.create_entry(entry).send().await?;
    let entries = knowledge.list_entries().items().values().await?;
    println!("{} entries", entries.len());
    Ok(())
}

#[tokio::test]
async fn security_ai_assistant() {
    let operations = ["createKnowledgeBaseEntry", "listKnowledgeBaseEntries"];
    assert_snapshot!("security_ai_assistant", sent(&operations, teach).await);
}
