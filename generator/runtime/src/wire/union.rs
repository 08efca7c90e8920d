//! Deciding which alternative of a union a value is.

use std::borrow::Cow;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use crate::DeviationKind;
use crate::json::{Cursor, Json, Members, Source, check_depth, fault, member};
use crate::wire::digits::{EXACT_INTEGERS, as_alternative};
use crate::wire::notice;
use crate::wire::write::tagged;

/// A value, before it is known which alternative of a union it is.
///
/// It is the text of the value, which is borrowed from the answer where that is possible. An alternative is decoded from the
/// text.
///
/// ```
/// use openapi_runtime::Json;
/// use openapi_runtime::wire::{Deserialize, Deserializer, Raw};
///
/// #[derive(Debug, PartialEq)]
/// enum Id {
///     Text(String),
///     Unknown(Json),
/// }
///
/// impl<'de> Deserialize<'de> for Id {
///     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
///         Raw::deserialize(deserializer)?.arm(Id::Text, Id::Unknown)
///     }
/// }
///
/// assert_eq!(serde_json::from_str::<Id>(r#""a""#)?, Id::Text("a".to_owned()));
/// assert_eq!(serde_json::from_str::<Id>("7")?, Id::Unknown(7.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct Raw<'de> {
    text: Cow<'de, str>,
    members: Members,
}

impl<'de> Deserialize<'de> for Raw<'de> {
    /// A value that is too deep is an error: alternatives are decoded each for itself, so that nothing else limits how deep
    /// they are together.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = match Source::deserialize(deserializer)? {
            Source::Text(text) => text,
            Source::Value(value) => Cow::Owned(value.to_string()),
        };
        check_depth(&text).map_err(|error| fault::at(&text, D::Error::custom(error)))?;
        Ok(Self { text, members: Members::default() })
    }
}

impl<'de> Raw<'de> {
    /// Decodes the value as one alternative, and keeps it as it came where that fails.
    ///
    /// # Errors
    ///
    /// Fails when the value cannot be kept either: a string in it has what is not a character.
    pub fn arm<T: DeserializeOwned, U, E: Error>(
        &self,
        known: impl FnOnce(T) -> U,
        unknown: impl FnOnce(Json) -> U,
    ) -> Result<U, E> {
        match self.decode() {
            Ok(decoded) => Ok(known(decoded)),
            Err(_) => self.keep(unknown),
        }
    }

    /// Keeps the value as it came.
    ///
    /// # Errors
    ///
    /// Fails when a string in it has what is not a character.
    pub fn keep<U, E: Error>(&self, unknown: impl FnOnce(Json) -> U) -> Result<U, E> {
        Json::of_text(&self.text).map(unknown).map_err(|error| fault::at(&self.text, E::custom(error)))
    }

