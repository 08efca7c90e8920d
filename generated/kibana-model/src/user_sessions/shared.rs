// Generated from specs/kibana; do not edit.

//! Types of the family `user_sessions`.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, open_enum, record, setters};

/// How many sessions have ended.
#[derive(Clone, PartialEq)]
pub struct InvalidatedSessions {
    /// Number of sessions.
    pub total: i64,
    _kept: Kept,
}

impl InvalidatedSessions {
    #[inline]
    pub fn new(total: i64) -> Self {
        Self { total, ..blank() }
    }
}

record! {
    InvalidatedSessions + _kept;
    required_number total = "total";
}

/// Whether all sessions end, or those that a query selects.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionMatch {
    /// `all`
    All,
    /// `query`
    Query,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SessionMatch;
    All = "all";
    Query = "query";
}

/// A way to sign in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionProvider {
    /// The kind, such as `basic`, `token`, `saml`, `oidc`, `pki` or `kerberos`.
    pub type_: String,
    /// Name in the configuration; all of the kind if left out.
    pub name: Option<String>,
}

impl SessionProvider {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }

    setters! {
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SessionProvider;
    required type_ = "type";
    optional name = "name";
}

/// A query for sessions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionQuery {
    /// How the user has signed in.
    pub provider: SessionProvider,
    /// Name of the user; everybody if left out.
    pub username: Option<String>,
}

impl SessionQuery {
    #[inline]
    pub fn new(provider: SessionProvider) -> Self {
        Self { provider, ..blank() }
    }

    setters! {
        username(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SessionQuery;
    required provider = "provider";
    optional username = "username";
}

/// Which sessions end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionSelection {
    /// Whether all of them end.
    pub match_: SessionMatch,

    /// Which ones end.
    ///
    /// `query` needs it, and `all` goes without.
    pub query: Option<SessionQuery>,
}

impl SessionSelection {
    #[inline]
    pub fn new(match_: SessionMatch) -> Self {
        Self { match_, ..blank() }
    }

    setters! {
        query(value: SessionQuery) = Some(value);
    }
}

record! {
    SessionSelection;
    required match_ = "match";
    optional query = "query";
}
