//! What a client is set up with. None of it depends on the type of the client, so that it is compiled once.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::{BODY_LIMIT, ERROR_BODY_LIMIT};
use crate::client::base_url::{self, AddressForm};
use crate::client::credential::{self, Given, Place};
use crate::client::handle::{Limits, Shared};
use crate::client::judge::Rules;
use crate::client::outlined::set_header;
use crate::client::parameters::{names_credential, own_header};
use crate::client::preview::is_secret;
use crate::client::reqwest_transport::{Connecting, Proxy};
use crate::client::retry::Budget;
use crate::client::servers::Servers;
use crate::client::turns::{Line, Turns};
use crate::client::{Client, Credential, ReqwestTransport, Retry, Security, Transport, Version};

/// What a client is set up with.
pub(in crate::client) struct Settings {
    pub(in crate::client) servers: Servers,
    pub(in crate::client) address_form: Option<AddressForm>,
    pub(in crate::client) credentials: Vec<Given>,
    pub(in crate::client) security: Option<Security>,
    pub(in crate::client) headers: HeaderMap,
    pub(in crate::client) limits: Limits,
    pub(in crate::client) rules: Rules,
    pub(in crate::client) retry: Retry,
    pub(in crate::client) turns: Turns,
    pub(in crate::client) connecting: Connecting,
    pub(in crate::client) transport: Option<Arc<dyn Transport>>,
    pub(in crate::client) version: Option<Version>,
    pub(in crate::client) allows_newer: bool,
    pub(in crate::client) mistake: Option<String>,
    #[cfg(feature = "mock")]
    pub(in crate::client) examples: Option<&'static str>,
}

impl Settings {
    pub(super) fn new(base_url: String) -> Self {
        Self {
            servers: Servers { base_url, ..Servers::default() },
            address_form: None,
            credentials: Vec::new(),
            security: None,
            headers: HeaderMap::new(),
            limits: Limits {
                timeout: None,
                attempt: Duration::MAX,
                stall: None,
                body: BODY_LIMIT,
                error_body: ERROR_BODY_LIMIT,
            },
            rules: Rules::default(),
            retry: Retry::new(),
            turns: Turns::default(),
            connecting: Connecting::default(),
            transport: None,
            version: None,
            allows_newer: false,
            mistake: None,
            #[cfg(feature = "mock")]
            examples: None,
        }
    }

    /// Keeps the first mistake for whoever builds the client.
    pub(in crate::client) fn note(&mut self, set: Result<(), String>) {
        if let Err(mistake) = set {
            self.mistake.get_or_insert(mistake);
        }
    }

    pub(super) fn credential(&mut self, method: &'static str, credential: Credential) {
        let credential = match credential.0 {
            Ok(credential) => credential,
            Err(mistake) => return self.note(Err(mistake)),
        };
        if let Some(name) = credential.header_name() {
            self.headers.remove(name);
        }
        // The last one counts.
        self.credentials.retain(|given| given.method != method);
        self.credentials.push(Given { method, credential });
    }

    pub(super) fn operation_server(&mut self, document: &str, url: &str) {
        if !self.servers.own.contains(&document) {
            let own = self.servers.own.join(", ");
            return self.note(Err(format!("no operation has the server {document:?} of its own; those are: {own}")));
        }
        let path = url.starts_with('/').then(|| url.trim_end_matches('/').to_owned());
        let set = path.map_or_else(|| base_url::normalize(url), Ok).map(|url| {
            self.servers.given.retain(|(other, _)| other != document);
            self.servers.given.push((document.to_owned(), url));
        });
        self.note(set);
    }

    pub(in crate::client) fn server_version(&mut self, version: &str) {
        let unknown = || format!("{version:?} is not a version, such as 9.4.0");
        let set = Version::parse(version).ok_or_else(unknown).map(|version| self.version = Some(version));
        self.note(set);
    }

    /// Sets a header that each call sends, and that replaces a credential of its name.
    pub(super) fn header(&mut self, name: &str, value: &str) {
        let set = header_of(name, value).map(|(header, value)| {
            self.credentials.retain(|given| given.credential.header_name() != Some(&header));
            set_header(&mut self.headers, header, value);
        });
        self.note(set);
    }

    pub(super) fn client(mut self) -> Result<Client, String> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        self.servers.base_url = base_url::address(&self.servers.base_url, self.address_form)?;
        self.credentials.iter().try_for_each(|given| given.credential.begin(&self.servers.base_url))?;
        let identity = self.credentials.iter().find_map(|given| match &given.credential.place {
            Place::Certificate(pem, set_up) => {
                let is_used = !pem.is_empty() || self.transport.is_none();
                is_used.then_some((given.method, (pem.as_slice(), *set_up)))
            }
            _ => None,
        });
        let transport = match self.transport {
            Some(transport) => match without_effect(&self.connecting, identity.map(|(method, _)| method)) {
                Some(setting) => {
                    return Err(format!(
                        "`{setting}` has no effect on a transport of your own; set up that transport instead"
                    ));
                }
                None => transport,
            },
            None => {
                let identity = identity.map(|(_, identity)| identity);
                Arc::new(ReqwestTransport::new(&self.connecting, identity)?)
            }
        };
        let shared = Shared {
            transport,
            servers: self.servers,
            headers: self.headers,
            secrets: credential::secrets(&self.credentials),
            credentials: self.credentials.into_iter().map(Arc::new).collect(),
            security: self.security,
            limits: self.limits,
            rules: self.rules,
            turns: self.turns,
            budget: Budget::new(),
            locked: Line::default(),
            #[cfg(feature = "mock")]
            examples: self.examples,
        };
        Ok(Client::new(shared, self.retry, self.version, self.allows_newer))
    }
}

/// A setting of the built-in transport that was made, as its method is called.
fn without_effect(connecting: &Connecting, certificate: Option<&'static str>) -> Option<&'static str> {
    let settings = [
        (connecting.timeout.is_some(), "connect_timeout"),
        (!connecting.certificates.is_empty(), "root_certificate"),
        (matches!(connecting.proxy, Proxy::Address(..)), "proxy"),
        (matches!(connecting.proxy, Proxy::None), "no_proxy"),
    ];
    let set = settings.into_iter().find_map(|(is_set, name)| is_set.then_some(name));
    set.or(certificate)
}

/// A header that each call sends.
fn header_of(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
    let unfit = |_| format!("the header {name:?} has characters that a header cannot carry");
    let mut value = HeaderValue::from_str(value).map_err(unfit)?;
    own_header(&header)?;
    value.set_sensitive(names_credential(&header) || header == header::COOKIE || is_secret(header.as_str()));
    Ok((header, value))
}
