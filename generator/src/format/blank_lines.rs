//! Blank lines between the members of files, impls, structs and enums.
//!
//! Works on printed text, whose indentation tells members apart: a member ends at the first line of its own depth that
//! ends in `;`, `,` or `}`.

use super::Origin;

const STEP: usize = 4;

/// Inserts the blank lines into the output of `prettyplease`.
pub(super) fn insert(printed: &str) -> String {
    let lines: Vec<&str> = printed.lines().collect();
    let mut text = String::with_capacity(printed.len() + printed.len() / 16);
    write_members(&lines, 0, &mut text);
    text
}

fn write_members(lines: &[&str], depth: usize, text: &mut String) {
    let mut before: Option<Member> = None;
    for lines in split(lines, depth) {
        let member = Member::new(lines, depth);
        if before.is_some_and(|before| !before.stays_with(&member)) {
            text.push('\n');
        }
        member.write(depth, text);
        before = Some(member);
    }
}

/// Divides the lines of a body into members, each with its docs and attributes.
fn split<'a>(lines: &'a [&'a str], depth: usize) -> Vec<&'a [&'a str]> {
    let mut members = Vec::new();
    let mut start = 0;
    for (index, line) in lines.iter().enumerate() {
        if ends_member(lines[start].trim_start(), line, depth) {
            members.push(&lines[start..=index]);
            start = index + 1;
        }
    }
    if start < lines.len() {
        members.push(&lines[start..]);
    }
    members
}

fn ends_member(first: &str, line: &str, depth: usize) -> bool {
    let code = line.trim_start();
    if code.is_empty() || line.len() - code.len() > depth {
        return false;
    }
    if first.starts_with("#![") {
        return code.ends_with(']');
    }
    code.starts_with("//!") || (!is_annotation(code) && code.ends_with([';', ',', '}']))
}

fn is_annotation(code: &str) -> bool {
    code.starts_with("///") || code.starts_with("#[")
}

/// What decides whether there is a blank line between two neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    InnerDoc,
    InnerAttribute,
    Import(Origin),
    Export,
    PublicModule,
    Module,
    Constant,
    Type,
    /// Something with members of its own.
    Container,
    Function,
    /// A field, a variant or a macro call.
    Other,
}

impl Kind {
    fn of(code: &str) -> Self {
        if code.starts_with("//!") {
            return Kind::InnerDoc;
        }
        if code.starts_with("#![") {
            return Kind::InnerAttribute;
        }
        let public = code.starts_with("pub ") || code.starts_with("pub(");
        let mut words =
            code.split([' ', '<']).skip_while(|word| word.starts_with("pub") || matches!(*word, "unsafe" | "async"));
        match words.next().unwrap_or_default() {
            "use" if public => Kind::Export,
            "use" => Kind::Import(Origin::of(words.next().unwrap_or_default().split("::").next().unwrap_or_default())),
            "mod" if code.ends_with(';') && public => Kind::PublicModule,
            "mod" if code.ends_with(';') => Kind::Module,
            "const" | "static" if code.ends_with(';') => Kind::Constant,
            "type" if code.ends_with(';') => Kind::Type,
            "impl" | "trait" | "struct" | "enum" | "mod" => Kind::Container,
            "fn" => Kind::Function,
            _ => Kind::Other,
        }
    }
}

#[derive(Clone, Copy)]
struct Member<'a> {
    lines: &'a [&'a str],
    kind: Kind,
    /// How many lines are above the code.
    annotations: usize,
}

impl<'a> Member<'a> {
    fn new(lines: &'a [&'a str], depth: usize) -> Self {
        let is_code = |line: &&str| {
            let code = line.trim_start();
            line.len() - code.len() == depth && !is_annotation(code) && !code.starts_with(")]")
        };
        let annotations = lines.iter().position(is_code).unwrap_or(0);
        Self { lines, kind: Kind::of(lines[annotations].trim_start()), annotations }
    }

    /// Whether no blank line is between this member and the next one.
    fn stays_with(&self, next: &Member) -> bool {
        if self.kind != next.kind {
            return false;
        }
        match self.kind {
            Kind::InnerDoc | Kind::InnerAttribute | Kind::Import(_) | Kind::Export => true,
            Kind::Module | Kind::PublicModule => self.annotations <= 1 && next.annotations <= 1,
            Kind::Constant | Kind::Type => self.lines.len() == 1 && next.lines.len() == 1,
            Kind::Other => self.is_short() && next.is_short(),
            Kind::Container | Kind::Function => false,
        }
    }

    /// Whether the member is a short field or variant: a line of docs, a line of code.
    fn is_short(&self) -> bool {
        self.annotations <= 1 && self.lines.len() == self.annotations + 1 && self.lines[self.annotations].ends_with(',')
    }

    fn write(&self, depth: usize, text: &mut String) {
        let opens = |line: &&str| line.ends_with('{') && line.len() - line.trim_start().len() == depth;
        let body = match self.lines.iter().position(opens) {
            Some(open) if self.kind == Kind::Container && open + 1 < self.lines.len() => open + 1..self.lines.len() - 1,
            _ => 0..0,
        };
        if body.is_empty() {
            push_lines(self.lines, text);
            return;
        }
        push_lines(&self.lines[..body.start], text);
        write_members(&self.lines[body.clone()], depth + STEP, text);
        push_lines(&self.lines[body.end..], text);
    }
}

fn push_lines(lines: &[&str], text: &mut String) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}
