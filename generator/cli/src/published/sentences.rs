//! Whether a sentence of ours is one of a published document.

use std::collections::HashSet;

use openapi_terms::pointer::escape;
use serde_json::Value;

/// Fewer words than these are what anybody would write.
const MIN_WORDS: usize = 6;

/// All sentences of a document, each as its words in lower case.
pub fn sentences(document: &Value) -> HashSet<String> {
    let mut found = HashSet::new();
    each_text(document, "", &mut |_, text| found.extend(split(text)));
    found
}

/// Calls for each text of a document with its JSON pointer.
pub(crate) fn each_text(node: &Value, at: &str, visit: &mut impl FnMut(&str, &str)) {
    match node {
        Value::String(text) => visit(at, text),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| each_text(item, &format!("{at}/{index}"), visit));
        }
        Value::Object(object) => {
            for (key, item) in object {
                each_text(item, &format!("{at}/{}", escape(key)), visit);
            }
        }
        _ => {}
    }
}

/// The sentences of a text that are long enough to be somebody's: their words in lower case, without signs.
pub fn split(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    // A blank line, an item of a list and a sign at the end of a word end a sentence; a line break does not.
    let text = text.replace("\r\n", "\n").replace("\n\n", "\u{0}").replace("\n-", "\u{0}").replace("\n*", "\u{0}");
    for part in text.split('\u{0}') {
        let mut words: Vec<String> = Vec::new();
        for word in part.split_whitespace() {
            let plain: String = word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
            words.extend(Some(plain).filter(|plain| !plain.is_empty()));
            if word.ends_with(['.', '!', '?', ':', ';']) {
                end(&mut words, &mut sentences);
            }
        }
        end(&mut words, &mut sentences);
    }
    sentences
}

fn end(words: &mut Vec<String>, sentences: &mut Vec<String>) {
    if words.len() >= MIN_WORDS {
        sentences.push(words.join(" "));
    }
    words.clear();
}
