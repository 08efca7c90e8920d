//! The ways in which OpenAPI writes a value into a path, a query, a header or a cookie.

mod cookie;
mod path;

use std::borrow::Cow;

pub(crate) use cookie::cookie;
pub(crate) use path::path;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::Json;
use crate::client::form;
use crate::json::{Number, Object};

/// All characters except those that have no special meaning anywhere in a URL.
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How a parameter is written into a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `3,4,5`: the default.
    Simple {
        /// Whether an object is written as `a=1,b=2` and not as `a,1,b,2`.
        explode: bool,
    },
    /// `.3,4,5`, or `.3.4.5` when exploded.
    Label {
        /// Whether each item has its own dot.
        explode: bool,
    },
    /// `;id=3,4,5`, or `;id=3;id=4;id=5` when exploded.
    Matrix {
        /// Whether each item has its own name.
        explode: bool,
    },
    /// Text whose slashes separate segments: `img/logo.svg`.
    MultiSegment,
    /// `3%204%205`.
    SpaceDelimited,
    /// `3%094%095`.
    TabDelimited,
    /// `3%7C4%7C5`.
    PipeDelimited,
    /// The value as JSON.
    Json,
}

/// How a parameter is written into a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `id=3,4,5`, or `id=3&id=4&id=5` when exploded, which is the default.
    Form {
        /// Whether each item has its own name.
        explode: bool,
    },
    /// `id=3%204%205`.
    SpaceDelimited,
    /// `id=3|4|5`.
    PipeDelimited,
    /// `id=3%094%095`.
    TabDelimited,
    /// `id[a]=1&id[b]=2`.
    DeepObject,
    /// The value as JSON.
    Json,
    /// An object as a form inside of the value, `id=a%3D1%26b%3D2`, with the properties that have a style of their own.
    FormText(&'static [(&'static str, QueryStyle)]),
    /// The whole query is an object as a form, `a=1&b=2`, with the properties that have a style of their own.
    WholeForm(&'static [(&'static str, QueryStyle)]),
    /// The whole query, as JSON without a name.
    WholeJson,
    /// The whole query, as a text without a name.
    WholeText,
    /// Another style, in which characters that mean something in a URL stay as they are, as far as a query can hold them:
    /// `a/b:c`. Values that are percent-encoded stay that, too.
    Reserved(&'static QueryStyle),
}

/// How a parameter is written into a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `3,4,5`: the default.
    Simple {
        /// Whether an object is written as `a=1,b=2` and not as `a,1,b,2`.
        explode: bool,
    },
    /// Items with spaces between them.
    SpaceDelimited,
    /// Items with tabs between them.
    TabDelimited,
    /// `3|4|5`.
    PipeDelimited,
    /// The value as JSON.
    Json,
}

/// How a parameter is written into a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieStyle {
    /// `id=3,4,5`, or a cookie for each item when exploded, which is the default.
    Form {
        /// Whether each item has its own name.
        explode: bool,
    },
    /// The same, but nothing is percent-encoded: a value that a cookie cannot hold as it is, is refused.
    Plain {
        /// Whether each item has its own name.
        explode: bool,
    },
    /// The value as JSON.
    Json,
}

/// Why a value cannot be written.
pub(crate) type Mistake = &'static str;

