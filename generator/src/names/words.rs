//! Text to words.
//!
//! heck splits `SLOs` into `sl_os`, `OAuth2` into `o_auth2` and `TLSv1` into `tl_sv1`, because plurals of acronyms, names of mixed
//! case and versions look like the end of one word and the beginning of another. So words are split here; heck only cases them
//! afterwards.

use super::symbols;

/// Names of mixed case that are one word, as they are written.
const MIXED: [&str; 40] = [
    "BigQuery",
    "ClickHouse",
    "CouchDB",
    "DDoS",
    "DevOps",
    "DynamoDB",
    "GitHub",
    "GitLab",
    "GraphQL",
    "IPsec",
    "IPv4",
    "IPv6",
    "IaaS",
    "IoT",
    "JavaScript",
    "LaTeX",
    "LinkedIn",
    "MacOS",
    "MongoDB",
    "MySQL",
    "NoSQL",
    "OAuth",
    "OpenAPI",
    "PaaS",
    "PagerDuty",
    "PayPal",
    "PostgreSQL",
    "QoS",
    "SQLite",
    "SaaS",
    "TypeScript",
    "VMware",
    "WebRTC",
    "WiFi",
    "YouTube",
    "cURL",
    "eBPF",
    "gRPC",
    "iOS",
    "macOS",
];

/// The words of a text, in lower case. Everything but letters and digits separates words. Symbols that say something are
/// words of their own.
pub(super) fn split(text: &str) -> Vec<String> {
    if let Some((sign, number)) = symbols::signed(text) {
        return [sign.to_owned()].into_iter().chain(split(number)).collect();
    }
    let ascii = symbols::to_ascii(text);
    let runs = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|run| !run.is_empty());
    runs.flat_map(split_run).collect()
}

/// The words of letters and digits that nothing separates.
fn split_run(run: &str) -> Vec<String> {
    // Capital letters are what begins a word.
    if !run.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return vec![run.to_owned()];
    }
    let mut words = Vec::new();
    let mut rest = run;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(first_word(rest, rest.len() == run.len()));
        words.push(word.to_ascii_lowercase());
        rest = after;
    }
    words
}

/// The case of the letters that a word ends with so far.
#[derive(Clone, Copy, PartialEq)]
enum Case {
    /// Digits only.
    None,
    Lower,
    Upper,
}

/// The length of the first word: `nb` of `nbAgents`, `http` of `HTTPServer`, `slos` of `SLOsByID`, `tls` of `TLSv1`.
fn first_word(rest: &str, is_start: bool) -> usize {
    if let Some(length) = mixed(rest, is_start).or_else(|| plural(rest)) {
        return length + digits(&rest[length..]);
    }
    let bytes = rest.as_bytes();
    let mut case = Case::None;
    for (position, byte) in bytes.iter().enumerate() {
        let next_is_lower = bytes.get(position + 1).is_some_and(u8::is_ascii_lowercase);
        match byte {
            b'a'..=b'z' => case = Case::Lower,
            b'A'..=b'Z' => {
                let begins_word = match case {
                    Case::None => false,
                    Case::Lower => true,
                    Case::Upper if is_version(&bytes[position + 1..]) => return position + 1,
                    Case::Upper => next_is_lower || mixed(&rest[position..], false).is_some(),
                };
                if begins_word {
                    return position;
                }
                case = Case::Upper;
            }
            _ => {}
        }
    }
    rest.len()
}

/// The length of the name of mixed case that a text begins with, and of its number and plural: `OAuth2` of `OAuth2Token`, `IPv4s` of
/// `IPv4sOfHost`, and nothing of `OAuthorize`. One that begins in lower case cannot be told from the end of another word, except at
/// the start.
fn mixed(rest: &str, is_start: bool) -> Option<usize> {
    let ends = |after: &str| !after.starts_with(|c: char| c.is_ascii_lowercase());
    MIXED.iter().find_map(|word| {
        let after = rest.strip_prefix(word)?;
        let (number, after) = after.split_at(digits(after));
        let may_begin = is_start || word.starts_with(|c: char| c.is_ascii_uppercase());
        let is_plural = after.strip_prefix('s').is_some_and(ends);
        let is_whole = !number.is_empty() || ends(after) || is_plural;
        (may_begin && is_whole).then_some(word.len() + number.len() + usize::from(is_plural))
    })
}

/// Whether what follows an acronym is its version: `v1` of `TLSv1`.
fn is_version(after: &[u8]) -> bool {
    matches!(after, [b'v', digit, ..] if digit.is_ascii_digit())
}

/// The length of the plural of an acronym that a text begins with: `IDs` of `IDsOfAgents`, and nothing of `IDset`.
fn plural(rest: &str) -> Option<usize> {
    let length = rest.bytes().take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()).count();
    let letters = rest[..length].bytes().filter(u8::is_ascii_uppercase).count();
    let after = rest[length..].strip_prefix('s')?;
    (letters >= 2 && !after.starts_with(|c: char| c.is_ascii_lowercase())).then_some(length + 1)
}

/// How many digits a text begins with.
fn digits(rest: &str) -> usize {
    rest.bytes().take_while(u8::is_ascii_digit).count()
}

/// Plurals that the endings of [`singular`] do not tell.
const IRREGULAR: [(&str, &str); 27] = [
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("apis", "api"),
    ("axes", "axis"),
    ("biases", "bias"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("cpus", "cpu"),
    ("dns", "dns"),
    ("gpus", "gpu"),
    ("indices", "index"),
    ("kubernetes", "kubernetes"),
    ("matrices", "matrix"),
    ("menus", "menu"),
    ("movies", "movie"),
    ("news", "news"),
    ("people", "person"),
    ("series", "series"),
    ("skus", "sku"),
    ("statuses", "status"),
    ("tls", "tls"),
    ("uis", "ui"),
    ("uris", "uri"),
    ("vertices", "vertex"),
];

/// The singular of an English word, as far as names of lists need it.
pub fn singular(word: &str) -> String {
    const UNCHANGED: [&str; 4] = ["ss", "us", "is", "ies"];
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    if word.len() < 3 || UNCHANGED.iter().any(|ending| word.ends_with(ending)) {
        return word.to_owned();
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}
