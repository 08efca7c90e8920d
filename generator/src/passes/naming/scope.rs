use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::super::Tools;
use crate::diagnostic::Severity;
use crate::ir::Name;

/// A place in which names must differ.
pub(super) struct Scope {
    /// What the names are of, for messages: `type`, `field`.
    what: &'static str,
    /// How names are compared: as they are printed.
    print: fn(&Name) -> String,
    taken: BTreeMap<String, String>,
    /// How often each name was made longer.
    lengthened: BTreeMap<String, usize>,
}

impl Scope {
    pub(super) fn new(what: &'static str, print: fn(&Name) -> String, reserved: &[&str]) -> Self {
        let taken = reserved.iter().map(|name| ((*name).to_owned(), "Rust itself".to_owned())).collect();
        Self { what, print, taken, lengthened: BTreeMap::new() }
    }

    /// Takes the first of several names that is free. With an `api.toml` only the first one is tried, and `origin` is what
    /// its line would name.
    pub(super) fn claim(
        &mut self,
        candidates: impl IntoIterator<Item = Name>,
        origin: &str,
        is_curated: bool,
        tools: &mut Tools<'_>,
    ) -> Name {
        let key = tools.sources.key(origin);
        let mut candidates = candidates.into_iter().filter(|name| !name.is_empty()).peekable();
        let first = candidates.peek().cloned().unwrap_or_else(|| Name::new(self.what));
        for candidate in candidates {
            let printed = (self.print)(&candidate);
            match self.taken.get(&printed) {
                None => {
                    self.taken.insert(printed, key);
                    return candidate;
                }
                Some(other) if is_curated => {
                    let message = format!("the {} name `{printed}` is taken by {other}", self.what);
                    let table = if self.what == "field" { "fields" } else { "names" };
                    let help = format!("write `\"{key}\" = \"another_name\"` below `[{table}]` in api.toml");
                    tools.find(Severity::Error, origin, message, Some(&help));
                    return candidate;
                }
                Some(_) => {}
            }
        }
        self.lengthen(first, key)
    }

    /// Takes the first of several names that is free. They follow from the named thing alone, so that each of them is as good
    /// a promise as the first; with an `api.toml` it is an error if none is free.
    pub(super) fn claim_any(
        &mut self,
        candidates: Vec<Name>,
        origin: &str,
        is_curated: bool,
        tools: &mut Tools<'_>,
    ) -> Name {
        let is_free = |name: &&Name| !name.is_empty() && !self.taken.contains_key(&(self.print)(name));
        match candidates.iter().find(is_free).cloned() {
            Some(free) => self.claim([free], origin, is_curated, tools),
            None => self.claim(candidates, origin, is_curated, tools),
        }
    }

    /// The last resort: a word that says that there is another one of the same name, and a letter for each further one.
    fn lengthen(&mut self, name: Name, key: String) -> Name {
        let base = name.join(&Name::new("alternative"));
        let count = self.lengthened.entry((self.print)(&base)).or_default();
        loop {
            let name = if *count == 0 { base.clone() } else { base.join(&Name::new(&letters(*count))) };
            *count += 1;
            if let Entry::Vacant(free) = self.taken.entry((self.print)(&name)) {
                free.insert(key);
                return name;
            }
        }
    }
}

/// `b`, `c`, and after `z` `ba`: never a number, which would look like one of the document's own.
fn letters(mut count: usize) -> String {
    let mut text = String::new();
    loop {
        text.insert(0, char::from(b'a' + u8::try_from(count % 26).unwrap_or_default()));
        count /= 26;
        if count == 0 {
            return text;
        }
    }
}
