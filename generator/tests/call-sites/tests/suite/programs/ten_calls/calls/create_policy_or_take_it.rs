use kibana_client::model::fleet::{AgentPolicy, NewAgentPolicy};
use kibana_client::{Error, Kibana};

pub async fn policy(kibana: &Kibana, name: &str) -> Result<AgentPolicy, Error> {
    let policies = kibana.fleet().agent_policies();
    match policies.create(NewAgentPolicy::new(name, "default")).await {
        Err(error) if error.is_conflict() => {
            let mut found = policies.list().kql(format!("ingest-agent-policies.name: \"{name}\"")).items();
            Ok(found.next().await.ok_or(error)??)
        }
        created => Ok(created?.into_inner().item),
    }
}
