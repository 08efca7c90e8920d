//! Comparison, with the types that tests and conditions are written in.

use std::collections::HashSet;

use serde_json::Value;

use super::{Json, Number, Object};

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        // The same order is the common case.
        if self.keys().eq(other.keys()) {
            return self.values().eq(other.values());
        }
        sorted(self) == sorted(other)
    }
}

/// The properties by name. Those that come twice stay in order.
fn sorted(object: &Object) -> Vec<(&str, &Json)> {
    let mut entries: Vec<_> = object.iter().collect();
    entries.sort_by_key(|(key, _)| *key);
    entries
}

impl PartialEq<Value> for Json {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Self::Null, Value::Null) => true,
            (Self::Bool(one), Value::Bool(other)) => one == other,
            (Self::Number(one), Value::Number(other)) => *one == Number::from(other.clone()),
            (Self::String(one), Value::String(other)) => one == other,
            (Self::Array(one), Value::Array(other)) => one == other,
            (Self::Object(one), Value::Object(other)) => {
                // A property that comes twice is not what `Value` can hold.
                one.len() == other.len()
                    && one.keys().collect::<HashSet<_>>().len() == one.len()
                    && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| value == other))
            }
            _ => false,
        }
    }
}

impl PartialEq<Json> for Value {
    fn eq(&self, other: &Json) -> bool {
        other == self
    }
}

impl PartialEq<str> for Json {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Json {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(*other)
    }
}

impl PartialEq<String> for Json {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<Json> for str {
    fn eq(&self, other: &Json) -> bool {
        other == self
    }
}

impl PartialEq<Json> for &str {
    fn eq(&self, other: &Json) -> bool {
        other == self
    }
}

impl PartialEq<Json> for String {
    fn eq(&self, other: &Json) -> bool {
        other == self
    }
}

macro_rules! compare {
    ($($ty:ty: $as:ident),+ $(,)?) => {$(
        impl PartialEq<$ty> for Json {
            fn eq(&self, other: &$ty) -> bool {
                self.$as() == Some((*other).into())
            }
        }

        impl PartialEq<Json> for $ty {
            fn eq(&self, other: &Json) -> bool {
                other == self
            }
        }
    )+};
}

compare!(bool: as_bool, i8: as_i64, i16: as_i64, i32: as_i64, i64: as_i64);
compare!(u8: as_u64, u16: as_u64, u32: as_u64, u64: as_u64, f32: as_f64, f64: as_f64);
