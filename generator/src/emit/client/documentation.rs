//! The documentation of methods and setters.

use super::input::Input;
use super::source_file::SourceFile;
use super::success::{payload_type, status_range};
use super::{headers, read_back, reasons};
use crate::emit::docs::{self, DocComment, code, codes, sentence, sentences, summary, texts};
use crate::emit::ident;
use crate::format::text;
use crate::ir::{
    Body, Content, ErrorContent, ErrorSet, ErrorStatus, ErrorVariant, INFERRED, Operation, Payload, Status, Success,
    listed,
};

/// The comment of an operation's method: what it does, its route, its arguments, and what goes wrong.
pub(super) fn method(file: &SourceFile<'_>, operation: &Operation, arguments: &[&Input]) -> DocComment {
    if let Some(first) = operation.found.first.map(|first| &file.api[first]) {
        return other_form(file, operation, first, arguments);
    }
    let docs = &operation.docs;
    let mut comment = DocComment::new();
    if let Some(summary) = summary(docs) {
        comment = comment.markdown(&summary);
    }
    let route = code(&format!("{} {}", operation.method.as_str(), operation.path));
    let (returns, statuses, headers) =
        (returns(file, operation), statuses(operation), success_headers(file, operation));
    let notations = notations(operation);
    comment = comment.paragraph(&format!("{route} returns {returns}{statuses}{headers}{notations}."));
    comment = comment.list(reasons::of_successes(operation));
    if let Some(description) = &docs.description {
        comment = comment.markdown(&sentence(description));
    }
    if !docs.notes.is_empty() {
        comment = comment.markdown(&sentences(&docs.notes));
    }
    if let Some(sentence) = read_back::sentence(file.api, operation) {
        comment = comment.paragraph(&sentence);
    }
    comment = with_alternatives(with_forms(comment, file, operation), file, operation);
    comment = with_arguments(with_parts(comment, operation), arguments);
    if operation.error_statuses.is_empty() {
        return comment;
    }
    let errors = operation.error_statuses.iter().map(|documented| error(file, operation, documented));
    comment.block(vec!["# Errors".to_owned()]).list(errors)
}

/// The comment of another form of an operation, which says what is different.
fn other_form(file: &SourceFile<'_>, operation: &Operation, first: &Operation, arguments: &[&Input]) -> DocComment {
    let name = ident::snake(&first.name);
    let body = operation.body.as_ref().filter(|_| file.api.has_other_body(operation));
    let with = body.map(|body| format!(", with a body of {}", sent_as(body)));
    let by = (operation.alternatives != first.alternatives).then(|| format!(", by {}", taken(operation)));
    let different = [with, by].into_iter().flatten().collect::<String>();
    let comment = DocComment::new().paragraph(&format!("Does the same as [`{name}`](Self::{name}){different}."));
    with_arguments(with_parts(comment, operation), arguments)
}

/// Adds what the document says of a body as a whole, where its parts are given one by one.
fn with_parts(comment: DocComment, operation: &Operation) -> DocComment {
    let Some(body) = &operation.body else { return comment };
    if !matches!(body.content, Content::Multipart { .. }) {
        return comment;
    }
    let of_operation = [&operation.docs.summary, &operation.docs.description];
    let is_new = |text: &&String| of_operation.iter().all(|said| said.as_ref() != Some(text));
    let said = [&body.docs.summary, &body.docs.description].into_iter().flatten().filter(is_new);
    let said: Vec<String> = said.map(|text| sentence(text)).collect();
    if said.is_empty() { comment } else { comment.markdown(&format!("The body: {}", said.join("\n\n"))) }
}

/// Names the methods that take other parameters, of which a call needs one.
fn with_alternatives(comment: DocComment, file: &SourceFile<'_>, operation: &Operation) -> DocComment {
    let all = file.api[operation.group].operations.iter().map(|id| &file.api[*id]);
    let others = all.filter(|other| other.found.first.is_some() && other.origin == operation.origin);
    let others = others.filter(|other| !file.api.has_other_body(other) && other.alternatives != operation.alternatives);
    let others: Vec<String> = others
        .map(|other| {
            let method = ident::snake(&other.name);
            format!("[`{method}`](Self::{method}) takes {}", taken(other))
        })
        .collect();
    if others.is_empty() {
        return comment;
    }
    comment.paragraph(&format!("In place of {}, {}.", taken(operation), others.join(", ")))
}

