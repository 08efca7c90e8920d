//! Enums that keep values which the crate does not know.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use crate::wire::Numeric;
use crate::{UnknownInteger, UnknownValue};

/// Keeps a value that the crate does not know. Only generated enums call this.
#[doc(hidden)]
pub fn unknown(value: &str) -> UnknownValue {
    UnknownValue::new(value)
}

/// Keeps an integer that the crate does not know. Only generated enums call this.
#[doc(hidden)]
pub fn unknown_integer(value: i64) -> UnknownInteger {
    UnknownInteger::new(value)
}

/// Decodes a string enum.
///
/// # Errors
///
/// Fails when the value is not a string.
pub fn read_open_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'t> From<&'t str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(OpenEnumVisitor(PhantomData))
}

/// Decodes an integer enum, which may be written as `42.0`.
///
/// # Errors
///
/// Fails when the value is not an integer.
pub fn read_open_integer_enum<'de, T: From<i64>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Numeric::<i64>::deserialize(deserializer).map(|Numeric(value)| T::from(value))
}

struct OpenEnumVisitor<T>(PhantomData<T>);

impl<T: for<'t> From<&'t str>> Visitor<'_> for OpenEnumVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Implements `as_str`, `From<&str>`, `FromStr`, `Display`, comparisons, `Hash`, `Serialize`, `Deserialize` and
/// [`Blank`](crate::wire::Blank) for a string enum that keeps values which the crate does not know, in its last variant
/// `Unknown(UnknownValue)`.
///
/// Two values are compared, ordered and hashed as their texts: a value that becomes known later moves no other.
///
/// The table names the enum, then has a line for each other variant, with its value in JSON.
///
/// ```
/// use openapi_runtime::{UnknownValue, open_enum};
///
/// #[derive(Clone, Debug)]
/// pub enum License {
///     Trial,
///     Basic,
///     Unknown(UnknownValue),
/// }
///
/// open_enum! {
///     License;
///     Trial = "trial";
///     Basic = "basic";
/// }
///
/// assert_eq!(serde_json::from_str::<License>(r#""basic""#)?, License::Basic);
/// assert_eq!(License::from("gold").as_str(), "gold");
/// assert!(License::Basic < License::from("gold") && License::from("gold") < License::Trial);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_enum {
    ($name:ident; $($variant:ident = $wire:literal;)*) => {
        impl $name {
            /// The value in JSON.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown($crate::wire::unknown(value)),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                Ok(value.into())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::wire::Serialize for $name {
            fn serialize<S: $crate::wire::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::wire::Deserialize<'de> for $name {
            fn deserialize<D: $crate::wire::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::read_open_enum(deserializer)
            }
        }

        impl $crate::wire::Blank for $name {
            type Compared = $crate::wire::ByValue;

            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::wire::unknown(""))
            }
        }
    };
}

/// Implements `get`, `From<i64>`, `Display`, comparisons, `Hash`, `Serialize`, `Deserialize` and
/// [`Blank`](crate::wire::Blank) for an integer enum that keeps values which the crate does not know, in its last variant `Unknown(UnknownInteger)`.
///
/// The table is that of [`open_enum!`](crate::open_enum), with integers.
#[macro_export]
macro_rules! open_integer_enum {
    ($name:ident; $($variant:ident = $wire:literal;)*) => {
        impl $name {
            /// The value in JSON.
            #[inline]
            pub fn get(self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => value.get(),
                }
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.get() == other.get()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.get().cmp(&other.get())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.get().hash(state);
            }
        }

        impl ::std::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown($crate::wire::unknown_integer(value)),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.get(), formatter)
            }
        }

        impl $crate::wire::Serialize for $name {
            fn serialize<S: $crate::wire::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::write_number(&self.get(), serializer)
            }
        }

        impl<'de> $crate::wire::Deserialize<'de> for $name {
            fn deserialize<D: $crate::wire::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::read_open_integer_enum(deserializer)
            }
        }

        impl $crate::wire::Blank for $name {
            type Compared = $crate::wire::ByValue;

            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::wire::unknown_integer(0))
            }
        }
    };
}
