//! Values to start decoding from.

use std::collections::BTreeMap;

use crate::Json;
use crate::wire::Kept;

/// A value to start decoding from: the zero value of its type.
///
/// A record is decoded into a blank value, property by property. A user sees the blank value of a property that is required
/// and that the answer lacks: an empty text, 0, `false`, an empty list or map, the unknown value of an enum, the raw arm of
/// a union, a struct of such values.
pub trait Blank {
    /// The blank value.
    fn blank() -> Self;

    /// Whether it is the blank value: a property that was missing is not written while it is.
    ///
    /// `false` is for types that answers do not hold. Nothing is missing in those, and a comparison is compiled for each type.
    fn is_blank(&self) -> bool {
        false
    }
}

/// The blank value of the type that the place needs.
pub fn blank<T: Blank>() -> T {
    T::blank()
}

/// Whether a record of an answer, which keeps what its fields cannot say, is the blank value.
#[doc(hidden)]
pub fn is_blank<T: Blank + PartialEq>(record: &T, _: &Kept) -> bool {
    *record == T::blank()
}

macro_rules! blank_default {
    ($($name:ty),+ $(,)?) => {$(
        impl Blank for $name {
            fn blank() -> Self {
                Self::default()
            }

            fn is_blank(&self) -> bool {
                *self == Self::default()
            }
        }
    )+};
}

blank_default!((), bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, String, Json);

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }

    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn is_blank(&self) -> bool {
        (**self).is_blank()
    }
}
