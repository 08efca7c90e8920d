//! Names for values and properties that are not made of words.

use crate::ir::Name;

/// Signs in words, longer ones first.
const SIGNS: [(&str, &str); 34] = [
    (">=", "greater than or equal"),
    ("<=", "less than or equal"),
    ("!=", "not equal"),
    ("==", "equal"),
    (">", "greater than"),
    ("<", "less than"),
    ("=", "equal"),
    ("!", "not"),
    ("*", "star"),
    ("+", "plus"),
    ("-", "minus"),
    ("/", "slash"),
    ("\\", "backslash"),
    (".", "dot"),
    (",", "comma"),
    (":", "colon"),
    (";", "semicolon"),
    ("_", "underscore"),
    ("%", "percent"),
    ("&", "and"),
    ("|", "or"),
    ("?", "question mark"),
    ("#", "hash"),
    ("@", "at"),
    ("$", "dollar"),
    ("~", "tilde"),
    ("^", "caret"),
    ("(", "open"),
    (")", "close"),
    ("[", "open bracket"),
    ("]", "close bracket"),
    ("'", "quote"),
    ("\"", "double quote"),
    (" ", "space"),
];

/// How many characters the signs of a text have in words, at most.
const LONGEST: usize = 120;

/// Names for a value or property, best first: its words, its words with what they do not show, its signs in words.
pub(super) fn candidates(wire: &str, what: &str) -> Vec<Name> {
    let words = Name::new(wire);
    let spelled = spelled(wire);
    if wire.is_empty() {
        return vec![Name::new("empty")];
    }
    if words.is_empty() {
        let other = spelled.clone();
        return vec![spelled, other.join(&Name::new(what)), Name::new(what)];
    }
    // `-price` is the other direction of `price`.
    let sign = [('-', "minus"), ('+', "plus")].into_iter().find(|(sign, _)| wire.starts_with(*sign));
    let first = sign.map_or_else(|| words.clone(), |(_, sign)| Name::new(sign).join(&words));
    let case = match wire {
        _ if !wire.chars().any(char::is_lowercase) => "uppercase",
        _ if !wire.chars().any(char::is_uppercase) => "lowercase",
        _ => "mixed case",
    };
    // Digits have no case: `1.0` beside `10` is `1 dot 0`.
    let has_letters = wire.chars().any(char::is_alphabetic);
    let by_case = has_letters.then(|| words.join(&Name::new(case)));
    [Some(first), by_case, Some(spelled), Some(words.join(&Name::new(what)))].into_iter().flatten().collect()
}

/// The text with every sign as a word.
fn spelled(wire: &str) -> Name {
    let mut text = String::new();
    let mut rest = wire;
    // Nobody reads more signs than these.
    while let Some(next) = rest.chars().next().filter(|_| text.len() < LONGEST) {
        if let Some((sign, word)) = SIGNS.iter().find(|(sign, _)| rest.starts_with(sign)) {
            text.push_str(&format!(" {word} "));
            rest = &rest[sign.len()..];
        } else {
            text.push(if next.is_ascii_alphanumeric() { next } else { ' ' });
            rest = &rest[next.len_utf8()..];
        }
    }
    Name::new(&text)
}
