//! Ten calls that nearly every script makes, as they read in code.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};
use serde_json::json;

use super::{sent, sent_to};

mod calls {
    pub mod add_integration;
    pub mod create_policy_or_take_it;
    pub mod create_space;
    pub mod disable_rules;
    pub mod import_objects;
    pub mod latest_version;
    pub mod list_agents;
    pub mod run_connector;
    pub mod update_role;
    pub mod upgrade_and_wait;
}

#[tokio::test]
async fn agents_are_listed_with_a_filter() {
    let program = async |kibana: &Kibana| Ok(calls::list_agents::print_offline(kibana).await?);
    assert_snapshot!("list_agents", sent(&["listAgents"], program).await);
}

#[tokio::test]
async fn agents_are_upgraded_and_waited_for() {
    let action = |status: &str| {
        json!({ "items": [{ "actionId": "upgrade-1", "type": "UPGRADE", "status": status, "creationTime": "2026-05-28T12:00:00.000Z",
            "nbAgentsActionCreated": 1, "nbAgentsActioned": 1, "nbAgentsAck": 0, "nbAgentsFailed": 0 }] })
    };
    let states = ["IN_PROGRESS", "COMPLETE"].map(|status| Reply::json(action(status)));
    let mock = Mock::new()
        .when("bulkUpgradeAgents", Reply::json(json!({ "actionId": "upgrade-1" })))
        .when("listAgentActionStatus", states);
    let program = async |kibana: &Kibana| Ok(calls::upgrade_and_wait::upgrade(kibana, "9.1.2").await?);
    assert_snapshot!("upgrade_and_wait", sent_to(mock, &[], program).await);
}

#[tokio::test]
async fn a_policy_is_created_unless_it_is_there() {
    let mock = Mock::new().when("createAgentPolicy", Reply::example("createAgentPolicy").status(409));
    let program =
        async |kibana: &Kibana| Ok(calls::create_policy_or_take_it::policy(kibana, "Laptops").await.map(drop)?);
    assert_snapshot!("create_policy_or_take_it", sent_to(mock, &["listAgentPolicies"], program).await);
}

#[tokio::test]
async fn an_integration_is_added() {
    let program = async |kibana: &Kibana| Ok(calls::add_integration::add_nginx(kibana, "policy-1").await?);
    assert_snapshot!("add_integration", sent(&["createPackagePolicy"], program).await);
}

#[tokio::test]
async fn the_latest_version_of_a_package_is_found() {
    let program = async |kibana: &Kibana| Ok(calls::latest_version::latest_version(kibana, "nginx").await.map(drop)?);
    assert_snapshot!("latest_version", sent(&["getLatestPackage"], program).await);
}

#[tokio::test]
async fn a_space_is_created() {
    let program = async |kibana: &Kibana| Ok(calls::create_space::create_space(kibana).await?);
    assert_snapshot!("create_space", sent(&["createSpace"], program).await);
}

#[tokio::test]
async fn a_role_is_updated() {
    let program = async |kibana: &Kibana| calls::update_role::let_read(kibana, "shipment-analyst", "marketing").await;
    assert_snapshot!("update_role", sent(&["getRole", "saveRole"], program).await);
}

#[tokio::test]
async fn a_connector_is_run() {
    let program = async |kibana: &Kibana| {
        assert!(calls::run_connector::log(kibana, "warehouse", "Three shipments are late").await?);
        Ok(())
    };
    assert_snapshot!("run_connector", sent(&["executeConnector"], program).await);
}

#[tokio::test]
async fn saved_objects_are_imported() {
    let file = "{\"type\":\"tag\",\"id\":\"late\",\"attributes\":{\"name\":\"Late\"},\"references\":[]}\n";
    let program = async |kibana: &Kibana| Ok(calls::import_objects::import(kibana, file.to_owned()).await?);
    assert_snapshot!("import_objects", sent(&["importSavedObjects"], program).await);
}

#[tokio::test]
async fn rules_are_found_and_disabled() {
    let program = async |kibana: &Kibana| Ok(calls::disable_rules::disable(kibana, "staging").await?);
    assert_snapshot!("disable_rules", sent(&["listRules", "disableRule"], program).await);
}

#[test]
fn the_readme_of_the_client_shows_them() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let readme = read(&package.join("../../../generated/kibana-client/README.md"));
    let (_, shown) = readme.split_once("## Ten calls").expect("the README has them");
    let mut shown: Vec<&str> = shown.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    shown.sort_unstable();
    let files = fs::read_dir(package.join("tests/suite/programs/ten_calls/calls")).expect("there are calls");
    let mut files: Vec<String> = files.map(|file| read(&file.expect("it is readable").path())).collect();
    files.sort_unstable();
    assert_eq!(shown, files);
}
