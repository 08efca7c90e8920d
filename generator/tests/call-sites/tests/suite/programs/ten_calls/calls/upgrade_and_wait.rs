use std::time::Duration;

use kibana_client::Kibana;
use kibana_client::model::fleet::BulkAgentUpgrade;

pub async fn upgrade(kibana: &Kibana, version: &str) -> Result<(), Box<dyn std::error::Error>> {
    let agents = kibana.fleet().agents();
    let action = agents.bulk_upgrade(BulkAgentUpgrade::new("policy_id: \"laptops\"", version)).send().await?;
    agents.list_action_status().wait_for(&action.action_id).timeout(Duration::from_secs(1800)).await?;
    Ok(())
}
