//! Names for properties, values and parameters, which documents write as they like: `created_at` next to `createdAt`,
//! `asc` next to `ASC`, `-price`, `>=`, `*`.

use super::{Name, symbols};

/// How many characters of signs are spelled at most where it is not needed to tell names apart.
const LONGEST: usize = 60;

/// The name of a text: its words, or its signs where it has no words. Never empty.
pub fn name(wire: &str, what: &str) -> Name {
    let words = Name::new(wire);
    let name = match wire {
        "" => Name::new("empty"),
        // `-price` is the descending order of `price`.
        _ if !words.is_empty() && symbols::signed(wire).is_none() && wire.starts_with(['-', '+']) => {
            Name::new(&symbols::spell(&wire[..1])).join(&words)
        }
        _ if words.is_empty() => spelled(wire),
        _ => words,
    };
    if name.is_empty() { Name::new(what) } else { name }
}

/// Names for a text whose own name is taken, best first: each says more about how the text is written, and the last one
/// everything.
pub fn qualified(wire: &str, what: &str) -> Vec<Name> {
    let name = name(wire, what);
    let style = style(wire).map(|style| name.join(&Name::new(style)));
    let spelled = Some(spelled(wire)).filter(|spelled| *spelled != name);
    let is_plain = wire.starts_with(|c: char| c.is_ascii_alphanumeric()) && wire.chars().all(is_joined);
    let written = if is_plain { [style, spelled] } else { [spelled, style] };
    let further = [name.join(&Name::new(what)), exact(wire), exact(wire).join(&Name::new(what))];
    written.into_iter().flatten().chain(further).filter(|name| !name.is_empty()).collect()
}

/// What a header is called behind its `X-`, which says nothing.
pub fn without_x(wire: &str) -> Option<&str> {
    wire.strip_prefix(['x', 'X']).and_then(|rest| rest.strip_prefix('-'))
}

/// The text with every sign as a word.
fn spelled(wire: &str) -> Name {
    let short: String = wire.chars().take(LONGEST).collect();
    Name::new(&symbols::spell(&short))
}

/// Whether a character is usual in names.
fn is_joined(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-')
}

/// How the words of a text are joined and cased.
fn style(wire: &str) -> Option<&'static str> {
    let has_lower = wire.chars().any(char::is_lowercase);
    let has_upper = wire.chars().any(char::is_uppercase);
    if !has_lower && !has_upper {
        return None;
    }
    Some(match (has_lower, has_upper) {
        (_, false) if wire.contains('_') => "snake case",
        (_, false) if wire.contains('-') => "kebab case",
        (_, false) => "lowercase",
        (false, true) => "uppercase",
        _ if !wire.chars().all(char::is_alphanumeric) => "mixed case",
        _ if wire.starts_with(char::is_lowercase) => "camel case",
        _ => "pascal case",
    })
}

/// Every character of the text: signs, upper case and letters of other alphabets in words.
fn exact(wire: &str) -> Name {
    let spelled: Vec<String> = wire
        .chars()
        .map(|character| match character {
            _ if character.is_ascii_uppercase() => format!("upper {character}"),
            _ if character.is_ascii() => symbols::spell(&character.to_string()),
            _ => format!("character {}", code_point(character)),
        })
        .collect();
    Name::new(&spelled.join(" "))
}

/// The number of a character in words, since digits in names are the document's own.
fn code_point(character: char) -> String {
    const DIGITS: [&str; 16] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "a", "b", "c", "d", "e", "f"];
    let digits = format!("{:x}", u32::from(character));
    let digits = digits.chars().filter_map(|digit| DIGITS.get(usize::try_from(digit.to_digit(16)?).ok()?));
    digits.copied().collect::<Vec<_>>().join(" ")
}
