//! The variables of the environment that name proxies.

use std::env;

use reqwest::Url;

/// The variables that the HTTP client reads.
const VARIABLES: [&str; 6] = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Refuses variables that do not name a proxy: requests would go elsewhere than they are meant to. `way_out` is how a caller goes
/// without them.
pub(crate) fn check_environment(way_out: &str) -> Result<(), String> {
    VARIABLES.iter().try_for_each(|name| match env::var_os(name) {
        // A program that a web server runs gets the header `Proxy` of its caller in `HTTP_PROXY`.
        Some(_) if *name == "HTTP_PROXY" && env::var_os("REQUEST_METHOD").is_some() => Ok(()),
        Some(value) if !value.is_empty() => check(name, value.to_str(), way_out),
        _ => Ok(()),
    })
}

/// The value is not shown: it may have a password.
fn check(name: &str, value: Option<&str>, way_out: &str) -> Result<(), String> {
    let help = format!("give it the address of an HTTP proxy, remove it, or {way_out}");
    let Some(value) = value.map(str::trim) else { return Err(format!("the variable {name} is not text; {help}")) };
    let address = if value.contains("://") { value.to_owned() } else { format!("http://{value}") };
    let is_proxy = Url::parse(&address).is_ok_and(|url| {
        let is_host = |host: &str| {
            host == "localhost" || host.contains(['.', ':']) || value.contains("://") || url.port().is_some()
        };
        matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(is_host)
    });
    if is_proxy { Ok(()) } else { Err(format!("the variable {name} is not the address of a proxy; {help}")) }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn addresses_of_proxies_are_told_from_other_texts() {
        for value in ["http://proxy:3128", "proxy.example:3128", "https://user:hunter2@proxy.example", "localhost:3128"]
        {
            assert_eq!(check("HTTPS_PROXY", Some(value), "leave"), Ok(()), "{value}");
        }
        for value in ["garbage", "socks5://proxy:1080", "http://", "://", "http://:hunter2@", "a b"] {
            let mistake = check("HTTPS_PROXY", Some(value), "leave").unwrap_err();
            assert!(mistake.contains("HTTPS_PROXY is not the address") && !mistake.contains("hunter2"), "{mistake}");
        }
        assert!(check("ALL_PROXY", None, "leave").is_err());
    }
}
