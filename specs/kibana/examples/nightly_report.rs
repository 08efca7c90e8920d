//! A report for every night: how the SLOs of all spaces are doing, those with the least budget first, and which rules failed or warn.
//!
//! ```sh
//! cargo run -p kibana-client --example nightly_report
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... cargo run -p kibana-client --example nightly_report
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents.

use std::env;
use std::error::Error;
use std::path::Path;

use kibana_client::Kibana;
use kibana_client::model::slos::{Slo, SloStatus};
use openapi_mock::{Document, Mock, Running};

/// Rules whose last run did not go well.
const FAILED: &str = "alert.attributes.lastRun.outcome: (failed or warning)";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let mut slos: Vec<(String, Slo)> = Vec::new();
    let mut failures = Vec::new();
    for space in kibana.spaces().list().send().await?.into_inner() {
        let id = space.id;
        let kibana = kibana.space(&id)?;
        let mut found = kibana.slos().list().per_page(100).items();
        while let Some(slo) = found.next().await {
            slos.push((id.clone(), slo?));
        }
        let mut found = kibana.alerting().rules().list().kql(FAILED).per_page(100).items();
        while let Some(rule) = found.next().await {
            failures.push((id.clone(), rule?));
        }
    }
    slos.sort_by(|(_, one), (_, other)| remaining(one).total_cmp(&remaining(other)));

    println!("{:<12} {:<24} {:<20} {:>9} {:>9} {:>7}  status", "space", "SLO", "instance", "SLI", "budget", "a day");
    for (space, slo) in &slos {
        let (sli, budget) = (percent(slo.summary.sli_value), percent(remaining(slo)));
        let rate = slo.summary.one_day_burn_rate.map_or_else(String::new, |rate| format!("{rate:.2}"));
        let (name, instance, status) = (&slo.name, &slo.instance_id, &slo.summary.status);
        println!("{space:<12} {name:<24} {instance:<20} {sli:>9} {budget:>9} {rate:>7}  {status}");
    }
    let violated = slos.iter().filter(|(_, slo)| slo.summary.status == SloStatus::Violated).count();
    println!("\n{} of {} miss their objective\n", violated, slos.len());

    println!("{:<12} {:<24} {:<10} message", "space", "rule", "outcome");
    for (space, rule) in &failures {
        let run = rule.last_run.as_option();
        let outcome = run.map_or("", |run| run.outcome.as_str());
        let messages = run.and_then(|run| run.outcome_msg.as_option()).map(|messages| messages.join(", "));
        println!("{space:<12} {:<24} {outcome:<10} {}", rule.name, messages.unwrap_or_default());
    }
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
