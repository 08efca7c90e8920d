//! Bodies, answers and their headers.

use openapi_terms::{Status, essence};
use serde_json::Value;

use super::parameters::style;
use super::{Named, Said, Side, Walk, closely, paired};
use crate::diff::change::Directions;
use crate::diff::node::At;
use crate::diff::rules::Rule;
use crate::later::{ORDERED_PARTS, OTHER_STYLE, WHOLE_PART};
use crate::pointer;

impl<'a> Walk<'a> {
    /// What an operation sends.
    pub(super) fn request_body(&mut self, old: &At<'a>, new: &At<'a>) {
        let directions = Directions::REQUEST;
        match (old.child("requestBody"), new.child("requestBody")) {
            (Some(before), Some(after)) => {
                let (before, after) = (self.in_old(&before), self.in_new(&after));
                let said = || Said::both(&before.pointer, &after.pointer);
                match (before.flag("required"), after.flag("required")) {
                    (false, true) => self.add(Rule::BodyRequired, directions, said().from("optional").to("required")),
                    (true, false) => self.add(Rule::BodyOptional, directions, said().from("required").to("optional")),
                    _ => {}
                }
                self.content(&before, &after, directions);
                self.rest(&before, &after, &["required", "content"], directions);
            }
            (Some(gone), None) => self.add(Rule::BodyRemoved, directions, Said::gone(&gone.pointer)),
            (None, Some(added)) => {
                let is_required = self.in_new(&added).flag("required");
                let rule = if is_required { Rule::RequiredBodyAdded } else { Rule::OptionalBodyAdded };
                self.add(rule, directions, Said::added(&added.pointer));
            }
            (None, None) => {}
        }
    }