/// The parameters of an alternative, as arguments are called.
fn taken(operation: &Operation) -> String {
    let of =
        |wire: &String| operation.parameters.iter().find(|parameter| parameter.required && parameter.wire == *wire);
    let names = operation.alternatives.iter().flatten().filter_map(of);
    codes(&names.map(|parameter| ident::snake(&parameter.name).to_string()).collect::<Vec<_>>())
}

/// Names the methods that send the body under another media type.
fn with_forms(comment: DocComment, file: &SourceFile<'_>, operation: &Operation) -> DocComment {
    let Some(body) = operation.body.as_ref().filter(|body| body.kind.is_some()) else { return comment };
    let all = file.api[operation.group].operations.iter().map(|id| &file.api[*id]);
    let others = all.filter(|other| file.api.has_other_body(other) && other.origin == operation.origin);
    // Each of them has the same alternatives.
    let others = others.filter(|other| other.alternatives == operation.alternatives);
    let others = others.filter_map(|other| {
        let method = ident::snake(&other.name);
        Some(format!("[`{method}`](Self::{method}) sends {}", sent_as(other.body.as_ref()?)))
    });
    let others: Vec<String> = others.collect();
    comment.paragraph(&format!("The body is {}; {}.", sent_as(body), others.join(", ")))
}

/// The media types of a body, as the document writes them.
fn sent_as(body: &Body) -> String {
    let first = body.media_type();
    let is_range = first.contains('*');
    // In place of a range, a type of it is sent, unless a caller names another one.
    let further = body.media_types.iter().skip(1).filter(|name| !(is_range && **name == first));
    let names: Vec<String> = [&first].into_iter().chain(further).map(|name| code(name)).collect();
    listed(&names, "or")
}

fn with_arguments(comment: DocComment, arguments: &[&Input]) -> DocComment {
    let arguments: Vec<String> = arguments.iter().filter_map(|input| argument(input)).collect();
    if arguments.is_empty() {
        return comment;
    }
    comment.block(vec!["# Arguments".to_owned()]).markdown(&arguments.join("\n"))
}

/// The comment of a setter: what the document says about the parameter or body, or at least its name.
pub(super) fn setter(input: &Input) -> DocComment {
    DocComment::of(&input.docs, &format!("Sets {}.", input.subject))
}

/// What the document says about an argument, as an item of a list.
fn argument(input: &Input) -> Option<String> {
    let docs = &input.docs;
    if docs.is_empty() {
        return None;
    }
    let is_plain = !docs.description.iter().any(|text| text.contains('\n'));
    let mut text = texts(docs).join(if is_plain { " " } else { "\n\n" });
    if !docs.notes.is_empty() {
        let separator = if text.contains('\n') { "\n\n" } else { " " };
        text = format!("{text}{separator}{}", sentences(&docs.notes));
    }
    // What follows the first line belongs to the item.
    Some(format!("- `{}`: {}", input.name, text.trim().replace('\n', "\n  ")))
}

/// A documented error status with what its body is (typed bodies as a link to the variant that holds them), and the reason for it.
fn error(file: &SourceFile<'_>, operation: &Operation, documented: &ErrorStatus) -> (String, String) {
    let (status, reason) = (documented.status, documented.reason.as_deref());
    let body = documented.content.iter().filter_map(|content| match content {
        ErrorContent::Typed => variants_at(file, operation, status),
        ErrorContent::Text => Some("text".to_owned()),
        ErrorContent::Bytes => Some("bytes".to_owned()),
    });
    let body = body.collect::<Vec<_>>().join(" or ");
    let headers = operation.answer_headers.iter().filter(|answer| answer.status == status);
    let headers = headers::phrase(file, file.api[operation.group].family, headers);
    // Where it is said of the operation, it is said of all of it.
    let is_inferred = documented.is_inferred && !operation.docs.notes.iter().any(|note| note == INFERRED);
    let inferred = is_inferred.then(|| "inferred".to_owned());
    let body = Some(body).filter(|body| !body.is_empty());
    let parts: Vec<String> = body.into_iter().chain(headers).chain(inferred).collect();
    let parts = if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) };
    let reason = reason.filter(|reason| !repeats(reason, status));
    let colon = if reason.is_some() { ":" } else { "" };
    let ours = format!("{}{parts}{colon}", status_range(status));
    (ours, reason.map(|reason| sentence(&one_line([reason]))).unwrap_or_default())
}

