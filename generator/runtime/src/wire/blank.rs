//! Values to start decoding from.

use std::collections::BTreeMap;

use crate::Json;

/// A value to start decoding from.
///
/// A record is decoded into a blank value, property by property. What is required is overwritten,
/// so that a blank value is never seen by a user.
pub trait Blank {
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

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}
