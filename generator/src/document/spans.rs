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
    lines: Vec<u32>,
    characters: Characters,
}

/// A key with its value, or an item of a list. There are many of them, and no file has 4 GiB.
#[derive(Clone, Debug)]
struct Node {
    /// Where the key or the item starts.
    start: u32,
    /// Where the key ends, or its value where that is a scalar on the same line.
    end: u32,
    children: Children,
}

/// The name of a key, unless the text has it as it is, between quotation marks.
type Key = Option<Box<str>>;

#[derive(Clone, Debug, Default)]
enum Children {
    #[default]
    None,
    Object(Vec<(Key, Node)>),
    List(Vec<Node>),
}

impl Children {
    fn get(&self, text: &str, segment: &str) -> Option<&Node> {
        let is_written = |node: &Node| {
            let rest = text.get(node.start as usize + 1..).and_then(|rest| rest.strip_prefix(segment));
            rest.is_some_and(|rest| rest.starts_with('"'))
        };
        let is_called = |key: &Key, node: &Node| key.as_ref().map_or_else(|| is_written(node), |key| **key == *segment);
        match self {
            Self::None => None,
            Self::Object(members) => members.iter().find(|(key, node)| is_called(key, node)).map(|(_, node)| node),
            Self::List(items) => items.get(segment.parse::<usize>().ok()?),
        }
    }

    /// An arm of a union, whose place leaves out which keyword lists it.
    fn arm(&self, text: &str, segment: &str) -> Option<&Node> {
        ["oneOf", "anyOf"].iter().find_map(|keyword| self.get(text, keyword)?.children.get(text, segment))
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
            let Some(node) = children.get(text, &segment).or_else(|| children.arm(text, &segment)) else { break };
            found = Some(node);
            children = &node.children;
        }
        if let Some(node) = found {
            let line = self.lines.partition_point(|start| *start <= node.start);
            let start = line.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or_default();
            let before = |position: u32| self.characters.before(text, position as usize);
            let column = before(node.start).saturating_sub(before(start));
            place.line = Some(line);
            place.column = Some(column + 1);
            place.excerpt = Excerpt::of(text, node.start as usize, node.end as usize);
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
    Node::new(start, end, children)
}

impl Node {
    fn new(start: usize, end: usize, children: Children) -> Self {
        Self { start: start as u32, end: end as u32, children }
    }
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

fn line_starts(text: &str) -> Vec<u32> {
    let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at as u32 + 1);
    let mut starts: Vec<u32> = std::iter::once(0).chain(breaks).collect();
    starts.shrink_to_fit();
    starts
}
