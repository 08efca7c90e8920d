use kibana_client::{Error, Kibana};

pub fn connect(key: &str) -> Result<Kibana, Error> {
    Kibana::builder("https://kibana.example:5601").api_key(key).build()
}
