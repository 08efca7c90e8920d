// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record};

/// How Kibana reports a failure of an operation on hosts.
///
/// Only the message is always there.
#[derive(Clone, PartialEq)]
pub struct EndpointErrorBody {
    /// What went wrong, for people.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Servers often leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Json>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl EndpointErrorBody {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    EndpointErrorBody + _kept;
    required message = "message";
    optional_json attributes = "attributes";
    optional error = "error";
    optional_number status_code = "statusCode";
}
