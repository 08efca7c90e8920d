use std::io::BufRead;

use weather_client::model::Reading;
use weather_client::{Error, LineBody, Weather};

pub async fn import(weather: &Weather, file: impl BufRead + Send + 'static) -> Result<u32, Error> {
    let degrees = file.lines().map_while(|line| line.ok()?.parse().ok());
    let readings = LineBody::lazy(degrees.map(|degrees| Reading::new().celsius(degrees)));
    let mut outcomes = weather.readings().import(readings).await?.into_stream();
    let mut taken = 0;
    while let Some(outcome) = outcomes.next().await {
        taken += u32::from(outcome?.ok);
    }
    Ok(taken)
}
