//! What the documentation of calls says of errors is about what the call is about.

use std::fs;
use std::path::Path;

/// What sentences say that are true of anything.
const OF_ANYTHING: [&str; 5] = ["path names", "body names", "nothing", "such thing", "not offer"];

/// Paths whose last id is called otherwise than the thing that it is of, and what the sentence calls that.
const OTHER_WORDS: [(&str, &str); 6] = [
    ("/_slug/{slug}", "url"),
    ("/snooze_schedule/{scheduleId}", "snooze"),
    ("/configure/{configurationId}", "settings"),
    ("/endpoint/metadata/{id}", "host"),
    ("/saved_objects/{type}/{id}", "object"),
    ("/saved_objects/resolve/{type}/{id}", "object"),
];

/// Errors have shapes that a family shares, and a sentence that goes with the shape would speak of rules where a backfill is
/// asked for.
#[test]
fn what_does_not_exist_is_what_the_path_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../generated/kibana-client/src");
    let (mut checked, mut wrong) = (0, Vec::new());
    each_method(&folder, &mut |path, docs| {
        let Some(sentence) = sentence_of(docs, "404") else { return };
        let sentence = sentence.to_lowercase();
        let Some(word) = word_of(path) else { return };
        checked += 1;
        if !OF_ANYTHING.iter().any(|phrase| sentence.contains(phrase)) && !sentence.contains(&word) {
            wrong.push(format!("{path}: {sentence}"));
        }
    });
    assert!(checked > 150, "only {checked} methods have an id and such an error");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Calls a closure with the path and the documentation of each method that starts a request.
fn each_method(folder: &Path, seen: &mut impl FnMut(&str, &str)) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let file = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        if file.is_dir() {
            each_method(&file, seen);
            continue;
        }
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut docs = String::new();
        for line in text.lines().map(str::trim_start) {
            match line.strip_prefix("///") {
                Some(line) => docs.extend([line.trim(), " "]),
                None if line.starts_with("pub fn ") => {
                    let path =
                        docs.split_once("` /").or_else(|| docs.split_once(" /")).map(|(_, path)| path.to_owned());
                    let path = path.as_deref().and_then(|path| path.split('`').next()).unwrap_or_default();
                    seen(&format!("/{path}"), &docs);
                    docs.clear();
                }
                None if line.starts_with("#[") => {}
                None => docs.clear(),
            }
        }
    }
}

/// What the documentation of a method says of a status.
fn sentence_of<'a>(docs: &'a str, status: &str) -> Option<&'a str> {
    let (_, rest) = docs.split_once(&format!("- {status} ("))?;
    let (_, sentence) = rest.split_once("): ")?;
    sentence.split(" - ").next()
}

/// What the last id of a path is of, as the beginning of a word: `comm` of `/comments/{commentId}`.
fn word_of(path: &str) -> Option<String> {
    if let Some((_, word)) = OTHER_WORDS.iter().find(|(end, _)| path.ends_with(end)) {
        return Some((*word).to_owned());
    }
    let segments: Vec<&str> = path.split('/').collect();
    let last = segments.iter().rposition(|segment| segment.starts_with('{'))?;
    let id = segments[last].trim_matches(['{', '}']);
    let id = ["_id", "Id", "Name"].iter().find_map(|end| id.strip_suffix(end)).unwrap_or(id);
    let own = if matches!(id, "id" | "name") { *segments.get(last.checked_sub(1)?)? } else { id };
    let begin = own.rfind(|letter: char| letter.is_uppercase() || letter == '_').unwrap_or_default();
    Some(own[begin..].trim_start_matches('_').to_lowercase().chars().take(4).collect())
}
