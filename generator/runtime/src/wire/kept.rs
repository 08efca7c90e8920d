//! What the fields of an answer cannot say.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::iter::from_fn;
use std::sync::OnceLock;

use memchr::memchr;

use crate::Json;
use crate::json::{Cursor, Malformed, Object};
use crate::wire::digits::Digits;

/// What a decoded object has and its fields cannot say, so that it is written as it came: unknown properties, and which
/// properties are missing or `null` although they must not be, and which numbers are `25` where the type would write `25.0`, or
/// have more digits than it holds.
///
/// Structs that answers hold have it as a private field, which is as large as a pointer and empty for an answer that is as
/// documented.
///
/// - Values are equal if their fields and their unknown properties are. Whether a property with its zero value was missing
///   does not count.
/// - `Debug` shows names and no values: what nobody knows may be a secret.
#[derive(Clone, Default)]
pub struct Kept(Option<Box<Inner>>);

#[derive(Clone, Default)]
struct Inner {
    /// The unknown properties as JSON, each with a comma behind it: few of those who decode an answer ask for them.
    text: Vec<u8>,
    /// The same, once somebody asked.
    unknown: OnceLock<Object>,
    notes: Vec<(Cow<'static, str>, Note)>,
}

/// What a property has that its field cannot say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// It is not there.
    Missing,
    /// It is `null`.
    Null,
    /// It is there more than once.
    Duplicate,
    /// Nothing is wrong, and its numbers have other digits than its field would be written with.
    Digits(Digits),
}

impl Kept {
    /// Keeps a property that the record does not name, from the JSON of its value.
    ///
    /// # Errors
    ///
    /// Fails when the value is too deep, or a string in it has what is not a character.
    pub(super) fn keep(&mut self, name: &str, value: &str) -> Result<(), Malformed> {
        // What may fail is read at once.
        let other = if is_sound(value) { None } else { Some(Json::of_text(value)?) };
        let inner = self.0.get_or_insert_default();
        inner.unknown.take();
        let text = &mut inner.text;
        text.reserve(name.len() + value.len() + "\"\":,".len());
        serde_json::to_writer(&mut *text, name).map_err(Malformed::Escape)?;
        text.push(b':');
        match other {
            None => text.extend_from_slice(value.as_bytes()),
            Some(other) => serde_json::to_writer(&mut *text, &other).map_err(Malformed::Escape)?,
        }
        text.push(b',');
        Ok(())
    }

    /// Remembers what the field of a property cannot say.
    pub(super) fn note(&mut self, name: impl Into<Cow<'static, str>>, note: Note) {
        self.0.get_or_insert_default().notes.push((name.into(), note));
    }

    /// Whether there is anything that the fields cannot say.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How the numbers of properties were written, by name.
    pub(super) fn all_digits(&self) -> BTreeMap<&str, &Digits> {
        let digits = self.notes().iter().filter_map(|(name, note)| match note {
            Note::Digits(digits) => Some((name.as_ref(), digits)),
            _ => None,
        });
        digits.collect()
    }

    /// What a property has that its field cannot say. The last of several values counts.
    pub(super) fn last(&self, name: &str) -> Option<&Note> {
        self.notes().iter().rev().find(|(known, _)| known == name).map(|(_, note)| note)
    }

    /// Whether there is nothing that a reader has to know.
    pub(super) fn is_as_documented(&self) -> bool {
        !self.has_unknown() && self.notes().iter().all(|(_, note)| matches!(note, Note::Digits(_)))
    }