/// The statuses of a success: `` with status `200` or `201` ``. As code, they do not end a line like an item of a list.
fn statuses(operation: &Operation) -> String {
    let codes = operation.success_statuses.iter().filter(|status| **status != Status::Default);
    let codes: Vec<String> = codes.map(|status| code(&status_range(*status))).collect();
    if codes.is_empty() { String::new() } else { format!(" with status {}", listed(&codes, "or")) }
}

/// The headers of a success: ``, and the header `link` ``.
fn success_headers(file: &SourceFile<'_>, operation: &Operation) -> String {
    let is_error = |status: Status| operation.error_statuses.iter().any(|error| error.status == status);
    let headers = operation.answer_headers.iter().filter(|answer| !is_error(answer.status));
    let phrase = headers::phrase(file, file.api[operation.group].family, headers);
    phrase.map(|phrase| format!(", and {phrase}")).unwrap_or_default()
}

/// What the answer can be in place of JSON: ``, or a text of `application/xml` ``.
fn notations(operation: &Operation) -> String {
    let names: Vec<String> = operation.notations.iter().map(|name| code(name)).collect();
    if names.is_empty() { String::new() } else { format!(", or with `send_as` a text of {}", listed(&names, "or")) }
}

/// What the operation answers, with a link to the type.
fn returns(file: &SourceFile<'_>, operation: &Operation) -> String {
    match &operation.success {
        Success::One(Payload::Empty) => "no body".to_owned(),
        Success::One(Payload::Text) => "text".to_owned(),
        Success::One(Payload::Binary) => "bytes".to_owned(),
        Success::One(payload @ (Payload::Json(_) | Payload::NdJson(_) | Payload::Events(_))) => {
            link(&text(&payload_type(file, payload)))
        }
        Success::ByStatus { name, .. } => link(&ident::pascal(name).to_string()),
    }
}

/// A type as a link to the item that it is or holds, if it holds one.
fn link(ty: &str) -> String {
    let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
    let mut items = ty.split(|c| !is_path(c)).filter(|part| part.contains("::"));
    match (items.next(), items.next()) {
        (Some(item), None) if item == ty => format!("[{}]", code(ty)),
        (Some(item), None) => {
            format!("[{}]({item})", code(&ty.replace(item, item.rsplit("::").next().unwrap_or(item))))
        }
        (None, _) if ty.chars().all(is_path) && ty != "String" => docs::link(ty),
        _ => code(ty),
    }
}

/// Whether a reason says no more than the name of its status does.
fn repeats(reason: &str, status: Status) -> bool {
    let Status::Code(code) = status else { return false };
    let Some(name) = http::StatusCode::from_u16(code).ok().and_then(|code| code.canonical_reason()) else {
        return false;
    };
    let reason = reason.trim().trim_end_matches('.').to_lowercase();
    reason.trim_end_matches(" response").trim_end_matches(" error") == name.to_lowercase().trim_end_matches(" error")
}

/// Links to the variants that hold the bodies at a status. Where an operation documents many statuses as one, others of its family
/// may name some of these.
fn variants_at(file: &SourceFile<'_>, operation: &Operation, status: Status) -> Option<String> {
    let set = &file.api[operation.found.errors];
    let link = |variant: &ErrorVariant| {
        let (name, variant) = (ident::pascal(&set.name), ident::pascal(&variant.name));
        let path = file.errors(operation.found.errors).to_string().replace(' ', "");
        let target = if name == path { String::new() } else { format!("({path}::{variant})") };
        format!("[`{name}::{variant}`]{target}")
    };
    let usual = variant_at(set, status)?;
    let is_documented = |status: &Status| operation.error_statuses.iter().any(|error| error.status == *status);
    let is_meant = |other: Status| other.described_by().find(is_documented) == Some(status);
    let named = set.variants.iter().filter(|other| other.status != usual.status && is_meant(other.status));
    let named = named.map(|other| format!(", at {} {}", status_range(other.status), link(other)));
    Some([link(usual)].into_iter().chain(named).collect())
}

/// The variant that decodes the body at a status: that of the status itself, of its class, or of the default.
fn variant_at(set: &ErrorSet, status: Status) -> Option<&ErrorVariant> {
    status.described_by().find_map(|status| set.variants.iter().find(|variant| variant.status == status))
}

/// Markdown of several lines in one.
fn one_line(texts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts.into_iter().map(|text| words(text.as_ref())).collect::<Vec<_>>().join(" ")
}
