// Generated from specs/kibana; do not edit.

//! Types of the part `cases`.

use openapi_runtime::wire::Kept;
use openapi_runtime::{DateTime, record};

/// A reference to an alert that is attached to a case.
#[derive(Clone, Default, PartialEq)]
pub struct CaseAlert {
    /// When the alert was attached to the case.
    pub attached_at: Option<DateTime>,
    /// Id of the alert.
    pub id: Option<String>,
    /// Index that holds the alert.
    pub index: Option<String>,
    _kept: Kept,
}

record! {
    CaseAlert + _kept: new;
    optional attached_at = "attached_at";
    optional id = "id";
    optional index = "index";
}