    /// What properties have that their fields cannot say.
    pub(super) fn notes(&self) -> &[(Cow<'static, str>, Note)] {
        self.0.as_ref().map_or(&[], |inner| &inner.notes)
    }

    /// The properties that the record does not name.
    pub(super) fn unknown(&self) -> &[(String, Json)] {
        self.0.as_ref().map_or(&[], |inner| inner.unknown().entries())
    }

    fn has_unknown(&self) -> bool {
        self.0.as_ref().is_some_and(|inner| !inner.text.is_empty())
    }
}

impl Inner {
    fn unknown(&self) -> &Object {
        self.unknown.get_or_init(|| {
            let mut cursor = Cursor::new(str::from_utf8(&self.text).unwrap_or_default());
            from_fn(|| property(&mut cursor).ok()).collect()
        })
    }
}

/// Reads a property that is kept as text.
fn property(cursor: &mut Cursor<'_>) -> Result<(String, Json), Malformed> {
    let name = cursor.string()?.into_owned();
    cursor.expect(b':')?;
    let value = cursor.value(0)?;
    cursor.expect(b',')?;
    // A format that is not JSON may have given a text that is not.
    Ok((name, Json::of_text(value).unwrap_or_else(|_| value.into())))
}

/// Whether a value can be read later, when nothing may fail: it is one, is not too deep and escapes nothing.
fn is_sound(value: &str) -> bool {
    memchr(b'\\', value.as_bytes()).is_none() && Cursor::new(value).value(0).is_ok_and(|whole| whole == value)
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => one.text == other.text || one.unknown() == other.unknown(),
            (Some(one), None) | (None, Some(one)) => one.text.is_empty(),
            (None, None) => true,
        }
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unknown = self.unknown().iter().map(|(name, _)| format!("{name} is unknown"));
        let notes = self.notes().iter().filter_map(|(name, note)| match note {
            Note::Missing => Some(format!("{name} is missing")),
            Note::Null => Some(format!("{name} is null")),
            Note::Duplicate => Some(format!("{name} is duplicate")),
            Note::Digits(_) => None,
        });
        formatter.debug_list().entries(unknown.chain(notes)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{record, wire};

    #[derive(Clone, PartialEq)]
    struct Pet {
        id: String,
        _kept: Kept,
    }

    record! {
        Pet + _kept;
        required id = "id";
    }

    fn pet(text: &str) -> Pet {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn unknown_properties_are_written_as_they_came() {
        let same = [
            r#"{"id":"a","x":{"deep":[null,true,-1.50,"y",{}]},"list":[],"x":2}"#,
            r#"{"id":"a","quo\"te":"a \"quote\" \\ \n","\u0001":"é","":[{"a\"]}":"}"}]}"#,
        ];
        for text in same {
            let read = pet(text);
            assert_eq!(serde_json::to_string(&read).unwrap(), text);
            // Also of a copy, before and after somebody asked.
            assert_eq!(serde_json::to_string(&read.clone()).unwrap(), text);
            assert_eq!(serde_json::to_string(&pet(text).clone()).unwrap(), text);
        }
        // Needless escapes and space go.
        let spaced = pet("{\"id\":\"a\", \"x\" : [ 1 ,\n{ \"k\" : \"\\u0061\" } ] , \"y\" : { } }");
        assert_eq!(serde_json::to_string(&spaced).unwrap(), r#"{"id":"a","x":[1,{"k":"a"}],"y":{}}"#);
        let found: Vec<String> = wire::deviations(&spaced).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["/x is unknown", "/y is unknown"]);
    }

    #[test]
    fn values_with_the_same_unknown_properties_are_equal() {
        assert!(pet(r#"{"x":1,"y":[2]}"#) == pet(r#"{"y":[ 2 ],"x":1}"#));
        assert!(pet(r#"{"x":"a"}"#) == pet(r#"{"x":"\u0061"}"#));
        assert!(pet(r#"{"x":1}"#) != pet(r#"{"x":1.0}"#));
        assert!(pet(r#"{"x":1}"#) != pet("{}"));
        assert!(pet(r#"{"id":""}"#) == pet("{}"));
    }

    #[test]
    fn what_cannot_be_kept_is_an_error_at_once() {
        let deep = |depth: usize| format!(r#"{{"x":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
        for text in [r#"{"x":"\ud800"}"#, r#"{"x":[{"\udc00":1}]}"#, &deep(129)] {
            assert!(serde_json::from_str::<Pet>(text).is_err(), "{text}");
        }
        assert_eq!(serde_json::to_string(&pet(&deep(128))).unwrap(), deep(128));
        // From what is not text.
        let value = serde_json::json!({"id": "a", "x": ["\u{1}\"", 1.5, {"k": null}]});
        let read: Pet = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
    }
}
