//! Reading text that is known to be JSON.
//!
//! `serde_json` has checked the text, but for its depth and for what its strings escape. Nothing here relies on that
//! check: what is not JSON is an error.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use memchr::{memchr, memchr2};

/// How deep values may be, as `serde_json` has it.
pub(crate) const DEPTH: usize = 128;

/// Up to here, a string is searched eight bytes at a time.
const SHORT: usize = 64;

/// Why text is not read.
#[derive(Debug)]
pub(crate) enum Malformed {
    /// Lists and objects are too deep.
    Deep,
    /// The text is not JSON.
    Text,
    /// A string escapes what is not a character.
    Escape(serde_json::Error),
}

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Deep => formatter.write_str("recursion limit exceeded"),
            Self::Text => formatter.write_str("the text is not JSON"),
            // Its place is one in the string, and not in the answer.
            Self::Escape(error) => {
                let said = error.to_string();
                formatter.write_str(said.split_once(" at line ").map_or(said.as_str(), |(said, _)| said))
            }
        }
    }
}

/// A place in text.
pub(crate) struct Cursor<'t> {
    text: &'t str,
    place: usize,
}

impl<'t> Cursor<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, place: 0 }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.place).copied()
    }

    /// The first byte of what comes next.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.byte() {
            self.place += 1;
        }
        self.byte()
    }

    /// Goes past a byte, if it comes next.
    pub(crate) fn take(&mut self, wanted: u8) -> bool {
        let comes = self.peek() == Some(wanted);
        self.place += usize::from(comes);
        comes
    }

    /// Goes past a byte.
    pub(crate) fn expect(&mut self, wanted: u8) -> Result<(), Malformed> {
        if self.take(wanted) { Ok(()) } else { Err(Malformed::Text) }
    }

    /// Whether another item or property comes, after `index` of them; goes past what is in between or at the end.
    pub(crate) fn next(&mut self, index: usize, end: u8) -> Result<bool, Malformed> {
        if self.take(end) {
            return Ok(false);
        }
        if index > 0 {
            self.expect(b',')?;
        }
        Ok(true)
    }

    /// Where the last bytes are that the cursor went past.
    pub(crate) fn range_before(&self, length: usize) -> Range<usize> {
        self.place.saturating_sub(length)..self.place
    }

    fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.place).unwrap_or_default()
    }

    /// Goes past a string. Returns it with its quotes, and whether it escapes anything.
    pub(crate) fn quoted(&mut self) -> Result<(&'t str, bool), Malformed> {
        self.expect(b'"')?;
        let start = self.place - 1;
        let (end, escapes) = end_of_string(self.text.as_bytes(), self.place).ok_or(Malformed::Text)?;
        self.place = end;
        Ok((self.since(start), escapes))
    }

    /// Goes past a string, and returns what it says.
    pub(crate) fn string(&mut self) -> Result<Cow<'t, str>, Malformed> {
        let (quoted, escapes) = self.quoted()?;
        if escapes {
            return serde_json::from_str(quoted).map(Cow::Owned).map_err(Malformed::Escape);
        }
        Ok(Cow::Borrowed(quoted.get(1..quoted.len() - 1).unwrap_or_default()))
    }

    /// Goes past a number or a word.
    pub(crate) fn word(&mut self) -> Result<&'t str, Malformed> {
        let start = self.place;
        while !matches!(self.byte(), None | Some(b',' | b']' | b'}' | b':' | b'"' | b' ' | b'\n' | b'\t' | b'\r')) {
            self.place += 1;
        }
        if start == self.place { Err(Malformed::Text) } else { Ok(self.since(start)) }
    }

    /// Goes past a value that is inside of this many others, and returns it.
    pub(crate) fn value(&mut self, outside: usize) -> Result<&'t str, Malformed> {
        let first = self.peek();
        let start = self.place;
        match first {
            Some(b'"') => return Ok(self.quoted()?.0),
            Some(b'{' | b'[') => {}
            _ => return self.word(),
        }
        self.place = end_of_group::<true>(self.text.as_bytes(), start, outside)?;
        Ok(self.since(start))
    }
}

/// Where the list or object ends that begins at a place and is inside of this many others.
#[inline(always)]
pub(super) fn end_of_group<const ESCAPES: bool>(text: &[u8], start: usize, outside: usize) -> Result<usize, Malformed> {
    let (mut place, mut depth) = (start, 0);
    loop {
        match text.get(place).ok_or(Malformed::Text)? {
            b'"' => {
                place = after_string::<ESCAPES>(text, place + 1).ok_or(Malformed::Text)?;
                continue;
            }
            b'{' | b'[' if outside + depth >= DEPTH => return Err(Malformed::Deep),
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return Ok(place + 1),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        place += 1;
    }
}

/// Where the string ends whose first quote is before a place, and whether it escapes anything.
#[inline]
fn end_of_string(text: &[u8], start: usize) -> Option<(usize, bool)> {
    let (mut place, mut escapes) = (start, false);
    loop {
        place += quote_or_backslash(text.get(place..)?)?;
        if text.get(place) == Some(&b'"') {
            return Some((place + 1, escapes));
        }
        escapes = true;
        place += 2;
    }
}

/// Where the string ends whose first quote is before a place. Where nothing is escaped, that is the next quote.
#[inline(always)]
pub(crate) fn after_string<const ESCAPES: bool>(text: &[u8], start: usize) -> Option<usize> {
    let mut place = start;
    loop {
        place += quote(text.get(place..)?)? + 1;
        if !ESCAPES {
            return Some(place);
        }
        let before = text.get(start..place - 1)?;
        // Most quotes have no backslash before them, and are not escaped.
        if before.last() != Some(&b'\\') || before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 0 {
            return Some(place);
        }
    }
}

/// Where the first quote is.
#[inline(always)]
fn quote(text: &[u8]) -> Option<usize> {
    first(text, |eight| bytes_of(eight, b'"'), |rest| memchr(b'"', rest))
}

/// Where the first quote or backslash is.
#[inline]
fn quote_or_backslash(text: &[u8]) -> Option<usize> {
    first(text, |eight| bytes_of(eight, b'"') | bytes_of(eight, b'\\'), |rest| memchr2(b'"', b'\\', rest))
}

/// Where the first byte of some kind is. Most strings are so short that eight bytes at a time find it sooner than a search for long
/// texts does, which looks for what the machine can do first.
#[inline(always)]
fn first(
    text: &[u8],
    in_eight: impl Fn([u8; 8]) -> u64,
    in_long: impl FnOnce(&[u8]) -> Option<usize>,
) -> Option<usize> {
    let (mut rest, mut before) = (text, 0);
    while let Some((eight, after)) = rest.split_first_chunk::<8>() {
        let found = in_eight(*eight);
        if found != 0 {
            return Some(before + found.trailing_zeros() as usize / 8);
        }
        (rest, before) = (after, before + 8);
        if before == SHORT {
            break;
        }
    }
    in_long(rest).map(|found| before + found)
}

/// The high bits of those of eight bytes that are one byte; above the first one, perhaps also of others.
fn bytes_of(eight: [u8; 8], byte: u8) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let differences = u64::from_le_bytes(eight) ^ (ONES * u64::from(byte));
    differences.wrapping_sub(ONES) & !differences & (ONES << 7)
}
