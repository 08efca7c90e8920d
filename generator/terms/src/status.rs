use crate::Method;

/// A status as the keys of `responses` write it. Exact codes come first in order, then classes, then the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// `404`.
    Code(u16),
    /// `4XX`, as its first digit.
    Class(u8),
    /// `default`.
    Default,
}

impl Status {
    /// The status of a key, if it is one.
    pub fn of_key(key: &str) -> Option<Status> {
        if key == "default" {
            return Some(Status::Default);
        }
        let [first @ b'1'..=b'5', rest @ ..] = key.as_bytes() else { return None };
        match rest {
            [b'0'..=b'9', b'0'..=b'9'] => key.parse().ok().map(Status::Code),
            _ if rest.eq_ignore_ascii_case(b"xx") => Some(Status::Class(first - b'0')),
            _ => None,
        }
    }

    /// Whether the status means success. For `default`, that depends on the other responses.
    pub fn is_success(self) -> bool {
        matches!(self, Status::Code(200..=299) | Status::Class(2))
    }

    /// Whether an answer to a method can have a body. What HTTP leaves out, no server can send.
    pub fn may_have_body(self, method: &Method) -> bool {
        let is_bare = matches!(self, Status::Code(100..=199 | 204 | 205 | 304) | Status::Class(1));
        !is_bare && *method != Method::Head
    }

    /// What describes an answer with this status, best first: itself, its class, the default.
    pub fn described_by(self) -> impl Iterator<Item = Status> {
        let class = match self {
            Status::Code(code) => u8::try_from(code / 100).ok().map(Status::Class),
            Status::Class(_) | Status::Default => None,
        };
        let default = (self != Status::Default).then_some(Status::Default);
        [Some(self), class, default].into_iter().flatten()
    }

    /// The status in words, from its reason phrase: `Not Found`.
    pub fn words(self) -> String {
        let class = match self {
            Status::Code(code) => {
                let reason = http::StatusCode::from_u16(code).ok().and_then(|status| status.canonical_reason());
                // Other reason phrases, such as `I'm a teapot`, are words as well.
                return reason.map_or_else(|| format!("status {code}"), |reason| reason.replace(['\'', '-'], ""));
            }
            Status::Class(1) => "informational",
            Status::Class(2) => "success",
            Status::Class(3) => "redirection",
            Status::Class(4) => "client error",
            Status::Class(_) => "server error",
            Status::Default => "other",
        };
        class.to_owned()
    }
}
