use kibana_client::model::roles::NewRole;
use kibana_client::{Error, Kibana};

pub async fn open_space(kibana: &Kibana, role: &str, space: &str) -> Result<(), Error> {
    let mut role = kibana.roles().get(role).send().await?.into_inner();
    for privileges in &mut role.kibana {
        privileges.spaces.push(space.to_owned());
    }
    let changed = NewRole::new(role.elasticsearch).kibana(role.kibana);
    kibana.roles().save(&role.name, changed).send().await?;
    Ok(())
}
