use std::borrow::Cow;

/// What comes before the name of a method that OpenAPI 3.0 has no key for.
const OTHER: &str = "x-method-";

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

    /// The key of a path item that holds the operation: `get`. Other methods have an extension: `x-method-COPY`.
    pub fn key(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Method::Get => "get",
            Method::Put => "put",
            Method::Post => "post",
            Method::Delete => "delete",
            Method::Options => "options",
            Method::Head => "head",
            Method::Patch => "patch",
            Method::Trace => "trace",
            Method::Other(name) => return Cow::Owned(format!("{OTHER}{name}")),
        })
    }

    /// The method of a key of a path item, if it holds an operation.
    pub fn of_key(key: &str) -> Option<Method> {
        match key.strip_prefix(OTHER) {
            Some(name) => Method::of_name(name).filter(|method| matches!(method, Method::Other(_))),
            None => Method::ALL.into_iter().find(|method| method.key() == key),
        }
    }

    /// The methods of the keys of a path item, in the order of OpenAPI.
    pub fn of_keys<'k>(keys: impl Iterator<Item = &'k String>) -> Vec<Method> {
        let mut methods: Vec<Method> = keys.filter_map(|key| Method::of_key(key)).collect();
        methods.sort();
        methods
    }

    /// Whether HTTP defines that repeating the request does no harm.
    pub fn is_idempotent(&self) -> bool {
        match self {
            Method::Post | Method::Patch => false,
            Method::Other(name) => name == "QUERY",
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
