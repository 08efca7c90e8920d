//! The lock as text: sorted, one line each.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use openapi_terms::is_invisible;

use super::Lock;

/// The comment at the top.
const HEAD: &str = "\
# The public names of this API, written by `generate`. A name stays although the documents move or rename what has it.
# Review changes as you review code. To change a name, run `openapi-crates rename OLD NEW`.
";

/// What comes before the evidence, which says nothing to a reviewer.
const SEEN: &str = "# By these, things are found again that were moved or renamed. Not worth reading.\n";

/// What comes before places that have no types of their own.
const SHARED: &str = "# Places whose types are those of others, which have their shape.\n";

impl Lock {
    /// The text of the file. Equal locks have equal bytes.
    pub fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        section("", "operations", &self.operations, &mut text);
        section("", "types", &self.types, &mut text);
        section("", "members", &self.members, &mut text);
        self.former(&mut text);
        section(SHARED, "shared", &self.shared, &mut text);
        section(SEEN, "seen", &self.seen, &mut text);
        text
    }

    fn former(&self, text: &mut String) {
        if !self.former.is_empty() {
            text.push_str("\n[former]\n");
        }
        for (old, former) in &self.former {
            quote(old, text);
            text.push_str(" = { name = ");
            quote(&former.name, text);
            text.push_str(", since = ");
            quote(&former.since, text);
            text.push_str(" }\n");
        }
    }
}

fn section(comment: &str, name: &str, entries: &BTreeMap<String, String>, text: &mut String) {
    if !entries.is_empty() {
        let _ = write!(text, "\n{comment}[{name}]\n");
    }
    for (key, value) in entries {
        quote(key, text);
        text.push_str(" = ");
        quote(value, text);
        text.push('\n');
    }
}

/// Adds a basic string of TOML on one line, in which every character is seen.
fn quote(value: &str, text: &mut String) {
    text.push('"');
    for character in value.chars() {
        match character {
            '"' | '\\' => text.extend(['\\', character]),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            _ if character.is_control() || is_invisible(character) => {
                let _ = write!(text, "\\U{:08X}", u32::from(character));
            }
            _ => text.push(character),
        }
    }
    text.push('"');
}
