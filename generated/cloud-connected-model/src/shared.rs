// Generated from specs/cloud-connected; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, open_enum, record};

/// One problem with a request.
#[derive(Clone, PartialEq)]
pub struct ApiError {
    /// Explanation for people.
    pub message: String,
    /// Identifier of the kind of error, in words separated by dots.
    pub code: String,
    _kept: Kept,
}

impl ApiError {
    pub fn new(message: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: code.into(),
            ..blank()
        }
    }
}

record! {
    ApiError + _kept;
    required message = "message";
    required code = "code";
}

/// Body of every failed request.
#[derive(Clone, PartialEq)]
pub struct ApiErrors {
    /// What went wrong, one entry per problem.
    pub errors: Vec<ApiError>,
    _kept: Kept,
}

impl ApiErrors {
    pub fn new(errors: impl IntoIterator<Item = ApiError>) -> Self {
        Self {
            errors: errors.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ApiErrors + _kept;
    required errors = "errors";
}

/// A cloud service that has API keys of its own; `eis` is the Elastic Inference Service.
///
/// Always `eis`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServiceName {
    /// `eis`
    Eis,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ServiceName;
    Eis = "eis";
}
