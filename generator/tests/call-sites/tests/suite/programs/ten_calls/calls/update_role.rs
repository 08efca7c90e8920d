use std::error::Error;

use kibana_client::model::roles::{KibanaBasePrivilege, KibanaPrivileges, NewRole};
use kibana_client::{Kibana, convert};

pub async fn let_read(kibana: &Kibana, role: &str, space: &str) -> Result<(), Box<dyn Error>> {
    let mut changed: NewRole = convert(&*kibana.roles().get(role).await?)?;
    let privileges = KibanaPrivileges::new([space]).base([KibanaBasePrivilege::Read]);
    changed.kibana.get_or_insert_default().push(privileges);
    kibana.roles().save(role, changed).await?;
    Ok(())
}
