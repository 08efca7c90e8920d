//! Creates an agent policy and an enrollment key in a space, and prints how to enroll.
//!
//! ```sh
//! cargo run -p kibana-client --example enroll
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... cargo run -p kibana-client --example enroll -- marketing
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents. The enrollment key is a secret, and is shown
//! only where `SHOW_KEY=1` asks for it.

use std::env;
use std::error::Error;
use std::path::Path;

use kibana_client::model::fleet::{NewAgentPolicy, NewEnrollmentApiKey};
use kibana_client::{Kibana, Secret};
use openapi_mock::{Document, Mock, Running};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let space = env::args().nth(1).unwrap_or_else(|| "marketing".to_owned());
    let kibana = kibana.space(&space)?;

    let policy = NewAgentPolicy::new("Laptops", "default").description("Laptops of the marketing team");
    let policy = match kibana.fleet().agent_policies().create(policy).send().await {
        Err(error) if error.is_conflict() => {
            return Err(format!("the space {space} has a policy of this name already: {error}").into());
        }
        created => created?.into_inner().item,
    };
    println!("created the agent policy {:?} ({}) in the space {space}", policy.name, policy.id);

    let key = NewEnrollmentApiKey::new(&policy.id).name("laptops");
    let key = kibana.fleet().enrollment_api_keys().create(key).send().await?.into_inner().item;
    println!("created the enrollment key {}", key.id);

    println!("\nEnroll an agent with it:\n");
    println!("  elastic-agent install --url=<address of Fleet Server> --enrollment-token={}", token(&key.api_key));
    Ok(())
}

/// The key, if the user wants to see it.
fn token(key: &Secret) -> &str {
    match env::var("SHOW_KEY").as_deref() {
        Ok("1") => key.expose(),
        _ => "<hidden: run with SHOW_KEY=1 to see it>",
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
