//! What a change of a surface means for callers.

use std::collections::BTreeMap;
use std::fmt;

/// The worst that a change of a surface does to callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing: lines changed places.
    Order,
    /// Nothing, and there is more to use.
    Addition,
    /// Something else goes over the wire.
    Wire,
    /// What they use is gone, or has another signature.
    Compile,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Class::Order => "order: only lines changed places",
            Class::Addition => "addition: there is more to use",
            Class::Wire => "wire: the server sees or sends something else",
            Class::Compile => "compile: something is gone, or has another signature",
        })
    }
}

/// The class of a change from one surface of a group to another one. Nothing where both are the same.
pub fn class(before: &str, after: &str) -> Option<Class> {
    if before == after {
        return None;
    }
    let (was, is) = (lines(before), lines(after));
    let classes = was.iter().map(|(code, remark)| match is.get(code) {
        None => Class::Compile,
        Some(other) if other != remark => Class::Wire,
        Some(_) => Class::Order,
    });
    let more = is.keys().any(|code| !was.contains_key(code)).then_some(Class::Addition);
    classes.chain(more).max().or(Some(Class::Order))
}

/// Remarks on what callers use, and no server sees.
const CODE: [&str; 3] = ["setter", "From", "union!"];

/// The lines of a surface with the item that each is in: the code with what callers use of it, and what a server sees of it.
fn lines(text: &str) -> BTreeMap<(&str, String), Vec<&str>> {
    let mut item = "";
    let mut lines = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (code, remark) = line.split_once(" //").unwrap_or((line, ""));
        if !line.starts_with(' ') {
            item = code;
        }
        let is_code = |remark: &&str| CODE.iter().any(|word| remark.starts_with(word));
        let (used, seen): (Vec<&str>, Vec<&str>) = remark.split(';').map(str::trim).partition(is_code);
        lines.insert((item, format!("{code}{}", used.concat())), seen);
    }
    lines
}
