use kibana_client::Kibana;
use kibana_client::model::fleet::{AgentPolicy, NewAgentPolicy};

pub async fn policy(kibana: &Kibana, name: &str) -> Result<AgentPolicy, Box<dyn std::error::Error>> {
    let policies = kibana.fleet().agent_policies();
    match policies.create(NewAgentPolicy::new(name, "default")).send().await {
        Ok(created) => Ok(created.into_inner().item),
        Err(error) if error.is_conflict() => {
            let found = policies.list().kql(format!("ingest-agent-policies.name: \"{name}\"")).send().await?;
            found.into_inner().items.into_iter().next().ok_or_else(|| error.into())
        }
        Err(error) => Err(error.into()),
    }
}
