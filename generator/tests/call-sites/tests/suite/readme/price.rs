use kibana_client::Json;

pub fn price(answer: &Json) -> Result<(f64, Vec<String>), serde_json::Error> {
    let tags = answer["tags"].decode()?;
    Ok((answer.pointer("/price/amount").and_then(Json::as_f64).unwrap_or_default(), tags))
}
