use kibana_client::model::spaces::Space;
use kibana_client::{Error, Kibana};

pub async fn create_space(kibana: &Kibana) -> Result<(), Error> {
    let space = Space::new("marketing", "Marketing").description("Campaigns and their numbers").color("#0b64dd");
    kibana.spaces().create(space).send().await?;
    Ok(())
}
