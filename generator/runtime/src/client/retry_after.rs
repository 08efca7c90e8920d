//! How long a server wants a caller to wait.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode, header};

use crate::client::Operation;

/// What `Retry-After` says, in seconds or as a date. A date in the past means no wait.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than a `u64` holds are as good as forever.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

/// The place of the seconds in what a server says.
const SECONDS: &str = "{seconds}";

/// How long a message next to a status says to wait, if the operation knows how messages say it.
pub(crate) fn wait_after(operation: &Operation, status: StatusCode, message: &str) -> Option<Duration> {
    let pattern = operation.retried_wait.filter(|_| operation.retried.contains(&status.as_u16()))?;
    wait_in(message, pattern)
}

/// How long a message says to wait, in the words of a pattern such as `wait {seconds}s`.
fn wait_in(message: &str, pattern: &str) -> Option<Duration> {
    let (before, after) = pattern.split_once(SECONDS)?;
    let mut rest = message;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let end = rest[start..].find(|character: char| !character.is_ascii_digit());
        let end = end.map_or(rest.len(), |length| start + length);
        let known = message.len() - rest.len() + start;
        if message[..known].ends_with(before) && rest[end..].starts_with(after) {
            return Some(Duration::from_secs(rest[start..end].parse().unwrap_or(u64::MAX)));
        }
        rest = &rest[end..];
    }
    None
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use http::{HeaderMap, HeaderValue};

    use super::{retry_after, wait_in};

    fn read(text: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_str(text).unwrap());
        retry_after(&headers)
    }

    #[test]
    fn seconds_are_found_in_what_a_server_says() {
        let wait = |message: &str| wait_in(message, "wait {seconds}s");
        let seconds = |seconds: u64| Some(Duration::from_secs(seconds));
        assert_eq!(wait("Please wait 7s before uploading again."), seconds(7));
        assert_eq!(wait("2 uploads in 10s: wait 3 minutes, or wait 12s"), seconds(12));
        assert_eq!(wait("wait 99999999999999999999s"), seconds(u64::MAX));
        for other in ["", "Please wait", "wait s", "wait 7.5s", "wait 7", "await 7 s", "wait \u{663}s"] {
            assert_eq!(wait(other), None, "{other}");
        }
        assert_eq!(wait_in("Nicht vor 5 Sekunden \u{fc}bertragen", "{seconds} Sekunden"), seconds(5));
        assert_eq!(wait_in("in 5", "in {seconds}"), seconds(5));
        assert_eq!(wait_in("in 5", "in"), None);
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(read(" 120"), Some(Duration::from_secs(120)));
        assert_eq!(read("soon"), None);
        assert_eq!(read(""), None);
        assert_eq!(read("99999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(read("-1"), None);
        assert_eq!(read("Fri, 31 Dec 1999 23:59:59 GMT"), Some(Duration::ZERO));
        let later = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(100));
        assert!(read(&later).is_some_and(|wait| wait > Duration::from_secs(90)));
    }
}
