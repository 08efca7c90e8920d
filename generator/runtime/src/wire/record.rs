//! Objects with named properties.

use std::fmt;

use serde::de::MapAccess;
use serde::ser::Serialize;

use crate::wire::shown::Shown;
use crate::wire::{Blank, Kept, Kind, Reader};

/// An object with named properties.
///
/// [`record!`](crate::record) implements this trait from a table with one line for each property. A record does not read
/// or write: it hands its fields, one for each line, to who does.
pub trait Record: Blank + Serialize {
    /// A line for each field, in the order in which the properties are written.
    fn lines() -> &'static [Line];

    /// Hands the fields to a reader, which knows what came of it. What is read is overwritten, the rest stays.
    fn read<'de, A: MapAccess<'de>>(&mut self, reader: Reader<'_, 'de, A>);
}

/// The name of a property in JSON and its kind. What is not one property has no name.
pub type Line = (&'static str, Kind);

/// Implements [`Record`](crate::wire::Record), `Serialize`, `Deserialize` and [`Blank`](crate::wire::Blank) for a struct.
///
/// The table names the struct, then has a line for each field, in the order in which the properties are written. A line
/// begins with the [kind](crate::wire::Kind) of the property and ends with its name in JSON. A field that holds a
/// [part](crate::wire::Kind::part) has its type instead, and the field that keeps all other properties is the last line,
/// after two dots.
///
/// A struct with deprecated fields is in a module that allows their use.
///
/// `Name: new;` in place of `Name;` adds a function `new` without arguments to a struct that is `Default`. `Name + field;`
/// names the field with what the others [cannot say](crate::wire::Kept), which structs of answers have: decoding one does not
/// fail because a property is missing, and what was decoded is written as it came. Such a struct gets its `Debug` from the table,
/// and so does one of `Name debug;`: texts in maps are not shown where a key says that they are secrets.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use openapi_runtime::{Json, record};
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Audit {
///     pub created_by: Option<String>,
/// }
///
/// record! {
///     Audit: new;
///     optional created_by = "createdBy";
/// }
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Space {
///     pub id: String,
///     pub revision: Option<i64>,
///     pub audit: Audit,
///     pub extra: BTreeMap<String, Json>,
/// }
///
/// record! {
///     Space;
///     required id = "id";
///     optional_number revision = "revision";
///     part audit: Audit;
///     ..rest extra
/// }
///
/// let space: Space = serde_json::from_str(r#"{"id": "a", "revision": 3.0, "createdBy": "me", "color": "red"}"#)?;
/// assert_eq!(space.audit.created_by.as_deref(), Some("me"));
/// assert_eq!(serde_json::to_string(&space)?, r#"{"id":"a","revision":3,"createdBy":"me","color":"red"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! record {
    ($name:ident $(+ $kept:ident)? $($debug:ident)?: new; $($table:tt)*) => {
        impl $name {
            /// Creates the value with nothing set.
            #[inline]
            pub fn new() -> Self {
                <Self as ::std::default::Default>::default()
            }
        }

        $crate::record! { $name $(+ $kept)? $($debug)?; $($table)* }
    };
    (
        $name:ident $(+ $kept:ident)? $($debug:ident)?;
        $($kind:ident $field:ident $(= $wire:literal)? $(: $part:ty)?;)*
        $(.. $rest:ident $extra:ident)?
    ) => {
        impl $crate::wire::Record for $name {
            #[inline]
            fn lines() -> &'static [$crate::wire::Line] {
                &[
                    $(
                        $(($wire, $crate::wire::Kind::$kind),)?
                        $(("", $crate::wire::Kind::$kind(<$part as $crate::wire::Record>::lines)),)?
                    )*
                    $(("", $crate::wire::Kind::$rest),)?
                ]
            }

            fn read<'de, A: $crate::wire::MapAccess<'de>>(&mut self, reader: $crate::wire::Reader<'_, 'de, A>) {
                reader.fields(&mut [
                    $($crate::wire::Slot::$kind(&mut self.$field),)*
                    $($crate::wire::Slot::$rest(&mut self.$extra),)?
                    $($crate::wire::Slot::kept(&mut self.$kept),)?
                ]);
            }
        }

        impl $crate::wire::Blank for $name {
            type Compared = fn($($kept: $crate::wire::Kept)?);

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::wire::kind::$kind(),)*
                    $($extra: $crate::wire::kind::$rest(),)?
                    $($kept: ::std::default::Default::default(),)?
                }
            }
        }

        impl $crate::wire::Serialize for $name {
            fn serialize<S: $crate::wire::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::write_record(serializer, <Self as $crate::wire::Record>::lines(), &[
                    $($crate::wire::Entry::$kind(&self.$field),)*
                    $($crate::wire::Entry::$rest(&self.$extra),)?
                    $($crate::wire::Entry::kept(&self.$kept),)?
                ])
            }
        }

        impl<'de> $crate::wire::Deserialize<'de> for $name {
            fn deserialize<D: $crate::wire::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::read_record(deserializer)
            }
        }

        $crate::debug_record! { $name $($kept)? $(, $debug)?; $($field)* $($extra)? }
    };
}