    /// Decodes the value as one alternative.
    ///
    /// # Errors
    ///
    /// Fails when the value is not a `T`.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        as_alternative(|| serde_json::from_str(&self.text))
    }

    /// Decodes the value as one alternative that does not take everything that it reads.
    ///
    /// # Errors
    ///
    /// Fails when the value is not a `T`, or not one that the alternative takes.
    pub fn decode_if<T: DeserializeOwned>(&self, takes: impl FnOnce(&T) -> bool) -> Result<T, serde_json::Error> {
        as_alternative(|| {
            let decoded = self.decode()?;
            if takes(&decoded) { Ok(decoded) } else { Err(Error::custom("another alternative")) }
        })
    }

    /// The text of a property, if the value is an object that has it.
    pub fn tag(&self, property: &str) -> Option<Cow<'_, str>> {
        string(member(&self.text, property)?)
    }

    /// The JSON of a property that is neither an object nor an array, if the value is an object that has it. What JSON can
    /// write in several ways is in one of them: a text without needless escapes, a whole number without a point.
    ///
    /// ```
    /// use openapi_runtime::wire::Raw;
    ///
    /// let value: Raw = serde_json::from_str(r#"{"kind": 1.0, "of": "\u0061", "is": true, "in": []}"#)?;
    /// assert_eq!(value.literal("kind").as_deref(), Some("1"));
    /// assert_eq!(value.literal("of").as_deref(), Some(r#""a""#));
    /// assert_eq!(value.literal("is").as_deref(), Some("true"));
    /// assert_eq!(value.literal("in"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn literal(&self, property: &str) -> Option<Cow<'_, str>> {
        let json = self.member(property)?;
        match json.bytes().next()? {
            b'{' | b'[' => None,
            b'"' if json.contains('\\') => Some(Cow::Owned(serde_json::to_string(&string(json)?).ok()?)),
            b'-' | b'0'..=b'9' => Some(numeral(json)),
            _ => Some(Cow::Borrowed(json)),
        }
    }

    /// Whether the value is an object with the property, and not as `null`, which servers send for what is not there.
    pub fn has_key(&self, property: &str) -> bool {
        self.member(property).is_some_and(|value| value != "null")
    }

    /// Whether the value is an object with the property, which may be `null`.
    pub fn has_key_or_null(&self, property: &str) -> bool {
        self.member(property).is_some()
    }

    /// Whether the value is one of these strings.
    pub fn is_one_of(&self, known: &[&str]) -> bool {
        string(&self.text).is_some_and(|text| known.contains(&text.as_ref()))
    }

    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        self.first() == Some(b'n')
    }

    /// Whether the value is `true` or `false`.
    pub fn is_boolean(&self) -> bool {
        matches!(self.first(), Some(b't' | b'f'))
    }

    /// Whether the value is a number that a float can be. An integer with more digits than a float has is not one.
    ///
    /// ```
    /// use openapi_runtime::wire::Raw;
    ///
    /// assert!(serde_json::from_str::<Raw>("0.1")?.is_number());
    /// assert!(serde_json::from_str::<Raw>("18014398509481984")?.is_number());
    /// assert!(!serde_json::from_str::<Raw>("18014398509481985")?.is_number());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn is_number(&self) -> bool {
        self.is_numeral()
            && (!self.has_integer_digits()
                || self
                    .text
                    .parse()
                    .is_ok_and(|number: f64| number.abs() < EXACT_INTEGERS || format!("{number:.0}") == self.text))
    }

    /// Whether the value is an integer. `42.0` is one.
    pub fn is_integer(&self) -> bool {
        let is_whole = || self.text.parse().is_ok_and(|number: f64| number.fract() == 0.0);
        self.is_numeral() && (self.has_integer_digits() || is_whole())
    }

    fn is_numeral(&self) -> bool {
        matches!(self.first(), Some(b'-' | b'0'..=b'9'))
    }

    /// Whether a number has neither a point nor an exponent.
    fn has_integer_digits(&self) -> bool {
        has_integer_digits(&self.text)
    }

    /// Whether the value is a text.
    pub fn is_string(&self) -> bool {
        self.first() == Some(b'"')
    }

    /// Whether the value is a list.
    pub fn is_array(&self) -> bool {
        self.first() == Some(b'[')
    }

    /// Whether the value is an object.
    pub fn is_object(&self) -> bool {
        self.first() == Some(b'{')
    }

    /// The first item, if the value is a list that has one.
    pub(super) fn first_item(&self) -> Option<Raw<'_>> {
        let mut cursor = Cursor::new(&self.text);
        let has_some = cursor.take(b'[') && cursor.next(0, b']').ok()?;
        let item = cursor.value(1).ok().filter(|_| has_some)?;
        Some(Raw { text: Cow::Borrowed(item), members: Members::default() })
    }

    /// Whether the value is a list whose items all pass. An empty list passes.
    pub fn items_are<'r>(&'r self, passes: fn(&Raw<'r>) -> bool) -> bool {
        let mut cursor = Cursor::new(&self.text);
        if !cursor.take(b'[') {
            return false;
        }
        let mut count = 0;
        while let Ok(true) = cursor.next(count, b']') {
            let Ok(item) = cursor.value(1) else { return false };
            if !passes(&Raw { text: Cow::Borrowed(item), members: Members::default() }) {
                return false;
            }
            count += 1;
        }
        true
    }

    fn first(&self) -> Option<u8> {
        self.text.bytes().next()
    }

    /// The JSON of the property of a name: of the last one, if there are several.
    pub(super) fn member(&self, name: &str) -> Option<&str> {
        self.members.find(&self.text, name)
    }
}

