// Generated from specs/kibana; do not edit.

//! Tokens with which Fleet Server signs in to Elasticsearch.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Secret, record, setters};

/// What a service token is for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewServiceToken {
    /// Makes a token for a remote Elasticsearch output instead of a Fleet Server.
    ///
    /// Default: `false`.
    pub remote: Option<bool>,
}

impl NewServiceToken {
    setters! {
        remote(value: bool) = Some(value);
    }
}

record! {
    NewServiceToken: new;
    optional remote = "remote";
}

/// A service token.
#[derive(Clone, PartialEq)]
pub struct ServiceToken {
    /// Name of the token in Elasticsearch.
    pub name: String,
    /// The token, which cannot be read again.
    pub value: Secret,
    _kept: Kept,
}

impl ServiceToken {
    pub fn new(name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..blank()
        }
    }
}

record! {
    ServiceToken + _kept;
    required name = "name";
    required value = "value";
}
