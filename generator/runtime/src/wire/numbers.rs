//! Numbers, and collections of them, which servers write in several forms.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::Field;
use crate::json::{Json, Source, fault};
use crate::wire::digits::{self, read_float, read_integer, write_float, write_integer};
use crate::wire::short::Short;

/// Decodes numbers, and collections of them. Integers may be written as `42.0`.
///
/// Servers in JavaScript know one kind of number, and some of what is in front of them writes every
/// number with a decimal point. `42.5` is still an error where integers are.
///
/// ```
/// use openapi_runtime::wire::Numeric;
///
/// let Numeric(counts): Numeric<Vec<i64>> = serde_json::from_str("[1, 2.0]")?;
/// assert_eq!(counts, [1, 2]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeric<T>(pub T);

/// A number, or a collection of numbers, that [`Numeric`] decodes, and that a record writes as it came.
///
/// A trait of its own and not a bound on `Numeric<T>`, so that the compiler infers the type in
/// `Numeric<_>` without recursing into every collection.
pub trait Numbers: Sized {
    /// Decodes the value.
    ///
    /// # Errors
    ///
    /// Fails when a number is not one of the type, or does not fit.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Encodes the value.
    ///
    /// # Errors
    ///
    /// Fails when the serializer does.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<'de, T: Numbers> Deserialize<'de> for Numeric<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Numeric)
    }
}

/// Numbers that are written as they came.
pub(super) struct Written<'v, T>(pub &'v T);

impl<T: Numbers> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i128>> IntegerVisitor<T> {
    fn fit<E: Error>(self, value: i128, unexpected: Unexpected<'_>) -> Result<T, E> {
        read_integer(matches!(unexpected, Unexpected::Float(_)));
        T::try_from(value).map_err(|_| E::invalid_value(unexpected, &self))
    }
}

impl<T: TryFrom<i128>> Visitor<'_> for IntegerVisitor<T> {
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
            // The cast saturates, and every `f64` beyond `i128` is beyond the target as well.
            self.fit(value as i128, Unexpected::Float(value))
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
}

macro_rules! integers {
    ($($integer:ident $deserialize:ident),+ $(,)?) => {$(
        impl Numbers for $integer {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.$deserialize(IntegerVisitor(PhantomData))
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let float = || Some(*self as f64).filter(|float| *float as i128 == i128::from(*self));
                write_integer(self, float, serializer)
            }
        }
    )+};
}

integers!(i32 deserialize_i32, i64 deserialize_i64, u32 deserialize_u32, u64 deserialize_u64);

macro_rules! floats {
    ($($float:ident $exact:literal [$($power:literal)+];)+) => {$(
        impl Numbers for $float {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = text_of_number(deserializer, stringify!($float))?;
                let short = Short::of(&text, $exact);
                let divided = short.and_then(|short| {
                    let power: &Self = [$($power),+].get(short.decimals)?;
                    Some(short.signed(short.digits as Self / power))
                });
                let parsed = || text.parse().map_err(|error| fault::at(&text, D::Error::custom(error)));
                let number: Self = divided.map_or_else(parsed, Ok)?;
                if number.is_infinite() {
                    return Err(fault::at(&text, D::Error::custom("number out of range")));
                }
                read_float(&text, number, short, $exact);
                Ok(number)
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_float(*self, serializer)
            }
        }
    )+};
}

floats! {
    f32 6 [1e0 1e1 1e2 1e3 1e4 1e5 1e6];
    f64 15 [1e0 1e1 1e2 1e3 1e4 1e5 1e6 1e7 1e8 1e9 1e10 1e11 1e12 1e13 1e14 1e15];
}

/// The digits of a number: `serde_json` gives the number that is next to the right one for some, and does not give its digits.
fn text_of_number<'de, D: Deserializer<'de>>(deserializer: D, ty: &str) -> Result<Cow<'de, str>, D::Error> {
    let text = match Source::deserialize(deserializer)? {
        Source::Text(text) => text,
        Source::Value(Json::Number(number)) => Cow::Owned(number.to_string()),
        Source::Value(other) => return Err(not_a_number(&other, ty)),
    };
    match text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        true => Ok(text),
        false => {
            let error = Json::of_text(&text).map_or_else(D::Error::custom, |value| not_a_number(&value, ty));
            Err(fault::at(&text, error))
        }
    }
}

fn not_a_number<E: Error>(value: &Json, ty: &str) -> E {
    let unexpected = match value {
        Json::Bool(value) => Unexpected::Bool(*value),
        Json::String(text) => Unexpected::Str(text),
        Json::Array(_) => Unexpected::Seq,
        Json::Object(_) => Unexpected::Map,
        Json::Null | Json::Number(_) => Unexpected::Unit,
    };
    E::invalid_type(unexpected, &ty)
}

impl<T: Numbers> Numbers for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::<Numeric<T>>::deserialize(deserializer)?;
        Ok(value.map(|Numeric(value)| value))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Written).serialize(serializer)
    }
}

impl<T: Numbers> Numbers for Field<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Field::<Numeric<T>>::deserialize(deserializer)?;
        Ok(value.map(|Numeric(value)| value))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Written).serialize(serializer)
    }
}

impl<T: Numbers> Numbers for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = Vec::<Numeric<T>>::deserialize(deserializer)?;
        Ok(values.into_iter().map(|Numeric(value)| value).collect())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
}

impl<T: Numbers> Numbers for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, Written(value))))
    }
}

/// Reads a map, whose numbers are noted in the order in which they are written.
struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Numbers> Visitor<'de> for MapVisitor<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut noted = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            let (value, log) = digits::apart(|| map.next_value::<Numeric<T>>());
            noted.insert(key, (value?.0, log));
        }
        let values = noted.into_iter().map(|(key, (value, log))| {
            log.into_iter().for_each(digits::add);
            (key, value)
        });
        Ok(values.collect())
    }
}

impl<T: Numbers> Numbers for Box<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Box::new)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }
}
