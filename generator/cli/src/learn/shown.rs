//! Which recorded texts may be in an overlay.

use openapi_runtime::is_secret_name;
use serde_json::Value;

/// What a recorder writes in place of a secret.
pub const REDACTED: &str = "<redacted>";

/// As long as names and words may be.
const LONGEST: usize = 64;

/// Words with digits are short: longer ones are ids and tokens.
const LONGEST_WITH_DIGITS: usize = 24;

/// Words with digits and letters of both cases are shorter still.
const LONGEST_MIXED: usize = 12;

/// As many hexadecimal digits in a row are a part of an id.
const RUN: usize = 8;

/// Whether a key of an object looks like the name of a property, and not like data that a map is keyed by.
pub fn is_property_name(name: &str) -> bool {
    let mut characters = name.chars();
    let starts = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || "_@$".contains(first));
    let goes_on = characters.all(|character| character.is_ascii_alphanumeric() || "_-.:".contains(character));
    starts && goes_on && name.len() <= LONGEST && !has_id(name)
}

/// Whether a value of a property looks like one of an enum: a word, a number or a boolean, of a name that is not a secret's.
pub fn is_word(name: &str, value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let is_plain = |character: char| character.is_ascii_alphanumeric() || "_-.:/ ".contains(character);
            let has_digits = text.chars().any(|character| character.is_ascii_digit());
            let is_mixed = text.chars().any(char::is_uppercase) && text.chars().any(char::is_lowercase);
            let longest = match (has_digits, is_mixed) {
                (true, true) => LONGEST_MIXED,
                (true, false) => LONGEST_WITH_DIGITS,
                (false, _) => LONGEST,
            };
            let is_short = !text.is_empty() && text.len() <= longest;
            is_short && text.chars().all(is_plain) && !has_id(text) && !is_secret_name(name)
        }
        Value::Number(_) | Value::Bool(_) => !is_secret_name(name),
        _ => false,
    }
}

/// Whether a text has a run of hexadecimal digits, one of which is a digit.
fn has_id(text: &str) -> bool {
    let runs = text.split(|character: char| !character.is_ascii_hexdigit());
    runs.into_iter().any(|run| run.len() >= RUN && run.chars().any(|character| character.is_ascii_digit()))
}
