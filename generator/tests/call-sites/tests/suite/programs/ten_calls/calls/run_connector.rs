use kibana_client::Kibana;
use kibana_client::model::connectors::{ConnectorResultStatus, ServerLogMessage};

pub async fn log(kibana: &Kibana, connector: &str, message: &str) -> Result<(), Box<dyn std::error::Error>> {
    let result = kibana.connectors().execute(connector, ServerLogMessage::new(message)).send().await?;
    match result.status {
        ConnectorResultStatus::Ok => Ok(()),
        _ => Err(result.service_message.clone().unwrap_or_else(|| "the service refuses".to_owned()).into()),
    }
}
