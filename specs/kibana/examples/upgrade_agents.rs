//! Upgrades the Elastic Agents of some policies in waves: one after the other, each only if nine of ten agents of the one before
//! could be upgraded.
//!
//! ```sh
//! cargo run -p kibana-client --example upgrade_agents
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example upgrade_agents -- 9.1.2 staging production
//! ```
//!
//! The first argument is the version, the others are ids of agent policies. Without a version, it is the newest that Fleet
//! knows. Without `KIBANA_URL`, a server in this process plays the documents.

use std::env;
use std::error::Error;
use std::path::Path;
use std::time::Duration;

use kibana_client::Kibana;
use kibana_client::model::fleet::BulkAgentUpgrade;
use openapi_mock::{Document, Mock, Running};

/// How long a wave may take.
const LIMIT: Duration = Duration::from_secs(3600);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, server) = connect().await?;
    let mut arguments = env::args().skip(1);
    let version = match arguments.next() {
        Some(version) => version,
        None => newest(&kibana).await?,
    };
    let mut policies: Vec<String> = arguments.collect();
    if policies.is_empty() {
        let known = kibana.fleet().agent_policies().list().items().values().await?;
        policies = known.into_iter().map(|policy| policy.id).collect();
    }
    for policy in &policies {
        let behind = format!("policy_id: \"{policy}\" and not local_metadata.elastic.agent.version: \"{version}\"");
        let agents = kibana.fleet().agents().list().kql(&behind).items().values().await?;
        println!("{policy}: agents to upgrade to {version}: {}", agents.len());
        if agents.is_empty() {
            continue;
        }
        let ids: Vec<String> = agents.into_iter().map(|agent| agent.id).collect();
        let upgrade = BulkAgentUpgrade::new(ids, &version).rollout_duration_seconds(600);
        let action = kibana.fleet().agents().bulk_upgrade(upgrade).send().await?.into_inner().action_id;
        // The documents tell of another action than the one that was begun.
        let action = if server.is_some() { first_action(&kibana).await? } else { action };
        let wait = kibana.fleet().agents().list_action_status().per_page(100).wait_for(&action).timeout(LIMIT);
        let wave = wait.await?;
        println!("{policy}: upgraded: {}, failed: {}", wave.agents_acknowledged, wave.agents_failed);
        for error in wave.latest_errors.iter().flatten() {
            println!("  {}: {}", error.agent_id, error.error);
        }
        if wave.agents_failed * 10 > wave.agents_actioned {
            return Err(format!("the policies after {policy} are left as they are").into());
        }
    }
    Ok(())
}

/// The newest version that agents can have.
async fn newest(kibana: &Kibana) -> Result<String, Box<dyn Error>> {
    let versions = kibana.fleet().agents().list_available_versions().send().await?.into_inner().items;
    versions.into_iter().next().ok_or_else(|| "Fleet knows no version".into())
}

/// An action that has ended.
async fn first_action(kibana: &Kibana) -> Result<String, Box<dyn Error>> {
    let actions = kibana.fleet().agents().list_action_status().send().await?.into_inner().items;
    let done = actions.into_iter().find(|action| action.status.as_str() == "COMPLETE");
    done.map(|action| action.action_id).ok_or_else(|| "no action has ended".into())
}

/// A client of the server that the environment names, or of one in this process.
async fn connect() -> Result<(Kibana, Option<Running>), Box<dyn Error>> {
    if let Ok(url) = env::var("KIBANA_URL") {
        let key =
            env::var("KIBANA_API_KEY").map_err(|_| "KIBANA_URL needs KIBANA_API_KEY, an API key of that server")?;
        return Ok((Kibana::builder(url).api_key(key.as_str()).build()?, None));
    }
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/kibana");
    let server = Mock::new(Document::open(&documents)?).start().await?;
    println!("KIBANA_URL is not set: {} plays the documents of Kibana\n", server.url());
    Ok((Kibana::builder(server.url()).api_key("example").build()?, Some(server)))
}
