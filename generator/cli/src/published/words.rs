//! `<family>.words.yaml` as `import` reads it: only the names in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// What we call things.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The group in whose file the types are printed.
    pub group: Option<String>,
    /// Ids of operations, by `GET /path`.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// Types by name, with the place of their shape: `GET /path#/responses/200/content/application~1json/schema`, or
    /// `#/components/schemas/Name`, or a shape in a component, `#/components/schemas/Name#/properties/state`.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
}

/// The part of a file with words that `import` needs.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Words {
    /// What we call things.
    #[serde(default)]
    pub names: Names,
    /// Who may call, where the words say it.
    pub security: Option<serde_json::Value>,
    /// Where the API is.
    pub servers: Option<serde_json::Value>,
}

/// Whether a file has words.
pub fn is_words(name: &str) -> bool {
    name == "words.yaml" || name.ends_with(".words.yaml")
}

/// Reads the words for a family, with what all families of the folder have in common. A family that has none has no names
/// of ours.
///
/// # Errors
///
/// A file cannot be read, or is not written as above.
pub fn read(folder: &Path, family: &str) -> Result<Words, String> {
    let [shared, own] = ["words.yaml".to_owned(), format!("{family}.words.yaml")].map(|name| file(&folder.join(name)));
    let (shared, own) = (shared?, own?);
    Ok(Words { names: own.names, security: own.security.or(shared.security), servers: own.servers.or(shared.servers) })
}

fn file(path: &Path) -> Result<Words, String> {
    if !path.exists() {
        return Ok(Words::default());
    }
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
