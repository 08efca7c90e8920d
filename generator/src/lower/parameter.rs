use openapi_terms::extension;
use openapi_terms::{Codec, codec, is_ignored_header, is_transport_header};
use openapiv3::{Parameter as Written, ParameterData, ParameterSchemaOrContent, PathItem, ReferenceOr};

use super::context::Context;
use super::facets::{Facets, SchemaType};
use super::{Lower, availability, docs};
use crate::diagnostic::Severity;
use crate::ir::merged::Shape;
use crate::ir::{
    CookieStyle, Delimiter, Docs, FormStyle, HeaderStyle, Location, Name, PairStyle, Parameter, PathStyle, Placement,
    QueryStyle, TypeRef,
};
use crate::pointer;

/// What says what a header has whose parameters are ignored.
fn told_by(header: &str) -> &'static str {
    match header {
        "accept" => "the answers' media types say what is asked for",
        "content-type" => "the body's media type says what is sent",
        _ => "credentials belong to security schemes",
    }
}

impl Lower<'_> {
    /// The parameters that a caller gives, and the headers that are the same on every call of this operation.
    pub(super) fn parameters(
        &mut self,
        item: &PathItem,
        operation: &openapiv3::Operation,
        at: &str,
        context: &Context,
    ) -> (Vec<Parameter>, Vec<(String, String)>) {
        let shared_at = at.rsplit_once('/').map_or("", |(parent, _)| parent);
        let mut written: Vec<(String, &Written)> = Vec::new();
        for (list, base) in [(&item.parameters, shared_at), (&operation.parameters, at)] {
            for (index, parameter) in list.iter().enumerate() {
                let at = pointer::join(base, &["parameters", &index.to_string()]);
                let Some((at, parameter)) = self.resolve_parameter(parameter, at) else { continue };
                let key = |parameter: &Written| match location(parameter) {
                    Location::Header => (Location::Header, data(parameter).name.to_ascii_lowercase()),
                    location => (location, data(parameter).name.clone()),
                };
                // An operation's own parameter replaces the shared one.
                written.retain(|(_, known)| key(known) != key(parameter));
                written.push((at, parameter));
            }
        }
        let mut parameters = Vec::new();
        let mut constants = Vec::new();
        for (at, parameter) in written {
            let name = data(parameter).name.to_ascii_lowercase();
            if location(parameter) == Location::Header {
                if self.is_no_header(&data(parameter).name, &at) {
                    continue;
                }
                if is_ignored_header(&name) {
                    let message = format!("the parameter `{name}` is ignored, as OpenAPI says: {}", told_by(&name));
                    self.find(Severity::Note, &at, message, Some("remove the parameter"));
                    continue;
                }
                if is_transport_header(&name) {
                    let message = format!("HTTP clients set the header `{name}` themselves; the parameter is left out");
                    self.find(Severity::Note, &at, message, Some("remove the parameter"));
                    continue;
                }
                if let Some((written, _)) = self.api.settings.header(&name) {
                    self.entries.mark_used(&["headers", written]);
                    continue;
                }
                if let Some(value) = constant_header(parameter) {
                    constants.push((name, value));
                    continue;
                }
            }
            parameters.push(self.parameter(parameter, &at, context));
        }
        self.keep_whole_query(&mut parameters);
        (parameters, constants)
    }

    /// Leaves out what is in the query next to a parameter that is all of it.
    fn keep_whole_query(&mut self, parameters: &mut Vec<Parameter>) {
        let later = self.later;
        let is_whole = |parameter: &&Parameter| {
            later.queries.contains_key(&parameter.origin) || later.form_queries.contains(&parameter.origin)
        };
        let Some(whole) = parameters.iter().find(is_whole).map(|whole| (whole.origin.clone(), whole.wire.clone()))
        else {
            return;
        };
        parameters.retain(|parameter| {
            let is_other = parameter.location() == Location::Query && parameter.origin != whole.0;
            if is_other {
                let message = format!(
                    "`{}` is in the query, all of which is the parameter `{}`; it is left out",
                    parameter.wire, whole.1
                );
                self.find(Severity::Degradation, &parameter.origin, message, Some("describe it as a part of that one"));
            }
            !is_other
        });
    }

    fn resolve_parameter<'p>(
        &mut self,
        parameter: &'p ReferenceOr<Written>,
        at: String,
    ) -> Option<(String, &'p Written)>
    where
        Self: 'p,
    {
        match parameter {
            ReferenceOr::Item(parameter) => Some((at, parameter)),
            ReferenceOr::Reference { reference } => self.component_parameter(reference, &at),
        }
    }

    /// The type of a parameter or a header, and how its `content` is written where it has one.
    pub(super) fn described_value(
        &mut self,
        format: &ParameterSchemaOrContent,
        at: &str,
        context: &Context,
    ) -> (TypeRef, Option<Codec>) {
        let (schema, content) = match format {
            ParameterSchemaOrContent::Schema(schema) => (Some((pointer::push(at, "schema"), schema)), None),
            ParameterSchemaOrContent::Content(content) => {
                let first = content.iter().next();
                let schema = first.and_then(|(media_type, content)| {
                    Some((pointer::join(at, &["content", media_type, "schema"]), content.schema.as_ref()?))
                });
                (schema, Some(first.map_or(Codec::Json, |(media_type, _)| codec(media_type))))
            }
        };
        let ty = match schema {
            Some((at, schema)) => self.schema_reference(schema, &at, context),
            None => TypeRef::plain(self.anonymous(Shape::Json, at, context, Docs::default())),
        };
        (ty, content)
    }

    fn parameter(&mut self, written: &Written, at: &str, context: &Context) -> Parameter {
        let data = data(written);
        let context = &match Context::shared(at, self.family_of(self.sources.file_of(at))) {
            // A component is named for its parameter; a path is not.
            Some(shared) if at.starts_with("/components/") => shared,
            shared => shared.unwrap_or_else(|| context.clone()).below(&data.name),
        };
        let (ty, content) = self.described_value(&data.format, at, context);
        let mut docs = docs::from_text(None, data.description.as_deref());
        if let ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) = &data.format {
            let of_schema = docs::schema(schema);
            docs.notes.extend(of_schema.notes);
            if docs.summary.is_none() {
                docs.summary = of_schema.summary;
                docs.description = of_schema.description;
            }
        }
        self.describe(ty, &docs);
        docs.deprecated = data.deprecated.unwrap_or_default();
        let known = availability::of(&data.extensions);
        availability::describe(&mut docs, &known);
        docs.notes.extend(docs::inferred(&data.extensions));
        docs::leave_out_what_is_said(&mut docs);
        let placement = self.placement(written, content, at);
        self.note_empty(written, at);
        self.note_other_content(&data.format, at);
        Parameter {
            origin: at.to_owned(),
            wire: data.name.clone(),
            name: Name::new(&data.name),
            placement,
            // A parameter is left out, never null.
            ty: TypeRef { nullable: false, ..ty },
            required: data.required,
            largest: self.largest(data),
            availability: known,
            docs,
        }
    }
}

