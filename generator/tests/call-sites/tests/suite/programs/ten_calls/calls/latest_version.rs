use kibana_client::{Error, Kibana};

pub async fn latest_version(kibana: &Kibana, name: &str) -> Result<Option<String>, Error> {
    let packages = kibana.fleet().packages().list().prerelease(false).send().await?.into_inner().items;
    let found = packages.into_iter().find(|package| package.name == name);
    Ok(found.map(|package| package.latest_version.unwrap_or(package.version)))
}
