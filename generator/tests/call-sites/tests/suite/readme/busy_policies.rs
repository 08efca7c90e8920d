use kibana_client::mock::{Mock, Reply, When};
use kibana_client::model::fleet::NewAgentPolicy;
use kibana_client::{Error, Kibana};

pub async fn busy_policies() -> Result<usize, Error> {
    let mock = Mock::new()
        .when("createAgentPolicy", [Reply::empty(409), Reply::example("createAgentPolicy")])
        .when(When::any(), Reply::empty(500));
    let kibana = Kibana::builder("https://kibana.example").transport(mock.clone()).build()?;

    let policy = NewAgentPolicy::new("Laptops", "default");
    let created = kibana.fleet().agent_policies().create(policy).send().await?;

    assert!(!created.item.name.is_empty());
    Ok(mock.requests_of("createAgentPolicy").len())
}
