//! Copies the dashboards of a space into another one, with everything that they need.
//!
//! ```sh
//! cargo run -p kibana-client --example copy_objects
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example copy_objects -- marketing sales
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents. What is in the way in the other space is kept,
//! unless `OVERWRITE=1` allows to replace it.

use std::env;
use std::error::Error;
use std::path::Path;

use kibana_client::model::ImportError;
use kibana_client::model::saved_objects::{ExportLine, ExportSelection, ImportResult, ImportRetry};
use kibana_client::{FilePart, Kibana};
use openapi_mock::{Document, Mock, Running};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let mut arguments = env::args().skip(1);
    let from = arguments.next().unwrap_or_else(|| "marketing".to_owned());
    let to = arguments.next().unwrap_or_else(|| "sales".to_owned());

    let file = export(&kibana.space(&from)?).await?;
    let target = kibana.space(&to)?;
    let result = target.saved_objects().import(part(&file)).send().await?.into_inner();
    report(&result);

    let retries = decisions(&result);
    if !retries.is_empty() && env::var("OVERWRITE").as_deref() == Ok("1") {
        println!("replacing {} objects in the space {to}", retries.len());
        let again = target.saved_objects().resolve_import_errors(retries, part(&file)).send().await?;
        report(&again.into_inner());
    }
    Ok(())
}

/// All dashboards of a space and what they need, as a file for import has them.
async fn export(kibana: &Kibana) -> Result<String, Box<dyn Error>> {
    let request = ExportSelection::new().types(["dashboard"]).include_references_deep(true);
    let mut lines = kibana.saved_objects().export(request).send().await?.into_stream();
    let mut file = String::new();
    while let Some(line) = lines.next().await {
        let line = line?;
        if let ExportLine::Summary(summary) = &line {
            println!(
                "exported {} objects; {} that they need are missing",
                summary.exported_count, summary.missing_ref_count
            );
            continue;
        }
        file += &serde_json::to_string(&line)?;
        file.push('\n');
    }
    Ok(file)
}

/// Servers tell by the extension what a file is.
fn part(file: &str) -> FilePart {
    FilePart::new("dashboards.ndjson", file.to_owned())
}

/// Replaces what is in the way. Other failures need a person.
fn decisions(result: &ImportResult) -> Vec<ImportRetry> {
    let failures = result.errors.iter().flatten();
    let conflicts = failures.filter_map(|failure| match &failure.error {
        ImportError::Conflict(conflict) => Some((failure, conflict)),
        _ => None,
    });
    let retries = conflicts.map(|(failure, conflict)| {
        let mut retry = ImportRetry::new(&failure.type_, &failure.id).overwrite(true);
        retry.destination_id.clone_from(&conflict.destination_id);
        retry
    });
    retries.collect()
}

/// Prints what has become of each object.
fn report(result: &ImportResult) {
    for object in result.success_results.iter().flatten() {
        let id = object.destination_id.as_ref().unwrap_or(&object.id);
        println!("{:15} {id}", object.type_);
    }
    for failure in result.errors.iter().flatten() {
        println!("{:15} {} was not copied: {}", failure.type_, failure.id, reason(&failure.error));
    }
}

/// Why an object was not copied.
fn reason(error: &ImportError) -> &str {
    match error {
        ImportError::Conflict(_) => "there is one already",
        ImportError::AmbiguousConflict(_) => "there are several that it could replace",
        ImportError::MissingReferences(_) => "something that it needs is missing",
        ImportError::UnsupportedType(_) => "objects of this type are not imported",
        ImportError::Other(other) => &other.message,
        _ => "this program does not know why",
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
