//! What depends on the library for TLS: rustls, or that of the system. What goes wrong while a connection is made.

use std::error::Error as Cause;
use std::fmt;

use reqwest::{ClientBuilder, Identity};

use crate::client::outlined::has_text;

/// Chooses the library. It is rustls even if another package switches the other one on.
#[cfg(not(feature = "native-tls"))]
pub(crate) fn chosen(builder: ClientBuilder) -> ClientBuilder {
    builder.tls_backend_rustls()
}

/// Chooses the library.
#[cfg(feature = "native-tls")]
pub(crate) fn chosen(builder: ClientBuilder) -> ClientBuilder {
    builder.tls_backend_native()
}

/// A client certificate and its key, out of one PEM text. Why it is not one is not said: the cause may quote the key.
#[cfg(not(feature = "native-tls"))]
pub(crate) fn identity(pem: &[u8]) -> Option<Identity> {
    Identity::from_pem(pem).ok()
}

/// A client certificate and its key, out of one PEM text. The key is in PKCS#8: the block is called `PRIVATE KEY`.
#[cfg(feature = "native-tls")]
pub(crate) fn identity(pem: &[u8]) -> Option<Identity> {
    let text = std::str::from_utf8(pem).ok()?;
    let certificates = zeroize::Zeroizing::new(blocks(text, "CERTIFICATE"));
    let key = zeroize::Zeroizing::new(blocks(text, "PRIVATE KEY"));
    // The library takes a key that belongs to another certificate.
    Identity::from_pkcs8_pem(certificates.as_bytes(), key.as_bytes()).ok()
}

/// The blocks of a PEM text with a label.
#[cfg(feature = "native-tls")]
fn blocks(text: &str, label: &str) -> String {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let bodies = text.split(&begin).skip(1).filter_map(|rest| rest.split_once(&end));
    bodies.map(|(body, _)| format!("{begin}{body}{end}\n")).collect()
}

/// What went wrong with a connection, where the error of the library does not say it.
pub(crate) enum Fault {
    /// The server ended the connection because the client had no certificate.
    CertificateWanted,
    /// What came back when TLS began was not TLS.
    NoTls,
    /// A proxy takes no connections of the caller.
    PasswordWanted,
    /// A proxy made no connection to the server.
    Unconnected,
}

/// How rustls and OpenSSL name the alert, which has no type here.
const CERTIFICATE_WANTED: [&str; 2] = ["CertificateRequired", "certificate required"];

/// How rustls and OpenSSL name what is not a record of TLS.
const NO_TLS: [&str; 4] =
    ["InvalidContentType", "wrong version number", "packet length too long", "record layer failure"];

/// How the library names the refusals of a proxy.
const PASSWORD_WANTED: [&str; 1] = ["proxy authorization required"];
const UNCONNECTED: [&str; 1] = ["tunnel error: "];

/// What went wrong with a connection.
pub(crate) fn fault(error: &reqwest::Error, connect: bool) -> Option<Fault> {
    let is_about = |words: &[&str]| is_caused_by(error, words);
    if is_about(&CERTIFICATE_WANTED) {
        return Some(Fault::CertificateWanted);
    }
    match connect {
        true if is_about(&NO_TLS) => Some(Fault::NoTls),
        true if is_about(&PASSWORD_WANTED) => Some(Fault::PasswordWanted),
        true if is_about(&UNCONNECTED) => Some(Fault::Unconnected),
        _ => None,
    }
}

/// Whether a cause of an error says one of some words.
pub(crate) fn is_caused_by(error: &reqwest::Error, words: &[&str]) -> bool {
    let causes = std::iter::successors(Cause::source(error), |cause| Cause::source(*cause));
    causes.map(ToString::to_string).any(|cause| words.iter().any(|word| has_text(&cause, word)))
}

/// An error of the library in plain words.
#[derive(Debug)]
pub(crate) struct Told(pub(crate) &'static str, pub(crate) reqwest::Error);

impl fmt::Display for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl Cause for Told {
    fn source(&self) -> Option<&(dyn Cause + 'static)> {
        Some(&self.1)
    }
}
