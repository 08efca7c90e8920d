//! The parameters of a request, while it is put together.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use memchr::memchr3;
use serde::Serialize;

use openapi_terms::is_transport_header;

use crate::client::newer::{decoded, in_brackets};
use crate::client::operation::{Called, route};
use crate::client::outlined::set_header;
use crate::client::style::{self, CookieStyle, HeaderStyle, PathStyle, QueryStyle};
use crate::wire::sending;
use crate::{Json, is_secret_name};

/// The text of a header, or nothing. A call that gets nothing for `If-Match` or `If-Unmodified-Since` fails before it is sent.
///
/// ```
/// use openapi_runtime::client::HeaderText;
///
/// let tag: Option<&str> = Some("\"1\"");
/// let _ = [HeaderText::from(tag), HeaderText::from("\"1\""), HeaderText::from(String::from("\"1\""))];
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderText(pub(crate) Option<String>);

impl From<&str> for HeaderText {
    fn from(text: &str) -> Self {
        Self(Some(text.to_owned()))
    }
}

impl From<&String> for HeaderText {
    fn from(text: &String) -> Self {
        Self(Some(text.clone()))
    }
}

impl From<String> for HeaderText {
    fn from(text: String) -> Self {
        Self(Some(text))
    }
}

impl From<Option<&str>> for HeaderText {
    fn from(text: Option<&str>) -> Self {
        Self(text.map(str::to_owned))
    }
}

impl From<Option<String>> for HeaderText {
    fn from(text: Option<String>) -> Self {
        Self(text)
    }
}

/// What a caller has set so far. Setting a parameter again replaces it.
#[derive(Clone, Default)]
pub(crate) struct Parameters {
    path: Vec<(Cow<'static, str>, String)>,
    query: Vec<Pairs>,
    cookies: Vec<Pairs>,
    headers: HeaderMap,
}

/// A parameter and how it is written: exploded ones are several pairs.
#[derive(Clone)]
struct Pairs {
    name: String,
    pairs: Vec<(String, String)>,
}

impl Parameters {
    /// Sets a parameter of the path of an operation.
    pub(crate) fn set_path(
        &mut self,
        operation: &Called,
        name: &str,
        style: PathStyle,
        value: Json,
    ) -> Result<(), String> {
        let text = style::path(name, style, value).map_err(|mistake| mistaken("path", name, mistake))?;
        self.path.retain(|(other, _)| other != name);
        let known = operation.known_parameter(name).map(Cow::Borrowed);
        self.path.push((known.unwrap_or_else(|| Cow::Owned(name.to_owned())), text));
        Ok(())
    }

    pub(crate) fn set_query(&mut self, name: &str, style: QueryStyle, value: Json) -> Result<(), String> {
        let pairs = style::query(name, style, value).map_err(|mistake| mistaken("query", name, mistake))?;
        replace(&mut self.query, name, pairs);
        Ok(())
    }

    pub(crate) fn set_cookie(&mut self, name: &str, style: CookieStyle, value: Json) -> Result<(), String> {
        let pairs = style::cookie(name, style, value).map_err(|mistake| mistaken("cookie", name, mistake))?;
        replace(&mut self.cookies, name, pairs);
        Ok(())
    }

    pub(crate) fn set_header(&mut self, name: &str, style: HeaderStyle, value: Json) -> Result<(), String> {
        let text = style::header(style, value).map_err(|mistake| mistaken("header", name, mistake))?;
        self.set_header_text(name, text.as_deref())
    }

    /// The same with a text that may be missing. A call with a condition is not made without it: it would change what it
    /// was to leave alone.
    pub(crate) fn set_optional_header(&mut self, name: &str, text: Option<&str>) -> Result<(), String> {
        if text.is_none() && openapi_terms::is_condition(name) {
            return Err(format!("the header `{name}` has no value, such as that of an answer without `ETag`"));
        }
        self.set_header_text(name, text)
    }

    pub(crate) fn set_header_text(&mut self, name: &str, text: Option<&str>) -> Result<(), String> {
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
        if text.is_some() {
            own_header(&key)?;
        }
        match text {
            None => drop(self.headers.remove(key)),
            Some(text) => {
                let mut value = HeaderValue::from_bytes(text.as_bytes())
                    .map_err(|_| mistaken("header", name, "has characters that a header cannot carry"))?;
                value.set_sensitive(names_credential(&key));
                set_header(&mut self.headers, key, value);
            }
        }
        Ok(())
    }

    /// The text of a query parameter that has one value.
    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        let parameter = self.query.iter().find(|parameter| parameter.name == name)?;
        parameter.pairs.first().map(|(_, text)| text.as_str())
    }

    /// Whether a parameter of this name is sent.
    pub(crate) fn sends(&self, name: &str) -> bool {
        let is_set =
            |list: &[Pairs]| list.iter().any(|parameter| parameter.name == name && !parameter.pairs.is_empty());
        self.path.iter().any(|(other, _)| other == name)
            || is_set(&self.query)
            || is_set(&self.cookies)
            || self.headers.contains_key(name)
    }

    pub(crate) fn has_header(&self, name: &HeaderName) -> bool {
        self.headers.contains_key(name)
    }

