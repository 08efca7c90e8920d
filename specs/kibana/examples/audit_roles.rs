//! Prints which roles can do what in which spaces, and names roles for spaces that are gone.
//!
//! ```sh
//! cargo run -p kibana-client --example audit_roles
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... cargo run -p kibana-client --example audit_roles
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::path::Path;

use kibana_client::Kibana;
use kibana_client::model::roles::KibanaPrivileges;
use openapi_mock::{Document, Mock, Running};

/// What a role has that is for all spaces.
const EVERYWHERE: &str = "*";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let spaces = kibana.spaces().list().send().await?.into_inner();
    let spaces: BTreeSet<String> = spaces.into_iter().map(|space| space.id).collect();
    let mut roles = kibana.roles().list().send().await?.into_inner();
    roles.sort_by(|one, other| one.name.cmp(&other.name));

    println!("{:<24} {:<16} privileges", "role", "space");
    let mut lost = Vec::new();
    for role in &roles {
        for granted in &role.kibana {
            for space in &granted.spaces {
                println!("{:<24} {:<16} {}", role.name, space, describe(granted));
                if space != EVERYWHERE && !spaces.contains(space) {
                    lost.push(format!("{} is for the space {space}, which is gone", role.name));
                }
            }
        }
    }
    println!("\n{} roles, {} spaces", roles.len(), spaces.len());
    lost.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// The privileges of a role in some spaces: for everything, or by feature.
fn describe(granted: &KibanaPrivileges) -> String {
    let base = granted.base.iter().flatten().map(|privilege| privilege.as_str().to_owned());
    let features =
        granted.feature.iter().flatten().map(|(feature, privileges)| format!("{feature}: {}", privileges.join("+")));
    let all: Vec<String> = base.chain(features).collect();
    if all.is_empty() { "none".to_owned() } else { all.join(", ") }
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
