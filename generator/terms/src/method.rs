use std::borrow::Cow;

use serde_json::Value;

/// The key of a path item that holds the operations of methods without a key of their own, by method.
pub const ADDITIONAL_OPERATIONS: &str = "additionalOperations";

/// The method that OpenAPI has a key for since 3.2.
const QUERY: &str = "QUERY";

/// The HTTP methods of OpenAPI.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// `GET`.
    Get,
    /// `PUT`.
    Put,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
    /// `OPTIONS`.
    Options,
    /// `HEAD`.
    Head,
    /// `PATCH`.
    Patch,
    /// `TRACE`.
    Trace,
    /// Any other one by its name: `QUERY`, `COPY`.
    Other(String),
}

impl Method {
    /// The methods that OpenAPI 3.0 has keys for, in its order.
    pub const ALL: [Method; 8] = [
        Method::Get,
        Method::Put,
        Method::Post,
        Method::Delete,
        Method::Options,
        Method::Head,
        Method::Patch,
        Method::Trace,
    ];

    /// The method as a request line has it: `GET`.
    pub fn as_str(&self) -> &str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
            Method::Other(name) => name,
        }
    }

    /// The method of a name as a request line has it. Nothing if HTTP does not allow the name.
    pub fn of_name(name: &str) -> Option<Method> {
        let known = Method::ALL.into_iter().find(|method| method.as_str() == name);
        known.or_else(|| http::Method::from_bytes(name.as_bytes()).ok().map(|_| Method::Other(name.to_owned())))
    }

    /// The key of a path item that holds the operation: `get`. Nothing if it is one of `additionalOperations`.
    pub fn key(&self) -> Option<&'static str> {
        Some(match self {
            Method::Get => "get",
            Method::Put => "put",
            Method::Post => "post",
            Method::Delete => "delete",
            Method::Options => "options",
            Method::Head => "head",
            Method::Patch => "patch",
            Method::Trace => "trace",
            Method::Other(name) if name == QUERY => "query",
            Method::Other(_) => return None,
        })
    }

    /// Where a path item holds the operation, as a JSON pointer without the slash at its start: `get`,
    /// `additionalOperations/COPY`.
    pub fn place(&self) -> Cow<'static, str> {
        // No method has a slash in its name.
        self.key().map_or_else(
            || Cow::Owned(format!("{ADDITIONAL_OPERATIONS}/{}", self.as_str().replace('~', "~0"))),
            Cow::Borrowed,
        )
    }

    /// The method of a key of a path item, if it holds an operation.
    pub fn of_key(key: &str) -> Option<Method> {
        let query = Method::Other(QUERY.to_owned());
        Method::ALL.into_iter().chain([query]).find(|method| method.key() == Some(key))
    }

    /// The method of the operation that the first keys below a path item lead to, and how many keys these are.
    pub fn of_keys<S: AsRef<str>>(keys: &[S]) -> Option<(Method, usize)> {
        match keys {
            [key, name, ..] if key.as_ref() == ADDITIONAL_OPERATIONS => Some((Method::of_name(name.as_ref())?, 2)),
            [key, ..] => Some((Method::of_key(key.as_ref())?, 1)),
            [] => None,
        }
    }

    /// Whether HTTP defines that repeating the request does no harm.
    pub fn is_idempotent(&self) -> bool {
        match self {
            Method::Post | Method::Patch => false,
            Method::Other(name) => name == QUERY,
            _ => true,
        }
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        // Names that HTTP does not allow are not made: see `Method::of_name`.
        http::Method::from_bytes(method.as_str().as_bytes()).unwrap_or_default()
    }
}

/// The operations of a path item, in the order of OpenAPI.
pub fn operations(item: &Value) -> Vec<(Method, &Value)> {
    let mut found = Vec::new();
    for (key, node) in item.as_object().into_iter().flatten() {
        if let Some(method) = Method::of_key(key) {
            found.push((method, node));
        } else if key == ADDITIONAL_OPERATIONS {
            let others = node.as_object().into_iter().flatten();
            found.extend(others.filter_map(|(name, node)| Some((Method::of_name(name)?, node))));
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}
