use kibana_client::model::fleet::AgentPolicyDeletion;
use kibana_client::{Error, Kibana};

pub async fn delete_policies(kibana: &Kibana) -> Result<(), Error> {
    let policies = kibana.fleet().agent_policies();
    policies.delete("laptops").await?;
    policies.delete(AgentPolicyDeletion::new("kiosks").force(true)).await?;
    Ok(())
}
