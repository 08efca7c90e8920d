use shipyard_client::model::Crew;
use shipyard_client::{Error, Shipyard, ShipyardHeaders};

pub async fn crews_if_calls_are_left(shipyard: &Shipyard) -> Result<Vec<Crew>, Error> {
    match shipyard.crews().list().await {
        Ok(crews) => {
            println!("{} calls are left", crews.rate_limit_remaining()?);
            Ok(crews.into_inner())
        }
        Err(error) if error.is_rate_limited() => {
            println!("try again in {:?} seconds", error.retry_after_header()?);
            Ok(Vec::new())
        }
        Err(error) => Err(error.into()),
    }
}
