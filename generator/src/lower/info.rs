//! What a document says about itself: title, version, licence, and what the API is for.

use super::{Lower, docs, license};
use crate::diagnostic::Severity;
use crate::settings;

const AT: &str = "/info";

/// The version of crates that neither `api.toml` nor the document gives one.
const FIRST_VERSION: &str = "0.1.0";

/// What crates take from `info` where `api.toml` says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Info {
    /// The document's version as Cargo writes it, if it is one.
    pub version: Option<String>,
    /// The licence as an SPDX expression, if it is known.
    pub license: Option<String>,
    /// The first paragraph of the description.
    pub about: Option<String>,
}

impl Info {
    /// Reads the texts of `info`.
    pub fn new(version: &str, license: Option<&str>, description: Option<&str>) -> Self {
        Self {
            version: settings::as_version(version.trim()),
            license: license.and_then(license::expression),
            about: description.and_then(docs::first_words),
        }
    }

    /// The version of the crates.
    pub fn crate_version(&self) -> &str {
        self.version.as_deref().unwrap_or(FIRST_VERSION)
    }
}

impl Lower<'_> {
    /// What `api.toml` does not say comes from the document.
    pub(super) fn info(&mut self) {
        let said = &self.document.info;
        let license = said.license.as_ref().map(|license| license.name.trim()).filter(|name| !name.is_empty());
        let info = Info::new(&said.version, license, said.description.as_deref());
        self.api.version.clone_from(&said.version);
        if self.api.title.is_empty() {
            self.api.title.clone_from(&said.title);
        }
        let settings = &mut self.api.settings;
        if settings.about.trim().is_empty() {
            settings.about = info.about.clone().unwrap_or_default();
        }
        let needs_version = settings.crates.version.is_empty();
        if needs_version {
            settings.crates.version = info.crate_version().to_owned();
        }
        let needs_license = settings.crates.license.is_none();
        let version = said.version.trim();
        if needs_version && info.version.is_none() && !version.is_empty() {
            let message = format!("`{version}` is not a version of a crate; the crates have `{FIRST_VERSION}`");
            self.find(Severity::Note, AT, message, Some("write three numbers, such as `1.2.0`"));
        }
        if let (true, None, Some(name)) = (needs_license, &info.license, license) {
            let message = format!("the licence `{name}` is not an SPDX expression; the crates have none");
            let help = "write it like `Apache-2.0`, or say `license` in `[crates]` of `api.toml`";
            self.find(Severity::Note, AT, message, Some(help));
        }
        self.api.license = info.license;
    }
}
