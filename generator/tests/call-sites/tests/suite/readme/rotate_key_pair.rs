use kibana_client::{Error, Kibana};

pub async fn rotate_key_pair(kibana: &Kibana) -> Result<(), Error> {
    kibana.fleet().message_signing().rotate_key_pair().acknowledge(true).send().await?;
    Ok(())
}
