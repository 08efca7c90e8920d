//! Values for a call, out of the document.

use std::collections::BTreeSet;
use std::fmt::{self, Debug};
use std::sync::Arc;

use openapi_runtime::client::FilePart;
use openapi_runtime::{Deviation, DeviationKind};
use openapi_terms::Codec;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::answer::encode;
use super::compare::{Shown, difference, place};
use crate::document::{Document, Location, MediaType, Operation};
use crate::sample::{self, Extent};
use crate::schema::{Direction, is_valid};

/// The values of one call: those that the document requires, or all.
pub struct Values {
    document: Document,
    operation: Arc<Operation>,
    media_type: Option<&'static str>,
    extent: Extent,
    body: Option<Value>,
    /// Differences between values and what the client's types made of them.
    pub(super) findings: Vec<String>,
    /// The parameters that were asked for.
    pub(super) parameters: Vec<(Location, String, Value)>,
    /// What is printed of bodies and of the request. Arguments that are plain texts are not printed by anybody but a caller.
    pub(super) shown: Vec<String>,
    /// The parts of the body that were asked for by name.
    taken: BTreeSet<String>,
}

/// Why there is no value for an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake(String);

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Mistake {}

impl Values {
    /// The body is one of the given media type, or of the one that has the most structure.
    pub(super) fn new(
        document: &Document,
        operation: &Arc<Operation>,
        media_type: Option<&'static str>,
        extent: Extent,
    ) -> Self {
        let body = operation.body.as_ref().and_then(|body| offered(&body.content, media_type));
        Self {
            document: document.clone(),
            operation: operation.clone(),
            media_type,
            extent,
            body: body.map(|body| sample::content(document, body, extent, Direction::Request)),
            findings: Vec::new(),
            parameters: Vec::new(),
            shown: Vec::new(),
            taken: BTreeSet::new(),
        }
    }

    pub(super) fn extent(&self) -> Extent {
        self.extent
    }

