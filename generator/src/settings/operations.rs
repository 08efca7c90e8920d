//! The operations that `api.toml` names, in all of its lists of tables alike.

use std::slice::from_ref;

use super::Settings;

/// A list of tables whose entries are about operations.
pub(super) struct About<'s> {
    /// The name of the tables: `paging`.
    pub table: &'static str,
    /// What an entry says of an operation, as what comes before and behind its id.
    pub topic: (&'static str, &'static str),
    /// The ids that each entry names.
    pub entries: Vec<&'s [String]>,
    /// Whether an entry names one operation, by `operation`, and not a list of them.
    is_of_one: bool,
}

impl About<'_> {
    /// The way to the id at a position of an entry.
    pub fn path(&self, entry: usize, position: usize) -> Vec<String> {
        let (table, entry) = (self.table.to_owned(), entry.to_string());
        match self.is_of_one {
            true => vec![table, entry, "operation".to_owned()],
            false => vec![table, entry, "operations".to_owned(), position.to_string()],
        }
    }

    /// All ids, each with the way to it.
    pub fn ids(&self) -> impl Iterator<Item = (Vec<String>, &str)> {
        self.entries.iter().enumerate().flat_map(move |(entry, ids)| {
            ids.iter().enumerate().map(move |(position, id)| (self.path(entry, position), id.as_str()))
        })
    }
}

impl Settings {
    /// The lists of tables whose entries are about operations. An operation is in one entry of a list at most.
    pub(super) fn about_operations(&self) -> [About<'_>; 4] {
        let of_many = |table, topic, entries| About { table, topic, entries, is_of_one: false };
        let paging = self.paging.iter().map(|entry| &*entry.operations).collect();
        let retry = self.retry.iter().map(|entry| &*entry.operations).collect();
        let timeout = self.timeout.iter().map(|entry| &*entry.operations).collect();
        let wait = self.wait.iter().map(|entry| from_ref(&entry.operation)).collect();
        [
            of_many("paging", ("the paging of ", ""), paging),
            of_many("retry", ("when ", " is called again"), retry),
            of_many("timeout", ("how long ", " may take"), timeout),
            About { table: "wait", topic: ("what ", " tells"), entries: wait, is_of_one: true },
        ]
    }
}
