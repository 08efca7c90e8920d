use std::error::Error;

use kibana_client::model::roles::NewRole;
use kibana_client::{Kibana, convert};

pub async fn describe_role(kibana: &Kibana, name: &str, about: &str) -> Result<(), Box<dyn Error>> {
    let found = kibana.roles().get(name).send().await?;
    let role: NewRole = convert(&*found)?;
    kibana.roles().save(name, role.description(about)).send().await?;
    Ok(())
}
