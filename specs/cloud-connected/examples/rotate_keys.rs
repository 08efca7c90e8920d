//! Replaces the management key of a connected cluster, if nobody has changed the cluster since it was read.
//!
//! ```sh
//! cargo run -p cloud-connected-client --example rotate_keys
//! CLOUD_URL=https://api.elastic-cloud.com CLOUD_API_KEY=... \
//!     cargo run -p cloud-connected-client --example rotate_keys -- <cluster id>
//! ```
//!
//! Without `CLOUD_URL`, a server in this process plays the documents. The replaced key works for 7 more days.

use std::env;
use std::error::Error;
use std::path::Path;

use cloud_connected_client::model::{ApiKey, Cluster};
use cloud_connected_client::{CloudConnected, Response};
use openapi_mock::{Document, Mock, Running};

/// How often a cluster is read again before somebody has to look at who else changes it.
const ATTEMPTS: usize = 3;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (cloud, server) = connect().await?;
    let id = match env::args().nth(1) {
        Some(id) => id,
        None => first_cluster(&cloud).await?,
    };
    let cluster = read(&cloud, &id).await?;
    if server.is_some() {
        // Nobody else calls the server in this process. Somebody who is faster makes a conflict that can be seen.
        cloud.api_keys().rotate_cluster(&id).send().await?;
    }
    let rotated = rotate(&cloud, cluster).await?;
    match &rotated.key {
        // `Debug` does not show it: a program keeps it with its other secrets, by `key.expose()`.
        Some(key) => println!("the cluster has another key: {key:?}"),
        None => println!("the cluster has another key"),
    }
    Ok(())
}

/// Replaces the key if the cluster is still as it was read. If not, the cluster is read again before the next attempt.
async fn rotate(cloud: &CloudConnected, mut cluster: Response<Cluster>) -> Result<Response<ApiKey>, Box<dyn Error>> {
    for attempt in 1..=ATTEMPTS {
        match cloud.api_keys().rotate_cluster(&cluster.id).if_match(cluster.etag()).send().await {
            Err(error) if error.is_precondition_failed() || error.is_conflict() => {
                println!("attempt {attempt} of {ATTEMPTS}: somebody was faster: {error}");
                cluster = read(cloud, &cluster.id).await?;
            }
            rotated => return Ok(rotated?),
        }
    }
    Err(format!("the cluster {} changes all the time", cluster.id).into())
}

/// Reads a cluster. The `ETag` of the answer is its version.
async fn read(cloud: &CloudConnected, id: &str) -> Result<Response<Cluster>, Box<dyn Error>> {
    let cluster = cloud.clusters().get(id).send().await?;
    println!("read {:?} in the version {}", cluster.name, cluster.etag().unwrap_or("that has no name"));
    Ok(cluster)
}

/// A cluster to try this on.
async fn first_cluster(cloud: &CloudConnected) -> Result<String, Box<dyn Error>> {
    let clusters = cloud.clusters().list().send().await?.into_inner();
    let first = clusters.items.into_iter().next().ok_or("no cluster is connected")?;
    Ok(first.id)
}

/// A client of the server that the environment names, or of one in this process.
async fn connect() -> Result<(CloudConnected, Option<Running>), Box<dyn Error>> {
    if let Ok(url) = env::var("CLOUD_URL") {
        let key = env::var("CLOUD_API_KEY").map_err(|_| "CLOUD_URL needs CLOUD_API_KEY, an API key of that server")?;
        return Ok((CloudConnected::builder(url).api_key(key.as_str()).build()?, None));
    }
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/cloud-connected");
    let server = Mock::new(Document::open(&documents)?).start().await?;
    println!("CLOUD_URL is not set: {} plays the documents of Cloud Connected\n", server.url());
    Ok((CloudConnected::builder(server.url()).api_key("example").build()?, Some(server)))
}