fn has_integer_digits(number: &str) -> bool {
    !number.contains(['.', 'e', 'E'])
}

/// A number in one of the ways that JSON can write it. One that a float does not hold stays as it is.
fn numeral(json: &str) -> Cow<'_, str> {
    if has_integer_digits(json) && json != "-0" {
        return Cow::Borrowed(json);
    }
    match json.parse() {
        // A sum, since zero has one sign then.
        Ok(number) if f64::is_finite(number) => Cow::Owned((number + 0.0).to_string()),
        _ => Cow::Borrowed(json),
    }
}

/// What a string says, if the text is one.
fn string(text: &str) -> Option<Cow<'_, str>> {
    Cursor::new(text).string().ok()
}

/// Encodes the value of a union's unknown arm.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn write_unknown<S: Serializer>(value: &Json, serializer: S) -> Result<S::Ok, S::Error> {
    notice(DeviationKind::UnknownArm);
    value.serialize(serializer)
}

/// Encodes an alternative whose tag only its union knows: a property and the JSON of its value, which the record has a line for.
///
/// ```
/// use openapi_runtime::{record, wire::write_tagged};
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Pet {
///     pub kind: Option<String>,
/// }
///
/// record! {
///     Pet;
///     optional kind = "kind";
/// }
///
/// let mut text = Vec::new();
/// write_tagged(&Pet::default(), ("kind", r#""cat""#), &mut serde_json::Serializer::new(&mut text))?;
/// assert_eq!(text, br#"{"kind":"cat"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// Fails when the serializer does.
pub fn write_tagged<T: Serialize, S: Serializer>(
    value: &T,
    tag: (&'static str, &'static str),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let _outer = tagged(Some(tag));
    value.serialize(serializer)
}

/// Implements [`Blank`](crate::wire::Blank) for a union, whose last variant is `Unknown(Json)`.
///
/// `union!(Name::Arm, integers)` lets short integers become the number of an arm, so that a literal without a type does, and
/// `union!(Name::Arm, items = Item)` lets an array or a list of what becomes items become the list of an arm, and
/// `union!(Name::Arm, entries = Item)` an array of pairs its map.
///
/// ```
/// use openapi_runtime::{Json, union};
///
/// #[derive(Debug, PartialEq)]
/// enum Value {
///     Number(f64),
///     List(Vec<String>),
///     Unknown(Json),
/// }
///
/// union!(Value);
/// union!(Value::Number, integers);
/// union!(Value::List, items = String);
///
/// assert_eq!(Value::from(8080), Value::Number(8080.0));
/// assert_eq!(Value::from(["a"]), Value::List(vec!["a".to_owned()]));
/// assert_eq!(Value::from(vec!["a"]), Value::List(vec!["a".to_owned()]));
/// ```
#[macro_export]
macro_rules! union {
    ($name:ident::$arm:ident, integers) => {
        impl From<i32> for $name {
            #[inline]
            fn from(value: i32) -> Self {
                Self::$arm(value.into())
            }
        }

        impl From<u32> for $name {
            #[inline]
            fn from(value: u32) -> Self {
                Self::$arm(value.into())
            }
        }
    };
    ($name:ident::$arm:ident, items = $item:ty) => {
        impl<I: Into<$item>, const N: usize> From<[I; N]> for $name {
            fn from(items: [I; N]) -> Self {
                Self::$arm(items.into_iter().map(Into::into).collect())
            }
        }

        impl<I: Into<$item>> From<Vec<I>> for $name {
            fn from(items: Vec<I>) -> Self {
                Self::$arm(items.into_iter().map(Into::into).collect())
            }
        }
    };
    ($name:ident::$arm:ident, entries = $item:ty) => {
        impl<K: Into<String>, V: Into<$item>, const N: usize> From<[(K, V); N]> for $name {
            fn from(entries: [(K, V); N]) -> Self {
                Self::$arm($crate::wire::into_map(entries))
            }
        }
    };
    ($name:ident) => {
        impl $crate::wire::Blank for $name {
            type Compared = $crate::wire::ByValue;

            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::Json::Null)
            }

            #[inline]
            fn is_blank(&self) -> bool {
                ::std::matches!(self, Self::Unknown($crate::Json::Null))
            }
        }
    };
}
