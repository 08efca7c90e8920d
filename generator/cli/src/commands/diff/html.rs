//! Changes as one page that needs nothing else: no script, style, font or picture from elsewhere.
//!
//! Without scripts the page shows all changes, and no filters.

use std::fmt::Write as _;

use openapi_compiler::diff::{Break, Call, Change, CrateBump, Diff, Spot, Tier};

use super::items::{self, items_text};
use super::terminal::{bump_text, concerned_text, found_text, spot_text, title_of, users};
use crate::report::counted;

const STYLE: &str = include_str!("page/style.css");
const SCRIPT: &str = include_str!("page/script.js");

/// The kinds of changes, the worst first: what styles call them, and what a button says.
const KINDS: [(&str, &str); 6] = [
    ("compile", "compile"),
    ("wire", "wire"),
    ("behaviour", "behaviour"),
    ("unhandled", "unhandled"),
    ("adds", "additions"),
    ("docs", "docs"),
];

/// The page.
pub fn html(diffs: &[Diff]) -> String {
    let titles: Vec<String> = diffs.iter().map(|diff| format!("{} {}", diff.new.title, diff.new.version)).collect();
    let mut page = String::new();
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         script-src 'unsafe-inline'\">\n<title>Changes of {}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        escape(&titles.join(", "))
    );
    diffs.iter().for_each(|diff| head(diff, &mut page));
    bar(diffs, &mut page);
    diffs.iter().for_each(|diff| changes(diff, diffs.len() > 1, &mut page));
    page.push_str("<p class=\"none\" hidden>No change fits the filters.</p>\n");
    if diffs.iter().all(|diff| diff.changes.is_empty()) {
        page.push_str("<p>Nothing is different.</p>\n");
    }
    let _ = write!(page, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n");
    page
}

/// What is compared, and which versions follow.
fn head(diff: &Diff, page: &mut String) {
    let (old, new) = (&diff.old, &diff.new);
    let _ = write!(
        page,
        "<h1>{}: {} to {}</h1>\n<p class=\"editions\">{} · <code>{}</code> to <code>{}</code></p>\n<ul class=\"crates\">\n",
        escape(&new.title),
        escape(&old.version),
        escape(&new.version),
        counted(diff.changes.len(), "change"),
        escape(&old.source),
        escape(&new.source),
    );
    for CrateBump { name, version, bump, next } in &diff.crates {
        let word = bump_text(*bump).unwrap_or("stays");
        let versions =
            if version == next { escape(version) } else { format!("{} → <b>{}</b>", escape(version), escape(next)) };
        let _ = writeln!(page, "<li><code>{}</code> {versions} <span>{word}</span></li>", escape(name));
    }
    page.push_str("</ul>\n");
}

/// The filters.
fn bar(diffs: &[Diff], page: &mut String) {
    page.push_str("<div class=\"bar\" hidden>\n");
    for (kind, word) in KINDS {
        let count = diffs.iter().flat_map(|diff| &diff.changes).filter(|change| kind_of(change) == kind).count();
        if count > 0 {
            let _ = writeln!(
                page,
                "<button type=\"button\" class=\"{kind}\" data-kind=\"{kind}\" aria-pressed=\"true\">{word} {count}</button>"
            );
        }
    }
    page.push_str(
        "<input type=\"search\" placeholder=\"Find an operation, type or rule\" aria-label=\"Find\">\n</div>\n",
    );
}

/// The section that a change is in.
fn kind_of(change: &Change) -> &'static str {
    match change.worst() {
        Some(Break::Docs) => "docs",
        Some(worst) => worst.as_str(),
        None => "adds",
    }
}

fn changes(diff: &Diff, is_one_of_several: bool, page: &mut String) {
    for (kind, _) in KINDS {
        let own: Vec<&Change> = diff.changes.iter().filter(|change| kind_of(change) == kind).collect();
        let Some(first) = own.first() else { continue };
        let of = if is_one_of_several { format!("{}: ", escape(&diff.new.title)) } else { String::new() };
        let _ = writeln!(
            page,
            "<section data-kind=\"{kind}\">\n<h2>{of}{} <small>{}</small></h2>",
            title_of(first),
            own.len()
        );
        own.iter().for_each(|change| one(change, kind, page));
        page.push_str("</section>\n");
    }
}

fn one(change: &Change, kind: &str, page: &mut String) {
    let ignored = if change.ignored.is_some() { " ignored" } else { "" };
    let _ = write!(page, "<article class=\"change {kind}{ignored}\">\n<header><h3>{}</h3>", escape(&change.place));
    for one in change.breaks.iter().filter(|one| **one != Break::Docs) {
        let _ = write!(page, " <span class=\"chip {0}\">{0}</span>", one.as_str());
    }
    if change.tier < Tier::Stable {
        let _ = write!(page, " <span class=\"chip docs\">{}</span>", change.tier.as_str());
    }
    let _ = write!(
        page,
        "<code class=\"rule\">{}</code></header>\n<p>{}</p>\n",
        change.rule,
        escape(change.rule.meaning())
    );
    values(change, page);
    details(change, page);
    page.push_str("</article>\n");
}

fn values(change: &Change, page: &mut String) {
    let (before, after) = items::values(change);
    if before.is_none() && after.is_none() {
        return;
    }
    page.push_str("<div class=\"values\">");
    for (class, sign, value) in [("before", "−", before), ("after", "+", after)] {
        if let Some(value) = value {
            let _ = write!(page, "<pre class=\"{class}\">{sign} {}</pre>", escape(value));
        }
    }
    page.push_str("</div>\n");
}

fn details(change: &Change, page: &mut String) {
    let mut rows: Vec<(&str, Vec<String>)> = Vec::new();
    let code = |text: &str| format!("<code>{}</code>", escape(text));
    rows.push(("Rust", items_text(change).iter().map(|item| item.marked(code)).collect()));
    rows.push(("About", concerned_text(change, code).into_iter().collect()));
    rows.push(("Used by", users(change, escape).into_iter().collect()));
    let call = |call: &Call| {
        let at = code(&format!("{}:{}", call.file, call.line));
        format!("{at} {} <small>{}</small>", escape(&call.name), found_text(call))
    };
    rows.push(("Your code", change.calls.iter().map(call).collect()));
    let spot = |spot: &Spot| code(&spot_text(spot));
    rows.push(("Document", change.new.as_ref().or(change.old.as_ref()).map(spot).into_iter().collect()));
    rows.push(("Accepted", change.ignored.iter().map(|reason| escape(reason)).collect()));
    page.push_str("<dl>");
    for (word, lines) in rows.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let lines: String = lines.iter().map(|line| format!("<div>{line}</div>")).collect();
        let _ = write!(page, "<dt>{word}</dt><dd>{lines}</dd>");
    }
    page.push_str("</dl>\n");
}

/// A text in HTML or XML, in which nothing is markup.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
