//! The places of the nodes of JSON, in one pass over a text that serde_json has found to be JSON.

use serde_json::value::RawValue;

use super::{Children, Key, MAX_DEPTH, Node, member};

/// The nodes of a text, or nothing where it is not JSON.
pub(super) fn read(text: &str) -> Option<Children> {
    serde_json::from_str::<&RawValue>(text).ok()?;
    Some(Reader { text, at: 0 }.value(0))
}

struct Reader<'t> {
    text: &'t str,
    /// How much was read.
    at: usize,
}

impl Reader<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// What comes next that is not white space.
    fn next(&mut self) -> Option<u8> {
        while self.byte().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
        self.byte()
    }

    fn value(&mut self, depth: usize) -> Children {
        match self.next() {
            Some(b'{') if depth < MAX_DEPTH => Children::Object(self.listed(b'}', |reader| reader.member(depth))),
            Some(b'[') if depth < MAX_DEPTH => Children::List(self.listed(b']', |reader| Some(reader.item(depth)))),
            _ => {
                self.skip();
                Children::None
            }
        }
    }

    /// What is between two brackets.
    fn listed<T>(&mut self, end: u8, read: impl Fn(&mut Self) -> Option<T>) -> Vec<T> {
        let mut list = Vec::new();
        self.at += 1;
        loop {
            match self.next() {
                Some(b',') => self.at += 1,
                Some(byte) if byte != end => list.extend(read(self)),
                _ => break,
            }
        }
        self.at += 1;
        list.shrink_to_fit();
        list
    }

    fn member(&mut self, depth: usize) -> Option<(Key, Node)> {
        let start = self.at;
        self.string();
        let key = (start, self.at);
        let written = self.text.get(start..self.at)?;
        let is_plain = !written.contains('\\');
        let name = if is_plain { None } else { Some(serde_json::from_str(written).ok()?) };
        // The colon.
        self.next();
        self.at += 1;
        self.next();
        let start = self.at;
        let children = self.value(depth + 1);
        Some((name, member(self.text, key, (start, self.at), children)))
    }

    fn item(&mut self, depth: usize) -> Node {
        let start = self.at;
        let children = self.value(depth + 1);
        let end = if matches!(children, Children::None) { self.at } else { start + 1 };
        Node::new(start, end, children)
    }

    /// Reads a value of which no place is asked for, however deep it is.
    fn skip(&mut self) {
        let mut open = 0_usize;
        while let Some(byte) = self.next() {
            match byte {
                b'"' => self.string(),
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = open.saturating_sub(1),
                _ => {}
            }
            self.at += usize::from(byte != b'"');
            let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
            while is_word(byte) && self.byte().is_some_and(is_word) {
                self.at += 1;
            }
            if open == 0 {
                break;
            }
        }
    }

    /// Reads a text to the quotation mark that ends it.
    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.byte() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
    }
}
