use kibana_client::blocking::{IterBlocking, SendBlocking};
use kibana_client::{Error, Kibana};

pub fn print_actions(kibana: &Kibana) -> Result<(), Error> {
    let connectors = kibana.connectors().list().send_blocking()?;
    println!("{} connectors", connectors.len());
    for action in kibana.fleet().agents().list_action_status().items().iter_blocking() {
        println!("{}", action?.action_id);
    }
    Ok(())
}
