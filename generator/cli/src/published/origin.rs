//! `source.toml`: which document the structure of an API came from, and which families were taken.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The file in the folder of an API.
pub(crate) const SOURCE_FILE: &str = "source.toml";

const HEADER: &str = "# Written by `import`. The document itself is not under version control.\n";

/// The whole file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The address or the name of the file.
    pub from: String,
    /// What its publisher calls this state, such as a Git revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The version that the document gives itself.
    pub version: String,
    /// The SHA-256 digest of its bytes.
    pub sha256: String,
    /// How many bytes it has.
    pub bytes: usize,
    /// The day on which this digest came first, in UTC.
    pub date: String,
    /// What was taken, by family.
    #[serde(default, rename = "family", skip_serializing_if = "BTreeMap::is_empty")]
    pub families: BTreeMap<String, Selection>,
}

/// Operations of a document.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Selection {
    /// All operations with one of these tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Single ones: `GET /api/status`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<String>,
}

/// The file of a folder, if there is one.
///
/// # Errors
///
/// It cannot be read.
pub fn read(folder: &Path) -> Result<Option<Origin>, String> {
    let path = folder.join(SOURCE_FILE);
    if !path.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    toml::from_str(&text).map(Some).map_err(|error| format!("{}: {error}", path.display()))
}

impl Origin {
    /// The file.
    ///
    /// # Errors
    ///
    /// A text cannot be written as TOML.
    pub fn text(&self) -> Result<String, String> {
        let text = toml::to_string_pretty(self).map_err(|error| format!("cannot write {SOURCE_FILE}: {error}"))?;
        Ok(format!("{HEADER}{text}"))
    }
}

/// The SHA-256 digest of a text in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
