use kibana_client::{Error, Kibana, Retry};

pub async fn delete_package(kibana: &Kibana, name: &str, version: &str) -> Result<bool, Error> {
    match kibana.fleet().packages().delete(name, version).with_retry(Retry::none()).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.is_doubtful() => {
            println!("it may be deleted or not: {error}");
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}
