//! Values that tell the arms of a union apart.

use std::fmt;

use serde_json::Value;

/// A value of the property that tells the arms of a union apart, which is no list and no object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// A text.
    Text(String),
    /// `null`, a Boolean or a number, as JSON writes it. A whole number has no point, so that equal ones are one text.
    Literal(String),
}

impl Tag {
    /// The tag that a value is. Lists and objects are none.
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Null | Value::Bool(_) => Some(Self::Literal(value.to_string())),
            Value::Number(number) => {
                let float = number.as_f64().filter(|_| number.is_f64());
                Some(Self::Literal(float.map_or_else(|| number.to_string(), literal)))
            }
            Value::String(text) => Some(Self::Text(text.clone())),
            Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Literal(_) => None,
        }
    }

    /// What JSON writes for it.
    pub fn to_json(&self) -> String {
        match self {
            Self::Text(text) => Value::from(text.as_str()).to_string(),
            Self::Literal(literal) => literal.clone(),
        }
    }

    /// The value.
    pub fn to_value(&self) -> Value {
        match self {
            Self::Text(text) => text.as_str().into(),
            // It was a value's JSON.
            Self::Literal(literal) => serde_json::from_str(literal).unwrap_or_default(),
        }
    }
}

/// As the runtime writes it, whichever digits it came in. A sum, since zero has one sign then.
fn literal(float: f64) -> String {
    (float + 0.0).to_string()
}

impl From<&str> for Tag {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Tag {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) | Self::Literal(text) => f.write_str(text),
        }
    }
}
