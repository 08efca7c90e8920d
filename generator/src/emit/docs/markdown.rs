//! Blocks of Markdown: paragraphs, lists, tables and fences are told apart, mended and wrapped.

use super::{inline, longest_run};

/// Languages that `rustdoc` would compile, or words that it takes for instructions to do so.
const RUST_WORDS: [&str; 8] =
    ["rust", "should_panic", "no_run", "ignore", "compile_fail", "test_harness", "standalone", "custom"];

/// Mends and wraps Markdown from a document.
pub(super) fn lines(text: &str, width: usize) -> Vec<String> {
    let expanded = text.replace('\t', "    ");
    let source: Vec<&str> = expanded.lines().map(str::trim_end).collect();
    let mut reader =
        Reader { width, out: Vec::new(), paragraph: Vec::new(), prefix: None, lists: Vec::new(), gap: false };
    let mut index = 0;
    while index < source.len() {
        index += reader.read(&source[index..]);
    }
    reader.end_paragraph();
    reader.out
}

/// Puts words into lines, of which the first and the others begin with a prefix each.
pub(super) fn fill(words: Vec<String>, first: &str, rest: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words {
        if line.is_empty() {
            line = format!("{first}{}", if begins_block(&word) { escaped(&word) } else { word });
        } else if line.chars().count() + 1 + word.chars().count() > width && !begins_block(&word) {
            lines.push(std::mem::replace(&mut line, format!("{rest}{word}")));
        } else {
            line.push(' ');
            line.push_str(&word);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Whether a word at the start of a line would begin a list, a heading, a quotation, a table or a rule.
fn begins_block(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(word, "-" | "+" | "*")
        || word.starts_with(['>', '|'])
        || (digits.len() < word.len() && matches!(digits, "." | ")"))
        || ["#", "=", "-", "~~~"].iter().any(|marker| word.trim_start_matches(marker).is_empty())
}

/// The word, escaped so that it does not begin a block.
fn escaped(word: &str) -> String {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    format!("{}\\{}", &word[..digits], &word[digits..])
}

/// An open list: where the text of its items begins in the source and in the output.
struct List {
    content: usize,
    indent: usize,
}

struct Reader<'a> {
    width: usize,
    out: Vec<String>,
    paragraph: Vec<&'a str>,
    /// What the first line of the paragraph begins with, if it is a list item's.
    prefix: Option<String>,
    lists: Vec<List>,
    /// Whether the source has a blank line here.
    gap: bool,
}

impl<'a> Reader<'a> {
    /// Reads a block or a line of a paragraph, and tells how many lines that took.
    fn read(&mut self, source: &[&'a str]) -> usize {
        let line = source[0];
        let text = line.trim_start();
        let depth = line.len() - text.len();
        if text.is_empty() {
            self.end_paragraph();
            self.gap = true;
            return 1;
        }
        if let Some(fence) = Fence::open(text) {
            return self.fence(source, depth, &fence);
        }
        if source.len() > 1 && text.contains('|') && is_table_rule(source[1]) {
            return self.table(source);
        }
        if depth >= 4 && self.paragraph.is_empty() && self.lists.is_empty() {
            return self.indented_code(source);
        }
        if is_rule(text) {
            self.end_paragraph();
        } else if let Some((marker, item)) = list_item(text).filter(|(marker, _)| self.begins_item(marker)) {
            self.item(marker, item, depth, line);
        } else if let Some(heading) = heading(text) {
            self.single(&format!("{} ", &text[..text.len() - heading.len()].trim()), heading);
        } else if let Some(quoted) = text.strip_prefix('>') {
            self.single("> ", quoted);
        } else {
            self.text(text, depth);
        }
        1
    }

    /// Whether a marker begins an item. A number within a paragraph is more likely the end of a sentence.
    fn begins_item(&self, marker: &str) -> bool {
        self.paragraph.is_empty() || !self.lists.is_empty() || marker == "1." || marker.len() == 1
    }

    fn text(&mut self, text: &'a str, depth: usize) {
        if self.paragraph.is_empty() {
            while self.lists.last().is_some_and(|list| list.content > depth) {
                self.lists.pop();
            }
        }
        self.paragraph.push(text);
    }

    fn item(&mut self, marker: &str, item: &'a str, depth: usize, line: &str) {
        self.end_paragraph();
        let is_first = self.lists.is_empty();
        while self.lists.last().is_some_and(|list| list.content > depth) {
            self.lists.pop();
        }
        let indent = self.indent();
        let marker = if marker.len() == 1 { "-" } else { marker };
        self.lists.push(List { content: line.len() - item.len(), indent: indent + marker.len() + 1 });
        if is_first || self.gap {
            self.separate();
        }
        self.prefix = Some(format!("{}{marker} ", " ".repeat(indent)));
        self.paragraph.push(item);
    }

    fn end_paragraph(&mut self) {
        let text = std::mem::take(&mut self.paragraph).join(" ");
        let words = inline::words(&text);
        if words.is_empty() {
            return;
        }
        let rest = " ".repeat(self.indent());
        if self.prefix.is_none() {
            self.separate();
        }
        let first = self.prefix.take().unwrap_or_else(|| rest.clone());
        self.out.extend(fill(words, &first, &rest, self.width));
        self.gap = false;
    }

    /// A heading or a quoted line.
    fn single(&mut self, prefix: &str, text: &str) {
        self.end_paragraph();
        self.lists.clear();
        let follows = prefix == "> " && !self.gap && self.out.last().is_some_and(|line| line.starts_with(prefix));
        if !follows {
            self.separate();
        }
        let rest = if prefix == "> " { prefix } else { "" };
        let width = if prefix == "> " { self.width } else { usize::MAX };
        self.out.extend(fill(inline::words(text), prefix, rest, width));
        self.gap = false;
    }

    fn table(&mut self, source: &[&'a str]) -> usize {
        self.end_paragraph();
        self.lists.clear();
        self.separate();
        let rows = source.iter().take_while(|line| line.contains('|')).count();
        self.out.extend(source[..rows].iter().map(|row| inline::words(row).join(" ")));
        self.gap = true;
        rows
    }

    fn indented_code(&mut self, source: &[&'a str]) -> usize {
        let is_code = |line: &&&str| line.is_empty() || line.starts_with("    ");
        let count = source.iter().take_while(is_code).count();
        let blank = source[..count].iter().rev().take_while(|line| line.is_empty()).count();
        self.code("text", &source[..count - blank]);
        count
    }

    fn fence(&mut self, source: &[&'a str], depth: usize, fence: &Fence) -> usize {
        self.end_paragraph();
        while self.lists.last().is_some_and(|list| list.content > depth) {
            self.lists.pop();
        }
        let body = source[1..].iter().take_while(|line| !fence.is_closed_by(line)).count();
        self.code(fence.language, &source[1..=body]);
        (body + 2).min(source.len())
    }

    fn code(&mut self, language: &str, body: &[&str]) {
        self.separate();
        let indent = " ".repeat(self.indent());
        let ticks = "`".repeat(body.iter().map(|line| longest_run(line, '`') + 1).max().unwrap_or(0).max(3));
        let margin = body.iter().filter(|line| !line.is_empty()).map(|line| line.len() - line.trim_start().len()).min();
        self.out.push(format!("{indent}{ticks}{language}"));
        for line in body {
            self.out
                .push(format!("{indent}{}", line.get(margin.unwrap_or(0)..).unwrap_or_default()).trim_end().to_owned());
        }
        self.out.push(format!("{indent}{ticks}"));
        self.gap = true;
    }

    /// How far the text of the innermost open list is indented.
    fn indent(&self) -> usize {
        self.lists.last().map_or(0, |list| list.indent)
    }

    fn separate(&mut self) {
        if self.out.last().is_some_and(|line| !line.is_empty()) {
            self.out.push(String::new());
        }
        self.gap = false;
    }
}

struct Fence<'a> {
    marker: &'a str,
    language: &'a str,
}

impl<'a> Fence<'a> {
    fn open(text: &'a str) -> Option<Self> {
        let marker = ['`', '~'].iter().map(|tick| &text[..text.len() - text.trim_start_matches(*tick).len()]);
        let marker = marker.max_by_key(|marker| marker.len()).filter(|marker| marker.len() >= 3)?;
        let language = text[marker.len()..].trim();
        let is_language = !language.is_empty()
            && language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            && !language.starts_with("edition")
            && !RUST_WORDS.contains(&language);
        let is_span = marker.starts_with('`') && language.contains('`');
        (!is_span).then_some(Self { marker, language: if is_language { language } else { "text" } })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        line.starts_with(self.marker) && line.trim_start_matches(&self.marker[..1]).is_empty()
    }
}

/// The marker and the text of a list item.
fn list_item(text: &str) -> Option<(&str, &str)> {
    let (marker, item) = text.split_once(' ')?;
    let digits = marker.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = digits.len() < marker.len() && marker.len() <= 4 && matches!(digits, "." | ")");
    (matches!(marker, "-" | "*" | "+") || is_number).then_some((marker, item.trim_start()))
}

/// The text of a heading.
fn heading(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    ((1..=6).contains(&level) && rest.starts_with(' ')).then(|| rest.trim_start())
}

/// Whether a line is a rule or the underline of a heading.
fn is_rule(text: &str) -> bool {
    text.len() >= 3 && ["-", "=", "*", "_"].iter().any(|mark| text.trim_start_matches(mark).is_empty())
}

fn is_table_rule(line: &str) -> bool {
    line.contains("--") && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}
