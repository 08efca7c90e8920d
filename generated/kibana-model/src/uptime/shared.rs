// Generated from specs/kibana; do not edit.

//! Types of the family `uptime`.

use openapi_runtime::wire::Kept;
use openapi_runtime::{record, setters};

/// Whom rules write to.
#[derive(Clone, Default, PartialEq)]
pub struct UptimeEmail {
    /// Addresses of those who get a copy that others do not see.
    ///
    /// Default: `[]`.
    pub bcc: Option<Vec<String>>,

    /// Addresses of those who get a copy.
    ///
    /// Default: `[]`.
    pub cc: Option<Vec<String>>,

    /// Addresses of receivers.
    ///
    /// Default: `[]`.
    pub to: Option<Vec<String>>,

    _kept: Kept,
}

impl UptimeEmail {
    setters! {
        bcc(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        cc(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        to(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    UptimeEmail + _kept: new;
    optional bcc = "bcc";
    optional cc = "cc";
    optional to = "to";
}

/// Settings of Uptime.
#[derive(Clone, Default, PartialEq)]
pub struct UptimeSettings {
    /// Age in days from which a certificate is shown as old.
    ///
    /// Default: `730`.
    pub cert_age_threshold: Option<i64>,

    /// Days before its end from which a certificate is shown as ending.
    ///
    /// Default: `30`.
    pub cert_expiration_threshold: Option<i64>,

    /// Ids of connectors that new rules use.
    ///
    /// Default: `[]`.
    pub default_connectors: Option<Vec<String>>,

    /// Whom new rules write to, with a connector for email.
    pub default_email: Option<UptimeEmail>,

    /// Names of indices with checks, with `*` and separated by commas.
    ///
    /// Default: `heartbeat-*`.
    pub heartbeat_indices: Option<String>,

    _kept: Kept,
}

impl UptimeSettings {
    setters! {
        cert_age_threshold(value: i64) = Some(value);
        cert_expiration_threshold(value: i64) = Some(value);
        default_connectors(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        default_email(value: UptimeEmail) = Some(value);
        heartbeat_indices(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    UptimeSettings + _kept: new;
    optional_number cert_age_threshold = "certAgeThreshold";
    optional_number cert_expiration_threshold = "certExpirationThreshold";
    optional default_connectors = "defaultConnectors";
    optional default_email = "defaultEmail";
    optional heartbeat_indices = "heartbeatIndices";
}
