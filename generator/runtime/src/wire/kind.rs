//! The kinds of properties: how a field is read and written, by whether its property may be missing and may be `null`.
//!
//! Each is a word in the table of a [`record!`](crate::record): a variant of [`Kind`], and a function here for what the field
//! is before anything is read. Those that end in `_number` are of numbers and what is made
//! of them, which are written as they came; they also take `42.0` for an integer.

use std::collections::BTreeMap;

use crate::Field;
use crate::wire::{Blank, Line};

/// The kind of a property.
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "the variants are the words of the table")]
pub enum Kind {
    /// Always there: `T`.
    required,
    /// Always there, and made of numbers.
    required_number,
    /// Always there, and of a type from outside of the runtime that has a default.
    required_other,
    /// Any JSON that is always there. `null` is a value of it.
    required_json,
    /// Always there in what is written, perhaps as `null`: `Option<T>`.
    nullable,
    /// Always there in what is written, perhaps as `null`, and made of numbers.
    nullable_number,
    /// Any JSON, always there in what is written. What is not read is `null`.
    json,
    /// There or left out: `Option<T>`.
    optional,
    /// There or left out, and made of numbers.
    optional_number,
    /// Any JSON, or left out. `null` is a value of it, not its absence.
    optional_json,
    /// Left out, `null` or a value: [`Field`].
    field,
    /// Left out, `null` or a value that is made of numbers.
    field_number,
    /// There or left out, and never sent.
    received,
    /// There or left out, never sent, and made of numbers.
    received_number,
    /// Any JSON, or left out; never sent.
    received_json,
    /// Left out, `null` or a value; never sent.
    received_field,
    /// Left out, `null` or a value that is made of numbers; never sent.
    received_field_number,
    /// Not a property, but a struct that is flattened into the surrounding object in JSON.
    part(fn() -> &'static [Line]),
    /// All other properties.
    rest,
    /// All other properties, which are made of numbers.
    rest_number,
}

/// Whether a property has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// It may be left out.
    May,
    /// It is always written, and nothing fails without it.
    Written,
    /// It must be there and not be `null`.
    Must,
}

impl Kind {
    /// Whether a property of this kind has to be there.
    pub(super) fn need(self) -> Need {
        match self {
            Self::required | Self::required_number | Self::required_other | Self::required_json => Need::Must,
            Self::nullable | Self::nullable_number | Self::json => Need::Written,
            _ => Need::May,
        }
    }

    /// Whether it is one property with a name.
    pub(super) fn is_property(self) -> bool {
        !matches!(self, Self::part(_) | Self::rest | Self::rest_number)
    }

    /// Whether it keeps properties that the record does not name.
    pub(super) fn keeps_others(self) -> bool {
        match self {
            Self::part(lines) => lines().iter().any(|(_, kind)| kind.keeps_others()),
            kind => !kind.is_property(),
        }
    }
}

macro_rules! blank {
    ($($name:ident($($bound:path)?) -> $field:ty = $blank:expr;)*) => {$(
        #[doc = concat!("What a field of the kind `", stringify!($name), "` is before anything is read.")]
        pub fn $name<T $(: $bound)?>() -> $field {
            $blank
        }
    )*};
}

blank! {
    required(Blank) -> T = T::blank();
    required_number(Blank) -> T = T::blank();
    required_other(Default) -> T = T::default();
    required_json(Blank) -> T = T::blank();
    nullable() -> Option<T> = None;
    nullable_number() -> Option<T> = None;
    json(Blank) -> T = T::blank();
    optional() -> Option<T> = None;
    optional_number() -> Option<T> = None;
    optional_json() -> Option<T> = None;
    field() -> Field<T> = Field::Absent;
    field_number() -> Field<T> = Field::Absent;
    received() -> Option<T> = None;
    received_number() -> Option<T> = None;
    received_json() -> Option<T> = None;
    received_field() -> Field<T> = Field::Absent;
    received_field_number() -> Field<T> = Field::Absent;
    part(Blank) -> T = T::blank();
    rest() -> BTreeMap<String, T> = BTreeMap::new();
    rest_number() -> BTreeMap<String, T> = BTreeMap::new();
}
