// Generated from specs/kibana; do not edit.

//! Types of `json_rpc`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{Constant, Field, Json, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An error in JSON-RPC.
#[derive(Clone, PartialEq)]
pub struct JsonRpcError {
    /// Number of the error, such as -32601.
    pub code: i64,
    /// What went wrong, for people.
    pub message: String,
    /// More about the error, any JSON.
    pub data: Option<Json>,
    _kept: Kept,
}

impl JsonRpcError {
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    JsonRpcError + _kept;
    required_number code = "code";
    required message = "message";
    optional_json data = "data";
}

/// Id of a request in JSON-RPC.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonRpcId {
    /// An id that is a text.
    Text(String),
    /// An id that is a number.
    Number(i64),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for JsonRpcId {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for JsonRpcId {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for JsonRpcId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

union!(JsonRpcId);

union!(JsonRpcId::Number, integers);

impl Serialize for JsonRpcId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for JsonRpcId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_integer() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A request or a notification in JSON-RPC.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonRpcRequest {
    /// Version of JSON-RPC.
    ///
    /// Always `2.0`.
    pub jsonrpc: Constant,

    /// What is to be done, such as `tools/list`.
    pub method: String,

    /// Id of the request, which the answer repeats.
    ///
    /// A notification has none.
    pub id: Option<JsonRpcId>,

    /// What the method takes.
    pub params: Option<BTreeMap<String, Json>>,
}

impl JsonRpcRequest {
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            jsonrpc: wire::constant("2.0".to_owned()),
            method: method.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<JsonRpcId>) = Some(value.into());
        params(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    JsonRpcRequest debug;
    required jsonrpc = "jsonrpc";
    required method = "method";
    optional id = "id";
    optional params = "params";
}

/// An answer in JSON-RPC.
#[derive(Clone, PartialEq)]
pub struct JsonRpcResponse {
    /// Version of JSON-RPC.
    ///
    /// Always `2.0`.
    pub jsonrpc: Constant,

    /// What went wrong.
    pub error: Option<JsonRpcError>,

    /// Id of the request.
    ///
    /// It is null where the server could not read one.
    pub id: Field<JsonRpcId>,

    /// What came of it, any JSON.
    pub result: Option<Json>,
    _kept: Kept,
}

impl JsonRpcResponse {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            jsonrpc: wire::constant("2.0".to_owned()),
            ..blank()
        }
    }
}

impl Default for JsonRpcResponse {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    JsonRpcResponse + _kept;
    required jsonrpc = "jsonrpc";
    optional error = "error";
    field id = "id";
    optional_json result = "result";
}
