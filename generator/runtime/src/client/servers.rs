//! Where the calls of a client go.

use std::borrow::Cow;
use std::sync::OnceLock;

use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

use crate::client::Operation;

/// The addresses that a client knows.
#[derive(Default)]
pub(crate) struct Servers {
    /// The address that the caller gave.
    pub(crate) base_url: String,
    /// The addresses that the API's document names, with the places of variables in braces.
    pub(crate) documented: &'static [&'static str],
    /// The first of these, with the defaults of its variables: the client's address is used instead of it.
    pub(crate) usual: &'static str,
    /// The servers that operations of the document have of their own.
    pub(crate) own: &'static [&'static str],
    /// Where the caller wants calls to go instead of these.
    pub(crate) given: Vec<(String, String)>,
    /// What the addresses of most calls begin with.
    pub(crate) base: OnceLock<Option<Base>>,
}

/// Paths of this length are read with their servers: an address as a whole has a limit.
const LONG: usize = 32 * 1024;

/// The address that the caller gave, which is read once and not for each call.
pub(crate) struct Base {
    scheme: Scheme,
    authority: Authority,
    /// What comes behind them.
    path: String,
}

impl Base {
    fn of(address: &str) -> Option<Self> {
        let parts = Uri::try_from(address).ok()?.into_parts();
        let (scheme, authority) = (parts.scheme?, parts.authority?);
        let path = address.strip_prefix(scheme.as_str())?.strip_prefix("://")?.strip_prefix(authority.as_str())?;
        Some(Self { path: path.to_owned(), scheme, authority })
    }

    /// An address of the server. The path begins with a slash.
    fn url(&self, path: String) -> Result<Uri, http::Error> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::try_from(path)?);
        Ok(Uri::from_parts(parts)?)
    }
}

/// Where a call goes.
pub(crate) struct Target<'s> {
    pub(crate) address: Cow<'s, str>,
    /// The document's address, where the caller did not give it: credentials do not go there.
    pub(crate) stranger: Option<&'s str>,
}

impl Servers {
    /// Where the calls of an operation go.
    pub(crate) fn target(&self, operation: &Operation) -> Result<Target<'_>, String> {
        let known = |address| Target { address, stranger: None };
        let own = || known(Cow::Borrowed(self.base_url.as_str()));
        let Some(server) = operation.server else { return Ok(own()) };
        if let Some((_, address)) = self.given.iter().find(|(own, _)| own == server) {
            return Ok(known(match address.starts_with('/') {
                true => Cow::Owned(format!("{}{address}", origin(&self.base_url))),
                false => Cow::Borrowed(address.as_str()),
            }));
        }
        if !self.usual.is_empty() && server == self.usual {
            return Ok(own());
        }
        let address = server.trim_end_matches('/');
        if server.starts_with('/') {
            return Ok(known(Cow::Owned(format!("{}{address}", origin(&self.base_url)))));
        }
        if !self.documented.iter().any(|documented| is_address(documented, &self.base_url)) {
            return Err(format!(
                "it is on a server of its own, {server}, and the client's address is another one than the document's; \
                 say with `operation_server` of the builder where its server is"
            ));
        }
        let is_same = origin(address) == origin(&self.base_url);
        Ok(Target { address: Cow::Borrowed(address), stranger: (!is_same).then_some(server) })
    }

    /// The URL of a call: an address and what `write` puts behind it, which is about so long.
    pub(crate) fn url(
        &self,
        address: &str,
        length: usize,
        write: impl FnOnce(&mut String) -> Result<(), String>,
    ) -> Result<Uri, String> {
        let is_known = address == self.base_url;
        let base = is_known.then(|| self.base.get_or_init(|| Base::of(&self.base_url)).as_ref()).flatten();
        let start = base.map_or(address, |base| &base.path);
        let mut text = String::with_capacity(start.len() + length);
        text.push_str(start);
        write(&mut text)?;
        let url = match base {
            Some(base) if text.starts_with('/') && text.len() < LONG => base.url(text),
            Some(_) => {
                Uri::try_from(format!("{address}{}", text.get(start.len()..).unwrap_or_default())).map_err(Into::into)
            }
            None => Uri::try_from(text).map_err(Into::into),
        };
        url.map_err(|error| format!("the URL of the request is invalid: {error}"))
    }
}

