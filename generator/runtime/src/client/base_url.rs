//! Where the server is.

use reqwest::Url;

use crate::client::outlined::has_text;

/// Reads what an API takes in place of an address, such as an id from which it follows: nothing where a text is something else,
/// and a message for one that leads nowhere.
pub type AddressForm = fn(&str) -> Option<Result<String, String>>;

/// The address of a server, or what stands for it. A text with a scheme is an address.
pub(crate) fn address(text: &str, form: Option<AddressForm>) -> Result<String, String> {
    let text = text.trim();
    let stands_for = form.filter(|_| !has_text(text, "://")).and_then(|form| form(text));
    match stands_for {
        Some(address) => normalize(&address?),
        None => normalize(text),
    }
}

/// Checks the address of a server and removes slashes from its end.
///
/// The path is kept: servers stand behind proxies. A query, a fragment or a password is an error,
/// because it would be dropped or would be part of each request.
pub(crate) fn normalize(text: &str) -> Result<String, String> {
    let text = text.trim();
    // Text that may contain a password or a token is not shown.
    let public = text.split(['?', '#']).next().unwrap_or_default();
    let shown = if text.contains('@') { "the base URL".to_owned() } else { format!("the base URL {public:?}") };
    if !has_text(text, "://") {
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
