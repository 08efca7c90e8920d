use cloud_connected_client::{CloudConnected, Secret};
use kibana_client::{Kibana, Server};

pub fn connect_both(key: Secret) -> Result<(CloudConnected, Kibana), kibana_client::Error> {
    let cloud = CloudConnected::builder(CloudConnected::SERVER).api_key(&key).build()?;
    let kibana = Kibana::builder(Server::new().kibana_url("kibana.example:5601")).api_key(key).build()?;
    Ok((cloud, kibana))
}