impl<'d> Lower<'d> {
    /// Where a parameter travels and how it is written, whose `content` has a codec.
    fn placement(&mut self, written: &Written, content: Option<Codec>, at: &str) -> Placement {
        let data = data(written);
        let other = self.later.other_styles.get(at).cloned();
        let delimiter = other.as_deref().and_then(delimiter);
        match written {
            Written::Path { style, .. } => Placement::Path(path_style(style, data, content, delimiter)),
            Written::Query { style, allow_reserved, .. } => Placement::Query(match content {
                content if self.later.queries.contains_key(at) => match content {
                    Some(Codec::Form) => QueryStyle::WholeForm(self.properties_of_form(data, at)),
                    Some(Codec::Json) => QueryStyle::WholeJson,
                    _ => QueryStyle::WholeText,
                },
                Some(Codec::Form) => QueryStyle::FormText(self.properties_of_form(data, at)),
                Some(Codec::Json) => QueryStyle::Json,
                Some(_) => QueryStyle::Text,
                None => {
                    let style = delimiter.map_or_else(|| pair_style(style, data.explode), PairStyle::Delimited);
                    QueryStyle::Pairs { style, reserved: *allow_reserved }
                }
            }),
            Written::Header { .. } => Placement::Header(match (content, delimiter) {
                (Some(Codec::Json), _) => HeaderStyle::Json,
                (Some(_), _) => HeaderStyle::Text,
                (None, Some(delimiter)) => HeaderStyle::Delimited(delimiter),
                (None, None) => HeaderStyle::Simple { explode: data.explode.unwrap_or(false) },
            }),
            Written::Cookie { .. } => {
                let explode = data.explode.unwrap_or(true);
                Placement::Cookie(match content {
                    Some(Codec::Json) => CookieStyle::Json,
                    Some(_) => CookieStyle::Text,
                    None if other.as_deref() == Some("cookie") => CookieStyle::Plain { explode },
                    None => CookieStyle::Form { explode },
                })
            }
        }
    }

    /// How the properties of a parameter that is a form are written.
    fn properties_of_form(&mut self, data: &ParameterData, at: &str) -> Vec<FormStyle> {
        let ParameterSchemaOrContent::Content(content) = &data.format else { return Vec::new() };
        let Some((name, form)) = content.first() else { return Vec::new() };
        let at = pointer::join(at, &["content", name]);
        self.note_types(&form.encoding, &at);
        self.encoded_styles(&form.encoding, &at)
    }

