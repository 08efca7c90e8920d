//! Where the nodes of a text are written: line, column and the line's text.
//!
//! The parsers of values keep no places, so the text is read a second time when the first finding is made. A finding about
//! minified JSON is of no use without its column: the whole document is one line.

mod json;
mod yaml;

#[cfg(test)]
mod tests;

use crate::diagnostic::{Excerpt, Place};
use crate::pointer;

/// Nodes nested deeper than this are placed at the innermost node above them.
const MAX_DEPTH: usize = 200;

/// The places of all nodes of a text.
#[derive(Clone, Debug)]
pub(super) struct Spans {
    root: Children,
    lines: Vec<usize>,
    characters: Characters,
}

/// A key with its value, or an item of a list.
#[derive(Clone, Debug)]
struct Node {
    /// Where the key or the item starts.
    start: usize,
    /// Where the key ends, or its value where that is a scalar on the same line.
    end: usize,
    children: Children,
}

#[derive(Clone, Debug, Default)]
enum Children {
    #[default]
    None,
    Object(Vec<(Box<str>, Node)>),
    List(Vec<Node>),
}

impl Children {
    fn get(&self, segment: &str) -> Option<&Node> {
        match self {
            Self::None => None,
            Self::Object(members) => members.iter().find(|(key, _)| **key == *segment).map(|(_, node)| node),
            Self::List(items) => items.get(segment.parse::<usize>().ok()?),
        }
    }

    /// An arm of a union, whose place leaves out which keyword lists it.
    fn arm(&self, segment: &str) -> Option<&Node> {
        ["oneOf", "anyOf"].iter().find_map(|keyword| self.get(keyword)?.children.get(segment))
    }
}

impl Spans {
    /// Reads the places of a text that is JSON or YAML.
    pub(super) fn of(text: &str) -> Self {
        let json = text.trim_start().starts_with('{').then(|| json::read(text)).flatten();
        Self {
            root: json.unwrap_or_else(|| yaml::read(text)),
            lines: line_starts(text),
            characters: Characters::of(text),
        }
    }

    /// Fills in where a node is written. It is the innermost node that is found: a merge key of YAML, for example, has the
    /// nodes that it adds elsewhere.
    pub(super) fn locate(&self, text: &str, place: &mut Place) {
        let mut children = &self.root;
        let mut found = None;
        for segment in pointer::segments(&place.pointer) {
            let Some(node) = children.get(&segment).or_else(|| children.arm(&segment)) else { break };
            found = Some(node);
            children = &node.children;
        }
        if let Some(node) = found {
            let line = self.lines.partition_point(|start| *start <= node.start);
            let start = line.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or_default();
            let column = self.characters.before(text, node.start).saturating_sub(self.characters.before(text, start));
            place.line = Some(line);
            place.column = Some(column + 1);
            place.excerpt = Excerpt::of(text, node.start, node.end);
        }
    }
}

/// A node below a key: what is marked is the key with a scalar on its line, or the key alone.
fn member(text: &str, key: (usize, usize), value: (usize, usize), children: Children) -> Node {
    let (start, mut end) = key;
    let is_scalar = matches!(children, Children::None);
    if is_scalar && text.get(start..value.1).is_some_and(|both| !both.contains('\n')) {
        end = end.max(value.1);
    }
    Node { start, end, children }
}

/// How many characters are before a position, without counting from the start each time: minified JSON is one line.
#[derive(Clone, Debug)]
struct Characters(Vec<usize>);

impl Characters {
    /// How many bytes are counted at once.
    const BLOCK: usize = 1024;

    fn of(text: &str) -> Self {
        let mut sum = 0;
        let mut sums = vec![0];
        for block in text.as_bytes().chunks(Self::BLOCK) {
            sum += starts(block);
            sums.push(sum);
        }
        Self(sums)
    }

    fn before(&self, text: &str, position: usize) -> usize {
        let block = position / Self::BLOCK;
        let rest = text.as_bytes().get(block * Self::BLOCK..position).map_or(0, starts);
        self.0.get(block).copied().unwrap_or_default() + rest
    }
}

/// How many characters start in a part of a text.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count()
}

fn line_starts(text: &str) -> Vec<usize> {
    let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(breaks).collect()
}