    /// A media type that the document names.
    ///
    /// # Errors
    ///
    /// None. It returns a `Result` like the other values.
    pub fn media_type(&self, media_type: &'static str) -> Result<&'static str, Mistake> {
        Ok(media_type)
    }

    /// The value of a header of a part in a multipart body.
    ///
    /// # Errors
    ///
    /// None.
    pub fn part_header(&self, value: &'static str) -> Result<&'static str, Mistake> {
        Ok(value)
    }

    /// The value of the body.
    pub(super) fn body_sample(&self) -> Option<&Value> {
        self.body.as_ref()
    }

    /// A parameter of the path.
    ///
    /// # Errors
    ///
    /// The document has no such parameter, or a value of it is not a `T`.
    pub fn path<T: Debug + DeserializeOwned + Serialize>(&mut self, name: &str) -> Result<T, Mistake> {
        self.parameter(Location::Path, name)
    }

    /// A parameter of the query.
    ///
    /// # Errors
    ///
    /// As those of [`path`](Self::path).
    pub fn query<T: Debug + DeserializeOwned + Serialize>(&mut self, name: &str) -> Result<T, Mistake> {
        self.parameter(Location::Query, name)
    }

    /// A header.
    ///
    /// # Errors
    ///
    /// As those of [`path`](Self::path).
    pub fn header<T: Debug + DeserializeOwned + Serialize>(&mut self, name: &str) -> Result<T, Mistake> {
        self.parameter(Location::Header, name)
    }

    /// A cookie.
    ///
    /// # Errors
    ///
    /// As those of [`path`](Self::path).
    pub fn cookie<T: Debug + DeserializeOwned + Serialize>(&mut self, name: &str) -> Result<T, Mistake> {
        self.parameter(Location::Cookie, name)
    }

    /// The body.
    ///
    /// # Errors
    ///
    /// The operation has no body, or a value of it is not a `T`.
    pub fn body<T: Debug + DeserializeOwned + Serialize>(&mut self) -> Result<T, Mistake> {
        let body = self.whole_body()?;
        for (name, example) in self.body_examples() {
            self.decode::<T>(&format!("the example `{name}` of the body"), &example)?;
        }
        self.decode("the body", &body)
    }

    /// The examples of the body that its schema accepts. Only one of them is sent.
    fn body_examples(&self) -> Vec<(String, Value)> {
        let Some(body) = self.operation.body.as_ref().filter(|_| self.extent == Extent::Full) else {
            return Vec::new();
        };
        let json = offered(&body.content, self.media_type).filter(|media_type| media_type.codec() == Codec::Json);
        let examples = json.into_iter().flat_map(|media_type| {
            let examples = media_type.examples.iter();
            examples.filter(|(_, value)| is_valid(&self.document, &media_type.schema, Direction::Request, value))
        });
        examples.cloned().collect()
    }

    /// The values in a body of lines.
    ///
    /// # Errors
    ///
    /// As those of [`body`](Self::body).
    pub fn lines<T: Debug + DeserializeOwned + Serialize>(&mut self) -> Result<T, Mistake> {
        self.body()
    }

    /// The body as bytes.
    ///
    /// # Errors
    ///
    /// The operation has no body.
    pub fn bytes(&mut self) -> Result<Vec<u8>, Mistake> {
        self.whole_body().map(|body| bytes_of(&body))
    }

    /// A part of a multipart body.
    ///
    /// # Errors
    ///
    /// The body has no such part, or a value of it is not a `T`.
    pub fn part<T: Debug + DeserializeOwned + Serialize>(&mut self, name: &str) -> Result<T, Mistake> {
        let part = self.part_sample(name)?;
        self.decode(&format!("the part `{name}`"), &part)
    }

    /// A file in a multipart body.
    ///
    /// # Errors
    ///
    /// The body has no such part.
    pub fn file(&mut self, name: &str) -> Result<FilePart, Mistake> {
        self.part_sample(name).map(|part| file(&part))
    }

    /// Files under one name in a multipart body.
    ///
    /// # Errors
    ///
    /// The body has no such part.
    pub fn files(&mut self, name: &str) -> Result<Vec<FilePart>, Mistake> {
        match self.part_sample(name)? {
            Value::Array(parts) => Ok(parts.iter().map(file).collect()),
            part => Ok(vec![file(&part)]),
        }
    }

    /// The parts that were not asked for by name, with their names.
    ///
    /// # Errors
    ///
    /// The operation has no body of parts.
    pub fn parts(&mut self) -> Result<Vec<(String, FilePart)>, Mistake> {
        let body = self.whole_body()?;
        let parts = body.as_object().into_iter().flatten().filter(|(name, _)| !self.taken.contains(*name));
        let items = parts.flat_map(|(name, value)| match value {
            Value::Array(items) => items.iter().map(|item| (name.clone(), unnamed(item))).collect::<Vec<_>>(),
            value => vec![(name.clone(), unnamed(value))],
        });
        Ok(items.collect())
    }

    fn parameter<T: Debug + DeserializeOwned + Serialize>(
        &mut self,
        location: Location,
        name: &str,
    ) -> Result<T, Mistake> {
        let what = format!("the {} parameter `{name}`", location.as_str());
        let value = self.parameter_sample(location, name, &what)?;
        let decoded = self.decode(&what, &value)?;
        self.parameters.push((location, name.to_owned(), value));
        Ok(decoded)
    }

    fn parameter_sample(&self, location: Location, name: &str, what: &str) -> Result<Value, Mistake> {
        let is_wanted = |name: &str, wanted: &str| match location {
            Location::Header => name.eq_ignore_ascii_case(wanted),
            _ => name == wanted,
        };
        let parameter = self.operation.parameters_in(location).find(|parameter| is_wanted(&parameter.name, name));
        let parameter = parameter.ok_or_else(|| Mistake(format!("the document does not know {what}")))?;
        Ok(sample::parameter(&self.document, parameter, self.extent))
    }

    fn whole_body(&self) -> Result<Value, Mistake> {
        let body = self.body.clone();
        let body = body.ok_or_else(|| Mistake("the document knows no body of the operation".to_owned()))?;
        let offers = self.operation.body.as_ref().map(|body| body.content.as_slice()).unwrap_or_default();
        let is_text = offered(offers, self.media_type).is_some_and(|offer| offer.codec() == Codec::Text);
        // What a document describes of text may be a value that only the caller can write.
        Ok(if is_text && !body.is_string() { Value::String(body.to_string()) } else { body })
    }

    fn part_sample(&mut self, name: &str) -> Result<Value, Mistake> {
        self.taken.insert(name.to_owned());
        let missing = || Mistake(format!("the sample of the body has no part `{name}`: {}", Shown(self.body.as_ref())));
        self.body.as_ref().and_then(|body| body.get(name)).cloned().ok_or_else(missing)
    }

    /// The value as one of the client's types, which must say the same.
    fn decode<T: Debug + DeserializeOwned + Serialize>(&mut self, what: &str, value: &Value) -> Result<T, Mistake> {
        let decoded: T = serde_json::from_value(with_integers(value)).map_err(|cause| {
            let ty = std::any::type_name::<T>();
            Mistake(format!("{what} cannot be a {ty}: {cause}; it is {}", Shown(Some(value))))
        })?;
        let encoded = encode(&decoded);
        if std::any::type_name::<T>() != std::any::type_name::<String>() {
            self.shown.push(encoded.shown);
        }
        match encoded.json {
            Err(cause) => self.findings.push(format!("{what} cannot be written: {cause}")),
            Ok(json) => self.findings.extend(difference(value, &json).map(|difference| {
                let (pointer, expected) = (place(&difference.pointer), Shown(difference.expected.as_ref()));
                let found = Shown(difference.found.as_ref());
                format!("{what} differs at {pointer}\n  in the document: {expected}\n  in the client:   {found}")
            })),
        }
        self.findings.extend(encoded.deviations.iter().map(|deviation| deviation_in(what, value, deviation)));
        Ok(decoded)
    }
}

/// What the document says about a media type, or about the one that has the most structure.
fn offered<'c>(content: &'c [MediaType], name: Option<&str>) -> Option<&'c MediaType> {
    match name {
        Some(name) => content.iter().find(|known| known.name == name),
        None => sample::preferred(content),
    }
}

