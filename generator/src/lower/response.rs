use openapi_terms::{Codec, Method};
use openapiv3::{MediaType, ReferenceOr, Response, Responses, StatusCode};
use serde_json::Value;

use super::Lower;
use super::context::Context;
use super::docs::inferred;
use super::media::{Accept, Offer, Offered, kind, kinds, repeats_json};
use crate::diagnostic::Severity;
use crate::ir::merged::{Shape, Unmerged};
use crate::ir::{
    AnswerHeader, ErrorBody, ErrorContent, ErrorStatus, Example, Name, Payload, Status, StatusVariant, Success,
    TypeRef, listed,
};
use crate::pointer;

/// The answers of an operation.
pub(super) struct Answers {
    pub accept: Vec<String>,
    pub notations: Vec<String>,
    pub success: Success,
    pub end: Option<String>,
    pub success_statuses: Vec<Status>,
    pub success_reasons: Vec<(Status, String)>,
    pub error_statuses: Vec<ErrorStatus>,
    pub error_bodies: Vec<ErrorBody>,
    pub headers: Vec<AnswerHeader>,
}

/// Names successes after their statuses. Of one status, the kinds of answers have names of their own.
fn name_successes(successes: &mut [StatusVariant], is_one_status: bool) {
    for success in successes {
        success.name = match (success.name.is_empty(), is_one_status) {
            (true, _) => status_name(success.status),
            (false, true) => success.name.clone(),
            (false, false) => status_name(success.status).join(&success.name),
        };
    }
}

impl Answers {
    fn none() -> Self {
        Self {
            accept: Vec::new(),
            notations: Vec::new(),
            success: Success::One(Payload::Empty),
            end: None,
            success_statuses: Vec::new(),
            success_reasons: Vec::new(),
            error_statuses: Vec::new(),
            error_bodies: Vec::new(),
            headers: Vec::new(),
        }
    }
}

impl<'d> Lower<'d> {
    /// Sorts the responses of an operation into successes and errors.
    pub(super) fn responses(&mut self, responses: &Responses, method: &Method, at: &str, context: &Context) -> Answers {
        let at = pointer::push(at, "responses");
        let mut all: Vec<(Status, String, &ReferenceOr<Response>)> =
            responses.responses.iter().map(|(code, response)| (status(code), code.to_string(), response)).collect();
        all.extend(responses.default.iter().map(|response| (Status::Default, "default".to_owned(), response)));
        all.sort_by_key(|(status, ..)| *status);
        let has_success = all.iter().any(|(status, ..)| status.is_success());
        let mut accept = Accept::default();
        let mut answers = Answers::none();
        let mut successes = Vec::new();
        for (status, key, response) in all {
            let at = pointer::push(&at, &key);
            let Some((at, response)) = self.resolve_response(response, at) else { continue };
            let bare = self.without_body(response, status, method, &at);
            let response = bare.as_ref().unwrap_or(response);
            let shared = Context::shared(&at, self.family_of(self.sources.file_of(&at)));
            answers.headers.extend(self.answer_headers(response, status, &at, context));
            // Without any success, `default` is what the operation answers.
            let is_success = status.is_success() || (status == Status::Default && !has_success);
            let (offers, notations) = self.offers(response, &at);
            accept.add(!is_success, offers.into_iter().map(|(codec, name, _)| (name, codec)));
            accept.add_notations(!is_success, notations);
            let reason = Some(response.description.trim().to_owned()).filter(|reason| !reason.is_empty());
            if is_success {
                answers.success_reasons.extend(reason.map(|reason| (status, reason)));
                let context = shared.unwrap_or_else(|| context.below("response"));
                answers.end = answers.end.or_else(|| self.end_of_stream(response, &at));
                successes.extend(self.successes(response, status, &at, &context));
            } else {
                let context = shared.unwrap_or_else(|| context.below(&status_name(status).snake()));
                let content = self.error_bodies(response, status, &at, &context, &mut answers.error_bodies);
                let is_inferred = inferred(&response.extensions).is_some();
                answers.error_statuses.push(ErrorStatus { status, reason, content, is_inferred });
            }
        }
        answers.success_statuses = successes.iter().map(|success: &StatusVariant| success.status).collect();
        answers.success_statuses.dedup();
        name_successes(&mut successes, answers.success_statuses.len() == 1);
        answers.success = match successes.len() {
            0 => {
                let message = "no success is documented; the answer is a stream of bytes";
                self.find(Severity::Note, &at, message, Some("say what the operation answers"));
                accept = Accept::default();
                Success::One(Payload::Binary)
            }
            1 => Success::One(successes.remove(0).payload),
            _ => Success::ByStatus { name: context.name.join(&Name::new("success")), variants: successes },
        };
        (answers.accept, answers.notations) = accept.into_types();
        answers
    }

