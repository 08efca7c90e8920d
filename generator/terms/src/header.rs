/// Headers that a client sets by itself, in lower case: OpenAPI says that parameters of these names are ignored, because media
/// types and security schemes describe them.
const IGNORED: [&str; 3] = ["accept", "authorization", "content-type"];

/// Whether OpenAPI ignores parameters for a header.
pub fn is_ignored_header(name: &str) -> bool {
    IGNORED.iter().any(|known| name.eq_ignore_ascii_case(known))
}
