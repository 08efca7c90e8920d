/// Headers that a client sets by itself, in lower case: OpenAPI says that parameters of these names are ignored, because media
/// types and security schemes describe them.
const IGNORED: [&str; 3] = ["accept", "authorization", "content-type"];

/// Headers without which a call changes what somebody else may have changed in between.
const CONDITIONS: [&str; 2] = ["if-match", "if-unmodified-since"];

/// Headers that say how a message is sent, and where, in lower case. Whoever sets one could smuggle a second request into the first.
const OF_TRANSPORT: [&str; 7] =
    ["connection", "content-length", "host", "te", "trailer", "transfer-encoding", "upgrade"];

/// Whether only what sends a request can set a header.
pub fn is_transport_header(name: &str) -> bool {
    OF_TRANSPORT.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether OpenAPI ignores parameters for a header.
pub fn is_ignored_header(name: &str) -> bool {
    IGNORED.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether a header is the condition of a change: a call that was to have it is not to be sent without.
pub fn is_condition(name: &str) -> bool {
    CONDITIONS.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether a cookie can have a name. RFC 6265 has only tokens; servers also use names such as `sid[]`, which browsers send.
pub fn is_cookie_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic() && !b"=;,\"\\".contains(&byte))
}
