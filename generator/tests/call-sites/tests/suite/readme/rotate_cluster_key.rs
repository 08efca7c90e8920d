use cloud_connected_client::model::ApiKey;
use cloud_connected_client::{CloudConnected, Error};

pub async fn rotate_cluster_key(cloud: &CloudConnected, id: &str) -> Result<ApiKey, Error> {
    let cluster = cloud.clusters().get(id).send().await?;
    let rotated = cloud.api_keys().rotate_cluster(id).if_match(cluster.etag()).send().await?;
    Ok(rotated.into_inner())
}
