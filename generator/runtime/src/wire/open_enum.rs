//! Enums that keep values which the crate does not know.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use crate::wire::Whole;
use crate::{UnknownInteger, UnknownValue};

/// A string enum that keeps values which the crate does not know.
///
/// A generated enum implements this trait; [`open_enum!`](crate::open_enum) adds the rest.
pub trait OpenEnum: Sized {
    /// The variant of a value. Every text has one.
    fn from_wire(value: &str) -> Self;

    /// The value as it is on the wire.
    fn as_wire(&self) -> &str;
}

/// An integer enum that keeps values which the crate does not know.
///
/// A generated enum implements this trait; [`open_integer_enum!`](crate::open_integer_enum) adds
/// the rest.
pub trait OpenIntegerEnum: Sized {
    /// The variant of a value. Every integer has one.
    fn from_wire(value: i64) -> Self;

    /// The value as it is on the wire.
    fn as_wire(&self) -> i64;
}

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
pub fn read_open_enum<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(OpenEnumVisitor(PhantomData))
}

/// Decodes an integer enum, which may be written as `42.0`.
///
/// # Errors
///
/// Fails when the value is not an integer.
pub fn read_open_integer_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: OpenIntegerEnum,
    D: Deserializer<'de>,
{
    Whole::<i64>::deserialize(deserializer).map(|whole| T::from_wire(whole.0))
}

struct OpenEnumVisitor<T>(PhantomData<T>);

impl<T: OpenEnum> Visitor<'_> for OpenEnumVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from_wire(text))
    }
}

/// Implements `FromStr`, `From<&str>`, `Display`, `Serialize`, `Deserialize` and
/// [`Blank`](crate::wire::Blank) for a type that is an [`OpenEnum`](crate::wire::OpenEnum).
#[macro_export]
macro_rules! open_enum {
    ($name:ident) => {
        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                $crate::wire::OpenEnum::from_wire(value)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, ::core::convert::Infallible> {
                Ok($crate::wire::OpenEnum::from_wire(value))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad($crate::wire::OpenEnum::as_wire(self))
            }
        }

        impl $crate::wire::Serialize for $name {
            fn serialize<S: $crate::wire::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::wire::OpenEnum::as_wire(self))
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
            fn blank() -> Self {
                Self::Unknown($crate::wire::unknown(""))
            }
        }
    };
}

/// Implements `From<i64>`, `Display`, `Serialize`, `Deserialize` and [`Blank`](crate::wire::Blank)
/// for a type that is an [`OpenIntegerEnum`](crate::wire::OpenIntegerEnum).
#[macro_export]
macro_rules! open_integer_enum {
    ($name:ident) => {
        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                $crate::wire::OpenIntegerEnum::from_wire(value)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::wire::OpenIntegerEnum::as_wire(self), formatter)
            }
        }

        impl $crate::wire::Serialize for $name {
            fn serialize<S: $crate::wire::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64($crate::wire::OpenIntegerEnum::as_wire(self))
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
            fn blank() -> Self {
                Self::Unknown($crate::wire::unknown_integer(0))
            }
        }
    };
}
