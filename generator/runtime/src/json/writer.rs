//! Values as JSON text.

use std::fmt;

use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::Error;

use super::escape::write_string;
use super::read::{NUMBER, TEXT};

/// Encodes a value, as clients encode the bodies of requests.
///
/// The text is that of [`serde_json::to_vec`]. It is written in less time where there are many strings, and what does not
/// depend on the type is compiled with this crate.
///
/// ```
/// use openapi_runtime::json;
///
/// assert_eq!(json::to_vec(&["a", "b"])?, br#"["a","b"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// Fails when `T` cannot be written as JSON, such as a map whose keys are lists.
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    let mut writer = Writer { out: Vec::with_capacity(128) };
    value.serialize(&mut writer)?;
    Ok(writer.out)
}

/// The same as a string.
pub(crate) fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    text(to_vec(value)?)
}

fn text(json: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(json).map_err(Error::custom)
}

/// What was written so far.
struct Writer {
    out: Vec<u8>,
}

/// A list or an object that is being written.
struct Group<'w> {
    writer: &'w mut Writer,
    is_empty: bool,
    end: End,
}

/// What comes after the last item or property.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    List,
    Object,
    /// The same in an object with the name of a variant.
    ListOfVariant,
    ObjectOfVariant,
    /// Nothing: its only field is the text of a value.
    Text,
}

impl Writer {
    #[inline]
    fn begin(&mut self, end: End) -> Group<'_> {
        match end {
            End::List | End::ListOfVariant => self.out.push(b'['),
            End::Object | End::ObjectOfVariant => self.out.push(b'{'),
            End::Text => {}
        }
        Group { writer: self, is_empty: true, end }
    }

    fn begin_variant(&mut self, variant: &str, end: End) -> Group<'_> {
        self.out.push(b'{');
        write_string(&mut self.out, variant);
        self.out.push(b':');
        self.begin(end)
    }

    /// Goes on after a key, which begins at a place.
    #[inline]
    fn end_key(&mut self, start: usize) -> Result<(), Error> {
        if self.out.get(start) != Some(&b'"') {
            self.quote(start)?;
        }
        self.out.push(b':');
        Ok(())
    }

    /// Keys are strings: what is a number or a truth value gets quotes.
    #[cold]
    fn quote(&mut self, start: usize) -> Result<(), Error> {
        match self.out.get(start) {
            Some(b'-' | b'0'..=b'9' | b't' | b'f') => {
                self.out.insert(start, b'"');
                self.out.push(b'"');
                Ok(())
            }
            _ => Err(Error::custom("key must be a string")),
        }
    }

    /// Writes what `serde_json` writes best.
    fn scalar<T: Serialize>(&mut self, value: T) -> Result<(), Error> {
        serde_json::to_writer(&mut self.out, &value)
    }
}

impl Group<'_> {
    #[inline]
    fn separate(&mut self) {
        if !std::mem::take(&mut self.is_empty) {
            self.writer.out.push(b',');
        }
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.separate();
        value.serialize(&mut *self.writer)
    }

    fn property<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        if self.end == End::Text {
            // A formatter is a serializer of texts.
            self.writer.out.extend_from_slice(Shown(value).to_string().as_bytes());
            return Ok(());
        }
        self.key(name);
        value.serialize(&mut *self.writer)
    }

    fn key(&mut self, name: &str) {
        self.separate();
        write_string(&mut self.writer.out, name);
        self.writer.out.push(b':');
    }

    fn finish(self) {
        let end: &[u8] = match self.end {
            End::List => b"]",
            End::Object => b"}",
            End::ListOfVariant => b"]}",
            End::ObjectOfVariant => b"}}",
            End::Text => b"",
        };
        self.writer.out.extend_from_slice(end);
    }
}

struct Shown<'v, T: ?Sized>(&'v T);

impl<T: Serialize + ?Sized> fmt::Display for Shown<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(formatter)
    }
}

macro_rules! scalars {
    ($($method:ident($value:ty))+) => {$(
        fn $method(self, value: $value) -> Result<(), Error> {
            self.scalar(value)
        }
    )+};
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Group<'w>;
    type SerializeTuple = Group<'w>;
    type SerializeTupleStruct = Group<'w>;
    type SerializeTupleVariant = Group<'w>;
    type SerializeMap = Group<'w>;
    type SerializeStruct = Group<'w>;
    type SerializeStructVariant = Group<'w>;

    scalars! {
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
        serialize_f32(f32) serialize_f64(f64) serialize_char(char)
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    #[inline]
    fn serialize_str(self, text: &str) -> Result<(), Error> {
        write_string(&mut self.out, text);
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Error> {
        self.collect_seq(bytes)
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let mut group = self.begin(End::Object);
        group.property(variant, value)?;
        group.finish();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Group<'w>, Error> {
        Ok(self.begin(End::List))
    }

    fn serialize_tuple(self, _: usize) -> Result<Group<'w>, Error> {
        Ok(self.begin(End::List))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Group<'w>, Error> {
        Ok(self.begin(End::List))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Group<'w>, Error> {
        Ok(self.begin_variant(variant, End::ListOfVariant))
    }

    #[inline]
    fn serialize_map(self, _: Option<usize>) -> Result<Group<'w>, Error> {
        Ok(self.begin(End::Object))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Group<'w>, Error> {
        let is_text = name == TEXT || name == NUMBER;
        Ok(self.begin(if is_text { End::Text } else { End::Object }))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Group<'w>, Error> {
        Ok(self.begin_variant(variant, End::ObjectOfVariant))
    }
}

impl SerializeMap for Group<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.separate();
        let start = self.writer.out.len();
        key.serialize(&mut *self.writer)?;
        self.writer.end_key(start)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

macro_rules! groups {
    ($($group:ident.$method:ident($($name:ident)?);)+) => {$(
        impl $group for Group<'_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Result<(), Error> {
                groups!(self value $($name)?)
            }

            fn end(self) -> Result<(), Error> {
                self.finish();
                Ok(())
            }
        }
    )+};
    ($self:ident $value:ident) => { $self.item($value) };
    ($self:ident $value:ident $name:ident) => { $self.property($name, $value) };
}

groups! {
    SerializeSeq.serialize_element();
    SerializeTuple.serialize_element();
    SerializeTupleStruct.serialize_field();
    SerializeTupleVariant.serialize_field();
    SerializeStruct.serialize_field(name);
    SerializeStructVariant.serialize_field(name);
}
