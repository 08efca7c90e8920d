//! Properties that an object has more than once.
//!
//! A map keeps one value for each key, so that only the text of an answer shows what was there before.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde::Serialize;

use crate::json::{Cursor, DEPTH, Malformed};
use crate::wire::deviation::{Listed, deviations_of_length, push};
use crate::wire::{Deviation, DeviationKind};

/// What a decoded value and its text have that the types do not describe.
pub(crate) fn deviations_in<T: Serialize + ?Sized>(text: &[u8], value: &T) -> Vec<Deviation> {
    let mut found = duplicates(text);
    found.extend(deviations_but_duplicates(text.len(), value));
    found
}

/// What a value that was decoded from a text of a length has that its types do not describe, but for duplicates: its text shows
/// more of them.
pub(crate) fn deviations_but_duplicates<T: Serialize + ?Sized>(length: usize, value: &T) -> Vec<Deviation> {
    without_duplicates(deviations_of_length(length, value))
}

fn without_duplicates(mut found: Vec<Deviation>) -> Vec<Deviation> {
    found.retain(|deviation| deviation.kind() != DeviationKind::DuplicateKey);
    found
}

/// The properties that objects in a JSON text have more than once. What is not JSON has none.
pub(crate) fn duplicates(text: &[u8]) -> Vec<Deviation> {
    let Ok(text) = std::str::from_utf8(text) else { return Vec::new() };
    let mut search = Search { pointer: String::new(), found: Listed::of_length(text.len()) };
    match search.value(&mut Cursor::new(text), 0) {
        Ok(()) => search.found.into_found(),
        Err(_) => Vec::new(),
    }
}

struct Search {
    /// Where the search is.
    pointer: String,
    found: Listed,
}

impl Search {
    fn value(&mut self, cursor: &mut Cursor<'_>, depth: usize) -> Result<(), Malformed> {
        match cursor.peek() {
            Some(b'{' | b'[') if depth >= DEPTH => Err(Malformed::Deep),
            Some(b'{') => self.object(cursor, depth + 1),
            Some(b'[') => self.list(cursor, depth + 1),
            _ => cursor.value(depth).map(drop),
        }
    }

    fn object(&mut self, cursor: &mut Cursor<'_>, depth: usize) -> Result<(), Malformed> {
        cursor.expect(b'{')?;
        // Whether each name was found before.
        let mut names: HashMap<Cow<'_, str>, bool> = HashMap::new();
        let (mut count, outer) = (0, self.pointer.len());
        while cursor.next(count, b'}')? {
            count += 1;
            let name = cursor.string()?;
            cursor.expect(b':')?;
            push(&mut self.pointer, &name);
            match names.entry(name) {
                Entry::Vacant(place) => drop(place.insert(false)),
                Entry::Occupied(mut is_named) => {
                    if !is_named.insert(true) {
                        self.name();
                    }
                }
            }
            self.value(cursor, depth)?;
            self.pointer.truncate(outer);
        }
        Ok(())
    }

    fn list(&mut self, cursor: &mut Cursor<'_>, depth: usize) -> Result<(), Malformed> {
        cursor.expect(b'[')?;
        let (mut count, outer) = (0, self.pointer.len());
        while cursor.next(count, b']')? {
            push(&mut self.pointer, &count);
            self.value(cursor, depth)?;
            self.pointer.truncate(outer);
            count += 1;
        }
        Ok(())
    }

    /// Remembers that the property at hand was there before.
    fn name(&mut self) {
        self.found.add(&self.pointer, DeviationKind::DuplicateKey);
    }
}

#[cfg(test)]
mod tests {
    use super::duplicates;
    use crate::wire::{Deviation, DeviationKind};

    fn found(text: &str) -> Vec<String> {
        duplicates(text.as_bytes()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_property_is_named_once_for_each_object() {
        let text = r#"{"a":{"x":1,"x":2,"x":3},"b":[{"y":1},{"y":1,"\u0079":[]}],"a":{"x":1}}"#;
        let expected = ["/a/x", "/b/1/y", "/a"];
        assert_eq!(found(text), expected.map(|pointer| format!("{pointer} is there more than once")));
        assert!(found(r#"[{"a":"a","b":{"a":"b"}},{"a":"\"a\":"}]"#).is_empty());
    }

    #[test]
    fn what_is_not_json_has_none() {
        for text in ["", "a text", r#"{"a":1,"a":2"#, r#"{"a" 1,"a":2}"#, "{\"a\":1,\"a\":\"\\u12\"", "}", "]["] {
            assert!(found(text).is_empty(), "{text}");
        }
        assert!(duplicates(b"\xff").is_empty());
        assert!(found(&"[".repeat(100_000)).is_empty());
    }

    #[test]
    fn pointers_take_memory_as_the_text_does() {
        let pairs: Vec<String> = (0..5000).map(|number| format!("\"{number}\":0,\"{number}\":0")).collect();
        assert_eq!(found(&format!("{{{}}}", pairs.join(","))).len(), 5000);
        let text = format!("{{\"{}\":{{{}}}}}", "k".repeat(100_000), pairs.join(","));
        let named = duplicates(text.as_bytes());
        let memory = named.iter().map(|found| found.pointer().len()).sum::<usize>();
        assert!(named.len() > 30 && memory <= 16 * text.len() + 1024 * 1024, "{}", named.len());
        // What is not listed is told.
        assert_eq!(named.last().map(Deviation::kind), Some(DeviationKind::Unlisted));
    }
}
