use kibana_client::{Error, Kibana};

pub async fn print_offline(kibana: &Kibana) -> Result<(), Error> {
    let mut agents = kibana.fleet().agents().list().kql("status: offline").items();
    while let Some(agent) = agents.next().await {
        println!("{}", agent?.id);
    }
    Ok(())
}
