//! Names and lines for a reader.

use super::{Lengths, Names};

/// The table of a document. With `all`, it lists every name that is counted.
pub(in crate::commands::measure) fn table(names: &Names, all: bool) -> String {
    let lines = &names.lines;
    let outside: Vec<String> =
        names.outside.iter().map(|outside| format!("{} by {}", outside.path, outside.operation)).collect();
    let mut rows = vec![
        ("types", names.types.to_string()),
        ("type names", lengths(&names.identifiers)),
        ("paths in group", lengths(&names.paths)),
    ];
    let mut listed = Vec::new();
    for (what, found) in [
        ("word twice in a row", &names.repeated),
        ("number added", &names.numbered),
        ("used outside of group", &outside),
    ] {
        rows.push((what, found.len().to_string()));
        listed.extend(found.iter().filter(|_| all).map(|found| (what, found.clone())));
    }
    let crates = format!("model {}, client {}, contract test {}", lines.model, lines.client, lines.contract_test);
    rows.push(("lines of Rust", crates));
    rows.extend(lines.largest.iter().map(|file| ("large file", format!("{} {}", file.lines, file.file))));
    rows.extend(listed);
    rows.iter().map(|(what, value)| format!("{what:<22} {value}\n")).collect()
}

fn lengths(lengths: &Lengths) -> String {
    let Lengths { median, p95, longest, longest_text } = lengths;
    format!("median {median}, p95 {p95}, longest {longest}: {longest_text}")
}