    /// What the bodies of an error may be. Those that have types are added to `bodies`.
    fn error_bodies(
        &mut self,
        response: &Response,
        status: Status,
        at: &str,
        context: &Context,
        bodies: &mut Vec<ErrorBody>,
    ) -> Vec<ErrorContent> {
        let mut found = Vec::new();
        for (media_types, payload) in self.payloads(response, true, at, context) {
            let ty = self.error_type(&payload);
            let content = match (ty, payload) {
                (Some(_), _) => ErrorContent::Typed,
                (None, Payload::Binary) => ErrorContent::Bytes,
                (None, _) => ErrorContent::Text,
            };
            if !found.contains(&content) {
                found.push(content);
            }
            bodies.extend(ty.map(|ty| ErrorBody { status, response: at.to_owned(), media_types, ty }));
        }
        found
    }

    /// What an error says. It is one value, also where its media type is that of lines.
    fn error_type(&self, payload: &Payload) -> Option<TypeRef> {
        match payload {
            Payload::Json(ty) => Some(*ty),
            Payload::NdJson(ty) => {
                let is_text = matches!(self.api[ty.id].shape.alone(), Ok(Shape::Scalar(_) | Shape::Json));
                Some(*ty).filter(|_| !is_text)
            }
            _ => None,
        }
    }

    /// A response whose body no server can send, without it.
    fn without_body(&mut self, response: &Response, status: Status, method: &Method, at: &str) -> Option<Response> {
        if status.may_have_body(method) || response.content.is_empty() {
            return None;
        }
        let message = "HTTP has no body here; what is described of one is ignored";
        let help = "remove `content`, or answer another status";
        self.find(Severity::Note, &pointer::push(at, "content"), message, Some(help));
        Some(Response { content: Default::default(), ..response.clone() })
    }

