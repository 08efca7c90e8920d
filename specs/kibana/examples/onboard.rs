//! Gives each team a space, an agent policy with an integration, and an enrollment key, waits until each has an agent that is
//! online, and prints a table of them.
//!
//! ```sh
//! cargo run -p kibana-client --example onboard
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example onboard -- nginx logistics sales
//! ```
//!
//! The first argument is the package of the integration, the others are teams. `SHOW_KEY=1` shows the enrollment keys. Without
//! `KIBANA_URL`, a server in this process plays the documents. What is there already is used again.

use std::env;
use std::error::Error;
use std::path::Path;
use std::time::Duration;

use kibana_client::Kibana;
use kibana_client::model::fleet::{
    AgentPolicy, AgentStatusCounts, EnrollmentApiKey, NewAgentPolicy, NewEnrollmentApiKey, NewPackagePolicy,
    PackageReference,
};
use kibana_client::model::spaces::Space;
use openapi_mock::{Document, Mock, Running};
use tokio::time::{Instant, sleep};

/// How long a team may take to enroll an agent, and the pause between two looks at its agents.
const PATIENCE: (Duration, Duration) = (Duration::from_secs(600), Duration::from_secs(5));

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let package = env::args().nth(1).unwrap_or_else(|| "nginx".to_owned());
    let teams: Vec<String> = env::args().skip(2).collect();
    let teams = if teams.is_empty() { vec!["logistics".to_owned(), "sales".to_owned()] } else { teams };

    let packages = kibana.fleet().packages();
    let latest = packages.get_latest(&package).await?.into_inner().item;
    packages.install(&latest.name, &latest.version).await?;
    let package = PackageReference::new(latest.name, latest.version);
    println!("{} {} is installed\n", package.name, package.version);
    let mut prepared = Vec::new();
    for team in &teams {
        match kibana.spaces().create(Space::new(team, team)).await {
            Err(error) if !error.is_conflict() => return Err(error.into()),
            _ => {}
        }
        let kibana = kibana.space(team)?;
        let policy = policy(&kibana, team, &package).await?;
        let key = key(&kibana, &policy).await?;
        let is_shown = env::var("SHOW_KEY").as_deref() == Ok("1");
        let token = if is_shown { key.api_key.expose() } else { "<hidden: run with SHOW_KEY=1 to see it>" };
        println!("Enroll agents of {team} with --enrollment-token={token}");
        prepared.push((team, kibana, policy, key));
    }

    let deadline = Instant::now() + PATIENCE.0;
    let (mut rows, mut missing) = (Vec::new(), 0);
    for (team, kibana, policy, key) in &prepared {
        let AgentStatusCounts { all, online, .. } = agents(kibana, policy, deadline).await?;
        missing += u32::from(online == 0);
        rows.push(format!("{team:<12} {:<38} {:<38} {all:>6} {online:>6}", policy.id, key.id));
    }
    println!("\n{:<12} {:<38} {:<38} {:>6} {:>6}", "team", "agent policy", "enrollment key", "agents", "online");
    println!("{}", rows.join("\n"));
    if missing > 0 { Err(format!("{missing} of {} teams have no agent online", teams.len()).into()) } else { Ok(()) }
}

/// The agent policy of a team with the integration. What is missing is created.
async fn policy(kibana: &Kibana, team: &str, package: &PackageReference) -> Result<AgentPolicy, Box<dyn Error>> {
    let policies = kibana.fleet().agent_policies();
    let policy = match policies.create(NewAgentPolicy::new(team, team)).await {
        Ok(created) => created.into_inner().item,
        Err(error) if error.is_conflict() => {
            let found = policies.list().kql(format!("ingest-agent-policies.name: \"{team}\"")).await?.into_inner();
            found.items.into_iter().next().ok_or(error)?
        }
        Err(error) => return Err(error.into()),
    };
    let integration = NewPackagePolicy::new(format!("{}-{team}", package.name), package.clone());
    match kibana.fleet().package_policies().create(integration.policy_ids([&policy.id])).await {
        Err(error) if !error.is_conflict() => Err(error.into()),
        _ => Ok(policy),
    }
}

/// A key for agents of a policy: one that it has, or a new one.
async fn key(kibana: &Kibana, policy: &AgentPolicy) -> Result<EnrollmentApiKey, Box<dyn Error>> {
    let keys = kibana.fleet().enrollment_api_keys();
    let known = keys.list().kql(format!("policy_id: \"{}\"", policy.id)).await?.into_inner().items;
    let is_usable = |key: &EnrollmentApiKey| key.active && key.policy_id.as_ref() == Some(&policy.id);
    match known.into_iter().find(is_usable) {
        Some(key) => Ok(key),
        None => Ok(keys.create(NewEnrollmentApiKey::new(&policy.id)).await?.into_inner().item),
    }
}

/// The agents of a policy, once one is online or the time is up.
async fn agents(kibana: &Kibana, policy: &AgentPolicy, end: Instant) -> Result<AgentStatusCounts, Box<dyn Error>> {
    loop {
        let agents = kibana.fleet().agents().get_status_summary().policy_id(&policy.id).await?.into_inner().results;
        if agents.online > 0 || Instant::now() + PATIENCE.1 > end {
            return Ok(agents);
        }
        sleep(PATIENCE.1).await;
    }
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
