//! An authority that signs certificates for servers and clients of tests.

use std::sync::Arc;

use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};

/// The authority.
pub struct Authority {
    /// Its own certificate, as PEM.
    pub pem: String,
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    pub fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // A certificate with the name of its issuer is one that has signed itself, to OpenSSL.
        params.distinguished_name.push(DnType::CommonName, "authority");
        let certificate = params.self_signed(&key).unwrap();
        Self { pem: certificate.pem(), der: certificate.der().clone(), issuer: Issuer::new(params, key) }
    }

    /// A certificate and its key, for a name, until the beginning of a year.
    pub fn sign(&self, name: &str, end: i32) -> (Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(end, 1, 1);
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }

    /// A certificate of a client with its key, as the builder takes it.
    pub fn client(&self) -> String {
        let (certificate, key) = self.sign("captain", 2100);
        format!("{}{}", key.serialize_pem(), certificate.pem())
    }

    /// A server that lets in the clients that the authority has signed.
    pub fn server(&self, name: &str) -> ServerConfig {
        let (certificate, key) = der(self.sign(name, 2100));
        let mut roots = RootCertStore::empty();
        roots.add(self.der.clone()).unwrap();
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider()).build().unwrap();
        let config = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions().unwrap();
        config.with_client_cert_verifier(verifier).with_single_cert(vec![certificate], key).unwrap()
    }
}

/// A certificate and its key, as a server takes them.
pub fn der((certificate, key): (Certificate, KeyPair)) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
    (certificate.der().clone(), PrivateKeyDer::try_from(key.serialize_der()).unwrap())
}

/// What the servers encrypt with.
pub fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}