    /// What a response may hold, the media type with the most structure first, and the media types of texts that say what JSON
    /// says.
    fn offers<'r>(&self, response: &'r Response, at: &str) -> (Vec<Offered<'r>>, Vec<&'r String>) {
        let mut offers: Vec<Offered<'r>> =
            response.content.iter().map(|(name, content)| (self.codec_of(name, content, at), name, content)).collect();
        offers.sort_by_key(|(codec, ..)| *codec);
        let all = offers.clone();
        offers.retain(|(codec, _, media_type)| !repeats_json(*codec, media_type, &all));
        let is_left = |name: &String| !offers.iter().any(|(_, offer, _)| *offer == name);
        let notations = all.into_iter().map(|(_, name, _)| name).filter(|name| is_left(name)).collect();
        (offers, notations)
    }

    /// The answers of a status. Where there are several, all but the first one are told by their media types, and their
    /// names say the kind.
    fn successes(&mut self, response: &Response, status: Status, at: &str, context: &Context) -> Vec<StatusVariant> {
        let payloads = self.payloads(response, false, at, context);
        if let [] | [_] = payloads.as_slice() {
            let (documented, payload) = payloads.into_iter().next().unwrap_or((Vec::new(), Payload::Empty));
            return vec![StatusVariant { status, media_types: Vec::new(), documented, name: Name::default(), payload }];
        }
        let firsts: Vec<&str> =
            payloads.iter().map(|(names, _)| names.first().map(String::as_str).unwrap_or_default()).collect();
        let names = kinds(&firsts);
        let variants = payloads.into_iter().zip(names).enumerate();
        let variant = |(index, ((documented, payload), name)): (usize, ((Vec<String>, Payload), Name))| {
            let media_types = if index == 0 { Vec::new() } else { documented.clone() };
            StatusVariant { status, media_types, documented, name, payload }
        };
        variants.map(variant).collect()
    }

    /// What a response may hold, each with its media types. Media types of one codec and one schema are one.
    fn payloads(
        &mut self,
        response: &Response,
        is_error: bool,
        at: &str,
        context: &Context,
    ) -> Vec<(Vec<String>, Payload)> {
        let (offers, notations) = self.offers(response, at);
        if !notations.is_empty() {
            let codes: Vec<String> = notations.iter().map(|name| format!("`{name}`")).collect();
            let (codes, verb) = (listed(&codes, "and"), if codes.len() == 1 { "says" } else { "say" });
            let kept = if is_error { "an error keeps the text" } else { "`send_as` takes the text" };
            let message = format!("{codes} {verb} what JSON says, which is preferred; {kept}");
            self.find(Severity::Note, at, message, None);
        }
        let kinds = Offer::grouped(offers, |_, _| true);
        let is_one = kinds.len() == 1;
        let mut payloads = Vec::new();
        for (index, offer) in kinds.into_iter().enumerate() {
            let (first, media_type) = (offer.first(), offer.media_type);
            let at = pointer::join(at, &["content", first]);
            // The first one is called as if it were alone.
            let context = if is_one || index == 0 { context.clone() } else { context.below(&kind(first).snake()) };
            let payload = match offer.codec {
                Codec::Json => {
                    let ty = self.media_schema(media_type, &at, &context);
                    self.examples(media_type, ty, &at);
                    self.describe(ty, &super::docs::from_text(None, Some(&response.description)));
                    Payload::Json(ty)
                }
                Codec::NdJson => Payload::NdJson(self.line_schema(media_type, &at, &context)),
                Codec::Events => Payload::Events(self.media_schema(media_type, &at, &context)),
                Codec::Text | Codec::Form => Payload::Text,
                Codec::Multipart | Codec::Binary => Payload::Binary,
            };
            let read = match payload {
                Payload::Text if is_error => Some("the body of the error is text"),
                Payload::Text => Some("the answer is read as text"),
                Payload::Binary if is_error => Some("the body of the error is bytes"),
                Payload::Binary => Some("the answer is read as bytes"),
                _ => None,
            };
            if let Some(read) = read {
                self.note_notations(&response.content, &offer, &at, read);
            }
            payloads.push((offer.names.into_iter().cloned().collect(), payload));
        }
        // A caller does not choose what an error comes as.
        if is_error && !notations.is_empty() {
            payloads.push((notations.into_iter().cloned().collect(), Payload::Text));
        }
        payloads
    }

    fn examples(&mut self, media_type: &MediaType, ty: TypeRef, at: &str) {
        for value in self.written_examples(media_type).cloned().collect::<Vec<_>>() {
            self.api.examples.push(Example { origin: at.to_owned(), ty, value });
        }
    }

    /// The values that a document shows of a media type.
    pub(super) fn written_examples<'m>(&self, media_type: &'m MediaType) -> impl Iterator<Item = &'m Value>
    where
        'd: 'm,
    {
        let components = self.document.components.as_ref();
        let named = media_type.examples.values().filter_map(move |example| match example {
            ReferenceOr::Item(example) => example.value.as_ref(),
            ReferenceOr::Reference { reference } => {
                let name = pointer::unescape(pointer::component(reference, "examples")?);
                components?.examples.get(&name)?.as_item()?.value.as_ref()
            }
        });
        named.chain(&media_type.example)
    }

    fn resolve_response<'r>(
        &mut self,
        response: &'r ReferenceOr<Response>,
        at: String,
    ) -> Option<(String, &'r Response)>
    where
        'd: 'r,
    {
        let ReferenceOr::Reference { reference } = response else {
            return response.as_item().map(|response| (at, response));
        };
        let found = self.follow("responses", reference, |components, name| components.responses.get(name));
        if found.is_some() {
            return found;
        }
        let message = format!("`$ref: {reference}` is not a response that is known here; it is left out");
        self.find(Severity::Degradation, &at, message, Some("refer to a response in `components`"));
        None
    }
}

fn status(code: &StatusCode) -> Status {
    match code {
        StatusCode::Code(code) => Status::Code(*code),
        StatusCode::Range(class) => Status::Class(u8::try_from(*class).unwrap_or_default()),
    }
}

/// A status as a name, from its reason phrase: `NotFound`.
fn status_name(status: Status) -> Name {
    Name::new(&status.words())
}
