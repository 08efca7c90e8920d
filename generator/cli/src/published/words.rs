//! `<family>.words.yaml` as `import` reads it: only the names in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// The file with what the words of all families have in common.
const SHARED: &str = "words.yaml";

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
    /// What media types are called here, by how the document writes them: `application/json` for `application/json; version=2`.
    #[serde(default)]
    pub media_types: BTreeMap<String, String>,
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
    name == SHARED || name.ends_with(".words.yaml")
}

/// Reads the words for a family, with what all families of the folder have in common. A family that has none has no names
/// of ours.
///
/// # Errors
///
/// A file cannot be read, or is not written as above.
pub fn read(folder: &Path, family: &str) -> Result<Words, String> {
    let [shared, own] = [SHARED.to_owned(), format!("{family}.words.yaml")].map(|name| file(&folder.join(name)));
    let (shared, own) = (shared?, own?);
    Ok(Words { names: own.names, security: own.security.or(shared.security), servers: own.servers.or(shared.servers) })
}

/// What media types of a document are called in a folder with some families.
///
/// # Errors
///
/// A file with words cannot be read, or is not written as above.
pub fn media_types<'f>(
    folder: &Path,
    families: impl Iterator<Item = &'f String>,
) -> Result<BTreeMap<String, String>, String> {
    let files = families.map(|family| format!("{family}.words.yaml")).chain([SHARED.to_owned()]);
    let mut names = BTreeMap::new();
    for name in files {
        names.extend(file(&folder.join(name))?.names.media_types);
    }
    Ok(names)
}

fn file(path: &Path) -> Result<Words, String> {
    if !path.exists() {
        return Ok(Words::default());
    }
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
