use cloud_connected_client::{CloudConnected, Error};

pub async fn deviations(cloud: &CloudConnected, id: &str) -> Result<Vec<String>, Error> {
    let cluster = cloud.clusters().get(id).send().await?;
    Ok(cluster.deviations().iter().map(ToString::to_string).collect())
}
