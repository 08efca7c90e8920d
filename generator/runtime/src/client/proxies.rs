//! The addresses of proxies: those that a caller gives, and those in the variables of the environment.

use std::env;
use std::ffi::OsString;

use http::Uri;
use reqwest::Url;

/// The variables that the HTTP client reads. The first of a pair that is set counts, also if it is empty.
const VARIABLES: [[&str; 2]; 3] =
    [["HTTP_PROXY", "http_proxy"], ["HTTPS_PROXY", "https_proxy"], ["ALL_PROXY", "all_proxy"]];

/// What an address looks like. None is shown: it may have a password.
const SHAPE: &str =
    "the address of an HTTP proxy, such as `http://proxy.example:3128`, with special characters percent-encoded";

/// Refuses variables that do not name a proxy: requests would go elsewhere than they are meant to. `way_out` is how a caller goes
/// without them.
pub(crate) fn check_environment(way_out: &str) -> Result<(), String> {
    check_variables(|name| env::var_os(name))
        .map_err(|mistake| format!("{mistake}; give it {SHAPE}, remove it, or {way_out}"))
}

/// Refuses the address of a proxy that the HTTP client passes over, or cannot use.
pub(crate) fn check_address(address: &str) -> Result<(), String> {
    if is_usable(address) { Ok(()) } else { Err(format!("the address of the proxy is not {SHAPE}")) }
}

fn check_variables(get: impl Fn(&str) -> Option<OsString>) -> Result<(), String> {
    // The HTTP client uses no proxy in a program that a web server runs, since `HTTP_PROXY` is the header `Proxy` of its caller
    // there. The others are meant.
    let is_cgi = get("REQUEST_METHOD").is_some();
    let is_header = |name: &str| name == "HTTP_PROXY" || cfg!(windows) && name == "http_proxy";
    for pair in VARIABLES {
        let mut hiding = None;
        for name in pair {
            let Some(value) = get(name) else { continue };
            if value.is_empty() {
                hiding.get_or_insert(name);
                continue;
            }
            match value.to_str() {
                _ if is_cgi && is_header(name) => continue,
                _ if is_cgi => return Err(format!("the variable {name} does not count next to REQUEST_METHOD")),
                None => return Err(format!("the variable {name} is not text")),
                Some(value) if !is_meant(value) => {
                    return Err(format!("the variable {name} is not the address of a proxy"));
                }
                Some(_) => {}
            }
            if let Some(empty) = hiding {
                return Err(format!("the variable {name} does not count, because {empty} is there and is empty"));
            }
        }
    }
    Ok(())
}

/// Whether a text is the address of a proxy, and not a word such as `none`.
fn is_meant(text: &str) -> bool {
    is_usable(text) && (text == "localhost" || text.contains(['.', ':']))
}

/// Whether the HTTP client takes a text for the address of a proxy. One that it cannot read means no proxy to it.
fn is_usable(text: &str) -> bool {
    let Ok(uri) = text.parse::<Uri>() else { return false };
    let is_http = uri.scheme_str().is_none_or(|scheme| matches!(scheme, "http" | "https"));
    // It reads a port that is none as if there were no port.
    let address = if uri.scheme().is_some() { text.to_owned() } else { format!("http://{text}") };
    is_http && uri.authority().is_some() && Url::parse(&address).is_ok_and(|url| url.has_host())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{check_address, check_variables};

    /// What is wrong with some variables.
    fn mistake(variables: &[(&str, &str)]) -> Option<String> {
        let get =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value));
        check_variables(get).err()
    }

    #[test]
    fn addresses_of_proxies_are_told_from_other_texts() {
        let good = [
            "http://proxy:3128",
            "HTTP://proxy:3128",
            "proxy.example:3128",
            "https://user:hunter2@proxy.example",
            "http://user:pa%5Ess@proxy.example/",
            "user:hunter2@proxy.example:3128",
            "localhost:3128",
            "localhost",
            "[::1]:3128",
        ];
        for value in good {
            assert_eq!(mistake(&[("HTTPS_PROXY", value)]), None, "{value}");
            assert_eq!(check_address(value), Ok(()), "{value}");
        }
        let bad = [
            "socks5://proxy:1080",
            "socks://proxy",
            "ftp://proxy",
            "http://",
            "://",
            "http://:hunter2@",
            "a b",
            "http://proxy:3128 ",
            " http://proxy:3128",
            "http://proxy:3128\n",
            "proxy:3128/",
            "/proxy",
            "http://user:hunter2^@proxy:3128",
            "http://user:hunter2|@proxy:3128",
            "http://user:hunter2ä@proxy:3128",
            "http://proxy:99999",
            "http://proxy:port",
        ];
        for value in bad {
            let mistake = mistake(&[("HTTPS_PROXY", value)]).unwrap_or_else(|| panic!("{value:?} is taken"));
            assert!(mistake.contains("HTTPS_PROXY is not the address") && !mistake.contains("hunter2"), "{mistake}");
            let mistake = check_address(value).unwrap_err();
            assert!(mistake.contains("percent-encoded") && !mistake.contains("hunter2"), "{mistake}");
        }
        // A caller may have a proxy of this name, and a variable rather says that there is none.
        assert!(mistake(&[("HTTP_PROXY", "none")]).is_some());
        assert_eq!(check_address("none"), Ok(()));
    }

    #[test]
    fn variables_that_do_not_count_are_told() {
        let good = "http://proxy:3128";
        let hidden = mistake(&[("HTTPS_PROXY", ""), ("https_proxy", good)]).unwrap();
        assert_eq!(hidden, "the variable https_proxy does not count, because HTTPS_PROXY is there and is empty");
        assert_eq!(mistake(&[("HTTPS_PROXY", good), ("https_proxy", "")]), None);
        assert_eq!(mistake(&[("HTTPS_PROXY", ""), ("ALL_PROXY", good)]), None);
        assert_eq!(mistake(&[("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "what a caller says")]), None);
        let unused = mistake(&[("REQUEST_METHOD", "GET"), ("ALL_PROXY", good)]).unwrap();
        assert_eq!(unused, "the variable ALL_PROXY does not count next to REQUEST_METHOD");
    }

    #[cfg(unix)]
    #[test]
    fn variables_that_are_not_text_are_refused() {
        use std::os::unix::ffi::OsStringExt;

        let get = |name: &str| (name == "ALL_PROXY").then(|| OsString::from_vec(vec![0xff]));
        assert!(check_variables(get).unwrap_err().contains("ALL_PROXY is not text"));
    }
}
