//! The text of a paragraph as words that a line break must not divide, with Markdown made safe for `rustdoc`.

/// Splits and mends the text of one paragraph.
///
/// Code spans and links are one word each, whatever spaces they contain.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut scanner = Scanner { rest: text, words: Vec::new(), word: String::new() };
    while let Some(c) = scanner.rest.chars().next() {
        scanner.step(c);
    }
    scanner.end_word();
    scanner.words
}

/// Splits the compiler's own words, in which links stay links. Code spans are one word each.
pub(super) fn spans(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut rest, mut is_new) = (text, true);
    while let Some(c) = rest.chars().next() {
        let length = if c == '`' {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            closing_ticks(&rest[ticks..], ticks).map_or(ticks, |end| ticks + end + ticks)
        } else {
            c.len_utf8()
        };
        let (piece, after) = rest.split_at(length);
        match words.last_mut().filter(|_| !is_new) {
            _ if c.is_whitespace() => {}
            Some(word) => word.push_str(piece),
            None => words.push(piece.to_owned()),
        }
        is_new = c.is_whitespace();
        rest = after;
    }
    words
}

struct Scanner<'a> {
    rest: &'a str,
    words: Vec<String>,
    word: String,
}

impl<'a> Scanner<'a> {
    fn step(&mut self, c: char) {
        match c {
            c if c.is_whitespace() => {
                self.end_word();
                self.skip(c.len_utf8());
            }
            '`' => self.code_span(),
            '\\' => self.escape(),
            '<' => self.angle(),
            '!' if self.rest[1..].starts_with('[') && link(&self.rest[1..]).is_some() => self.skip(1),
            '[' => self.bracket(),
            ']' => self.push_escaped(']'),
            'h' if !self.word.ends_with(char::is_alphanumeric) && address(self.rest).is_some() => self.address(),
            c => {
                self.word.push(c);
                self.skip(c.len_utf8());
            }
        }
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = &self.rest[bytes..];
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.words.push(std::mem::take(&mut self.word));
        }
    }

    fn push_escaped(&mut self, c: char) {
        self.word.push('\\');
        self.word.push(c);
        self.skip(c.len_utf8());
    }

    /// Keeps `code` together. Backticks without a partner are escaped.
    fn code_span(&mut self) {
        let ticks = self.rest.len() - self.rest.trim_start_matches('`').len();
        match closing_ticks(&self.rest[ticks..], ticks) {
            Some(end) => {
                let span = &self.rest[..ticks + end + ticks];
                self.word.push_str(&span.split_whitespace().collect::<Vec<_>>().join(" "));
                self.skip(ticks + end + ticks);
            }
            None => (0..ticks).for_each(|_| self.push_escaped('`')),
        }
    }

    fn escape(&mut self) {
        let next = self.rest[1..].chars().next().filter(char::is_ascii_punctuation);
        self.word.push('\\');
        self.skip(1);
        if let Some(next) = next {
            self.word.push(next);
            self.skip(1);
        }
    }

    /// Keeps `<https://...>`, takes `<br>` for a space, and escapes everything else that looks like a tag.
    fn angle(&mut self) {
        let tag = self.rest.find('>').map(|end| &self.rest[..=end]);
        match tag {
            Some(tag) if tag[1..].starts_with("http") && !tag.contains(char::is_whitespace) => {
                self.word.push_str(tag);
                self.skip(tag.len());
            }
            Some(tag) if matches!(tag, "<br>" | "<br/>" | "<br />") => {
                self.end_word();
                self.skip(tag.len());
            }
            _ => self.push_escaped('<'),
        }
    }

    /// Keeps `[text](address)` together; a link that leads nowhere here becomes its text and the target as code.
    fn bracket(&mut self) {
        let Some((text, target, length)) = link(self.rest) else {
            self.push_escaped('[');
            return;
        };
        let text = words(text);
        self.skip(length);
        let address = target.split_whitespace().next().unwrap_or_default();
        if is_address(address) || address.starts_with("mailto:") {
            self.word.push_str(&format!("[{}]({target})", text.join(" ")));
            return;
        }
        for word in text {
            self.word.push_str(&word);
            self.end_word();
        }
        if !address.is_empty() {
            self.word.push_str(&format!("({})", super::code(address)));
        }
    }

    fn address(&mut self) {
        let Some(address) = address(self.rest) else {
            return;
        };
        let is_template = address.contains(['{', '|', '`', '\\', '[']);
        self.word.push_str(&if is_template { super::code(address) } else { format!("<{address}>") });
        self.skip(address.len());
    }
}

/// Where the run of exactly `ticks` backticks begins that closes a code span.
fn closing_ticks(text: &str, ticks: usize) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text[from..].find('`') {
        let start = from + found;
        let run = text.len() - start - text[start..].trim_start_matches('`').len();
        if run == ticks {
            return Some(start);
        }
        from = start + run;
    }
    None
}

/// The text, the target and the length of the inline link at the start of the text.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let close = matching(text, '[', ']')?;
    let target = &text[close + 1..];
    let end = matching(target, '(', ')')?;
    Some((&text[1..close], target[1..end].trim(), close + 1 + end + 1))
}

/// Where the bracket closes that opens the text.
fn matching(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.checked_sub(1)?;
        }
        if depth == 0 {
            return (index > 0).then_some(index);
        }
    }
    None
}

/// The address at the start of the text, without the punctuation that ends a sentence.
fn address(text: &str) -> Option<&str> {
    if !is_address(text) {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`')).unwrap_or(text.len());
    let mut address = &text[..end];
    while let Some(shorter) = address.strip_suffix(['.', ',', ';', ':', '!', '?', '\'', ')', ']', '*', '_']) {
        if address.ends_with(')') && shorter.matches('(').count() > shorter.matches(')').count() {
            break;
        }
        address = shorter;
    }
    is_address(address).then_some(address)
}

fn is_address(text: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme))
}
