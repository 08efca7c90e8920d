//! Answers of success that are not what the operation promises, and would be taken for it.

use http::{HeaderMap, header};
use serde::de::IgnoredAny;

use crate::client::decode::{is_json, is_lines, is_one_of};
use crate::client::failure::Head;

/// The media types of pages for people.
const PAGES: [&str; 2] = ["text/html", "application/xhtml+xml"];

/// The media type that says nothing of what it is.
const BYTES: &str = "application/octet-stream";

/// How an answer is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// As bytes or text, which anything is.
    Anything,
    /// As events, of which a text of another type has none.
    Events,
    /// As lines, each of which is checked.
    Lines,
}

impl Head {
    /// What the answer says that it is.
    pub(crate) fn media_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    /// The media type of a page for people, if the API documents none and the caller asked for none.
    fn page(&self) -> Option<&str> {
        let media_type = self.media_type().filter(|media_type| is_one_of(media_type, &PAGES))?;
        (!self.asked_for_page && !is_one_of(media_type, &self.documented())).then_some(media_type)
    }

    /// Whether there is nothing behind the headers.
    fn is_bare(&self) -> bool {
        self.has_no_body() || self.headers.get(header::CONTENT_LENGTH).is_some_and(|length| length == "0")
    }

    /// What is wrong with an answer that has a body where none is documented.
    pub(crate) fn is_unexpected_page(&self) -> Option<String> {
        let media_type = self.page()?;
        Some(format!("it is {media_type}, such as a login page, and no body is documented"))
    }

    /// What is wrong with a page that is none of the answers by status. What is JSON is not a page, whatever it is called.
    pub(crate) fn is_no_answer(&self, body: &[u8]) -> Option<String> {
        let media_type = self.page()?;
        let is_page = !body.is_empty() && serde_json::from_slice::<IgnoredAny>(body).is_err();
        is_page.then(|| format!("it is {media_type}, such as a login page, and none of the answers of the API"))
    }

    /// What is wrong with an answer that is read while it arrives.
    pub(crate) fn is_unreadable(&self, reading: Reading) -> Option<String> {
        let encoded = || self.unwanted_encoding().filter(|_| reading != Reading::Anything);
        self.is_undocumented(reading).or_else(encoded)
    }

    /// How answers by status are read while they arrive.
    pub(crate) fn reading(&self) -> Reading {
        let documented = self.documented();
        match documented.iter().any(|media_type| is_lines(media_type)) {
            true => Reading::Lines,
            false if is_one_of("text/event-stream", &documented) => Reading::Events,
            false => Reading::Anything,
        }
    }

    /// What is wrong with an answer of a media type that is not documented.
    pub(crate) fn is_undocumented(&self, reading: Reading) -> Option<String> {
        let (media_type, documented) = (self.media_type()?, self.documented());
        if documented.is_empty() {
            let page = self.page().filter(|_| !self.is_bare())?;
            return Some(format!(
                "it is {page}, such as a login page, and nobody asked for one: set `accept` to do so"
            ));
        }
        if is_one_of(media_type, &documented) {
            return None;
        }
        let says_nothing = is_one_of(media_type, &[BYTES]) || documented.contains(&BYTES);
        let documented = documented.join(", ");
        if is_one_of(media_type, &PAGES) {
            return Some(format!("it is {media_type}, such as a login page, and not {documented}"));
        }
        let is_checked = match reading {
            Reading::Anything => says_nothing,
            Reading::Events => is_one_of(media_type, &["text/event-stream"]),
            Reading::Lines => true,
        };
        (!is_checked).then(|| format!("it is {media_type}, and the API documents {documented}"))
    }

    /// Whether the API documents an answer of any media type, and this one is neither JSON nor a page for people.
    pub(crate) fn may_be_text(&self) -> bool {
        let is_other = |media_type: &str| !is_json(media_type) && !is_one_of(media_type, &PAGES);
        self.documented().contains(&"*/*") && self.media_type().is_none_or(is_other)
    }

    /// What is wrong with an answer that is to be JSON, and is another notation of it.
    pub(crate) fn is_notation(&self) -> Option<String> {
        if self.operation.notations.is_empty() {
            return None;
        }
        let media_type = self.media_type()?;
        let notations: Vec<&str> = essences(self.operation.notations).collect();
        is_one_of(media_type, &notations).then(|| format!("it is {media_type}, which `send_as` takes as a text"))
    }

    /// The media types that the operation answers with.
    fn documented(&self) -> Vec<&str> {
        // Without any of its own, an operation takes what comes.
        if self.operation.accept.is_empty() {
            return Vec::new();
        }
        essences(self.operation.accept).chain(essences(self.operation.notations)).collect()
    }

    /// How the body is encoded, if the transport has not decoded it.
    pub(crate) fn encoding(&self) -> Option<&str> {
        encoding(&self.headers)
    }

    /// What is wrong with a body that is encoded.
    pub(crate) fn unwanted_encoding(&self) -> Option<String> {
        self.encoding().map(|encoding| format!("it is encoded with {encoding}, which nobody asked for"))
    }
}

/// Media types that a comma is between.
pub(crate) fn listed(media_types: &str) -> impl Iterator<Item = &str> {
    media_types.split(',').map(str::trim).filter(|media_type| !media_type.is_empty())
}

/// The same without their parameters.
fn essences(media_types: &str) -> impl Iterator<Item = &str> {
    listed(media_types).map(|media_type| media_type.split(';').next().unwrap_or_default().trim())
}

/// Whether headers of a request ask for a page for people. What takes anything does not.
pub(crate) fn asks_for_page(headers: &HeaderMap) -> bool {
    // Most ask for JSON alone.
    let asked = headers.get_all(header::ACCEPT).iter().filter(|accept| accept.as_bytes() != b"application/json");
    asked
        .filter_map(|accept| accept.to_str().ok())
        .flat_map(essences)
        .any(|asked| asked != "*/*" && PAGES.iter().any(|page| is_one_of(page, &[asked])))
}

/// How a body with these headers is encoded, if the transport has not decoded it.
pub(crate) fn encoding(headers: &HeaderMap) -> Option<&str> {
    let encoding = headers.get(header::CONTENT_ENCODING)?.to_str().ok()?.trim();
    (!encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity")).then_some(encoding)
}
