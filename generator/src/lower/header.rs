//! Headers that a document describes for an answer.

use openapi_terms::{Codec, codec};
use openapiv3::{Header as Written, ParameterSchemaOrContent, ReferenceOr, Response};

use super::context::Context;
use super::{Lower, docs};
use crate::diagnostic::Severity;
use crate::ir::lowered::Shape;
use crate::ir::{AnswerHeader, Docs, Header, Name, Status, TypeRef};
use crate::pointer;

/// Whether responses have a method for a header: all of them, or those whose bodies are bytes.
fn is_known(name: &str, response: &Response) -> bool {
    match name.to_ascii_lowercase().as_str() {
        "content-type" | "etag" => true,
        "content-disposition" => response.content.keys().any(|media_type| codec(media_type) == Codec::Binary),
        _ => false,
    }
}

/// What a header is called: the `X-` in front says nothing.
fn word(name: &str) -> &str {
    name.strip_prefix(['x', 'X']).and_then(|rest| rest.strip_prefix('-')).unwrap_or(name)
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
            let (at, written) = match written {
                ReferenceOr::Item(written) => (at, written),
                ReferenceOr::Reference { reference } => match self.component_header(reference, &at) {
                    Some(found) => found,
                    None => continue,
                },
            };
            let context = Context::shared(&at, self.family_of(self.sources.file_of(&at)));
            let context = context.unwrap_or_else(|| own.below(word(name)));
            found.push(AnswerHeader { status, header: self.header(written, name, &at, &context) });
        }
        found
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
        let (schema, is_json) = match &written.format {
            ParameterSchemaOrContent::Schema(schema) => (Some((pointer::push(at, "schema"), schema)), false),
            ParameterSchemaOrContent::Content(content) => {
                let first = content.iter().next();
                let schema = first.and_then(|(media_type, content)| {
                    Some((pointer::join(at, &["content", media_type, "schema"]), content.schema.as_ref()?))
                });
                (schema, first.is_none_or(|(media_type, _)| codec(media_type) == Codec::Json))
            }
        };
        let ty = match schema {
            Some((at, schema)) => self.schema_reference(schema, &at, context),
            None => TypeRef::plain(self.anonymous(Shape::Json, at, context, Docs::default())),
        };
        let mut docs = docs::from_text(None, written.description.as_deref());
        docs.deprecated = written.deprecated.unwrap_or_default();
        Header {
            origin: at.to_owned(),
            wire: name.to_owned(),
            name: Name::new(name),
            // A header is left out, never null.
            ty: TypeRef { nullable: false, ..ty },
            is_json,
            required: written.required,
            docs,
        }
    }
}
