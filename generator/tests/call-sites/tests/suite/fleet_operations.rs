//! Operations of Fleet, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::Kibana;
use kibana_client::mock::Reply;
use kibana_client::model::fleet::{
    BulkAgentReassignment, NewAgentPolicy, NewEnrollmentApiKey, PackagePolicyDeletion, PackagePolicyUpgrade,
    PackagePolicyUpgradeDryRun, ServerHostUpdate,
};

const AGENT: &str = "b0f6d2c8-4e17-49a3-8d5c-71e930af264b";
const POLICIES: [&str; 1] = ["1b6f7a9c-2d3e-4f50-8a61-7b8c9d0e1f23"];

async fn agents(calls: &mut Calls<Kibana>) {
    calls.call("unenrollAgent", async |kibana| kibana.fleet().agents().unenroll(AGENT).send().await).await;
    calls.call("listAgentActionStatus", async |kibana| kibana.fleet().agents().list_action_status().send().await).await;
    calls
        .call("bulkReassignAgents", async |kibana| {
            let reassignment = BulkAgentReassignment::new("tags : \"warehouse\"", "policy-1");
            kibana.fleet().agents().bulk_reassign(reassignment).send().await
        })
        .await;
    calls.call("listAgentUploads", async |kibana| kibana.fleet().agents().list_uploads(AGENT).send().await).await;
    calls.call("getAgentSetup", async |kibana| kibana.fleet().agents().get_setup().send().await).await;
    assert_snapshot!("agents", calls.transcript());
}

async fn policies_and_keys(calls: &mut Calls<Kibana>) {
    calls
        .call("createAgentPolicy", async |kibana| {
            kibana.fleet().agent_policies().create(NewAgentPolicy::new("Laptops", "production")).send().await
        })
        .await;
    assert_snapshot!("agent_policies", calls.transcript());
    calls
        .call("createEnrollmentApiKey", async |kibana| {
            kibana.fleet().enrollment_api_keys().create(NewEnrollmentApiKey::new("policy-1")).send().await
        })
        .await;
    assert_snapshot!("enrollment_api_keys", calls.transcript());
    calls.call("rotateKeyPair", async |kibana| kibana.fleet().message_signing().rotate_key_pair().send().await).await;
    assert_snapshot!("message_signing", calls.transcript());
}

async fn package_policies(calls: &mut Calls<Kibana>) {
    calls
        .call("bulkDeletePackagePolicies", async |kibana| {
            kibana.fleet().package_policies().bulk_delete(PackagePolicyDeletion::new(POLICIES)).send().await
        })
        .await;
    calls
        .call("bulkUpgradePackagePolicies", async |kibana| {
            kibana.fleet().package_policies().bulk_upgrade(PackagePolicyUpgrade::new(POLICIES)).send().await
        })
        .await;
    calls
        .call("dryRunBulkUpgradePackagePolicies", async |kibana| {
            kibana
                .fleet()
                .package_policies()
                .dry_run_bulk_upgrade(PackagePolicyUpgradeDryRun::new(POLICIES))
                .send()
                .await
        })
        .await;
    assert_snapshot!("package_policies", calls.transcript());
}

async fn packages(calls: &mut Calls<Kibana>) {
    calls
        .call("installPackage", async |kibana| kibana.fleet().packages().install("nginx", "1.25.0").send().await)
        .await;
    calls.call("deletePackage", async |kibana| kibana.fleet().packages().delete("nginx", "1.25.0").send().await).await;
    let reply = Reply::bytes("<svg/>")
        .header("content-type", "image/svg+xml")
        .header("content-disposition", "inline; filename=\"logo_nginx.svg\"");
    let file = calls
        .call_for_bytes("getPackageFile", reply, async |kibana| {
            kibana.fleet().packages().get_file("nginx", "1.25.0", "img/logo_nginx.svg").send().await
        })
        .await;
    assert_eq!(file.content_type(), Some("image/svg+xml"));
    assert_eq!(file.file_name().as_deref(), Some("logo_nginx.svg"));
    assert_eq!(file.bytes().await.expect("the answer is complete"), "<svg/>");
    assert_snapshot!("packages", calls.transcript());
}

async fn hosts_outputs_and_proxies(calls: &mut Calls<Kibana>) {
    calls
        .call("updateFleetServerHost", async |kibana| {
            let update = ServerHostUpdate::new(None);
            kibana.fleet().server_hosts().update("fleet-server-emea", update).send().await
        })
        .await;
    assert_snapshot!("server_hosts", calls.transcript());
    calls.call("listOutputs", async |kibana| kibana.fleet().outputs().list().send().await).await;
    calls
        .call("createLogstashApiKey", async |kibana| kibana.fleet().outputs().create_logstash_api_key().send().await)
        .await;
    assert_snapshot!("outputs", calls.transcript());
    calls.call("listProxies", async |kibana| kibana.fleet().proxies().list().send().await).await;
    assert_snapshot!("proxies", calls.transcript());
}

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "fleet.yaml", kibana);
    agents(&mut calls).await;
    policies_and_keys(&mut calls).await;
    package_policies(&mut calls).await;
    packages(&mut calls).await;
    hosts_outputs_and_proxies(&mut calls).await;
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
        assert!(request.path().starts_with("/api/"), "the default space has no prefix: {request}");
    }
}
