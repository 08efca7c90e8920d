//! How the numbers of an answer are written: `25` and `25.0` are one number and two texts.
//!
//! A field has the number only. That an answer wrote it in the other way than its type does is kept next to it.

use std::any::{Any, TypeId};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::Field;
use crate::wire::Read;
use crate::wire::sending::is_sending;

/// Up to here, all integers are an `f64`.
pub(super) const EXACT: f64 = 9_007_199_254_740_992.0;

/// How a number is written that is an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// Without a point, where the type is any number.
    Whole,
    /// With a point, where the type is an integer.
    Pointed,
}

thread_local! {
    /// Whether an integer was read that has a point.
    static HAD_POINT: Cell<bool> = const { Cell::new(false) };
}

/// Reads what is made of integers, and says whether one of them has a point.
pub(super) fn looking_for_points<T, E>(read: impl FnOnce() -> Result<T, E>) -> Result<(T, Read), E> {
    HAD_POINT.set(false);
    let value = read()?;
    Ok((value, if HAD_POINT.replace(false) { Read::Number(Digits::Pointed) } else { Read::Value }))
}

/// Remembers that an integer has a point.
pub(super) fn has_point() {
    HAD_POINT.set(true);
}

/// A number where the type is any.
struct Number {
    value: f64,
    /// Whether it is an integer with a point or an exponent.
    is_pointed: bool,
    /// Whether it is an integer without, and small enough to be written so again.
    is_whole: bool,
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_f64(NumberVisitor)
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("f64")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Number, E> {
        Ok(Number::whole(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
        Ok(Number::whole(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Number, E> {
        Ok(Number { value, is_pointed: value.fract() == 0.0, is_whole: false })
    }
}

impl Number {
    fn whole(value: f64) -> Self {
        Self { value, is_pointed: false, is_whole: value.abs() <= EXACT }
    }
}

/// Whether a type is made of numbers of any kind, in a way that [`read_numbers`] knows.
pub(super) fn is_numbers<T: 'static>() -> bool {
    let ty = TypeId::of::<T>();
    ty == TypeId::of::<f64>()
        || ty == TypeId::of::<Option<f64>>()
        || ty == TypeId::of::<Field<f64>>()
        || ty == TypeId::of::<Vec<f64>>()
        || ty == TypeId::of::<Option<Vec<f64>>>()
        || ty == TypeId::of::<BTreeMap<String, f64>>()
        || ty == TypeId::of::<Option<BTreeMap<String, f64>>>()
}

/// Reads numbers into a place for them. What `null` is to the property is what is returned for it.
pub(super) fn read_numbers<'de, A>(place: &mut dyn Any, map: &mut A, null: Read) -> Result<Read, A::Error>
where
    A: MapAccess<'de>,
{
    if place.is::<Vec<f64>>() || place.is::<Option<Vec<f64>>>() {
        let numbers = map.next_value::<Option<Vec<Number>>>()?;
        let read = numbers.as_ref().map_or(null, |numbers| found(numbers.iter()));
        let values: Option<Vec<f64>> = numbers.map(|numbers| numbers.into_iter().map(|number| number.value).collect());
        fill(place, values);
        return Ok(read);
    }
    if place.is::<BTreeMap<String, f64>>() || place.is::<Option<BTreeMap<String, f64>>>() {
        let numbers = map.next_value::<Option<BTreeMap<String, Number>>>()?;
        let read = numbers.as_ref().map_or(null, |numbers| found(numbers.values()));
        let values: Option<BTreeMap<String, f64>> =
            numbers.map(|numbers| numbers.into_iter().map(|(key, number)| (key, number.value)).collect());
        fill(place, values);
        return Ok(read);
    }
    let number = map.next_value::<Option<Number>>()?;
    let read = number.as_ref().map_or(null, |number| found([number].into_iter()));
    let value = number.map(|number| number.value);
    match place.downcast_mut::<Field<f64>>() {
        Some(place) => *place = value.into(),
        None => fill(place, value),
    }
    Ok(read)
}

/// Fills a place that may be without a value, or one that always has one.
fn fill<T: Default + 'static>(place: &mut dyn Any, value: Option<T>) {
    if let Some(place) = place.downcast_mut::<Option<T>>() {
        *place = value;
    } else if let Some(place) = place.downcast_mut::<T>() {
        *place = value.unwrap_or_default();
    }
}

/// How numbers are written, if it is not as they would be: all that are integers are without a point.
fn found<'n>(mut numbers: impl Iterator<Item = &'n Number> + Clone) -> Read {
    let is_pointed = numbers.clone().any(|number| number.is_pointed);
    let is_whole = !is_pointed && numbers.any(|number| number.is_whole);
    if is_whole { Read::Number(Digits::Whole) } else { Read::Value }
}

/// Numbers as an answer wrote them.
pub(super) enum Written<'v> {
    Whole(f64),
    AllWhole(&'v [f64]),
    EachWhole(&'v BTreeMap<String, f64>),
    Pointed(f64),
}

/// The value of a field in digits of its answer, if that is not how the value is written anyway.
pub(super) fn written(value: &dyn Any, digits: Digits) -> Option<Written<'_>> {
    match digits {
        Digits::Whole => {
            let list = || inside::<Vec<f64>>(value).map(|list| Written::AllWhole(list));
            let map = || inside(value).map(Written::EachWhole);
            number(value).map(Written::Whole).or_else(list).or_else(map)
        }
        Digits::Pointed => pointed(value).map(Written::Pointed),
    }
}

/// A value of some type, which may be optional.
fn inside<T: 'static>(value: &dyn Any) -> Option<&T> {
    value.downcast_ref::<T>().or_else(|| value.downcast_ref::<Option<T>>()?.as_ref())
}

/// The number that a value is.
fn number(value: &dyn Any) -> Option<f64> {
    inside::<f64>(value).or_else(|| value.downcast_ref::<Field<f64>>()?.as_option()).copied()
}

/// The integer that a value is, as a number that is written with a point.
fn pointed(value: &dyn Any) -> Option<f64> {
    macro_rules! integer {
        ($($ty:ty),+) => {
            $(
                let field = || value.downcast_ref::<Field<$ty>>()?.as_option();
                if let Some(integer) = inside::<$ty>(value).or_else(field) {
                    return Some(*integer as f64).filter(|number| number.abs() < EXACT);
                }
            )+
        };
    }
    integer!(i64, u64, i32, u32);
    None
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(value) => Short(*value).serialize(serializer),
            Self::AllWhole(values) => serializer.collect_seq(values.iter().copied().map(Short)),
            Self::EachWhole(values) => serializer.collect_map(values.iter().map(|(key, value)| (key, Short(*value)))),
            Self::Pointed(value) => value.serialize(serializer),
        }
    }
}

/// A number that is written without a point if it is an integer.
struct Short(f64);

impl Serialize for Short {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(value) = *self;
        let is_whole = value.fract() == 0.0 && value.abs() <= EXACT && !(value == 0.0 && value.is_sign_negative());
        if is_whole { serializer.serialize_i64(value as i64) } else { serializer.serialize_f64(value) }
    }
}

/// Encodes the number of an alternative. Nothing says how an answer wrote it; most servers write integers without a point.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn write_number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if is_sending() { value.serialize(serializer) } else { Short(*value).serialize(serializer) }
}
