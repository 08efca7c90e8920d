//! The kinds of properties: how a field is read and written, by whether its property may be missing and may be `null`.
//!
//! Each is a module, so that one word in the table of a [`record!`](crate::record) selects all of its functions.
//! The words that end in `_whole` also take `42.0` for an integer.

use serde::ser::{Serialize, SerializeMap};

use super::sending::is_sending;
use super::{Blank, Entries, Need};
use crate::Field;

/// A kind: what its field holds, how it begins, how it is read and how it is written.
macro_rules! kind {
    ($(#[$docs:meta])* $name:ident($field:ty $(, $bound:path $(, $equal:path)?)?) = $blank:expr, $read:ident, $entry:ident, $need:ident) => {
        $(#[$docs])*
        pub mod $name {
            use super::*;

            pub use crate::wire::$read as read;

            /// Whether the property has to be there.
            pub const NEED: Need = Need::$need;

            /// What the field is before anything is read.
            pub fn blank<T $(: $bound)?>() -> $field {
                $blank
            }

            /// Writes the property.
            pub fn write<'m, T: Serialize $(+ $bound $(+ $equal)?)?, M: SerializeMap>(
                entries: Entries<'m, M>,
                key: &str,
                value: &$field,
            ) -> Entries<'m, M> {
                entries.$entry(key, value)
            }
        }
    };
}

kind! {
    /// Always there: `T`.
    required(T, Blank) = T::blank(), read_required, required, Must
}
kind! {
    /// Always there, and made of integers.
    required_whole(T, Blank) = T::blank(), read_whole_required, required, Must
}
kind! {
    /// Always there, and of a type from outside of the runtime that has a default.
    required_other(T, Default, PartialEq) = T::default(), read_required, required_other, Must
}
kind! {
    /// Any JSON that is always there. `null` is a value of it.
    required_json(T, Blank) = T::blank(), read, required, Must
}
kind! {
    /// Always there in what is written, perhaps as `null`: `Option<T>`.
    nullable(Option<T>) = None, read, nullable, Written
}
kind! {
    /// Always there in what is written, perhaps as `null`, and made of integers.
    nullable_whole(Option<T>) = None, read_whole, nullable, Written
}
kind! {
    /// There or left out: `Option<T>`.
    optional(Option<T>) = None, read_optional, optional, May
}
kind! {
    /// There or left out, and made of integers.
    optional_whole(Option<T>) = None, read_whole_optional, optional, May
}
kind! {
    /// Left out, `null` or a value: [`Field`].
    field(Field<T>) = Field::Absent, read, field, May
}
kind! {
    /// Left out, `null` or a value that is made of integers.
    field_whole(Field<T>) = Field::Absent, read_whole, field, May
}

/// Any JSON, always there in what is written. What is not read is `null`.
pub mod json {
    pub use super::required::{blank, write};
    pub use crate::wire::read;

    /// Whether the property has to be there.
    pub const NEED: crate::wire::Need = crate::wire::Need::Written;
}

/// Any JSON, or left out. `null` is a value of it, not its absence.
pub mod optional_json {
    pub use super::optional::{NEED, blank, write};
    pub use crate::wire::read_json as read;
}

/// A kind whose property is received and never sent.
macro_rules! received {
    ($(#[$docs:meta])* $name:ident($field:ty), $kind:ident) => {
        $(#[$docs])*
        pub mod $name {
            use super::*;

            pub use super::$kind::{NEED, blank, read};

            /// Writes the property, unless the value is sent.
            pub fn write<'m, T: Serialize, M: SerializeMap>(
                entries: Entries<'m, M>,
                key: &str,
                value: &$field,
            ) -> Entries<'m, M> {
                if is_sending() { entries } else { super::$kind::write(entries, key, value) }
            }
        }
    };
}

received! {
    /// There or left out, and never sent.
    received(Option<T>), optional
}
received! {
    /// There or left out, never sent, and made of integers.
    received_whole(Option<T>), optional_whole
}
received! {
    /// Any JSON, or left out; never sent.
    received_json(Option<T>), optional_json
}
received! {
    /// Left out, `null` or a value; never sent.
    received_field(Field<T>), field
}
received! {
    /// Left out, `null` or a value that is made of integers; never sent.
    received_field_whole(Field<T>), field_whole
}

/// A struct whose properties are next to the others in JSON.
pub mod part {
    pub use crate::wire::blank;
}

/// All other properties.
pub mod rest {
    pub use crate::wire::{blank, read_extra as read};

    /// Whether the record keeps properties that it does not name.
    pub const KEEPS_OTHERS: bool = true;
}

/// All other properties, which are made of integers.
pub mod rest_whole {
    pub use super::rest::{KEEPS_OTHERS, blank};
    pub use crate::wire::read_whole_extra as read;
}
