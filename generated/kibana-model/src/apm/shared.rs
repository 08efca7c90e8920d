// Generated from specs/kibana; do not edit.

//! Types of the family `apm`.

use std::collections::BTreeMap;

use openapi_runtime::{Json, Secret, record, setters, wire};

/// The schema of an APM Server.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerSchema {
    /// Settings by name, any JSON.
    ///
    /// The secret token of the server may be one of them.
    pub schema: Option<BTreeMap<String, Secret<Json>>>,
}

impl ServerSchema {
    setters! {
        schema(value: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    ServerSchema debug: new;
    optional schema = "schema";
}