/// The scheme and the host with its port: `https://pets.example:8443`.
pub(crate) fn origin(address: &str) -> String {
    let Ok(uri) = Uri::try_from(address) else { return String::new() };
    let port = match (uri.scheme_str(), uri.port_u16()) {
        (Some("https"), Some(443) | None) | (Some("http"), Some(80) | None) | (_, None) => String::new(),
        (_, Some(port)) => format!(":{port}"),
    };
    format!("{}://{}{port}", uri.scheme_str().unwrap_or_default(), uri.host().unwrap_or_default()).to_ascii_lowercase()
}

/// The slashes of an address that come before its path: `https://pets.example/`.
const BEFORE_PATH: usize = 3;

/// Whether an address is that of a template. A variable can be any text, but one in the host has no slash.
fn is_address(template: &str, address: &str) -> bool {
    fits(template.trim_end_matches('/'), address, 0) || fits(template, &format!("{address}/"), 0)
}

/// Whether the rest of an address is that of the rest of a template, behind as many slashes of the template.
fn fits(template: &str, address: &str, slashes: usize) -> bool {
    let Some((literal, rest)) = template.split_once('{') else { return template == address };
    let Some(address) = address.strip_prefix(literal) else { return false };
    let slashes = slashes + literal.matches('/').count();
    let rest = rest.split_once('}').map_or("", |(_, rest)| rest);
    let end = match slashes >= BEFORE_PATH {
        true => address.len(),
        false => address.find('/').unwrap_or(address.len()),
    };
    (0..=end).filter(|end| address.is_char_boundary(*end)).any(|end| fits(rest, &address[end..], slashes))
}

#[cfg(test)]
mod tests {
    use super::{LONG, Servers, Uri, is_address, origin};

    #[test]
    fn templates_match_their_addresses() {
        let template = "https://{region}.example.com:{port}/{base}";
        assert!(is_address(template, "https://us.example.com:8443/v2"));
        assert!(!is_address(template, "https://us.example.org:8443/v2"));
        assert!(!is_address(template, "https://us/x.example.com:8443/v2"));
        assert!(!is_address(template, "https://us.example.com/v2"));
        assert!(is_address("https://example.com", "https://example.com"));
        assert!(is_address("https://example.com/", "https://example.com"));
        assert!(!is_address("https://example.com", "https://example.com/v2"));
    }

    #[test]
    fn variables_of_a_path_have_slashes_and_any_can_be_empty() {
        assert!(is_address("https://example.com/{base}", "https://example.com/api/v2"));
        assert!(is_address("https://example.com/{base}", "https://example.com"));
        assert!(is_address("https://example.com/{base}/", "https://example.com/api/v2"));
        assert!(!is_address("https://example.com/{base}", "https://example.com:8443"));
        assert!(is_address("https://api{env}.example.com", "https://api.example.com"));
        assert!(!is_address("https://api{env}.example.com", "https://api.example.org/x.example.com"));
        assert!(!is_address("{server}", "https://api.example.com"));
    }

    #[test]
    fn addresses_are_those_of_their_texts() {
        let long = "x".repeat(LONG);
        let behind =
            ["/pets", "/pets/a%20b?x=1&y=%2F", "/?", "?x", "", "//a", "/a#b", "/a b", "/é", "pets", ":1/x", &long];
        for base_url in
            ["http://h", "http://h:80", "https://u:p@h:1/base", "http://[::1]:8/a/b", "HTTP://H/x", "h:1", "/x"]
        {
            let servers = Servers { base_url: base_url.to_owned(), ..Servers::default() };
            for behind in behind.into_iter().chain([long.repeat(3).as_str()]) {
                let made = servers.url(base_url, 0, |text| {
                    text.push_str(behind);
                    Ok(())
                });
                let read = Uri::try_from(format!("{base_url}{behind}"));
                let read = read.map_err(|error| format!("the URL of the request is invalid: {error}"));
                assert_eq!(made, read, "{base_url}{behind}");
            }
        }
    }

    #[test]
    fn origins_are_without_default_ports() {
        assert_eq!(origin("https://Example.com:443/a"), origin("https://example.com"));
        assert_ne!(origin("http://example.com"), origin("https://example.com"));
        assert_ne!(origin("https://example.com:8443"), origin("https://example.com"));
    }
}
