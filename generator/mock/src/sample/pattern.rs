//! Texts that match a regular expression, made from its syntax tree. They are the same on every run.

use regex_syntax::hir::{Class, Hir, HirKind};

/// A text has at most this many characters.
const LENGTH: usize = 1 << 16;

/// How many choices of characters are tried.
const SALTS: usize = 4;

/// Candidates that may match, the best guess first. Where repetition allows it, longer texts are tried as well.
pub(super) fn texts(pattern: &str, least: usize, salt: usize) -> Vec<String> {
    let pattern = without_lookaround(pattern);
    let Ok(hir) = regex_syntax::parse(&pattern) else { return Vec::new() };
    let mut texts = Vec::new();
    // Tries other characters where look-around refuses the first ones, and more repetitions until the text is long
    // enough.
    for salt in salt..salt + SALTS {
        for more in [0, 1, 2, least.saturating_sub(1), least, least.saturating_mul(2)] {
            let mut text = Text { text: String::new(), more, salt };
            text.write(&hir);
            if text.text.chars().count() >= least {
                texts.push(text.text);
            }
        }
    }
    texts
}

struct Text {
    text: String,
    /// Repetitions beyond those that there have to be.
    more: usize,
    salt: usize,
}

impl Text {
    fn write(&mut self, hir: &Hir) {
        if self.text.len() > LENGTH {
            return;
        }
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(class) => self.text.extend(character(class, self.salt + self.text.len())),
            HirKind::Repetition(repetition) => {
                let least = repetition.min as usize;
                let most = repetition.max.map_or(usize::MAX, |most| most as usize);
                // One repetition even where none would be enough.
                let count = (least + self.more).clamp(least, most).min(LENGTH);
                (0..count).for_each(|_| self.write(&repetition.sub));
            }
            HirKind::Capture(capture) => self.write(&capture.sub),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.write(part)),
            HirKind::Alternation(arms) => {
                if let Some(arm) = arms.get(self.salt % arms.len().max(1)) {
                    self.write(arm);
                }
            }
        }
    }
}

/// A letter or digit if the class has one, else what is printable, else its first character.
fn character(class: &Class, salt: usize) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => {
            class.ranges().iter().map(|range| (range.start() as char, range.end() as char)).collect()
        }
    };
    let holds = |character: char| ranges.iter().any(|(start, end)| (*start..=*end).contains(&character));
    let common: Vec<char> = ('a'..='z').chain('0'..='9').chain('A'..='Z').filter(|known| holds(*known)).collect();
    if let Some(known) = common.get(salt % common.len().max(1)) {
        return Some(*known);
    }
    (' '..='~').find(|known| holds(*known)).or_else(|| ranges.first().map(|(start, _)| *start))
}

/// The syntax tree has no look-around: the result is checked against the pattern instead.
fn without_lookaround(pattern: &str) -> String {
    let mut rest = pattern;
    let mut kept = String::new();
    while let Some(start) = ["(?=", "(?!", "(?<=", "(?<!"].iter().filter_map(|open| rest.find(open)).min() {
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        let Some(end) = closing(rest) else { break };
        rest = &rest[end..];
    }
    kept + rest
}

/// The end of the group that a text starts with.
fn closing(group: &str) -> Option<usize> {
    let (mut open, mut is_escaped, mut in_class) = (0_usize, false, false);
    for (at, character) in group.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => open += 1,
            ')' if !in_class => {
                open -= 1;
                if open == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}
