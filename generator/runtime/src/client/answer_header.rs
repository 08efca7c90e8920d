//! Headers that an API documents for its answers, as values.

use http::{HeaderMap, HeaderValue, header};
use serde::de::DeserializeOwned;

use crate::client::failure::Failure;
use crate::client::preview::is_secret;
use crate::client::{CallError, Error, Response};

/// What has the headers of an answer: a [`Response`], a [`CallError`], an [`Error`].
///
/// Generated traits with an accessor for each documented header are implemented for all of them.
///
/// ```
/// use openapi_runtime::client::{Error, HasHeaders, HeaderForm, answer_header};
///
/// pub trait PetsHeaders: HasHeaders {
///     /// How many calls are left.
///     fn rate_limit_remaining(&self) -> Result<Option<i64>, Error> {
///         answer_header(self, "X-RateLimit-Remaining", HeaderForm::Plain)
///     }
/// }
///
/// impl<A: HasHeaders> PetsHeaders for A {}
/// ```
pub trait HasHeaders {
    /// The operation that was called, and the headers of its answer.
    #[doc(hidden)]
    fn answered(&self) -> (&str, &HeaderMap);
}

impl<T> HasHeaders for Response<T> {
    fn answered(&self) -> (&str, &HeaderMap) {
        (self.operation(), self.headers())
    }
}

impl<E> HasHeaders for CallError<E> {
    fn answered(&self) -> (&str, &HeaderMap) {
        (self.operation(), self.headers())
    }
}

impl HasHeaders for Error {
    fn answered(&self) -> (&str, &HeaderMap) {
        (self.operation(), self.headers())
    }
}

/// How the value of a header is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderForm {
    /// Text, a date, one of several words.
    Text,
    /// A number, a boolean.
    Plain,
    /// Texts with commas between them.
    Texts,
    /// Numbers or booleans with commas between them.
    Plains,
    /// Texts with another character between them.
    TextsBetween(char),
    /// Numbers or booleans with another character between them.
    PlainsBetween(char),
    /// The properties of an object and their values, which are texts.
    TextMembers {
        /// Whether a property is written as `a=1` and not as `a,1`.
        explode: bool,
        /// The properties that are numbers or booleans.
        plains: &'static [&'static str],
    },
    /// The properties of an object and their values, which are numbers or booleans.
    PlainMembers {
        /// Whether a property is written as `a=1` and not as `a,1`.
        explode: bool,
        /// The properties that are texts.
        texts: &'static [&'static str],
    },
    /// JSON.
    Json,
}

/// The value of a header. `None` if the answer does not have it.
///
/// # Errors
///
/// Fails when the value is not a `T`.
pub fn answer_header<T: DeserializeOwned>(
    answer: &(impl HasHeaders + ?Sized),
    name: &str,
    form: HeaderForm,
) -> Result<Option<T>, Error> {
    let (operation, headers) = answer.answered();
    let invalid =
        |cause: String| Error::from(Failure::undecoded(operation.to_owned(), format!("the header `{name}`: {cause}")));
    let form = match form {
        // Cookies have commas in them, so that each is a line.
        HeaderForm::Texts if name.eq_ignore_ascii_case(header::SET_COOKIE.as_str()) => HeaderForm::TextsBetween('\n'),
        form => form,
    };
    let Some(text) = text(headers, name, form).map_err(invalid)? else { return Ok(None) };
    let value = json(&text, form).and_then(|json| serde_json::from_str(&json));
    // The server may repeat a credential.
    let is_secret = is_secret(name) || headers.get_all(name).iter().any(HeaderValue::is_sensitive);
    value.map(Some).map_err(|cause| invalid(why(&cause, is_secret)))
}

/// The value of a header that every answer has.
///
/// # Errors
///
/// Fails when the answer does not have it, or when the value is not a `T`.
pub fn required_answer_header<T: DeserializeOwned>(
    answer: &(impl HasHeaders + ?Sized),
    name: &str,
    form: HeaderForm,
) -> Result<T, Error> {
    let missing = || Failure::undecoded(answer.answered().0.to_owned(), format!("it has no header `{name}`"));
    answer_header(answer, name, form)?.ok_or_else(|| missing().into())
}

/// What is wrong with a value. Causes quote values, and point to places in a line that nobody wrote.
fn why(cause: &serde_json::Error, is_secret: bool) -> String {
    if cause.is_syntax() || is_secret {
        return "it is of another type than documented".to_owned();
    }
    let cause = cause.to_string();
    cause.split(" at line ").next().unwrap_or_default().to_owned()
}

/// All values of a header, as if they were sent in one line. Cookies are a line each.
fn text(headers: &HeaderMap, name: &str, form: HeaderForm) -> Result<Option<String>, String> {
    let values = headers.get_all(name).iter().map(|value| std::str::from_utf8(value.as_bytes()));
    let values: Vec<&str> = values.collect::<Result<_, _>>().map_err(|_| "it is not text".to_owned())?;
    let text = match form {
        HeaderForm::TextsBetween(separator) | HeaderForm::PlainsBetween(separator) => {
            values.join(separator.encode_utf8(&mut [0; 4]))
        }
        _ if name.eq_ignore_ascii_case(header::SET_COOKIE.as_str()) => values.join("\n"),
        _ => values.join(", "),
    };
    Ok((!values.is_empty()).then_some(text))
}

/// The value as JSON.
fn json(text: &str, form: HeaderForm) -> Result<String, serde_json::Error> {
    let items = |separator| text.split(separator).map(str::trim).filter(|item| !item.is_empty()).collect::<Vec<_>>();
    let texts = |separator| serde_json::to_string(&items(separator));
    let plains = |separator| Ok(format!("[{}]", items(separator).join(",")));
    match form {
        HeaderForm::Text => serde_json::to_string(text),
        HeaderForm::Plain | HeaderForm::Json => Ok(text.trim().to_owned()),
        HeaderForm::Texts => texts(','),
        HeaderForm::Plains => plains(','),
        HeaderForm::TextsBetween(separator) => texts(separator),
        HeaderForm::PlainsBetween(separator) => plains(separator),
        HeaderForm::TextMembers { explode, plains } => object(text, explode, |name| plains.contains(&name)),
        HeaderForm::PlainMembers { explode, texts } => object(text, explode, |name| !texts.contains(&name)),
    }
}

/// An object as JSON, some of whose values are written as they are there.
fn object(text: &str, explode: bool, is_plain: impl Fn(&str) -> bool) -> Result<String, serde_json::Error> {
    let member = |(name, value): (&str, &str)| {
        let value = if is_plain(name) { value.to_owned() } else { serde_json::to_string(value)? };
        Ok(format!("{}:{value}", serde_json::to_string(name)?))
    };
    let members: Vec<String> =
        members(text, explode).into_iter().map(member).collect::<Result<_, serde_json::Error>>()?;
    Ok(format!("{{{}}}", members.join(",")))
}

/// The properties of `a=1,b=2` or of `a,1,b,2`. One without a value has an empty one.
fn members(text: &str, explode: bool) -> Vec<(&str, &str)> {
    let items: Vec<&str> = text.split(',').map(str::trim).collect();
    match (explode, items.as_slice()) {
        (_, [""]) => Vec::new(),
        (true, items) => items.iter().map(|item| item.split_once('=').unwrap_or((item, ""))).collect(),
        (false, items) => items
            .chunks(2)
            .map(|pair| (pair.first().copied().unwrap_or_default(), pair.get(1).copied().unwrap_or_default()))
            .collect(),
    }
}
