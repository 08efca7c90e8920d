//! Asks all hosts which ports they listen on, waits for their answers, and prints a line for each port.
//!
//! ```sh
//! cargo run -p kibana-client --example osquery
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example osquery -- "select * from uptime;"
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents.

use std::env;
use std::error::Error;
use std::path::Path;
use std::time::Duration;

use kibana_client::Kibana;
use kibana_client::model::osquery::{LiveQuery, LiveQueryResult, NewLiveQuery};
use openapi_mock::{Document, Mock, Running};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let sql = env::args().nth(1).unwrap_or_else(|| "select pid, name, port from listening_ports;".to_owned());
    let live_queries = kibana.osquery().live_queries();

    let query = NewLiveQuery::new().query(sql).agent_all(true);
    let started = live_queries.create(query).send().await?.into_inner().data;
    println!("agents that were asked: {}", started.agents.as_ref().map_or(0, Vec::len));

    let wait = live_queries.get(&started.action_id).wait().timeout(Duration::from_secs(600));
    let done = wait.await?.into_inner().data;
    print_rows(&kibana, done).await
}

/// Prints what the agents have found, page by page.
async fn print_rows(kibana: &Kibana, live_query: LiveQuery) -> Result<(), Box<dyn Error>> {
    for query in live_query.queries.unwrap_or_default() {
        println!(
            "{} agents have answered, {} of them could not run the query",
            query.responded.unwrap_or_default(),
            query.failed.unwrap_or_default()
        );
        let results = kibana.osquery().live_queries().list_results(&live_query.action_id, query.action_id);
        let mut rows = results.page_size(1000).items();
        while let Some(row) = rows.next().await {
            println!("  {}", columns(&row?));
        }
    }
    Ok(())
}

/// The columns of a row, and their values.
fn columns(row: &LiveQueryResult) -> String {
    let columns = row.source.as_ref().and_then(|row| row.columns.as_ref()).into_iter().flatten();
    columns.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
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
