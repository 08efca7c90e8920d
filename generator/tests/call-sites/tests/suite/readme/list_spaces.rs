use kibana_client::{Error, Kibana, Method, NoError, Operation, Request};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Space {
    pub id: String,
    pub name: String,
}

static LIST_SPACES: Operation = Operation::new("listSpaces", Method::GET, "/api/spaces/space");

pub async fn list_spaces(kibana: &Kibana) -> Result<Vec<Space>, Error> {
    let request = Request::new(kibana.client(), &LIST_SPACES).query("purpose", "any");
    let spaces = request.send_json::<Vec<Space>, NoError>().await?;
    Ok(spaces.into_inner())
}
