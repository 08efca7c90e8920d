//! Which entries share a file.

use super::{Entry, LIMIT, LONGEST, range, split};

struct Named(Vec<String>);

impl Entry for Named {
    fn words(&self) -> &[String] {
        &self.0
    }
}

/// Entries of some names, each with so many lines, as the files that they are in.
fn files(names: &[String], lines: usize) -> Vec<(String, usize)> {
    let entry = |name: &String| (Named(name.split(' ').map(str::to_owned).collect()), lines);
    let parts = split(names.iter().map(entry).collect());
    parts.into_iter().map(|part| (part.name, part.entries.len())).collect()
}

#[test]
fn names_that_have_any_number_of_words_in_common_are_divided() {
    for shared in [1, 8, 10, 40] {
        let common = vec!["word"; shared].join(" ");
        let names: Vec<String> = (0..500).map(|number| format!("{common} n{number:03}")).collect();
        let files = files(&names, 100);
        assert_eq!(files.iter().map(|(_, count)| count).sum::<usize>(), 500);
        assert!(files.iter().all(|(_, count)| count * 100 <= LIMIT), "{shared}: {files:?}");
        assert!(files.iter().all(|(name, _)| name.len() <= LONGEST), "{shared}: {files:?}");
    }
}

#[test]
fn equal_names_are_divided() {
    let files = files(&vec!["agents".to_owned(); 60], 100);
    assert_eq!(files, [("agents".to_owned(), 35), ("agents".to_owned(), 25)]);
}

#[test]
fn a_file_is_named_after_its_first_and_its_last_entry() {
    assert_eq!(range("slos", "swimlane"), "slos_to_swimlane");
    assert_eq!(range("agent_policy", "agent_status"), "agent_policy_to_status");
    assert_eq!(range("agent", "agent_status"), "agent_to_status");
    assert_eq!(range("agent", "agent"), "agent");
}
