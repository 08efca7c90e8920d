//! Deciding which alternative of a union a value is.

use std::cmp::Reverse;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::wire::{Property, Record};

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

/// What [`rank`] needs to know of an alternative of a union.
#[derive(Clone, Copy, Debug)]
pub struct Fit(&'static [Property]);

impl Fit {
    /// An alternative that is not a record, such as a map, and takes anything.
    pub const ANYTHING: Self = Self(&[]);

    /// An alternative that is a record.
    pub const fn of<T: Record>() -> Self {
        Self(T::PROPERTIES)
    }
}

/// The alternatives that an object can be, the best one first.
///
/// An alternative qualifies if all its required properties are there, and if no other such alternative
/// knows more of the object's properties, because it would lose them. The best one is that with the fewest
/// properties that the object does not have, then the one that comes first. An alternative that names no
/// properties, such as a map, comes last and always qualifies. A value that is not an object gives all, in
/// order.
///
/// ```
/// use openapi_runtime::record;
/// use openapi_runtime::wire::{Fit, rank};
///
/// struct Id {
///     id: String,
/// }
///
/// struct Named {
///     id: String,
///     name: Option<String>,
/// }
///
/// record! {
///     Id;
///     required id = "id";
/// }
///
/// record! {
///     Named;
///     required id = "id";
///     optional name = "name";
/// }
///
/// let fits = [Fit::of::<Id>(), Fit::of::<Named>()];
/// assert_eq!(rank(&serde_json::json!({ "id": 1, "name": "a" }), &fits), [1]);
/// assert_eq!(rank(&serde_json::json!({ "id": 1 }), &fits), [0, 1]);
/// ```
pub fn rank(value: &Value, fits: &[Fit]) -> Vec<usize> {
    let Value::Object(object) = value else {
        return (0..fits.len()).collect();
    };
    let counts: Vec<Count> = fits.iter().map(|fit| Count::of(fit.0, object)).collect();
    let mut candidates: Vec<usize> = (0..fits.len()).filter(|index| counts[*index].missing == 0).collect();
    let most = candidates.iter().map(|index| counts[*index].present).max().unwrap_or_default();
    candidates.retain(|index| counts[*index].present == most || counts[*index].known == 0);
    candidates.sort_by_key(|index| (Reverse(counts[*index].present), counts[*index].known - counts[*index].present));
    candidates
}

/// How many properties an alternative knows, how many of them an object has, and how many required ones it has not.
#[derive(Default)]
struct Count {
    known: usize,
    present: usize,
    missing: usize,
}

impl Count {
    fn of(properties: &[Property], object: &Map<String, Value>) -> Self {
        let mut count = Self::default();
        count.add(properties, object);
        count
    }

    fn add(&mut self, properties: &[Property], object: &Map<String, Value>) {
        for property in properties {
            match property {
                Property::Part(part) => self.add(part, object),
                Property::Named { name, is_required } => {
                    let is_present = object.contains_key(*name);
                    self.known += 1;
                    self.present += usize::from(is_present);
                    self.missing += usize::from(*is_required && !is_present);
                }
            }
        }
    }
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
