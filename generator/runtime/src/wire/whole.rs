//! Integers that servers write with a decimal point.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

use crate::Field;
use crate::wire::digits::has_point;

/// Decodes integers, and collections of them, that may be written as `42.0`.
///
/// Servers in JavaScript know one kind of number, and some of what is in front of them writes every
/// number with a decimal point. `42.5` is still an error.
///
/// ```
/// use openapi_runtime::wire::Whole;
///
/// let Whole(counts): Whole<Vec<i64>> = serde_json::from_str("[1, 2.0]")?;
/// assert_eq!(counts, [1, 2]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole<T>(pub T);

struct WholeVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i128>> WholeVisitor<T> {
    fn fit<E: Error>(self, value: i128, unexpected: Unexpected<'_>) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::invalid_value(unexpected, &self))
    }
}

impl<T: TryFrom<i128>> Visitor<'_> for WholeVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an integer ({})", std::any::type_name::<T>())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.fit(value.into(), Unexpected::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.fit(value.into(), Unexpected::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        if value.fract() == 0.0 {
            has_point();
            // The cast saturates, and every `f64` beyond `i128` is beyond the target as well.
            self.fit(value as i128, Unexpected::Float(value))
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
}

/// An integer, or a collection of integers, that [`Whole`] decodes.
///
/// A trait of its own and not a bound on `Whole<T>`, so that the compiler infers the type in
/// `Whole<_>` without recursing into every collection.
pub trait ReadWhole<'de>: Sized {
    /// Decodes the value.
    ///
    /// # Errors
    ///
    /// Fails when a number is not an integer or does not fit.
    fn read_whole<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl<'de, T: ReadWhole<'de>> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read_whole(deserializer).map(Whole)
    }
}

macro_rules! read_integers {
    ($($integer:ident $deserialize:ident),+ $(,)?) => {$(
        impl<'de> ReadWhole<'de> for $integer {
            fn read_whole<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.$deserialize(WholeVisitor(PhantomData))
            }
        }
    )+};
}

read_integers!(i32 deserialize_i32, i64 deserialize_i64, u32 deserialize_u32, u64 deserialize_u64);

impl<'de, T: ReadWhole<'de>> ReadWhole<'de> for Option<T> {
    fn read_whole<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::<Whole<T>>::deserialize(deserializer)?;
        Ok(value.map(|whole| whole.0))
    }
}

impl<'de, T: ReadWhole<'de>> ReadWhole<'de> for Field<T> {
    fn read_whole<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Field::<Whole<T>>::deserialize(deserializer)?;
        Ok(value.map(|whole| whole.0))
    }
}

impl<'de, T: ReadWhole<'de>> ReadWhole<'de> for Vec<T> {
    fn read_whole<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = Vec::<Whole<T>>::deserialize(deserializer)?;
        Ok(values.into_iter().map(|whole| whole.0).collect())
    }
}

impl<'de, T: ReadWhole<'de>> ReadWhole<'de> for BTreeMap<String, T> {
    fn read_whole<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = BTreeMap::<String, Whole<T>>::deserialize(deserializer)?;
        Ok(values.into_iter().map(|(key, whole)| (key, whole.0)).collect())
    }
}

impl<'de, T: ReadWhole<'de>> ReadWhole<'de> for Box<T> {
    fn read_whole<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read_whole(deserializer).map(Box::new)
    }
}
