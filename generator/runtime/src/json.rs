//! JSON of any shape, as it came.
//!
//! ```
//! use openapi_runtime::Json;
//! use serde_json::json;
//!
//! let answer: Json = serde_json::from_str(r#"{"price": 1.10, "id": 12345678901234567890123, "tags": ["a"]}"#)?;
//! assert_eq!(answer["tags"][0], "a");
//! assert_eq!(answer.pointer("/price").and_then(Json::as_f64), Some(1.1));
//! assert_eq!(answer.to_string(), r#"{"price":1.10,"id":12345678901234567890123,"tags":["a"]}"#);
//!
//! // From and to what other crates know.
//! let made = Json::from(json!({ "tags": ["a", "b"] }));
//! assert_eq!(made["tags"].decode::<Vec<String>>()?, ["a", "b"]);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod access;
mod compare;
mod convert;
pub(crate) mod fault;
mod index;
mod members;
mod number;
mod object;
mod parse;
mod read;
mod text;
mod write;

use std::fmt;

use memchr::memchr2;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use self::index::JsonIndex;
pub use self::number::{InvalidNumber, Number};
pub use self::object::Object;

pub(crate) use self::members::{Members, check_depth, member};
pub(crate) use self::read::Source;
pub(crate) use self::text::{Cursor, Malformed};
#[cfg(feature = "client")]
pub(crate) use self::text::{DEPTH, after_string};

/// Any JSON, as it came.
///
/// Numbers keep their digits (`1.10`, `1e400`, `12345678901234567890123`), and objects keep the order of their
/// properties. It has the methods of [`serde_json::Value`], converts from it, and converts to it with what `Value`
/// can hold: the closest number, and the last of several properties with one name.
///
/// - Numbers are equal if their digits are: `1.10` is not `1.1`. The order of properties does not count.
/// - A property that comes twice is kept and written twice. [`get`](Self::get) finds the last one.
/// - Formats other than `serde_json`'s, and `#[serde(flatten)]` and untagged enums of other crates, which keep values in
///   between, give and take the closest number.
/// - More than 128 levels are an error, as they are for `serde_json`.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number with its digits.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object with its properties in order.
    Object(Object),
}

impl Json {
    /// Encodes a value.
    ///
    /// # Errors
    ///
    /// Fails when `T` cannot be written as JSON, such as a map whose keys are lists.
    pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::to_string(value).and_then(parsed)
    }

    /// The value without texts that are secrets by their names.
    fn shown(&self) -> Self {
        match self {
            Self::Array(items) => Self::Array(items.iter().map(Self::shown).collect()),
            Self::Object(object) => Self::Object(object.shown()),
            other => other.clone(),
        }
    }

    /// Decodes the value as a type.
    ///
    /// # Errors
    ///
    /// Fails when the value is not a `T`.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&serde_json::to_string(self)?)
    }
}

/// Decodes JSON. What depends on no type is compiled with this crate.
fn parsed(mut text: String) -> Result<Json, serde_json::Error> {
    // Most parameters are a text in which nothing is escaped: what is between its quotes.
    let quoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    if quoted.is_some_and(|text| memchr2(b'"', b'\\', text.as_bytes()).is_none()) {
        text.pop();
        text.remove(0);
        return Ok(Json::String(text));
    }
    serde_json::from_str(&text)
}

impl fmt::Display for Json {
    /// JSON in one line, or indented with `{:#}`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if formatter.alternate() { serde_json::to_string_pretty(self) } else { serde_json::to_string(self) };
        formatter.write_str(&text.map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Json {
    /// As `Display`, because JSON is easier to read than the enum, but for texts that are [secrets by their
    /// names](crate::is_secret_name).
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.shown(), formatter)
    }
}