    /// The media types of a body, an answer, a parameter or a header.
    pub(super) fn content(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions) {
        let by_type = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            at.children("content").into_iter().map(|(name, media)| (essence(&name), media)).collect()
        };
        // One media type may come with several parameters.
        let same_name = |old: &At<'a>, new: &At<'a>| old.name() == new.name();
        let same_parameters = |old: &At<'a>, new: &At<'a>| parameters(old) == parameters(new);
        // A body that had no content, or has none any more, is said by whoever has it.
        for (_, media) in closely(by_type(old), by_type(new), &[&same_name, &same_parameters]) {
            match media {
                Named::Both(before, after) => {
                    let (was, is) = (parameters(&before), parameters(&after));
                    if was != is {
                        let said = Said::both(&before.pointer, &after.pointer).from(was).to(is);
                        self.add(Rule::MediaTypeChanged, directions, said);
                    }
                    self.media_type(&before, &after, directions);
                }
                Named::Gone(gone) => {
                    self.add(Rule::MediaTypeRemoved, directions, Said::gone(&gone.pointer).from(gone.name()))
                }
                Named::Added(added) => {
                    self.add(Rule::MediaTypeAdded, directions, Said::added(&added.pointer).to(added.name()));
                }
            }
        }
    }

    fn media_type(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions) {
        for key in ["schema", "itemSchema"] {
            match (old.child(key), new.child(key)) {
                (Some(before), Some(after)) => self.push(before, after, directions, None),
                (None, None) => {}
                (before, after) => {
                    let rule = if after.is_some() { Rule::TypeNarrowed } else { Rule::TypeWidened };
                    let said = Said::both(&old.pointer, &new.pointer);
                    let said = said.values(before.as_ref().map(|at| at.node), after.as_ref().map(|at| at.node));
                    self.add(rule, directions, said);
                }
            }
        }
        let (was, is) = (encoding(self.old, old), encoding(self.new, new));
        if was != is {
            let said = Said::both(&old.below("encoding"), &new.below("encoding"));
            self.add(Rule::EncodingChanged, directions, said.values(was.as_ref(), is.as_ref()));
        }
        let (was, is) = (self.old.later.ordered.get(&old.pointer), self.new.later.ordered.get(&new.pointer));
        if was != is {
            let order = |parts: Option<&Vec<String>>| parts.map(|parts| parts.join(", "));
            let said = Said { before: order(was), after: order(is), ..Said::both(&old.pointer, &new.pointer) };
            self.add(Rule::EncodingChanged, directions, said);
        }
        self.rest(old, new, &["schema", "itemSchema", "encoding", ORDERED_PARTS], directions);
    }

    /// What an operation answers.
    pub(super) fn responses(&mut self, old: &At<'a>, new: &At<'a>) {
        let of = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            at.children("responses").into_iter().filter(|(status, _)| !status.starts_with("x-")).collect()
        };
        let answers = paired(of(old), of(new));
        let statuses: Vec<String> = answers.iter().map(|(status, _)| status.clone()).collect();
        let is_success = |status: &str| Status::of_key(status).is_some_and(Status::is_success);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (status, answer) in answers {
            match answer {
                Named::Both(before, after) => {
                    let (before, after) = (self.in_old(&before), self.in_new(&after));
                    self.response(&before, &after);
                }
                Named::Gone(gone) => {
                    let rule = if is_success(&status) { Rule::SuccessRemoved } else { Rule::ErrorRemoved };
                    self.add(rule, Directions::RESPONSE, Said::gone(&gone.pointer).from(status.as_str()));
                    before.push((status, gone));
                }
                Named::Added(added) => {
                    let rule = if is_success(&status) { Rule::SuccessAdded } else { Rule::ErrorAdded };
                    self.add(rule, Directions::RESPONSE, Said::added(&added.pointer).to(status.as_str()));
                    after.push((status, added));
                }
            }
        }
        self.answers_of_one_kind(&before, &after);
        if let (Some(before), Some(after)) = (old.child("responses"), new.child("responses")) {
            let handled: Vec<&str> = statuses.iter().map(String::as_str).collect();
            self.rest(&before, &after, &handled, Directions::NONE);
        }
    }

    /// What was said of all statuses of a kind, and is said of one of them now, or the other way around.
    fn answers_of_one_kind(&mut self, old: &[(String, At<'a>)], new: &[(String, At<'a>)]) {
        let describes = |one: &str, other: &str| {
            let statuses = Status::of_key(one).zip(Status::of_key(other));
            statuses.is_some_and(|(one, other)| other.described_by().any(|status| status == one))
        };
        for (was, before) in old {
            for (_, after) in new.iter().filter(|(is, _)| describes(was, is) || describes(is, was)) {
                let (before, after) = (self.in_old(before), self.in_new(after));
                self.response(&before, &after);
            }
        }
    }

    fn response(&mut self, old: &At<'a>, new: &At<'a>) {
        let has_content =
            |at: &At<'a>| at.node.get("content").and_then(Value::as_object).is_some_and(|map| !map.is_empty());
        match (has_content(old), has_content(new)) {
            (true, false) => {
                self.add(Rule::AnswerBodyRemoved, Directions::RESPONSE, Said::both(&old.pointer, &new.pointer))
            }
            (false, true) => {
                self.add(Rule::AnswerBodyAdded, Directions::RESPONSE, Said::both(&old.pointer, &new.pointer))
            }
            _ => self.content(old, new, Directions::RESPONSE),
        }
        self.headers(old, new);
        let links = |written: Option<At<'a>>| written.and_then(|at| at.node.get("links"));
        let (before, after) = (links(self.old.written_at(old)), links(self.new.written_at(new)));
        if before != after {
            let said = Said::both(&old.below("links"), &new.below("links"));
            self.add(Rule::LinkChanged, Directions::RESPONSE, said.values(before, after));
        }
        self.rest(old, new, &["content", "headers", "links"], Directions::RESPONSE);
    }

    fn headers(&mut self, old: &At<'a>, new: &At<'a>) {
        let of = |at: &At<'a>| -> Vec<(String, At<'a>)> {
            at.children("headers").into_iter().map(|(name, header)| (name.to_ascii_lowercase(), header)).collect()
        };
        let same_name = |old: &At<'a>, new: &At<'a>| old.name() == new.name();
        for (name, header) in closely(of(old), of(new), &[&same_name]) {
            match header {
                Named::Both(before, after) => {
                    let (before, after) = (self.in_old(&before), self.in_new(&after));
                    self.header(&before, &after);
                }
                Named::Gone(gone) => {
                    let is_required = self.in_old(&gone).flag("required");
                    let rule = if is_required { Rule::RequiredHeaderRemoved } else { Rule::OptionalHeaderRemoved };
                    self.add(rule, Directions::RESPONSE, Said::gone(&gone.pointer).from(name));
                }
                Named::Added(added) => {
                    let is_required = self.in_new(&added).flag("required");
                    let rule = if is_required { Rule::RequiredHeaderAdded } else { Rule::OptionalHeaderAdded };
                    self.add(rule, Directions::RESPONSE, Said::added(&added.pointer).to(name));
                }
            }
        }
    }

    fn header(&mut self, old: &At<'a>, new: &At<'a>) {
        let said = || Said::both(&old.pointer, &new.pointer);
        match (old.flag("required"), new.flag("required")) {
            (false, true) => {
                self.add(Rule::HeaderRequired, Directions::RESPONSE, said().from("optional").to("required"))
            }
            (true, false) => {
                self.add(Rule::HeaderOptional, Directions::RESPONSE, said().from("required").to("optional"))
            }
            _ => {}
        }
        self.deprecation(old, new, Directions::RESPONSE, (Rule::TypeDeprecated, Rule::TypeRestored));
        let written = |side: Side<'a>, at: &At<'a>| {
            let other = side.later.other_styles.get(&at.pointer).map(String::as_str);
            style(&side.written_at(at).unwrap_or_else(|| at.clone()), other)
        };
        let (was, is) = (written(self.old, old), written(self.new, new));
        if was != is {
            self.add(Rule::ParameterStyleChanged, Directions::RESPONSE, said().from(was).to(is));
        }
        self.schema_or_content(old, new, Directions::RESPONSE);
        let handled = ["required", "deprecated", "schema", "content", "style", "explode", OTHER_STYLE];
        self.rest(old, new, &handled, Directions::RESPONSE);
    }
}

/// The parameters of a media type, in lower case: `charset=utf-8`.
fn parameters(media_type: &At<'_>) -> String {
    let name = media_type.name();
    let parameters = name.split(';').skip(1).map(|parameter| parameter.trim().to_ascii_lowercase());
    parameters.collect::<Vec<_>>().join("; ")
}

/// What is said of the parts of a media type, with those that are one part each, and styles that 3.0 does not have.
fn encoding(side: Side<'_>, media_type: &At<'_>) -> Option<Value> {
    let mut encoding = media_type.node.get("encoding")?.clone();
    for part in side.later.whole_parts(&media_type.pointer) {
        if let Some(own) = encoding.get_mut(&part).and_then(Value::as_object_mut) {
            own.insert(WHOLE_PART.to_owned(), Value::Bool(true));
        }
    }
    for (part, own) in encoding.as_object_mut().into_iter().flatten() {
        let at = pointer::join(&media_type.pointer, &["encoding", part]);
        if let (Some(own), Some(style)) = (own.as_object_mut(), side.later.other_styles.get(&at)) {
            own.insert(OTHER_STYLE.to_owned(), Value::String(style.clone()));
        }
    }
    Some(encoding)
}
