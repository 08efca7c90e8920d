use openapi_terms::{Codec, Method, codec, essence};
use openapiv3::{Content as MediaTypes, MediaType, Operation, ReferenceOr, RequestBody};

use super::context::Context;
use super::facets::Facets;
use super::media::{Offer, kinds, notation};
use super::{Lower, docs};
use crate::diagnostic::Severity;
use crate::ir::lowered::Body;
use crate::ir::lowered::Content::{MultipartForm, Settled};
use crate::ir::merged::{Shape, Unmerged};
use crate::ir::{Content, Docs, Name, TypeRef, listed};
use crate::pointer;

impl<'d> Lower<'d> {
    /// The body of an operation, if HTTP lets it have one.
    pub(super) fn body_of<'o>(
        &mut self,
        operation: &'o Operation,
        method: &Method,
        at: &str,
    ) -> Option<&'o ReferenceOr<RequestBody>> {
        let body = operation.request_body.as_ref()?;
        if *method == Method::Trace {
            let message = "HTTP has no body in a `TRACE` request; what is described of one is ignored";
            self.find(Severity::Note, &pointer::push(at, "requestBody"), message, Some("remove `requestBody`"));
            return None;
        }
        Some(body)
    }

    /// What an operation sends: a body for each kind of content that the document offers, the one with the most structure
    /// first.
    pub(super) fn request_bodies(&mut self, body: &ReferenceOr<RequestBody>, at: &str, context: &Context) -> Vec<Body> {
        let at = pointer::push(at, "requestBody");
        match body {
            ReferenceOr::Item(body) => self.bodies(body, &at, context),
            ReferenceOr::Reference { reference } => match self.component_body(reference, &at) {
                Some((at, body)) => self.bodies(body, &at, context),
                None => Vec::new(),
            },
        }
    }

    fn bodies(&mut self, body: &RequestBody, at: &str, context: &Context) -> Vec<Body> {
        let context =
            Context::shared(at, self.family_of(self.sources.file_of(at))).unwrap_or_else(|| context.below("body"));
        if body.content.is_empty() {
            let message = "no media type is offered for the body; none is sent";
            self.find(Severity::Note, at, message, Some("describe the body in `content`"));
        }
        let codec = |name: &str, content: &MediaType| {
            let is_ordered = self.later.ordered.contains_key(&pointer::join(at, &["content", name]));
            if is_ordered { Codec::Multipart } else { self.codec_of(name, content, at) }
        };
        let mut offers: Vec<(Codec, &String, &MediaType)> =
            body.content.iter().map(|(name, content)| (codec(name, content), name, content)).collect();
        // A value is sent before changes of one, and what is named before a range.
        offers.sort_by_key(|(codec, name, _)| (*codec, name.contains('*'), essence(name).contains("patch")));
        let offers = Offer::grouped(offers, |offer, name| notation(offer.first()) == notation(name));
        let firsts: Vec<&str> = offers.iter().map(Offer::first).collect();
        let mut names = kinds(&firsts);
        if let [_] = names.as_slice() {
            names.clear();
        }
        let mut names = names.into_iter();
        let mut bodies = Vec::new();
        for offer in offers {
            let kind = names.next();
            // The first one is called as if it were alone.
            let own = kind.as_ref().filter(|_| !bodies.is_empty()).map(|kind| context.below(&kind.snake()));
            bodies.push(self.body(body, &offer, kind, at, own.as_ref().unwrap_or(&context)));
        }
        bodies
    }

    fn body(&mut self, body: &RequestBody, offer: &Offer<'_>, kind: Option<Name>, at: &str, context: &Context) -> Body {
        let at = pointer::join(at, &["content", offer.first()]);
        let media_type = offer.media_type;
        self.note_encodings(media_type, offer.first(), &at);
        let content = match offer.codec {
            Codec::Json => Settled(Content::Json { ty: self.media_schema(media_type, &at, context) }),
            Codec::NdJson => Settled(Content::NdJson { item: self.line_schema(media_type, &at, context) }),
            Codec::Form => {
                // A form has no way to say null.
                let ty = TypeRef { nullable: false, ..self.media_schema(media_type, &at, context) };
                self.note_types(&media_type.encoding, &at);
                Settled(Content::Form { ty, styles: self.encoded_styles(&media_type.encoding, &at) })
            }
            Codec::Multipart => {
                let form = self.media_schema(media_type, &at, context);
                let order = self.later.ordered.get(&at).cloned().unwrap_or_default();
                self.note_styles(&media_type.encoding, &at);
                MultipartForm { form, encodings: self.encodings_of_parts(&media_type.encoding, &at), order }
            }
            Codec::Text => Settled(Content::Text),
            Codec::Events | Codec::Binary => Settled(Content::Binary),
        };
        let written = match content {
            Settled(Content::Text) => Some("the caller writes the body as text"),
            Settled(Content::Binary) => Some("the caller writes the body as bytes"),
            _ => None,
        };
        if let Some(written) = written {
            self.note_notations(&body.content, offer, &at, written);
        }
        let mut docs = docs::from_text(None, body.description.as_deref());
        if let Settled(Content::Json { ty } | Content::Form { ty, .. }) = &content {
            self.describe(*ty, &docs);
        }
        docs.notes.extend(docs::inferred(&body.extensions));
        Body {
            origin: at,
            kind,
            media_types: offer.sent_as(),
            required: body.required,
            name: Name::new("body"),
            content,
            docs,
        }
    }

    fn component_body(&mut self, reference: &str, at: &str) -> Option<(String, &'d RequestBody)> {
        let found = self.follow("requestBodies", reference, |components, name| components.request_bodies.get(name));
        if found.is_some() {
            return found;
        }
        let message = format!("`$ref: {reference}` is not a request body that is known here; none is sent");
        self.find(Severity::Degradation, at, message, Some("refer to a body in `components`"));
        None
    }

    /// The codec that a media type of a body or answer asks for; bytes stay bytes, whatever they are labelled as.
    pub(super) fn codec_of(&self, name: &str, media_type: &MediaType, at: &str) -> Codec {
        let facets = self.facets_of(media_type).unwrap_or_default();
        let is_bytes = || facets.format.as_deref() == Some("binary") && !self.is_held(name, media_type, at);
        match codec(name) {
            Codec::Json if is_bytes() => Codec::Binary,
            // Of a range that JSON is in, what is described decides.
            Codec::Binary if essence(name) == "application/*" && facets.is_described() => Codec::Json,
            codec => codec,
        }
    }

    /// Whether the document says what a text holds, so that it is a text in JSON.
    fn is_held(&self, name: &str, media_type: &MediaType, at: &str) -> bool {
        let schema = match &media_type.schema {
            Some(ReferenceOr::Reference { reference }) => {
                self.follow("schemas", reference, |components, name| components.schemas.get(name)).map(|(at, _)| at)
            }
            _ => Some(pointer::join(at, &["content", name, "schema"])),
        };
        schema.is_some_and(|schema| self.later.held.contains_key(&schema))
    }

    /// What the schema of a media type says, or the component that it refers to.
    fn facets_of<'m>(&'m self, media_type: &'m MediaType) -> Option<Facets<'m>> {
        self.item(media_type.schema.as_ref()?).map(Facets::of)
    }

    /// Notes the media types of an offer whose schemas are not followed, since the content is read or written as it is.
    pub(super) fn note_notations(&mut self, content: &MediaTypes, offer: &Offer<'_>, at: &str, read: &str) {
        let names = |is_so: fn(&Facets<'_>) -> bool| -> Option<String> {
            let facets = |name: &str| content.get(name).and_then(|media_type| self.facets_of(media_type));
            let is_so = |name: &&&String| facets(name).is_some_and(|facets| is_so(&facets));
            let names: Vec<String> = offer.names.iter().filter(is_so).map(|name| format!("`{name}`")).collect();
            (!names.is_empty()).then(|| listed(&names, "and"))
        };
        let says_more = names(|facets| {
            let is_date = matches!(facets.format.as_deref(), Some("date" | "date-time"));
            facets.is_described() || is_date || !facets.values.is_empty()
        });
        let is_encoded = names(|facets| matches!(facets.format.as_deref(), Some("byte" | "base64" | "base64url")));
        let messages = [
            says_more.map(|names| format!("the schema of {names} is not followed: {read}")),
            is_encoded.map(|names| format!("what is base64 in {names} stays as it is: {read}")),
        ];
        for message in messages.into_iter().flatten() {
            self.find(Severity::Note, at, message, None);
        }
    }

    /// The type of a JSON body; any JSON where the document does not say.
    pub(super) fn media_schema(&mut self, media_type: &MediaType, at: &str, context: &Context) -> TypeRef {
        let at = pointer::push(at, "schema");
        match &media_type.schema {
            Some(schema) => self.schema_reference(schema, &at, context),
            None => {
                self.find(
                    Severity::Note,
                    &at,
                    "the document does not describe this JSON; it is raw",
                    Some("add a `schema`"),
                );
                TypeRef::plain(self.anonymous(Shape::Json, &at, context, Docs::default()))
            }
        }
    }

    /// The type of a line of NDJSON. Documents describe a line, or a list of lines, or only say that it is text.
    pub(super) fn line_schema(&mut self, media_type: &MediaType, at: &str, context: &Context) -> TypeRef {
        let ty = self.media_schema(media_type, at, context);
        match self.api[ty.id].shape.alone() {
            Ok(Shape::List(item)) => *item,
            Ok(Shape::Scalar(_)) => TypeRef::plain(self.anonymous(Shape::Json, at, context, Docs::default())),
            _ => ty,
        }
    }
}
