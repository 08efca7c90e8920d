//! Rotates every key that a fleet uses to get in: enrollment keys of all policies, the token of Fleet Server, and the key pair that
//! signs messages.
//!
//! ```sh
//! cargo run -p kibana-client --example rotate_fleet_keys
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... ROTATE=1 cargo run -p kibana-client --example rotate_fleet_keys
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents. On a real server, `ROTATE=1` allows what cannot be undone:
//! old enrollment keys are revoked, and agents take new commands only once they have their new policies. It is about the policies of
//! the default space. `SHOW_TOKEN=1` shows the new token of Fleet Server; other secrets are not shown.

use std::env;
use std::error::Error;
use std::path::Path;

use kibana_client::Kibana;
use kibana_client::model::fleet::NewEnrollmentApiKey;
use openapi_mock::{Document, Mock, Running};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, server) = connect().await?;
    let is_allowed = server.is_some() || env::var("ROTATE").as_deref() == Ok("1");
    let keys = kibana.fleet().enrollment_api_keys();
    let old = keys.list().per_page(100).items().values().await?;
    let policies = kibana.fleet().agent_policies().list().per_page(100).items().values().await?;

    for policy in &policies {
        let of_policy = old.iter().filter(|key| key.active && key.policy_id.as_deref() == Some(policy.id.as_str()));
        let of_policy: Vec<_> = of_policy.collect();
        println!("{}: keys: {}", policy.name, of_policy.len());
        if !is_allowed || of_policy.is_empty() {
            continue;
        }
        // Without a name: a policy has one key of a name, and revoked keys keep theirs.
        let new = keys.create(NewEnrollmentApiKey::new(&policy.id)).send().await?.into_inner().item;
        for key in of_policy {
            keys.revoke(&key.id).send().await?;
            println!("  {} is revoked, {} takes its place", key.id, new.id);
        }
    }
    if !is_allowed {
        println!("\nnothing was changed: ROTATE=1 allows it");
        return Ok(());
    }
    let token = kibana.fleet().service_tokens().create().send().await?;
    let value = match env::var("SHOW_TOKEN").as_deref() {
        Ok("1") => token.value.expose(),
        _ => "<hidden: run with SHOW_TOKEN=1 to see it>",
    };
    println!("\nGive Fleet Server the new token {}: {value}", token.name);
    let rotated = kibana.fleet().message_signing().rotate_key_pair().acknowledge(true).send().await?;
    println!("{}", rotated.message);
    Ok(())
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
