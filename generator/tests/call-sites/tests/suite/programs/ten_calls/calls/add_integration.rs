use kibana_client::model::fleet::{NewPackagePolicy, PackageReference};
use kibana_client::{Error, Kibana};

pub async fn add_nginx(kibana: &Kibana, policy: &str) -> Result<(), Error> {
    let nginx = NewPackagePolicy::new("nginx-laptops", PackageReference::new("nginx", "2.0.0")).policy_ids([policy]);
    kibana.fleet().package_policies().create(nginx).await?;
    Ok(())
}