/// A value without nesting, as text that is not encoded yet.
pub(crate) enum Flat {
    Nothing,
    Text(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Flat {
    /// A value whose pieces are delimited. Nothing delimits what is inside of these, so that a value with lists or objects
    /// inside of others is JSON as a whole.
    pub(crate) fn of(value: Json) -> Result<Self, Mistake> {
        if is_nested(&value) { Ok(Self::Text(value.to_string())) } else { Self::each(value) }
    }

    /// A value whose pieces have a place of their own each. A list or an object inside of it is JSON there.
    fn each(value: Json) -> Result<Self, Mistake> {
        match value {
            Json::Null => Ok(Self::Nothing),
            Json::Array(items) => items.into_iter().map(scalar).collect::<Result<_, _>>().map(Self::List),
            Json::Object(members) => object(members).map(Self::Object),
            value => scalar(value).map(Self::Text),
        }
    }

    /// The same with every text percent-encoded.
    fn encode(self) -> Self {
        self.encode_with(encode)
    }

    fn encode_with(self, encode: Encode) -> Self {
        match self {
            Self::Nothing => Self::Nothing,
            Self::Text(text) => Self::Text(encode(&text)),
            Self::List(items) => Self::List(items.iter().map(|item| encode(item)).collect()),
            Self::Object(members) => {
                Self::Object(members.iter().map(|(key, value)| (encode(key), encode(value))).collect())
            }
        }
    }

    /// `3,4,5`, `a,1,b,2`, or `a=1,b=2` when exploded.
    fn join(self, separator: &str, explode: bool) -> Option<String> {
        let between = if explode { "=" } else { separator };
        match self {
            Self::Nothing => None,
            Self::Text(text) => Some(text),
            Self::List(items) => Some(items.join(separator)),
            Self::Object(members) => {
                let members: Vec<_> = members.iter().map(|(key, value)| format!("{key}{between}{value}")).collect();
                Some(members.join(separator))
            }
        }
    }

    /// `id=3&id=4`, `id=3,4`, `a=1&b=2` or `id=a,1,b,2`, as pairs.
    pub(crate) fn pairs(self, name: &str, separator: &str, explode: bool) -> Vec<(String, String)> {
        match self {
            Self::Nothing => Vec::new(),
            // RFC 6570: an empty list or object is left out.
            Self::List(items) if items.is_empty() => Vec::new(),
            Self::Object(members) if members.is_empty() => Vec::new(),
            Self::List(items) if explode => items.into_iter().map(|item| (name.to_owned(), item)).collect(),
            Self::Object(members) if explode => members,
            value => value.join(separator, false).map(|text| (name.to_owned(), text)).into_iter().collect(),
        }
    }
}

fn object(members: Object) -> Result<Vec<(String, String)>, Mistake> {
    let present = members.into_iter().filter(|(_, value)| !value.is_null());
    present.map(|(key, value)| Ok((key, scalar(value)?))).collect()
}

/// Whether a value has lists or objects inside of others, of which OpenAPI does not say how they are written.
fn is_nested(value: &Json) -> bool {
    let is_inner = |value: &Json| value.is_array() || value.is_object();
    match value {
        Json::Array(items) => items.iter().any(is_inner),
        Json::Object(members) => members.values().any(is_inner),
        _ => false,
    }
}

/// The text of a value that stands by itself: JSON, if it has an inner structure.
pub(crate) fn scalar(value: Json) -> Result<String, Mistake> {
    match value {
        Json::String(text) => Ok(text),
        Json::Bool(value) => Ok(value.to_string()),
        Json::Number(number) => Ok(number_text(&number)),
        Json::Null => Err("null inside of a list cannot be written"),
        Json::Array(_) | Json::Object(_) => Ok(value.to_string()),
    }
}

/// A number as JavaScript writes it: `5`, not `5.0`. Digits that do not follow from the value stay: `1.10`.
fn number_text(number: &Number) -> String {
    match number.plain().filter(|number| number.is_f64()).and_then(serde_json::Number::as_f64) {
        Some(float) if float.fract() == 0.0 && float.abs() < 1e15 => format!("{float:.0}"),
        _ => number.to_string(),
    }
}

/// A way to percent-encode values.
type Encode = fn(&str) -> String;

/// What stays in a value of a query besides [`ENCODED`]'s, if the document admits it. `&`, `+` and `#` would end the value
/// or change it, and a query may not hold brackets.
const RESERVED: &AsciiSet = &ENCODED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The values that are written one by one: the items of a list, none of null.
pub(crate) fn values(value: Json) -> Vec<Json> {
    match value {
        Json::Null => Vec::new(),
        Json::Array(items) => items,
        value => vec![value],
    }
}

pub(crate) fn encode(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, ENCODED)).into_owned()
}

/// Encodes what cannot stand in a query, and leaves what is encoded as it is.
fn encode_reserved(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut encoded = utf8_percent_encode(pieces.next().unwrap_or_default(), RESERVED).to_string();
    for piece in pieces {
        let is_triplet = piece.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        encoded.push_str(if is_triplet { "%" } else { "%25" });
        encoded.extend(utf8_percent_encode(piece, RESERVED));
    }
    encoded
}

/// Writes a value for a query: encoded names and values.
pub(crate) fn query(name: &str, style: QueryStyle, value: Json) -> Result<Vec<(String, String)>, Mistake> {
    query_encoded(name, style, value, encode)
}

