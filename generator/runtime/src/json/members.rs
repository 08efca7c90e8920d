//! Properties of an object that is still text.

use std::cell::OnceCell;
use std::ops::Range;

use memchr::memchr;

use super::text::{Cursor, DEPTH, Malformed, after_string, end_of_group};

/// The properties of a text, which are found when the first one is asked for.
#[derive(Default)]
pub(crate) struct Members(OnceCell<Vec<Member>>);

/// Where a property is: its name without the quotes, and its value.
struct Member {
    name: Range<usize>,
    escapes: bool,
    value: Range<usize>,
}

impl Members {
    /// The JSON of the property of a name, if the text is an object that has it: of the last one, if there are several.
    pub(crate) fn find<'t>(&self, text: &'t str, name: &str) -> Option<&'t str> {
        let members = self.0.get_or_init(|| members(text).unwrap_or_default());
        let member = members
            .iter()
            .rev()
            .find(|member| text.get(member.name.clone()).is_some_and(|inner| says(inner, member.escapes, name)));
        text.get(member?.value.clone())
    }
}

fn members(text: &str) -> Result<Vec<Member>, Malformed> {
    let mut cursor = Cursor::new(text);
    if !cursor.take(b'{') {
        return Ok(Vec::new());
    }
    // As many as most objects have.
    let mut members = Vec::with_capacity(16);
    while cursor.next(members.len(), b'}')? {
        let (quoted, escapes) = cursor.quoted()?;
        let Range { start, end } = cursor.range_before(quoted.len());
        cursor.expect(b':')?;
        let value = cursor.value(1)?;
        members.push(Member { name: start + 1..end - 1, escapes, value: cursor.range_before(value.len()) });
    }
    Ok(members)
}

/// The same as [`Members::find`], of a text that is asked for one property: it is read once, and no place is noted.
pub(crate) fn member<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let bytes = text.as_bytes();
    if bytes.first() != Some(&b'{') {
        return None;
    }
    // Most texts escape nothing: a string ends with the next quote.
    let after = match memchr(b'\\', bytes) {
        Some(_) => after_last::<true>(text, name),
        None => after_last::<false>(text, name),
    };
    let mut cursor = Cursor::new(text.get(after?..)?);
    cursor.expect(b':').ok()?;
    cursor.value(1).ok()
}

/// The place after the last property of a name in the text of an object.
#[inline(always)]
fn after_last<const ESCAPES: bool>(text: &str, name: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut place, mut is_name, mut found) = (1, true, None);
    while let Some(byte) = bytes.get(place) {
        match byte {
            b'"' => {
                let start = place + 1;
                place = after_string::<ESCAPES>(bytes, start)?;
                if is_name && text.get(start..place - 1).is_some_and(|inner| says(inner, ESCAPES, name)) {
                    found = Some(place);
                }
                is_name = false;
            }
            b'{' | b'[' => place = end_of_group::<ESCAPES>(bytes, place, 1).ok()?,
            byte => {
                is_name |= *byte == b',';
                place += 1;
            }
        }
    }
    found
}

/// Whether what is between two quotes says this.
#[inline]
fn says(inner: &str, escapes: bool, text: &str) -> bool {
    match escapes && inner.contains('\\') {
        true => Cursor::new(&format!("\"{inner}\"")).string().is_ok_and(|unescaped| unescaped == text),
        false => inner == text,
    }
}

/// Fails where values are too deep.
pub(crate) fn check_depth(text: &str) -> Result<(), Malformed> {
    // Most texts begin too few lists and objects for that.
    if openings(text) <= DEPTH { Ok(()) } else { Cursor::new(text).value(0).map(drop) }
}

/// How many brackets and braces open, those in strings among them.
fn openings(text: &str) -> usize {
    // The two differ in one bit. A machine compares and counts many bytes at once while the count is a byte.
    let count = |bytes: &[u8]| bytes.iter().fold(0_u8, |count, byte| count + u8::from(byte | 0x20 == b'{'));
    text.as_bytes().chunks(128).map(|bytes| usize::from(count(bytes))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_property_is_found_in_both_ways() {
        let found = [
            (r#"{"kind":"a"}"#, Some(r#""a""#)),
            (r#"{ "of" : [ "kind", {"kind": 1} ] , "kind" : {"kind":2} }"#, Some(r#"{"kind":2}"#)),
            (r#"{"kind":1,"of":{"kind":2},"kind":3,"last":"kind"}"#, Some("3")),
            (r#"{"of":"kind","x":"\"kind\":1"}"#, None),
            (r#"{"k\u0069nd":true}"#, Some("true")),
            (r#"{"of":"\\","kind":null,"to":"\\\""}"#, Some("null")),
            (r#"{"x\"":"{","kind":-1.5,"kinds":"}"}"#, Some("-1.5")),
            (
                r#"{"a long name, longer than what is searched at first, of more than sixty-four bytes":0,"kind":7}"#,
                Some("7"),
            ),
            ("{}", None),
            (r#"["kind"]"#, None),
            (r#""kind""#, None),
            // What is not JSON does no harm.
            (r#"{"kind":"a"#, None),
            (r#"{"kind"}}}]"#, None),
            ("", None),
        ];
        for (text, value) in found {
            assert_eq!(member(text, "kind"), value, "{text}");
            assert_eq!(Members::default().find(text, "kind"), value, "{text}");
        }
        assert_eq!(member(r#"{"a\\b":1}"#, r"a\b"), Some("1"));
        assert_eq!(Members::default().find(r#"{"a\\b":1}"#, r"a\b"), Some("1"));
    }

    #[test]
    fn depth_is_that_of_lists_and_objects_and_not_of_what_strings_say() {
        let lists = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(check_depth(&lists(DEPTH)).is_ok());
        assert!(check_depth(&lists(DEPTH + 1)).is_err());
        assert!(check_depth(&format!("\"{}\"", "[{".repeat(DEPTH))).is_ok());
        assert!(check_depth(&format!("[{}1]", "[],".repeat(DEPTH * 3))).is_ok());
        assert_eq!(openings(&"[{}]\u{5b}\u{7b}\u{3b}\u{1b}".repeat(100)), 400);
    }
}
