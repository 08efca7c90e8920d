//! Which entries share a file.

use super::{Entry, LIMIT, LONGEST, split};

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
    assert_eq!(files, [("agents".to_owned(), 35), ("agents_2".to_owned(), 25)]);
}

/// The files of names with their lines.
fn named(entries: &[(&str, usize)]) -> Vec<(String, Vec<String>, usize)> {
    let entry = |(name, lines): &(&str, usize)| (Named(name.split(' ').map(str::to_owned).collect()), *lines);
    let parts = split(entries.iter().map(entry).collect());
    parts.into_iter().map(|part| (part.name, part.about, part.entries.len())).collect()
}

/// A file as `named` has it, about what is separated by spaces.
fn file(name: &str, about: &str, entries: usize) -> (String, Vec<String>, usize) {
    (name.to_owned(), about.split(' ').map(str::to_owned).collect(), entries)
}

#[test]
fn a_file_is_named_after_the_beginning_that_its_entries_share() {
    let files = named(&[("slo list", 1000), ("agent key", 900), ("slo status", 900), ("case", 1500)]);
    assert_eq!(files, [file("agent", "agent", 1), file("case", "case", 1), file("slo", "slo", 2)]);
}

#[test]
fn what_is_too_long_is_divided_by_further_words_and_keeps_its_beginning() {
    let files =
        named(&[("agent", 300), ("agent key", 100), ("agent list", 3000), ("agent list page", 400), ("case", 400)]);
    let expected = [file("agent_list", "agent_list", 2), file("agent", "agent agent_key", 2), file("case", "case", 1)];
    assert_eq!(files, expected);
}

#[test]
fn small_things_share_a_file_until_it_is_too_long() {
    assert_eq!(named(&[("swimlane", 50), ("slo", 900), ("alert", 60)])[1], file("others", "alert swimlane", 2));
    let names: Vec<String> =
        (0..40).map(|index| format!("{}n{index:02}", if index < 20 { "a" } else { "b" })).collect();
    let entries: Vec<(&str, usize)> = names.iter().map(|name| (name.as_str(), 150)).collect();
    let files = named(&entries);
    assert_eq!(
        files.iter().map(|(name, _, count)| (name.as_str(), *count)).collect::<Vec<_>>(),
        [("others_a", 20), ("others_b", 20)]
    );
}

#[test]
fn the_file_of_one_thing_stays_when_others_are_added() {
    let before = named(&[("slo", 1900), ("case", 1500), ("agent", 900)]);
    let after = named(&[("slo", 1900), ("case", 1500), ("agent", 900), ("dashboard", 3000), ("user", 10)]);
    assert!(before.iter().all(|file| after.contains(file)), "{after:?}");
}
