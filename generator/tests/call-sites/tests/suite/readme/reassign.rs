use std::time::Duration;

use kibana_client::model::fleet::BulkAgentReassignment;
use kibana_client::{Error, Kibana};

pub async fn reassign(kibana: &Kibana, agents: BulkAgentReassignment) -> Result<(), Error> {
    let agents_of_fleet = kibana.fleet().agents();
    let outcome = agents_of_fleet.bulk_reassign(agents).send().await?;
    let Some(action) = outcome.action_id() else { return Ok(()) };
    let wait = agents_of_fleet.list_action_status().per_page(100).wait_for(action);
    match wait.timeout(Duration::from_secs(900)).await {
        Ok(action) => println!("{} agents have moved", action.agents_acknowledged),
        Err(error) if error.is_timeout() => println!("still {:?}", error.state()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
