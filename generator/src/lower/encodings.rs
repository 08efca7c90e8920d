//! What a form says about its parts.

use openapi_terms::{Codec, codec, essence};
use openapiv3::{Encoding, Header, MediaType, ParameterSchemaOrContent, ReferenceOr, Schema};
use serde_json::Value;

use super::facets::{Facets, SchemaType};
use super::media::media_types_of_part;
use super::parameter::{delimiter, pair_style};
use super::{Lower, docs};
use crate::diagnostic::Severity;
use crate::ir::lowered::{ListEncoding, PartEncoding, PartHeader};
use crate::ir::{FormStyle, PairStyle};
use crate::pointer;

impl Lower<'_> {
    /// The encodings of a form, whose media type is at a place.
    pub(super) fn encodings_of_parts<'e>(
        &self,
        encoding: impl IntoIterator<Item = (&'e String, &'e Encoding)>,
        at: &str,
    ) -> Vec<PartEncoding> {
        let encodings = encoding.into_iter().map(|(part, encoding)| {
            let headers = encoding.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
            let media_types = media_types_of_part(encoding.content_type.as_deref().unwrap_or_default());
            let headers = headers.filter_map(|(name, header)| self.part_header(name, header));
            let at = pointer::join(at, &["encoding", part]);
            let style = self.style_of_property(encoding, &at).filter(|_| self.later.styled.contains(&at));
            let separated = style.and_then(separator).map(ListEncoding::Separated);
            let of_lists = separated.or_else(|| self.later.whole.contains(&at).then_some(ListEncoding::Whole));
            PartEncoding { part: part.clone(), media_types, of_lists, headers: headers.collect() }
        });
        encodings.collect()
    }

    /// The properties of a form, whose media type is at a place, that have a style of their own. Without one, the type of a value
    /// decides how it is written.
    pub(super) fn encoded_styles<'e>(
        &self,
        encoding: impl IntoIterator<Item = (&'e String, &'e Encoding)>,
        at: &str,
    ) -> Vec<FormStyle> {
        let styled = encoding.into_iter().filter_map(|(property, encoding)| {
            let style = self.style_of_property(encoding, &pointer::join(at, &["encoding", property]))?;
            Some(FormStyle { property: property.clone(), style, reserved: encoding.allow_reserved })
        });
        styled.collect()
    }

    fn style_of_property(&self, encoding: &Encoding, at: &str) -> Option<PairStyle> {
        let other = self.later.other_styles.get(at).and_then(|style| delimiter(style));
        other.map(PairStyle::Delimited).or_else(|| Some(pair_style(encoding.style.as_ref()?, Some(encoding.explode))))
    }

    /// Says that parts have no styles in 3.0.
    pub(super) fn note_styles<'e>(&mut self, encoding: impl IntoIterator<Item = (&'e String, &'e Encoding)>, at: &str) {
        for (part, encoding) in encoding {
            let at = pointer::join(at, &["encoding", part]);
            if (encoding.style.is_some() || encoding.allow_reserved) && !self.later.styled.contains(&at) {
                let message = "`style`, `explode` and `allowReserved` are not followed in a form of several parts: a list is a \
                               part for each item, and an object is JSON";
                self.find(Severity::Note, &at, message, Some("remove them, or describe a form whose fields are text"));
            }
        }
    }

    /// Says that only forms have encodings.
    pub(super) fn note_encodings(&mut self, media_type: &MediaType, name: &str, at: &str) {
        let is_form = codec(name) == Codec::Form || essence(name).starts_with("multipart/");
        if !media_type.encoding.is_empty() && !is_form {
            let message = format!("`encoding` is for forms, and `{name}` is none; it is ignored");
            self.find(Severity::Note, &pointer::push(at, "encoding"), message, Some("remove it"));
        }
    }

    /// Says that the properties of a form are text or JSON.
    pub(super) fn note_types<'e>(&mut self, encoding: impl IntoIterator<Item = (&'e String, &'e Encoding)>, at: &str) {
        for (property, encoding) in encoding {
            if !encoding.headers.is_empty() {
                let at = pointer::join(at, &["encoding", property, "headers"]);
                let message = "the properties of a form have no headers; only parts do";
                self.find(Severity::Note, &at, message, Some("remove them, or describe a form of several parts"));
            }
            let types = media_types_of_part(encoding.content_type.as_deref().unwrap_or_default());
            let is_written = |name: &String| codec(name) == Codec::Json || essence(name) == "text/plain";
            if let Some(first) = types.first().filter(|_| !types.iter().any(is_written)) {
                let at = pointer::join(at, &["encoding", property]);
                let message = format!(
                    "`contentType: {first}` is not followed in a form: a text is as it is, and an object is JSON"
                );
                self.find(Severity::Note, &at, message, Some("describe the property as text, which the caller writes"));
            }
        }
    }

    fn part_header(&self, name: &str, header: &ReferenceOr<Header>) -> Option<PartHeader> {
        let header = match header {
            ReferenceOr::Item(header) => header,
            ReferenceOr::Reference { reference } => {
                self.follow("headers", reference, |components, name| components.headers.get(name))?.1
            }
        };
        let schema = match &header.format {
            ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) => Some(schema),
            ParameterSchemaOrContent::Schema(ReferenceOr::Reference { reference }) => self.schema_behind(reference),
            ParameterSchemaOrContent::Content(_) => None,
        };
        let values = schema.map(|schema| Facets::of(schema).values).unwrap_or_default();
        let only = match values.as_slice() {
            [only] => text(only),
            _ => None,
        };
        let default = schema.and_then(|schema| schema.schema_data.default.as_ref()).and_then(text);
        Some(PartHeader {
            name: name.to_owned(),
            is_fixed: only.is_some(),
            value: only.or(default),
            required: header.required,
            sample: sample(header, schema, &values),
            docs: docs::from_text(None, header.description.as_deref()),
        })
    }
}

/// A value of a header: what the document shows, or one of its type.
fn sample(header: &Header, schema: Option<&Schema>, values: &[Value]) -> String {
    let shown = header.example.as_ref().or_else(|| schema?.schema_data.example.as_ref()).or_else(|| values.first());
    shown.and_then(text).unwrap_or_else(|| {
        let word = match schema.map(Facets::of).and_then(|facets| facets.implied_type()) {
            Some(SchemaType::Integer | SchemaType::Number) => "1",
            Some(SchemaType::Boolean) => "true",
            _ => "text",
        };
        word.to_owned()
    })
}

/// A value as a header has it, if it is one without an inner structure.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// What is between the items of a list that is one text.
fn separator(style: PairStyle) -> Option<char> {
    match style {
        PairStyle::Form { .. } => Some(','),
        PairStyle::Delimited(delimiter) => Some(delimiter.character()),
        PairStyle::DeepObject => None,
    }
}
