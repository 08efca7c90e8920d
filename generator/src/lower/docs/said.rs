//! Notes that a text makes superfluous: descriptions often state a constraint themselves.

use crate::ir::Docs;

/// What stands before a number that is a bound.
const BEFORE_BOUNDS: [&str; 14] = [
    "above", "and", "at", "below", "between", "from", "least", "maximum", "minimum", "most", "than", "through", "to",
    "until",
];

/// Leaves out notes that say once more what the text or another note says.
pub(crate) fn leave_out_what_is_said(docs: &mut Docs) {
    let text =
        format!("{} {}", docs.summary.as_deref().unwrap_or_default(), docs.description.as_deref().unwrap_or_default());
    let (lower, bounds) = (text.to_lowercase(), bounds(&text));
    let mut earlier: Vec<String> = Vec::new();
    docs.notes.retain(|note| {
        let is_new =
            !earlier.contains(note) && !says(&lower, note) && !numbers(note).is_some_and(|all| within(&all, &bounds));
        earlier.push(note.clone());
        is_new
    });
}

/// Whether a text in small letters has the words of a note.
fn says(text: &str, note: &str) -> bool {
    let words = note.trim_end_matches('.').to_lowercase();
    let goes_on = |rest: &str| {
        let mut letters = rest.chars();
        let first = letters.next();
        let is_decimal = first == Some('.') && letters.next().is_some_and(|letter| letter.is_ascii_digit());
        is_decimal || first.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(&words).any(|(at, found)| !goes_on(&text[at + found.len()..]))
}

/// The numbers of a note such as `More than 0 and less than 100.`, if it is one.
fn numbers(note: &str) -> Option<Vec<f64>> {
    let mut found = Vec::new();
    for word in note.trim_end_matches('.').split(' ') {
        match word.parse() {
            Ok(number) => found.push(number),
            Err(_) if ["At", "at", "least", "most", "More", "more", "Less", "less", "than", "and"].contains(&word) => {}
            Err(_) => return None,
        }
    }
    (!found.is_empty()).then_some(found)
}

/// The numbers of a text that are bounds by the words before them.
fn bounds(text: &str) -> Vec<f64> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |word: &str| word.trim_matches(|c: char| !c.is_ascii_digit() && c != '-').parse().ok();
    let pairs = words.windows(2).filter(|pair| BEFORE_BOUNDS.contains(&pair[0].to_lowercase().as_str()));
    pairs.filter_map(|pair| number(pair[1])).collect()
}

fn within(all: &[f64], bounds: &[f64]) -> bool {
    all.iter().all(|number| bounds.contains(number))
}
