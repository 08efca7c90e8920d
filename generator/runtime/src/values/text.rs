//! What every value that is a string in JSON has in common.

use std::fmt;

use serde::de::{Error, Visitor};

/// Reads a string and copies it at most once.
pub(crate) struct TextVisitor(pub(crate) &'static str);

impl Visitor<'_> for TextVisitor {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}

/// Implements the conversions and `serde` traits of a type that wraps one `String`.
macro_rules! text_value {
    ($name:ident, $expected:literal) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<&str> for $crate::Field<$name> {
            fn from(text: &str) -> Self {
                Self::Value($name::from(text))
            }
        }

        impl From<String> for $crate::Field<$name> {
            fn from(text: String) -> Self {
                Self::Value($name::from(text))
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let visitor = $crate::values::text::TextVisitor($expected);
                deserializer.deserialize_string(visitor).map(Self)
            }
        }

        impl $crate::wire::Blank for $name {
            type Compared = $crate::wire::ByValue;

            fn blank() -> Self {
                Self(String::new())
            }
        }
    };
}

/// Implements what only values that are not secrets have: `as_str`, `Display`.
macro_rules! readable_text {
    ($name:ident) => {
        impl $name {
            /// The text as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}
