//! How long a server wants a caller to wait.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

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

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use http::{HeaderMap, HeaderValue};

    use super::retry_after;

    fn read(text: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_str(text).unwrap());
        retry_after(&headers)
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
