//! Where the server is.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use reqwest::Url;

/// Checks the address of a server and removes slashes from its end.
///
/// The path is kept: servers stand behind proxies. A query, a fragment or a password is an error,
/// because it would be dropped or would be part of each request.
pub(crate) fn normalize(text: &str) -> Result<String, String> {
    let text = text.trim();
    // Text that may contain a password or a token is not shown.
    let public = text.split(['?', '#']).next().unwrap_or_default();
    let shown = if text.contains('@') { "the base URL".to_owned() } else { format!("the base URL {public:?}") };
    if !text.contains("://") {
        if let Some(address) = cloud_id(text) {
            return normalize(&address?);
        }
        return Err(format!("{shown} has no scheme; write `https://` before it"));
    }
    let url = Url::parse(text).map_err(|error| format!("{shown} is invalid: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("{shown} has the scheme `{}`; use `https` or `http`", url.scheme()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(format!("{shown} contains a user name or a password; give them to the builder instead"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(format!("{shown} has a query or a fragment; remove what follows `?` or `#`"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// The address of Kibana in a Cloud ID of Elastic. Nothing where the text is something else.
///
/// That is a name, a colon, and in Base64: a domain, and the names of Elasticsearch and of Kibana below it, with `$` between them.
/// Each may have a port.
fn cloud_id(text: &str) -> Option<Result<String, String>> {
    let padding = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let (_, encoded) = text.rsplit_once(':')?;
    let decoded = String::from_utf8(GeneralPurpose::new(&STANDARD, padding).decode(encoded).ok()?).ok()?;
    let mut parts = decoded.split('$');
    let (domain, _elasticsearch) = (parts.next()?, parts.next()?);
    let Some(kibana) = parts.next().filter(|kibana| !kibana.is_empty()) else {
        return Some(Err("the Cloud ID names no Kibana; give its address instead".to_owned()));
    };
    let (domain, port) = domain.split_once(':').unwrap_or((domain, "443"));
    let (name, port) = kibana.split_once(':').unwrap_or((kibana, port));
    Some(Ok(format!("https://{name}.{domain}:{port}")))
}
