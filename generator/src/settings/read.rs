use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use heck::{ToKebabCase, ToUpperCamelCase};

use super::file::File;
use super::{FamilySettings, FormatType, Scope, Settings};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::ir::Scalar;

/// How crates in this workspace depend on the runtime.
const WORKSPACE_RUNTIME: &str = r#"version = "0.1.0", path = "../../generator/runtime""#;

/// The formats whose field type can be chosen.
const FORMATS: [(&str, Scalar); 7] = [
    ("date-time", Scalar::DateTime),
    ("date", Scalar::Date),
    ("uuid", Scalar::Uuid),
    ("uri", Scalar::Uri),
    ("byte", Scalar::Byte),
    ("binary", Scalar::Binary),
    ("password", Scalar::Password),
];

/// What OpenAPI calls a format.
pub(super) fn format_name(scalar: Scalar) -> &'static str {
    FORMATS.iter().find(|(_, known)| *known == scalar).map_or("", |(name, _)| *name)
}

/// Reads `api.toml` in an API's folder.
///
/// # Errors
///
/// A missing, unreadable or malformed file, an unknown key, or a value that cannot be used.
pub fn read(folder: &Path) -> Result<Settings, Diagnostic> {
    let api = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let place = Place { file: format!("{api}/api.toml"), ..Place::default() };
    let error = |message: String, help: &str| Diagnostic {
        severity: Severity::Error,
        place: place.clone(),
        message,
        help: Some(help.to_owned()),
    };
    let text = std::fs::read_to_string(folder.join("api.toml")).map_err(|cause| {
        error(format!("cannot be read: {cause}"), "an API is a folder with an `api.toml` and documents")
    })?;
    let file: File = toml::from_str(&text).map_err(|cause| {
        let line = cause.span().map(|span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        let mut diagnostic =
            error(cause.message().to_owned(), "see \"Add an API\" in the README for the keys and their meaning");
        diagnostic.place.line = line;
        diagnostic
    })?;
    let scope = file.scope.map(|scope| Scope {
        method: scope.method,
        prefix: scope.prefix,
        default: scope.default,
        characters: scope.characters,
        except: scope.except,
    });
    if let Some(scope) = &scope
        && scope.prefix.matches(['{', '}']).count() != 2
    {
        return Err(error(
            format!("the scope's prefix `{}` has to hold one name in braces", scope.prefix),
            "write it like `/s/{space}`",
        ));
    }
    let formats = formats(file.formats)
        .map_err(|message| error(message, "formats are date-time, date, uuid, uri, byte, binary and password"))?;
    Ok(Settings {
        api,
        model_crate: file.crates.model,
        client_crate: file.crates.client,
        client_type: file.crates.client_type,
        crate_version: file.crates.version,
        title: file.title,
        about: file.about,
        runtime: WORKSPACE_RUNTIME.to_owned(),
        headers: file.headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect(),
        scope,
        formats,
        families: file
            .families
            .into_iter()
            .map(|family| FamilySettings {
                name: family.name.unwrap_or_default(),
                documents: family.documents,
                groups: family.groups,
            })
            .collect(),
        overlays: file.overlays,
        names: file.names,
        integers: file.integers.into_iter().collect(),
        is_strict: true,
        used: BTreeSet::new(),
    })
}

fn formats(written: BTreeMap<String, super::file::Format>) -> Result<BTreeMap<Scalar, FormatType>, String> {
    written
        .into_iter()
        .map(|(name, format)| {
            let (_, scalar) = FORMATS
                .iter()
                .find(|(known, _)| *known == name)
                .ok_or_else(|| format!("`{name}` is not a format whose type can be chosen"))?;
            Ok((*scalar, FormatType { path: format.path, dependency: format.dependency }))
        })
        .collect()
}

/// Settings for a document that has no `api.toml`: names follow from the given one, collisions are resolved by longer names.
pub fn without_file(name: &str) -> Settings {
    let kebab = name.to_kebab_case();
    Settings {
        model_crate: format!("{kebab}-model"),
        client_crate: format!("{kebab}-client"),
        client_type: name.to_upper_camel_case(),
        api: kebab,
        title: String::new(),
        about: String::new(),
        crate_version: "0.1.0".to_owned(),
        runtime: WORKSPACE_RUNTIME.to_owned(),
        headers: Vec::new(),
        scope: None,
        formats: BTreeMap::new(),
        families: Vec::new(),
        overlays: Vec::new(),
        names: BTreeMap::new(),
        integers: BTreeSet::new(),
        is_strict: false,
        used: BTreeSet::new(),
    }
}
