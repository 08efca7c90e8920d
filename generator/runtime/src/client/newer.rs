//! What a server is too old for, or too new.

use crate::client::{Builder, Client, Request, Version};

impl Request {
    /// Says since which version servers know the parameter `name`. Nothing is known if `version` is not a version.
    pub fn since(mut self, name: &'static str, version: &str) -> Self {
        self.newer.extend(Version::parse(version).map(|version| (name, version)));
        self
    }

    /// Whether the request is sent although the version of the server does not have it, instead of what the client says.
    pub fn allow_newer(mut self, allow: bool) -> Self {
        self.allows_newer = Some(allow);
        self
    }

    /// Why the server does not have what the request asks for, as far as its version is known.
    pub(crate) fn unsupported(&self) -> Option<String> {
        let version = self.client.server_version()?;
        if self.allows_newer.unwrap_or(self.client.allows_newer()) {
            return None;
        }
        let since = self.operation.since.filter(|since| *since > version).map(|since| format!("needs {since}"));
        let until =
            self.operation.until.filter(|until| *until <= version).map(|until| format!("is gone since {until}"));
        let of_parameter = || {
            let mut newer = self.newer.iter().filter(|(name, since)| *since > version && self.parameters.sends(name));
            newer.next().map(|(name, since)| format!("the parameter `{name}` needs {since}"))
        };
        let needs = since.or(until).or_else(of_parameter)?;
        Some(format!("{needs}, the server is {version}; `allow_newer(true)` sends the request anyway"))
    }
}

impl<C: From<Client>> Builder<C> {
    /// Says which version the server has, where it is known. Calls that need another one then fail before they are sent.
    pub fn server_version(mut self, version: impl AsRef<str>) -> Self {
        let version = version.as_ref();
        match Version::parse(version) {
            Some(version) => {
                self.version = Some(version);
                self
            }
            None => self.mistaken(format!("{version:?} is not a version, such as 9.4.0")),
        }
    }

    /// Whether calls that need another version of the server are sent anyway. By default, they are not.
    pub fn allow_newer(mut self, allow: bool) -> Self {
        self.allows_newer = allow;
        self
    }
}
