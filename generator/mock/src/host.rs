//! Which names the server has: a page of a browser that calls it by another name is not its caller.

use std::net::{IpAddr, SocketAddr};

/// Whether a header `Host` names the server: `localhost`, its address, or a name that the caller allowed. One that listens on all
/// addresses has any address.
pub(crate) fn is_own(host: &str, address: SocketAddr, allowed: &[String]) -> bool {
    let name = name(host).to_ascii_lowercase();
    if name == "localhost" || name.ends_with(".localhost") || allowed.iter().any(|own| own.eq_ignore_ascii_case(&name))
    {
        return true;
    }
    let own = address.ip();
    name.parse::<IpAddr>().is_ok_and(|ip| ip == own || ip.is_loopback() || own.is_unspecified())
}

/// The name without a port and without the brackets of IPv6.
fn name(host: &str) -> &str {
    match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn names_of_others_are_not_own() {
        let (loopback, all) = ("127.0.0.1:80".parse().unwrap(), "0.0.0.0:80".parse().unwrap());
        for own in ["127.0.0.1:80", "localhost", "api.localhost:80", "[::1]:80", "127.0.0.1"] {
            assert!(is_own(own, loopback, &[]), "{own}");
        }
        for other in ["evil.example", "localhost.evil.example:80", "10.0.0.7", ""] {
            assert!(!is_own(other, loopback, &[]), "{other}");
        }
        assert!(is_own("10.0.0.7:80", all, &[]) && !is_own("evil.example", all, &[]));
        assert!(is_own("Mock.Internal:80", all, &["mock.internal".to_owned()]));
    }
}
