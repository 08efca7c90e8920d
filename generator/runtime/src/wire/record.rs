//! Objects with named properties.

use std::fmt;

use serde::de::MapAccess;
use serde::ser::SerializeMap;

use crate::wire::{Entries, Kept, Read};

/// An object with named properties.
///
/// [`record!`](crate::record) implements this trait from a table with one line for each property.
pub trait Record: Sized {
    /// The name of the type, for error messages.
    const NAME: &'static str;

    /// The properties that the record names, and its parts.
    const PROPERTIES: &'static [Property];

    /// Whether the record keeps properties that it does not name.
    const KEEPS_OTHERS: bool;

    /// The value that decoding starts from. What is read is overwritten, the rest stays.
    fn blank() -> Self;

    /// The place for what the fields cannot say, if answers can hold the record.
    fn kept(&mut self) -> Option<&mut Kept> {
        None
    }

    /// Reads the value of `key`, and says what became of it: the value of a property that the record neither names nor keeps
    /// is left to the caller. A record hands what it does not name itself to its parts.
    ///
    /// # Errors
    ///
    /// Fails when the value has another type than the property.
    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error>;

    /// Writes every property that is present.
    ///
    /// # Errors
    ///
    /// Fails when the serializer does.
    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error>;
}

/// What is known of a property before its value is read.
#[derive(Clone, Copy, Debug)]
pub enum Property {
    /// A property of the record itself.
    Named {
        /// The name in JSON.
        name: &'static str,
        /// Whether it has to be there.
        need: Need,
    },
    /// The properties of a part, which are next to the others in JSON.
    Part(&'static [Property]),
}

/// Whether a property has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// It may be left out.
    May,
    /// It is always written, and nothing fails without it.
    Written,
    /// It must be there and not be `null`.
    Must,
}