fn query_encoded(
    name: &str,
    style: QueryStyle,
    value: Json,
    encode_value: Encode,
) -> Result<Vec<(String, String)>, Mistake> {
    let key = encode(name);
    let encoded = |flat: Flat| flat.encode_with(encode_value);
    match style {
        QueryStyle::Reserved(style) => query_encoded(name, *style, value, encode_reserved),
        QueryStyle::Json | QueryStyle::WholeJson | QueryStyle::WholeText if value.is_null() => Ok(Vec::new()),
        QueryStyle::FormText(_) | QueryStyle::WholeForm(_) if value.is_null() => Ok(Vec::new()),
        QueryStyle::FormText(styles) => Ok(vec![(key, encode_value(&form::join(&form::properties(styles, value)?)))]),
        QueryStyle::WholeForm(styles) => form::properties(styles, value),
        // Without a name, a pair is its value alone.
        QueryStyle::WholeJson => Ok(vec![(String::new(), encode_value(&value.to_string()))]),
        QueryStyle::WholeText => Ok(vec![(String::new(), encode_value(&scalar(value)?))]),
        QueryStyle::Json => Ok(vec![(key, encode_value(&value.to_string()))]),
        QueryStyle::DeepObject => {
            let mut pairs = Vec::new();
            deep(&key, value, encode_value, &mut pairs)?;
            Ok(pairs)
        }
        QueryStyle::Form { explode: true } if value.is_object() => members(value, encode_value),
        QueryStyle::Form { explode: true } => Ok(encoded(Flat::each(value)?).pairs(&key, ",", true)),
        QueryStyle::Form { explode: false } => Ok(encoded(Flat::of(value)?).pairs(&key, ",", false)),
        QueryStyle::SpaceDelimited => Ok(encoded(Flat::of(value)?).pairs(&key, "%20", false)),
        QueryStyle::TabDelimited => Ok(encoded(Flat::of(value)?).pairs(&key, "%09", false)),
        QueryStyle::PipeDelimited => Ok(encoded(Flat::of(value)?).pairs(&key, "%7C", false)),
    }
}

/// `a=1&b=3&b=4`. OpenAPI does not define lists in it; they are written as everywhere else in a query.
fn members(value: Json, encode_value: Encode) -> Result<Vec<(String, String)>, Mistake> {
    let mut pairs = Vec::new();
    let Json::Object(members) = value else { return Ok(pairs) };
    for (name, value) in members {
        let name = encode(&name);
        let texts = match value {
            Json::Null => continue,
            Json::Array(items) => items.into_iter().map(scalar).collect::<Result<_, _>>()?,
            value => vec![scalar(value)?],
        };
        pairs.extend(texts.iter().map(|text| (name.clone(), encode_value(text))));
    }
    Ok(pairs)
}

/// `a[b][c]=1`, `a[b]=1&a[b]=2`, and `a[b][0][c]=1` for a list of objects. OpenAPI does not define nesting; this is the form
/// that servers support, if any.
fn deep(key: &str, value: Json, encode_value: Encode, pairs: &mut Vec<(String, String)>) -> Result<(), Mistake> {
    match value {
        Json::Null => Ok(()),
        Json::Object(members) => members.into_iter().try_for_each(|(member, value)| {
            deep(&format!("{key}%5B{}%5D", encode(&member)), value, encode_value, pairs)
        }),
        Json::Array(items) => items.into_iter().enumerate().try_for_each(|(index, item)| match item {
            Json::Object(_) | Json::Array(_) => deep(&format!("{key}%5B{index}%5D"), item, encode_value, pairs),
            item => deep(key, item, encode_value, pairs),
        }),
        value => {
            pairs.push((key.to_owned(), encode_value(&scalar(value)?)));
            Ok(())
        }
    }
}

/// Writes a value for a header, or nothing for null.
pub(crate) fn header(style: HeaderStyle, value: Json) -> Result<Option<String>, Mistake> {
    match style {
        HeaderStyle::Json if value.is_null() => Ok(None),
        HeaderStyle::Json => Ok(Some(value.to_string())),
        HeaderStyle::Simple { explode } => Ok(Flat::of(value)?.join(",", explode)),
        HeaderStyle::SpaceDelimited => Ok(Flat::of(value)?.join(" ", false)),
        HeaderStyle::TabDelimited => Ok(Flat::of(value)?.join("\t", false)),
        HeaderStyle::PipeDelimited => Ok(Flat::of(value)?.join("|", false)),
    }
}
