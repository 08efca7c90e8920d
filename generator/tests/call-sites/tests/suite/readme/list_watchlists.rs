use kibana_client::model::entity_analytics::Watchlist;
use kibana_client::{Error, Kibana};

pub async fn list_watchlists(kibana: &Kibana) -> Result<Option<Vec<Watchlist>>, Error> {
    kibana.detect().await?;
    match kibana.entity_analytics().watchlists().list().await {
        Ok(watchlists) => Ok(Some(watchlists.into_inner())),
        Err(error) if error.is_unsupported() => {
            println!("{error}");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}
