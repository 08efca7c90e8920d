//! Changes as one page that needs nothing else: no script, style, font or picture from elsewhere.
//!
//! Without scripts the page shows all changes, and no filters.

use std::fmt::Write as _;

use openapi_compiler::diff::{Break, Call, Change, CrateBump, Diff, Tier};

use super::items::{self, Line, items_text};
use super::terminal::{bump_text, concerned_text, found_text, place_text, title_of, users, versions};
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

/// How many lines of a row are shown at least.
const FEW: usize = 8;

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
    page.push_str("<div class=\"changes\">\n");
    // What breaks most comes first, whichever API it is in.
    for (kind, _) in KINDS {
        diffs.iter().for_each(|diff| section(diff, kind, diffs.len() > 1, &mut page));
    }
    page.push_str("</div>\n<p class=\"none\" hidden>No change fits the filters.</p>\n");
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
        "<h1>{}: {}</h1>\n<p class=\"editions\">{} · {} to {}</p>\n<ul class=\"crates\">\n",
        escape(&new.title),
        versions(diff, escape),
        counted(diff.changes.len(), "change"),
        code(&old.source),
        code(&new.source),
    );
    for one in &diff.crates {
        let CrateBump { name, version, bump, next } = one;
        let word = diff.shared_version(one).unwrap_or_else(|| bump_text(*bump).unwrap_or("stays").to_owned());
        let versions =
            if version == next { escape(version) } else { format!("{} → <b>{}</b>", escape(version), escape(next)) };
        let _ = writeln!(page, "<li><code>{}</code> {versions} <span>{word}</span></li>", escape(name));
    }
    page.push_str("</ul>\n");
}

/// The filters. Without one of the kinds chosen, all are shown.
fn bar(diffs: &[Diff], page: &mut String) {
    page.push_str("<div class=\"bar\" hidden>\n<div class=\"kinds\" role=\"group\" aria-label=\"Show only\">\n");
    for (kind, word) in KINDS {
        let count = diffs.iter().flat_map(|diff| &diff.changes).filter(|change| kind_of(change) == kind).count();
        if count > 0 {
            let _ = writeln!(
                page,
                "<button type=\"button\" class=\"{kind}\" data-kind=\"{kind}\" aria-pressed=\"false\">{word} {count}</button>"
            );
        }
    }
    page.push_str(
        "</div>\n<input type=\"search\" placeholder=\"Find in all changes\" aria-label=\"Find\">\n\
         <span class=\"count\" role=\"status\"></span>\n</div>\n",
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

/// The changes of one kind.
fn section(diff: &Diff, kind: &str, is_one_of_several: bool, page: &mut String) {
    let own: Vec<&Change> = diff.changes.iter().filter(|change| kind_of(change) == kind).collect();
    let Some(first) = own.first() else { return };
    let of = if is_one_of_several { format!("{}: ", escape(&diff.new.title)) } else { String::new() };
    let _ =
        writeln!(page, "<section data-kind=\"{kind}\">\n<h2>{of}{} <small>{}</small></h2>", title_of(first), own.len());
    own.iter().for_each(|change| one(change, kind, page));
    page.push_str("</section>\n");
}

fn one(change: &Change, kind: &str, page: &mut String) {
    let ignored = if change.ignored.is_some() { " ignored" } else { "" };
    let _ = write!(page, "<article class=\"change {kind}{ignored}\">\n<header><h3>{}</h3>", breakable(&change.place));
    for one in change.breaks.iter().filter(|one| **one != Break::Docs) {
        let _ = write!(page, " <span class=\"chip {0}\">{0}</span>", one.as_str());
    }
    let tier = (change.tier < Tier::Stable).then(|| change.tier.as_str());
    for word in tier.into_iter().chain(change.ignored.is_some().then_some("accepted")) {
        let _ = write!(page, " <span class=\"chip docs\">{word}</span>");
    }
    let (meaning, rule) = (escape(&change.meaning()), change.rule);
    let _ = write!(page, "</header>\n<p>{meaning} <code class=\"rule\">{rule}</code></p>\n");
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
    rows.push(("Rust", items_text(change).iter().map(item).collect()));
    rows.push(("About", concerned_text(change, code).into_iter().collect()));
    rows.push(("Used by", users(change, code).into_iter().collect()));
    let call = |call: &Call| {
        let at = code(&format!("{}:{}", call.file, call.line));
        format!("{at} {} <small>{}</small>", code(&call.name), found_text(call))
    };
    rows.push(("Your code", change.calls.iter().map(call).collect()));
    rows.extend(
        place_text(change)
            .map(|(is_there, spot)| (if is_there { "Document" } else { "Old document" }, vec![code(&spot)])),
    );
    rows.push(("Accepted", change.ignored.iter().map(|reason| escape(reason)).collect()));
    page.push_str("<dl>");
    for (word, lines) in rows.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let _ = write!(page, "<dt>{word}</dt><dd>{}</dd>", folded(&lines));
    }
    page.push_str("</dl>\n");
}

/// The lines of a row. Of many, a reader opens what comes after the first ones.
fn folded(lines: &[String]) -> String {
    let all = |lines: &[String]| lines.iter().map(|line| format!("<div>{line}</div>")).collect::<String>();
    match lines.split_at_checked(FEW) {
        // One line more is no shorter than what would stand for it.
        Some((first, rest)) if rest.len() > 1 => {
            format!("{}<details><summary>{} more</summary>{}</details>", all(first), rest.len(), all(rest))
        }
        _ => all(lines),
    }
}

/// A Rust item. What it was is below what it is: signatures are long.
fn item(Line { item, words, was }: &Line) -> String {
    let was = was.as_deref().map_or_else(String::new, |was| format!("<span class=\"was\">was {}</span>", code(was)));
    format!("{}{words}{was}", code(item))
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", breakable(text))
}

/// A text in HTML, with the places at which paths, pointers and chains of calls may be broken into lines.
fn breakable(text: &str) -> String {
    let broken = escape(text).replace("~1", "<wbr>~1").replace('/', "/<wbr>");
    broken.replace("::", "::<wbr>").replace(").", ")<wbr>.").replace("<wbr><wbr>", "<wbr>")
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
