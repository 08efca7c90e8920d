use std::time::Duration;
use std::{fs, io};

use kibana_client::{Credential, Error, Kibana, Retry};

async fn read_key() -> io::Result<Credential> {
    Ok(Credential::api_key(fs::read_to_string("/run/secrets/kibana")?))
}

pub fn connect_for_production() -> Result<Kibana, Error> {
    Kibana::builder("https://kibana.example:5601")
        .credential_provider("api_key", read_key)
        .timeout(Duration::from_secs(180))
        .retry(Retry::new().with_attempt_limit(5).with_time_limit(Duration::from_secs(120)))
        .concurrency_limit(20)
        .build()
}
