use kibana_client::model::fleet::{AgentActionState, AgentActionStatus};
use kibana_client::{Error, Kibana};

pub async fn failed_actions(kibana: &Kibana) -> Result<Vec<AgentActionStatus>, Error> {
    let mut failed = Vec::new();
    let mut actions = kibana.fleet().agents().list_action_status().per_page(100).items();
    while let Some(action) = actions.next().await {
        let action = action?;
        if action.status == AgentActionState::Failed {
            failed.push(action);
        }
    }
    Ok(failed)
}
