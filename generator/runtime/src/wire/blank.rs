//! Values to start decoding from.

use std::collections::BTreeMap;

use crate::Json;

/// A value to start decoding from: the zero value of its type.
///
/// A record is decoded into a blank value, property by property. A user sees the blank value of a property that is required
/// and that the answer lacks: an empty text, 0, `false`, an empty list or map, the unknown value of an enum, the raw arm of
/// a union, a struct of such values.
pub trait Blank: PartialEq {
    /// The blank value.
    fn blank() -> Self;
}

/// The blank value of the type that the place needs.
pub fn blank<T: Blank>() -> T {
    T::blank()
}

macro_rules! blank_default {
    ($($name:ty),+ $(,)?) => {$(
        impl Blank for $name {
            fn blank() -> Self {
                Self::default()
            }
        }
    )+};
}

blank_default!((), bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, String, Json);

impl<T: PartialEq> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: PartialEq> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: PartialEq> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}
