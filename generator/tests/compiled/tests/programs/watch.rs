use shipyard_client::{Error, Shipyard};

pub async fn watch(shipyard: &Shipyard) -> Result<Vec<String>, Error> {
    let mut told = Vec::new();
    let mut events = shipyard.events().watch().await?.into_stream();
    while let Some(event) = events.next().await {
        let event = event?;
        told.push(format!("{:?}: {}", event.id, event.data.text));
    }
    Ok(told)
}
