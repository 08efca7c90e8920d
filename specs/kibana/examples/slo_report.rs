//! Prints how the SLOs of all spaces are doing, those with the least budget first.
//!
//! ```sh
//! cargo run -p kibana-client --example slo_report
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... cargo run -p kibana-client --example slo_report
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents.

use std::env;
use std::error::Error;
use std::path::Path;

use kibana_client::Kibana;
use kibana_client::model::slos::{Slo, SloStatus};
use openapi_mock::{Document, Mock, Running};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let mut slos: Vec<(String, Slo)> = Vec::new();
    for space in kibana.spaces().list().send().await?.into_inner() {
        let id = space.space.id;
        let mut found = kibana.space(&id)?.slos().list().per_page(100).items();
        while let Some(slo) = found.next().await {
            slos.push((id.clone(), slo?));
        }
    }
    slos.sort_by(|(_, one), (_, other)| remaining(one).total_cmp(&remaining(other)));

    println!("{:<12} {:<24} {:<20} {:>9} {:>9}  status", "space", "SLO", "instance", "SLI", "budget");
    for (space, slo) in &slos {
        let (sli, budget) = (percent(slo.summary.sli_value), percent(remaining(slo)));
        println!("{space:<12} {:<24} {:<20} {sli:>9} {budget:>9}  {}", slo.name, slo.instance_id, slo.summary.status);
    }
    let violated = slos.iter().filter(|(_, slo)| slo.summary.status == SloStatus::Violated).count();
    println!("\n{} of {} miss their objective", violated, slos.len());
    Ok(())
}

/// What is left of what may fail.
fn remaining(slo: &Slo) -> f64 {
    slo.summary.error_budget.remaining
}

fn percent(part: f64) -> String {
    format!("{:.2} %", part * 100.0)
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
