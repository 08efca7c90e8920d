use kibana_client::Kibana;
use kibana_client::model::connectors::connector_result::Status;
use kibana_client::model::connectors::{ConnectorCall, ServerLogMessage};

pub async fn log(kibana: &Kibana, connector: &str, message: &str) -> Result<(), Box<dyn std::error::Error>> {
    let call = ConnectorCall::new(ServerLogMessage::new(message));
    let result = kibana.connectors().execute(connector, call).send().await?;
    match result.status {
        Status::Ok => Ok(()),
        _ => Err(result.service_message.clone().unwrap_or_else(|| "the service refuses".to_owned()).into()),
    }
}
