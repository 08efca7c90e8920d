use kibana_client::{Error, Kibana, Method, NoError};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Space {
    pub id: String,
    pub name: String,
}

pub async fn list_spaces(kibana: &Kibana) -> Result<Vec<Space>, Error> {
    let request = kibana.request(Method::GET, "/api/spaces/space").query("purpose", "any");
    let spaces = request.send_json::<Vec<Space>, NoError>().await?;
    Ok(spaces.into_inner())
}
