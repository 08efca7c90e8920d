use kibana_client::fleet::FleetError;
use kibana_client::model::fleet::{AgentPolicy, NewAgentPolicy};
use kibana_client::{Error, Kibana};

pub async fn create_policy(kibana: &Kibana, policy: NewAgentPolicy) -> Result<Option<AgentPolicy>, Error> {
    let created = match kibana.fleet().agent_policies().create(policy).send().await {
        Err(error) if error.is_conflict() => {
            if let Some(FleetError::Conflict(body)) = error.body() {
                println!("not created: {}", body.message);
            }
            return Ok(None);
        }
        other => other?,
    };
    Ok(Some(created.into_inner().item))
}
