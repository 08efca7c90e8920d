// Generated from specs/kibana; do not edit.

//! Remarks in the charts of services.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Constant, DateTime, record, setters};

/// What an annotation is about.
#[derive(Clone, Default, PartialEq)]
pub struct AnnotatedService {
    /// Environment of the service.
    pub environment: Option<String>,
    /// Name of the service.
    pub name: Option<String>,
    /// Version of the service.
    pub version: Option<String>,
    _kept: Kept,
}

record! {
    AnnotatedService + _kept: new;
    optional environment = "environment";
    optional name = "name";
    optional version = "version";
}

/// The version of a service that an annotation is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnotatedVersion {
    /// Version of the service.
    pub version: String,
    /// Environment of the service.
    pub environment: Option<String>,
}

impl AnnotatedVersion {
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        environment(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AnnotatedVersion;
    required version = "version";
    optional environment = "environment";
}

/// An annotation of a service.
#[derive(Clone, Default, PartialEq)]
pub struct Annotation {
    /// When it happened, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<i64>,

    /// Id of the annotation.
    pub id: Option<String>,
    /// Text for charts.
    pub text: Option<String>,

    /// What it tells.
    ///
    /// Always `version`.
    pub type_: Option<Constant>,

    _kept: Kept,
}

record! {
    Annotation + _kept: new;
    optional_number timestamp = "@timestamp";
    optional id = "id";
    optional text = "text";
    optional type_ = "type";
}

/// The document of an annotation.
#[derive(Clone, Default, PartialEq)]
pub struct AnnotationDocument {
    /// When it happened.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// Kind and title.
    pub annotation: Option<AnnotationLabel>,
    /// When it was created.
    pub event: Option<AnnotationEvent>,
    /// Text for charts.
    pub message: Option<String>,
    /// What it is about.
    pub service: Option<AnnotatedService>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    _kept: Kept,
}

record! {
    AnnotationDocument + _kept: new;
    optional timestamp = "@timestamp";
    optional annotation = "annotation";
    optional event = "event";
    optional message = "message";
    optional service = "service";
    optional tags = "tags";
}

/// When an annotation was created.
#[derive(Clone, Default, PartialEq)]
pub struct AnnotationEvent {
    /// When it was created.
    pub created: Option<DateTime>,
    _kept: Kept,
}

record! {
    AnnotationEvent + _kept: new;
    optional created = "created";
}

/// Kind and title of an annotation.
#[derive(Clone, Default, PartialEq)]
pub struct AnnotationLabel {
    /// Title.
    pub title: Option<String>,
    /// Kind, such as `deployment`.
    pub type_: Option<String>,
    _kept: Kept,
}

record! {
    AnnotationLabel + _kept: new;
    optional title = "title";
    optional type_ = "type";
}

/// Annotations of a service.
#[derive(Clone, Default, PartialEq)]
pub struct Annotations {
    /// The annotations.
    pub annotations: Option<Vec<Annotation>>,
    _kept: Kept,
}

record! {
    Annotations + _kept: new;
    optional annotations = "annotations";
}

/// An annotation, as Elasticsearch stores it.
#[derive(Clone, Default, PartialEq)]
pub struct CreatedAnnotation {
    /// Id of the document.
    pub id: Option<String>,
    /// Index of the document.
    pub index: Option<String>,
    /// The annotation.
    pub source: Option<AnnotationDocument>,
    _kept: Kept,
}

record! {
    CreatedAnnotation + _kept: new;
    optional id = "_id";
    optional index = "_index";
    optional source = "_source";
}

/// An annotation to be created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAnnotation {
    /// When it happened, in ISO 8601.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: DateTime,

    /// The version that it is about.
    pub service: AnnotatedVersion,
    /// Text for charts; the version if left out.
    pub message: Option<String>,

    /// Words to find it by.
    ///
    /// If left out, it is `apm`, without which APM does not show it.
    pub tags: Option<Vec<String>>,
}

impl NewAnnotation {
    pub fn new(timestamp: impl Into<DateTime>, service: AnnotatedVersion) -> Self {
        Self {
            timestamp: timestamp.into(),
            service,
            ..blank()
        }
    }

    setters! {
        message(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewAnnotation;
    required timestamp = "@timestamp";
    required service = "service";
    optional message = "message";
    optional tags = "tags";
}
