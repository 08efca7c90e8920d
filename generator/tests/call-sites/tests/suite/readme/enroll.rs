use kibana_client::model::fleet::{CreatedEnrollmentApiKey, NewEnrollmentApiKey};
use kibana_client::{Error, Kibana};

pub async fn enroll(kibana: &Kibana) -> Result<CreatedEnrollmentApiKey, Error> {
    let created = kibana
        .space("marketing")?
        .fleet()
        .enrollment_api_keys()
        .create(NewEnrollmentApiKey::new("policy-1").name("laptops"))
        .send()
        .await?;
    println!("created {}, expires {:?}", created.item.id, created.item.expire_at);
    Ok(created.into_inner())
}
