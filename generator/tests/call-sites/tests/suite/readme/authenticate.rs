use kibana_client::{Error, Kibana, Secret};

pub fn connect(url: &str, user: &str, password: Secret) -> Result<Kibana, Error> {
    Kibana::builder(url).basic(user, password).build()
}
