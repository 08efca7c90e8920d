use kibana_client::{Error, Kibana};

pub async fn latest_version(kibana: &Kibana, name: &str) -> Result<String, Error> {
    Ok(kibana.fleet().packages().get_latest(name).await?.into_inner().item.version)
}
