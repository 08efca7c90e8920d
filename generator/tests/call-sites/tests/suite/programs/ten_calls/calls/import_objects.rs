use kibana_client::{Error, FilePart, Kibana};

pub async fn import(kibana: &Kibana, file: &str) -> Result<(), Error> {
    let file = FilePart::new("objects.ndjson", file.to_owned());
    let result = kibana.space("marketing")?.saved_objects().import(file).overwrite(true).send().await?;
    for failure in result.errors.iter().flatten() {
        println!("{} {} is not imported", failure.type_, failure.id);
    }
    Ok(())
}
