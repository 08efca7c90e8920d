//! Moves data views from a space to another one, and tells what in the first space still refers to them.
//!
//! ```sh
//! cargo run -p kibana-client --example move_data_views
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example move_data_views -- marketing sales
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents. A data view that something refers to is shared
//! with the other space, and stays in the first one; the others move.

use std::env;
use std::error::Error;
use std::path::Path;

use kibana_client::Kibana;
use kibana_client::model::SavedObjectKey;
use kibana_client::model::data_views::ReferenceSwap;
use kibana_client::model::spaces::SpaceAssignment;
use openapi_mock::{Document, Mock, Running};

/// What Kibana calls data views where it stores them.
const TYPE: &str = "index-pattern";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let mut arguments = env::args().skip(1);
    let from = arguments.next().unwrap_or_else(|| "marketing".to_owned());
    let to = arguments.next().unwrap_or_else(|| "sales".to_owned());

    let here = kibana.space(&from)?;
    let views = here.data_views().list().send().await?.into_inner().data_views;
    for view in views {
        let (id, name) = (view.id, view.name.unwrap_or(view.title));
        let uses = uses(&here, &id).await?;
        let leave = if uses == 0 { vec![from.as_str()] } else { Vec::new() };
        let assignment = SpaceAssignment::new([SavedObjectKey::new(TYPE, &id)]);
        let assignment = assignment.spaces_to_add([to.as_str()]).spaces_to_remove(leave);
        let outcome = here.spaces().assign_saved_objects(assignment).send().await?.into_inner();
        match outcome.objects.iter().find_map(|object| object.error.as_ref()) {
            Some(error) => println!("{name} stays in {from}: {}", error.message),
            None if uses == 0 => println!("{name} has moved to {to}"),
            None => println!("{name} is in {to}, and stays in {from}, where {uses} refer to it"),
        }
    }
    Ok(())
}

/// How many saved objects of a space refer to a data view.
async fn uses(kibana: &Kibana, id: &str) -> Result<usize, Box<dyn Error>> {
    let preview = kibana.data_views().preview_swap_references(ReferenceSwap::new(id, id)).send().await?;
    Ok(preview.result.as_ref().map_or(0, Vec::len))
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
