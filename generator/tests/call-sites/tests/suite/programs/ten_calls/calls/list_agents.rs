use kibana_client::{Error, Kibana};

pub async fn print_offline(kibana: &Kibana) -> Result<(), Error> {
    let mut agents = kibana.fleet().agents().list().kql("status: offline").per_page(100).items();
    while let Some(agent) = agents.next().await {
        let agent = agent?;
        println!("{} {:?}", agent.id, agent.last_checkin);
    }
    Ok(())
}
