use kibana_client::{Error, FilePart, Kibana};

pub async fn import(kibana: &Kibana, file: String) -> Result<(), Error> {
    let file = FilePart::new("objects.ndjson", file);
    let result = kibana.space("marketing")?.saved_objects().import(file).overwrite(true).await?;
    for failure in result.errors.iter().flatten() {
        println!("{} {} is not imported", failure.type_, failure.id);
    }
    Ok(())
}
