//! Objects with named properties.

use serde::de::MapAccess;
use serde::ser::SerializeMap;

use crate::wire::Entries;

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

    /// The value that decoding starts from. Every required property is overwritten, the others stay.
    fn blank() -> Self;

    /// Reads the value of `key`, and says whether it did: the value of a property that the record neither names nor keeps
    /// is left to the caller. A record hands what it does not name itself to its parts.
    ///
    /// # Errors
    ///
    /// Fails when the value has another type than the property.
    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error>;

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
        /// Whether decoding fails without it.
        is_required: bool,
    },
    /// The properties of a part, which are next to the others in JSON.
    Part(&'static [Property]),
}

/// Implements [`Record`](crate::wire::Record), `Serialize`, `Deserialize` and [`Blank`](crate::wire::Blank) for a struct.
///
/// The table names the struct, then has a line for each field, in the order in which the properties are written. A line
/// begins with the [kind](crate::wire::kind) of the property and ends with its name in JSON. A field that holds a
/// [part](crate::wire::kind::part) has its type instead, and the field that keeps all other properties is the last line,
/// after two dots.
///
/// `Name: new;` in place of `Name;` adds a function `new` without arguments to a struct that is `Default`.
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
    ($name:ident: new; $($table:tt)*) => {
        impl $name {
            /// Creates the value with nothing set.
            pub fn new() -> Self {
                <Self as ::std::default::Default>::default()
            }
        }

        $crate::record! { $name; $($table)* }
    };
    (
        $name:ident;
        $($kind:ident $field:ident $(= $wire:literal)? $(: $part:ty)?;)*
        $(.. $rest:ident $extra:ident)?
    ) => {
        #[allow(deprecated)]
        impl $crate::wire::Record for $name {
            const NAME: &'static str = stringify!($name);
            const PROPERTIES: &'static [$crate::wire::Property] = &[$(
                $($crate::wire::Property::Named { name: $wire, is_required: $crate::wire::kind::$kind::IS_REQUIRED })?
                $($crate::wire::Property::Part(<$part as $crate::wire::Record>::PROPERTIES))?
            ),*];
            const KEEPS_OTHERS: bool = false
                $($(|| <$part as $crate::wire::Record>::KEEPS_OTHERS)?)*
                $(|| $crate::wire::kind::$rest::KEEPS_OTHERS)?;

            fn blank() -> Self {
                Self {
                    $($field: $crate::wire::kind::$kind::blank(),)*
                    $($extra: $crate::wire::kind::$rest::blank(),)?
                }
            }

            fn read<'de, A: $crate::wire::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> ::std::result::Result<bool, A::Error> {
                match key {
                    $($($wire => $crate::wire::kind::$kind::read(map, &mut self.$field),)?)*
                    // What keeps any property is asked last.
                    _ => Ok($($(
                        (!<$part as $crate::wire::Record>::KEEPS_OTHERS
                            && <$part as $crate::wire::Record>::read(&mut self.$field, key, map)?) ||
                    )?)* $($(
                        (<$part as $crate::wire::Record>::KEEPS_OTHERS
                            && <$part as $crate::wire::Record>::read(&mut self.$field, key, map)?) ||
                    )?)* $(
                        $crate::wire::kind::$rest::read(map, key, &mut self.$extra)? ||
                    )? false),
                }
            }

            fn write<M: $crate::wire::SerializeMap>(
                &self,
                entries: $crate::wire::Entries<'_, M>,
            ) -> ::std::result::Result<(), M::Error> {
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
