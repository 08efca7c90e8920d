//! Operations of Cloud Connected, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::cloud_connected;
use cloud_connected_client::CloudConnected;
use cloud_connected_client::model::{
    ClusterServicesUpdate, ClusterUpdate, License, LicenseType, NewCluster, SelfManagedCluster, ServiceName,
    ServiceUpdate,
};
use insta::assert_snapshot;

const CLUSTER: &str = "7c1e0b52d94f4a6f8e3ab05d61f2c987";
const ORGANIZATION: &str = "3141592653";

fn new_cluster() -> NewCluster {
    NewCluster::new(
        SelfManagedCluster::new("bT7wYcN3SvOe5rJkU1xZ0g", "logs-staging", "8.19.4"),
        License::new(LicenseType::Basic, "d84e2f60-13ab-4c97-9e05-7a6b1c48f2d3"),
    )
}

async fn clusters(calls: &mut Calls<CloudConnected>) {
    calls.call("listClusters", async |cloud| cloud.clusters().list().send().await).await;
    calls.call("createCluster", async |cloud| cloud.clusters().create(new_cluster()).send().await).await;
    calls.call("getCluster", async |cloud| cloud.clusters().get(CLUSTER).send().await).await;
    calls
        .call("updateCluster", async |cloud| {
            let services = ClusterServicesUpdate::new().eis(ServiceUpdate::new().enabled(true));
            cloud.clusters().update(CLUSTER, ClusterUpdate::new().services(services)).send().await
        })
        .await;
    calls.call("deleteCluster", async |cloud| cloud.clusters().delete(CLUSTER).send().await).await;
    assert_snapshot!("clusters", calls.transcript());
}

async fn organizations(calls: &mut Calls<CloudConnected>) {
    calls
        .call("getSubscription", async |cloud| cloud.organizations().get_subscription(ORGANIZATION).send().await)
        .await;
    calls
        .call("getTermsAndConditions", async |cloud| {
            cloud.organizations().get_terms_and_conditions(ORGANIZATION).send().await
        })
        .await;
    calls
        .call("acceptTermsAndConditions", async |cloud| {
            cloud.organizations().accept_terms_and_conditions(ORGANIZATION).send().await
        })
        .await;
    assert_snapshot!("organizations", calls.transcript());
}

async fn api_keys(calls: &mut Calls<CloudConnected>) {
    calls.call("rotateClusterApiKey", async |cloud| cloud.api_keys().rotate_cluster(CLUSTER).send().await).await;
    calls
        .call("revokePendingClusterApiKeys", async |cloud| {
            cloud.api_keys().revoke_pending_cluster(CLUSTER).send().await
        })
        .await;
    calls
        .call("rotateServiceApiKey", async |cloud| {
            cloud.api_keys().rotate_service(CLUSTER, ServiceName::Eis).send().await
        })
        .await;
    calls
        .call("revokePendingServiceApiKeys", async |cloud| {
            cloud.api_keys().revoke_pending_service(CLUSTER, ServiceName::Eis).if_match("\"7\"").send().await
        })
        .await;
    assert_snapshot!("api_keys", calls.transcript());
}

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("cloud-connected", "cloud-connected.yaml", cloud_connected);
    clusters(&mut calls).await;
    organizations(&mut calls).await;
    api_keys(&mut calls).await;
    for request in calls.finish() {
        assert!(request.url().starts_with("https://api.elastic-cloud.com/api/v1/"), "{}", request.url());
    }
}
