use shipyard_client::model::NewCrew;
use shipyard_client::{Error, FilePart, Shipyard};

pub async fn sign_on(shipyard: &Shipyard, portrait: Vec<u8>) -> Result<(), Error> {
    shipyard.crews().create(NewCrew::new("Port").sailors(12)).await?;
    shipyard.crews().create_multipart("Starboard", FilePart::new("crew.png", portrait)).await?;
    Ok(())
}
