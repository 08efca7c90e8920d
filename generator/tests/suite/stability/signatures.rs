//! What callers write for an operation: its call, what it takes, what it answers, and its errors.

use std::collections::{BTreeMap, BTreeSet};

use openapi_compiler::output::CrateFiles;

/// By method and path, each with its lines.
pub type Signatures = BTreeMap<String, BTreeSet<String>>;

/// The signatures of a client crate.
pub fn signatures(client: &CrateFiles) -> Signatures {
    let texts: Vec<&String> =
        client.files.iter().filter(|(file, _)| file.starts_with("src/")).map(|(_, text)| text).collect();
    let enums: BTreeMap<&str, BTreeSet<String>> = texts.iter().flat_map(|text| enums(text)).collect();
    let mut found = Signatures::new();
    for text in texts {
        for (_, request) in text.match_indices("\nrequest! {").map(|(at, start)| text[at..].split_at(start.len())) {
            let Some((head, rest)) = request.split_once("\n}") else { continue };
            let words = head.split_whitespace().collect::<Vec<_>>().join(" ");
            let (name, route) = words.split_once(": ").unwrap_or_else(|| panic!("no route: {words}"));
            let route: String = route.split('"').take(2).collect();
            let mut lines = BTreeSet::from([name.to_owned()]);
            let sent = words.split("; ").find(|part| part.contains(" -> ")).unwrap_or_default();
            lines.insert(sent.trim_end_matches(';').to_owned());
            let errors = sent.rsplit([' ', ':']).next().unwrap_or_default().trim_end_matches(';');
            lines.extend(enums.get(errors).into_iter().flatten().map(|variant| format!("{errors}::{variant}")));
            // The setters, up to the next request.
            let setters = rest.split("\nrequest! {").next().unwrap_or_default();
            let setters = setters.lines().filter_map(|line| line.trim().strip_prefix("pub fn "));
            lines.extend(setters.map(|line| line.trim_end_matches('{').trim().to_owned()));
            found.entry(route).or_default().extend(lines);
        }
    }
    found
}

/// The enums of a file, with their variants.
fn enums(text: &str) -> Vec<(&str, BTreeSet<String>)> {
    let starts = text.match_indices("\npub enum ").map(|(at, start)| &text[at + start.len()..]);
    let variants = |body: &str| {
        let lines = body.lines().map(str::trim).filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
        lines.map(str::to_owned).collect()
    };
    starts
        .filter_map(|text| text.split_once("\n}")?.0.split_once(" {"))
        .map(|(name, body)| (name, variants(body)))
        .collect()
}
