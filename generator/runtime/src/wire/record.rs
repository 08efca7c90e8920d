//! Objects with named properties.

use serde::de::MapAccess;
use serde::ser::SerializeMap;

use crate::wire::Entries;

/// An object with named properties.
///
/// A generated struct implements this trait; [`record!`](crate::record) adds `Serialize`,
/// `Deserialize` and [`Blank`](crate::wire::Blank).
pub trait Record: Sized {
    /// The name of the type, for error messages.
    const NAME: &'static str;

    /// The properties without which decoding fails, those of parts included.
    const REQUIRED: &'static [&'static str];

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

/// Implements `Serialize`, `Deserialize` and [`Blank`](crate::wire::Blank) for a type that is a
/// [`Record`](crate::wire::Record).
#[macro_export]
macro_rules! record {
    ($name:ident) => {
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
