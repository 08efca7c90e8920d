use kibana_client::{Error, Kibana};

pub async fn disable(kibana: &Kibana, tag: &str) -> Result<(), Error> {
    let rules = kibana.alerting().rules();
    let mut found = rules.list().kql(format!("alert.attributes.tags: \"{tag}\"")).items();
    while let Some(rule) = found.next().await {
        rules.disable(rule?.id).await?;
    }
    Ok(())
}
