//! A serializer that writes nothing and knows where it is.

use std::any::type_name;
use std::fmt::{self, Write};

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use crate::wire::deviation::inside;

/// Walks through a value, for what notices things while it is written.
#[derive(Clone, Copy)]
pub(super) struct Walker;

/// Whether a serializer is the walker, to which the value of a number says nothing.
pub(crate) fn is_walker<S: Serializer>() -> bool {
    type_name::<S>() == type_name::<Walker>()
}

/// The items of a list.
pub(super) struct Items(usize);

/// The properties of an object: the key whose value comes next.
pub(super) struct Properties(String);

/// A key as text.
struct Key<'k, K: ?Sized>(&'k K);

impl<K: Serialize + ?Sized> fmt::Display for Key<'_, K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(formatter)
    }
}

macro_rules! nothing {
    ($($method:ident($value:ty))+) => {$(
        fn $method(self, _: $value) -> Result<(), fmt::Error> {
            Ok(())
        }
    )+};
}

impl Serializer for Walker {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Items;
    type SerializeTupleVariant = Items;
    type SerializeMap = Properties;
    type SerializeStruct = Properties;
    type SerializeStructVariant = Properties;

    nothing! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
        serialize_f32(f32) serialize_f64(f64) serialize_char(char) serialize_str(&str) serialize_bytes(&[u8])
        serialize_unit_struct(&'static str)
    }

    fn serialize_none(self) -> Result<(), fmt::Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), fmt::Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), fmt::Error> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), fmt::Error> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), fmt::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), fmt::Error> {
        inside(&variant, || value.serialize(self))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, fmt::Error> {
        Ok(Items(0))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items, fmt::Error> {
        Ok(Items(0))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items, fmt::Error> {
        Ok(Items(0))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Items, fmt::Error> {
        Ok(Items(0))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Properties, fmt::Error> {
        Ok(Properties(String::new()))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Properties, fmt::Error> {
        Ok(Properties(String::new()))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Properties, fmt::Error> {
        Ok(Properties(String::new()))
    }
}

impl Items {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), fmt::Error> {
        let index = self.0;
        self.0 += 1;
        inside(&index, || value.serialize(Walker))
    }
}

impl SerializeMap for Properties {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), fmt::Error> {
        self.0.clear();
        // A key that is not text shows nothing.
        let _ = write!(self.0, "{}", Key(key));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), fmt::Error> {
        inside(&self.0, || value.serialize(Walker))
    }

    fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), fmt::Error>
    where
        K: Serialize + ?Sized,
        V: Serialize + ?Sized,
    {
        inside(&Key(key), || value.serialize(Walker))
    }

    fn end(self) -> Result<(), fmt::Error> {
        Ok(())
    }
}

macro_rules! items {
    ($($name:ident $method:ident)+) => {$(
        impl $name for Items {
            type Ok = ();
            type Error = fmt::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), fmt::Error> {
                self.item(value)
            }

            fn end(self) -> Result<(), fmt::Error> {
                Ok(())
            }
        }
    )+};
}

items! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

macro_rules! properties {
    ($($name:ident)+) => {$(
        impl $name for Properties {
            type Ok = ();
            type Error = fmt::Error;

            fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), fmt::Error>
            where
                T: Serialize + ?Sized,
            {
                inside(&key, || value.serialize(Walker))
            }

            fn end(self) -> Result<(), fmt::Error> {
                Ok(())
            }
        }
    )+};
}

properties! {
    SerializeStruct
    SerializeStructVariant
}
