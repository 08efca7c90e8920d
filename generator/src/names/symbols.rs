//! Characters beyond ASCII, and signs, in words.

/// Symbols that say something, in words.
const SYMBOLS: [(char, &str); 60] = [
    ('≥', "greater than or equal"),
    ('≤', "less than or equal"),
    ('≠', "not equal"),
    ('≈', "approximately"),
    ('±', "plus minus"),
    ('×', "times"),
    ('÷', "divided by"),
    ('∞', "infinity"),
    ('√', "root"),
    ('∑', "sum"),
    ('∏', "product"),
    ('∆', "delta"),
    ('∫', "integral"),
    ('∈', "in"),
    ('∉', "not in"),
    ('∧', "and"),
    ('∨', "or"),
    ('¬', "not"),
    ('∅', "empty"),
    ('°', "degree"),
    ('℃', "degree celsius"),
    ('℉', "degree fahrenheit"),
    ('‰', "per mille"),
    ('µ', "micro"),
    ('€', "euro"),
    ('£', "pound"),
    ('¥', "yen"),
    ('₹', "rupee"),
    ('₩', "won"),
    ('₽', "ruble"),
    ('₿', "bitcoin"),
    ('¢', "cent"),
    ('§', "section"),
    ('©', "copyright"),
    ('®', "registered"),
    ('™', "trademark"),
    ('→', "to"),
    ('←', "from"),
    ('↑', "up"),
    ('↓', "down"),
    ('↔', "both ways"),
    ('⇒', "implies"),
    ('✓', "check"),
    ('✔', "check"),
    ('✗', "cross"),
    ('✘', "cross"),
    ('★', "star"),
    ('☆', "star"),
    ('♥', "heart"),
    ('👍', "thumbs up"),
    ('👎', "thumbs down"),
    ('Ω', "ohm"),
    ('¼', "quarter"),
    ('½', "half"),
    ('¾', "three quarters"),
    ('²', "squared"),
    ('³', "cubed"),
    ('№', "number"),
    ('¿', "question mark"),
    ('¡', "exclamation mark"),
];

/// The Greek letters in order, the second sigma for the one at the end of a word.
const GREEK: [&str; 25] = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
    "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
];

/// Signs of ASCII in words, longer ones first. Between words they only separate; where nothing else tells two texts
/// apart, they are spelled.
const SIGNS: [(&str, &str); 39] = [
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
    ("{", "open brace"),
    ("}", "close brace"),
    ("`", "backtick"),
    ("'", "quote"),
    ("\"", "double quote"),
    (" ", "space"),
    ("\t", "tab"),
    ("\n", "newline"),
];

/// Separates the words that the text itself does not separate.
const SEPARATOR: char = '\u{1f}';

/// The text in ASCII: letters of other alphabets as Latin ones, symbols as words.
pub(super) fn to_ascii(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_ascii() {
            ascii.push(character);
        } else {
            push(&mut ascii, before, character, characters.peek().copied());
        }
        before = Some(character);
    }
    ascii
}

/// The word for the sign of a number, with the number: `plus` and `1` for `+1`.
pub(super) fn signed(text: &str) -> Option<(&'static str, &str)> {
    let (sign, number) = match text.strip_prefix('+') {
        Some(number) => ("plus", number),
        None => ("minus", text.strip_prefix(['-', '−'])?),
    };
    number.starts_with(|c: char| c.is_ascii_digit()).then_some((sign, number))
}

/// The text with every sign as a word.
pub(super) fn spell(text: &str) -> String {
    let ascii = to_ascii(text);
    let mut spelled = String::with_capacity(ascii.len());
    let mut rest = ascii.as_str();
    while let Some(next) = rest.chars().next() {
        match SIGNS.iter().find(|(sign, _)| rest.starts_with(sign)) {
            Some((sign, word)) => {
                push_word(&mut spelled, word);
                rest = &rest[sign.len()..];
            }
            None => {
                spelled.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    spelled
}

fn push_word(text: &mut String, word: &str) {
    text.push(SEPARATOR);
    text.extend(word.chars().map(|c| if c == ' ' { SEPARATOR } else { c }));
    text.push(SEPARATOR);
}

fn push(ascii: &mut String, before: Option<char>, character: char, after: Option<char>) {
    let word = SYMBOLS.iter().find(|(symbol, _)| *symbol == character).map(|(_, word)| *word);
    let is_alone = ![before, after].into_iter().flatten().any(is_greek);
    if let Some(word) = word.or_else(|| greek(character, after).filter(|_| is_alone)) {
        push_word(ascii, word);
    } else if character.is_alphanumeric() {
        push_letter(ascii, character);
    } else if !is_mark(character) {
        // Pictures have names; what is left separates words. A digit would not come from the text.
        let name = deunicode::deunicode_char(character).unwrap_or_default();
        push_word(ascii, &name.replace(|c: char| c.is_ascii_digit(), ""));
    }
}

/// `Æ` is `Ae`, so that it stays one letter of a word.
fn push_letter(ascii: &mut String, letter: char) {
    let latin = deunicode::deunicode_char(letter).unwrap_or(" ");
    let mut letters = latin.chars().map(|c| if c == ' ' { SEPARATOR } else { c });
    ascii.extend(letters.next());
    ascii.extend(letters.map(|letter| letter.to_ascii_lowercase()));
}

/// The name of a Greek letter. Before a unit, `μ` is a millionth of it.
fn greek(letter: char, after: Option<char>) -> Option<&'static str> {
    if letter == 'μ' && after.is_some_and(|after| after.is_ascii_alphabetic()) {
        return Some("micro");
    }
    let first = if letter.is_uppercase() { 'Α' } else { 'α' };
    let position = u32::from(letter).checked_sub(u32::from(first))?;
    GREEK.get(usize::try_from(position).ok()?).copied()
}

fn is_greek(character: char) -> bool {
    matches!(character, 'Ͱ'..='Ͽ' | 'ἀ'..='῾')
}

/// Marks that belong to the letter before them, and characters that are not seen.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
