use kibana_client::model::spaces::Space;
use kibana_client::{Error, Kibana};

pub async fn create_space(kibana: &Kibana) -> Result<(), Error> {
    kibana.spaces().create(Space::new("marketing", "Marketing").color("#0b64dd")).await?;
    Ok(())
}