    /// What all parameters say: the names that lead to each value, that of the parameter first, and the value as text.
    pub(crate) fn pairs(&self) -> Vec<(Vec<String>, String)> {
        let path = self.path.iter().map(|(name, text)| (vec![name.to_string()], decoded(text)));
        let headers = self
            .headers
            .iter()
            .filter_map(|(name, value)| Some((vec![name.as_str().to_owned()], value.to_str().ok()?.to_owned())));
        let pairs = self.query.iter().chain(&self.cookies).flat_map(|Pairs { name, pairs }| {
            pairs.iter().map(move |(key, value)| {
                let key = decoded(key);
                let names = match in_brackets(&key) {
                    _ if key == *name => vec![name.clone()],
                    names if names.first() == Some(name) => names,
                    // A property of an object, whose own name is not sent.
                    _ => vec![name.clone(), key],
                };
                (names, decoded(value))
            })
        });
        path.chain(headers).chain(pairs).collect()
    }

    /// The value of a header, where it is text.
    pub(crate) fn header_text(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// How long paths and queries with the parameters are, apart from their templates.
    pub(crate) fn length(&self) -> usize {
        let path = self.path.iter().map(|(_, value)| value.len());
        let query = self.query.iter().flat_map(|parameter| &parameter.pairs);
        path.chain(query.map(|(key, value)| key.len() + value.len() + 2)).sum()
    }

    /// Writes the path of `template` with its parameters filled in, and the query, behind an address.
    pub(crate) fn write_target(&self, template: &str, address: &mut String) -> Result<(), String> {
        let has_query = self.fill(template, address)?;
        let path = address.len();
        // Some documents write a part of the query into the path.
        address.push(if has_query { '&' } else { '?' });
        let query = address.len();
        write_pairs(&self.query, "&", address);
        if address.len() == query {
            address.truncate(path);
        }
        Ok(())
    }

    /// Writes the path of `template` with its parameters filled in. Returns whether it has a part of the query.
    fn fill(&self, template: &str, address: &mut String) -> Result<bool, String> {
        let malformed = || format!("the path {:?} is malformed", route(template));
        let (mut rest, mut has_query) = (template, false);
        while let Some(place) = memchr3(b'{', b'?', b'#', rest.as_bytes()) {
            let (literal, after) = rest.split_at(place);
            address.push_str(literal);
            match after.as_bytes() {
                [b'{', ..] => {}
                [b'?', ..] => {
                    address.push('?');
                    (rest, has_query) = (&after[1..], true);
                    continue;
                }
                // A fragment is not sent.
                _ => return Ok(has_query),
            }
            let (name, after) = after[1..].split_once('}').ok_or_else(malformed)?;
            if name.contains('#') {
                return Err(malformed());
            }
            let value = self.path.iter().find(|(other, _)| other == name);
            let (_, value) = value.ok_or_else(|| format!("the path parameter `{name}` is not set"))?;
            address.push_str(value);
            rest = after;
        }
        address.push_str(rest);
        Ok(has_query)
    }

    /// Adds the cookies to those that are set as a header of this name.
    pub(crate) fn join_cookies(&mut self) -> Result<(), String> {
        let mut cookies = String::new();
        write_pairs(&self.cookies, "; ", &mut cookies);
        if cookies.is_empty() {
            return Ok(());
        }
        let own = self.headers.get(header::COOKIE).and_then(|own| str::from_utf8(own.as_bytes()).ok());
        let all = match own.filter(|own| !own.is_empty()) {
            Some(own) => format!("{own}; {cookies}"),
            None => cookies,
        };
        self.set_header_text(header::COOKIE.as_str(), Some(&all))
    }

    /// The headers, with the cookies once they are joined.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

/// Refuses headers that only the transport can set.
pub(crate) fn own_header(name: &HeaderName) -> Result<(), String> {
    if is_transport_header(name.as_str()) {
        return Err(format!("the header `{name}` cannot be set: the HTTP client sets it itself"));
    }
    Ok(())
}

/// Whether a header of this name says who calls. Cookies have names of their own.
pub(crate) fn names_credential(name: &HeaderName) -> bool {
    [header::AUTHORIZATION, header::PROXY_AUTHORIZATION].contains(name) || is_secret_name(name.as_str())
}

/// The value of a parameter, before it is written in a style.
pub(crate) fn value_of<T: Serialize + ?Sized>(name: &str, value: &T) -> Result<Json, String> {
    sending(|| Json::encode(value)).map_err(|error| format!("the parameter `{name}` cannot be written: {error}"))
}

fn replace(list: &mut Vec<Pairs>, name: &str, pairs: Vec<(String, String)>) {
    list.retain(|other| other.name != name);
    list.push(Pairs { name: name.to_owned(), pairs });
}

/// Writes pairs behind a text. One without a name is its value alone.
fn write_pairs(list: &[Pairs], separator: &str, text: &mut String) {
    for (index, (key, value)) in list.iter().flat_map(|parameter| &parameter.pairs).enumerate() {
        if index > 0 {
            text.push_str(separator);
        }
        if !key.is_empty() {
            text.push_str(key);
            text.push('=');
        }
        text.push_str(value);
    }
}

fn mistaken(place: &str, name: &str, mistake: &str) -> String {
    // Some messages continue the sentence, others are a sentence.
    let colon = if mistake.starts_with("is ") || mistake.starts_with("has ") { "" } else { ":" };
    format!("the {place} parameter `{name}`{colon} {mistake}")
}
