//! What stands above methods and setters.

use super::input::Input;
use super::source_file::SourceFile;
use super::success::status_range;
use crate::emit::docs::{DocComment, code};
use crate::emit::ident;
use crate::ir::{ErrorSet, ErrorVariant, Operation, Status};

/// The comment of an operation's method: what it does, its route, its arguments, and what goes wrong.
pub(super) fn method(file: &SourceFile<'_>, operation: &Operation, arguments: &[&Input]) -> DocComment {
    let docs = &operation.docs;
    let mut comment = DocComment::new();
    if let Some(summary) = &docs.summary {
        comment = comment.markdown(summary);
    }
    comment = comment.paragraph(&code(&format!("{} {}", operation.method.as_str(), operation.path)));
    if let Some(description) = &docs.description {
        comment = comment.markdown(description);
    }
    if !docs.notes.is_empty() {
        comment = comment.markdown(&docs.notes.join(" "));
    }
    let arguments: Vec<String> = arguments.iter().filter_map(|input| argument(input)).collect();
    if !arguments.is_empty() {
        comment = comment.block(vec!["# Arguments".to_owned()]).markdown(&arguments.join("\n"));
    }
    if operation.error_statuses.is_empty() {
        return comment;
    }
    let errors =
        operation.error_statuses.iter().map(|(status, reason)| error(file, operation, *status, reason.as_deref()));
    comment.block(vec!["# Errors".to_owned()]).list(errors)
}

/// The comment of a setter: what the document says about the parameter or body, or at least its name.
pub(super) fn setter(input: &Input) -> DocComment {
    DocComment::of(&input.docs, &format!("Sets {}.", input.subject))
}

/// What the document says about an argument, as an item of a list.
fn argument(input: &Input) -> Option<String> {
    let docs = &input.docs;
    let sentences: Vec<&String> = docs.summary.iter().chain(&docs.description).chain(&docs.notes).collect();
    (!sentences.is_empty()).then(|| format!("- `{}`: {}", input.name, one_line(sentences)))
}

/// A documented error status with a link to the variant that holds its body, and the reason for it.
fn error(file: &SourceFile<'_>, operation: &Operation, status: Status, reason: Option<&str>) -> (String, String) {
    let set = &file.api[operation.errors];
    let variant = variant_at(set, status).map(|variant| {
        let (name, variant) = (ident::pascal(&set.name), ident::pascal(&variant.name));
        let path = file.errors(operation.errors).to_string().replace(' ', "");
        let target = if name == path { String::new() } else { format!("({path}::{variant})") };
        format!(" ([`{name}::{variant}`]{target})")
    });
    let colon = if reason.is_some() { ":" } else { "" };
    let ours = format!("{}{}{colon}", status_range(status), variant.unwrap_or_default());
    (ours, reason.map(|reason| one_line([reason])).unwrap_or_default())
}

/// The variant that decodes the body at a status: that of the status itself, of its class, or of the default.
fn variant_at(set: &ErrorSet, status: Status) -> Option<&ErrorVariant> {
    let class = match status {
        Status::Code(code) => u8::try_from(code / 100).ok().map(Status::Class),
        Status::Class(_) | Status::Default => None,
    };
    let candidates = [Some(status), class, Some(Status::Default)];
    candidates.into_iter().flatten().find_map(|status| set.variants.iter().find(|variant| variant.status == status))
}

/// Markdown of several lines in one.
fn one_line(texts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts.into_iter().map(|text| words(text.as_ref())).collect::<Vec<_>>().join(" ")
}
