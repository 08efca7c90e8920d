//! Headers that a document describes for an answer.

use openapi_terms::{Codec, codec};
use openapiv3::{Header as Written, ReferenceOr, Response};

use super::context::Context;
use super::parameter::delimiter;
use super::{Lower, docs};
use crate::diagnostic::Severity;
use crate::ir::{AnswerHeader, Header, HeaderStyle, Name, Status, TypeRef};
use crate::names::spelling::without_x;
use crate::pointer;

/// Whether responses have a method for a header: all of them, or those whose bodies are bytes.
fn is_known(name: &str, response: &Response) -> bool {
    match name.to_ascii_lowercase().as_str() {
        "content-type" | "etag" => true,
        "content-disposition" => response.content.keys().any(|media_type| codec(media_type) == Codec::Binary),
        _ => false,
    }
}

impl<'d> Lower<'d> {
    /// The headers of a response, other than those that are known.
    pub(super) fn answer_headers(
        &mut self,
        response: &Response,
        status: Status,
        at: &str,
        own: &Context,
    ) -> Vec<AnswerHeader> {
        let mut headers: Vec<(&String, &ReferenceOr<Written>)> = response.headers.iter().collect();
        headers.retain(|(name, _)| !is_known(name, response));
        headers.sort_by_key(|(name, _)| *name);
        let mut found = Vec::new();
        for (name, written) in headers {
            let at = pointer::join(at, &["headers", name]);
            if self.is_no_header(name, &at) {
                continue;
            }
            let (at, written) = match written {
                ReferenceOr::Item(written) => (at, written),
                ReferenceOr::Reference { reference } => match self.component_header(reference, &at) {
                    Some(found) => found,
                    None => continue,
                },
            };
            let context = Context::shared(&at, self.family_of(self.sources.file_of(&at)));
            let context = context.unwrap_or_else(|| own.below(without_x(name).unwrap_or(name)));
            found.push(AnswerHeader { status, header: self.header(written, name, &at, &context), read_as: 0 });
        }
        found
    }

    /// Whether nothing can be sent under a name, which a finding says.
    pub(super) fn is_no_header(&mut self, name: &str, at: &str) -> bool {
        let is_name = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        if !is_name {
            let message = format!("no header can be called `{name}`; it is left out");
            self.find(Severity::Degradation, at, message, Some("write the name that is sent"));
        }
        !is_name
    }

    fn component_header(&mut self, reference: &str, at: &str) -> Option<(String, &'d Written)> {
        let found = self.follow("headers", reference, |components, name| components.headers.get(name));
        if found.is_none() {
            let message = format!("`$ref: {reference}` is not a header that is known here; it is left out");
            self.find(Severity::Degradation, at, message, Some("refer to a header in `components`"));
        }
        found
    }

    fn header(&mut self, written: &Written, name: &str, at: &str, context: &Context) -> Header {
        let (ty, content) = self.described_value(&written.format, at, context);
        self.note_other_content(&written.format, at);
        let mut docs = docs::from_text(None, written.description.as_deref());
        docs.deprecated = written.deprecated.unwrap_or_default();
        Header {
            origin: at.to_owned(),
            wire: name.to_owned(),
            name: Name::new(name),
            // A header is left out, never null.
            ty: TypeRef { nullable: false, ..ty },
            style: match (content, self.later.other_styles.get(at).and_then(|style| delimiter(style))) {
                (Some(Codec::Json), _) => HeaderStyle::Json,
                (Some(_), _) => HeaderStyle::Text,
                (None, Some(delimiter)) => HeaderStyle::Delimited(delimiter),
                (None, None) => HeaderStyle::Simple { explode: self.later.exploded.contains(at) },
            },
            required: written.required,
            docs,
        }
    }
}
