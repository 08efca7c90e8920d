//! Values to start decoding from.

use std::collections::BTreeMap;

use crate::Json;
use crate::wire::Kept;

/// A value to start decoding from: the zero value of its type.
///
/// A record is decoded into a blank value, property by property. A user sees the blank value of a property that is required
/// and that the answer lacks: an empty text, 0, `false`, an empty list or map, the unknown value of an enum, the raw arm of
/// a union, a struct of such values.
pub trait Blank: PartialEq + Sized {
    /// How it is compared with the blank value: [`ByValue`] if answers have it, `fn()` for not at all if only requests do. Nothing is
    /// missing in those, and each comparison takes time to compile. It is a type, since a compiler reads one faster than a function.
    type Compared: Compared;

    /// The blank value.
    fn blank() -> Self;

    /// Whether it is the blank value: a property that was missing is not written while it is.
    fn is_blank(&self) -> bool {
        Self::Compared::is_blank(self)
    }
}

/// The ways to compare a value with the blank one.
pub trait Compared {
    /// Whether it is the blank value.
    fn is_blank<T: Blank>(value: &T) -> bool;
}

/// As `==` does.
///
/// [`record!`](crate::record) writes it for the field that keeps things, and `fn()` without one: a macro can write an argument only where
/// there is one.
pub type ByValue = fn(Kept);

impl Compared for ByValue {
    fn is_blank<T: Blank>(value: &T) -> bool {
        *value == T::blank()
    }
}

impl Compared for fn() {
    fn is_blank<T: Blank>(_: &T) -> bool {
        false
    }
}

/// The blank value of the type that the place needs.
pub fn blank<T: Blank>() -> T {
    T::blank()
}

macro_rules! blank_default {
    ($($name:ty),+ $(,)?) => {$(
        impl Blank for $name {
            type Compared = ByValue;

            fn blank() -> Self {
                Self::default()
            }
        }
    )+};
}

blank_default!((), bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, String, Json);

impl<T: PartialEq> Blank for Option<T> {
    type Compared = ByValue;

    fn blank() -> Self {
        None
    }

    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T: PartialEq> Blank for Vec<T> {
    type Compared = ByValue;

    fn blank() -> Self {
        Self::new()
    }

    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T: PartialEq> Blank for BTreeMap<String, T> {
    type Compared = ByValue;

    fn blank() -> Self {
        Self::new()
    }

    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Blank> Blank for Box<T> {
    type Compared = ByValue;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn is_blank(&self) -> bool {
        (**self).is_blank()
    }
}