/// How a [`record!`](crate::record) is shown that does not derive `Debug`: without the secrets in its maps, and with what is kept
/// only if there is something.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_record {
    ($name:ident; $($field:ident)*) => {};
    ($name:ident, debug; $($field:ident)*) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::show_record(formatter, stringify!($name $($field)*), &[$(&self.$field),*])
            }
        }
    };
    ($name:ident $kept:ident; $($field:ident)*) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::show_answer(formatter, stringify!($name $($field)*), &[$(&self.$field),*], &self.$kept)
            }
        }
    };
}

/// Shows a record. Its names are apart from one another: that of the record, then those of the fields, in the order of the
/// values. They are one text, since a compiler reads one faster than many.
///
/// # Errors
///
/// Fails when the formatter does.
#[doc(hidden)]
pub fn show_record(formatter: &mut fmt::Formatter<'_>, names: &str, values: &[&dyn fmt::Debug]) -> fmt::Result {
    show_answer(formatter, names, values, &Kept::default())
}

/// Shows a record, and what is kept of it.
///
/// # Errors
///
/// Fails when the formatter does.
#[doc(hidden)]
pub fn show_answer(
    formatter: &mut fmt::Formatter<'_>,
    names: &str,
    values: &[&dyn fmt::Debug],
    kept: &Kept,
) -> fmt::Result {
    let mut names = names.split_whitespace().map(|name| name.strip_prefix("r#").unwrap_or(name));
    let mut shown = formatter.debug_struct(names.next().unwrap_or_default());
    for (name, value) in names.zip(values) {
        shown.field(name, &Shown(*value));
    }
    if !kept.is_as_documented() {
        shown.field("_kept", kept);
    }
    shown.finish()
}

/// Shows an arm of a union, without texts in maps where a key says that they are secrets.
///
/// # Errors
///
/// Fails when the formatter does.
#[doc(hidden)]
pub fn show_arm(formatter: &mut fmt::Formatter<'_>, name: &str, value: &dyn fmt::Debug) -> fmt::Result {
    formatter.debug_tuple(name).field(&Shown(value)).finish()
}

/// Setters in the `impl` of a struct: one line for each, with the name of the field, the argument and the new value.
///
/// ```
/// use openapi_runtime::setters;
///
/// #[derive(Default)]
/// pub struct Space {
///     pub color: Option<String>,
/// }
///
/// impl Space {
///     setters! {
///         color(value: impl Into<String>) = Some(value.into());
///     }
/// }
///
/// assert_eq!(Space::default().color("red").color.as_deref(), Some("red"));
/// ```
#[macro_export]
macro_rules! setters {
    ($($(#[$attribute:meta])* $field:ident($($value:ident: $ty:ty)?) = $new:expr;)*) => {$(
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$attribute])*
        #[must_use]
        #[inline]
        pub fn $field(mut self $(, $value: $ty)?) -> Self {
            self.$field = $new;
            self
        }
    )*};
}

/// Lets a struct be made of the argument of its `new`: of text, of a list of what becomes items, of a value, or of what becomes one.
///
/// ```
/// use openapi_runtime::made_of;
///
/// #[derive(Debug, PartialEq)]
/// struct Deletion {
///     ids: Vec<String>,
/// }
///
/// impl Deletion {
///     fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
///         Self { ids: ids.into_iter().map(Into::into).collect() }
///     }
/// }
///
/// made_of!(Deletion, items = String);
///
/// assert_eq!(Deletion::from(["a", "b"]), Deletion::new(["a", "b"]));
/// assert_eq!(Deletion::from(vec!["a"]), Deletion::new(["a"]));
/// ```
#[macro_export]
macro_rules! made_of {
    ($name:ident, text) => {
        $crate::made_of!($name, value = &str);
        $crate::made_of!($name, value = &String);
        $crate::made_of!($name, value = String);
    };
    ($name:ident, items = $item:ty) => {
        impl<I: Into<$item>, const N: usize> From<[I; N]> for $name {
            fn from(items: [I; N]) -> Self {
                Self::new(items.into_iter().map(Into::<$item>::into))
            }
        }

        impl<I: Into<$item>> From<Vec<I>> for $name {
            fn from(items: Vec<I>) -> Self {
                Self::new(items.into_iter().map(Into::<$item>::into))
            }
        }
    };
    ($name:ident, into = $value:ty) => {
        impl<T: Into<$value>> From<T> for $name {
            fn from(value: T) -> Self {
                Self::new(value)
            }
        }
    };
    ($name:ident, value = $value:ty) => {
        impl From<$value> for $name {
            #[inline]
            fn from(value: $value) -> Self {
                Self::new(value)
            }
        }
    };
}
