// Generated from specs/kibana; do not edit.

//! Cloud IDs: what the console of Elastic Cloud shows to connect to a deployment.

use openapi_runtime::Base64;

/// The address of Kibana in a Cloud ID. Nothing where the text is something else.
///
/// That is a name, a colon, and in Base64: a domain, and the names of Elasticsearch and of Kibana below it, with `$` between them.
/// Each may have a port.
pub(crate) fn address(text: &str) -> Option<Result<String, String>> {
    let (_, encoded) = text.rsplit_once(':')?;
    let decoded = String::from_utf8(Base64::new(encoded).decode().ok()?).ok()?;
    let mut parts = decoded.split('$');
    let (domain, _elasticsearch) = (parts.next()?, parts.next()?);
    let Some(kibana) = parts.next().filter(|kibana| !kibana.is_empty()) else {
        return Some(Err("the Cloud ID names no Kibana; give its address instead".to_owned()));
    };
    let (domain, port) = domain.split_once(':').unwrap_or((domain, "443"));
    let (name, port) = kibana.split_once(':').unwrap_or((kibana, port));
    Some(Ok(format!("https://{name}.{domain}:{port}")))
}
