use kibana_client::model::connectors::{ConnectorResultStatus, ServerLogMessage};
use kibana_client::{Error, Kibana};

pub async fn log(kibana: &Kibana, connector: &str, message: &str) -> Result<bool, Error> {
    let result = kibana.connectors().execute(connector, ServerLogMessage::new(message)).await?;
    Ok(result.status == ConnectorResultStatus::Ok)
}