/// Implements [`Record`](crate::wire::Record), `Serialize`, `Deserialize` and [`Blank`](crate::wire::Blank) for a struct.
///
/// The table names the struct, then has a line for each field, in the order in which the properties are written. A line
/// begins with the [kind](crate::wire::kind) of the property and ends with its name in JSON. A field that holds a
/// [part](crate::wire::kind::part) has its type instead, and the field that keeps all other properties is the last line,
/// after two dots.
///
/// `Name: new;` in place of `Name;` adds a function `new` without arguments to a struct that is `Default`. `Name + field;`
/// names the field with what the others [cannot say](crate::wire::Kept), which structs of answers have: decoding one does not
/// fail because a property is missing, and what was decoded is written as it came. Such a struct gets its `Debug` from the table.
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
///     optional_whole revision = "revision";
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
    ($name:ident $(+ $kept:ident)?: new; $($table:tt)*) => {
        impl $name {
            /// Creates the value with nothing set.
            pub fn new() -> Self {
                <Self as ::std::default::Default>::default()
            }
        }

        $crate::record! { $name $(+ $kept)?; $($table)* }
    };
    (
        $name:ident $(+ $kept:ident)?;
        $($kind:ident $field:ident $(= $wire:literal)? $(: $part:ty)?;)*
        $(.. $rest:ident $extra:ident)?
    ) => {
        #[allow(deprecated)]
        impl $crate::wire::Record for $name {
            const NAME: &'static str = stringify!($name);
            const PROPERTIES: &'static [$crate::wire::Property] = &[$(
                $($crate::wire::Property::Named { name: $wire, need: $crate::wire::kind::$kind::NEED })?
                $($crate::wire::Property::Part(<$part as $crate::wire::Record>::PROPERTIES))?
            ),*];
            const KEEPS_OTHERS: bool = false
                $($(|| <$part as $crate::wire::Record>::KEEPS_OTHERS)?)*
                $(|| $crate::wire::kind::$rest::KEEPS_OTHERS)?;

            fn blank() -> Self {
                Self {
                    $($field: $crate::wire::kind::$kind::blank(),)*
                    $($extra: $crate::wire::kind::$rest::blank(),)?
                    $($kept: ::std::default::Default::default(),)?
                }
            }

            $(fn kept(&mut self) -> ::std::option::Option<&mut $crate::wire::Kept> {
                Some(&mut self.$kept)
            })?

            fn read<'de, A: $crate::wire::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> ::std::result::Result<$crate::wire::Read, A::Error> {
                match key {
                    $($($wire => $crate::wire::kind::$kind::read(map, &mut self.$field),)?)*
                    // What keeps any property is asked last.
                    _ => {
                        $($(if !<$part as $crate::wire::Record>::KEEPS_OTHERS {
                            let read = <$part as $crate::wire::Record>::read(&mut self.$field, key, map)?;
                            if read != $crate::wire::Read::Unknown {
                                return Ok(read);
                            }
                        })?)*
                        $($(if <$part as $crate::wire::Record>::KEEPS_OTHERS {
                            return <$part as $crate::wire::Record>::read(&mut self.$field, key, map);
                        })?)*
                        $(return $crate::wire::kind::$rest::read(map, key, &mut self.$extra);)?
                        #[allow(unreachable_code)]
                        Ok($crate::wire::Read::Unknown)
                    }
                }
            }

            fn write<M: $crate::wire::SerializeMap>(
                &self,
                entries: $crate::wire::Entries<'_, M>,
            ) -> ::std::result::Result<(), M::Error> {
                $(let entries = entries.keeping(&self.$kept);)?
                $(
                    $(let entries = $crate::wire::kind::$kind::write(entries, $wire, &self.$field);)?
                    $(let entries = entries.part::<$part>(&self.$field);)?
                )*
                $(let entries = entries.extra(&self.$extra);)?
                entries.end()
            }
        }

        impl $crate::wire::Serialize for $name {
            fn serialize<S: $crate::wire::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::write_record(self, serializer)
            }
        }

        impl<'de> $crate::wire::Deserialize<'de> for $name {
            fn deserialize<D: $crate::wire::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::read_record(deserializer)
            }
        }

        impl $crate::wire::Blank for $name {
            fn blank() -> Self {
                <Self as $crate::wire::Record>::blank()
            }
        }

        $crate::without_unknown! { $name $($kept)? }
        $crate::debug_record! { $name $($kept)?; $($field)* $($extra)? }
    };
}

/// How a [`record!`](crate::record) of answers is shown: as `Debug` is derived, but for what is kept, which is shown only if there
/// is something.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_record {
    ($name:ident; $($field:ident)*) => {};
    ($name:ident $kept:ident; $($field:ident)*) => {
        #[allow(deprecated)]
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::show_record(
                    formatter,
                    stringify!($name),
                    &[$((stringify!($field), &self.$field as &dyn ::std::fmt::Debug)),*],
                    &self.$kept,
                )
            }
        }
    };
}

/// Shows a record of answers.
///
/// # Errors
///
/// Fails when the formatter does.
#[doc(hidden)]
pub fn show_record(
    formatter: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
    kept: &Kept,
) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    for (field, value) in fields {
        shown.field(field.strip_prefix("r#").unwrap_or(field), value);
    }
    if !kept.is_empty() {
        shown.field("_kept", kept);
    }
    shown.finish()
}

/// What a [`record!`](crate::record) of answers has in addition.
#[doc(hidden)]
#[macro_export]
macro_rules! without_unknown {
    ($name:ident) => {};
    ($name:ident $kept:ident) => {
        impl $name {
            /// The value without properties that this crate does not know, at any depth: some servers refuse them.
            #[must_use]
            pub fn without_unknown(self) -> Self {
                $crate::wire::without_unknown(self)
            }
        }
    };
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
    ($($(#[$attribute:meta])* $field:ident($value:ident: $ty:ty) = $new:expr;)*) => {$(
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$attribute])*
        #[must_use]
        pub fn $field(mut self, $value: $ty) -> Self {
            self.$field = $new;
            self
        }
    )*};
}