    /// What the schema of a parameter says, or the component that it refers to.
    fn facets_of_parameter<'p>(&'p self, data: &'p ParameterData) -> Option<Facets<'p>> {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => self.item(schema).map(Facets::of),
            ParameterSchemaOrContent::Content(_) => None,
        }
    }

    /// Says that a value is written in one way, although the document has several.
    pub(super) fn note_other_content(&mut self, format: &ParameterSchemaOrContent, at: &str) {
        let ParameterSchemaOrContent::Content(content) = format else { return };
        let Some(first) = content.keys().next().filter(|_| content.len() > 1) else { return };
        let message = format!("`content` has one media type: `{first}` counts, and the others are ignored");
        self.find(Severity::Note, &pointer::push(at, "content"), message, Some("keep one"));
    }

    /// Says that a parameter is never sent empty where its type has no empty value.
    fn note_empty(&mut self, written: &Written, at: &str) {
        let Written::Query { allow_empty_value: Some(true), parameter_data, .. } = written else { return };
        let has_none = self.facets_of_parameter(parameter_data).is_some_and(|facets| match facets.implied_type() {
            Some(SchemaType::Integer | SchemaType::Number | SchemaType::Boolean) => true,
            Some(SchemaType::String) => {
                let is_listed = || facets.values.iter().any(|value| value.as_str() == Some(""));
                matches!(facets.format.as_deref(), Some("date" | "date-time"))
                    || !facets.values.is_empty() && !is_listed()
            }
            _ => false,
        });
        if has_none {
            let message =
                format!("`{}` may be sent without a value, which its type does not have", parameter_data.name);
            self.find(Severity::Note, at, message, Some("describe it as a text, or list the empty one in its `enum`"));
        }
    }

    /// The largest number that a parameter may be.
    fn largest(&self, data: &ParameterData) -> Option<u64> {
        let facets = self.facets_of_parameter(data)?;
        let (maximum, (_, is_exclusive)) = (facets.maximum?, facets.exclusive);
        let largest = if is_exclusive { maximum.ceil() - 1.0 } else { maximum.floor() };
        // Beyond this, it does not limit anything.
        (0.0..=f64::from(u32::MAX)).contains(&largest).then_some(largest as u64)
    }

    fn component_parameter(&mut self, reference: &str, at: &str) -> Option<(String, &'d Written)> {
        let found = self.follow("parameters", reference, |components, name| components.parameters.get(name));
        if found.is_some() {
            return found;
        }
        let message = format!("`$ref: {reference}` is not a parameter that is known here; it is left out");
        self.find(Severity::Degradation, at, message, Some("refer to a parameter in `components`"));
        None
    }
}

fn data(parameter: &Written) -> &ParameterData {
    parameter.parameter_data_ref()
}

fn location(parameter: &Written) -> Location {
    match parameter {
        Written::Query { .. } => Location::Query,
        Written::Header { .. } => Location::Header,
        Written::Path { .. } => Location::Path,
        Written::Cookie { .. } => Location::Cookie,
    }
}

fn path_style(
    style: &openapiv3::PathStyle,
    data: &ParameterData,
    content: Option<Codec>,
    delimiter: Option<Delimiter>,
) -> PathStyle {
    let is_multi_segment = data.extensions.get(extension::MULTI_SEGMENT) == Some(&serde_json::Value::Bool(true));
    let explode = data.explode.unwrap_or(false);
    match (content, delimiter) {
        (Some(Codec::Json), _) => PathStyle::Json,
        _ if is_multi_segment => PathStyle::MultiSegment,
        (Some(_), _) => PathStyle::Text,
        (None, Some(delimiter)) => PathStyle::Delimited(delimiter),
        (None, None) => match style {
            openapiv3::PathStyle::Simple => PathStyle::Simple { explode },
            openapiv3::PathStyle::Label => PathStyle::Label { explode },
            openapiv3::PathStyle::Matrix => PathStyle::Matrix { explode },
        },
    }
}

/// What a style that 3.0 does not have puts between items.
pub(super) fn delimiter(style: &str) -> Option<Delimiter> {
    Some(match style {
        "ssv" => Delimiter::Space,
        "tsv" => Delimiter::Tab,
        "pipes" => Delimiter::Pipe,
        _ => return None,
    })
}

/// How a parameter of the query, or a property of a form, is written.
pub(super) fn pair_style(style: &openapiv3::QueryStyle, explode: Option<bool>) -> PairStyle {
    use openapiv3::QueryStyle;
    match (style, explode.unwrap_or(matches!(style, QueryStyle::Form))) {
        (QueryStyle::Form, explode) => PairStyle::Form { explode },
        // Exploded, these are the same as the form style.
        (QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, true) => PairStyle::Form { explode: true },
        (QueryStyle::SpaceDelimited, false) => PairStyle::Delimited(Delimiter::Space),
        (QueryStyle::PipeDelimited, false) => PairStyle::Delimited(Delimiter::Pipe),
        (QueryStyle::DeepObject, _) => PairStyle::DeepObject,
    }
}

/// A required header that admits one value is sent without being asked for: `elastic-api-version`.
fn constant_header(parameter: &Written) -> Option<String> {
    let data = data(parameter);
    let ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) = &data.format else { return None };
    match Facets::of(schema).values.as_slice() {
        [serde_json::Value::String(only)] if data.required => Some(only.clone()),
        _ => None,
    }
}
