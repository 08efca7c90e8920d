use std::time::Duration;

use kibana_client::model::fleet::BulkAgentUpgrade;
use kibana_client::{Error, Kibana};

pub async fn upgrade(kibana: &Kibana, version: &str) -> Result<(), Error> {
    let agents = kibana.fleet().agents();
    let action = agents.bulk_upgrade(BulkAgentUpgrade::new("policy_id: \"laptops\"", version)).await?;
    agents.list_action_status().wait_for(&action.action_id).timeout(Duration::from_secs(1800)).await?;
    Ok(())
}
