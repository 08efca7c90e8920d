// Generated from specs/kibana; do not edit.

//! The settings schema of an APM Server that moves to Fleet.

use std::collections::BTreeMap;

use openapi_runtime::{Json, record, setters};

/// The schema of an APM Server.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerSchema {
    /// Settings by name, any JSON.
    pub schema: Option<BTreeMap<String, Json>>,
}

impl ServerSchema {
    setters! {
        schema(value: BTreeMap<String, Json>) = Some(value);
    }
}

record! {
    ServerSchema debug: new;
    optional schema = "schema";
}