/// What is said about something that a type does not describe.
pub(super) fn deviation_in(what: &str, root: &Value, deviation: &Deviation) -> String {
    let pointer = deviation.pointer();
    match deviation.kind() {
        DeviationKind::UnknownValue | DeviationKind::UnknownArm => {
            let value = Shown(root.pointer(pointer));
            format!("{what} has a value that its type does not know, at {}: {value}", place(pointer))
        }
        kind => format!("{what} is not as documented: {} {kind}", place(pointer)),
    }
}

/// Whole numbers without a decimal point, which is how a person writes them in Rust.
fn with_integers(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            number.as_f64().and_then(openapi_terms::whole).map_or_else(|| value.clone(), Value::from)
        }
        Value::Array(items) => items.iter().map(with_integers).collect(),
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), with_integers(value))).collect(),
        other => other.clone(),
    }
}

fn file(value: &Value) -> FilePart {
    FilePart::new("contract.bin", bytes_of(value))
}

/// A value as a part that is not a file.
fn unnamed(value: &Value) -> FilePart {
    let part = FilePart::unnamed(bytes_of(value));
    if value.is_object() || value.is_array() { part.content_type("application/json") } else { part }
}

/// A value as the content of a file.
fn bytes_of(value: &Value) -> Vec<u8> {
    match value {
        Value::String(text) => text.clone().into_bytes(),
        other => other.to_string().into_bytes(),
    }
}
