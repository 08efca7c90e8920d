//! Gives each team a space, an agent policy with an integration, and an enrollment key, waits until each has an agent that is
//! online, and prints a table of them.
//!
//! ```sh
//! cargo run -p kibana-client --example onboard
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example onboard -- nginx logistics sales
//! ```
//!
//! The first argument is the package of the integration, the others are teams. `WAIT_SECONDS` limits the wait, which is ten
//! minutes otherwise, and `SHOW_KEY=1` shows the enrollment keys. Without `KIBANA_URL`, a server in this process plays the
//! documents. What is there already is used again, so the program can be repeated.

use std::env;
use std::error::Error;
use std::path::Path;
use std::time::Duration;

use kibana_client::model::fleet::{
    AgentPolicy, AgentStatusCounts, EnrollmentApiKey, NewAgentPolicy, NewEnrollmentApiKey, NewPackagePolicy,
    PackageReference,
};
use kibana_client::model::spaces::Space;
use kibana_client::{Kibana, Secret};
use openapi_mock::{Document, Mock, Running};
use tokio::time::{Instant, sleep};

/// How long the server is left alone between two looks at the agents.
const PAUSE: Duration = Duration::from_secs(5);

/// What a team has got.
struct Team {
    name: String,
    /// The client in the space of the team.
    kibana: Kibana,
    policy: AgentPolicy,
    key: EnrollmentApiKey,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let wait = env::var("WAIT_SECONDS").map_or(Ok(600), |seconds| seconds.parse());
    let wait = wait.map(Duration::from_secs).map_err(|_| "WAIT_SECONDS is a number of seconds")?;
    let (kibana, _server) = connect().await?;
    let mut arguments = env::args().skip(1);
    let package = arguments.next().unwrap_or_else(|| "nginx".to_owned());
    let mut teams: Vec<String> = arguments.collect();
    if teams.is_empty() {
        teams = vec!["logistics".to_owned(), "sales".to_owned()];
    }

    let package = install(&kibana, &package).await?;
    println!("{} {} is installed\n", package.name, package.version);
    let mut prepared = Vec::new();
    for name in teams {
        let team = prepare(&kibana, name, &package).await?;
        println!("Enroll agents of {} with --enrollment-token={}", team.name, token(&team.key.api_key));
        prepared.push(team);
    }

    let deadline = Instant::now() + wait;
    let mut rows = Vec::new();
    for team in prepared {
        let agents = agents(&team, deadline).await?;
        rows.push((team, agents));
    }
    println!("\n{:<12} {:<38} {:<38} {:>6} {:>6}", "team", "agent policy", "enrollment key", "agents", "online");
    for (team, agents) in &rows {
        let (all, online) = (agents.all, agents.online);
        println!("{:<12} {:<38} {:<38} {all:>6} {online:>6}", team.name, team.policy.id, team.key.id);
    }
    match rows.iter().filter(|(_, agents)| agents.online == 0).count() {
        0 => Ok(()),
        missing => Err(format!("{missing} of {} teams had no agent online within {wait:?}", rows.len()).into()),
    }
}

/// Gives a team what it needs to enroll agents.
async fn prepare(kibana: &Kibana, name: String, package: &PackageReference) -> Result<Team, Box<dyn Error>> {
    if let Err(error) = kibana.spaces().create(Space::new(&name, &name)).send().await
        && !error.is_conflict()
    {
        return Err(error.into());
    }
    let kibana = kibana.space(&name)?;
    let policy = policy(&kibana, &name).await?;
    integrate(&kibana, &policy, package).await?;
    let key = key(&kibana, &policy).await?;
    Ok(Team { name, kibana, policy, key })
}

/// A key for agents of a policy: one that it has, or a new one.
async fn key(kibana: &Kibana, policy: &AgentPolicy) -> Result<EnrollmentApiKey, Box<dyn Error>> {
    let keys = kibana.fleet().enrollment_api_keys();
    let known = keys.list().kql(format!("policy_id: \"{}\"", policy.id)).send().await?.into_inner().items;
    let usable = |key: &EnrollmentApiKey| key.active && key.policy_id.as_ref() == Some(&policy.id);
    match known.into_iter().find(usable) {
        Some(key) => Ok(key),
        None => Ok(keys.create(NewEnrollmentApiKey::new(&policy.id)).send().await?.into_inner().item),
    }
}

/// The agents of a team, once one is online or the time is up.
async fn agents(team: &Team, deadline: Instant) -> Result<AgentStatusCounts, Box<dyn Error>> {
    loop {
        let summary = team.kibana.fleet().agents().get_status_summary().policy_id(&team.policy.id).send().await?;
        let agents = summary.into_inner().results;
        if agents.online > 0 || Instant::now() + PAUSE > deadline {
            return Ok(agents);
        }
        sleep(PAUSE).await;
    }
}

/// The key, if the user wants to see it.
fn token(key: &Secret) -> &str {
    match env::var("SHOW_KEY").as_deref() {
        Ok("1") => key.expose(),
        _ => "<hidden: run with SHOW_KEY=1 to see it>",
    }
}

/// Installs the newest version of a package, and waits where somebody else is installing it.
async fn install(kibana: &Kibana, name: &str) -> Result<PackageReference, Box<dyn Error>> {
    let packages = kibana.fleet().packages();
    let known = packages.list().send().await?.into_inner().items;
    let Some(package) = known.into_iter().find(|package| package.name == name) else {
        return Err(format!("neither the registry nor this Kibana has a package {name}").into());
    };
    let version = package.latest_version.unwrap_or(package.version);
    packages.install(name, &version).send().await?;
    packages.get(name, &version).wait().await?;
    Ok(PackageReference::new(name, version))
}

/// The agent policy of a team, which is created where it is missing.
async fn policy(kibana: &Kibana, team: &str) -> Result<AgentPolicy, Box<dyn Error>> {
    let policies = kibana.fleet().agent_policies();
    match policies.create(NewAgentPolicy::new(team, team)).send().await {
        Ok(created) => Ok(created.into_inner().item),
        Err(error) if error.is_conflict() => {
            let filter = format!("ingest-agent-policies.name: \"{team}\"");
            let found = policies.list().kql(filter).send().await?.into_inner().items;
            found.into_iter().next().ok_or_else(|| error.into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Adds an integration to an agent policy, unless it is there.
async fn integrate(kibana: &Kibana, policy: &AgentPolicy, package: &PackageReference) -> Result<(), Box<dyn Error>> {
    let name = format!("{}-{}", package.name, policy.name);
    let integration =
        NewPackagePolicy::new(name, package.clone()).policy_ids([&policy.id]).namespace(&policy.namespace);
    match kibana.fleet().package_policies().create(integration).send().await {
        Err(error) if error.is_conflict() => Ok(()),
        created => Ok(created.map(drop)?),
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
