//! The places of the nodes of YAML, which the events of a parser carry.

use std::str::Chars;

use saphyr_parser::{Event, Marker, Parser, Span};

use super::{Children, MAX_DEPTH, Node, member};

/// The nodes of the first document of a text, as far as the parser understands it.
pub(super) fn read(text: &str) -> Children {
    let mut reader = Reader { text, offsets: Offsets::new(text), open: Vec::new(), root: Children::None };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        if !reader.take(event, span) {
            break;
        }
    }
    // What was open when the parser gave up is known as far as it was read.
    while reader.close() {}
    reader.root
}

struct Reader<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    open: Vec<Open>,
    root: Children,
}

/// An object or a list that is being read.
struct Open {
    start: usize,
    children: Children,
    /// The key whose value comes next, with where it is.
    key: Option<(Box<str>, (usize, usize))>,
}

impl Reader<'_> {
    /// Takes an event. Whether there is more to read.
    fn take(&mut self, event: Event<'_>, span: Span) -> bool {
        match event {
            Event::Scalar(text, ..) => {
                let at = (self.offsets.at(span.start), self.offsets.at(span.end));
                self.scalar(&text, at);
            }
            Event::Alias(_) => {
                let at = (self.offsets.at(span.start), self.offsets.at(span.end));
                self.scalar("", at);
            }
            Event::MappingStart(..) => return self.begin(Children::Object(Vec::new()), span),
            Event::SequenceStart(..) => return self.begin(Children::List(Vec::new()), span),
            Event::MappingEnd | Event::SequenceEnd => return self.close(),
            Event::DocumentEnd | Event::StreamEnd => return false,
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
        }
        true
    }

    fn begin(&mut self, children: Children, span: Span) -> bool {
        let is_key =
            self.open.last().is_some_and(|open| matches!(open.children, Children::Object(_)) && open.key.is_none());
        if is_key || self.open.len() >= MAX_DEPTH {
            return false;
        }
        self.open.push(Open { start: self.offsets.at(span.start), children, key: None });
        true
    }

    fn scalar(&mut self, text: &str, at: (usize, usize)) {
        match self.open.last_mut() {
            Some(Open { children: Children::Object(_), key: key @ None, .. }) => *key = Some((text.into(), at)),
            _ => self.add(at, Children::None),
        }
    }

    /// Closes the innermost object or list. Whether there was one.
    fn close(&mut self) -> bool {
        let Some(closed) = self.open.pop() else { return false };
        if self.open.is_empty() {
            self.root = closed.children;
            return true;
        }
        self.add((closed.start, closed.start), closed.children);
        true
    }

    fn add(&mut self, at: (usize, usize), children: Children) {
        let Some(open) = self.open.last_mut() else { return };
        match &mut open.children {
            Children::Object(members) => {
                if let Some((key, span)) = open.key.take() {
                    members.push((Some(key), member(self.text, span, at, children)));
                }
            }
            Children::List(items) => items.push(Node::new(at.0, at.1, children)),
            Children::None => {}
        }
    }
}

/// Turns positions in characters, which only grow as a text is read, into positions in bytes.
struct Offsets<'t> {
    text: &'t str,
    rest: Chars<'t>,
    position: usize,
}

impl<'t> Offsets<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, rest: text.chars(), position: 0 }
    }

    fn at(&mut self, marker: Marker) -> usize {
        if marker.index() < self.position {
            (self.rest, self.position) = (self.text.chars(), 0);
        }
        while self.position < marker.index() && self.rest.next().is_some() {
            self.position += 1;
        }
        self.text.len() - self.rest.as_str().len()
    }
}
