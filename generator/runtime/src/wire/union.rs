//! Deciding which alternative of a union a value is.

use std::cmp::Reverse;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Decodes `value` as one alternative of a union, and keeps it raw where that fails.
///
/// ```
/// use openapi_runtime::Value;
/// use openapi_runtime::wire::arm;
///
/// #[derive(Debug, PartialEq)]
/// enum Id {
///     Text(String),
///     Unknown(Value),
/// }
///
/// assert_eq!(arm("a".into(), Id::Text, Id::Unknown), Id::Text("a".to_owned()));
/// assert_eq!(arm(7.into(), Id::Text, Id::Unknown), Id::Unknown(7.into()));
/// ```
pub fn arm<T: DeserializeOwned, U>(value: Value, known: impl FnOnce(T) -> U, unknown: impl FnOnce(Value) -> U) -> U {
    match T::deserialize(&value) {
        Ok(decoded) => known(decoded),
        Err(_) => unknown(value),
    }
}

/// The text of a property, if `value` is an object that has it.
pub fn tag<'v>(value: &'v Value, property: &str) -> Option<&'v str> {
    value.get(property)?.as_str()
}

/// Whether `value` is an object with the property.
pub fn has_key(value: &Value, property: &str) -> bool {
    value.get(property).is_some()
}

/// Whether `value` is one of these strings.
pub fn is_one_of(value: &Value, known: &[&str]) -> bool {
    value.as_str().is_some_and(|text| known.contains(&text))
}

/// Whether `value` is an integer. `42.0` is one.
pub fn is_integer(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        _ => false,
    }
}

/// Whether `value` is an array whose items all pass. An empty array passes.
pub fn items_are(value: &Value, passes: fn(&Value) -> bool) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(passes))
}

/// What [`rank`] needs to know of a struct that is an alternative of a union.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// The properties without which decoding fails.
    pub required: &'static [&'static str],
    /// All properties, the required ones as well.
    pub known: &'static [&'static str],
}

/// The alternatives that an object can be, the best one first.
///
/// An alternative qualifies if all its required properties are there, and if no other such alternative
/// knows more of the object's properties: it would lose the others. Best is the one with the fewest
/// properties that the object does not have, then the one that comes first. An alternative that names no
/// properties, such as a map, comes last and always qualifies. A value that is no object gives all, in
/// order.
///
/// ```
/// use openapi_runtime::wire::{Fit, rank};
///
/// let fits = [
///     Fit { required: &["id"], known: &["id"] },
///     Fit { required: &["id"], known: &["id", "name"] },
///     Fit { required: &["path"], known: &["path"] },
/// ];
/// assert_eq!(rank(&serde_json::json!({ "id": 1, "name": "a" }), &fits), [1]);
/// assert_eq!(rank(&serde_json::json!({ "id": 1 }), &fits), [0, 1]);
/// ```
pub fn rank(value: &Value, fits: &[Fit]) -> Vec<usize> {
    let Value::Object(object) = value else {
        return (0..fits.len()).collect();
    };
    let mut candidates: Vec<usize> =
        (0..fits.len()).filter(|index| fits[*index].required.iter().all(|key| object.contains_key(*key))).collect();
    let present = |index: usize| present(&fits[index], object);
    let most = candidates.iter().map(|index| present(*index)).max().unwrap_or_default();
    candidates.retain(|index| present(*index) == most || fits[*index].known.is_empty());
    candidates.sort_by_key(|index| (Reverse(present(*index)), fits[*index].known.len() - present(*index)));
    candidates
}

fn present(fit: &Fit, object: &Map<String, Value>) -> usize {
    fit.known.iter().filter(|key| object.contains_key(**key)).count()
}

/// Implements [`Blank`](crate::wire::Blank) for a union, whose last variant is `Unknown(Value)`.
#[macro_export]
macro_rules! union {
    ($name:ident) => {
        impl $crate::wire::Blank for $name {
            fn blank() -> Self {
                Self::Unknown($crate::Value::Null)
            }
        }
    };
}
