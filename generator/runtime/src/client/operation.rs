//! What a client knows of an operation before it is called.

use http::Method;
use percent_encoding::utf8_percent_encode;

use crate::client::style::ENCODED;

/// An operation of an API, as plain data.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of the operation, for error messages.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in braces: `/api/fleet/agents/{agentId}`.
    pub path: &'static str,
    /// Whether the client's scope, such as a Kibana space, applies.
    pub scoped: bool,
    /// Whether sending the request twice has the effect of sending it once.
    pub idempotent: bool,
    /// Headers that each call sends: names in lower case, and values.
    pub headers: &'static [(&'static str, &'static str)],
}

/// A part of a server that a path prefix selects, such as a Kibana space.
#[derive(Clone, Debug)]
pub struct Scope {
    /// What the part is called, for error messages: `space`.
    pub name: &'static str,
    /// What stands before the path, with the place of the id in braces: `/s/{space}`.
    pub prefix: &'static str,
    /// The id that needs no prefix.
    pub default: &'static str,
    /// The characters that an id may have, as ranges and single ones: `a-z0-9_-`. Empty allows all.
    pub characters: &'static str,
}

impl Scope {
    /// The prefix that selects `id`, without one for the default id.
    pub(crate) fn prefix_of(&self, id: &str) -> Result<Option<String>, String> {
        let name = self.name;
        if id == self.default && !id.is_empty() {
            return Ok(None);
        }
        if matches!(id, "" | "." | "..") {
            return Err(format!("{id:?} is no id of a {name}"));
        }
        if !self.characters.is_empty() && !id.chars().all(|character| allows(self.characters, character)) {
            return Err(format!("{id:?} is no id of a {name}: it may have the characters {} only", self.characters));
        }
        let encoded = utf8_percent_encode(id, ENCODED).to_string();
        match (self.prefix.split_once('{'), self.prefix.split_once('}')) {
            (Some((before, _)), Some((_, after))) => Ok(Some(format!("{before}{encoded}{after}"))),
            _ => Err(format!("the prefix {:?} has no place for the id of a {name}", self.prefix)),
        }
    }
}

/// Whether `characters`, such as `a-z_-`, names `wanted`.
fn allows(characters: &str, wanted: char) -> bool {
    let mut rest = characters.chars().peekable();
    while let Some(first) = rest.next() {
        let mut after = rest.clone();
        let last = match (after.next(), after.next()) {
            (Some('-'), Some(last)) => {
                rest = after.clone();
                last
            }
            _ => first,
        };
        if (first..=last).contains(&wanted) {
            return true;
        }
    }
    false
}
